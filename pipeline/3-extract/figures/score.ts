import { NUMBER, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { classSet } from './word-classes.ts';

const BOUNDS = classSet('of', 'from', 'to');

/** "6,62 sur une note de 1 à 10", "38 points sur 100": the ends of the scale are no figures. */
export function onScale(
  tokens: Tokens,
  top: Candidate,
  candidates: readonly Candidate[],
  index: number,
  lexicon: FigureLexicon,
): boolean {
  if (!lexicon.has(tokens, top.to, W.per) && !lexicon.has(tokens, top.to, W.out)) return false;
  let scored = -1;
  let last = top.to + 1;
  for (; last < Math.min(tokens.count, top.to + 6); last++) {
    if (tokens.kind[last] !== WORD || lexicon.has(tokens, last, W.auxiliary)) break;
    if (surface(tokens, last).startsWith('و')) break;
    if (lexicon.has(tokens, last, W.score)) scored = last;
  }
  if (scored < 0) return false;
  top.kind = 'score';
  // "6,8 sur l'échelle de Richter" names its scale; "6,62 sur une note de 1 à 10" bounds it.
  const named = lexicon.has(tokens, scored + 1, W.of) ? scored + 3 : scored + 2;
  top.denominatorTo = Math.min(last, named);
  // "على سلم ريشتر خلفت 3 جرحى": a number that no preposition ties to the scale is another figure.
  const bounds = lexicon.hasAny(tokens, last - 1, BOUNDS);
  if (tokens.kind[last] !== NUMBER || (!bounds && last - 1 !== scored)) return true;
  for (let j = index + 1; j < Math.min(candidates.length, index + 3); j++) {
    const end = candidates[j]!;
    if (end.sentence !== top.sentence || end.from - top.to > 16 || end.unit) break;
    end.ignored = 'scale';
    top.denominatorTo = end.to;
  }
  return true;
}
