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
  inTwoVoices,
  isUnsigned,
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
  const join = (pass: Pass) => {
    clusters = joinPass(clusters, pass, overrides);
  };
  const shared = companions(claims);
  const strangers = strangersAmong(shared);
  const others = otherNumbers(claims);
  const apart: Test = (a, b) => strangers(a, b) || inOtherTimes(a, b);
  const nameless = unsigned(world, others);
  const rivals = rivalsAmong(claims);
  const elsewhere = acrossSpeakers(world, others);
  const anyone: Score = (a, b) => Math.max(score(a, b), nameless(a, b));

  join({ keys: numberKeys, score: sameNumber(score), least: SAME_NUMBER });
  join({ keys: sizeKeys, score: nearNumber(score), least: ROUNDED_NUMBER, apart });
  join({ keys: telling, score: sameNumber(elsewhere), least: SAME_NUMBER + 1 });
  join({ keys: knownNumber, score: sameNumber(nameless), least: SAME_NUMBER, apart: inTwoVoices });
  join({
    keys: sizeKeys,
    score: nearNumber(nameless, isUnsigned),
    least: ROUNDED_NUMBER,
    apart: (a, b) => inTwoVoices(a, b) || apart(a, b),
  });
  join({
    keys: bareNumber,
    score: companionNumber(world, shared),
    least: SAME_NUMBER,
    apart: inTwoVoices,
  });
  join({
    keys: thingKeys(world),
    score: otherNumber(score, rivals, world),
    least: OTHER_NUMBER,
    apart: (a, b) => rivals.otherPublications(a, b) || apart(a, b),
  });
  join({ keys: longNumbers, score: slippedNumber(anyone, world, others), least: OTHER_NUMBER });
  return clusters;
}

/** One round of joining. */
interface Pass {
  /** Only clusters with a key in common are compared. */
  readonly keys: (claim: Claim) => string[];
  readonly score: Score;
  /** Score from which two clusters are one. */
  readonly least: number;
  /** What tells two clusters apart where it holds of any two of their claims. */
  readonly apart?: Test;
}

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
  { keys, score, least, apart }: Pass,
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
    let top = least;
    for (const other of near) {
      if (!joinable(cluster, other, overrides)) continue;
      const likely = best(cluster, other, score);
      if (likely < least || (home && likely <= top)) continue;
      // Costly beside the score, and seldom reached.
      if (apart && some(cluster, other, apart)) continue;
      if (some(cluster, other, inTwoTimes) && !some(cluster, other, inOneTime)) continue;
      home = other;
      top = likely;
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
