import { type Claim, isKnown } from './claim.ts';
import {
  circumstances,
  likelihood,
  OTHER_NUMBER,
  ROUNDED_NUMBER,
  SAME_NUMBER,
} from './likelihood.ts';
import type { Overrides } from './overrides.ts';
import { isRoundingOf, magnitude, relateQuantities } from './values.ts';
import type { World } from './world.ts';

/** Claims of different documents taken to report one official figure; never two of one document. */
export interface Cluster {
  readonly claims: Claim[];
  readonly sources: Set<string>;
}

type Score = (a: Claim, b: Claim) => number;

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
  join(numberKeys, (a, b) => best(a, b, sameNumber(score)) - SAME_NUMBER);
  join(sizeKeys, (a, b) => best(a, b, nearNumber(score)) - ROUNDED_NUMBER);
  const elsewhere = sameNumber(acrossSpeakers(world, sharedNumbers(claims)));
  join(telling, (a, b) => best(a, b, elsewhere) - SAME_NUMBER - 1);
  const rivals = countRivals(clusters);
  join(thingKeys(world), (a, b) => best(a, b, otherNumber(score, rivals, world)) - OTHER_NUMBER);
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

const sameNumber =
  (score: Score): Score =>
  (a, b) =>
    a.key === b.key ? score(a, b) : -Infinity;

const nearNumber =
  (score: Score): Score =>
  (a, b) => {
    if (a.key === b.key || relateQuantities(a.figure, b.figure) !== 'compatible') return -Infinity;
    const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
    const ratio = Math.min(x, y) / Math.max(x, y);
    return ratio >= 0.9 ? score(a, b) : -Infinity;
  };

/**
 * Where one of the two has no speaker, or where the two name different ones although their documents share so many
 * numbers that they tell of one statement. The number has to be telling, and the indicator the same.
 */
const acrossSpeakers =
  (world: World, shared: (a: Claim, b: Claim) => number): Score =>
  (a, b) => {
    if (a.figure.indicator_id === null || a.figure.indicator_id !== b.figure.indicator_id)
      return -Infinity;
    const unsigned = !isKnown(a.speaker) || !isKnown(b.speaker);
    return unsigned || shared(a, b) >= 3 ? circumstances(a, b, world) : -Infinity;
  };

/** How many numbers of one indicator two documents share. */
function sharedNumbers(claims: readonly Claim[]): (a: Claim, b: Claim) => number {
  const bySource = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.figure.indicator_id === null || claim.digits < 2) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Set();
    numbers.add(`${claim.figure.indicator_id} ${sort(claim)} ${claim.key}`);
    bySource.set(claim.source.source_id, numbers);
  }
  return (a, b) => {
    const [x, y] = [bySource.get(a.source.source_id), bySource.get(b.source.source_id)];
    if (!x || !y) return 0;
    const [few, many] = x.size <= y.size ? [x, y] : [y, x];
    let count = 0;
    for (const number of few) if (many.has(number)) count++;
    return count;
  };
}

/**
 * Contradicting numbers of one indicator, either near each other (a slip of the pen, another count) or of one act, and in
 * both documents the only figure of that indicator, role and period that could be meant.
 */
const otherNumber =
  (score: Score, rivals: ReadonlyMap<string, number>, world: World): Score =>
  (a, b) => {
    const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
    if (x === null || y === null || a.figure.role !== b.figure.role) return -Infinity;
    if (x !== y && !world.relatedIndicators(x, y)) return -Infinity;
    if (a.figure.place_id !== b.figure.place_id) return -Infinity;
    if (a.speaker === null || b.speaker === null) return -Infinity;
    const alone = rivals.get(rivalKey(a)) === 1 && rivals.get(rivalKey(b)) === 1;
    const near = isNear(a, b);
    if (!alone && !near) return -Infinity;
    const likely = score(a, b);
    return near ? likely + 1 : likely;
  };

/** Numbers that one slip turns into each other, or a quarter apart at most. */
function isNear(a: Claim, b: Claim): boolean {
  const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
  if (x === 0 || y === 0 || x * y < 0) return false;
  const ratio = Math.min(Math.abs(x), Math.abs(y)) / Math.max(Math.abs(x), Math.abs(y));
  if (ratio >= 0.8) return true;
  const slip = Math.log10(ratio);
  if (Math.abs(slip - Math.round(slip)) < 0.003) return true;
  const [p, q] = [a.key, b.key];
  return (
    isRoundingOf(p, q) ||
    (p.length === q.length && [...p].sort().join('') === [...q].sort().join(''))
  );
}

const rivalKey = (claim: Claim) =>
  `${claim.source.source_id} ${claim.figure.indicator_id} ${claim.figure.role} ${claim.period?.last.slice(0, 4) ?? ''}`;

function countRivals(clusters: readonly Cluster[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of clusters)
    for (const claim of claims) {
      const key = rivalKey(claim);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

const sort = (claim: Claim) => claim.figure.kind;
/** Speakers that the registry does not know meet those that it does under `*`. */
const anyBody = (claim: Claim) => [...claim.bodies, '*'];

const numberKeys = (claim: Claim) =>
  claim.bodies.map((body) => `${body} ${sort(claim)} ${claim.key}`);

/** Buckets a twentieth wide, and their neighbours: numbers up to a tenth apart share one. */
function sizeKeys(claim: Claim): string[] {
  const size = Math.abs(magnitude(claim.figure));
  if (size === 0 || !Number.isFinite(size)) return [];
  const step = Math.floor(Math.log(size) / Math.log(1.05));
  const thing = claim.figure.indicator_id ?? claim.figure.unit;
  return anyBody(claim).flatMap((body) =>
    times(claim).flatMap((time) =>
      [step - 1, step, step + 1].map((at) => `${body} ${sort(claim)} ${thing} ${time} ${at}`),
    ),
  );
}

/** Act, year of the period, month of publication: one in common keeps the lists of a busy indicator short. */
const times = (claim: Claim): string[] =>
  [claim.act, claim.period?.last.slice(0, 4), claim.day?.slice(0, 7)].flatMap((time) => time ?? []);

const telling = (claim: Claim) =>
  claim.figure.indicator_id && claim.digits >= 2
    ? [`${claim.figure.indicator_id} ${sort(claim)} ${claim.key}`]
    : [];

/** Broader and narrower names of a thing meet under the concept that both ask for. */
const thingKeys = (world: World) => (claim: Claim) => {
  const id = claim.figure.indicator_id;
  if (!id) return [];
  return anyBody(claim).flatMap((body) =>
    times(claim).flatMap((time) =>
      world.headsOf(id).map((head) => `${body} ${sort(claim)} ${head} ${time}`),
    ),
  );
};

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
