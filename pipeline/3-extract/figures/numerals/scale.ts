import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, SYMBOL, surface, type Tokens } from '../../tokens.ts';
import { BITS, type FigureLexicon, MEASURED, W } from '../lexicon.ts';
import { add, approximate, type Decimal, decimal, multiply, shift } from './decimal.ts';
import { hasArticle, hasWaw, isHyphen, numberWord } from './group.ts';
import type { Numeral } from './numeral.ts';

const isOfExtent = markers('extent').at;
const isPlural = markers('plural').at;
const isOther = markers('another', 'fr').at;

/** "six and a half billion", "one and a half points": the half stands before the scale or the unit that it is of. */
function halfBeforeScale(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): { to: number; value: Decimal } | null {
  if (lexicon.language !== 'en') return null;
  const half = readHalf(tokens, at, limit, lexicon, 0);
  if (half === null || half.to >= limit) return null;
  const scaled = numberWord(tokens, half.to, limit, lexicon)?.cls === 'scale';
  const measured = (lexicon.table[tokens.word[half.to]!]! & BITS.unit) !== 0;
  return scaled || measured ? half : null;
}

/**
 * A scale letter counts glued to its digits, before a currency or what is measured or counted, or behind decimals, and in
 * its own case: "12M", "3 M€", "438 M de m3", "16,7 M", "5k".
 */
