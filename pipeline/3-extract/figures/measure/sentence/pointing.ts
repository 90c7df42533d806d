import { markers } from '../../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { DIGITS, LED, OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

const POINTING = markers('pointing');
const leadsPointing = wordIs((word) => /^[لبك]/.test(word) && POINTING.has(word.slice(1)));
const points = wordIs((word) => POINTING.has(word) || POINTING.has(word.replace(/^[لبك]/, '')));

/** «في هذه الشبكات», "de ces réseaux": a demonstrative inside a complement. */
export const isPointing = (scene: Scene, at: number): boolean =>
  (partOf(scene, at - 1) === LED ||
    scene.lexicon.has(scene.tokens, at - 1, W.of) ||
    // «لهذه المفرغات».
    leadsPointing(scene.tokens, at) ||
    isAnnexed(scene, at)) &&
  points(scene.tokens, at);

/** «كلفة | هذا المشروع»: behind a noun that has no article, and is not counted. */
const isAnnexed = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'ar' &&
  partOf(scene, at - 1) === OPEN &&
  // «40 مليونا لدعم | هذه الأسر», unlike «40 قرية هذه السنة»
  (scene.tokens.clitic[at - 1]! > 0 || partOf(scene, at - 2) !== DIGITS) &&
  scene.claimed[at + 1] !== 1 &&
  isConstruct(scene.tokens, at - 1);
const isConstruct = wordMatches(/^(?!و?[بف]?ال|لل)..+[^ا]$/);
