import type { Reader } from '../reader.ts';
import { namedPart } from './parts.ts';
import { MONTHS_IN, type Point, point } from './point.ts';
import { inYear, yearReference } from './reference.ts';

/** "the first month of the third quarter", "premier mois du 3e trimestre 2024", «الشهر الأول من الفصل الثالث»: July; "au septième mois de l'année". */
export function monthOfPart(r: Reader, index: number): Point | null {
  const ordinal = r.at(index, 'ordinal');
  const unit = r.at(ordinal?.end ?? index, 'unit');
  if (unit?.value !== 'month') return null;
  const nth = ordinal ?? r.at(unit.end, 'ordinal');
  const end = Math.max(nth?.end ?? 0, unit.end);
  const of = r.skipLinks(end);
  const whole = nth && of > end ? namedPart(r, of) : null;
  const n = Number(nth?.value ?? 0);
  const isOfYear = !whole && of > end && n > 0 && !isMany(r, index, ordinal?.end ?? index);
  const year = isOfYear ? yearReference(r, end) : null;
  if (year?.of === 'year')
    return point(year.end, 'month', { part: n, lastPart: n, ...inYear(year) });
  const size = whole ? MONTHS_IN[whole.unit] : undefined;
  if (!whole || !size || whole.part < 1 || n < 1 || n > size) return null;
  const month = (whole.part - 1) * size + n;
  return point(whole.end, 'month', {
    part: month,
    lastPart: month,
    year: whole.year,
    when: whole.when,
    yearWhen: whole.yearWhen,
  });
}

/** "les premiers | mois de l'année", "the first | months", «أول | شهرين»: no one month. */
const isMany = (r: Reader, ordinal: number, unit: number): boolean =>
  r.at(unit, 'plural') !== null ||
  r.at(unit, 'dual') !== null ||
  (ordinal < unit && r.surface(unit - 1).endsWith('s'));
