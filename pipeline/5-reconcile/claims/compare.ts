import type { Row } from '../../../schemas/index.ts';
import { CONFLICTS } from '../../../schemas/tables/codes.ts';
import type { Claim } from './claim.ts';
import {
  areApart,
  daysBetween,
  inWholeMonths,
  isInYears,
  isMonthOrLess,
  isOneMonth,
  isStretchOfMonths,
  isTwelveMonths,
  isYear,
  type Period,
} from './dates.ts';
import { differingHedges } from './hedges.ts';
import { areOneDayYearsAgo } from './same-day.ts';
import { differingSpeakers } from './speakers.ts';
import { relateTimes } from './times.ts';
import { areTollDays } from './tolls.ts';
import { quantityKey, relateQuantities, rounds, significantDigits } from './values.ts';

export type Dimension = (typeof CONFLICTS)[number];

/** How two reports of one official figure relate, and the dimensions on which they cannot both stand. */
export interface Comparison {
  readonly relation: 'agree' | 'compatible' | 'conflict';
  readonly dimensions: readonly Dimension[];
}

/** What is compared of a report: README.md gives every rule with an example. */
export type Report = Pick<
  Claim,
  | 'period'
  | 'periodOrigin'
  | 'named'
  | 'day'
  | 'grown'
  | 'since'
  | 'direction'
  | 'hedged'
  | 'foreseen'
  | 'done'
  | 'speaker'
  | 'stranger'
  | 'person'
  | 'inherited'
  | 'unnamed'
  | 'heard'
  | 'speakerType'
  | 'asking'
  | 'bodies'
  | 'kin'
> & {
  readonly figure: Pick<
    Row<'figures'>,
    'value' | 'value_min' | 'value_max' | 'comparator' | 'kind' | 'unit' | 'role' | 'hedged'
  >;
};

/** How far two reports of one official figure tell the same, and in what they differ. */
export function compareReports(a: Report, b: Report): Comparison {
  const quantity = relateQuantities(a.figure, b.figure);
  const dimensions = new Set<Dimension>();
  let compatible = false;

  if (areOfTwoUnits(a.figure, b.figure) || areTurned(a, b)) dimensions.add('value');
  else if (quantity === 'value' || quantity === 'comparator') dimensions.add(quantity);
  else if (quantity === 'compatible') compatible = true;

  const same = quantity === 'same' || areOneNumber(a, b);
  switch (relateTimes(a, b)) {
    case 'different':
      // "37 dead on Sunday", "47 dead, by Monday morning": when the one was counted is no difference beside the count itself.
      if (!same && areTollDays(a, b)) break;
      if (either(isSinceOfOther, a, b) || areOneDayYearsAgo(a, b)) break;
      // "1.64 million in the second quarter", "1,642,000 in the third": a number told shorter is of one time as well.
      if (
        (both(isToldHere, a, b) && (either(isDated, a, b) || (same && both(isStretch, a, b)))) ||
        (same && (isRunningPast(a, b) || isRunningPast(b, a))) ||
        ((same || compatible) && areTwoTimes(a, b))
      )
        dimensions.add('period');
      break;
    case 'cut-off':
      // One count may have two names for its cut-off; two counts that differ were not cut off together, unless on a day; "since 10 June" names none.
      if (
        dimensions.size > 0 &&
        both(isToldHere, a, b) &&
        !areGrowths(a, b) &&
        !either(isOnDay, a, b) &&
        !either(isRunning, a, b)
      )
        dimensions.add('period');
      // Nor is a calendar year a name for ten months of it, nor a month for the months that end with it.
      else if (same && (isWholeAndPart(a, b) || isWholeAndPart(b, a))) dimensions.add('period');
      else if (same && both(isOwnTime, a, b) && (both(isOfYears, a, b) || areOfDays(a, b)))
        dimensions.add('period');
      else if (same && both(isToldHere, a, b) && haveTwoBeginnings(a, b)) dimensions.add('period');
      else if (!same || (both(isOwnTime, a, b) && !areEnds(a, b))) compatible = true;
      break;
    default:
      break;
  }
  if ((same || compatible) && areSinceTwo(a, b)) dimensions.add('period');
  if (differingSpeakers(a, b)) dimensions.add('speaker');
  if (differingHedges(a, b)) dimensions.add('hedge');

  if (dimensions.size > 0) return { relation: 'conflict', dimensions: inOrder(dimensions) };
  return { relation: compatible ? 'compatible' : 'agree', dimensions: [] };
}

