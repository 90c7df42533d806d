import {
  type Day,
  daysIn,
  iso,
  months,
  parseDay,
  type Range,
  shiftDays,
  shiftYears,
  UNKNOWN,
  weekdayOf,
} from '../calendar.ts';
import type { Point } from '../expressions/point.ts';
import type { Anchor } from './beside.ts';
import { yearOf } from './year-of.ts';

/** Days of a week. */
const WEEK = 7;

/** The days of a point that names days: a date, a day of the week, a day told from another. */
export function resolveDay(p: Point, anchor: Anchor): Range {
  const { written } = anchor;
  if (p.day > 0 && p.part === 0)
    return p.when === 'same' ? dayOfMonth(p, anchor) : dayHere(p, written);
  if (p.day > 0) {
    const guess = yearOf(p, anchor, p.part, p.part);
    const year = guess === null || p.year !== null ? guess : yearOfWeekday(p, guess, written);
    const days = year === null ? 0 : daysIn(year, p.part);
    if (year === null || p.day > days) return UNKNOWN;
    const last = Math.min(p.lastDay || p.day, days);
    // "the last week of June": as many days, up to the end of a shorter month.
    const isWeek = p.lastDay - p.day === WEEK - 1;
    const over = isWeek ? p.lastDay - last : 0;
    return { first: iso(year, p.part, p.day - over), last: iso(year, p.part, last) };
  }
  const { part, day: told } = anchor;
  if (p.when === 'previous' || p.when === 'following') {
    const day = parseDay(told?.first ?? null);
    const count = p.part || 1;
    return day ? dayBeside(day, p.when === 'previous' ? -count : count) : UNKNOWN;
  }
  if (p.yearWhen === 'same' && told && isOfWeekday(told, p)) return told;
  const isDay = part?.first && part.first === part.last;
  if (p.yearWhen === 'same' && isDay && isOfWeekday(part, p)) return part;
  if (!written) return UNKNOWN;
  if (p.when === 'same') {
    const day = shiftDays(written, p.part);
    const range = { first: day, last: day };
    return p.yearWhen === 'last' ? shiftYears(range, -1) : range;
  }
  const back = (weekdayOf(written) - p.part + 7) % 7;
  // "dans la nuit de dimanche à lundi"
  const length = p.lastPart ? (p.lastPart - p.part + 7) % 7 : 0;
  // "between Monday and Wednesday", on a Monday: those of the week before.
  const isWeekBefore = length > back || (back === 0 && p.yearWhen === 'last');
  const past = isWeekBefore ? back + 7 : back;
  const start = p.when === 'next' ? (7 - back) % 7 : -past;
  return { first: shiftDays(written, start), last: shiftDays(written, start + length) };
}

/** Whether a day just told is the day of the week that is named, if one is: «يوم الأربعاء نفسه». */
function isOfWeekday({ first }: Range, { part: weekday }: Point): boolean {
  const day = parseDay(first);
  return weekday === 0 || (day !== null && weekdayOf(day) === weekday);
}

function dayBeside(day: Day, count: number): Range {
  const beside = shiftDays(day, count);
  return { first: beside, last: beside };
}

/**
 * "mardi 17 décembre" is not of a year in which that day is a Thursday: it may be still to come on the day of writing, and
 * is of no known year where that day is not known.
 */
function yearOfWeekday({ part: month, day, weekday }: Point, year: number, written: Day | null) {
  if (weekday === 0 || weekdayOf({ year, month, day }) === weekday) return year;
  if (!written) return null;
  return weekdayOf({ year: year + 1, month, day }) === weekday ? year + 1 : year;
}

/** "le 9 du même mois", «9 منه»: a day of the month that the time just told lies in. */
function dayOfMonth({ day, lastDay }: Point, { before, day: told }: Anchor): Range {
  const month = parseDay((told ?? before)?.last ?? null);
  if (!month || day > daysIn(month.year, month.month)) return UNKNOWN;
  const end = Math.min(lastDay, daysIn(month.year, month.month));
  return { first: iso(month.year, month.month, day), last: iso(month.year, month.month, end) };
}

/** "le 5 du mois courant": a day of the month of writing, or of the one before it. */
function dayHere({ day, lastDay, when }: Point, written: Day | null): Range {
  if (!written) return UNKNOWN;
  const { first } = months(written.year - 1, 12 + written.month - (when === 'last' ? 1 : 0), 24);
  const month = parseDay(first)!;
  return { first: iso(month.year, month.month, day), last: iso(month.year, month.month, lastDay) };
}
