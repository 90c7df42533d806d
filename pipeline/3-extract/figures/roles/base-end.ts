import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';

/** The token after "par rapport à", "compared with", «مقارنة مع», "over" where a token opens it, else the token given. */
export function baseEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (isOver(tokens, at)) return at + 1;
  for (let i = at; i < at + 2; i++)
    if (setsAgainst(tokens, i, lexicon))
      return lexicon.hasAny(tokens, i + 1, LINKS) ? i + 2 : i + 1;
  return at;
}
const LINKS = classSet('to', 'inside', 'of');
/** "(rose 1 %) over (February and 8 % over March 2022)" */
const isOver = markers('moved-off', 'en').at;

/** "rapport" behind "par", "compared", «مقارنة». */
export const setsAgainst = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.aside) &&
  (lexicon.has(tokens, at, W.base) || lexicon.has(tokens, at - 1, W.per));
