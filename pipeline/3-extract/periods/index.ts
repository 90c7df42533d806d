import type { Analysis, DatedFigure, FigureMention, PeriodMention } from '../mention.ts';

/** Every date and period that the text names, in reading order, never overlapping. */
export function findPeriods(_analysis: Analysis): PeriodMention[] {
  return [];
}

/** The figures, each with the period that it covers. */
export function datePeriods(
  _analysis: Analysis,
  figures: readonly FigureMention[],
  _periods: readonly PeriodMention[],
): DatedFigure[] {
  return figures.map((figure) => ({ ...figure, period: null }));
}
