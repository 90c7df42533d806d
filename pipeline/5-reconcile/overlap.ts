import type { Claim } from './claim.ts';
import { sort } from './keys.ts';

/** Whether the documents of two claims share a number that tells something, whatever it counts. */
export function sharingNumbers(claims: readonly Claim[]): (a: Claim, b: Claim) => boolean {
  const bySource = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.digits < 2) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Set<string>();
    bySource.set(claim.source.source_id, numbers.add(`${sort(claim)} ${claim.key}`));
  }
  return (a, b) => {
    const [x, y] = [bySource.get(a.source.source_id), bySource.get(b.source.source_id)];
    return x !== undefined && y !== undefined && [...x].some((number) => y.has(number));
  };
}
