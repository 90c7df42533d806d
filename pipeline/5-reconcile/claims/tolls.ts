import { nounCodes } from '../../lexicons/noun-classes.ts';
import { daysBetween } from './dates.ts';
import { isSlip } from './slips.ts';
import type { Test, Told } from './times.ts';
import { magnitude, quantityKey } from './values.ts';

/** Those whom an accident has harmed, or people, whom headlines count in their place. */
export const HARMED: ReadonlySet<string> = new Set([...nounCodes('befallen'), 'person']);
/** Days over which outlets tell of one accident: on its day, and when its dead were counted. */
const NEWS = 2;

/** "41 killed on Friday", "the toll rose to 41 on Saturday", 2,481 and 2,418: the day of an accident, and that of the count. */
export const areOneToll = (a: Told, b: Told): boolean => {
  const [x, y] = [quantityKey(a.figure), quantityKey(b.figure)];
  const areOne = x === y || (Math.min(x.length, y.length) >= MANY && isSlip(x, y));
  return areOne && magnitude(a.figure) > FEW && areTollDays(a, b);
};

/** Digits from which a toll a digit off is a slip, and not that of the next day. */
const MANY = 4;

/** The same, whatever the two numbers. */
export const areTollDays = (
  a: Pick<Told, 'figure' | 'period'>,
  b: Pick<Told, 'figure' | 'period'>,
): boolean =>
  [a, b].every(
    ({ figure, period }) =>
      HARMED.has(figure.unit) && period !== null && period.first === period.last,
  ) && daysBetween(a.period!.first, b.period!.first) <= NEWS;

/** "13 dead", and a day later 15: the toll has risen. */
export const isGrownToll: Test = (a, b) => {
  const areDead =
    [a, b].some(({ figure }) => figure.unit === DEATH) &&
    [a, b].every(({ figure }) => figure.unit === DEATH || figure.unit === 'person');
  const isOneAct = a.act !== null && a.act === b.act;
  if (!areDead || isOneAct || a.day === null || b.day === null || a.day === b.day) return false;
  const [first, last] = a.day < b.day ? [a, b] : [b, a];
  return magnitude(last.figure) > magnitude(first.figure);
};
const DEATH = 'death';

/** Up to here the dead of two accidents are often as many. */
const FEW = 9;
