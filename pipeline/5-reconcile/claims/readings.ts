import { groupBy } from '../group-by.ts';
import type { Origin } from './carried.ts';
import type { Claim } from './claim.ts';
import { isYear } from './dates.ts';

/** What some of the reports agree on, and the voices that back it. */
export interface Reading {
  readonly claim: Claim;
  readonly voices: ReadonlySet<string>;
}

/**
 * The reading with most support: the quantity that most voices print, then the period that most of those name.
 * Where as many back two quantities, the one that says more stands (exact before bounded, more digits), then the one
 * published first. This never tells who is right.
 */
export function bestReading(claims: readonly Claim[]): Reading {
  const quantities = groupBy(claims, (c) => `${c.key} ${c.figure.comparator}`);
  const [backers] = [...quantities.values()].sort((a, b) => rank(a, b, tellsMore));
  const named = backers!.filter((claim) => claim.period !== null);
  const periods = groupBy(named, (c) => `${c.period!.first} ${c.period!.last}`);
  const [dated] = [...periods.values()].sort((a, b) => rank(a, b, narrower));
  const choice = [...(dated ?? backers!)].sort(
    (a, b) =>
      Number(a.figure.hedged) - Number(b.figure.hedged) ||
      surer(a, b) ||
      fuller(a, b) ||
      earlier(a, b),
  )[0]!;
  return { claim: choice, voices: voicesOf(backers!) };
}

export const voicesOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.map((claim) => claim.voice));

const ORIGINS: readonly Origin[] = ['own', 'neighbour', 'context'];

type Order = (a: Claim, b: Claim) => number;

const rank = (a: readonly Claim[], b: readonly Claim[], tie: Order): number =>
  voicesOf(b).size - voicesOf(a).size || tie(a[0]!, b[0]!) || earlier(first(a), first(b));

const first = (claims: readonly Claim[]): Claim => [...claims].sort(earlier)[0]!;

const EXACT: Record<Claim['figure']['comparator'], number> = {
  eq: 0,
  between: 1,
  approx: 1,
  gt: 2,
  ge: 2,
  lt: 2,
  le: 2,
};

const tellsMore: Order = (a, b) =>
  EXACT[a.figure.comparator] - EXACT[b.figure.comparator] || b.digits - a.digits;

const narrower: Order = (a, b) => Number(isYear(a.period!)) - Number(isYear(b.period!));

/** Whoever says the period with the figure speaks for those who leave it to the context: reports are held against it. */
const surer: Order = (a, b) => ORIGINS.indexOf(a.periodOrigin) - ORIGINS.indexOf(b.periodOrigin);

const fuller: Order = (a, b) =>
  Number(b.figure.unit !== '1') - Number(a.figure.unit !== '1') ||
  Number(b.speaker !== null) - Number(a.speaker !== null) ||
  Number(b.act !== null) - Number(a.act !== null);

const earlier: Order = (a, b) => {
  const [x, y] = [a.day ?? '9999', b.day ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.figure.figure_id < b.figure.figure_id ? -1 : 1;
};
