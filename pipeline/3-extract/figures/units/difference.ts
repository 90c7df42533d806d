import type { Tokens } from '../../tokens.ts';
import { alive, type Candidate } from '../candidate.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';

const POINT: Unit = {
  code: 'percentage_point',
  kind: 'other',
  mantissa: 1,
  power: 0,
  place: 'after',
};

/** What two numbers of one decimal may differ by in a computer's sums. */
const ROUNDING = 1e-9;

/** «زاد المعدل بـ0,3 منتقلا من 6 إلى 6,3 في المائة»: a bare number that is just what two percentages beside it differ by is in points. */
export function tellDifferences(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (const [i, candidate] of candidates.entries()) {
    if (!alive(candidate) || candidate.unit !== null || candidate.counted?.own) continue;
    if (candidate.numeral.scale > 0 || isWhole(candidate.value)) continue;
    const isTold = [i + 1, i - 2].some((at) => {
      const [left, right] = [candidates[at], candidates[at + 1]];
      return differBy(candidate, left, right) && isMove(tokens, left!, right!, lexicon);
    });
    if (isTold) candidate.unit = POINT;
  }
}

function differBy(
  { sentence, value }: Candidate,
  left: Candidate | undefined,
  right: Candidate | undefined,
): boolean {
  if (left?.sentence !== sentence || right?.sentence !== sentence) return false;
  if (left.unit?.kind !== 'percent' || right.unit?.kind !== 'percent') return false;
  const difference = approximate(right.value) - approximate(left.value);
  return Math.abs(Math.abs(difference) - Math.abs(approximate(value))) < ROUNDING;
}

/** "de 6 % à 6,3 %", "to 6.3 percent from 6 percent" */
const isMove = (
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  lexicon: FigureLexicon,
): boolean => {
  const leads = (one: Candidate, cls: typeof W.from) => lexicon.has(tokens, one.from - 1, cls);
  return (leads(left, W.from) && leads(right, W.to)) || (leads(left, W.to) && leads(right, W.from));
};
