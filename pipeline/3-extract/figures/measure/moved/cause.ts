import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { opensWithBeh } from '../../word-shapes.ts';
import { IN, OF } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';

const leadsCause = markers('owing-to').at;

/** «تراجعت الواردات بسبب [ارتفاع الأسعار] بنسبة 3 في المائة», "is due to [a rise in prices] of 3 %": the change that has brought another about, by its own size. */
export function ofCause({ scene, near, pieces, at }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (near?.lead !== IN || !leadsCause(tokens, near.at)) return null;
  const isLed =
    lexicon.language === 'ar'
      ? opensWithBeh(tokens, near.to)
      : pieces[at]!.lead === OF && pieces[at]!.at === near.to;
  const isSized = isLed && lexicon.has(tokens, near.from, W.movement);
  return isSized ? spell(scene, 'change', near) : null;
}
