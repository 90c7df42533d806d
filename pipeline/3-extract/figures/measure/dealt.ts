import { markers } from '../../../lexicons/markers.ts';
import { startOf } from '../candidate.ts';
import { hasArticle } from '../group.ts';
import { W } from '../lexicon.ts';
import { isEmpty, isHollow, isNamed } from './empty.ts';
import { AND, FIGURE, FREE, IN, PAUSE, PHRASE, type Piece } from './piece.ts';
import { qualifierAfter } from './said.ts';
import type { Range } from './scene.ts';
import type { View } from './view.ts';

const addsTo = markers('one-more').at;

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
  const isToldOf = !isEmpty(scene, item, candidate.first) || isNamed(scene, item, candidate.first);
  return isToldOf ? item : null;
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

/**
 * «أحيل 40 شخصا منهم على النيابة»: where what is counted went or is, behind "of them", which parts it from its noun. What
 * was done to it («300 شكاية منها حفظت») is told by its verb.
 */
export function behindThem(view: View, at: number): Range[] {
  const { tokens, lexicon } = view.scene;
  if (lexicon.language !== 'ar' || !lexicon.has(tokens, at, W.part)) return [];
  const said = qualifierAfter(view, at);
  return said && lexicon.has(tokens, said.from, W.function) ? [said] : [];
}

/** "(Services created 40 jobs) and industry 12", "Rabat 12": the item of a list whose verb and noun the first has told. */
export function gappedItem({ scene, pieces, at, beside, candidate }: View): Range | null {
  const item = pieces[at - 1];
  if (scene.lexicon.language === 'ar' || item?.kind !== PHRASE || !beside?.measure) return null;
  if (item.to !== startOf(candidate) || pieces[at]!.lead !== FREE) return null;
  const isNext = item.lead === AND || (item.lead === FREE && pieces[at - 2]?.kind === PAUSE);
  const { counted } = beside.candidate;
  const isLent = counted !== null && counted.from === candidate.counted!.from;
  // "and another 12"
  if (!isNext || !isLent || addsTo(scene.tokens, item.from) || isHollow(scene, item)) return null;
  const isToldOf = !isEmpty(scene, item, candidate.first) || isNamed(scene, item, candidate.first);
  return isToldOf ? item : null;
}
