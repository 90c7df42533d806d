import type { Claim } from '../claims/claim.ts';
import type { Score } from '../claims/pairs.ts';
import type { Test } from '../claims/times.ts';
import type { Overrides } from './overrides.ts';

/** Claims of different documents taken to report one official figure; never two of one document. */
export interface Cluster {
  readonly claims: Claim[];
  readonly sources: Set<string>;
}

/** A cluster is compared through a bounded number of its claims, so that cost does not grow with its size. */
const SAMPLE = 6;

/** One cluster a claim, the fullest claims first: vague ones join them. */
export const clustersOf = (claims: readonly Claim[]): Cluster[] =>
  [...claims]
    .sort(byClarity)
    .map((claim) => ({ claims: [claim], sources: new Set([claim.source.source_id]) }));

/** Ids break ties, so that the order of the input never does. */
function byClarity(a: Claim, b: Claim): number {
  const clarity = (claim: Claim) =>
    (claim.figure.indicator_id ? 4 : 0) +
    (claim.speaker && !claim.speaker.startsWith('~') ? 4 : 0) +
    (claim.act ? 2 : 0) +
    (claim.period ? 2 : 0) +
    (claim.day ? 1 : 0);
  return clarity(b) - clarity(a) || (a.figure.figure_id < b.figure.figure_id ? -1 : 1);
}

/** The score of their likeliest pair. */
export const best = (a: Cluster, b: Cluster, score: Score): number => {
  let top = -Infinity;
  for (const x of a.claims.slice(0, SAMPLE))
    for (const y of b.claims.slice(0, SAMPLE)) top = Math.max(top, score(x, y));
  return top;
};

/** Whether it holds of any two of their claims: one document that tells two clusters apart is enough. */
export const some = (a: Cluster, b: Cluster, test: Test): boolean =>
  a.claims.slice(0, SAMPLE).some((x) => b.claims.slice(0, SAMPLE).some((y) => test(x, y)));

/** Whether it holds of more than half the pairs of their claims: what one outlet misprints tells no two apart. */
export function mostly(a: Cluster, b: Cluster, test: Test): boolean {
  const [x, y] = [a.claims.slice(0, SAMPLE), b.claims.slice(0, SAMPLE)];
  const holding = x.reduce((sum, p) => sum + y.filter((q) => test(p, q)).length, 0);
  return holding * 2 > x.length * y.length;
}

/** Whether no document has a claim in both, and no correction keeps them apart. */
export function joinable(a: Cluster, b: Cluster, overrides: Overrides): boolean {
  const [few, many] =
    a.sources.size <= b.sources.size ? [a.sources, b.sources] : [b.sources, a.sources];
  for (const source of few) if (many.has(source)) return false;
  return !overrides.keptApart(a.claims, b.claims);
}

/** Adds the claims of another cluster to one. */
export function absorb(home: Cluster, other: Cluster): void {
  home.claims.push(...other.claims);
  for (const source of other.sources) home.sources.add(source);
}
