import type { Claim } from '../claims/claim.ts';

/** Two figures of two documents. */
interface Pair {
  readonly a: Claim;
  readonly b: Claim;
}

/**
 * The heaviest first, each figure once; where two weigh as much, the one whose words have more in common, then the one of
 * the same indicator or of none in both, then the one that stands as far down in both documents.
 */
export function oneToOne<T extends Pair>(pairs: readonly T[], weight: (pair: T) => number): T[] {
  const taken = new Set<Claim>();
  return [...pairs]
    .sort(
      (p, q) =>
        weight(q) - weight(p) ||
        common(q) - common(p) ||
        named(p) - named(q) ||
        voiced(p) - voiced(q) ||
        drift(p) - drift(q) ||
        byIds(p, q),
    )
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

const common = ({ a, b }: Pair): number =>
  a.concepts.filter((one) => b.concepts.includes(one)).length;
const named = ({ a, b }: Pair): number => (a.figure.indicator_id === b.figure.indicator_id ? 0 : 1);
const voiced = ({ a, b }: Pair): number => (a.speaker === b.speaker ? 0 : 1);
const drift = ({ a, b }: Pair): number => Math.abs(depth(a) - depth(b));

/** How far down its document it stands. */
const depth = ({ figure, source }: Claim): number => figure.start / source.characters;

/** By the figures' ids: of two that weigh as much the first. */
export const byIds = (p: Pair, q: Pair): number => (ids(p) < ids(q) ? -1 : 1);
const ids = ({ a, b }: Pair): string => `${a.figure.figure_id} ${b.figure.figure_id}`;
