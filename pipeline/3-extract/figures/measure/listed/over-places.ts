import { nounEnd } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { qualifierAfter } from '../qualifier.ts';
import { IN, pieceAt } from '../sentence/piece.ts';
import { isWhat } from '../sentence/small-words.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

/**
 * "Le taux est de 100 % dans quatre barrages, mais ne dépasse pas 12 % au barrage X", «100 في المائة في أربعة سدود، بينما لم
 * تتجاوز 12 في المائة بسد»: the rate, over how many places the first was of.
 */
export function overPlaces(view: View): Measure | null {
  const { scene, candidate, beside, pieces } = view;
  const rate = beside?.before;
  if (!rate?.measure || !beside?.candidate.counted?.own) return null;
  if (candidate.unit?.kind !== 'percent' || !isSameUnit(rate.candidate, candidate)) return null;
  const { kind, lead, at } = pieces[pieceAt(pieces, beside.candidate.from)] ?? { kind: null };
  const isPlace = kind !== null && lead === IN && scene.lexicon.has(scene.tokens, at, W.inside);
  if (!isPlace || at !== rate.candidate.to || !goesOn(view, nounEnd(beside.candidate))) return null;
  const place = qualifierAfter(view, candidate.to);
  const group = place ? [wholeOf(scene, place)] : [];
  return joined(scene, [rate.measure.head, ...group], 'listed');
}

/** Whether a clause behind a token has a verb, and no subject of its own. */
function goesOn({ scene, verb, subject }: View, from: number): boolean {
  if (!verb || verb.from < from || verb.verb!.sense === SAY) return false;
  return !isWhat(scene.tokens, verb.from) && (subject === null || subject.from < from);
}