/** Digits from which a rounding is the number itself, told shorter. */
const ROUNDED = 4;

/** "124", "about 124", "104.5 billion" and "104.47 billion": whatever it is of, one number, not one bound of another. */
const areOneNumber = ({ figure: x }: Report, { figure: y }: Report): boolean =>
  [x, y].every((one) => /^(eq|approx)$/.test(one.comparator)) &&
  (quantityKey(x) === quantityKey(y) ||
    (Math.min(significantDigits(x), significantDigits(y)) >= ROUNDED &&
      (rounds(x, y) || rounds(y, x))));

/** Dirhams and dollars, points and per cent: what is not counted in an outlet's own words is of the unit that it names. */
const areOfTwoUnits = (x: Report['figure'], y: Report['figure']): boolean =>
  x.unit !== y.unit && [x, y].some(({ kind }) => kind === 'money' || kind === 'percent');

/** "Up 1.5 %", "down 1.5 %". */
export const areTurned = (a: Pick<Claim, 'direction'>, b: Pick<Claim, 'direction'>): boolean =>
  a.direction !== null && b.direction !== null && a.direction !== b.direction;

/** "Up 6.8 % in a month", "up 6.8 % in a year". */
const areSinceTwo = (a: Report, b: Report): boolean =>
  a.since !== null && b.since !== null && a.since !== b.since;

type Test = (report: Report) => boolean;

const both = (test: Test, a: Report, b: Report): boolean => test(a) && test(b);
const either = (test: Test, a: Report, b: Report): boolean => test(a) || test(b);

const isOwnTime: Test = ({ periodOrigin }) => periodOrigin === 'own';

/** A period that only another sentence gives is the reader's inference, not the outlet's words. */
const isToldHere: Test = ({ periodOrigin }) => periodOrigin !== 'context';

/** "2.14 in the third quarter of 2025", "2.14 in 2025": digits from which one of two outlets has misread the time. */
const isStretch: Test = ({ figure, period }) =>
  significantDigits(figure) >= 3 &&
  !period!.unbegun &&
  (inWholeMonths(period!) || isInYears(period!));

/** "2,665 since January", "2,665" in a text on twelve days of March: what runs on counts more than those. */
const isRunningPast = (a: Report, b: Report): boolean =>
  isRunning(a) &&
  !isRunning(b) &&
  b.period!.first > a.period!.first &&
  daysBetween(b.period!.first, b.period!.last) * 2 < daysBetween(a.period!.first, a.period!.last);

/**
 * "36 in 2023", "In 2024, 70 were searched. 36 were arrested": one number for two times, of which one outlet at least says
 * which; "to the end of May" names its last month, also for the sentence after it.
 */
const areTwoTimes = (a: Report, b: Report): boolean =>
  either(isToldHere, a, b) &&
  !namesLater(a, b) &&
  !namesLater(b, a) &&
  (both(({ period }) => isStretchOfMonths(period!), a, b) ||
    (areApart(a.period, b.period) &&
      both(({ period }) => inWholeMonths(period!) || isInYears(period!), a, b)));

/** "Down to 36 in 2024. The year before, 41 left. 29 returned": of the earlier time, what names none is by inference alone. */
const namesLater = (a: Report, { period }: Report): boolean =>
  !isToldHere(a) && period!.last > a.period!.last && a.named.has(period!.last);

/** "From 2018 to 2020", "from 2018 to 2021": each names its last year. */
const isOfYears: Test = ({ period }) => isInYears(period!) && !isTwelveMonths(period!);

/** "From 7 to 20 June", or "from May to 20 June", "from 17 to 20 June": each names its first day, or its last. */
const areOfDays = (a: Report, b: Report): boolean =>
  both(isOfDays, a, b) && either(({ period }) => isMonthOrLess(period!), a, b);

const isOfDays: Test = ({ period }) =>
  period!.first < period!.last && !period!.running && !period!.unbegun && !inWholeMonths(period!);

const isRunning: Test = ({ period }) => period!.running === true;

