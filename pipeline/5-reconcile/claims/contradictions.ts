import type { World } from '../world.ts';
import { alikeThings, inOtherSettings, roleOf } from './alike.ts';
import { areApartInRank, type Claim, isKnown, isNamed } from './claim.ts';
import { areApart, daysBetween } from './dates.ts';
import { areFarGrowths } from './growth.ts';
import type { Score } from './pairs.ts';
import type { Alone } from './rivals.ts';
import { digitsOf, isSlip, sorted } from './slips.ts';
import { inOtherTimes, relateTimes } from './times.ts';
import { isGrownToll } from './tolls.ts';
import { isRange, isRoundingOf, magnitude } from './values.ts';

/**
 * Contradicting numbers of one indicator: a slip of the pen turns one into the other, or they are near each other or of
 * one occasion, and in both documents the only figure of that indicator, role and period that could be meant. An agency
 * and the ministry above it have each counted.
 */
export const otherNumber =
  (score: Score, alone: Alone, world: World): Score =>
  (a, b) => {
    const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
    if (x === null || y === null || roleOf(a) !== roleOf(b)) return -Infinity;
    if (isRange(a.figure) !== isRange(b.figure)) return -Infinity;
    if ((a.day === null || b.day === null) && !areFacts(a, b)) return -Infinity;
    if (x !== y && !world.relatedIndicators(x, y)) return -Infinity;
    if (a.figure.place_id !== b.figure.place_id || inOtherSettings(a, b)) return -Infinity;
    if (areApart(a.period, b.period) || inOtherTimes(a, b)) return -Infinity;
    if (a.speaker === null || b.speaker === null || areApartInRank(a, b)) return -Infinity;
    if (areFarGrowths(a.grown, b.grown)) return -Infinity;
    const ratio = ratioOf(a, b);
    const slipped = ratio > 0 && isMisprint(a, b);
    if (!slipped && isGrownToll(a, b)) return -Infinity;
    const near = slipped || ratio >= NEAR;
    if (
      !slipped &&
      !(
        alone(a, (rival) => ratioOf(rival, b) >= FAR) &&
        alone(b, (rival) => ratioOf(rival, a) >= FAR)
      )
    )
      return -Infinity;
    if (!near && ofTwoCutOffs(a, b)) return -Infinity;
    if (!near && !(sameOccasion(a, b) && ratio >= (a.kind === 'percent' ? FAR : PART)))
      return -Infinity;
    if (!isKnown(a.speaker) && isNamed(a.speaker) && a.speaker !== b.speaker) return -Infinity;
    if (!isKnown(b.speaker) && isNamed(b.speaker) && a.speaker !== b.speaker) return -Infinity;
    const likely = score(a, b);
    return near ? likely + 1 : likely;
  };

/** What was told nobody knows when contradicts another only where both name a time and neither is foreseen: forecasts are made anew. */
const areFacts = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ period, figure }) => period !== null && !figure.hedged);

/** "Up 18.6 % in eight months", "up 51.9 % in August alone": each is of a time that it names. */
const ofTwoCutOffs = (a: Claim, b: Claim): boolean =>
  a.periodOrigin !== 'context' && b.periodOrigin !== 'context' && relateTimes(a, b) === 'cut-off';

/** One act, or one known speaker in one week: numbers far apart need no less. */
const sameOccasion = (a: Claim, b: Claim): boolean =>
  (a.act !== null && a.act === b.act) ||
  (isKnown(a.speaker) && isKnown(b.speaker) && daysBetween(a.day!, b.day!) <= 7);

/** Numbers further apart than this count different things, whatever the words. */
export const FAR = 0.3;
/** Further apart than this one count is rather a part of the other: 750,000 dairy cows, 2.09 million cattle. */
const PART = 0.65;
/** From here on they are near each other: another count of one thing. */
const NEAR = 0.8;

/** The smaller number over the larger; negative where their signs differ, 0 where one of them is 0. */
export function ratioOf(a: Claim, b: Claim): number {
  const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
  if (x === 0 || y === 0) return 0;
  return (
    (Math.sign(x * y) * Math.min(Math.abs(x), Math.abs(y))) / Math.max(Math.abs(x), Math.abs(y))
  );
}

/** "70,000 fewer" and "66,000 fewer in towns", "2.1 points" and "2 points in towns": of a setting, what is no closer than this is no rounding of the whole. */
export const areRoundedApart = (a: Claim, b: Claim): boolean =>
  inOtherSettings(a, b) && (Math.abs(ratioOf(a, b)) < TIGHT || Math.min(a.digits, b.digits) < 2);

/** The smaller number over the larger, from which "more than" the one, or the one of a setting, rather is the other. */
export const TIGHT = 0.95;

/** Whether one slip turns one number into the other: a point, a rounding, digits out of order. */
const isMisprint = (a: Claim, b: Claim): boolean =>
  isMisscaled(a, b) ||
  isRoundingOf(a.key, b.key) ||
  sorted(a.key) === sorted(b.key) ||
  lacksTons(a, b) ||
  lacksTons(b, a);

/** "433 kg" for "2 tonnes et 433 kg": the larger unit of a compound was left out. */
const lacksTons = (a: Claim, b: Claim): boolean =>
  a.kind === 'mass' &&
  a.digits >= 3 &&
  Number(a.key) < TON &&
  Number(b.key) > TON &&
  Number(b.key) % TON === Number(a.key);
const TON = 1000;

/**
 * Long numbers of one thing, as far as the words tell, that one slip turns into each other: 1,556,842 and 1,555,842; 648,217
 * tonnes and 648.217.
 */
export const slippedNumber =
  (score: Score, world: World): Score =>
  (a, b) => {
    if (a.kind !== b.kind || a.digits < 4 || b.digits < 4) return -Infinity;
    if (!(isSlip(a.key, b.key) || isMisscaled(a, b)) || inOtherTimes(a, b)) return -Infinity;
    return alikeThings(a, b, world) < 1 ? -Infinity : score(a, b) + SLIP;
  };

/** What a slip of the pen adds: hardly two things differ by so little. */
const SLIP = 1;

/**
 * Whether a decimal point, or a word like "million", is all that sets two numbers apart: 7.2 and 72; but 12 injured and
 * 12,000 are two counts.
 */
export const isMisscaled = (a: Claim, b: Claim): boolean =>
  a.key !== b.key &&
  digitsOf(a.key) === digitsOf(b.key) &&
  Math.min(a.digits, b.digits) >= (isNextScale(a, b) ? 2 : 3);

/**
 * Whether one zero sets two numbers apart, or two amounts are millions and as many thousands of millions; 0.35 basis points
 * are 35, told as if they were points.
 */
export const isNextScale = (a: Claim, b: Claim): boolean => {
  const ratio = Math.abs(ratioOf(a, b));
  if (a.figure.unit === 'percentage_point' && isAbout(ratio, 0.01)) return true;
  return ratio >= ONE_ZERO || (a.kind === 'money' && isAbout(ratio, 0.001));
};

/** The smaller number over the larger where one zero is wrong; what binary fractions are off does not count. */
const ONE_ZERO = 0.099;
const isAbout = (ratio: number, step: number): boolean =>
  ratio >= 0.99 * step && ratio < 1.1 * step;
