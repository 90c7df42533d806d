import type { FigureMention } from '../../mention.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';

/** How many words "vont d'une hausse de" may have. */
const SPREAD = 5;

/** "les hausses vont de 2 % pour le thé à 8 % pour le sucre": from one thing to another, in the same time. */
export function isSpread(r: Reader, { from, to }: FigureMention): boolean {
  // "leur nombre va de 60 en 2013 à 71 en 2014"
  if (r.at(to, 'in') && r.counts(to + 1)) return false;
  // "huit puits à 75 %, dix | de 50 à 75 %": how far so many are.
  const isCounted =
    (r.isNumber(from - 2) && yearValue(r, from - 2) < 0) || r.at(from - 2, 'cardinal') !== null;
  if (isCounted && r.at(from - 1, 'from')) return true;
  for (let at = from - 1; at >= from - SPREAD && r.isWord(at); at--)
    if (r.at(at, 'spread')) return true;
  return false;
}
