import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { placeAfter } from '../qualifier.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { pieceAt, STOP } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { isSetting } from '../setting.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

/** "Le taux de grève est de 9 % : | 12 % chez les femmes", "9 percent: 12 percent for women": the rate that a colon tells in detail, of a group. */
export function detailOf(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  if (candidate.unit?.kind !== 'percent' || !beside?.measure) return null;
  if (!isSameUnit(beside.candidate, candidate) || !hasRate(view, beside.measure)) return null;
  const colon = pieces[at - 1];
  const isOpen = colon?.kind === STOP && isMark(scene.tokens, colon.from, ':');
  if (!isOpen || pieceAt(pieces, beside.candidate.to) !== at - 1) return null;
  const group = placeAfter(view, candidate.to);
  if (!group || !isSetting(scene, pieces[pieceAt(pieces, group.to - 1)]!)) return null;
  const { head } = beside.measure;
  return joined(scene, [head, wholeOf(scene, group)], 'listed', { by: ', ' });
}

/** "taux de grève", "strike rate (of weavers)". */
function hasRate({ scene: { tokens, lexicon } }: View, { head }: Measure): boolean {
  for (let i = tokenAt(tokens, head.start); tokens.start[i]! < head.end; i++)
    if (lexicon.has(tokens, i, W.steady)) return true;
  return false;
}
