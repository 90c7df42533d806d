import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import type { Range } from '../sentence/scene.ts';
import { LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';

const isOfAll = markers('growth-of-all').at;

/** "Les ventes ont atteint 40 MDH. [La hausse] est de 7 %", "[The fall] was 7%": a growth or fall alone, at the head of a sentence, is of what the one before has measured. */
export function isMoveAgain(
  { scene, candidate, subject, verb, beside, earlier }: View,
  { from, to }: Range,
): boolean {
  const { tokens, lexicon } = scene;
  const isAlone = from === candidate.first + 1 && to === from + 1 && subject?.from === from;
  // "Le maire a reçu 40 tisserands": those who are counted in passing.
  const isTold = earlier?.candidate.unit != null || earlier?.measure?.rule === 'subject';
  return (
    isAlone &&
    isTold &&
    !beside &&
    candidate.unit?.kind === 'percent' &&
    verb?.verb?.sense === LEVEL &&
    lexicon.has(tokens, candidate.first, W.article) &&
    lexicon.has(tokens, from, W.movement) &&
    !isOfAll(tokens, from)
  );
}
