import type { Claim } from './claim.ts';
import { otherNumber, slippedNumber } from './contradictions.ts';
import {
  bareNumber,
  knownNumber,
  longNumbers,
  numberKeys,
  sizeKeys,
  telling,
  thingKeys,
} from './keys.ts';
import { likelihood, OTHER_NUMBER, ROUNDED_NUMBER, SAME_NUMBER } from './likelihood.ts';
import { companions, otherNumbers } from './overlap.ts';
import type { Overrides } from './overrides.ts';
import {
  acrossSpeakers,
  companionNumber,
  nearNumber,
  type Score,
  sameNumber,
  unsigned,
} from './pairs.ts';
import { rivalsAmong } from './rivals.ts';
import { inOneTime, inOtherTimes, inTwoTimes, strangersAmong, type Test } from './times.ts';
import type { World } from './world.ts';

/** Claims of different documents taken to report one official figure; never two of one document. */
export interface Cluster {
  readonly claims: Claim[];
  readonly sources: Set<string>;
}

/** A cluster is compared through a bounded number of its claims, so that cost does not grow with its size. */
const SAMPLE = 6;
/** Clusters looked at for one key: past these a key says nothing. */
const CROWD = 64;

/**
 * Groups claims by official figure: first those with the same number, then roundings and bounds, then, where nothing
 * else fits, contradicting numbers. Only claims that share a speaker's body and a number or an indicator are compared.
 */
export function clusterClaims(
  claims: readonly Claim[],
  world: World,
  overrides: Overrides,
): Cluster[] {
  const score: Score = (a, b) => likelihood(a, b, world);
  let clusters: Cluster[] = [...claims]
    .sort(byClarity)
    .map((claim) => ({ claims: [claim], sources: new Set([claim.source.source_id]) }));
  clusters = forced(clusters, overrides);
  const join = (keys: (claim: Claim) => string[], accept: Accept) => {
    clusters = joinPass(clusters, keys, accept, overrides);
  };
  const shared = companions(claims);
  const strangers = strangersAmong(shared);
  join(numberKeys, (a, b) => best(a, b, sameNumber(score)) - SAME_NUMBER);
  const apart: Test = (a, b) => strangers(a, b) || inOtherTimes(a, b);
  join(sizeKeys, (a, b) =>
    some(a, b, apart) ? -Infinity : best(a, b, nearNumber(score)) - ROUNDED_NUMBER,
  );
  const others = otherNumbers(claims);
  const elsewhere = sameNumber(acrossSpeakers(world, others));
  join(telling, (a, b) => best(a, b, elsewhere) - SAME_NUMBER - 1);
  const nameless = unsigned(world, others);
  join(knownNumber, (a, b) => best(a, b, sameNumber(nameless)) - SAME_NUMBER);
  join(sizeKeys, (a, b) =>
    some(a, b, apart) ? -Infinity : best(a, b, nearNumber(nameless)) - ROUNDED_NUMBER,
  );
  const together = companionNumber(world, shared);
  join(bareNumber, (a, b) => best(a, b, together) - SAME_NUMBER);
  const rivals = rivalsAmong(claims);
  const other = otherNumber(score, rivals, world);
  join(thingKeys(world), (a, b) =>
    some(a, b, rivals.otherPublications) || some(a, b, apart)
      ? -Infinity
      : best(a, b, other) - OTHER_NUMBER,
  );
  const slipped = slippedNumber((a, b) => Math.max(score(a, b), nameless(a, b)), world, others);
  join(longNumbers, (a, b) => best(a, b, slipped) - OTHER_NUMBER);
  return clusters;
}

/** Positive where two clusters are one; the higher the likelier. */
type Accept = (a: Cluster, b: Cluster) => number;

const best = (a: Cluster, b: Cluster, score: Score): number => {
  let top = -Infinity;
  for (const x of a.claims.slice(0, SAMPLE))
    for (const y of b.claims.slice(0, SAMPLE)) top = Math.max(top, score(x, y));
  return top;
};

/** Whether it holds of any two of their claims: one document that tells two clusters apart is enough. */
const some = (a: Cluster, b: Cluster, test: Test): boolean =>
  a.claims.slice(0, SAMPLE).some((x) => b.claims.slice(0, SAMPLE).some((y) => test(x, y)));

/** The fullest claims first: vague ones join them. Ids break ties, so that the order of the input never does. */
function byClarity(a: Claim, b: Claim): number {
  const clarity = (claim: Claim) =>
    (claim.figure.indicator_id ? 4 : 0) +
    (claim.speaker && !claim.speaker.startsWith('~') ? 4 : 0) +
    (claim.act ? 2 : 0) +
    (claim.period ? 2 : 0) +
    (claim.day ? 1 : 0);
  return clarity(b) - clarity(a) || (a.figure.figure_id < b.figure.figure_id ? -1 : 1);
}

/** One pass: each cluster, in order, joins the likeliest earlier one that shares a key with it. */
function joinPass(
  clusters: readonly Cluster[],
  keys: (claim: Claim) => string[],
  accept: Accept,
  overrides: Overrides,
): Cluster[] {
  const index = new Map<string, Cluster[]>();
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const marks = new Set(cluster.claims.flatMap(keys));
    const near = new Set<Cluster>();
    for (const mark of marks)
      for (const other of index.get(mark)?.slice(-CROWD) ?? []) near.add(other);
    let home: Cluster | null = null;
    let top = 0;
    for (const other of near) {
      if (!joinable(cluster, other, overrides)) continue;
      if (some(cluster, other, inTwoTimes) && !some(cluster, other, inOneTime)) continue;
      const score = accept(cluster, other);
      if (score < 0 || (home && score <= top)) continue;
      home = other;
      top = score;
    }
    if (home) absorb(home, cluster);
    else kept.push(cluster);
    for (const mark of marks) {
      const at = index.get(mark);
      if (!at) index.set(mark, [home ?? cluster]);
      else if (!at.slice(-CROWD).includes(home ?? cluster)) at.push(home ?? cluster);
    }
  }
  return kept;
}

function joinable(a: Cluster, b: Cluster, overrides: Overrides): boolean {
  const [few, many] =
    a.sources.size <= b.sources.size ? [a.sources, b.sources] : [b.sources, a.sources];
  for (const source of few) if (many.has(source)) return false;
  return !overrides.keptApart(a.claims, b.claims);
}

function absorb(home: Cluster, other: Cluster): void {
  home.claims.push(...other.claims);
  for (const source of other.sources) home.sources.add(source);
}

/** Joins what a correction says is one, before anything is compared. */
function forced(clusters: readonly Cluster[], overrides: Overrides): Cluster[] {
  const homes = new Map<string, Cluster>();
  return clusters.filter((cluster) => {
    const group = overrides.groupOf(cluster.claims[0]!);
    if (!group) return true;
    const home = homes.get(group);
    if (home) absorb(home, cluster);
    else homes.set(group, cluster);
    return !home;
  });
}
