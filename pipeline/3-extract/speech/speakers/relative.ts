import { markers } from '../../../lexicons/markers.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../spoken.ts';

const RELATIVE = markers('denied-relative');
/** "le retard vis-à-vis | duquel": behind its preposition. */
const LED_RELATIVE = markers('led-relative');
/** Tokens of an article and an honorific. */
const LEAD = 2;

/** "the ties | that King X has called for", unlike "said that King X": whether who starts at a token is told of in a clause on a noun. */
export function isInRelative(scene: Scene, from: number): boolean {
  if (scene.language === 'ar') return false;
  const isRelative = (at: number) => scene.is(at, RELATIVE) || scene.is(at, LED_RELATIVE);
  let at = from - 1;
  while (at > from - 1 - LEAD && !isRelative(at)) at--;
  const isOfNoun = scene.word(at - 1) !== '' && !scene.verbs.some(({ to }) => to === at);
  return at > scene.from && isRelative(at) && isOfNoun;
}

const [WHO, WHAT] = [markers('who', 'ar'), markers('what', 'ar')];

/** "the ties that the king has called for", «الحد الذي توصي به المنظمة», «يختلف عما قدمه الوزير»: what is told of a noun, by another than whoever speaks. */
export function isSaidOfNoun(
  { attribution: { rule, from, verb, party, backward } }: Voice,
  scene: Scene,
): boolean {
  if (rule === 'agent') return scene.is(from - 1, WHAT);
  if (rule !== 'verb' || !verb || !party) return false;
  // "le seuil | que recommande l'OMS"
  if (party.from > verb.from)
    return scene.is(verb.from - 1, WHO) || scene.nounBefore(verb.from - 1);
  return !backward && isInRelative(scene, party.from);
}
