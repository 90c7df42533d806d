import { wordMatches } from '../by-form.ts';
import type { Tokens } from '../tokens.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const isFeminine = wordMatches(/(?:ة|ات)$/);
const isHer = wordMatches(/^و?التي$/);
const isHim = wordMatches(/^و?الذي$/);

/** «التحسن في المداخيل | التي بلغت»: an Arabic relative agrees with what it tells of, and is of no growth of the other gender. */
export const isOfOther = (
  tokens: Tokens,
  growth: number,
  relative: number,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.has(tokens, growth, W.movement) &&
  (isFeminine(tokens, growth) ? isHim(tokens, relative) : isHer(tokens, relative));
