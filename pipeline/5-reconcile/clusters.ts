import { alignDocuments } from './alignment.ts';
import { alikeThings, areSharesOfTwo, areWholeAndMore, NAMED } from './alike.ts';
import type { Claim } from './claim.ts';
import { absorb, type Cluster, clustersOf } from './cluster.ts';
import { areTurned } from './compare.ts';
import { otherNumber, slippedNumber } from './contradictions.ts';
import { isStretchOfMonths } from './dates.ts';
import { longNumbers, numberKeys, sizeKeys, thingKeys } from './keys.ts';
import {
  alikePlaces,
  isPartOfWhole,
  likelihood,
  OTHER_NUMBER,
  ROUNDED_NUMBER,
  SAME_NUMBER,
} from './likelihood.ts';
import { joinLinks } from './links.ts';
import { overlapAmong } from './overlap.ts';
import type { Overrides } from './overrides.ts';
import { contradict, isRecurring, nearNumber, type Score, sameNumber } from './pairs.ts';
import { joinPass, type Pass } from './passes.ts';
import { rivalsAmong } from './rivals.ts';
import { estimatedAnew, inOneTime, inOtherTimes, strangersAmong, type Test } from './times.ts';
import { inTurn } from './turns.ts';
import type { World } from './world.ts';

/**
 * Groups claims by official figure: first those that documents of one statement have in common, then, however far apart
 * the documents, what one body says of one thing with the same number, with a rounding or a bound of it, and with one that
 * contradicts it. Only claims that share a number, a body or an indicator are compared.
 */
export function clusterClaims(
  claims: readonly Claim[],
  world: World,
  overrides: Overrides,
): Cluster[] {
  const score: Score = (a, b) => likelihood(a, b, world);
  const { sharing, otherPublications, contrasted, recounted, twoTolls, survived } =
    overlapAmong(claims);
  const strangers = strangersAmong(sharing);
  // Of documents that the days and the speaker tie to each other one long number more is asked.
  const twoPublications: Test = (a, b) =>
    (otherPublications(2)(a, b) && !areOfOneBulletin(a, b)) || contrasted(a, b);
  const twoNearPublications: Test = (a, b) => otherPublications(3)(a, b) || contrasted(a, b);
  const areTwo: Test = (a, b) =>
    areWholeAndMore(a, b) ||
    areTwoMoves(a, b, world) ||
    areSharesOfTwo(a, b, world) ||
    twoTolls(a, b) ||
    survived(a, b);
  const counted: Test = (a, b) => isPartOfWhole(a, b) || isRecurring(a, b) || areTwo(a, b);
  const apart: Test = (a, b) => counted(a, b) || strangers(a, b) || inOtherTimes(a, b);

  let clusters = forced(clustersOf(claims), overrides);
  clusters = joinLinks(
    clusters,
    alignDocuments(claims, { otherPublications: twoNearPublications, recounted, survived }, world),
    (a, b) => isPartOfWhole(a, b) || areTwo(a, b) || alikePlaces(a, b, world) === -Infinity,
    overrides,
  );
  const passes: Pass[] = [
    { keys: numberKeys, score: sameNumber(score), least: SAME_NUMBER, apart: counted },
    {
      keys: sizeKeys,
      score: nearNumber(score),
      least: ROUNDED_NUMBER,
      apart: (a, b) => contradict(a, b) || twoPublications(a, b) || apart(a, b),
    },
    {
      keys: thingKeys(world),
      score: otherNumber(score, rivalsAmong(claims), world),
      least: OTHER_NUMBER,
      apart: (a, b) => estimatedAnew(a, b) || twoPublications(a, b) || apart(a, b),
    },
    {
      keys: longNumbers,
      score: slippedNumber(score, world),
      least: OTHER_NUMBER,
      apart: (a, b) => isPartOfWhole(a, b) || recounted(a, b),
    },
  ];
  for (const pass of passes) clusters = joinPass(clusters, pass, overrides);
  return clusters.flatMap(inTurn);
}

/** "Non-food prices rose by 3.6 %", "fuels fell by 3.6 %": only of one thing, by name, is the one a slip of the other. */
const areTwoMoves = (a: Claim, b: Claim, world: World): boolean =>
  areTurned(a, b) && alikeThings(a, b, world) < NAMED;

/** "To the end of May", in one act of one office: each outlet took other numbers from it. */
const areOfOneBulletin: Test = (a, b) =>
  a.act !== null &&
  a.act === b.act &&
  a.period !== null &&
  isStretchOfMonths(a.period) &&
  inOneTime(a, b);

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
