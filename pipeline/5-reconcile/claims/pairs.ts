import type { Claim } from './claim.ts';
import { areRoundedApart } from './contradictions.ts';
import { areTwoCounts, inOtherTimes } from './times.ts';
import { isRange, magnitude, relateQuantities } from './values.ts';

/** Digits from which a number is rarely that of another count of the same thing. */
const LONG = 3;

/** How much speaks for two claims being one official figure; -Infinity where the pass in question is not for them. */
export type Score = (a: Claim, b: Claim) => number;

/** A score that is for claims of one number alone. */
export const sameNumber =
  (score: Score): Score =>
  (a, b) =>
    a.key === b.key ? score(a, b) : -Infinity;

/** "20 % more in eleven months", weeks later "20 % more in the year": short numbers recur from one count to the next. */
export const isRecurring = (a: Claim, b: Claim): boolean =>
  a.digits < LONG && a.act !== b.act && areTwoCounts(a, b);

/** A score that is for claims of numbers that may be one alone: "83" and "more than 80". */
export const nearNumber =
  (score: Score): Score =>
  (a, b) => {
    if (a.key === b.key || relateQuantities(a.figure, b.figure) !== 'compatible') return -Infinity;
    if (inOtherTimes(a, b) || areRoundedApart(a, b) || isInRange(a, b)) return -Infinity;
    const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
    const ratio = Math.min(x, y) / Math.max(x, y);
    return ratio >= 0.9 ? score(a, b) : -Infinity;
  };

/** "2.6 to 4 % in five towns", "3.5 % in Safi": of a place, a number that lies in a range of none is one of those that it spans. */
export const isInRange = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  (x.place_id === null) !== (y.place_id === null) && isRange(x) !== isRange(y);

/** A number that is nearly two others makes no one of them: 21 % joins 20.8 or 21.3, not both. */
export const contradict = (a: Claim, b: Claim): boolean =>
  relateQuantities(a.figure, b.figure) === 'value';
