import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { isNoun } from '../counted/counted-noun.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isBoundedUnit } from '../units/bounded-unit.ts';
import { bareScale, readHalfOf } from './barescale.ts';
import { add, approximate, type Decimal, decimal, shift } from './decimal.ts';
import { readDigits } from './digits.ts';
import { hasArticle, hasWaw, isHyphen, numberWord, readGroup } from './group.ts';
import { readHundredths } from './hundredths.ts';
import type { Numeral, Unnumbered } from './numeral.ts';
import { readRound } from './round.ts';
import { MILLIONS, type Part, readHalf, THOUSAND, withScale, wordsPart } from './scale.ts';
import { readParted, readSpaced } from './spaced.ts';

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
    const spanned = readSpanned(tokens, to, limit, lexicon, scale);
    const whole = spanned && add(value, spanned.coefficient);
    if (whole) {
      value = shift(whole, spanned.scale);
      other = null;
      to = spanned.to;
      scaleTo = to;
      scale = spanned.scale;
      break;
    }
    const joined = readJoined(tokens, to, limit, lexicon, scale);
    if (!joined || isOtherSum(tokens, at, value, scale, joined.to, lexicon)) break;
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
    scale: Math.max(first.scale, scale),
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

/**
 * "£3.4 million and 900,000 Swiss francs": decimals leave no rest to tell, and an amount that opens on its currency closes on
 * no other.
 */
