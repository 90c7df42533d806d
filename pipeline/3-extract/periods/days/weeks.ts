import { type Day, parseDay, type Range, shiftDays, UNKNOWN, weekdayOf } from '../calendar.ts';
import type { Point, When } from '../expressions/point.ts';
import type { Anchor } from './beside.ts';

/** Whether a time is seven days in a row. */
export function isWeek({ first, last }: Range): boolean {
  const start = parseDay(first);
  return start !== null && shiftDays(start, 6) === last;
}

/** Monday to Sunday of the week of a day, or of one so many weeks from it. */
function weekOfDay(day: Day, weeks = 0): { first: string; last: string } {
  const monday = 1 - weekdayOf(day) + 7 * weeks;
  return { first: shiftDays(day, monday), last: shiftDays(day, monday + 6) };
}

/** Monday to Sunday of the week of writing, or of one beside it or before the week just named; or that week. */
export function weekOf(p: Point, { written, before, week }: Anchor): Range {
  // "du 22 au 28 juin …, au cours de cette semaine": the one that was told, unlike "la semaine en cours".
  if (p.when === 'current' && p.yearWhen === null && week) return week;
  if (p.when === 'same') {
    const start = parseDay(before?.first ?? null);
    if (!before || !start) return UNKNOWN;
    if (isWeek(before)) return before;
    // "le 5 mars, …. La même semaine, …": the week of the day just named.
    return before.first === before.last ? weekOfDay(start) : UNKNOWN;
  }
  const named = p.when === 'previous' && before ? weekBefore(before) : null;
  if (named) return named;
  const weeks = WEEKS[p.when ?? 'same'];
  if (!written || weeks === undefined) return UNKNOWN;
  return weekOfDay(written, weeks);
}

const WEEKS: Partial<Record<When, number>> = { last: -1, current: 0, next: 1 };

/** The week before the one just named, or before that of the working days just named: "entre le 6 et le 10 mai, contre 300 la semaine précédente". */
function weekBefore({ first, last }: Range): Range | null {
  const start = parseDay(first);
  if (!start || !last || last === first) return null;
  if (isWeek({ first, last })) return { first: shiftDays(start, -7), last: shiftDays(start, -1) };
  return last <= weekOfDay(start).last ? weekOfDay(start, -1) : null;
}

/** Saturday and Sunday: "this weekend" told on a working day is the one just over. */
export function weekendOf(p: Point, anchor: Anchor): Range {
  // "next weekend" may be the one that is days away, or the one after it.
  if (p.when === 'next') return UNKNOWN;
  const named = p.when === 'previous' ? parseDay(anchor.before?.first ?? null) : null;
  if (named && weekdayOf(named) === 6 && shiftDays(named, 1) === anchor.before?.last)
    return { first: shiftDays(named, -7), last: shiftDays(named, -6) };
  const isOver = anchor.written !== null && weekdayOf(anchor.written) < 6;
  const sunday = parseDay(
    weekOf(p.when === 'current' && isOver ? { ...p, when: 'last' } : p, anchor).last,
  );
  return sunday ? { first: shiftDays(sunday, -1), last: shiftDays(sunday, 0) } : UNKNOWN;
}
