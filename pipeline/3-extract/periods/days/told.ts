import { type Day, type Range, shiftDays } from '../calendar.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Point } from '../expressions/point.ts';
import type { Reader } from '../reader.ts';

/** What the text last spoke of: a period, a part of a year, a year. */
export interface Told {
  readonly before: Range | null;
  readonly part: Range | null;
  readonly year: number | null;
  /** Whether it was told as "last year". */
  readonly isLastYear: boolean;
  readonly isLastMonth: boolean;
  /** The later of two like parts of years: what "un an plus tôt" looks back from after "entre le T2 2024 et celui de 2025". */
  readonly later: Range | null;
}

export const NOTHING: Told = {
  before: null,
  part: null,
  year: null,
  isLastYear: false,
  isLastMonth: false,
  later: null,
};

/** "60 tonnes en 2022", or "à fin novembre 2022", "contre 45 l'année dernière", told in 2023: no year is set against itself. */
export function isYearItself(
  { before, isLastYear }: Told,
  { a, shape }: Expression,
  { first, last }: Range,
): boolean {
  const isLast = a.unit === 'year' && a.when === 'last' && !a.edge && shape === 'plain';
  if (!isLast || isLastYear || !first || !last || !before?.first || !before.last) return false;
  return first <= before.first && before.last <= last;
}

/** "Dans sa note du 21, …: 90 % le 20 mars, contre 64 % un an plus tôt": before the day of the number, which the note's is not. */
export function dayBehind(
  { unit, when }: Point,
  before: Range | null,
  day: Range | null,
): Range | null {
  const isOfDay = before?.first != null && before.first === before.last;
  return unit === 'period' && when === 'previous' && isOfDay ? day : null;
}

/** "À ce jour, 300. À la même période de 2017": the day of writing; null for any other time. */
export const untilNow = (r: Reader, told: Expression, written: Day | null): Range | null =>
  nowAs('until', r, told, written);

/** "actuellement 35 %, contre 26 % un an plus tôt": the same, for its own sentence alone. */
export const onDayOfWriting = (r: Reader, told: Expression, written: Day | null): Range | null =>
  nowAs('current', r, told, written);

function nowAs(
  value: 'until' | 'current',
  r: Reader,
  { a, from }: Expression,
  written: Day | null,
): Range | null {
  if (a.unit !== 'now' || !written || r.at(from, 'now')?.value !== value) return null;
  const day = shiftDays(written, 0);
  return { first: day, last: day };
}

export const isUnknown = ({ first, last }: Range): boolean => first === null && last === null;

export const lastYearOf = ({ first, last }: Range): number => Number((last ?? first)!.slice(0, 4));
