import { isBareThat } from '../../that.ts';
import { asideFrom, type Piece } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { listingFrom } from './aside-list.ts';

/** Words from a comma to the "that" of what is said behind it: «، وأضافت الوزارة | أن». */
const SAID = 3;

/** Over an aside that ends at the comma `i`, never over what is said: «أفادت الوزارة، بأن الحقينة، تجاوزت». */
export function overAside(scene: Scene, pieces: readonly Piece[], i: number, any: boolean): number {
  const listing = scene.lexicon.language === 'ar' ? null : listingFrom(scene, pieces, i);
  const open = listing ?? asideFrom(pieces, i, any);
  const start = pieces[open]!.to;
  for (let at = start; at <= Math.min(start + SAID, pieces[i]!.from); at++)
    if (isBareThat(scene.tokens, at)) return i;
  return open;
}
