import { NAMED } from '../claims/alike.ts';
import { bounds } from '../claims/bounded.ts';
import type { Claim } from '../claims/claim.ts';
import { ratioOf, TIGHT } from '../claims/contradictions.ts';
import { lastPlace, magnitude } from '../claims/values.ts';

/**
 * "More than 1.5 million people" and 1.63 million: nobody bounds a number so far below it, but of what is weighed, "more than 6
 * kg" for 6.5.
 */
export const isLooseBound = (a: Claim, b: Claim): boolean =>
  isWide(a.figure) !== isWide(b.figure) ||
  ([a, b].some(({ figure }) => isBeyond(figure)) &&
    Math.abs(ratioOf(a, b)) < TIGHT &&
    !(a.kind === 'mass' && (bounds(a, b) || bounds(b, a))));

/**
 * "More than 7,100" and 7,226, "over 95 %" and 98.57: who bounds a number by its first digits takes as many as are right, but
 * for a half of them of one thing by name, "over 1,500" for 1,640.
 */
export const isPassedBound = (a: Claim, b: Claim, alike: number): boolean =>
  passes(a, b, alike) || passes(b, a, alike);

const passes = ({ figure, key, digits }: Claim, other: Claim, alike: number): boolean => {
  if (!isBeyond(figure) || isBeyond(other.figure) || digits < 2 || other.digits <= digits)
    return false;
  const place = lastPlace(key) * (alike >= NAMED && HALF.test(key) ? 5 : 1);
  return Math.abs(magnitude(other.figure) - magnitude(figure)) > place;
};
const HALF = /5[0.]*$/;

/** "More than 2 billion" of one thing and 1.69 of another: a round number that somebody says more than is no slip. */
export const isWideBound = (a: Claim, b: Claim): boolean =>
  Math.abs(ratioOf(a, b)) < TIGHT &&
  isBeyond(a.figure) !== isBeyond(b.figure) &&
  [a, b].some(({ figure, digits }) => isBeyond(figure) && digits < 2);

const isBeyond = ({ comparator }: Claim['figure']): boolean =>
  comparator === 'gt' || comparator === 'lt';

/** "80 to 90 %" of one thing are no 84.8 % of another, nor "500 to 1,000 dirhams" 750; "18 to 22 dirhams" may be 20. */
const isWide = ({ kind, comparator, value_min, value_max }: Claim['figure']): boolean =>
  comparator === 'between' &&
  ((kind === 'percent' && Number(value_min) < TIGHT * Number(value_max)) ||
    (kind === 'money' && Number(value_min) < FIFTH * Number(value_max)));
/** The lower end of a range over the upper, from which an amount may be told by its middle. */
const FIFTH = 0.8;
