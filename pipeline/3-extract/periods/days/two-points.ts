import { iso, parseDay, type Range, shiftDays } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import { type Point, point } from '../expressions/point.ts';
import { type Anchor, wholeYear } from './beside.ts';
import { resolvePoint } from './point-days.ts';

const NOW = point(0, 'year', { when: 'current' });

/** The days from one point to another: each may leave its year to the other. */
export function resolvePoints(
  shape: Expression['shape'],
  a: Point,
  b: Point,
  anchor: Anchor,
): Range {
  const start = resolvePoint(a, anchor);
  // "entre le 2 et le 9 mai de cette année-là", "du 2 mai au 9 juin de l'année précédente": told from the time named before the first.
  const isTold = a.year === null && b.yearWhen !== null;
  const named = isTold ? (anchor.before ?? resolvePoint(NOW, anchor)) : start;
  const last = resolvePoint(inNextYear(a, b, anchor), {
    ...anchor,
    year: a.year ?? anchor.year,
    before: named,
    part: start,
  });
  // "entre 1986 et fin juin de cette année", told nobody knows when: until then, which is no month of 1986.
  const isOfNow = !anchor.written && b.yearWhen === 'current' && a.year !== null;
  if (isOfNow && parseDay(last.last)?.year === a.year) return { first: start.first, last: null };
  const own = resolvePoint(withYearOf(a, b, start, last), anchor);
  // "entre la fin de l'année précédente et octobre 2023": the one before that of the second.
  const isBefore = own.first === null && a.unit === 'year' && a.when === 'previous';
  const begin = isBefore ? resolvePoint(a, { ...anchor, before: wholeYear(last) }) : own;
  const { first } = begin;
  const inYearOf = (day: string): Range =>
    resolvePoint({ ...b, year: Number(day.slice(0, 4)) }, anchor);
  // "entre le 1er et le 31 août", on the 7th: both of the year of the first.
  const isBetween = shape === 'between';
  if (isBetween && isRunningOn(a, b) && first) return { first, last: inYearOf(first).last };
  const isOfFirst = (shape === 'within' || isFromStart(a)) && b.year === null && !b.when;
  const end = isOfFirst && first ? inYearOf(first) : last;
  // "entre le premier trimestre de 2015 et celui de 2014": told from the later one.
  const isTurned = isBetween && first !== null && end.last !== null && end.last < first;
  if (!isTurned) return { first, last: end.last };
  return isOfNextYear(a, b)
    ? { first, last: resolvePoint({ ...b, year: a.year! + 1, when: null }, anchor).last }
    : { first: end.first, last: begin.last };
}

/** The first point, with the year that the second has for both. */
function withYearOf(a: Point, b: Point, start: Range, { last }: Range): Point {
  const year = parseDay(last)?.year;
  if (year === undefined) return a;
  const isAround = a.part > b.part && !isWeekday(b);
  const isOfBoth = b.year !== null || isOneYear(b) || (b.part > 0 && isAround);
  // "de janvier à mars 2023", "entre le 3 mai et le 5 juin 2022": the year stands with the second.
  if (a.year === null && !a.yearWhen && !a.when && isOfBoth)
    return { ...a, year: year - (isAround && areOfOneCount(a, b) ? 1 : 0) };
  // "du début de l'année à fin mai 2023": of the year of its end, where that is over.
  const isOver = b.year !== null && last! < (start.first ?? '');
  return isFromStart(a) && isOver ? { ...a, year, when: null } : a;
}

/** "entre le 1er juillet 2017 et le 30 juin dernier", told nobody knows when: a day without its year comes after the one that has it. */
const isOfNextYear = (a: Point, b: Point): boolean =>
  a.year !== null && b.year === null && !b.yearWhen && areOfOneCount(a, b);

/** Whether two days are named without their year, the later one of the calendar second. */
const isRunningOn = (a: Point, b: Point): boolean =>
  [a, b].every(({ unit, year, when, yearWhen }) => unit === 'day' && !year && !when && !yearWhen) &&
  (a.part < b.part || (a.part === b.part && a.day < b.day));

/** "(de janvier) jusqu'à octobre dernier", "(du 1er janvier) au 22 août de l'année dernière": an end that puts both into one year. */
const isOneYear = ({ yearWhen, when }: Point): boolean => yearWhen !== null || when === 'last';

/** "du début de l'année 2024 (à fin septembre)", "since the start of this year (until early May)": a start that puts the end into its year. */
const isFromStart = ({ unit, edge, year, when }: Point): boolean =>
  unit === 'year' && edge === 'start' && (year !== null || when === 'current');

/** "En 2025 …, du 21 décembre au 6 janvier": a year that such days or months begin in, where they are over. */
function inNextYear(a: Point, b: Point, { whole, written }: Anchor): Point {
  const isBare = [a, b].every(({ year, when, yearWhen }) => year === null && !when && !yearWhen);
  if (whole === null || !isBare || !areOfOneCount(a, b) || a.part <= b.part) return b;
  if (isWeekday(b) || b.part === 0) return b;
  const isOver = !written || iso(whole + 1, b.part, b.day) <= shiftDays(written, 0);
  return isOver ? { ...b, year: whole + 1 } : b;
}

/** Whether the parts of two points are counted alike: two months of a year, with a day or without. */
const areOfOneCount = (a: Point, b: Point): boolean =>
  a.unit === b.unit || [a, b].every(({ unit }) => unit === 'month' || unit === 'day');

/** "(entre le 10 juin et) mardi": no day of a month. */
const isWeekday = ({ unit, day }: Point): boolean => unit === 'day' && day === 0;
