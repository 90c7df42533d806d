import type { Claim } from '../claims/claim.ts';
import { compareReports } from '../claims/compare.ts';
import { isMisscaled } from '../claims/contradictions.ts';
import { daysBetween } from '../claims/dates.ts';
import { voicesOf } from '../claims/readings.ts';
import { isReordered, isSlip } from '../claims/slips.ts';
import { inOneClosedTime } from '../claims/times.ts';
import { isBound } from '../claims/values.ts';
import type { Cluster } from './cluster.ts';
import { commonest } from './commonest.ts';

/** Days between the last outlet with one number and the first with another; fewer where two outlets at least have each of two long ones. */
const GAP = 2;
const NEXT_DAY = 1;
/** Voices that each of the two has to have: what one outlet has late it may have wrong. */
const VOICES = 2;

/**
 * What all outlets printed up to one day and, another number, all from a later day on, was counted twice: a reservoir at
 * 46 % and, a week on, at 48 %. A slip, and a time that both name and that was over, are one count.
 */
export function inTurn(cluster: Cluster): Cluster[] {
  const { claims } = cluster;
  if (claims.length < 2 * VOICES || claims.some(({ day }) => day === null)) return [cluster];
  const days = [...new Set(claims.map(({ day }) => day!))].sort();
  for (const [i, last] of days.slice(0, -1).entries()) {
    const early = claims.filter(({ day }) => day! <= last);
    const late = claims.filter(({ day }) => day! > last);
    const gap = [early, late].every(isExact) ? NEXT_DAY : GAP;
    if (daysBetween(last, days[i + 1]!) < gap) continue;
    if (areTurns(early, late)) return [...inTurn(clusterOf(early)), ...inTurn(clusterOf(late))];
  }
  return [cluster];
}

const areTurns = (early: readonly Claim[], late: readonly Claim[]): boolean =>
  [early, late].every((side) => voicesOf(side).size >= VOICES && isOfOneMind(side)) &&
  early.every((a) => late.every((b) => counts(a, b))) &&
  early.some((a) => late.some((b) => differ(a, b)));

/** Whether no outlet has another number than most, unless it has slipped: the 50.53 % of one is the 50.35 % of the rest. */
const isOfOneMind = (claims: readonly Claim[]): boolean => {
  const main = mostTold(claims);
  return claims.every((claim) => !differ(claim, main) || isSlipOf(claim, main));
};

const isExact = (claims: readonly Claim[]): boolean => {
  const { key, digits } = mostTold(claims);
  return digits >= LONG && voicesOf(claims.filter((claim) => claim.key === key)).size >= VOICES;
};

/** A claim with the number that most have. */
function mostTold(claims: readonly Claim[]): Claim {
  const key = commonest(claims, (claim) => claim.key);
  return claims.find((claim) => claim.key === key)!;
}

/** Whether two numbers may be two counts: "at least 57" is not yet 59. */
const counts = (a: Claim, b: Claim): boolean =>
  (differ(a, b) || (a.key !== b.key && isBound(a.figure) !== isBound(b.figure))) &&
  !isSlipOf(a, b) &&
  !isMisscaled(a, b) &&
  !inOneClosedTime(a, b);

/** Of short numbers any two are a digit apart: there only their order counts. */
const isSlipOf = (a: Claim, b: Claim): boolean =>
  Math.min(a.digits, b.digits) >= LONG ? isSlip(a.key, b.key) : isReordered(a.key, b.key);
const LONG = 4;

const differ = (a: Claim, b: Claim): boolean => compareReports(a, b).dimensions.includes('value');

const clusterOf = (claims: readonly Claim[]): Cluster => ({
  claims: [...claims],
  sources: new Set(claims.map(({ source }) => source.source_id)),
});
