import { alikeThings, NAMED, ofOtherParties, roleOf } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { inTwoVoices } from '../claims/times.ts';
import type { World } from '../world.ts';
import { alikePlaces } from './likelihood.ts';
import type { Pair } from './slots.ts';

/** Digits of a number that says where in a text one is. */
const TELLING = 2;

/**
 * What two documents tell of one thing, and of nothing else, in one sentence with a number that both have and between two
 * such: "614 boats, 24,317 cases, 2,091 arrests", "614 boats, 2,431 cases, 2,091 arrests". However far apart, one of them is
 * mistaken.
 */
export function enclosed(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
  world: World,
): Pair[] {
  const [here, there] = [inOrder(x), inOrder(y)];
  const places = new Map(there.map((claim, at) => [claim, at]));
  const taken = new Set(shared.flatMap(({ a, b }) => [a, b]));
  const marks = new Map(shared.filter(isMark).map(({ a, b }) => [a, places.get(b)!]));
  return here.flatMap((a, i) => {
    const [before, after] = [marks.get(here[i - 1]!), marks.get(here[i + 1]!)];
    if (taken.has(a) || before === undefined || after !== before + 2) return [];
    const b = there[before + 1]!;
    if (taken.has(b) || !isInList(here, i) || !isInList(there, before + 1)) return [];
    return areOfOne(a, b, world) ? [{ a, b }] : [];
  });
}

const inOrder = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => a.figure.start - b.figure.start);

/** Whether its sentence tells what stands right before it, or right behind. */
const isInList = (claims: readonly Claim[], at: number): boolean =>
  [claims[at - 1]!, claims[at + 1]!].some(({ statement }) => statement === claims[at]!.statement);

const isMark = ({ a, b }: Pair): boolean => a.key === b.key && a.digits >= TELLING;

const areOfOne = (a: Claim, b: Claim, world: World): boolean =>
  roleOf(a) === roleOf(b) &&
  alikeThings(a, b, world) >= NAMED &&
  alikePlaces(a, b, world) >= 0 &&
  !ofOtherParties(a, b, world) &&
  !areApart(a.period, b.period) &&
  !inTwoVoices(a, b);
