import { alikeThings, NAMED } from '../claims/alike.ts';
import { areKin, type Claim, isKnown } from '../claims/claim.ts';
import { areApart, daysBetween } from '../claims/dates.ts';
import { inOneClosedTime, inTwoVoices, recalls, relateTimes } from '../claims/times.ts';
import type { World } from '../world.ts';

/** Score from which two claims with the same number are reports of one official figure. */
export const SAME_NUMBER = 3.5;
/** The same, where one number is a rounding of, or a bound under, the other. */
export const ROUNDED_NUMBER = 4.5;
/** The same, where the numbers contradict each other. */
export const OTHER_NUMBER = 6;

/**
 * How much speaks for two claims of different documents being one official figure, the numbers left aside but for how
 * telling the rarer of them is. -Infinity where something excludes it.
 */
export function likelihood(a: Claim, b: Claim, world: World): number {
  const speakers = alikeSpeakers(a, b);
  if (speakers === -Infinity) return -Infinity;
  const sameAct = a.act !== null && a.act === b.act;
  const things = alikeThings(a, b, world);
  const places = alikePlaces(a, b, world);
  if (things === -Infinity || places === -Infinity) return -Infinity;
  const times = alikeTimes(a, b, sameAct, world);
  if (times === -Infinity) return -Infinity;
  const digits = Math.min(a.digits, b.digits);
  const telling = digits >= 4 ? 2 : digits === 3 ? 1.5 : digits === 2 ? 0.5 : 0;
  return speakers + things + places + times + telling + (sameAct ? 2 : 0);
}

/**
 * 1 same, 0.5 same body (a minister and his ministry), 0 one of them only by its document; less where one is unknown;
 * -Infinity two known speakers.
 */
function alikeSpeakers(a: Claim, b: Claim): number {
  if (a.speaker !== null && a.speaker === b.speaker) return 1;
  if (inTwoVoices(a, b)) return -Infinity;
  if (!areKin(a, b)) return -1;
  return isKnown(a.speaker) && isKnown(b.speaker) && a.asking === b.asking ? 0.5 : 0;
}

/** Whether one claim is of the country, as its document tells, and the other of a place. */
export const isPartOfWhole = (a: Claim, b: Claim): boolean =>
  (a.ofTheWhole && b.figure.place_id !== null) || (b.ofTheWhole && a.figure.place_id !== null);

/** Whether one counts in a place of which the other's document counts fewer itself. */
export const isPartBeside = (a: Claim, b: Claim, world: World): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([whole, part]) => {
    const place = part!.figure.place_id;
    return place !== null && whole!.partsIn.some((one) => world.samePlace(one, place));
  });

/**
 * 1 same place, 0 none named; less where one names the region of the other's, or only one names one, of a short
 * percentage, which recurs, least, and -Infinity where that one is told apart from the whole: "12.4 % nationwide, 19.8 % in the East" makes no 12.4 % of a region.
 */
export function alikePlaces(a: Claim, b: Claim, world: World): number {
  const [x, y] = [a.figure.place_id, b.figure.place_id];
  if (x !== null && y !== null) {
    if (world.samePlace(x, y)) return 1;
    // "In the region of Fez", "in Fez": the same, told less closely.
    return world.parentOf(x) === y || world.parentOf(y) === x ? -0.5 : -Infinity;
  }
  if (x === y) return 0;
  if (a.ofTheWhole || b.ofTheWhole || isPartBeside(a, b, world)) return -Infinity;
  return a.kind === 'percent' && Math.min(a.digits, b.digits) < 3 ? -1.5 : -0.5;
}

/** Days between publications over which two documents no longer report one statement without more to say so. */
const APART = 120;

function alikeTimes(a: Claim, b: Claim, sameAct: boolean, world: World): number {
  let score = 0;
  switch (relateTimes(a, b)) {
    case 'same':
      score += 1.5;
      break;
    case 'cut-off':
      score += 1;
      break;
    case 'different':
      if (!sameAct || areFewOfTwoTimes(a, b)) return -Infinity;
      score -= 1;
      break;
    default:
      score += 0;
  }
  if (a.day && b.day) {
    const gap = daysBetween(a.day, b.day);
    if (gap <= 7) score += 1;
    else if (
      gap <= 45 ||
      inOneClosedTime(a, b) ||
      recalls(a, b) ||
      recalls(b, a) ||
      isSaidAgain(a, b, world)
    )
      score += 0.5;
    else if (gap > APART && !sameAct) return -Infinity;
  }
  return score;
}

/** "Five dead on Friday", "five on Saturday", "up 10 % in 2022", "up 10 % in 2026": numbers of one digit are as often those of two times. */
const areFewOfTwoTimes = (a: Claim, b: Claim): boolean =>
  Math.min(a.digits, b.digits) < 2 && areApart(a.period, b.period);

/** Digits from which a count of one thing and one time is told anew with another number. */
const LONG = 3;

/** "421,000 grants this academic year", told in January and in June: one number of one thing by its words, and of one time, which both name. */
const isSaidAgain = (a: Claim, b: Claim, world: World): boolean =>
  a.key === b.key &&
  a.digits >= LONG &&
  alikeThings(a, b, world) >= NAMED &&
  a.periodOrigin !== 'context' &&
  b.periodOrigin !== 'context' &&
  relateTimes(a, b) === 'same';
