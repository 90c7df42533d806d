import { W } from '../lexicon.ts';
import { qualifierAfter } from './said.ts';
import type { Range } from './scene.ts';
import type { View } from './view.ts';

/**
 * «أحيل 40 شخصا منهم على النيابة»: where what is counted went or is, behind "of them", which parts it from its noun. What
 * was done to it («300 شكاية منها حفظت») is told by its verb.
 */
export function behindThem(view: View, at: number): Range[] {
  const { tokens, lexicon } = view.scene;
  if (lexicon.language !== 'ar' || !lexicon.has(tokens, at, W.part)) return [];
  const said = qualifierAfter(view, at);
  return said && lexicon.has(tokens, said.from, W.function) ? [said] : [];
}
