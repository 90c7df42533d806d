import type { Analysis, DatedFigure, FigureMention, PeriodMention } from '../mention.ts';

/** The figures, each with the period that it covers. */
export function datePeriods(
  _analysis: Analysis,
  figures: readonly FigureMention[],
  _periods: readonly PeriodMention[],
): DatedFigure[] {
  return figures.map((figure) => ({ ...figure, period: null }));
}