/** "Since 2018, 648 were opened, and 36 closed": which of the years the 36 are of nobody says. */
const isSinceOfOther: Test = (report) => isRunning(report) && !isOwnTime(report);

/** "Since October 2013", "since October 2023". */
const haveTwoBeginnings = (a: Report, b: Report): boolean =>
  both(isRunning, a, b) && daysBetween(a.period!.first, b.period!.first) > MONTH;
const MONTH = 31;

const isOnDay: Test = ({ period }) => period!.first === period!.last;

/** Whether the outlet dates the figure itself; what something grew by is of the time told of the thing. */
const isDated: Test = ({ periodOrigin, figure }) =>
  periodOrigin === 'own' || (periodOrigin === 'neighbour' && figure.role === 'change');

/**
 * One number for a calendar year and for months of it, or for months and for the last of them, where one outlet at
 * least says which; a day of it is when it was counted.
 */
function isWholeAndPart(whole: Report, part: Report): boolean {
  const [of, within] = [whole.period!, part.period!];
  // "Lost between 2020 and 2023", "in 2023": what has changed up to a year.
  if (isYear(of))
    return (
      within.first >= of.first &&
      isPart(within) &&
      // "In December, 1.3 million. … One million more than planned": a month that another sentence names dates nothing here.
      !(isOneMonth(within) && !isToldHere(part)) &&
      either(isDated, whole, part)
    );
  const isLast = isOneMonth(within) || (isStretchOfMonths(within) && within.first > of.first);
  return (
    isStretchOfMonths(of) &&
    isLast &&
    (isDated(whole) || (isOwnTime(part) && isOfOneTime(whole))) &&
    !isSinceMonthBefore(whole, part)
  );
}

/** A long number in a text that names one time alone, which it is of. */
const isOfOneTime: Test = ({ named, figure }) =>
  named.size === 1 && significantDigits(figure) >= ROUNDED;

/** What came to be from a year, or a month, to the next is told as of the later; what was counted on a day of a year, as of the year. */
const areEnds = (a: Report, b: Report): boolean =>
  isCountDay(a.period!, b.period!) ||
  isCountDay(b.period!, a.period!) ||
  isYearAndNext(a.period!, b.period!) ||
  isYearAndNext(b.period!, a.period!) ||
  isNightBefore(a.period!, b.period!) ||
  isNightBefore(b.period!, a.period!) ||
  areGrowths(a, b);

/** What grew up to a month, or a part of a year, and since the one before. */
const areGrowths = (a: Report, b: Report): boolean => isSinceBefore(a, b) || isSinceBefore(b, a);

const isSinceBefore = (a: Report, b: Report): boolean =>
  isSinceMonthBefore(a, b) || (a.figure.kind === 'percent' && isYearAndNext(a.period!, b.period!));

/** "Fruit rose by 3 % between April and May", "in May". */
const isSinceMonthBefore = (
  { period: months, figure }: Report,
  { period: month }: Report,
): boolean =>
  figure.kind === 'percent' &&
  isStretchOfMonths(months!) &&
  !months!.first.endsWith('-01-01') &&
  isOneMonth(month!) &&
  months!.last === month!.last &&
  daysBetween(months!.first, month!.first) <= 31;

/** "58,000 more from 2023 to 2024", "in 2024"; "from one third quarter to the next", "in the third quarter". */
const isYearAndNext = (years: Period, year: Period): boolean =>
  years.last === year.last &&
  years.first === `${Number(year.first.slice(0, 4)) - 1}${year.first.slice(4)}`;

/** "In 2023", "on 31 December 2023", "in the season", "on 29 April". */
const isCountDay = (year: Period, day: Period): boolean =>
  isTwelveMonths(year) && day.first === day.last;

/** "Between Friday at six and Saturday at six", "on Saturday". */
const isNightBefore = (days: Period, day: Period): boolean =>
  day.first === day.last && days.last === day.last && daysBetween(days.first, days.last) === 1;

const isPart = (period: Period): boolean =>
  !isYear(period) && period.first < period.last && !period.running;

/** Dimensions in the order that tables give them in. */
export const inOrder = (dimensions: ReadonlySet<Dimension>): Dimension[] =>
  CONFLICTS.filter((dimension) => dimensions.has(dimension));
