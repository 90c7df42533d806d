import { markers } from '../../../lexicons/markers.ts';
import { isMonthEnd, months, parseDay, type Range } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import type { Expression } from './expression.ts';
import { MONTHS_IN, type Point, point, type Unit } from './point.ts';

/** Months of a year. */
const YEAR = 12;

/** Months of each unit whose times a text may add up. */
const SIZE: typeof MONTHS_IN = { ...MONTHS_IN, year: YEAR, years: YEAR };

const isDefinite = markers('definite-determiner').at;
const DEFINITE = /^ال/;

/**
 * "sur les trois ans", "the two-month total", «في ثلاث سنوات»: a number of units that may be those just told, `lastPart`
 * months each.
 */
export function allTold(r: Reader, index: number): Point | null {
  // "depuis quatre ans": counted back from the day of writing.
  if (OPENS.some((role) => r.before(index, role))) return null;
  const told = counted(r, index) ?? shown(r, index);
  if (!told || told.count < 2 || told.count > MOST) return null;
  const size = SIZE[told.unit];
  // "les trois mois qui ont suivi", "two years in prison", "les deux années précédentes"
  const isOther = CLOSES.some((role) => r.at(told.end, role));
  if (size === undefined || isOther) return null;
  return point(told.end, 'length', { part: told.count, lastPart: size, when: 'same' });
}

/** How many times a text tells one by one. */
const MOST = 12;
const OPENS = ['since', 'until', 'ago'] as const;
const CLOSES = ['relative', 'link', 'last', 'previous', 'next', 'following', 'first'] as const;

interface Count {
  readonly count: number;
  readonly unit: string;
  readonly end: number;
}

/** "(les) trois ans", "(en) trois ans", "(the) two-month (total)". */
function counted(r: Reader, index: number): Count | null {
  const number = r.count(index);
  const isHyphened = number !== null && r.isSymbol(number.end, '-');
  const unit = number && r.at(isHyphened ? number.end + 1 : number.end, 'unit');
  if (!unit) return null;
  const isThis = isDefinite(r.tokens, index - 1);
  if (isHyphened ? !isThis : !isThis && !r.before(index, 'in')) return null;
  return { count: number.value, unit: unit.value, end: unit.end };
}

/** «السنوات الثلاث», «الشهرين» */
function shown(r: Reader, index: number): Count | null {
  const unit = r.at(index, 'unit');
  if (!unit || !(DEFINITE.test(r.surface(index)) || r.before(index, 'in'))) return null;
  if (r.at(index, 'dual')) return { count: 2, unit: unit.value, end: unit.end };
  const number = r.at(index, 'plural') ? r.count(unit.end) : null;
  return number && { count: number.value, unit: unit.value, end: number.end };
}

/** Whether an expression only counts units that the text may have told. */
export const isAllTold = ({ a }: Expression): boolean => a.unit === 'length' && a.when === 'same';

/** How many sentences back a time may have been told that is added up. */
const BACK = 2;

/** The months, quarters and years that a text has told one by one, for those that it then adds up. */
export class TimesTold {
  /** By size in months: the sentence that each was last told in, by its first month. */
  readonly #starts = new Map<number, Map<number, number>>();
  /** By months: the stretch of so many that was last told as one, "entre janvier et novembre". */
  readonly #stretches = new Map<number, Range>();

  /** Takes note of a time told in a sentence. */
  take({ a, shape }: Expression, { first, last }: Range, sentence: number): void {
    const size = SIZE[a.unit];
    const [start, end] = [monthOf(first), monthOf(last)];
    const isWhole = shape === 'plain' || shape === 'between';
    if (!isWhole || a.edge || a.label || start === null || end === null) return;
    // "in the same period", "a year earlier", one that was over before: set beside what the text speaks of.
    const length = end - start + 1;
    const isLater = (this.#stretches.get(length)?.last ?? '') <= last!;
    if (length > 1 && a.when === null && isLater) this.#stretches.set(length, { first, last });
    if (size === undefined) return;
    const starts = this.#starts.get(size) ?? new Map<number, number>();
    this.#starts.set(size, starts);
    for (let at = start, n = 0; at <= end && n < MOST; at += size, n++) starts.set(at, sentence);
  }

  /**
   * "Au premier semestre, …. Au deuxième trimestre, …. Sur le semestre": the last one that holds the shorter time told
   * since; "En juin, …. Sur le trimestre": that which it ends. Else the time told, where that is as long or a year is said.
   */
  holding({ unit, when, year, yearWhen }: Point, told: Range | null): Range | null {
    if (when !== 'same' || !PARTS.has(unit)) return told;
    const size = SIZE[unit]!;
    const whole = this.#stretches.get(size) ?? null;
    if (whole && told && isPart(told, whole)) return whole;
    const isOther = year !== null || yearWhen !== null;
    return isOther || isWholePart(told, size) ? told : (partEndedBy(told, size) ?? whole);
  }

  /** All of the times just told, where they are as many as said and follow each other. */
  all({ part, lastPart: size }: Point, sentence: number): Range | null {
    const told = [...(this.#starts.get(size) ?? [])]
      .filter(([, at]) => sentence - at <= BACK)
      .map(([start]) => start)
      .sort((a, b) => a - b);
    const [first] = told;
    const isRow = first !== undefined && told.at(-1)! - first === (part - 1) * size;
    if (isRow && told.length === part) return months(0, first, first + part * size - 1);
    // "Over the eleven months", after a stretch that is as long.
    return size === 1 ? (this.#stretches.get(part) ?? null) : null;
  }
}

/** Parts of a year that hold months. */
const PARTS: ReadonlySet<Unit> = new Set(['quarter', 'half']);

/** Whether a time is a part of a year of so many months. */
const isWholePart = (told: Range | null, size: number): boolean =>
  told !== null && monthOf(told.last)! - monthOf(told.first)! === size - 1;

/** The part of so many months that a shorter time ends. */
function partEndedBy(told: Range | null, size: number): Range | null {
  const end = isMonthEnd(told?.last ?? null) ? parseDay(told!.last)! : null;
  if (!end || end.month % size > 0) return null;
  const part = months(end.year, end.month - size + 1, end.month);
  return isPart(told!, part) ? part : null;
}

/** A month counted from the first of the calendar. */
function monthOf(day: string | null): number | null {
  const parsed = parseDay(day);
  return parsed && parsed.year * 12 + parsed.month;
}
