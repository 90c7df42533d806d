import { lowerCase } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { placeAfter } from '../qualifier.ts';
import {
  AND,
  FIGURE,
  FREE,
  IN,
  OF,
  overBracketed,
  PHRASE,
  type Piece,
  pieceAt,
} from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spell, wholeOf } from '../spell.ts';

/** "de 14 % à 13 % en ville", "de 2 points à 13 % en ville": behind the second of two values, whose place is the first's too. */
export function pairEnd({ scene, pieces, at, candidate }: View): number {
  const start = pieces[at]!;
  const isPoints = candidate.unit?.code === 'percentage_point';
  const opens =
    isPoints || (start.lead !== FREE && scene.lexicon.has(scene.tokens, start.at, W.from));
  const isPlaced = pieces[overBracketed(pieces, at + 2)]?.lead === IN;
  return opens && isPlaced && comesTo(scene, pieces, at) ? pieces[at + 1]!.to : candidate.to;
}

/** Whether a second value stands right behind the figure that is piece `i`. */
function comesTo({ tokens, lexicon }: Scene, pieces: readonly Piece[], i: number): boolean {
  const end = pieces[i + 1];
  return end?.kind === FIGURE && end.at === pieces[i]!.to && lexicon.has(tokens, end.at, W.to);
}

/** "from | 10 % to 21 %": the first of two values. */
export const opensPair = ({ scene, pieces, at }: View): boolean =>
  pieces[at]!.lead !== FREE &&
  scene.lexicon.has(scene.tokens, pieces[at]!.at, W.from) &&
  comesTo(scene, pieces, at);

/** "(rose to 4 %,) and imports from 15 % to 9 %": the first of two values, behind a noun of their own. */
export const movesApart = ({ scene, pieces, at, near }: View): boolean =>
  near !== null &&
  near.lead !== IN &&
  near.lead !== OF &&
  near.to === pieces[at]!.at &&
  comesTo(scene, pieces, at);

/** "le ralentissement de 8 % à 7 % | de la croissance": what has moved between two values, told behind them. */
export function movedBetween({ scene, pieces, at }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const start = comesTo(scene, pieces, at) ? at : at - 1;
  const [move, thing] = [pieces[start - 1], pieces[start + 2]];
  if (move?.kind !== PHRASE || thing?.kind !== PHRASE || thing.lead !== OF) return null;
  if (!comesTo(scene, pieces, start) || move.to !== pieces[start]!.at) return null;
  const isMove = lexicon.has(tokens, move.to - 1, W.movement) && thing.at === pieces[start + 1]!.to;
  return isMove ? spell(scene, 'change', thing) : null;
}

/** "(de 2 points à 17 % en ville) et de | 3 points à 9 %": the next of two moves of one thing, each told with where it ends. */
export function isNextMove({ scene, candidate, beside, pieces, at }: View): boolean {
  const before = beside?.before?.candidate;
  if (candidate.unit?.code !== 'percentage_point' || before?.sentence !== candidate.sentence)
    return false;
  const first = pieceAt(pieces, before.from);
  return (
    isSameUnit(before, candidate) && comesTo(scene, pieces, first) && comesTo(scene, pieces, at)
  );
}

/** "est passée de 16 % à 17 % du total": the second of two values, of what the first is. */
export function isPairEnd({ scene, pieces, at, beside }: View): boolean {
  const { tokens, lexicon } = scene;
  const [start, end] = [pieces[at - 1], pieces[at]!];
  const opens = start?.kind === FIGURE && lexicon.has(tokens, start.at, W.from);
  return opens && beside?.measure != null && lexicon.has(tokens, end.at, W.to);
}

/**
 * "de 42 % avant la réforme à 88 %": the second of two values, whatever stands between them; "de 3 % pour la laine à 9 %
 * pour la soie": of what follows it as what follows the first does.
 */
export function pairOf(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (!beside?.measure || candidate.counted?.own || !isSameUnit(beside.candidate, candidate))
    return null;
  const start = pieceAt(pieces, beside.candidate.from);
  if (!lexicon.has(tokens, pieces[start]!.at, W.from) || pieces[start]!.lead === FREE) return null;
  if (pieces[at]!.lead !== IN || !lexicon.has(tokens, pieces[at]!.at, W.to)) return null;
  for (let i = start + 1; i < at; i++) {
    const { kind, lead, from } = pieces[i]!;
    if (kind !== PHRASE || lead === AND) return null;
    // "d'un recul de 14 % des prix et d'une hausse à 3 % des loyers": another move.
    if (lexicon.has(tokens, from, W.movement)) return null;
  }
  if (at === start + 1) return null;
  const [one, other] = [pieces[start + 1]!, placeAfter(view, candidate.to)];
  return other && lowerCase(tokens, one.at) === lowerCase(tokens, other.from)
    ? joined(scene, [beside.measure.spans[0]!, wholeOf(scene, other)], 'listed')
    : beside.measure;
}
