import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { hasArticle } from '../../numerals/group.ts';
import { AND, FIGURE, FREE, IN, PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { isHollow, isNamed, tellsOf } from '../subject/empty.ts';

/**
 * «من الأغنام 80 ألف رأس», «تتوزع على فاس 40 مشروعا، ومكناس 30 مشروعا»: the group or place of an Arabic count that a
 * preposition leads to right before it, and the next of a list of such.
 */
export function dealtTo({ scene, pieces, at, beside, candidate }: View): Range | null {
  const item = pieces[at - 1];
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || item?.kind !== PHRASE) return null;
  if (item.to !== startOf(candidate) || isHollow(scene, item)) return null;
  const isNext =
    item.lead === AND &&
    beside?.measure != null &&
    beside.measure.spans.length > 1 &&
    beside.candidate.counted?.code === candidate.counted?.code;
  // «…، ومن الإبل 3 آلاف»: "of" opens an item behind a comma alone.
  const isOf = pieces[at - 2]?.kind === PAUSE && lexicon.has(tokens, item.from - 1, W.of);
  // «المشاريع على فاس 40 مشروعا»: led to inside its phrase.
  const isFirst = (item.lead === IN || item.core < item.to) && isListed(pieces, at);
  if (!isFirst && !isNext && !isOf) return null;
  // «تسجيل 40 قضية»: a deed.
  if (item.to - item.from === 1 && !hasArticle(tokens, item.from) && !isNext)
    return isNamed(scene, item, candidate.first) ? item : null;
  return tellsOf(scene, item, candidate.first) ? item : null;
}

/** Pieces from a figure of a list to the next: its noun, a comma, an item. */
const NEXT = 4;

/** Whether the next figure has an item of its own right before it. */
function isListed(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 3; i <= at + NEXT; i++) {
    const item = pieces[i - 1];
    if (pieces[i]?.kind === FIGURE)
      return item!.kind === PHRASE && item!.lead !== FREE && item!.to === pieces[i]!.from;
  }
  return false;
}
