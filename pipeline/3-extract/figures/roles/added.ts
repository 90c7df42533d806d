import { markers } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const isAdding = markers('adding').at;

/** «إضافة 10 دراهم إلى ثمن القنينة», "l'ajout de 10 DH", "added 10 dirhams to the price": an amount that comes on top. */
export function isAdded(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  if (candidate.unit?.kind !== 'money') return false;
  let at = startOf(candidate) - 1;
  if (lexicon.language === 'ar' && lexicon.has(tokens, at, W.quantity)) at--;
  if (lexicon.language === 'fr' && lexicon.has(tokens, at, W.of)) at--;
  return isAdding(tokens, at);
}
