import type { Reader } from '../reader.ts';
import { ordinalAt } from './parts.ts';
import { type Point, point } from './point.ts';
import { yearReference } from './reference.ts';

/** How many of each a year has. */
const MOST: Readonly<Record<string, number>> = { quarter: 4, half: 2 };

/** Which parts of a year a list names. */
interface List {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** "(aux) premier, deuxième et troisième trimestres 2023", "first and second quarters", «الفصلين الأول والثاني من سنة 2023»: parts of one year in a row. */
export function listedParts(r: Reader, index: number): Point | null {
  // "entre le premier et le deuxième trimestre": from the one to the other.
  if (r.before(index, 'between') || r.before(index - 1, 'between')) return null;
  const lead = r.at(index, 'unit');
  const list = listFrom(r, lead?.end ?? index);
  const unit = list && (lead ?? r.at(list.end, 'unit'));
  if (!unit || list.last > (MOST[unit.value] ?? 0)) return null;
  const end = lead ? list.end : unit.end;
  const year = yearReference(r, end);
  return point(year?.end ?? end, unit.value as 'quarter' | 'half', {
    part: list.first,
    lastPart: list.last,
    year: year?.year ?? null,
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** Two ordinals or more, each of them one more than the one before. */
function listFrom(r: Reader, index: number): List | null {
  const head = ordinalAt(r, index);
  if (!head) return null;
  let list: List = { first: head.value, last: head.value, end: head.end };
  for (let next = nextOf(r, list.end); next; next = nextOf(r, list.end)) {
    if (next.value !== list.last + 1) return null;
    list = { ...list, last: next.value, end: next.end };
  }
  return list.last > list.first ? list : null;
}

/** The ordinal behind "et", "and the", a comma or a «و». */
function nextOf(r: Reader, at: number): { value: number; end: number } | null {
  if (r.conjoined(at)) return ordinalAt(r, at);
  const comma = r.isSymbol(at, ',،') ? at + 1 : at;
  const and = r.at(comma, 'to');
  if (comma === at && and?.value !== '') return null;
  if (r.conjoined(comma)) return ordinalAt(r, comma);
  const next = and?.end ?? comma;
  const isLed = r.at(next, 'article') !== null || r.at(next, 'asof') !== null;
  return ordinalAt(r, isLed ? next + 1 : next);
}
