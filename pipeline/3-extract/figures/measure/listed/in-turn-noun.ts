import type { Span } from '../../../../document.ts';
import { W } from '../../lexicon.ts';
import { doneTo } from '../counted/done.ts';
import { hasGrown, isSameUnit } from '../earlier.ts';
import { FREE, IN, OF, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import { tokensOf } from '../sentence/place-list.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { PARTICIPLE } from '../sentence/verb-group.ts';
import { ACT, CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { asDeed, extended, type Measure, spanOf, spell, withDeed } from '../spell.ts';
import { isEmpty, isHollow, isNamed } from '../subject/empty.ts';

/**
 * What figures told in turn of some places or groups measure: "[le taux de divorce] a reculé à Rabat et Fès, à
 * respectivement 8 % et 9 %", "les filles et les garçons ont [un taux de réussite] de 8 % et 9 % respectivement", "[the
 * divorce rate] among women | and men". The phrases `nouns` hold the items, of which it takes the first and its own; null where they tell it themselves.
 */
export function inTurnNoun(
  view: View,
  row: readonly number[],
  nouns: readonly Piece[],
  [place, item]: readonly [Range, Range],
): Span | null {
  const { scene, pieces, candidate } = view;
  const first = nouns[0]!;
  const i = pieces.indexOf(first);
  const core = { from: first.from, to: first.core };
  // «معدل البطالة بالمدن | والقرى»
  if (scene.lexicon.language === 'ar')
    return first.core < first.to && item.from >= first.to && isRate(scene, core)
      ? spanOf(scene, core)
      : null;
  // "[exports] to Spain | and France"
  const isOfFirst = first.lead !== IN && first.core < first.to;
  if (isOfFirst && item.from !== first.from && isNamed(scene, item, candidate.first))
    return spanOf(scene, core);
  if (first.lead !== IN && isRate(scene, core))
    return isOfFirst && item.from !== first.from ? spanOf(scene, core) : null;
  // "sales in Rabat and exports to France": no second place.
  const isPlace = (range: Range) => isNamed(scene, range, candidate.first);
  if (first.lead === IN && isPlace(place) && !isPlace(item)) return null;
  const told = first.lead === IN ? toldIn(view, i) : rateBehind(view, row, nouns.at(-1)!);
  const isOwn = told && !isHollow(scene, told) && !isEmpty(scene, told, candidate.first);
  if (isOwn) return spanOf(scene, told);
  return isPlace(place) && isPlace(item) ? nounBefore(view, row) : null;
}

/** "[Les nuitées] ont gagné 12 %. Oujda et Nador avancent respectivement de 8 % et 9 %": what the figure before the row measures. */
function nounBefore(view: View, row: readonly number[]): Span | null {
  const { scene, candidate, verb } = view;
  let before = view.earlier;
  for (let k = row.indexOf(view.at); k > 0; k--) before = before?.before ?? null;
  if (candidate.unit?.code !== 'percent' || !before?.measure) return null;
  const isNear = candidate.sentence - before.candidate.sentence <= 1;
  const sense = verb?.verb?.sense;
  const isAlike = sense === LEVEL || (sense === CHANGE && hasGrown(before));
  if (!isNear || !isAlike || !isSameUnit(before.candidate, candidate)) return null;
  const head = tokensOf(scene.tokens, before.measure.head);
  return isNamed(scene, head, before.candidate.first) ? null : before.measure.head;
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

/**
 * "Le cuir et la laine ont créé respectivement 90 et 40 [emplois]": what is counted of each, with what was done to it; one
 * that only reaches its number is counted itself, unless each number has a noun: "ont porté sur 90 tapis et 40 peaux".
 */
export function inTurnCounted(
  view: View,
  row: readonly number[],
  item: Range,
  told: Measure,
): Measure | null {
  const { scene, candidate, verb, pieces } = view;
  const { counted, kind, from } = candidate;
  if (!counted || kind !== null || counted.from < from) return told;
  if (scene.lexicon.language === 'ar' || !verb) return told;
  const { sense } = verb.verb!;
  const [opens, next] = [pieces[row[0]!]!, pieces[row[0]! + 1]];
  // "ont perdu 90 et 40 emplois", unlike "ont augmenté de 90 et 40 personnes".
  const isObject = sense === ACT || (sense === CHANGE && opens.lead === FREE);
  if (!isObject && !isNamed(scene, item, candidate.first))
    return counted.own && next?.kind === PHRASE && next.at === opens.to ? null : told;
  const noun = spell(scene, 'listed', counted);
  const done = doneTo(view);
  // "98 jobs and 19": what was done is told with the first.
  const before = pieces[row[0]!] === pieces[view.at] ? null : view.beside?.measure?.deed;
  const deed = done ? asDeed(scene, done, false) : before;
  const own = deed ? withDeed(scene, noun, deed) : noun;
  const whole = told.spans.reduce((all, span) => extended(scene, all, span), own);
  return { ...whole, rule: 'listed', head: told.spans.at(-1)!, ...(deed && { deed }) };
}
