import { W } from '../lexicon.ts';
import { IN, PHRASE } from './piece.ts';
import { type Measure, spell } from './spell.ts';
import type { View } from './view.ts';

/** "a perdu 4 points à l'indice de liberté", «نال 38% في مؤشر الابتكار»: the index that its mark is of, told right behind. */
export function indexBehind({ scene, candidate, next }: View): Measure | null {
  if (!candidate.unit || next?.kind !== PHRASE || next.lead !== IN) return null;
  const isNext = next.at <= candidate.to + 1 && next.to - next.from > 1;
  return isNext && scene.lexicon.has(scene.tokens, next.from, W.index)
    ? spell(scene, 'index', next)
    : null;
}
