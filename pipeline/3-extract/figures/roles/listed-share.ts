import { markers } from '../../../lexicons/markers.ts';
import { W } from '../lexicon.ts';
import { isSameUnit } from '../measure/earlier.ts';
import {
  AND,
  FIGURE,
  FREE,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../measure/sentence/piece.ts';
import type { View } from '../measure/sentence/view.ts';
import { classSet } from '../word-classes.ts';

const isRate = markers('rate-noun').at;
const RATES = classSet('steady', 'movement');

/** "96 % sont des meuniers et 4 % tisserands", «منهم 96 في المائة رجال و4 في المائة نساء», "les femmes font 30 % des élèves, les garçons 70 %": the next share of a list, with a bare noun beside it. */
export function isNextShare(view: View): boolean {
  const { candidate, beside, pieces, at, next, near } = view;
  if (beside?.role !== 'share' || !isSameUnit(beside.candidate, candidate)) return false;
  if (isBare(view, next) && next!.at === candidate.to && isListed(pieces[at - 1], pieces[at]!))
    return true;
  // "(9 % en viennent) et Safi 7 %"
  if (!near || near !== pieces[at - 1] || pieces[at]!.lead !== FREE || !isBare(view, near))
    return false;
  if (!isListed(pieces[at - 2], near)) return false;
  const first = pieceAt(pieces, beside.candidate.to);
  return !pieces.slice(first, at).some(({ kind }) => kind === VERB || kind === FIGURE);
}

const isListed = (before: Piece | undefined, { lead }: Piece): boolean =>
  lead === AND || (lead === FREE && before?.kind === PAUSE);

function isBare({ scene: { tokens, lexicon } }: View, piece: Piece | null): boolean {
  if (piece?.kind !== PHRASE || (piece.lead !== FREE && piece.lead !== AND)) return false;
  for (let i = piece.from; i < piece.to; i++)
    if (lexicon.hasAny(tokens, i, RATES) || isRate(tokens, i) || lexicon.has(tokens, i, W.mean))
      return false;
  return true;
}
