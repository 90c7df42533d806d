import { wordMatches } from '../by-form.ts';
import type { Tokens } from '../tokens.ts';
import { alive, type Candidate, type Counted } from './candidate.ts';
import { codeOf, isNoun, nounAt } from './counted-noun.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const ANSWER = 'answer';
/** Figures back to the one whose sentence says what was answered. */
const TOLD = 4;

/**
 * "Les questions orales ont reçu 3.903 réponses sur 17.124": no answers are the whole of answers, but what was answered,
 * the subject of its sentence or of the one before.
 */
export function askedOf(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
): Counted | null {
  const part = candidates[at - 1];
  if (!part || !isWholeOfAnswers(tokens, part, candidates[at]!, lexicon)) return null;
  for (let i = at - 1; i >= Math.max(0, at - TOLD); i--) {
    const { first, from, counted } = candidates[i]!;
    for (let noun = first; noun < from; noun++)
      if (isAnswerable(tokens, noun, lexicon)) return nounAt(tokens, noun, lexicon);
    if (counted?.code !== ANSWER) return null;
  }
  return null;
}

const isWholeOfAnswers = (
  tokens: Tokens,
  part: Candidate,
  { from, sentence }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  alive(part) &&
  part.sentence === sentence &&
  part.counted?.code === ANSWER &&
  (lexicon.has(tokens, from - 1, W.per) || lexicon.has(tokens, from - 2, W.per));

const isSeveral = wordMatches(/(?:[sx]$|^ال)/);

/** A known plural noun that is no answer itself. */
const isAnswerable = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isSeveral(tokens, at) &&
  isNoun(tokens, at, lexicon) &&
  !['', ANSWER].includes(codeOf(tokens, at, lexicon));
