import type { PeriodMention } from '../../mention.ts';
import { type Day, iso, weekdayOf } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Reader } from '../reader.ts';

/** How far before and after the latest year that a text names its own may lie; no day falls twice on a weekday in as many. */
const BEFORE = 1;
const AFTER = 2;

/**
 * The day that a text of unknown date is news of: the last one that it names with its day of the week, which of the years
 * around those it speaks of only one can have. "Friday 6 February", told beside 2025, is of 2026. Or the day of the daily
 * bulletin that it is taken from.
 */
export function newsDay(
  r: Reader,
  expressions: readonly Expression[],
  latest: number | null,
): Day | null {
  let last: Day | null = null;
  for (const { a, b, from } of expressions) {
    if (a.unit !== 'day' || a.day === 0 || a.yearWhen || b) continue;
    const day =
      a.weekday > 0
        ? dayOf(a.part, a.day, a.weekday, a.year, latest)
        : a.year !== null && isOfBulletin(r, from)
          ? { year: a.year, month: a.part, day: a.day }
          : null;
    if (day && (last === null || asText(day) > asText(last))) last = day;
  }
  return last;
}

const asText = ({ year, month, day }: Day): string => iso(year, month, day);

function dayOf(
  month: number,
  day: number,
  weekday: number,
  named: number | null,
  latest: number | null,
): Day | null {
  const around = named ?? latest;
  if (around === null || around < (latest ?? around) - BEFORE) return null;
  const [first, last] = named === null ? [around - BEFORE, around + AFTER] : [named, named];
  for (let year = first; year <= last; year++)
    if (weekdayOf({ year, month, day }) === weekday) return { year, month, day };
  return null;
}

/** How many words "situation journalière des barrages" may have. */
const BULLETIN = 6;
/** "du (21 mars)", «ليوم (21 مارس)» */
const LEADS = ['link', 'stretch'] as const;

/** "dans sa situation journalière des barrages du | 21 mars 2018", "its daily bulletin of March 21, 2018" */
function isOfBulletin(r: Reader, from: number): boolean {
  const isLed = LEADS.some((role) => r.at(from - 1, role) ?? r.at(from - 2, role));
  if (!isLed && !r.at(from, 'asof')) return false;
  for (let at = from - 1; at >= from - BULLETIN && r.isWord(at); at--)
    if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
}

/** "on Monday, December 30, 2024": the last day that a text of unknown date names with its weekday, or its bulletin's, which it is news of. */
export function namedNewsDay(r: Reader, periods: readonly PeriodMention[]): string | null {
  const days = periods.filter(
    ({ rule, from }) => rule === 'day' && (r.at(from, 'weekday') || isOfBulletin(r, from)),
  );
  return (
    days
      .map(({ first }) => first ?? '')
      .sort()
      .at(-1) || null
  );
}
