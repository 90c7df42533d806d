import { pauses, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { codeOf } from '../counted/counted-noun.ts';
import { type FigureLexicon, type Unit, W } from '../lexicon.ts';

export const QUAKE = 'earthquake';

export const MAGNITUDE: Unit = {
  code: 'magnitude',
  kind: 'other',
  mantissa: 1,
  power: 0,
  place: 'after',
};

/** How far before its magnitude a quake may stand, in tokens. */
const REACH = 8;
/** A magnitude is told to one decimal. */
const BARE = /^\d[.,٫]\d$/;

/**
 * "un séisme de 5,2 degrés", «زلزال بقوة 7.2 درجات», "the quake measured 6.5": the degrees of a quake are no temperature,
 * and a short decimal without any is no count, but its magnitude.
 */
export function settleMagnitude(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): void {
  const { unit, from, to, first } = candidate;
  const isBare =
    unit === null && BARE.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  if (!isBare && unit?.code !== 'Cel') return;
  for (let i = from - 1; i >= Math.max(first, from - REACH) && !pauses(tokens, i, '.;؛:'); i--) {
    const isMagnitude = !isBare && lexicon.has(tokens, i, W.index);
    if (!isMagnitude && codeOf(tokens, i, lexicon) !== QUAKE) continue;
    candidate.unit = MAGNITUDE;
    if (isBare) candidate.unitFrom = candidate.unitTo = to;
    return;
  }
}
