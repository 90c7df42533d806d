/** Days of the Gregorian calendar as ISO text; pure arithmetic, no clock and no time zone. */

/** Both days included; null is an open or unknown side. */
export interface Range {
  readonly first: string | null;
  readonly last: string | null;
}

export const UNKNOWN: Range = { first: null, last: null };

/** Whether two times begin and end on the same days. */
export const isSameRange = (a: Range, b: Range): boolean =>
  a.first === b.first && a.last === b.last;

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

export const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole months from one to another, both included; month numbers may run past 12 into the next year. */
export function months(year: number, from: number, to: number): Range {
  const lastYear = year + Math.floor((to - 1) / 12);
  const lastMonth = ((to - 1) % 12) + 1;
  const firstYear = year + Math.floor((from - 1) / 12);
  return {
    first: iso(firstYear, ((((from - 1) % 12) + 12) % 12) + 1, 1),
    last: iso(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  };
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO day; null where the text is not one. */
export function parseDay(text: string | null): Day | null {
  const match = text === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Whether a day is the last of its month. */
export function isMonthEnd(text: string | null): boolean {
  const day = parseDay(text);
  return day !== null && day.day === daysIn(day.year, day.month);
}

/** A day some days before or after another. */
export function shiftDays(day: Day, by: number): string {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day + by));
  return iso(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number =>
  ((new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7) + 1;

/** The same period some years later or earlier. */
export const shiftYears = (range: Range, by: number): Range => ({
  first: shiftYear(range.first, by),
  last: shiftYear(range.last, by),
});

function shiftYear(text: string | null, by: number): string | null {
  const day = parseDay(text);
  if (!day) return null;
  const year = day.year + by;
  const wasLast = day.day === daysIn(day.year, day.month);
  const length = daysIn(year, day.month);
  return iso(year, day.month, wasLast ? length : Math.min(day.day, length));
}

/** Whether a time is a calendar year. */
export const isYear = ({ first, last }: Range): boolean =>
  first?.endsWith('-01-01') === true && last === `${first.slice(0, 4)}-12-31`;
