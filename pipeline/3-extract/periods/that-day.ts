import type { Range } from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Point } from './point.ts';
import type { Reader } from './reader.ts';

/** "à cette date", "by that date", «إلى حدود هذا التاريخ»: the day just named, in its own year. */
export function isThatDay(
  r: Reader,
  { a, from, end }: Expression,
  { first, last }: Range,
): boolean {
  const isEchoed = a.unit === 'period' && a.when === 'same' && a.year === null && !a.yearWhen;
  return isEchoed && first !== null && first === last && r.has(from, end, 'date');
}

/** "Dans sa note du 21, …: 90 % le 20 mars, contre 64 % un an plus tôt": before the day of the number, which the note's is not. */
export function dayBehind(
  { unit, when }: Point,
  before: Range | null,
  day: Range | null,
): Range | null {
  const isOfDay = before?.first != null && before.first === before.last;
  return unit === 'period' && when === 'previous' && isOfDay ? day : null;
}
