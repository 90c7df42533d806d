/** A period as two ISO 8601 days, both included. */
export interface Period {
  readonly first: string;
  readonly last: string;
  /** Whether it ends when its document appears: "since January" says nothing of the day. */
  readonly running?: boolean;
  /** Whether nobody tells when it began: "to 19 March" may be since September. */
  readonly unbegun?: boolean;
}

export type PeriodRelation = 'same' | 'unknown' | 'cut-off' | 'different';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Days by which two outlets may differ over when a count that still runs began: "since 22 August", "since late August". */
const BEGINNING = 15;

/** Days between two ISO dates, never negative. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** The period of a row, of a document that appeared on `day`; one that is open at an end says too little to compare by. */
export function periodOf(
  row: { readonly period_start: string | null; readonly period_end: string | null },
  day: string | null,
): Period | null {
  const { period_start: first, period_end: last } = row;
  if (!first || !last) return null;
  return last === day && first < last ? { first, last, running: true } : { first, last };
}

/**
 * How two periods relate. `cut-off`: one lies within the other and shares its first or its last day, so that both
 * may describe one count ("2023" and "the first ten months of 2023", a stock on 31 December and its year). Ten months
 * and eleven are two counts: each names its last.
 */
export function relatePeriods(a: Period | null, b: Period | null): PeriodRelation {
  if (!a || !b) return 'unknown';
  if (a.first === b.first && (a.last === b.last || (a.running && b.running))) return 'same';
  if (a.first === b.first && inWholeMonths(a) && inWholeMonths(b)) return 'different';
  if (areYearAndSeason(a, b) || areSeasonAndDays(a, b) || areSeasonAndDays(b, a)) return 'unknown';
  if (areOneEnd(a, b) || areOneEnd(b, a)) return 'unknown';
  if (a.running && b.running && daysBetween(a.first, b.first) <= BEGINNING) return 'cut-off';
  if (a.first === b.first || a.last === b.last) return 'cut-off';
  return isDayOf(a, b) || isDayOf(b, a) || inOneMonth(a, b) ? 'cut-off' : 'different';
}

/** "To 19 March", "from September to March", "on 19 March": of the first nobody tells when it began. */
const areOneEnd = (a: Period, b: Period): boolean =>
  a.unbegun === true &&
  (isDay(b)
    ? b.last === a.last || inOneMonth({ first: a.last, last: a.last }, b)
    : b.first < a.first && b.last.slice(0, 7) === a.last.slice(0, 7));

/** "Last year" and the season of harvest or school that began in it: outlets say the one for the other. */
const areYearAndSeason = (a: Period, b: Period): boolean =>
  isTwelveMonths(a) && isTwelveMonths(b) && isYear(a) !== isYear(b) && !areApart(a, b);

/** "This summer", "from 10 June to 15 September": a season of the weather has no first day that anybody counts from. */
const areSeasonAndDays = (season: Period, days: Period): boolean =>
  isOfWeather(season) && !inWholeMonths(days) && !isTwelveMonths(days) && !areApart(season, days);

const isOfWeather = ({ first, last }: Period): boolean =>
  WEATHER.test(first) &&
  daysBetween(first, last) > 88 &&
  daysBetween(first, last) < 92 &&
  endsMonth({ first, last });

/** March, June, September and December, which no quarter begins in. */
const WEATHER = /-(?:03|06|09|12)-01$/;

/** Whether two periods have no day in common: another number in another time is another figure. */
export const areApart = (a: Period | null, b: Period | null): boolean =>
  a !== null && b !== null && (a.last < b.first || b.last < a.first);

/** Whether one lies inside the other: a month of a year, which somebody may have meant by the year or by the month. */
export const isNested = (a: Period, b: Period): boolean =>
  a.first !== b.first && a.last !== b.last && (within(a, b) || within(b, a));

const within = (inner: Period, outer: Period) =>
  inner.first >= outer.first && inner.last <= outer.last;

/**
 * A day of a year, a season or a month, or since some day, and the year, the month or that stretch itself name the same moment: a
 * stock counted on it, "seized on 18 October", "seized in October"; a month and its year do not.
 */
const isDayOf = (day: Period, of: Period): boolean =>
  isDay(day) && within(day, of) && (isTwelveMonths(of) || isMonth(of) || of.running === true);

const isMonth = (period: Period): boolean => isOneMonth(period) && inWholeMonths(period);

const isDay = ({ first, last }: Period): boolean => first === last;

/** "By September", "on 1 September": the last day of a month may be told by its month alone. */
const inOneMonth = (a: Period, b: Period): boolean =>
  isDay(a) &&
  isDay(b) &&
  a.first.slice(0, 7) === b.first.slice(0, 7) &&
  (endsMonth(a) || endsMonth(b));

const endsMonth = ({ last }: Period): boolean =>
  new Date(Date.parse(last) + DAY).getUTCDate() === 1;

/** Whether it runs from the first of a month to the end of one that is told, and is no calendar year, nor several. */
export const inWholeMonths = (period: Period): boolean =>
  !period.running && !isInYears(period) && period.first.endsWith('-01') && endsMonth(period);

/** Twelve months, or "between 2021 and 2022": no month is told in which it ends. */
export const isInYears = (period: Period): boolean =>
  isTwelveMonths(period) || (period.first.endsWith('-01-01') && period.last.endsWith('-12-31'));

/** Several whole months of a year, and not all: "the first half", "to the end of May". */
export const isStretchOfMonths = (period: Period): boolean =>
  inWholeMonths(period) &&
  !isOneMonth(period) &&
  period.first.slice(0, 4) === period.last.slice(0, 4);

/** Whether it lies within one calendar month and is more than a day of it. */
export const isOneMonth = ({ first, last }: Period): boolean =>
  first < last && first.slice(0, 7) === last.slice(0, 7);

/** A day, a week, a month, or as long a stretch. */
export const isMonthOrLess = ({ first, last }: Period): boolean =>
  daysBetween(first, last) <= MONTH;

const MONTH = 31;

export const isYear = (period: Period): boolean =>
  period.first.endsWith('-01-01') && isTwelveMonths(period);

/** A calendar year, or the twelve months of a season. */
export function isTwelveMonths({ first, last }: Period): boolean {
  const [year, day] = [first.slice(0, 4), first.slice(4)];
  if (day === '-01-01') return last === `${year}-12-31`;
  const after = String(Number(year) + 1);
  // Most periods are of one year: their last day need not be reckoned with.
  if (!day.endsWith('-01') || !last.startsWith(after)) return false;
  return new Date(Date.parse(last) + DAY).toISOString().slice(0, 10) === after + day;
}

/**
 * Whether a dated count cannot yet have been known on the day of publication: "the first ten months of this year"
 * copied from last year's answer. A year still running is ordinary ("in 2023", written in December), a season or school year too.
 */
export const notYetOver = (period: Period, published: string | null): boolean =>
  published !== null &&
  !isYear(period) &&
  !(isTwelveMonths(period) && period.first <= published) &&
  period.last > published &&
  daysBetween(period.last, published) > 31;

/** Whether two figures are told of one time. */
export const inOnePeriod = (a: Period | null, b: Period | null): boolean =>
  relatePeriods(a, b) === 'same';

/** Whether a time is over on a day; a season, but for its last month: what it bore is counted before it ends. */
export const isOverOn = (period: Period, day: string): boolean =>
  period.last < day ||
  (isTwelveMonths(period) && !isYear(period) && daysBetween(period.last, day) <= MONTH);
