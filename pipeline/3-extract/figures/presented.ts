import { markers } from '../../lexicons/markers.ts';
import type { SentenceTokens } from '../mention.ts';
import { isMark, NUMBER, type Tokens } from '../tokens.ts';
import { announced } from './announced.ts';
import type { Candidate, Counted } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const identifies = markers('identifies').at;

/** How many tokens ": c'est" may have, and from there to "le nombre", who says so between commas. */
const OPENS = 4;
const REACH = 14;

/**
 * "1.245 : c'est, selon l'agence, le nombre d'accidents", "812. That is the number of schools": the noun of the number that
 * a figure which opens its sentence is said to be.
 */
export function presented(
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
