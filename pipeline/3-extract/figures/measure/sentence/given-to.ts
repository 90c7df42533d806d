import { markers } from '../../../../lexicons/markers.ts';
import { isPlural } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** "la contribution [à la croissance]": what something adds to, a growth as well. */
export const givesTo = ({ tokens, lexicon }: Scene, at: number): boolean =>
  adds(tokens, at - 1) &&
  lexicon.has(tokens, at, W.to) &&
  lexicon.has(tokens, at + 1, W.article) &&
  lexicon.has(tokens, at + 2, W.movement);
const adds = markers('adds-to').at;
const gives = markers('allots', 'en').at;

/**
 * "subsidy to [sheep importers]", "allocated to the [sector]": a plural that nothing determines, or who is given something;
 * "to its list" and "to 40" are where something goes.
 */
export function isRecipient(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  const hasArticle = lexicon.has(tokens, at - 1, W.article);
  if (gives(tokens, hasArticle ? at - 3 : at - 2)) return true;
  if (hasArticle || partOf(scene, at - 2) !== OPEN) return false;
  return isPlural(tokens, at) || (partOf(scene, at + 1) === OPEN && isPlural(tokens, at + 1));
}
