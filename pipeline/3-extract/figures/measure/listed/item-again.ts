import { hasGrown, isSameUnit, nearSentence } from '../earlier.ts';
import { tokensOf } from '../sentence/place-list.ts';
import type { Range } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';
import { CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';
import { arePlaces, isNamed } from '../subject/empty.ts';
import { headFor } from './item.ts';

/**
 * "Fès affiche un taux de 25 %, tandis que Tanger se situe à 24 %", "Le barrage Al Amal est à 9 %. Bin Atlas en est à 8 %":
 * an item that is the subject of a verb of level, or of growth where what was told before has grown too.
 */
export function besideVerb(view: View, item: Range): Measure | null {
  const { candidate, beside, verb } = view;
  const before = beside ?? nearSentence(view);
  if (candidate.unit?.kind !== 'percent' || !before?.measure) return null;
  const { sense } = verb!.verb!;
  if (sense !== LEVEL && (sense !== CHANGE || !hasGrown(before))) return null;
  return toldAgain(view, item, before);
}

/** "Stays rose 12%. Rabat added a modest 3%": what the figure before measures, of the name that is a subject of its own; a growth after a level is of that name alone. */
export function itemAgain(view: View, before: Earlier): Measure | null {
  const { scene, candidate, subject, verb } = view;
  if (candidate.unit?.kind !== 'percent' || !subject || !verb || subject.to > verb.from)
    return null;
  if (!isTerritory(scene, subject) && !arePlaces(scene, subject)) return null;
  const isOther = verb.verb!.sense === CHANGE && !hasGrown(before);
  return isOther ? spell(scene, 'listed', subject) : toldAgain(view, subject, before);
}

/** What a figure before measures, of another name; the name alone where that was told of one. */
function toldAgain(view: View, item: Range, before: Earlier): Measure | null {
  const { scene, candidate } = view;
  if (!isSameUnit(before.candidate, candidate) || item.from < before.candidate.to) return null;
  if (!isNamed(scene, item, candidate.first)) return null;
  const told = tokensOf(scene.tokens, before.measure!.head);
  return isNamed(scene, told, before.candidate.first)
    ? spell(scene, 'listed', item)
    : joined(scene, [headFor(view, item, before), spanOf(scene, item)], 'listed');
}
