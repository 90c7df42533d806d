import type { Claim } from './claim.ts';
import { sort } from './keys.ts';

/** How much the numbers that the documents of two claims share weigh. */
export type Overlap = (a: Claim, b: Claim) => number;

/** Weight of shared numbers from which two documents give one statement. */
export const COMPANIONS = 3;

/** How many telling numbers the documents of two claims share, whatever they count; short ones weigh less. */
export function companions(claims: readonly Claim[]): Overlap {
  return overlapOf(
    claims,
    (claim) => (claim.digits >= 2 ? `${sort(claim)} ${claim.key}` : null),
    weightOf,
  );
}

const weightOf = (claim: Claim): number =>
  claim.digits >= 3 ? 1 : claim.figure.kind === 'percent' ? 0.25 : 0.5;

/** Weight of another number that two documents share. */
const COMPANION = 1.5;
export const bonus = (numbers: number): number => COMPANION * Math.min(numbers, 2);

/** How much the numbers that two documents share weigh, those of one thing in full; the pair's own number left aside. */
export function otherNumbers(claims: readonly Claim[]): Overlap {
  const alike = overlapOf(claims, (claim) =>
    claim.figure.indicator_id === null || claim.digits < 2
      ? null
      : `${claim.figure.indicator_id} ${sort(claim)} ${claim.key}`,
  );
  const any = companions(claims);
  return (a, b) => {
    const own = a.key !== b.key || a.digits < 2 ? 0 : 1;
    const same =
      own && a.figure.indicator_id !== null && a.figure.indicator_id === b.figure.indicator_id;
    return Math.max(alike(a, b) - (same ? 1 : 0), any(a, b) - own * weightOf(a));
  };
}

/** How much the marks that the documents of two claims have in common weigh. */
function overlapOf(
  claims: readonly Claim[],
  mark: (claim: Claim) => string | null,
  weigh: (claim: Claim) => number = () => 1,
): Overlap {
  const bySource = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    const found = mark(claim);
    if (found === null) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Map<string, number>();
    numbers.set(found, weigh(claim));
    bySource.set(claim.source.source_id, numbers);
  }
  return (a, b) => {
    const [x, y] = [bySource.get(a.source.source_id), bySource.get(b.source.source_id)];
    if (!x || !y) return 0;
    const [few, many] = x.size <= y.size ? [x, y] : [y, x];
    let weight = 0;
    for (const [number, own] of few) if (many.has(number)) weight += own;
    return weight;
  };
}
