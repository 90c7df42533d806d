import { type Tokens, WORD } from '../../tokens.ts';
import { BITS, type FigureLexicon } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';

const OPENS = classSet('relative', 'auxiliary', 'perfect', 'conjunction');

/** «توقيف قارب على متنه 46»: the verb for coming near is a boat's noun as well, where a word stands before it that opens no clause. */
export const isBoat = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  (lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0 &&
  tokens.kind[at - 1] === WORD &&
  !lexicon.hasAny(tokens, at - 1, OPENS);
