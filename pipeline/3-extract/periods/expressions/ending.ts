import { daysIn } from '../calendar.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';
import { type Expression, made } from './expression.ts';
import { namedPart } from './parts.ts';
import { MONTHS_IN, type Point } from './point.ts';
import { ledPoint } from './points.ts';

/** "the nine months to September", "the year to September", "the 12 months ending in June 2014". */
export function monthsTo(r: Reader, index: number): Expression | null {
  // "the current fiscal year ending in June"
  const from = r.at(index, 'current')?.end ?? index;
  const count = r.count(from);
  const unit = r.at(count?.end ?? from, 'unit');
  const one = unit ? (LENGTHS[unit.value] ?? 0) : 0;
  // "month to June" is no length.
  const months = one * (count?.value ?? (one > 1 ? 1 : 0));
  // "sur un an à fin mars", "year on year to the end of March": of a time set against the same one a year before.
  const isYearly = unit !== null && r.before(unit.end, 'yearly');
  // "the year, ending in June"
  const to = unit && (r.isSymbol(unit.end, ',') ? unit.end + 1 : unit.end);
  const lead = to && months > 0 && !isYearly ? endingAt(r, to) : null;
  // "to end-June"
  const last = lead && lastMonth(ledPoint(r, r.isSymbol(lead.end, '-') ? lead.end + 1 : lead.end));
  if (last?.unit !== 'month') return null;
  if (months === last.part)
    return made(index, last.end, 'plain', { ...last, unit: 'months', lastPart: 0, edge: null });
  if (months > 12) return null;
  const first = ((last.part - months + 12) % 12) + 1;
  const year = last.year !== null && first > last.part ? last.year - 1 : last.year;
  const start = { ...last, part: first, lastPart: first, year, edge: null };
  return made(index, last.end, 'between', start, { ...last, edge: null });
}

/** "l'exercice | clos le 30 juin": the participle may be a part of the unit's name. */
const endingAt = (r: Reader, at: number): Word | null =>
  r.at(at, 'ending') ?? r.at(at - 1, 'ending');

/** "the first half ending June 30, 2017", "the second quarter ended in June": the part that its last month ends. */
export function partTo(r: Reader, index: number): Expression | null {
  const part = namedPart(r, index);
  const lead = part && part.year === null && part.part > 0 ? r.at(part.end, 'ending') : null;
  const last = lead && lastMonth(ledPoint(r, lead.end));
  if (!part || last?.unit !== 'month') return null;
  return last.part === (LENGTHS[part.unit] ?? 0) * part.part
    ? made(index, last.end, 'plain', { ...part, year: last.year, end: last.end })
    : null;
}

/** How many months a unit has by itself: "the year to September". */
const LENGTHS: typeof MONTHS_IN = { ...MONTHS_IN, year: 12 };

/** "the year ended 31 March" ends with that month. */
function lastMonth(p: Point | null): Point | null {
  const isLast = p?.unit === 'day' && p.day >= daysIn(p.year ?? COMMON_YEAR, p.part);
  return isLast ? { ...p, unit: 'month', lastPart: p.part, day: 0, lastDay: 0 } : p;
}

const COMMON_YEAR = 2001;
