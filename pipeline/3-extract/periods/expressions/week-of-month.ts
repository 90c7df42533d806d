import type { Reader } from '../reader.ts';
import { monthDate } from './dates.ts';
import { type Point, point } from './point.ts';

const DAYS = 7;
/** A fifth week is none that the press speaks of. */
const WEEKS = 4;

/** "the third week of July", "la première semaine de mai 2024", «الأسبوع الثالث من شهر يوليوز»: seven days of a month. */
export function weekOfMonth(r: Reader, index: number): Point | null {
  const ordinal = r.at(index, 'ordinal');
  const week = r.at(ordinal?.end ?? index, 'unit');
  if (week?.value !== 'week') return null;
  const nth = ordinal ?? r.at(week.end, 'ordinal');
  const n = Number(nth?.value ?? 0);
  if (!nth || n < 1 || n > WEEKS) return null;
  const end = Math.max(nth.end, week.end);
  const of = r.skipLinks(end);
  const month = of > end ? monthDate(r, of, true) : null;
  if (month?.unit !== 'month' || month.part !== month.lastPart) return null;
  const { part, year, when, yearWhen } = month;
  const days = { day: (n - 1) * DAYS + 1, lastDay: n * DAYS };
  return point(month.end, 'day', { part, lastPart: part, year, when, yearWhen, ...days });
}
