import type { Analysis, FigureMention, IgnoredMention, PeriodMention } from '../mention.ts';
import { emit } from './emit.ts';
import { readFigures } from './figures.ts';
import { LEXICONS } from './lexicon.ts';

/**
 * Every stated figure of a document, and every numeric expression that is not one, with the rule that says why;
 * both in reading order. Numbers inside a period mention are the period's and appear in neither.
 */
export function findFigures(
  analysis: Analysis,
  periods: readonly PeriodMention[],
): { figures: FigureMention[]; ignored: IgnoredMention[] } {
  const { tokens } = analysis;
  const lexicon = LEXICONS[analysis.document.language];
  const claimed = new Uint8Array(tokens.count + 1);
  for (const { from, to } of periods) claimed.fill(1, from, to);
  const { candidates, unnumbered } = readFigures(analysis, claimed, lexicon);
  const figures = emit(analysis, candidates, claimed, lexicon);
  const ignored: IgnoredMention[] = unnumbered.map(({ from, to, rule }) => ({
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    rule,
  }));
  for (const { ignored: rule, from, to } of candidates)
    if (rule !== null && rule !== 'single')
      ignored.push({ start: tokens.start[from]!, end: tokens.end[to - 1]!, rule });
  return { figures, ignored: ignored.sort((a, b) => a.start - b.start) };
}
