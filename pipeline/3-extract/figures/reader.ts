import { NUMBER, SYMBOL, type Tokens, WORD } from '../tokens.ts';
import { add, approximate, type Decimal, decimal, multiply, shift } from './decimal.ts';
import { readDigits } from './digits.ts';
import { hasArticle, hasWaw, readGroup } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import type { NumberWord } from './numberwords.ts';
import type { Numeral, Unnumbered } from './numeral.ts';

/** One coefficient with its scale word: "28 ألفا", "cinq milliards", "600". */
interface Part {
  readonly to: number;
  readonly value: Decimal;
  readonly other: Decimal | null;
  readonly scale: number;
  readonly width: number;
  readonly separator: Numeral['separator'];
  readonly digits: boolean;
  readonly words: boolean;
  readonly rounded: boolean;
  readonly single: boolean;
  readonly scaleFrom: number;
}

const VAGUE = 'vague';

const numberWord = (tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon) =>
  at < limit && tokens.kind[at] === WORD ? lexicon.numberWords[tokens.word[at]!] : undefined;

/** Reads the longest numeral that starts at token `at`, with its scale words and what they join. */
export function readNumeral(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Numeral | Unnumbered | null {
  const first = readPart(tokens, at, limit, lexicon);
  if (first === null || !('value' in first)) return first;
  let { to, value, rounded } = first;
  let other = first.other;
  let scale = first.scale;
  let scaleFrom = first.scaleFrom;
  let scaleTo = first.scale > 0 ? first.to : first.scaleFrom;
  let digits = first.digits;
  let words = first.words;
  while (scale > 0) {
    const half = readHalf(tokens, to, limit, lexicon, scale);
    if (half) {
      value = add(value, half.value) ?? value;
      to = half.to;
      scaleTo = to;
      words = true;
      break;
    }
    const joined = readJoined(tokens, to, limit, lexicon, scale, at);
    if (!joined) break;
    const sum = add(value, joined.value);
    if (!sum) break;
    value = sum;
    other = null;
    to = joined.to;
    digits ||= joined.digits;
    words ||= joined.words;
    rounded ||= joined.rounded;
    scale = joined.scale;
    if (joined.scale > 0) scaleTo = joined.to;
  }
  if (scaleFrom >= to) scaleFrom = to;
  return {
    from: at,
    to,
    value,
    other,
    scale: first.scale,
    form: !digits ? 'words' : words ? 'mixed' : 'digits',
    width: first.width,
    separator: first.separator,
    rounded,
    single: first.single && to === first.to,
    definite: lexicon.language === 'ar' && tokens.kind[at] === WORD && hasArticle(tokens, at),
    signed: false,
    scaleFrom: Math.min(scaleFrom, to),
    scaleTo: Math.max(Math.min(scaleFrom, to), scaleTo),
    rule: !digits ? 'number-words' : words ? 'digits-and-scale' : 'digits',
  };
}

function readPart(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | Unnumbered | null {
  if (tokens.kind[at] === NUMBER) {
    const digits = readDigits(tokens, at, limit);
    if (!digits) return { from: at, to: at + 1, rule: 'identifier' };
    const { to, value, other, width, separator } = digits;
    return withScale(tokens, limit, lexicon, {
      to,
      value,
      other,
      width,
      separator,
      digits: true,
      single: false,
    });
  }
  let start = at;
  const word = numberWord(tokens, at, limit, lexicon);
  if (!word) return null;
  if (word.cls === 'article') {
    const next = numberWord(tokens, at + 1, limit, lexicon)?.cls;
    if (next !== 'hundred' && next !== 'scale' && next !== 'collective') return null;
    start = at + 1;
  } else if (word.cls === 'half') return readHalfOf(tokens, at, limit, lexicon, word);
  const group = readGroup(tokens, start, limit, lexicon);
  if (group)
    return withScale(tokens, limit, lexicon, {
      to: group.to,
      value: decimal(group.value),
      other: null,
      width: 0,
      separator: '',
      digits: false,
      single: group.single,
    });
  return bareScale(tokens, start, limit, lexicon);
}

/** The scale words that multiply a coefficient: "1,5 million", "ثلاثة آلاف", "deux centaines", "12 M". */
function withScale(
  tokens: Tokens,
  limit: number,
  lexicon: FigureLexicon,
  coefficient: Pick<Part, 'to' | 'value' | 'other' | 'width' | 'separator' | 'digits' | 'single'>,
): Part {
  let { to, value, other } = coefficient;
  const scaleFrom = to;
  let scale = 0;
  let rounded = false;
  const half = halfBeforeScale(tokens, to, limit, lexicon);
  if (half) {
    value = add(value, half.value) ?? value;
    to = half.to;
  }
  for (;;) {
    let next = to;
    // "demi-million", "vingt-deux mille" and "10-million" glue the scale with a hyphen.
    if (
      next + 1 < limit &&
      tokens.kind[next] === SYMBOL &&
      tokens.spaced[next] === 0 &&
      tokens.spaced[next + 1] === 0 &&
      tokens.text.charCodeAt(tokens.start[next]!) === 0x2d
    )
      next++;
    const word = numberWord(tokens, next, limit, lexicon);
    if (!word || (lexicon.language === 'ar' && (hasWaw(tokens, next) || hasArticle(tokens, next))))
      break;
    if (word.cls === 'scale' || word.cls === 'plural' || word.cls === 'group') {
      if (word.cls === 'plural' && lexicon.language === 'ar' && word.value < 3) break;
      if (scale > 0 && word.value < 6) break;
      value = shift(value, word.value);
      other = other && shift(other, word.value);
      scale += word.value;
      rounded ||= word.cls === 'group';
    } else if (word.cls === 'hundred' && coefficient.digits && scale === 0) {
      value = shift(value, 2);
      scale = 2;
    } else if (word.cls === 'collective') {
      value = multiply(value, decimal(word.value)) ?? value;
      scale = 1;
      rounded = coefficient.single;
    } else if (
      word.cls === 'symbol' &&
      coefficient.digits &&
      isScaleSymbol(tokens, next, limit, lexicon)
    ) {
      value = shift(value, word.value);
      other = other && shift(other, word.value);
      scale += word.value;
    } else break;
    to = next + 1;
    // "deux mille milliards", "dix mille millions" and "centaine de milliers" multiply further.
    if (
      lexicon.has(tokens, to, W.of) &&
      numberWord(tokens, to + 1, limit, lexicon)?.cls === 'group'
    )
      to++;
    if (
      lexicon.has(tokens, to, W.of) &&
      rounded &&
      numberWord(tokens, to + 1, limit, lexicon)?.cls === 'scale'
    )
      to++;
  }
  return {
    to,
    value,
    other,
    scale,
    width: coefficient.width,
    separator: coefficient.separator,
    digits: coefficient.digits,
    words: scale > 0 || !coefficient.digits,
    rounded,
    single: coefficient.single && scale === 0,
    scaleFrom,
  };
}

/** "six and a half billion": the half stands before the scale that multiplies it. */
function halfBeforeScale(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): { to: number; value: Decimal } | null {
  if (lexicon.language !== 'en') return null;
  const half = readHalf(tokens, at, limit, lexicon, 0);
  return half && numberWord(tokens, half.to, limit, lexicon)?.cls === 'scale' ? half : null;
}

/** A scale letter counts only glued to its digits or before a currency, and in its own case: "12M", "3 M€", "5 k". */
function isScaleSymbol(tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean {
  const letter = tokens.text.charCodeAt(tokens.start[at]!);
  const long = tokens.end[at]! - tokens.start[at]! > 1;
  if (long) return true;
  const upper = letter === 0x4d || letter === 0x4b || letter === 0x42;
  const money = at + 1 < limit && lexicon.currencies.match(tokens, at + 1, limit) !== null;
  const ofMoney =
    lexicon.has(tokens, at + 1, W.of) && lexicon.currencies.match(tokens, at + 2, limit) !== null;
  if (money || ofMoney) return true;
  if (letter === 0x6d && lexicon.language === 'en' && tokens.spaced[at] === 0)
    return lexicon.prefixed(tokens, at - 1) || countsOn(tokens, at + 1, limit);
  return letter === 0x6b
    ? tokens.spaced[at] === 0
    : upper && letter !== 0x42 && tokens.spaced[at] === 0;
}

/** Whether a plural noun follows, so that "20.6m doses" counts and "20.6m wide" measures. */
const countsOn = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && tokens.kind[at] === WORD && tokens.text[tokens.end[at]! - 1] === 's';

/** A scale word without coefficient: one thousand, two thousand in a dual, or no number at all in a plural. */
function bareScale(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | Unnumbered | null {
  const word = numberWord(tokens, at, limit, lexicon)!;
  const arabic = lexicon.language === 'ar';
  if (word.cls === 'plural' || word.cls === 'group') {
    // "عشرات الآلاف", "des centaines de milliers", "tens of thousands": one vague expression.
    let to = at + 1;
    for (;;) {
      const of = lexicon.has(tokens, to, W.of) && lexicon.language !== 'ar' ? 1 : 0;
      const next = numberWord(tokens, to + of, limit, lexicon);
      if (!next || !['plural', 'group', 'scale'].includes(next.cls)) break;
      to += of + 1;
    }
    return { from: at, to, rule: VAGUE };
  }
  if (word.cls !== 'scale' && word.cls !== 'dual') return null;
  const twice =
    word.cls === 'dual' ||
    (arabic && isDualConstruct(tokens, at) && !linksOn(tokens, at + 1, limit, lexicon));
  return {
    to: at + 1,
    value: decimal(twice ? 2 : 1, word.value),
    other: null,
    scale: word.value,
    width: 0,
    separator: '',
    digits: false,
    words: true,
    rounded: false,
    single: false,
    scaleFrom: at,
  };
}

/** "ألفا", "مليونا", "مليارا" with no coefficient before: the dual that has dropped its ن before a noun. */
const isDualConstruct = (tokens: Tokens, at: number): boolean => {
  const end = tokens.end[at]!;
  return (
    (tokens.text.charCodeAt(end - 1) === 0x627 && tokens.text.charCodeAt(end - 2) !== 0x644) ||
    tokens.text.slice(tokens.start[at], end).endsWith('ألفا')
  );
};

const linksOn = (tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean =>
  at < limit && (hasWaw(tokens, at) || lexicon.isWaw(tokens, at, limit));

/** "et demi", "and a half", "ونصف المليون": half or a quarter of the scale just read. */
function readHalf(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  scale: number,
): { to: number; value: Decimal } | null {
  let next = at;
  if (lexicon.language === 'ar') {
    if (lexicon.isWaw(tokens, next, limit)) next++;
    else if (next >= limit || !hasWaw(tokens, next)) return null;
  } else {
    if (numberWord(tokens, next, limit, lexicon)?.cls !== 'and') return null;
    next++;
    if (numberWord(tokens, next, limit, lexicon)?.cls === 'article') next++;
  }
  const word = numberWord(tokens, next, limit, lexicon);
  if (word?.cls !== 'half') return null;
  let to = next + 1;
  if (lexicon.language === 'ar') {
    const again = numberWord(tokens, to, limit, lexicon);
    if (again?.cls === 'scale' && again.value === scale) to++;
  }
  const power = word.value >= 10 ? 2 : 1;
  return { to, value: decimal(word.value, scale - power) };
}

/** "half a million", "un demi-million" after its article, "نصف مليون". */
function readHalfOf(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  half: NumberWord,
): Part | null {
  let next = at + 1;
  if (numberWord(tokens, next, limit, lexicon)?.cls === 'article') next++;
  else if (next < limit && tokens.text.charCodeAt(tokens.start[next]!) === 0x2d) next++;
  const word = numberWord(tokens, next, limit, lexicon);
  if (word?.cls !== 'scale' || word.value < 3) return null;
  return {
    to: next + 1,
    value: decimal(half.value, word.value - (half.value >= 10 ? 2 : 1)),
    other: null,
    scale: word.value,
    width: 0,
    separator: '',
    digits: false,
    words: true,
    rounded: false,
    single: false,
    scaleFrom: at,
  };
}

/** What a scale word is followed by in the same number: "و863", "and 100,000", "et 100 millions", "trois cents". */
function readJoined(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  scale: number,
  start: number,
): Part | null {
  if (at >= limit) return null;
  let next = at;
  let linked = false;
  if (lexicon.language === 'ar') {
    if (lexicon.isWaw(tokens, next, limit)) {
      next++;
      linked = true;
    } else if (hasWaw(tokens, next)) linked = true;
    else return null;
  } else if (numberWord(tokens, next, limit, lexicon)?.cls === 'and') {
    next++;
    linked = true;
  }
  if (linked && start > 0 && lexicon.has(tokens, start - 1, W.between)) return null;
  if (next >= limit) return null;
  const digits = tokens.kind[next] === NUMBER;
  const part = readPart(tokens, next, limit, lexicon);
  if (part === null || !('value' in part) || part.rounded) return null;
  const size = approximate(part.value);
  if (size >= 10 ** scale || part.scale >= scale) return null;
  if (digits && lexicon.language !== 'ar') {
    if (size < 10 ** Math.max(scale - 3, 2) && !(linked && scale === 3 && size >= 100)) return null;
    if (part.separator === ',' && lexicon.language === 'fr') return null;
    if (!linked && scale > 3 && part.scale === 0 && part.width !== 3) return null;
  }
  if (!digits && part.single && lexicon.language !== 'fr') return null;
  if (!digits && linked && lexicon.language === 'fr' && part.scale === 0 && !part.single)
    return null;
  return part;
}
