import { W } from '../lexicon.ts';
import { phraseFrom } from './sentence/phrase.ts';
import { OF, PHRASE } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';

/** "two years in prison", «سنتين حبسا نافذا»: the sentence that a length of time is of. */
export function termOf({ scene, candidate, next }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (candidate.unit?.kind !== 'duration' || next?.kind !== PHRASE || next.at !== candidate.to)
    return null;
  // "deux ans de prison" is read with all wholes.
  if (next.lead === OF || !lexicon.has(tokens, next.from, W.penalty)) return null;
  const { from, core } = phraseFrom(scene, next.from, candidate.last);
  return spell(scene, 'term', { from, to: core });
}
