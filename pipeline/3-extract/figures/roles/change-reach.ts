import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { opensWithBeh } from '../word-shapes.ts';

/** Tokens from a figure back to its word of change. */
const REACH = 7;
/** The same where an Arabic «بـ» leads on from all that has changed, and no verb stands between. */
const LONG = 14;
const VERBAL = classSet('verb', 'auxiliary', 'relative', 'versus');

/** The first token where the change that a figure is the size of may be told: further back in «ارتفاع الرقم الاستدلالي للأثمان عند استهلاك المواد الغذائية بـ12 في المائة». */
export function changeFloor(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): number {
  const { from, first, unit } = candidate;
  // "une baisse des prix de l'ordre de 30 %", unlike «تضاعفت لتبلغ أكثر من 30»
  const end = lexicon.language === 'ar' ? from : startOf(candidate);
  const near = Math.max(first, end - REACH);
  const by = startOf(candidate) < from ? startOf(candidate) : from - 1;
  if (lexicon.language !== 'ar' || unit?.kind !== 'percent' || !opensWithBeh(tokens, by))
    return near;
  let at = by;
  while (at > Math.max(first, from - LONG) && isOfNoun(tokens, at, lexicon)) at--;
  return Math.min(near, at);
}

const isOfNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === WORD && !lexicon.hasAny(tokens, at, VERBAL);

const isWhere = markers('where', 'ar').at;

/**
 * Whether a word before a figure parts it from a change: «مرتفعة | حيث تقارب 300» opens a clause, «ارتفاع العدد بخلق | 12 مدرسة» does
 * something else, and in «شمل | التخفيض 40 نزيلا» so many are the object.
 */
export function isOfOtherWord(
  tokens: Tokens,
  at: number,
  { from, counted }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (isWhere(tokens, at)) return true;
  if (!counted?.own) return false;
  if (at === from - 1 && lexicon.has(tokens, at, W.deed)) return true;
  return (
    lexicon.has(tokens, at, W.movement) &&
    hasArticle(tokens, at) &&
    lexicon.has(tokens, at - 1, W.auxiliary)
  );
}
