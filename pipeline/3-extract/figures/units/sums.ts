import { anyOf, markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { BILLIONS } from '../counted/of-size.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { setsAgainst } from '../roles/base-end.ts';
import { lendUnit, note, scaleBy, unscaled } from './loan.ts';

/** How far before its number a sum is named, in tokens; how many numbers on a currency is looked for. */
const REACH = 8;
const NEAR = 12;

/**
 * "le coût, estimé à 3 milliards", "the sum did not exceed 2 million": millions of money, whatever was counted before;
 * "la somme de 788.191,73": so many of it, right behind what it is.
 */
export function isSumOfMoney(
  tokens: Tokens,
  { numeral, value, from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.scale < 6) return approximate(value) >= LARGE && isLedBySum(tokens, from, lexicon);
  // "targeted aid for | 7 million": those whom it is for.
  if (isFor(tokens, from - 1)) return false;
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    if (tokens.kind[i] === NUMBER || isMark(tokens, i, ';؛:')) return false;
    if (lexicon.has(tokens, i, W.sum) || isTurnover(tokens, i)) return true;
  }
  return false;
}

const isFor = markers('meant-for').at;

/** From here on a sum may be told without its currency. */
const LARGE = 1e4;

/** "la somme de | 788.191", «بمبلغ | 788.191». */
function isLedBySum(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  const noun = lexicon.has(tokens, from - 1, W.of) ? from - 2 : from - 1;
  return lexicon.has(tokens, noun, W.sum) && lexicon.has(tokens, noun, W.quantity);
}

const TURNOVER = new RegExp(`(?<!\\p{L})${anyOf('turnover')}$`, 'iu');
/** Characters of the longest phrase for a turnover. */
const PHRASE = 24;

/** "chiffre d'affaires", «رقم المعاملات»: a sum named by a phrase that ends with the token. */
const isTurnover = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD &&
  TURNOVER.test(tokens.text.slice(Math.max(0, tokens.end[at]! - PHRASE), tokens.end[at]));

const isAmount = ({ unit, ignored }: Candidate) => unit?.kind === 'money' && ignored === null;

const isThat = markers('demonstrative').at;
/** "recettes", "prêts" */
const isMoneyPaid = markers('money-paid').at;

/** Whether a noun is of money: millions of it are. */
export const isMoney = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.sum) || isMoneyPaid(tokens, at);

/**
 * "6 milliards de recettes", "870 millions ceux des régions", "those of the regions at 870 million": millions of what is
 * money, whose currency stands elsewhere.
 */
export function countsMoney(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | null,
  lexicon: FigureLexicon,
): boolean {
  const { numeral, unit, counted } = candidate;
  if (numeral.scale < 6 || unit !== null) return false;
  if (counted?.own === true)
    return (
      lexicon.has(tokens, counted.from, W.sum) ||
      isTurnover(tokens, counted.to - 1) ||
      (isMoneyPaid(tokens, counted.from) &&
        // "7 milliards de dirhams, dont 3 millions de TVA", "40 milliards de prêts", unlike "3 millions de prêts accordés".
        (numeral.scale >= BILLIONS ||
          (before?.unit?.kind === 'money' && before.sentence === candidate.sentence)))
    );
  return (
    before?.unit?.kind === 'money' &&
    (isThat(tokens, numeral.to) || followsThat(tokens, candidate, before, lexicon))
  );
}

/** Whether "ceux des" or "those of" stands between an amount and the number behind it. */
function followsThat(
  tokens: Tokens,
  { from, sentence }: Candidate,
  before: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (sentence !== before.sentence || from - before.to > REACH) return false;
  for (let i = before.to; i < from; i++)
    if (isThat(tokens, i) && lexicon.has(tokens, i + 1, W.of)) return true;
  return false;
}

/** "6 milliards de dirhams pour une somme de rentes payées de 24 milliards": thousands of millions of nothing known are money. */
export const isSum = (
  { numeral }: Candidate,
  near: { counted: Counted; told: boolean },
  quantity: Candidate | null,
): boolean =>
  numeral.scale >= 9 &&
  quantity?.unit?.kind === 'money' &&
  (near.counted.code === '' || !near.told);

/** "MAD 246 billion ($23.3 billion)": an amount said otherwise lends its currency to none. */
export const isConversion = (
  tokens: Tokens,
  before: Candidate | undefined,
  { unit, unitFrom, from }: Candidate,
): boolean =>
  unit?.kind === 'money' &&
  before?.unit?.kind === 'money' &&
  before.unit.code !== unit.code &&
  isMark(tokens, Math.min(unitFrom, from) - 1, '(') &&
  Math.min(unitFrom, from) - 1 === Math.max(before.to, before.unitTo);

/** Gives a sum the currency of the last amount before it, else of the first behind it; without one it counts nothing. */
export function shareCurrency(tokens: Tokens, candidates: readonly Candidate[], at: number): void {
  const start = Math.max(0, at - NEAR);
  const lender =
    candidates
      .slice(start, at)
      .findLast(
        (one, k) => isAmount(one) && !isConversion(tokens, candidates[start + k - 1], one),
      ) ?? candidates.slice(at + 1, at + NEAR).find(isAmount);
  if (!lender) return;
  const candidate = candidates[at]!;
  candidate.counted = null;
  lendUnit(lender, candidate, unscaled(lender.unit!));
  note(tokens, candidate, lender, 'unit', 'currency-of-sum');
}

/** Amounts below are told in the scale of the one that they are set against. */
const MOST = 1000;
/** How far apart two amounts that are set against each other may stand, in tokens. */
const APART = 14;

/** "MAD 25.4 billion in 2015, compared to MAD 21.7 a year before": so many of the same billions. */
export function shareScaleOfSum(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | null,
  lexicon: FigureLexicon,
): void {
  const { unit, numeral, value, from, sentence } = candidate;
  // "12,5 MDH" has its scale in its unit.
  if (unit?.kind !== 'money' || unit.power > 0 || numeral.scale > 0 || isWhole(value)) return;
  if (before?.sentence !== sentence || before.unit?.code !== unit.code || before.scale < 6) return;
  if (approximate(value) >= MOST || from - before.to > APART) return;
  for (let i = before.to; i < from; i++)
    if (lexicon.has(tokens, i, W.versus) || setsAgainst(tokens, i, lexicon)) {
      scaleBy(candidate, before.scale);
      return;
    }
}
