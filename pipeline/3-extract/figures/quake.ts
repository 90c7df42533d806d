import { isMark, type Tokens } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { codeOf } from './counted-noun.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { recoded } from './unit.ts';

const QUAKES = new Set(['quake', 'earthquake']);

/** How far before its degrees a quake may stand, in tokens. */
const REACH = 8;

/** "un séisme de 5,2 degrés", «زلزال بقوة 7.2 درجات»: the degrees of a quake are no temperature, but its magnitude. */
export function settleDegrees(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): void {
  const { unit, from, first } = candidate;
  if (unit?.code !== 'Cel') return;
  for (let i = from - 1; i >= Math.max(first, from - REACH) && !isMark(tokens, i, '.;؛:'); i--)
    if (lexicon.has(tokens, i, W.index) || QUAKES.has(codeOf(tokens, i, lexicon))) {
      candidate.unit = recoded(unit, 'magnitude', unit.kind);
      return;
    }
}
