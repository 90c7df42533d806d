import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';

/** How many tokens an amount in brackets may have before it: "(environ", "(d'une valeur de". */
const GLOSS = 6;

/** "152 dossiers (8 MDH) et 960 à Oujda (79 MDH)", "exports: 15 (+2%)": numbers that each have an amount or a share in brackets behind them. */
export const isGlossedAlike = (
  tokens: Tokens,
  { from }: Candidate,
  last: Candidate,
  next: Candidate | undefined,
): boolean =>
  next !== undefined &&
  (next.unit?.kind === 'money' || last.unit?.kind === 'percent') &&
  isInBracket(tokens, last.from) &&
  isInBracket(tokens, next.from) &&
  !isInBracket(tokens, from);

/** "968 tonnes à X (90 MDH), 817 | à Y (72 MDH)": the quantity that stands before the bracket, in a list whose every item has one; null elsewhere. */
export function itemBefore(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
): Candidate | null {
  const [item, gloss] = candidates.slice(Math.max(0, index - 2), index);
  const candidate = candidates[index]!;
  if (!gloss || !item?.unit || item.sentence !== candidate.sentence) return null;
  const isItem = !isInBracket(tokens, item.from) && item.unit.kind !== gloss.unit?.kind;
  return isItem && isGlossedAlike(tokens, candidate, gloss, candidates[index + 1]) ? item : null;
}

/** Whether a token stands in a bracket that opens close before it. */
export function isInBracket(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - GLOSS; at--) {
    if (isMark(tokens, at, '(')) return true;
    if (isMark(tokens, at, ')')) return false;
  }
  return false;
}

/** "90 % (soit 300 détenus) et les femmes | 2,5": the share that a bracket right behind it tells otherwise; null elsewhere. */
export function shareOverBracket(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
): Candidate | null {
  const { from, sentence } = candidates[index]!;
  const [share, before] = candidates.slice(Math.max(0, index - 2), index);
  if (!before || share?.unit?.kind !== 'percent' || share.sentence !== sentence) return null;
  if (before.from - share.to > LED || !isInBracket(tokens, before.from)) return null;
  for (let at = before.to; at < Math.min(from, before.to + CLOSED); at++)
    if (isMark(tokens, at, ')')) return share;
  return null;
}
/** How many tokens "environ (soit quelque" may have, and those counted to the end of the bracket. */
const LED = 5;
const CLOSED = 6;
