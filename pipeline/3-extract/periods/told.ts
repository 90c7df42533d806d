import type { Range } from './calendar.ts';

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