const isOtherSum = (
  tokens: Tokens,
  at: number,
  value: Decimal,
  scale: number,
  to: number,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language !== 'ar' &&
  (approximate(value) % 10 ** scale !== 0 ||
    (lexicon.prefixed(tokens, at) && lexicon.currencies.match(tokens, to) !== null));

function readPart(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | Unnumbered | null {
  if (tokens.kind[at] === NUMBER) {
    const digits =
      readSpaced(tokens, at, limit, lexicon) ??
      readParted(tokens, at, limit, lexicon) ??
      readHundredths(tokens, at, limit, lexicon) ??
      readDigits(tokens, at, limit);
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
    if (isBoundedUnit(tokens, at + 1, at, lexicon)) return one(at + 1);
    if (next !== 'hundred' && next !== 'scale' && next !== 'collective') return null;
    start = at + 1;
    if (next === 'collective') return dozen(tokens, start, limit, lexicon);
  } else if (word.cls === 'round') return readRound(tokens, at, limit, lexicon);
  else if (word.cls === 'half') return readHalfOf(tokens, at, limit, lexicon, word);
  // "un demi-point", "un quart de point"
  const part = word.cls === 'one' ? numberWord(tokens, at + 1, limit, lexicon) : null;
  const half = part?.cls === 'half' ? readHalfOf(tokens, at + 1, limit, lexicon, part) : null;
  if (half) return half;
  const group = readGroup(tokens, start, limit, lexicon);
  if (group) {
    const { to, value, isWhole } = withDecimals(tokens, group, limit, lexicon);
    return withScale(tokens, limit, lexicon, {
      to,
      value,
      other: null,
      width: 0,
      separator: '',
      digits: false,
      single: group.single && isWhole,
    });
  }
  return bareScale(tokens, start, limit, lexicon);
}

/** "more than a tonne": the article counts. */
const one = (to: number): Part =>
  wordsPart({ to, value: decimal(1), scale: 0, scaleFrom: to, single: true });

const isPoint = markers('decimal-point').at;

/** «اثنان وثلاثون فاصل أربعة», "trente-deux virgule quatre": the decimals that words tell behind a whole number. */
function withDecimals(
  tokens: Tokens,
  { to, value }: { to: number; value: number },
  limit: number,
  lexicon: FigureLexicon,
): { to: number; value: Decimal; isWhole: boolean } {
  // "seventy-four-point-seven"
  const point = isHyphen(tokens, to) ? to + 1 : to;
  const start = isHyphen(tokens, point + 1) ? point + 2 : point + 1;
  const places = isPoint(tokens, point) ? readGroup(tokens, start, limit, lexicon) : null;
  if (!places || places.value >= 100) return { to, value: decimal(value), isWhole: true };
  const digits = places.value < 10 ? 1 : 2;
  const mantissa = value * 10 ** digits + places.value;
  return { to: places.to, value: { mantissa, exponent: -digits }, isWhole: false };
}

/** "a dozen": twelve or so. */
const dozen = (tokens: Tokens, at: number, limit: number, lexicon: FigureLexicon): Part =>
  withScale(tokens, limit, lexicon, {
    to: at,
    value: decimal(1),
    other: null,
    width: 0,
    separator: '',
    digits: false,
    single: true,
  });

const isDigitsWithWaw = (
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): boolean => lexicon.isWaw(tokens, at, limit) && at + 1 < limit && tokens.kind[at + 1] === NUMBER;

/** «11 ألفا و80 مليار», «خمسة آلاف وأربعمائة مليون»: thousands that the scale behind their hundreds is of too. */
function readSpanned(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  scale: number,
): { to: number; coefficient: Decimal; scale: number } | null {
  if (lexicon.language !== 'ar' || scale !== 3 || at >= limit) return null;
  const isDigits = isDigitsWithWaw(tokens, at, limit, lexicon);
  if (!isDigits && !hasWaw(tokens, at)) return null;
  const part = readPart(tokens, isDigits ? at + 1 : at, limit, lexicon);
  if (part === null || !('value' in part) || part.scale < MILLIONS) return null;
  const coefficient = shift(part.value, -part.scale);
  const size = approximate(coefficient);
  return size < THOUSAND && (isDigits || size > 1)
    ? { to: part.to, coefficient, scale: part.scale }
    : null;
}

const isThree = (tokens: Tokens, at: number) => tokens.end[at]! - tokens.start[at]! === 3;

/** What a scale word is followed by in the same number: "و863", "and 100,000", "et 100 millions", "trois cents". */
function readJoined(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
  scale: number,
): Part | null {
  if (at >= limit) return null;
  let next = at;
  let linked = false;
  if (lexicon.language === 'ar') {
    // "12 ألف، و610 محاضر": a scale word without its noun is not yet the whole number.
    if (
      scale === 3 &&
      isMark(tokens, next, '،,') &&
      isDigitsWithWaw(tokens, next + 1, limit, lexicon)
    )
      next++;
    if (lexicon.isWaw(tokens, next, limit)) {
      next++;
      linked = true;
    } else if (hasWaw(tokens, next)) linked = true;
    else if (tokens.kind[next] !== NUMBER) return null;
    // "170 ألفا 919 سلاحا", «43 ألفا 91 مدانا»: the conjunction is left out.
    else linked = scale === 3 && (isThree(tokens, next) || isNoun(tokens, next + 1, lexicon));
  } else if (isHyphen(tokens, next) && numberWord(tokens, next + 1, limit, lexicon)) {
    // "deux-mille-trois-cents"
    next++;
  } else if (numberWord(tokens, next, limit, lexicon)?.cls === 'and') {
    next++;
    linked = true;
  }
  if (next >= limit) return null;
  const digits = tokens.kind[next] === NUMBER;
  const part = readPart(tokens, next, limit, lexicon);
  if (part === null || !('value' in part) || part.rounded) return null;
  // «12,8 مليون و50.7%»: a percentage adds to no count.
  if (lexicon.units.match(tokens, part.to, limit)?.value.kind === 'percent') return null;
  const size = approximate(part.value);
  if (size >= 10 ** scale || part.scale >= scale) return null;
  // "4 ملايير 930 مليون": without a conjunction only a smaller scale goes on.
  if (lexicon.language === 'ar' && !linked && part.scale < 3) return null;
  if (digits && lexicon.language !== 'ar') {
    // "1 milliard 600 mille": a scale of its own shows where it belongs.
    const isPlaced = part.scale >= 3 || (linked && scale === 3 && size >= 100);
    if (size < 10 ** Math.max(scale - 3, 2) && !isPlaced) return null;
    if (part.separator === ',' && lexicon.language === 'fr') return null;
    if (!linked && scale > 3 && part.scale === 0 && part.width !== 3) return null;
  }
  if (!digits && part.single && lexicon.language !== 'fr') return null;
  // "deux mille cinq", never "12 millions cinq jours plus tôt".
  if (!digits && lexicon.language === 'fr' && scale > 3 && part.scale === 0 && size < 100)
    return null;
  if (!digits && linked && lexicon.language === 'fr' && part.scale === 0 && !part.single)
    return null;
  return part;
}
