import type { Reader } from '../reader.ts';
import { monthDate } from './dates.ts';
import { type Point, point } from './point.ts';

const DAYS = 7;
/** A fifth week is none that the press speaks of. */
const WEEKS = 4;
/** The last day that a month can have: the week that ends with it is reckoned back from there. */
const LAST = 31;

/**
 * "the third week of July", "la première semaine de mai 2024", «الأسبوع الأخير من شهر يوليوز»: seven days of a month; "the last
 * week of the month" is of one that the words do not name.
 */
export function weekOfMonth(r: Reader, index: number): Point | null {
  const before = nthAt(r, index);
  const week = r.at(before?.end ?? index, 'unit');
  // "les premières semaines de mai" are several.
  if (week?.value !== 'week' || r.at(before?.end ?? index, 'plural')) return null;
  const nth = before ?? nthAt(r, week.end);
  if (!nth) return null;
  const isLast = r.at(nth.from, 'last') !== null;
  const n = Number(nth.value);
  if (!isLast && !(n >= 1 && n <= WEEKS)) return null;
  const end = Math.max(nth.end, week.end);
  const of = r.skipLinks(end);
  if (of === end) return null;
  const whole = r.at(of, 'unit');
  if (isLast && whole?.value === 'month' && !monthDate(r, of, true))
    return point(whole.end, 'length');
  const month = monthDate(r, of, true);
  if (month?.unit !== 'month' || month.part !== month.lastPart) return null;
  const { part, year, when, yearWhen } = month;
  const days = isLast
    ? { day: LAST - DAYS + 1, lastDay: LAST }
    : { day: (n - 1) * DAYS + 1, lastDay: n * DAYS };
  return point(month.end, 'day', { part, lastPart: part, year, when, yearWhen, ...days });
}

/** An ordinal, or what says "last". */
function nthAt(r: Reader, at: number): { value: string; from: number; end: number } | null {
  const nth = r.at(at, 'ordinal') ?? r.at(at, 'last');
  return nth && { value: nth.value, from: at, end: nth.end };
}
