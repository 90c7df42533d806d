import type {
  ActMention,
  Analysis,
  DatedFigure,
  PeriodMention,
  StatementMention,
} from '../mention.ts';

/** Every attributed statement of a document and the official acts it speaks of; each figure in exactly one statement. */
export function findSpeech(
  _analysis: Analysis,
  _figures: readonly DatedFigure[],
  _periods: readonly PeriodMention[],
): { statements: StatementMention[]; acts: ActMention[] } {
  return { statements: [], acts: [] };
}
