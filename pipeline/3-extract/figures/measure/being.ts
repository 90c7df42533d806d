import { wordMatches } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { named } from './named.ts';
import { AND, FREE, PAUSE, PHRASE } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import type { Measure } from './spell.ts';

/** «إذا أضيفت القروض، وهي 29 مليارا، وسداد الديون، | وهو 9 ملايير»: the noun right before the comma, which an Arabic pronoun puts at its number. */
export function being(view: View): Measure | null {
  const { scene, pieces, at, candidate } = view;
  const [noun, pause] = pieces.slice(Math.max(0, at - 2), at);
  if (noun?.kind !== PHRASE || pause?.kind !== PAUSE) return null;
  if (!isIt(scene.tokens, startOf(candidate) - 1)) return null;
  return noun.lead === FREE || noun.lead === AND ? named(view, 'before', noun) : null;
}
const isIt = wordMatches(/^وه[وي]$/);
