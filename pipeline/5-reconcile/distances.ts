import type { Claim } from './claim.ts';
import { ratioOf } from './contradictions.ts';
import type { Pair } from './slots.ts';

/** Metres from which a length is a way to somewhere. */
const FAR = 1000;
/** The smaller distance over the larger, from which both may be to one place. */
const ALIKE = 0.5;

/**
 * The only distance that each of two documents tells, where they have another figure in common: outlets put one place 8 km
 * from the town, or 10.
 */
export function onlyDistances(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  const [a, b] = [onlyOf(x), onlyOf(y)];
  if (!a || !b || shared.length === 0 || ratioOf(a, b) < ALIKE) return [];
  return shared.some((pair) => pair.a === a || pair.b === b) ? [] : [{ a, b }];
}

function onlyOf(claims: readonly Claim[]): Claim | null {
  const ways = claims.filter(
    ({ figure }) => figure.unit === 'm' && figure.role === 'level' && Number(figure.value) >= FAR,
  );
  return ways.length === 1 ? ways[0]! : null;
}
