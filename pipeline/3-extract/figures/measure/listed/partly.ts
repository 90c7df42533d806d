import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { AND, PAUSE, PHRASE, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';

/** "Les enfants sont à 76 % [ruraux], 81 % [masculins] et à 73 % [âgés de 15 à 17 ans]": what so many of the subject are. */
export function partlyOf(view: View): Measure | null {
  const { scene, candidate, beside, subject, verb, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'fr' || candidate.unit?.kind !== 'percent') return null;
  const quality = qualityBehind(view);
  if (!quality) return null;
  const isLed = lexicon.has(tokens, startOf(candidate) - 1, W.to);
  const isFirst = isLed && pieces[at - 1] === verb && verb?.verb?.sense === LEVEL;
  if (isFirst && subject)
    return joined(scene, [spanOf(scene, subject), wholeOf(scene, quality)], PARTLY, { by: ' ' });
  const isNext = pieces[at - 1]?.kind === PAUSE || pieces[at]!.lead === AND || isLed;
  return isNext && beside?.measure?.rule === PARTLY
    ? joined(scene, [beside.measure.head, wholeOf(scene, quality)], PARTLY, { by: ' ' })
    : null;
}
const PARTLY = 'partly';

/** The adjective or participle right behind a share. */
function qualityBehind({ candidate, pieces, at }: View): Range | null {
  const first = pieces[at + 1];
  if (first?.from !== candidate.to || (first.kind !== PHRASE && first.kind !== VERB)) return null;
  return first;
}

/** "28 % sont célibataires, 57 % sont [mariées]": the next group, told as a participle. */
export function participleBehind({ scene, candidate, beside, pieces, at }: View): Range | null {
  const told = pieces[at + 1];
  if (scene.lexicon.language !== 'fr' || told?.kind !== VERB || told.from !== candidate.to)
    return null;
  const isNext = beside?.measure?.rule === 'share' && isSameUnit(beside.candidate, candidate);
  return isNext && told.verb!.passive ? { from: told.verb!.main, to: told.to } : null;
}
