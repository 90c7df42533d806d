import { codedPart } from './codes.ts';
import { monthDate } from './dates.ts';
import { type Point, point, type Unit } from './point.ts';
import type { Reader } from './reader.ts';
import { yearReference } from './reference.ts';
import { yearAgo } from './units.ts';
import { yearValue } from './years.ts';

/** "1er trimestre 2022", "الفصل الثاني من سنة 2023", "the second half of last year". */
export function namedPart(r: Reader, index: number): Point | null {
  const same = r.at(index, 'same');
  const start = same ? r.skipLinks(same.end) : index;
  let part = 0;
  let isLast = false;
  let isSame = same !== null;
  let at = start;
  let unit = r.at(at, 'unit');
  const running = runningPart(r, start, same !== null);
  if (running) return running;
  if (unit && (unit.value === 'quarter' || unit.value === 'half')) {
    const ordinal = r.at(unit.end, 'ordinal');
    const late = r.at(unit.end, 'last') ?? r.at(unit.end, 'same');
    // "the same quarter last year": the relation is of the year.
    const last = late && r.at(late.end, 'unit') ? null : late;
    isSame ||= r.at(unit.end, 'same') !== null;
    const previous = r.at(unit.end, 'previous');
    if (ordinal) part = Number(ordinal.value);
    else if (last) isLast = !isSame;
    else if (previous && !same)
      return point(previous.end, unit.value as Unit, { when: 'previous' });
    else if (!same) return null;
    at = ordinal?.end ?? last?.end ?? unit.end;
  } else {
    const previous = same ? null : r.at(start, 'previous');
    const before = previous && r.at(previous.end, 'unit');
    if (before?.value === 'quarter' || before?.value === 'half')
      return point(before.end, before.value, { when: 'previous' });
    const ordinal = ordinalAt(r, start);
    const last = r.at(start, 'last');
    const after = ordinal?.end ?? last?.end;
    if (after === undefined) return null;
    // "the first-half profit"
    unit = r.at(r.isSymbol(after, '-') ? after + 1 : after, 'unit');
    if (unit?.value !== 'quarter' && unit?.value !== 'half' && unit?.value !== 'moiety')
      return null;
    if (ordinal && ordinal.value > 0) part = ordinal.value;
    else isLast = true;
    at = unit.end;
  }
  if (r.isSymbol(at, '(') && r.isSymbol(at + 3, ')') && codedPart(r, at + 1, true)) at += 4;
  const isMoiety = unit.value === 'moiety';
  const name = isMoiety ? 'half' : (unit.value as Unit);
  // "le troisième trimestre consécutif": the third of a row.
  if (r.at(at, 'row')) return null;
  const ofMonth = name === 'half' ? monthDate(r, r.skipLinks(at), isMoiety) : null;
  if (ofMonth) return halfMonth(ofMonth, part);
  const ago = isSame && part === 0 && yearAgo(r, at);
  if (ago) return ago;
  const year = yearReference(r, at);
  if (isMoiety && year?.of !== 'year') return null;
  const most = name === 'quarter' ? 4 : 2;
  if (part > most) return null;
  if (isLast && year?.of === 'year') part = most;
  const end = year ? year.end : at;
  return point(end, name, {
    part,
    year: year?.year ?? null,
    when:
      isLast && part === 0
        ? 'last'
        : isSame && part === 0
          ? 'same'
          : year?.of === 'self'
            ? year.when
            : null,
    yearWhen: year?.of === 'year' ? year.when : null,
  });
}

/** "ce trimestre", "الفصل الجاري", "this quarter"; «هذا الفصل» may be an article of a law. */
function runningPart(r: Reader, index: number, isSame: boolean): Point | null {
  const early = isSame ? null : r.at(index, 'current');
  if (early?.value === 'pointing') return null;
  const unit = r.at(early?.end ?? index, 'unit');
  if (unit?.value !== 'quarter' && unit?.value !== 'half') return null;
  const late = r.at(unit.end, 'current');
  if (!early && !late) return null;
  return point(late?.end ?? unit.end, unit.value, { when: 'current' });
}

/** Where the second half of a month starts. */
const HALF_MONTH = 15;

/** "la seconde moitié de mars", "première quinzaine d'avril": days of that month. */
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

/** "les deuxièmes trimestres 2022 et 2023", "الفصلين الثاني من سنتي 2022 و2023": one part of two years. */
export function twinParts(r: Reader, index: number): { a: Point; b: Point } | null {
  const a = namedPart(r, index);
  if (!a || a.part === 0) return null;
  const unit = r.at(r.skipLinks(a.end), 'unit');
  const from = a.year === null ? r.skipLinks(unit?.value === 'year' ? unit.end : a.end) : a.end - 1;
  const to = r.at(from + 1, 'to');
  const [first, last] = [yearValue(r, from), to ? yearValue(r, to.end) : -1];
  if (!to || first < 0 || last <= first) return null;
  const end = to.end + 1;
  return {
    a: point(end, a.unit, { part: a.part, year: first }),
    b: point(end, a.unit, { part: a.part, year: last }),
  };
}

function ordinalAt(r: Reader, index: number): { value: number; end: number } | null {
  const word = r.at(index, 'ordinal');
  if (word) return { value: Number(word.value), end: word.end };
  const suffixed = r.isNumber(index) && !r.spaced(index + 1) && r.at(index + 1, 'suffix');
  return suffixed && r.length(index) === 1 ? { value: r.integer(index), end: suffixed.end } : null;
}
