import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const isPut = markers('sized-at', 'fr').at;
const isWith = markers('instrument').at;
const isThis = markers('this').at;
const NEXT = markers('next-in-list');

const keeps = markers('keeps-small', 'fr').at;
/** Tokens from "limiter" to "à": "limité l'érosion des ventes de laine à". */
const KEPT = 8;

/** "une hausse évaluée | à 12 %", "limiter la baisse des ventes | à 12 %": by how much, and no level that it came to. */
export function isSized(tokens: Tokens, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'fr') return false;
  if (isPut(tokens, to - 1)) return lexicon.has(tokens, to - 2, W.movement);
  for (let at = to - 1; at > to - KEPT && tokens.kind[at] === WORD; at--)
    if (lexicon.has(tokens, at, W.movement)) return keeps(tokens, at - 2);
  return false;
}

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
