import { isMark, type Tokens } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/**
 * "condamnés à 20 ans, et cinq à 12 ans", "sentenced to 20 years and five to 12 years": so many who got so long, behind a
 * term that is told in the same way; no range.
 */
export function isGivenTerm(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
): boolean {
  const [before, left, right] = candidates.slice(at - 1, at + 2);
  if (at < 1 || !before || !left || right?.unit?.kind !== 'duration') return false;
  if (left.unit !== null || left.numeral.scale > 0 || before.sentence !== left.sentence)
    return false;
  const opens = left.from - 1;
  const isItem = lexicon.has(tokens, opens, W.conjunction) || isMark(tokens, opens, ',;');
  return (
    isItem &&
    lexicon.has(tokens, left.to, W.to) &&
    isTermLed(tokens, candidates, at - 1, lexicon) &&
    hasPenalty(tokens, left, lexicon)
  );
}

/** "(trois) à 20 ans": a time that its preposition leads to, unless that ends a range. */
function isTermLed(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
): boolean {
  const { unit, from } = candidates[at]!;
  if (unit?.kind !== 'duration' || !lexicon.has(tokens, from - 1, W.to)) return false;
  const before = candidates[at - 1];
  return before?.to !== from - 1 || isGivenTerm(tokens, candidates, at - 1, lexicon);
}

/** Whether the sentence has told before a number what its terms are of. */
function hasPenalty(tokens: Tokens, { first, from }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = first; i < from; i++) if (lexicon.has(tokens, i, W.penalty)) return true;
  return false;
}
