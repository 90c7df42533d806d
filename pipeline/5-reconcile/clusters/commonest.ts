import type { Claim } from '../claims/claim.ts';

/** What most voices say, the first of equals; null where none says anything. */
export function commonest(
  claims: readonly Claim[],
  of: (claim: Claim) => string | null,
): string | null {
  const votes = new Map<string, Set<string>>();
  for (const claim of claims) {
    const value = of(claim);
    if (value !== null) votes.set(value, (votes.get(value) ?? new Set()).add(claim.voice));
  }
  let best: string | null = null;
  for (const [value, voices] of votes)
    if (best === null || voices.size > votes.get(best)!.size) best = value;
  return best;
}
