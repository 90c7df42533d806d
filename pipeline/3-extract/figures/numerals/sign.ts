import { markers } from '../../../lexicons/markers.ts';
import { isMark, LINE, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import type { Decimal } from './decimal.ts';
import { hasArticle } from './group.ts';
import type { Numeral } from './numeral.ts';

/** What a share is a share of follows them. */
const SHARES = classSet('of');
const OPENS_AMOUNT = classSet('to', 'of', 'versus', 'base', 'between', 'copula');
/** "and minus 5": no English word for less is also one for "at least" as "moins" is. */
const OPENS_MINUS = classSet('to', 'of', 'versus', 'base', 'copula', 'inside', 'conjunction');
const JOINS = classSet('oblique', 'conjunction');
const BEFORE_LEAST = classSet('contracted', 'older');
const mayBeShort = markers('short-measure').at;
const SIGNS = '-−+–';

/** The numeral with the sign before it, or with the one that Arabic prints behind it. */
export function signed(
  tokens: Tokens,
  numeral: Numeral,
  first: number,
  lexicon: FigureLexicon,
): Numeral {
  const at = numeral.from;
  // "à moins 15,2 points", "minus 5 degrees", «ناقص 15,2 نقطة»
  if (
    lexicon.has(tokens, at - 1, W.minus) &&
    at - 1 > first &&
    // «الشغل الناقص 911.000 شخص»: an adjective with its article.
    // «في حالة شغل ناقص 911.000 شخص»: one without.
    (lexicon.language === 'ar'
      ? !hasArticle(tokens, at - 1) && !mayBeShort(tokens, at - 2)
      : opensAmount(tokens, at - 2, lexicon))
  )
    return withSign(numeral, true, at - 1, numeral.to);
  // «(- %0,5)»: right to left, the unit stands between the sign and the digits.
  const unit = isMark(tokens, at - 1, '%٪') && tokens.spaced[at] === 0 ? 1 : 0;
  const before = signBefore(tokens, at - unit, first, lexicon);
  if (before > 0) {
    const from = at - unit - before;
    const minus = tokens.text[tokens.start[from]!] !== '+';
    return withSign(numeral, minus, unit > 0 ? at : from, numeral.to);
  }
  if (lexicon.language !== 'ar' || !isSignedBehind(tokens, numeral, lexicon)) return numeral;
  return withSign(numeral, !isMark(tokens, numeral.to, '+'), numeral.from, numeral.to + 1);
}

/** Whether an amount may start behind the token, which "au moins" and "du moins" say it does not. */
const opensAmount = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === SYMBOL ||
  lexicon.hasAny(tokens, at, lexicon.language === 'en' ? OPENS_MINUS : OPENS_AMOUNT) ||
  // "averaged minus 3 %"
  (lexicon.language === 'en' && VERBS.en.finite(tokens, at) !== NONE) ||
  // "avec moins 8 points et moins 7 points", not "au moins 8" or "plus ou moins 7".
  (lexicon.hasAny(tokens, at, JOINS) && !lexicon.hasAny(tokens, at, BEFORE_LEAST));

/** "33,1- نقطة", "%33,1-": right to left, the sign is written after its digits, before or after their unit. */
function isSignedBehind(tokens: Tokens, { from, to: at }: Numeral, lexicon: FigureLexicon) {
  if (!isMark(tokens, at, '-−+') || tokens.spaced[at] === 1) return false;
  if (isMark(tokens, from - 1, '%٪'))
    return tokens.kind[at + 1] !== NUMBER && !isMark(tokens, at + 1, '%٪');
  return (
    !isMark(tokens, at, '+') &&
    at + 1 < tokens.count &&
    tokens.spaced[at + 1] === 1 &&
    lexicon.units.match(tokens, at + 1, Math.min(tokens.count, at + 4)) !== null
  );
}

/** 1 where a sign stands right before the digits and nothing right before the sign, else 0. */
function signBefore(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  const before = at - 1;
  if (before < first || tokens.kind[before] !== SYMBOL) return 0;
  const mark = tokens.text[tokens.start[before]!]!;
  if (!SIGNS.includes(mark)) return 0;
  if (opensAside(tokens, before, mark, lexicon)) return 0;
  const opened = before > 0 && '(«"/'.includes(tokens.text[tokens.start[before - 1]!]!);
  // A dash that stands off its digits is a sign only in brackets or before a percentage that is no share.
  if (tokens.spaced[at] === 1) {
    if (opened) return 1;
    // "Parlement - 71 %": a dash behind what the line is about.
    const parts = tokens.spaced[before] === 1 && tokens.capital[before - 1] === 1;
    // "une baisse de – 9,8 % des nuitées"
    const isLed = lexicon.hasAny(tokens, before - 1, OPENS_AMOUNT);
    return !parts && changeFollows(tokens, at, lexicon, isLed) ? 1 : 0;
  }
  if (isBullet(tokens, at, mark, lexicon)) return 0;
  if (before === 0 || opened || mark === '+' || tokens.spaced[before] === 1) return 1;
  const previous = tokens.text.charCodeAt(tokens.start[before - 1]!);
  if (tokens.kind[before - 1] === WORD) return previous >= 0x600 && previous < 0x700 ? 1 : 0;
  return previous === 0x3a ? 1 : 0;
}

/** Tokens that two dashes enclose at most. */
const ASIDE = 32;

/** "300 postes -200 à Fès et 100 à Taza- sont", "- 65 % à Fès et 35 % à Taza - sont": a dash that another closes on a word, the one spaced as the other. */
function opensAside(tokens: Tokens, at: number, mark: string, lexicon: FigureLexicon): boolean {
  if (!DASHES.includes(mark) || tokens.kind[at - 1] !== WORD || tokens.spaced[at] === 0)
    return false;
  // "de -3 % à Fès- et"
  if (lexicon.hasAny(tokens, at - 1, OPENS_AMOUNT)) return false;
  const isApart = tokens.spaced[at + 1] === 1;
  const limit = Math.min(tokens.count - 1, at + ASIDE);
  for (let i = at + 2; i < limit; i++) {
    const isSpaced = tokens.spaced[i + 1] === 1;
    if (tokens.kind[i] === LINE || (isSpaced && isMark(tokens, i, '.;:؛'))) return false;
    if (!isMark(tokens, i, mark) || tokens.kind[i - 1] !== WORD) continue;
    const closes = isSpaced ? tokens.kind[i + 1] === WORD : isMark(tokens, i + 1, ',،.');
    if (closes && (tokens.spaced[i] === 1) === isApart) return tokens.capital[i + 1] === 0;
  }
  return false;
}

/** "-17 femmes" on a line of its own: a dash for an item, where a count follows and no unit. */
function isBullet(tokens: Tokens, at: number, mark: string, lexicon: FigureLexicon): boolean {
  const opensLine = at === 1 || tokens.kind[at - 2] === LINE;
  if (!opensLine || !DASHES.includes(mark)) return false;
  let end = at + 1;
  while (tokens.kind[end] === NUMBER || (isMark(tokens, end, '.,') && !tokens.spaced[end + 1]))
    end++;
  return tokens.kind[end] === WORD && lexicon.units.match(tokens, end, tokens.count) === null;
}
const DASHES = '-–';

/** Whether "%" closes the digits that start at `at`, so that a dash before them is a minus: not in "Rabat – 48 % of families". */
function changeFollows(
  tokens: Tokens,
  at: number,
  lexicon: FigureLexicon,
  isLed: boolean,
): boolean {
  for (let i = at + 1; i < Math.min(tokens.count, at + 4); i++) {
    if (tokens.kind[i] === NUMBER) continue;
    if (isMark(tokens, i, '%٪')) return isLed || !lexicon.hasAny(tokens, i + 1, SHARES);
    if (!isMark(tokens, i, ',.٫')) return false;
  }
  return false;
}

const withSign = (numeral: Numeral, minus: boolean, from: number, to: number): Numeral => ({
  ...numeral,
  from,
  to,
  value: minus ? opposite(numeral.value) : numeral.value,
  other: minus && numeral.other ? opposite(numeral.other) : numeral.other,
  signed: true,
});

const opposite = ({ mantissa, exponent }: Decimal): Decimal => ({ mantissa: -mantissa, exponent });
