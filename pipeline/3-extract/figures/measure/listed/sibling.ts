import type { Span } from '../../../../document.ts';
import { nounEnd } from '../../candidate.ts';
import { isSameUnit } from '../earlier.ts';
import { isOfRate } from '../moved/last-rate.ts';
import {
  AND,
  FIGURE,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
} from '../sentence/piece.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isEmpty, isHollow } from '../subject/empty.ts';

/**
 * "la participation dans l’enseignement est de 35 %, dans la santé 33 %", «وبالقرى 12», "transport 33 %, justice 30 %":
 * what the figure before measures, of the next of its kind.
 */
export function siblingOf(view: View): Measure | null {
  const { scene, candidate, pieces, at } = view;
  const item = pieces[at - 1];
  const before = alikeBefore(view);
  if (!before?.measure || item?.kind !== PHRASE || candidate.counted?.own) return null;
  if (!isNext(view, item, before)) return null;
  if (isHollow(scene, item) || (item.lead !== IN && isEmpty(scene, item, candidate.first)))
    return null;
  const head = headOf(view, before.measure);
  if (!head) return null;
  if (item.lead === IN) {
    const isCarried = scene.lexicon.language === 'ar';
    const of = isCarried ? spanOf(scene, item) : wholeOf(scene, { from: item.at, to: item.to });
    return joined(scene, [head, of], 'listed', { by: isCarried ? ', ' : ' ' });
  }
  const isRate = candidate.unit?.kind === 'percent' && isOfRate(view, head);
  return isRate ? joined(scene, [head, spanOf(scene, item)], 'listed') : null;
}

/** The figure of the same unit that stands before, over the level that it came to: "de 2 points en ville, à 7 %, et au village | de 3 points". */
function alikeBefore({ beside, candidate, pieces, at }: View): Earlier | null {
  if (!beside || isSameUnit(beside.candidate, candidate)) return beside;
  const { before } = beside;
  const isMove = before?.candidate.sentence === candidate.sentence && pieces[at]!.lead === OF;
  if (!isMove || !isSameUnit(before.candidate, candidate)) return null;
  return pieces[pieceAt(pieces, before.candidate.from)]!.lead === OF ? before : null;
}

/** Whether the item stands right behind the figure before and its noun, a comma or a conjunction between. */
function isNext({ beside, pieces, at }: View, { lead, to }: Piece, alike: Earlier): boolean {
  const figure = pieces[at]!;
  const isLed = alike !== beside;
  if ((figure.lead !== FREE && !isLed) || to !== figure.at) return false;
  const isParted = pieces[at - 2]?.kind === PAUSE;
  if (!isParted && lead !== AND) return false;
  const before = pieceAt(pieces, nounEnd(beside!.candidate) - 1);
  const last = isParted ? at - 3 : at - 2;
  return last === before && [FIGURE, PHRASE].includes(pieces[before]!.kind);
}

/** What the figure before measures, without the complement that the item takes the place of; null where it has none. */
function headOf({ scene, pieces }: View, { head, rule }: Measure): Span | null {
  const noun = pieces.find(
    ({ kind, from }) => kind === PHRASE && scene.tokens.start[from] === head.start,
  );
  if (noun && noun.core < noun.to && scene.tokens.end[noun.core - 1]! < head.end)
    return spanOf(scene, { from: noun.from, to: noun.core });
  return rule === 'listed' ? head : null;
}
