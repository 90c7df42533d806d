import { markers } from '../../../lexicons/markers.ts';
import { opensWithAl } from '../../figures/word-shapes.ts';
import type { Reader } from '../reader.ts';
import { barePart } from './bare-part.ts';
import { codedPart } from './codes.ts';
import { monthDate } from './dates.ts';
import { type Point, point, type Unit } from './point.ts';
import { yearReference } from './reference.ts';
import { yearAgo } from './units.ts';
import { yearValue } from './years.ts';

/** "1er trimestre 2022", "الفصل الثاني من سنة 2023", "the second half of last year". */
export function namedPart(r: Reader, index: number): Point | null {
  const same = r.at(index, 'same');
  const start = same ? r.skipLinks(same.end) : index;
  const whole = same ? null : (runningPart(r, start) ?? previousPart(r, start));
  if (whole) return whole;
  const head = nounFirst(r, start, same !== null) ?? nounLast(r, start) ?? nounOfYear(r, start);
  if (!head) return barePart(r, start);
  const isSame = same !== null || head.isSame;
  let at = head.end;
  if (r.isSymbol(at, '(') && r.isSymbol(at + 3, ')') && codedPart(r, at + 1, true)) at += 4;
  const isMoiety = head.unit === 'moiety';
  const name = isMoiety ? 'half' : (head.unit as Unit);
  // "le troisième trimestre consécutif": the third of a row.
  if (r.at(at, 'row')) return null;
  const span = otherSpan(r, at);
  if (span > 0) return point(span, 'length', { when: 'current' });
  const ofMonth = name === 'half' ? monthDate(r, r.skipLinks(at), isMoiety) : null;
  if (ofMonth) return halfMonth(ofMonth, head.part);
  const ago = isSame && head.part === 0 && yearAgo(r, at);
  if (ago) return ago;
  const year = yearReference(r, at);
  if (isMoiety && year?.of !== 'year') return null;
  const most = name === 'quarter' ? 4 : 2;
  if (head.part > most) return null;
  const part = head.isLast && year?.of === 'year' ? most : head.part;
  const own = part > 0 ? null : head.isLast ? 'last' : isSame ? 'same' : null;
  return point(year?.end ?? at, name, {
    part,
    year: year?.year ?? null,
    when: own ?? (year?.of === 'self' ? year.when : null),
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** How many words "of its five-year mandate" may have. */
const SPAN = 5;
const hasHalves = markers('has-halves').at;

/** "the first half | of its mandate", «النصف الأول | من ولايته»: behind what has halves of its own, which no calendar knows; 0 where none follows. */
function otherSpan(r: Reader, index: number): number {
  if (!r.at(index, 'link')) return 0;
  for (let at = index; at < index + SPAN && (r.isWord(at) || r.isSymbol(at, "-'’")); at++)
    if (hasHalves(r.tokens, at)) return at + 1;
  return 0;
}

/** A part of the year without its year: which one, 0 where that is told otherwise. */
interface Head {
  readonly unit: string;
  readonly part: number;
  readonly isLast: boolean;
  readonly isSame: boolean;
  readonly end: number;
}

const isPartUnit = (value: string | undefined): value is 'quarter' | 'half' =>
  value === 'quarter' || value === 'half';

/** "(le même) trimestre", "الفصل الثاني", "trimestre dernier" */
function nounFirst(r: Reader, index: number, isSame: boolean): Head | null {
  const unit = r.at(index, 'unit');
  if (!unit || !isPartUnit(unit.value)) return null;
  const ordinal = r.at(unit.end, 'ordinal');
  const same = r.at(unit.end, 'same');
  const late = r.at(unit.end, 'last') ?? same;
  // "the same quarter last year": the relation is of the year.
  const last = late && r.at(late.end, 'unit') ? null : late;
  if (!ordinal && !last && !isSame) return null;
  return {
    unit: unit.value,
    part: Number(ordinal?.value ?? 0),
    isLast: !ordinal && last !== null && !isSame && !same,
    isSame: same !== null,
    end: ordinal?.end ?? last?.end ?? unit.end,
  };
}

/** «الفصل | من السنة الجارية»: the quarter that was spoken of, in that year. */
function nounOfYear(r: Reader, index: number): Head | null {
  const unit = r.at(index, 'unit');
  if (unit?.value !== 'quarter' || !opensWithAl(r.tokens, index)) return null;
  const year = r.at(unit.end, 'link') && yearReference(r, unit.end);
  if (!year || (year.year === null && year.of === 'self')) return null;
  return { unit: unit.value, part: 0, isLast: false, isSame: true, end: unit.end };
}

/** "1er trimestre", "last quarter", "the first-half (profit)" */
function nounLast(r: Reader, index: number): Head | null {
  const ordinal = ordinalAt(r, index);
  const after = ordinal?.end ?? r.at(index, 'last')?.end;
  if (after === undefined) return null;
  const unit = r.at(r.isSymbol(after, '-') ? after + 1 : after, 'unit');
  if (!unit || !(isPartUnit(unit.value) || unit.value === 'moiety')) return null;
  const part = Math.max(0, ordinal?.value ?? 0);
  return { unit: unit.value, part, isLast: part === 0, isSame: false, end: unit.end };
}

const isDuring = markers('during', 'ar').at;
const isThis = markers('this').at;

/** "ce trimestre", "الفصل الجاري", "this quarter"; «هذا الفصل» may be an article of a law, «خلال هذا الفصل» none. */
function runningPart(r: Reader, index: number): Point | null {
  const early = r.at(index, 'current');
  if (early?.value === 'pointing' && !isDuring(r.tokens, index - 1)) return null;
  const unit = r.at(early?.end ?? index, 'unit');
  const late = unit && r.at(unit.end, 'current');
  if (!unit || !isPartUnit(unit.value) || !(early || late)) return null;
  // "ce trimestre" may be the one just named, "le trimestre en cours", "the current quarter" are that of writing.
  const isOwn = late !== null || !isThis(r.tokens, unit.end - 2);
  return point(late?.end ?? unit.end, unit.value, {
    when: 'current',
    yearWhen: isOwn ? 'current' : null,
  });
}

/** "le trimestre précédent", "the previous half" */
function previousPart(r: Reader, index: number): Point | null {
  const early = r.at(index, 'previous');
  const unit = r.at(early?.end ?? index, 'unit');
  // «الفصل الذي سبقه»
  const late = unit && !early ? (r.at(unit.end, 'previous') ?? r.at(unit.end, 'earlier')) : null;
  if (!unit || !isPartUnit(unit.value) || !(early || late)) return null;
  return point(late?.end ?? unit.end, unit.value, { when: 'previous' });
}

/** Where the second half of a month starts. */
const HALF_MONTH = 15;

/** "la seconde moitié de mars", "première quinzaine d'avril": days of that month, however many it has. */
function halfMonth(month: Point, part: number): Point {
  if (month.lastPart !== month.part || part === 0) return month;
  const days = part === 1 ? { day: 1, lastDay: HALF_MONTH } : { day: HALF_MONTH + 1, lastDay: 31 };
  return { ...month, unit: 'day', ...days };
}

/** "half-year profit", "résultats semestriels": nobody gives a half of its own to the year's second. */
export function halfYear(r: Reader, index: number): Point | null {
  const half = r.at(index, 'halfyear');
  if (!half) return null;
  const year = yearReference(r, half.end);
  return point(year?.year ? year.end : half.end, 'half', { part: 1, year: year?.year ?? null });
}

/**
 * "les deuxièmes trimestres 2022 et 2023", "الفصلين الثانيين من سنتي 2022 و2023", "les mois d'octobre 2021 et 2022": one
 * part of two years.
 */
export function twinParts(r: Reader, index: number): { a: Point; b: Point } | null {
  const a = namedPart(r, index) ?? monthDate(r, index, true) ?? firstParts(r, index);
  if (!a || a.part === 0 || a.lastPart > a.part) return null;
  const unit = r.at(r.skipLinks(a.end), 'unit');
  const from = a.year === null ? r.skipLinks(unit?.value === 'year' ? unit.end : a.end) : a.end - 1;
  const to = r.at(from + 1, 'to');
  const [first, last] = [yearValue(r, from), to ? yearValue(r, to.end) : -1];
  if (!to || first < 0 || last <= first) return null;
  // "entre mai 2009 et 2024": from that May to the last year.
  if (a.unit === 'month' && last > first + 1) return null;
  const end = to.end + 1;
  return {
    a: point(end, a.unit, { part: a.part, year: first }),
    b: point(end, a.unit, { part: a.part, year: last }),
  };
}

/** «الفصلين الأولين (من سنتي 2022 و2023)»: the first part of each. */
function firstParts(r: Reader, index: number): Point | null {
  const unit = r.at(index, 'unit');
  const first = unit && isPartUnit(unit.value) ? r.at(unit.end, 'first') : null;
  return first ? point(first.end, unit!.value as Unit, { part: 1 }) : null;
}

/** "deuxième", "2nd": an ordinal with where it ends. */
export function ordinalAt(r: Reader, index: number): { value: number; end: number } | null {
  const word = r.at(index, 'ordinal');
  if (word) return { value: Number(word.value), end: word.end };
  const suffixed = r.isNumber(index) && !r.spaced(index + 1) && r.at(index + 1, 'suffix');
  return suffixed && r.length(index) === 1 ? { value: r.integer(index), end: suffixed.end } : null;
}
