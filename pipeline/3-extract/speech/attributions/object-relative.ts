import { markers } from '../../../lexicons/markers.ts';
import { WORD } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const WHICH = markers('sentence-relative', 'en');
const GOVERNS = markers('governs', 'en');
const AUXILIARY = markers('told-auxiliary', 'en');
/** Tokens from "which" to its verb: "teachers have widely". */
const CLAUSE = 5;

/** "the plan, | which teachers have widely (rejected)", unlike "which has sharply (criticised)": a clause with a subject of its own. */
export function hasOwnSubject(scene: Scene, at: number, verb: number): boolean {
  if (scene.language !== 'en' || !scene.is(at, WHICH) || verb - at > CLAUSE) return false;
  for (let i = at + 1; i < verb; i++) {
    const isVerbs = scene.is(i, AUXILIARY) || scene.is(i, GOVERNS);
    if (scene.tokens.kind[i] !== WORD || isVerbs) return false;
    if (!scene.word(i).endsWith('ly')) return true;
  }
  return false;
}
