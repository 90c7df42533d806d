import type { Claim } from '../claims/claim.ts';
import { contradict } from '../claims/pairs.ts';
import { voicesOf } from '../claims/readings.ts';
import {
  inOneClosedTime,
  inOneTime,
  inTwoTimes,
  inTwoVoices,
  ofOneTerm,
  type Test,
} from '../claims/times.ts';
import type { Link } from '../documents/alignment.ts';
import { absorb, type Cluster, joinable, mostly, some } from './cluster.ts';
import type { Overrides } from './overrides.ts';

/** Voices that have to print a number for it to be no outlet's mistake. */
const VOICES = 2;

/** Whether several outlets print a number: where two are, each is a count of its own, but of a time that was over for all. */
const isBorneOut = ({ key }: Claim, { claims }: Cluster): boolean =>
  voicesOf(claims.filter((claim) => claim.key === key)).size >= VOICES;

/** Joins the clusters of linked figures, the surest links first. */
export function joinLinks(
  clusters: readonly Cluster[],
  links: readonly Link[],
  apart: Test,
  overrides: Overrides,
): Cluster[] {
  const homes = new Map<Claim, Cluster>();
  for (const cluster of clusters) for (const claim of cluster.claims) homes.set(claim, cluster);
  const gone = new Set<Cluster>();
  for (const { a, b, tie, vouched } of links) {
    const [x, y] = [homes.get(a)!, homes.get(b)!];
    if (x === y || !joinable(x, y, overrides) || some(x, y, apart)) continue;
    if (tie.kind === 'near' && !mostly(x, y, (p, q) => !contradict(p, q))) continue;
    const areCounts = tie.kind === 'other' && !vouched && isBorneOut(a, x) && isBorneOut(b, y);
    if (areCounts && !some(x, y, inOneClosedTime) && !some(x, y, ofOneTerm)) continue;
    if (!inTwoVoices(a, b) && some(x, y, inTwoVoices)) continue;
    if (!vouched && some(x, y, inTwoTimes) && !some(x, y, inOneTime)) continue;
    const [home, other] = x.claims.length >= y.claims.length ? [x, y] : [y, x];
    absorb(home, other);
    for (const claim of other.claims) homes.set(claim, home);
    gone.add(other);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}
