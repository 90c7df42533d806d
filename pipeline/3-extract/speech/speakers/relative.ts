import { markers } from '../../../lexicons/markers.ts';
import type { Scene } from '../scene.ts';

const RELATIVE = markers('denied-relative');
/** Tokens of an article and an honorific. */
const LEAD = 2;

/** "the ties | that King X has called for", unlike "said that King X": whether who starts at a token is told of in a clause on a noun. */
export function isInRelative(scene: Scene, from: number): boolean {
  if (scene.language === 'ar') return false;
  let at = from - 1;
  while (at > from - 1 - LEAD && !scene.is(at, RELATIVE)) at--;
  const isOfNoun = scene.word(at - 1) !== '' && !scene.verbs.some(({ to }) => to === at);
  return at > scene.from && scene.is(at, RELATIVE) && isOfNoun;
}
