import { W } from '../../lexicon.ts';
import { LED, OPEN, PERIOD, partOf } from './part.ts';
import { isLoose } from './phrase-end.ts';
import type { Scene } from './scene.ts';
import { isStop } from './stop-word.ts';

/** "a fall in | first-half | profit": the token behind a time that an English noun has before it; the one given where it has none. */
export function timeInside(scene: Scene, at: number): number {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || partOf(scene, at) !== PERIOD) return at;
  let lead = at - 1;
  while (partOf(scene, lead) === PERIOD) lead--;
  if (partOf(scene, lead) !== LED && !lexicon.has(tokens, lead, W.article)) return at;
  let i = at + 1;
  while (partOf(scene, i) === PERIOD) i++;
  return partOf(scene, i) === OPEN && !isStop(scene, i) && !isLoose(scene, i) ? i : at;
}
