import type { Reader } from '../reader.ts';
import type { Point } from './point.ts';
import { pointAt } from './points.ts';
import { bareYear } from './years.ts';

/** How far a sentence is searched for "respectively". */
const EACH = 12;

/** Parts of a year that open it: its first months, quarter or half. */
const opensYear = ({ unit, part, edge, when }: Point): boolean =>
  edge === null &&
  when === null &&
  (unit === 'months' || ((unit === 'quarter' || unit === 'half') && part === 1));

/**
 * "en 2018 et durant les quatre premiers mois de 2019", "in 2018 and the first quarter of this year", «سنة 2018 والأشهر الأربعة
 * الأولى من السنة الحالية»: a year and the start of the next, told as one; null where the two are told apart.
 */
export function andAfter(r: Reader, { unit, year, edge, end }: Point): Point | null {
  if (unit !== 'year' || year === null || edge) return null;
  const to = r.at(end, 'to');
  if (to ? to.value !== '' : !r.conjoined(end)) return null;
  const led = to ? to.end : end;
  const at = (r.at(led, 'in') ?? r.at(led, 'asof'))?.end ?? led;
  const b = pointAt(r, at, true) ?? pointAt(r, r.skipLinks(at), true);
  if (!b || !opensYear(b) || r.has(end - EACH, b.end + EACH, 'respective')) return null;
  const isNext = b.year === year + 1 || (b.year === null && b.yearWhen === 'current');
  return isNext ? { ...b, year: year + 1, yearWhen: null } : null;
}

/** "en 2025 et | en 2026": a year that closes its clause, unlike "et en 2026 il serait de 5 %". */
export function alsoIn(r: Reader, index: number): Point | null {
  const led = r.at(index, 'in');
  const year = led && bareYear(r, led.end, true);
  return year && !r.isWord(year.end) && !r.isNumber(year.end) ? year : null;
}
