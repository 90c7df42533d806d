import { markers } from '../../lexicons/markers.ts';
import type { Passes } from '../../passes.ts';
import { notesFor } from '../columns.ts';
import type { Analysis, FigureMention, IgnoredMention, PeriodMention } from '../mention.ts';
import type { Tokens } from '../tokens.ts';
import { emit } from './emit.ts';
import { readFigures } from './figures.ts';
import { LEXICONS } from './lexicon.ts';

/** Whose a token is: a period's, or a figure's. */
const PERIOD = 1;
const FIGURE = 2;

/** «يوم | الجمعة»: a noun that only leads to its day. */
const isDayNoun = markers('day-noun', 'ar').at;

/**
 * Every stated figure of a document, and every numeric expression that is not one, with the rule that says why;
 * both in reading order. Numbers inside a period mention are the period's and appear in neither.
 */
export function* findFigures(
  analysis: Analysis,
  periods: readonly PeriodMention[],
): Passes<{ figures: FigureMention[]; ignored: IgnoredMention[] }> {
  const { tokens } = analysis;
  const lexicon = LEXICONS[analysis.document.language];
  const claimed = notesFor(tokens.count);
  for (const { from, to, rule } of periods) {
    const isLed = rule.startsWith('day') && isDayNoun(tokens, from - 1);
    claimed.fill(PERIOD, isLed ? from - 1 : from, to);
  }
  const { candidates, unnumbered } = yield* readFigures(analysis, claimed, lexicon);
  yield;
  const figures = yield* emit(analysis, candidates, claimed, lexicon);
  // The exponent of "m3" and the "cent" of "pour cent" are inside a figure, whatever their form says.
  for (const { from, to } of figures) claimed.fill(FIGURE, from, to);
  const ignored: IgnoredMention[] = [];
  for (const { from, to, rule } of unnumbered)
    if (claimed[to - 1] !== FIGURE) ignored.push(ignore(tokens, from, to, rule));
  for (const { ignored: rule, from, to } of candidates)
    if (rule !== null && rule !== 'single' && claimed[to - 1] !== FIGURE)
      ignored.push(ignore(tokens, from, to, rule));
  return { figures, ignored: ignored.sort((a, b) => a.start - b.start) };
}

const ignore = (tokens: Tokens, from: number, to: number, rule: string): IgnoredMention => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
  rule,
});
