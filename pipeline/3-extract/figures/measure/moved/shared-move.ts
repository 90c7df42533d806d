import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { COORDINATOR, partOf } from '../sentence/part.ts';
import { OF, PAUSE, PHRASE, type Piece, pieceAt } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isJoinedOn } from '../subject/coordinated.ts';
import { isHollow } from '../subject/empty.ts';
import { OF_RATES } from './last-rate.ts';

/** The rule of what it measures. */
export const SHARED_MOVE = 'shared-move';

/** Tokens of "et de la", ", des". */
const LINK = 3;

/** "la hausse de la laine de 4 % | et des nattes et du lin de 3 %": the growth or fall of the figure before, of the next complement that has a size of its own. */
export function sharedMove(view: View): Measure | null {
  const { scene, beside, candidate, pieces, at } = view;
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'fr' || beside?.role !== 'change' || pieces[at]!.lead !== OF)
    return null;
  if (
    !beside.measure ||
    !OF_RATES.has(candidate.unit?.code ?? '') ||
    !isSameUnit(beside.candidate, candidate)
  )
    return null;
  const move = tokenAt(tokens, beside.measure.head.start);
  if (!lexicon.has(tokens, move, W.movement)) return null;
  let of = move + 1;
  while (of < beside.candidate.from && !lexicon.has(tokens, of, W.of)) of++;
  const items = pieces.slice(pieceAt(pieces, beside.candidate.to), at);
  if (items[0]?.kind === PAUSE) items.shift();
  const [first] = items;
  if (!first || of === beside.candidate.from || !items.every((item) => isComplement(scene, item)))
    return null;
  const and = first.at - 1;
  const isListed =
    partOf(scene, and) === COORDINATOR || pieces[at - items.length - 1]!.kind === PAUSE;
  if (!isListed || first.from - beside.candidate.to > LINK + 1) return null;
  if (!items.slice(1).every((item) => isJoinedOn(scene, item))) return null;
  const growth = spanOf(scene, { from: move, to: of });
  const theirs = wholeOf(scene, { from: first.at, to: items.at(-1)!.to });
  return joined(scene, [growth, theirs], SHARED_MOVE, { by: ' ' });
}

/** "des nattes", never "d'un taux". */
const isComplement = (scene: Scene, piece: Piece): boolean =>
  piece.kind === PHRASE &&
  piece.lead === OF &&
  !isHollow(scene, piece) &&
  !isIndefinite(scene.tokens, piece.from - 1);
const isIndefinite = markers('indefinite').at;