function isScaleSymbol(tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean {
  const letter = tokens.text[tokens.start[at]!]!;
  // "8,5 MM" are thousands of millions, "8,5 mm" a length, "8,5 Mm³" a volume.
  if (tokens.end[at]! - tokens.start[at]! > 1) {
    const unit = lexicon.units.match(tokens, at, limit)?.value.kind ?? '';
    return isCapitals(surface(tokens, at)) ? unit !== 'money' : !MEASURED.has(unit);
  }
  const isGlued = tokens.spaced[at] === 0;
  const of = lexicon.has(tokens, at + 1, W.of);
  const what = of ? at + 2 : at + 1;
  if (what < limit && lexicon.currencies.match(tokens, what, limit)) return true;
  if (letter === 'k') return isGlued;
  const isMeasured = what < limit && lexicon.units.match(tokens, what, limit) !== null;
  const isTold = isFractional(tokens, at - 1, lexicon) && !isExtent(tokens, at, limit);
  if (letter === 'm')
    return (
      lexicon.language === 'en' &&
      isGlued &&
      (lexicon.prefixed(tokens, at - 1) || countsOn(tokens, what, limit) || isTold || isMeasured)
    );
  if (!'MKB'.includes(letter)) return false;
  // "110 M de quintaux", "1,9 M de MRE"; a metre has no plural to follow.
  if (of && (countsOn(tokens, what, limit) || tokens.capital[what] === 1)) return true;
  if (isMeasured) return true;
  // "$45B"
  if (letter === 'B') return isGlued && (lexicon.prefixed(tokens, at - 1) || isTold);
  return isGlued || (letter === 'M' && (isTold || isOneMore(tokens, at)));
}

/** Tokens between a number in millions and another that is told beside it. */
const BESIDE = 12;

/** "16,7 M d'abonnés, contre 13 M en 2022": whether a letter stands behind digits as the same one did before. */
function isOneMore(tokens: Tokens, at: number): boolean {
  const { kind, word, capital } = tokens;
  // "le 16 M. X"
  if (isMark(tokens, at + 1, '.') && capital[at + 2] === 1) return false;
  for (let i = at - 2; i > Math.max(0, at - BESIDE); i--)
    if (word[i] === word[at] && kind[i - 1] === NUMBER) return true;
  return false;
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** "14.5", "16,7": one decimal or two at `at`; a comma parts thousands in English. */
const isFractional = (tokens: Tokens, at: number, { language }: FigureLexicon): boolean =>
  isMark(tokens, at - 1, language === 'en' ? '.' : '.,') &&
  tokens.kind[at - 2] === NUMBER &&
  tokens.spaced[at] === 0 &&
  tokens.end[at]! - tokens.start[at]! < 3;

/** Tokens before and after "4.5m" where a word of length, height or depth makes it metres. */
const EXTENT = { before: 8, after: 4 };

/** Whether "arrivals hit 14.5m" is of "waves of 4.5m", "4.5m high". */
function isExtent(tokens: Tokens, at: number, limit: number): boolean {
  for (let i = Math.max(0, at - EXTENT.before); i < Math.min(limit, at + EXTENT.after); i++)
    if (isOfExtent(tokens, i)) return true;
  return false;
}

/** Whether a plural noun follows, so that "20.6m doses" counts and "20.6m wide" measures. */
const countsOn = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && isPlural(tokens, at);

const isRoundAdjective = markers('round-adjective').at;

/** "bonne (dizaine)", "petite (centaine)": an adjective before a round number. */
const isOfRound = (tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): boolean =>
  isRoundAdjective(tokens, at) && numberWord(tokens, at + 1, limit, lexicon)?.cls === 'group';

const isOdd = markers('odd', 'en').at;

/** "1,100-odd hectares", "twenty-odd thousand": so many or a few more. */
const isRoundedOff = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && isOdd(tokens, at + 1);
/** «36.828.330 مليون نسمة»: a number told to the unit, of whose size the word at `at` only is; so much money may be meant. */
function isSaidAgain(
  tokens: Tokens,
  at: number,
  limit: number,
  { value, separator }: Pick<Part, 'value' | 'separator'>,
  lexicon: FigureLexicon,
): boolean {
  const power = numberWord(tokens, at, limit, lexicon)!.value;
  const times = approximate(value) / 10 ** power;
  if (separator === '' || power < MILLIONS || times < 1 || times >= THOUSAND) return false;
  const what = lexicon.has(tokens, at + 1, W.of) ? at + 2 : at + 1;
  return value.exponent === 0 && lexicon.currencies.match(tokens, what, limit) === null;
}
/** The power of ten from which on amounts are told in scale words. */
export const MILLIONS = 6;
export const THOUSAND = 1000;

/** The scale words that multiply a coefficient: "1,5 million", "ثلاثة آلاف", "deux centaines", "12 M". */
export function withScale(
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
  // "5 | autres | millions"
  if (isOther(tokens, to) && numberWord(tokens, to + 1, limit, lexicon)?.cls === 'scale') to++;
  // "une | bonne | dizaine"
  if (coefficient.single && isOfRound(tokens, to, limit, lexicon)) to++;
  if (isRoundedOff(tokens, to)) {
    to += 2;
    rounded = true;
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
    if (scale === 0 && isSaidAgain(tokens, next, limit, coefficient, lexicon)) {
      to = next + 1;
      break;
    }
    if (word.cls === 'scale' || word.cls === 'plural' || word.cls === 'group') {
      if (word.cls === 'plural' && lexicon.language === 'ar' && word.value < 3) break;
      if (scale > 0 && word.value < 6 && !(rounded && word.cls === 'group')) break;
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
      rounded ||= coefficient.single;
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
    single: coefficient.single && scale === 0 && half === null,
    scaleFrom,
  };
}

/** One coefficient with its scale word: "28 ألفا", "cinq milliards", "600". */
export interface Part {
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

/** A coefficient that is written in words alone. */
export const wordsPart = (
  part: Pick<Part, 'to' | 'value' | 'scale' | 'scaleFrom'> &
    Partial<Pick<Part, 'rounded' | 'single'>>,
): Part => ({
  other: null,
  width: 0,
  separator: '',
  digits: false,
  words: true,
  rounded: false,
  single: false,
  ...part,
});

/** "et demi", "and a half", "ونصف المليون": half or a quarter of the scale just read. */
export function readHalf(
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
