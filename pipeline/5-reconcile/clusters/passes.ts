import type { Claim } from '../claims/claim.ts';
import type { Score } from '../claims/pairs.ts';
import { inOneTime, inTwoTimes, type Test } from '../claims/times.ts';
import { absorb, best, type Cluster, joinable, mostly, some } from './cluster.ts';
import type { Overrides } from './overrides.ts';

/** Clusters looked at for one key: past these a key says nothing. */
const CROWD = 64;

/** One round of joining. */
export interface Pass {
  /** Only clusters with a key in common are compared. */
  readonly keys: (claim: Claim) => string[];
  readonly score: Score;
  /** Score from which two clusters are one. */
  readonly least: number;
  /** What tells two clusters apart where it holds of any two of their claims. */
  readonly apart: Test;
  /** What has to hold of more than half their pairs: what one outlet misprints tells no two apart. */
  readonly mostlyIs?: Test;
}

/** One pass: each cluster, in order, joins the likeliest earlier one that shares a key with it. */
export function joinPass(
  clusters: readonly Cluster[],
  { keys, score, least, apart, mostlyIs }: Pass,
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
      if (some(cluster, other, apart)) continue;
      if (mostlyIs && !mostly(cluster, other, mostlyIs)) continue;
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
