import type { Passes } from '../../passes.ts';
import type {
  ActMention,
  Analysis,
  FigureMention,
  PeriodMention,
  StatementMention,
} from '../mention.ts';
import { withAnswers } from './accounts/answers.ts';
import { withoutAsked } from './accounts/asked.ts';
import { withChronology } from './accounts/chronology.ts';
import { withEpilogue } from './accounts/epilogue.ts';
import { withGoingOn } from './accounts/going-on.ts';
import { turnsOf } from './accounts/interview.ts';
import { findQuotes } from './accounts/quotes.ts';
import { findActs } from './acts/acts.ts';
import { findSpeakers } from './speakers.ts';
import { findStatements } from './statements/statements.ts';

/** Every attributed statement of a document and the official acts it speaks of; each figure in exactly one statement. */
export function* findSpeech(
  analysis: Analysis,
  figures: readonly FigureMention[],
  periods: readonly PeriodMention[],
): Passes<{ statements: StatementMention[]; acts: ActMention[] }> {
  const { sentences: at, document } = analysis;
  const turns = turnsOf(document);
  const quotes = withAnswers(analysis, findQuotes(analysis.tokens), turns);
  yield;
  const speakers = yield* findSpeakers(analysis, quotes, turns);
  yield;
  const told = withChronology(speakers, at, document, periods);
  const spoken = withEpilogue(told, at, document, periods);
  const sentences = withGoingOn(withoutAsked(spoken, quotes), at);
  yield;
  const { acts, actOf } = findActs(analysis, sentences, periods);
  yield;
  return { statements: findStatements(analysis, sentences, quotes, figures, periods, actOf), acts };
}
