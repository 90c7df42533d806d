import { markers } from '../../lexicons/markers.ts';
import { isMark, type Words } from './words.ts';

const AREA = markers('area', 'fr');
const JOINS = markers('and');
const LINKS = markers('link');

/** "directeur | Moyen-Orient et Afrique du Nord, X Y": the token behind the part of the world that an office is for; `at` where none is told. */
export function behindArea(words: Words, at: number, limit: number): number {
  // "le ministre | est revenu": a part of the world has a capital.
  const isArea = (i: number) =>
    i < limit && words.tokens.capital[i] === 1 && AREA.at(words.tokens, i);
  if (!isArea(at)) return at;
  let end = at + 1;
  while (end < limit) {
    const isTied =
      isMark(words, end, '-') || JOINS.at(words.tokens, end) || LINKS.at(words.tokens, end);
    if (isArea(end)) end++;
    else if (isTied && isArea(end + 1)) end += 2;
    else break;
  }
  return end;
}
