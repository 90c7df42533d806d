import type { Claim } from '../claims/claim.ts';
import { ratioOf } from '../claims/contradictions.ts';
import type { Pair } from './slots.ts';

/** Metres from which a length is a way to somewhere. */
const FAR = 1000;
/** The smaller distance over the larger, from which both may be to one place. */
const ALIKE = 0.5;

/**
 * The distances that two documents tell, where they have another figure in common and neither has another that could be
 * meant: outlets put one place 8 km from the town, or 10, and 730 km from the capital, or 830.
 */
export function onlyDistances(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  if (shared.length === 0) return [];
  const [near, far] = [distancesOf(x), distancesOf(y)];
  const pairs = near.flatMap((a) => far.flatMap((b) => (ratioOf(a, b) < ALIKE ? [] : [{ a, b }])));
  const times = new Map<Claim, number>();
  for (const claim of pairs.flatMap(({ a, b }) => [a, b]))
    times.set(claim, (times.get(claim) ?? 0) + 1);
  const isOnly = (claim: Claim) => times.get(claim) === 1;
  return pairs.filter(
    ({ a, b }) => isOnly(a) && isOnly(b) && !shared.some((pair) => pair.a === a || pair.b === b),
  );
}

const distancesOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ figure }) => figure.unit === 'm' && figure.role === 'level' && Number(figure.value) >= FAR,
  );
