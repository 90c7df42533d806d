import type { Span } from '../../../../document.ts';
import { nounEnd } from '../../candidate.ts';
import { isSameUnit } from '../earlier.ts';
import { isOfRate } from '../moved/last-rate.ts';
import { AND, FIGURE, FREE, IN, PAUSE, PHRASE, type Piece, pieceAt } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isEmpty, isHollow } from '../subject/empty.ts';

/**
 * "la participation dans l’enseignement est de 35 %, dans la santé 33 %", «وبالقرى 12», "transport 33 %, justice 30 %":
 * what the figure before measures, of the next of its kind.
 */
export function siblingOf(view: View): Measure | null {
  const { scene, beside, candidate, pieces, at } = view;
  const item = pieces[at - 1];
  if (!beside?.measure || item?.kind !== PHRASE || candidate.counted?.own) return null;
  if (!isSameUnit(beside.candidate, candidate) || !isNext(view, item)) return null;
  if (isHollow(scene, item) || (item.lead !== IN && isEmpty(scene, item, candidate.first)))
    return null;
  const head = headOf(view);
  if (!head) return null;
  if (item.lead === IN) {
    const isCarried = scene.lexicon.language === 'ar';
    const of = isCarried ? spanOf(scene, item) : wholeOf(scene, { from: item.at, to: item.to });
    return joined(scene, [head, of], 'listed', { by: isCarried ? ', ' : ' ' });
  }
  const isRate = candidate.unit?.kind === 'percent' && isOfRate(view, head);
  return isRate ? joined(scene, [head, spanOf(scene, item)], 'listed') : null;
}

/** Whether the item stands right behind the figure before and its noun, a comma or a conjunction between. */
function isNext({ beside, pieces, at }: View, { lead, to }: Piece): boolean {
  const figure = pieces[at]!;
  if (figure.lead !== FREE || to !== figure.at) return false;
  const isParted = pieces[at - 2]?.kind === PAUSE;
  if (!isParted && lead !== AND) return false;
  const before = pieceAt(pieces, nounEnd(beside!.candidate) - 1);
  const last = isParted ? at - 3 : at - 2;
  return last === before && [FIGURE, PHRASE].includes(pieces[before]!.kind);
}

/** What the figure before measures, without the complement that the item takes the place of; null where it has none. */
function headOf({ scene, beside, pieces }: View): Span | null {
  const { head, rule } = beside!.measure!;
  const noun = pieces.find(
    ({ kind, from }) => kind === PHRASE && scene.tokens.start[from] === head.start,
  );
  if (noun && noun.core < noun.to && scene.tokens.end[noun.core - 1]! < head.end)
    return spanOf(scene, { from: noun.from, to: noun.core });
  return rule === 'listed' ? head : null;
}
