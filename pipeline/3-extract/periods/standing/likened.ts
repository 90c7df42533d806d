import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How far before its time "comparable à celui observé au" may start, and behind it what it is like may be named. */
const LIKE = 9;
const LEVEL = 2;

/**
 * "un niveau comparable à celui observé en 2022", "close to its 2022 level", «مستوى مشابه لما تحقق سنة 2022», «وهي النسبة نفسها
 * المسجلة سنة 2022», "just as in 2022": the time of what something is like, which is not its own.
 */
export function isLikened(
  r: Reader,
  { from, to }: Pick<PeriodMention, 'from' | 'to'>,
  start: number,
): boolean {
  if (isSameAs(r, from)) return true;
  let level = r.at(to, 'level') ? from : -1;
  for (let at = from - 1; at >= Math.max(start, from - LIKE); at--) {
    if (r.counts(at) || !(r.isWord(at) || r.isSymbol(at, "'’"))) return false;
    // «وهي القيمة | ذاتها للسنة الماضية»
    const end = at + 1 < from ? from + 1 : from;
    if (r.at(at, 'relative')?.value === 'is') return r.has(at + 1, end, 'same');
    const like = r.at(at, 'alike');
    if (like?.value === 'then') return like.end >= from;
    if (like && like.end <= from) return level >= 0 && level - like.end <= LEVEL;
    if (isOther(r, at)) level = at;
  }
  return false;
}

const isThan = markers('than', 'fr').at;
/** How many words "même taux que le" may have. */
const SAME = 4;

/** "14 % dans les mines (même taux que le trimestre précédent)" */
function isSameAs(r: Reader, from: number): boolean {
  const than = isThan(r.tokens, from - 1) ? from - 1 : from - 2;
  if (!isThan(r.tokens, than)) return false;
  for (let at = than - 1; at > than - SAME && r.isWord(at); at--) if (r.at(at, 'same')) return true;
  return false;
}

const STANDS_FOR = markers('demonstrative').at;

/** "celui", "the level", «ما (تحقق)». */
const isOther = (r: Reader, at: number): boolean =>
  STANDS_FOR(r.tokens, at) || r.at(at, 'level') !== null;
