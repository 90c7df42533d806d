import { namedPart } from './parts.ts';
import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';

/** Months of a part of the year. */
const SIZE: Partial<Record<Point['unit'], number>> = { quarter: 3, half: 6 };

/** "the first month of the third quarter", "premier mois du 3e trimestre 2024", «الشهر الأول من الفصل الثالث»: July. */
export function monthOfPart(r: Reader, index: number): Point | null {
  const ordinal = r.at(index, 'ordinal');
  const unit = r.at(ordinal?.end ?? index, 'unit');
  if (unit?.value !== 'month') return null;
  const nth = ordinal ?? r.at(unit.end, 'ordinal');
  const end = Math.max(nth?.end ?? 0, unit.end);
  const of = r.skipLinks(end);
  const whole = nth && of > end ? namedPart(r, of) : null;
  const size = whole ? SIZE[whole.unit] : undefined;
  const n = Number(nth?.value ?? 0);
  if (!whole || !size || whole.part < 1 || n < 1 || n > size) return null;
  const month = (whole.part - 1) * size + n;
  const { year, when, yearWhen } = whole;
  return point(whole.end, 'month', { part: month, lastPart: month, year, when, yearWhen });
}
