import { alikeThings, areSharesOfTwo, areWholeAndMore, NAMED } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { areTurned } from '../claims/compare.ts';
import { otherNumber, slippedNumber } from '../claims/contradictions.ts';
import { isStretchOfMonths } from '../claims/dates.ts';
import { longNumbers, numberKeys, sizeKeys, thingKeys } from '../claims/keys.ts';
import { contradict, isRecurring, nearNumber, type Score, sameNumber } from '../claims/pairs.ts';
import { rivalsAmong } from '../claims/rivals.ts';
import {
  estimatedAnew,
  inOneTime,
  inOtherTimes,
  strangersAmong,
  type Test,
} from '../claims/times.ts';
import { alignDocuments } from '../documents/alignment.ts';
import {
  alikePlaces,
  isPartBeside,
  isPartOfWhole,
  likelihood,
  OTHER_NUMBER,
  ROUNDED_NUMBER,
  SAME_NUMBER,
} from '../documents/likelihood.ts';
import { overlapAmong } from '../documents/overlap.ts';
import type { World } from '../world.ts';
import { absorb, type Cluster, clustersOf } from './cluster.ts';
import { joinLinks } from './links.ts';
import type { Overrides } from './overrides.ts';
import { joinPass, type Pass } from './passes.ts';
import { inTurn } from './turns.ts';

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
    isPartBeside(a, b, world) ||
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
    {
      keys: numberKeys,
      score: sameNumber(score),
      least: SAME_NUMBER,
      apart: (a, b) => (estimatedAnew(a, b) && contradict(a, b)) || counted(a, b),
    },
    {
      keys: sizeKeys,
      score: nearNumber(score),
      least: ROUNDED_NUMBER,
      apart: (a, b) => twoPublications(a, b) || apart(a, b),
      mostlyIs: (a, b) => !contradict(a, b),
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
