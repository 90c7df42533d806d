import { hasPause, isMark, pauses } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure } from '../spell.ts';

/** How many words ", soit une légère hausse d'environ" may have. */
const REACH = 7;

/** "420 interpellés, dont 89 femmes, soit une hausse de 8 %": the change that closes a sentence is of the whole, and of no part. */
export function closingChange(view: View): Measure | null {
  const { scene, candidate } = view;
  if (candidate.unit?.kind !== 'percent' || !view.movement || !isClosing(view)) return null;
  const whole = wholeOfParts(view);
  return whole?.measure ? joined(scene, [whole.measure.head], 'listed') : null;
}

/** Whether "soit", "i.e.", «أي» behind a comma leads to the growth or fall. */
function isClosing({ scene: { tokens, lexicon }, candidate }: View): boolean {
  for (let at = startOf(candidate) - 1; at > candidate.from - REACH; at--) {
    if (lexicon.has(tokens, at, W.thatIs)) return isMark(tokens, at - 1, ',،');
    if (pauses(tokens, at, ',،.;؛')) return false;
  }
  return false;
}

/** The figure of the sentence whose parts, told without a break, stand between it and the one at hand. */
function wholeOfParts({ scene: { tokens, lexicon }, candidate, earlier }: View): Earlier | null {
  for (let one = earlier; one?.candidate.sentence === candidate.sentence; one = one.before) {
    const { before } = one;
    if (before?.candidate.sentence !== candidate.sentence) return null;
    const start = startOf(one.candidate);
    if (lexicon.has(tokens, start - 1, W.part)) return before.candidate.counted ? before : null;
    // "dont 9 étrangers, et a arrêté 12 passeurs, soit une hausse": of those arrested.
    if (hasPause(tokens, before.candidate.to, start, ',،;؛')) return null;
  }
  return null;
}
