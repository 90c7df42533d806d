import { type Expression, made } from './expression.ts';
import type { Point } from './point.ts';
import { ledPoint } from './points.ts';
import type { Reader } from './reader.ts';

/** "the nine months to September", "the year to September", "the 12 months ending in June 2014". */
export function monthsTo(r: Reader, index: number): Expression | null {
  const number = r.isNumber(index) && r.length(index) <= 2 ? r.integer(index) : -1;
  const count = number > 0 ? { value: `${number}`, end: index + 1 } : r.at(index, 'cardinal');
  const unit = r.at(count?.end ?? index, 'unit');
  const isYear = count === null && unit?.value === 'year';
  const lead = unit && (isYear || unit.value === 'month') ? r.at(unit.end, 'ending') : null;
  const last = lead && lastMonth(ledPoint(r, lead.end));
  if (last?.unit !== 'month' || last.lastPart !== last.part) return null;
  const months = isYear ? 12 : Number(count?.value ?? 0);
  if (months === 0) return null;
  if (months === last.part)
    return made(index, last.end, 'plain', { ...last, unit: 'months', lastPart: 0, edge: null });
  if (months > 12) return null;
  const first = ((last.part - months + 12) % 12) + 1;
  const year = last.year !== null && first > last.part ? last.year - 1 : last.year;
  const start = { ...last, part: first, lastPart: first, year, edge: null };
  return made(index, last.end, 'between', start, { ...last, edge: null });
}

/** "the year ending in the first quarter" ends with its March. */
const lastMonth = (p: Point | null): Point | null =>
  p?.unit === 'quarter' && p.part > 0
    ? { ...p, unit: 'month', part: p.part * 3, lastPart: p.part * 3 }
    : p;
