import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { BREAK, COMMA, COORDINATOR, FINITE, OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

const isLooseWord = wordIn(markers('loose'));
const isAged = wordIn(markers('aged'));
const ENDS: ReadonlySet<number> = new Set([FINITE, COMMA, BREAK, COORDINATOR]);

/** "aged", "pour le seul": a word that only leads on ends no phrase, unlike "les personnes âgées" before its verb. */
export const isLoose = (scene: Scene, at: number): boolean =>
  partOf(scene, at) !== OPEN ||
  (isLooseWord(scene.tokens, at) && !(isAged(scene.tokens, at) && ENDS.has(partOf(scene, at + 1))));
