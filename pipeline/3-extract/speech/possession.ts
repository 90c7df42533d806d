import { markers } from '../../lexicons/markers.ts';
import { beforeAdjectives, hasOwner } from '../names/possession.ts';
import type { Scene } from './scene.ts';

const WHOSE = markers('whose');
const DEFINITE = markers('definite');

/** Whether a relative owns the noun at token `i`: "la Cour, dont l'étude révèle", "the council, whose survey found". */
export function ofRelative(scene: Scene, i: number): boolean {
  const before = i > scene.from ? beforeAdjectives(scene.tokens, i) : i - 1;
  return scene.is(before, WHOSE) || (scene.is(before - 1, WHOSE) && scene.is(before, DEFINITE));
}

/** Whether the noun at token `i` is somebody's: "sa réponse", "dont le rapport", «جوابه». */
export const isOwned = (scene: Scene, i: number): boolean =>
  scene.language === 'ar'
    ? hasOwner(scene.tokens, scene.language, i)
    : (i > scene.from && hasOwner(scene.tokens, scene.language, i)) || ofRelative(scene, i);
