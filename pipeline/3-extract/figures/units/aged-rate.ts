import type { Candidate } from '../candidate.ts';

/** Tokens from the numerator of a rate to its denominator where an age stands between. */
export const AGED_GAP = 14;

/** "4 filles âgées de 15 à 24 ans | sur 10": the candidate behind the years that only say who is counted; the next one where none are. */
export function agesEnd(candidates: readonly Candidate[], at: number): number {
  if (!candidates[at]!.counted?.own) return at + 1;
  for (let next = at + 1; next <= at + 2 && next + 1 < candidates.length; next++)
    if (
      candidates[next]!.unit?.code === 'a' &&
      candidates[next + 1]!.from === candidates[next]!.to + 1
    )
      return next + 1;
  return at + 1;
}
