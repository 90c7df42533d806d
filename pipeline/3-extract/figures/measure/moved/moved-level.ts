import type { Candidate } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { isStart } from '../../roles/start.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { JOINT, LED, OPEN, partOf } from '../sentence/part.ts';
import { FREE } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure } from '../spell.ts';
import { isLimit } from './movement.ts';

/** "a fall in the jobless rate, which is 9 %", "une hausse des ventes à 40 MDH": an amount is of what has moved, not of its growth or fall. */
export function levelOfMoved(view: View, measure: Measure, next?: Candidate): Measure {
  const { scene, candidate } = view;
  const { tokens, lexicon } = scene;
  const [first, ...rest] = measure.spans;
  const moved = tokenAt(tokens, first!.start);
  if (!lexicon.has(tokens, moved, W.movement)) return measure;
  let what = moved + 1;
  const isLed = lexicon.has(tokens, what, W.of) || partOf(scene, what) === LED;
  // «ارتفاع معدل الفقر»: an Arabic noun is right behind its growth.
  if (!isLed && lexicon.language !== 'ar') return measure;
  if (isLed)
    do what++;
    while (partOf(scene, what) === JOINT);
  if (partOf(scene, what) !== OPEN || tokens.start[what]! >= first!.end) return measure;
  // "a growth in sales, which is 9 %": the growth itself.
  const isAmount =
    candidate.unit?.kind === 'percent'
      ? isRate(scene, what, first!.end)
      : isEnd(view) || isStart(tokens, candidate, next, lexicon);
  if (!isAmount) return measure;
  const own = { start: tokens.start[what]!, end: first!.end };
  const bare = joined(scene, [own, ...rest], measure.rule, { head: own });
  return { ...bare, text: measure.text.slice(own.start - first!.start) };
}

/** "a rise of sales to 40": the amount that it came to. */
function isEnd({ scene, pieces, at }: View): boolean {
  const { lead, at: link } = pieces[at]!;
  return lead !== FREE && isLimit(scene, link);
}

/** "the (jobless rate)", unlike "the (price index)". */
function isRate({ tokens, lexicon }: Scene, from: number, end: number): boolean {
  for (let i = from; tokens.start[i]! < end; i++)
    if (lexicon.has(tokens, i, W.steady)) return !lexicon.has(tokens, i, W.index);
  return false;
}
