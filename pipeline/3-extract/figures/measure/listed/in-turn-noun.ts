import type { Span } from '../../../../document.ts';
import { W } from '../../lexicon.ts';
import { FREE, IN, OF, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { PARTICIPLE } from '../sentence/verb-group.ts';
import { ACT, CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { spanOf } from '../spell.ts';
import { isEmpty, isHollow, isNamed } from '../subject/empty.ts';

/**
 * What figures told in turn of some places or groups measure: "[le taux de divorce] a reculé à Rabat et Fès, à
 * respectivement 8 % et 9 %", "les filles et les garçons ont [un taux de réussite] de 8 % et 9 % respectivement", "[the
 * divorce rate] among women | and men". The items are in the phrases `nouns`; null where they tell it themselves.
 */
export function inTurnNoun(
  view: View,
  row: readonly number[],
  nouns: readonly Piece[],
  isFirst: boolean,
): Span | null {
  const { scene, pieces, candidate } = view;
  if (scene.lexicon.language === 'ar') return null;
  const first = nouns[0]!;
  const i = pieces.indexOf(first);
  const core = { from: first.from, to: first.core };
  if (first.lead !== IN && isRate(scene, core))
    return first.core < first.to && !isFirst ? spanOf(scene, core) : null;
  const told = first.lead === IN ? toldIn(view, i) : rateBehind(view, row, nouns.at(-1)!);
  const isOwn = told && !isHollow(scene, told) && !isEmpty(scene, told, candidate.first);
  return isOwn ? spanOf(scene, told) : null;
}

/** "[le taux] a reculé | à Rabat et Fès", "[the rate] | in Rabat and Fez": the noun before places, or the subject of the verb before them. */
function toldIn({ pieces, subject }: View, i: number): Range | null {
  const before = pieces[i - 1];
  if (before?.kind === PHRASE && before.lead === FREE)
    return before.to === pieces[i]!.at ? before : null;
  const moves = before?.verb?.sense === CHANGE || before?.verb?.sense === LEVEL;
  return moves && subject && subject.to <= before!.from ? subject : null;
}

/** "les filles et les garçons ont | [un taux de réussite] | de 8 % et 9 %": the rate between those who have it and its figures. */
function rateBehind(
  { scene, pieces, candidate }: View,
  row: readonly number[],
  last: Piece,
): Piece | null {
  // "8 % et 9 % des tisserands": shares.
  const next = pieces[row.at(-1)! + 1];
  if (candidate.unit?.kind !== 'percent' || next?.lead === OF) return null;
  for (let k = row[0]! - 1; pieces[k] && pieces[k]!.from >= last.to; k--) {
    const piece = pieces[k]!;
    if (piece.kind === PHRASE && isRate(scene, piece)) return piece;
    // "ont un taux élevé et abritent": another clause.
    if (piece.kind === VERB && piece.verb!.bond !== PARTICIPLE) return null;
  }
  return null;
}

/** "taux de divorce", "divorce rate". */
const isRate = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean =>
  to - from > 1 && lexicon.has(tokens, lexicon.language === 'en' ? to - 1 : from, W.steady);

/** "Le cuir et la laine ont créé respectivement 90 et 40 [emplois]": what is counted of each; one that only reaches its number is counted itself. */
export function inTurnCounted({ scene, candidate, verb }: View, item: Range): Span | null {
  const { counted, kind, from } = candidate;
  if (!counted || kind !== null || counted.from < from) return null;
  if (scene.lexicon.language === 'ar' || !verb) return null;
  const { sense } = verb.verb!;
  const isOwn = sense === ACT || isNamed(scene, item, candidate.first);
  return isOwn ? spanOf(scene, counted) : null;
}
