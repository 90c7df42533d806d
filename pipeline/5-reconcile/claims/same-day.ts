import type { Claim } from './claim.ts';
import { daysBetween } from './dates.ts';

type Told = Pick<Claim, 'period' | 'day'>;

/** Days between which two outlets tell one thing. */
const NEWS = 3;

/**
 * "33.8 % on the same day last year", "33.8 % on 6 February 2022": a day that one of them counts back from that of its
 * telling sets no two apart.
 */
export const areOneDayYearsAgo = (a: Told, b: Told): boolean =>
  isDay(a) &&
  isDay(b) &&
  daysBetween(a.period!.first, b.period!.first) <= NEWS &&
  (isYearsBack(a) || isYearsBack(b));

const isDay = ({ period }: Told): boolean => period !== null && period.first === period.last;

/** Whether it is the day of telling in a year before. */
const isYearsBack = ({ period, day }: Told): boolean =>
  day !== null && period!.first < day && period!.first.slice(4) === day.slice(4);
