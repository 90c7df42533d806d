import type { Range } from './calendar.ts';
import type { Expression } from './expression.ts';

/** What the text last spoke of: a period, a part of a year, a year. */
export interface Told {
  readonly before: Range | null;
  readonly part: Range | null;
  readonly year: number | null;
  /** Whether the period was told as "last month". */
  readonly isLastMonth: boolean;
  /** Whether it was told as "last year". */
  readonly isLastYear: boolean;
  /** The later of two like parts of years: what "un an plus tôt" looks back from after "entre le T2 2024 et celui de 2025". */
  readonly later: Range | null;
}

export const NOTHING: Told = {
  before: null,
  part: null,
  year: null,
  isLastMonth: false,
  isLastYear: false,
  later: null,
};

/** "60 tonnes en 2022, contre 45 l'année dernière", told in 2023: no year is set against itself. */
export function isYearItself(
  { before, isLastYear }: Told,
  { a, shape }: Expression,
  { first, last }: Range,
): boolean {
  const isLast = a.unit === 'year' && a.when === 'last' && !a.edge && shape === 'plain';
  return isLast && !isLastYear && first !== null && before?.first === first && before.last === last;
}
