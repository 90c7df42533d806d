import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Comparator, type FigureLexicon, W } from '../lexicon.ts';

/** How many words «من الفقراء في القرى» may have. */
const REACH = 6;
const isExcept = markers('exceptive', 'ar').at;

/** «لم تصل إلى 20 في المائة من النساجين | سوى 2 مليون»: whom no more than so much has come to, and no number that was not come to. */
export function isExceptedBehind(
  tokens: Tokens,
  { from, value }: { from: number; value: Comparator },
  number: number,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'ar' || value.place !== 'verb' || value.comparator !== 'lt')
    return false;
  if (!lexicon.has(tokens, from, W.negation)) return false;
  for (let at = number; at <= number + REACH && tokens.kind[at] === WORD; at++)
    if (isExcept(tokens, at)) return true;
  return false;
}
