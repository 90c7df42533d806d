/** One named stretch of time as the words give it, before the calendar fixes it. */

export type Unit =
  | 'day'
  | 'days'
  | 'week'
  | 'weekend'
  | 'month'
  | 'months'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'years'
  | 'school'
  | 'hijri'
  | 'period'
  | 'length'
  | 'now';

/** How many months a part of the year has. */
export const MONTHS_IN: Readonly<Partial<Record<string, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
};

/** How a period stands to the day of writing ("last year") or to the period named before ("the year before"). */
export type When = 'current' | 'last' | 'previous' | 'next' | 'following' | 'same';
export type Edge = 'start' | 'mid' | 'late' | 'end' | 'term';

export interface Point {
  /** Token after the last. */
  readonly end: number;
  readonly unit: Unit;
  readonly year: number | null;
  /** Month, quarter or half; how many first months, or last ones; how many days; the season's first month; last year of `years`; days from the day of writing; how many units of a length; years back; weekday where no day is named. */
  readonly part: number;
  /** Last month where several are named ("mars et avril"), else `part`; months of each unit of a length that is told one by one; how many first months of a school or farming year; months back of a month that is told so many before. */
  readonly lastPart: number;
  /** Day of the month, 0 where none is named; days back of a period that is told so many days before. */
  readonly day: number;
  readonly lastDay: number;
  /** Day of the week printed with the date, 1 (Monday) to 7; 0 where none is. */
  readonly weekday: number;
  /** Relation of the unit itself: "octobre dernier". */
  readonly when: When | null;
  /** Relation of the year it lies in: "octobre de l'année dernière". */
  readonly yearWhen: When | null;
  readonly edge: Edge | null;
  /** A year that only names something: "Vision 2030". */
  readonly label: boolean;
}

export const point = (
  end: number,
  unit: Unit,
  {
    year = null,
    part = 0,
    lastPart = 0,
    day = 0,
    lastDay = 0,
    weekday = 0,
    when = null,
    yearWhen = null,
    edge = null,
    label = false,
  }: Partial<Point> = {},
): Point => ({
  end,
  unit,
  year,
  part,
  lastPart,
  day,
  lastDay,
  weekday,
  when,
  yearWhen,
  edge,
  label,
});

/** "un an plus tôt", "a decade ago": as long as what the text speaks of, so many years before. */
export const pointAgo = ({ value, end }: { readonly value: string; readonly end: number }): Point =>
  point(end, 'period', { when: 'previous', part: Number(value) });
