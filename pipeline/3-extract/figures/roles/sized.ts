import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const isPut = markers('sized-at', 'fr').at;
const isWith = markers('instrument').at;
const isThis = markers('this').at;
const NEXT = markers('next-in-list');

/** "une hausse évaluée | à 12 %": by how much, and no level that it came to. */
export const isSized = (tokens: Tokens, to: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' && isPut(tokens, to - 1) && lexicon.has(tokens, to - 2, W.movement);

/** "une hausse de 12 %, suivi de Fès | avec 8 %, Safi avec 5 %": the changes of the next in a list. */
export const isOfNext = (tokens: Tokens, before: Candidate, { from }: Candidate): boolean =>
  isWith(tokens, from - 1) &&
  (isWith(tokens, before.from - 1) || NEXT.within(tokens, before.to, from));

/** "cette baisse touche toute la ville|, avec 4 % pour le centre": the first size of a change that was told before. */
export function isOfTold(
  tokens: Tokens,
  { from, first, unit }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (unit?.kind !== 'percent' || !isWith(tokens, from - 1) || !isMark(tokens, from - 2, ','))
    return false;
  for (let i = from - 3; i > first; i--) {
    if (tokens.kind[i] === NUMBER) return false;
    if (lexicon.has(tokens, i, W.movement) && isThis(tokens, i - 1)) return true;
  }
  return false;
}
