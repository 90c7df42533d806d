import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { isMark, type Tokens } from '../../../tokens.ts';
import { nounAt } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { isLetterS } from '../../word-shapes.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { FINITE, partOf } from '../sentence/part.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';

/** "(12 %) of France", and not "of France's output": a name alone. */
export const isFromPlace = (tokens: Tokens, at: number): boolean =>
  tokens.capital[at] === 1 && !(isMark(tokens, at + 1, "'’") && isLetterS(tokens, at + 2));

/** "58 % of migrants came from Spain, 12 % [from Mali]", «و12 في المائة [من مالي]»: where else they are from, and no other people. */
export function isNextOrigin(scene: Scene, { spans, rule }: Measure, { from }: Range): boolean {
  const { tokens, lexicon } = scene;
  if (!isPlaceNoun(nounAt(tokens, from, lexicon).code)) return false;
  if (rule === 'origin') return true;
  const verb = spans.length > 1 ? tokenAt(tokens, spans.at(-1)!.start) : -1;
  return verb >= 0 && partOf(scene, verb) === FINITE && lexicon.has(tokens, verb + 1, W.of);
}
const PLACES = nounCodes('place');
const isPlaceNoun = (code: string): boolean =>
  code === '' || code === 'country' || PLACES.has(code);

/** "dont 40 [de Fès]", «عدد الطلبات 40 [من القرى]»: the noun of a place, where no word between is counted. */
export const isPlaceOfOrigin = ({ scene, candidate: { counted } }: View, at: number): boolean =>
  counted?.own === false && PLACES.has(nounAt(scene.tokens, at, scene.lexicon).code);

/** "27.000 candidats, dont 20.000 [de nationalité étrangère]": where a part of those counted before is from, no whole. */
export function fromWhere(
  { scene, beside, candidate: { counted } }: View,
  said: Range,
): Measure | null {
  const { tokens } = scene;
  if (!beside?.measure || !counted || counted.own) return null;
  if (!isOrigin.within(tokens, said.from + 1, said.to)) return null;
  // "12 victimes [de sexe masculin] et 5 de sexe féminin"
  const { head } = beside.measure;
  let end = counted.to;
  while (tokens.end[end]! <= head.end) end++;
  const whole = isOrigin.within(tokens, counted.to, end) ? spanOf(scene, counted) : head;
  return joined(scene, [whole, wholeOf(scene, said)], 'share', { by: ' ' });
}
const isOrigin = markers('origin');
