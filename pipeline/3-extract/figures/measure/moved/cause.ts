import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { opensWithBeh } from '../../word-shapes.ts';
import { IN } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';

const leadsCause = markers('owing-to', 'ar').at;

/** «تراجعت الواردات بسبب [ارتفاع الأسعار] بنسبة 3 في المائة»: the change that has brought another about, by its own size. */
export function ofCause({ scene, near }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (near?.lead !== IN || !leadsCause(tokens, near.at)) return null;
  const isSized = lexicon.has(tokens, near.from, W.movement) && opensWithBeh(tokens, near.to);
  return isSized ? spell(scene, 'change', near) : null;
}
