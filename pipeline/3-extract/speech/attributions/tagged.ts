import { markers } from '../../../lexicons/markers.ts';
import { isMark, LINE, WORD } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Attribution } from './attribution.ts';

const ARTICLE = markers('article');

/** “How many are dry?” | MP X asked.: a sentence of no more than who says what the quotation right before it brings. */
export function isTagged(scene: Scene, { from, to, verb }: Attribution): boolean {
  const { tokens } = scene;
  const mark = scene.from - 1;
  if (!verb || !isMark(tokens, mark, '»”"') || tokens.kind[scene.from] === LINE) return false;
  for (let i = scene.from; i < scene.to; i++) {
    const isTold = i >= from && i < to;
    if (!isTold && tokens.kind[i] === WORD && !ARTICLE.at(tokens, i)) return false;
  }
  return true;
}
