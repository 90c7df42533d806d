import { markers } from '../../../lexicons/markers.ts';
import { wordIn } from '../../by-form.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';

/** Words from «عددهم» to its number: «وصل عددهم في الصيف إلى». */
const TOLD = 4;

export const isOwnNumber = wordIn(markers('own-number'));

/** «وبلغ عددهم سبعة وثلاثين»: as many there are of those told before, and no more of the amount beside it. */
export function tellsOwnNumber(tokens: Tokens, candidate: Candidate): boolean {
  const start = startOf(candidate);
  for (let i = start - 1; i >= Math.max(candidate.first, start - TOLD); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (isOwnNumber(tokens, i)) return true;
  }
  return false;
}
