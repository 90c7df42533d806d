import { markers } from '../../../lexicons/markers.ts';
import type { Analysis, SentenceTokens } from '../../mention.ts';
import { isMark, NUMBER, type Tokens } from '../../tokens.ts';
import { alive, type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { announced } from './announced.ts';

const identifies = markers('identifies').at;

/** How many tokens ": c'est" may have, and from there to "le nombre", who says so between commas. */
const OPENS = 4;
const REACH = 14;

/**
 * "1.245 : c'est, selon l'agence, le nombre d'accidents", "812. That is the number of schools": the noun of the number that
 * a figure which opens its sentence is said to be.
 */
function presented(
  tokens: Tokens,
  { to, last }: Candidate,
  next: SentenceTokens | undefined,
  lexicon: FigureLexicon,
): Counted | null {
  const start = isMark(tokens, to, ':–—,،!.') ? to + 1 : to;
  const end = start < last ? last : (next?.to ?? last);
  let at = start;
  while (at < start + OPENS && !identifies(tokens, at)) at++;
  if (at === start + OPENS) return null;
  for (let i = at + 1; i < Math.min(end, at + REACH) && tokens.kind[i] !== NUMBER; i++)
    if (lexicon.has(tokens, i, W.number)) return announced(tokens, i, end, lexicon);
  return null;
}

/** Gives a number that opens its sentence without a unit or a noun the one that it is said to be the number of. */
export function lendPresented(
  { tokens, sentences }: Analysis,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (const candidate of candidates) {
    const { unit, counted, kind, numeral, first, sentence } = candidate;
    if (!alive(candidate) || unit || counted || kind || numeral.definite) continue;
    if (startOf(candidate) === first)
      candidate.counted = presented(tokens, candidate, sentences[sentence + 1], lexicon);
  }
}
