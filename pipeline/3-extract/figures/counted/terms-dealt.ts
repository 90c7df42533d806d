import { wordMatches } from '../../by-form.ts';
import { isMark, pauses, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { previousOf } from '../previous.ts';

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
  const before = previousOf(candidates, at);
  return before?.to !== from - 1 || isGivenTerm(tokens, candidates, at - 1, lexicon);
}

/** Whether the sentence has told before a number what its terms are of. */
function hasPenalty(tokens: Tokens, { first, from }: Candidate, lexicon: FigureLexicon): boolean {
  for (let i = first; i < from; i++) if (lexicon.has(tokens, i, W.penalty)) return true;
  return false;
}

const areSentenced = wordMatches(/^و?(?:ال|لل)محكوم(?:ون|ين|ات)$/);
/** Words from those sentenced to a length of time: «المحكومون | بعقوبات تتراوح مدتها بين سنة». */
const SENTENCED = 6;

/** «المحكومون بأكثر من سنتين إلى 5 سنوات»: how long the term is that a group of prisoners has been given. */
export function classesTerm(tokens: Tokens, { from, first }: Candidate): boolean {
  for (let i = from - 1; i >= Math.max(first, from - SENTENCED); i--) {
    if (pauses(tokens, i, ',،؛;:.%٪')) return false;
    if (areSentenced(tokens, i)) return true;
  }
  return false;
}
