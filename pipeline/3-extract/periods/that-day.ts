import type { Range } from './calendar.ts';
import type { Expression } from './expression.ts';
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
