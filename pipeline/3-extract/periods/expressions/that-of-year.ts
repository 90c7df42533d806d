import type { Reader } from '../reader.ts';
import type { Point, Unit } from './point.ts';
import { yearValue } from './years.ts';

/** Parts of a year that a pronoun may stand for: "celui de 2023" is a budget as well. */
const PARTS: ReadonlySet<Unit> = new Set(['month', 'months', 'quarter', 'half']);

/** "du troisième trimestre de 2022 à | celui de 2023": the same part of another year. */
export function thatOfYear(r: Reader, at: number, named: Point): Point | null {
  const one = PARTS.has(named.unit) && named.year !== null ? r.at(at, 'one-of') : null;
  const year = one ? yearValue(r, one.end) : -1;
  return one && year > 0 ? { ...named, year, end: one.end + 1 } : null;
}
