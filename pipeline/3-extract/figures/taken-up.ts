import { wordMatches } from '../by-form.ts';
import { type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/** How many words "en ont déjà créé" may have. */
const TAKES_UP = 4;
const isEn = wordMatches(/^en$/i);

/** "Les services en ont créé 98.000", «أنجزت منها 12»: of what was counted before, whoever has them. */
export function isTakenUp(
  tokens: Tokens,
  { from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language === 'ar')
    return lexicon.has(tokens, from - 1, W.part) && lexicon.has(tokens, from - 2, W.verb);
  if (lexicon.language !== 'fr') return false;
  for (let i = from - 1; i >= Math.max(first, from - TAKES_UP); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (isEn(tokens, i)) return lexicon.has(tokens, i + 1, W.auxiliary) || i === from - 2;
  }
  return false;
}
