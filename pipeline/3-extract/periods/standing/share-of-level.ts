import type { PeriodMention } from '../../mention.ts';
import type { Word } from '../lexicon.ts';
import type { Reader } from '../reader.ts';

/** How many words may stand between a share and its level, and between that and its time: "96 % de leur niveau atteint en". */
const LEVEL = 3;
const TIME = 4;
/** How many tokens "ou près de 77 %" may have. */
const SHARE = 5;

/**
 * "96 % du niveau de juillet 2019", "101% of their 2019 level", «94 في المائة من مستوى سنة 2019»: the time of the level that a
 * share is reckoned on, which is not that of the share.
 */
export function isOfLevel(
  r: Reader,
  { from, to }: Pick<PeriodMention, 'from' | 'to'>,
  start: number,
): boolean {
  let noun = levelAt(r, to);
  let level = noun ? from : -1;
  for (let at = from - 1; at >= Math.max(start, from - TIME - LEVEL); at--) {
    if (isShare(r, at)) {
      // «86 في المائة من مجموع الطلبات سنة 2024»: of all that there were of them then.
      const isWhole = (r.at(at + 1, 'whole')?.end ?? 0) > level;
      if (isWhole && isOfThings(r, level, from)) return false;
      const isOf = level - at <= LEVEL + 1 && r.at(at + 1, 'link') !== null;
      return noun !== null && isOf && (noun.value === 'reached' || isToldAgain(r, at, start));
    }
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    const here = levelAt(r, at);
    if (here) [noun, level] = [here, at];
  }
  return false;
}

/** Whether a noun stands between a level and its time, which no preposition is. */
const isOfThings = (r: Reader, level: number, from: number): boolean =>
  from - level > 2 || (from - level === 2 && !r.before(from, 'in') && !r.at(from - 1, 'link'));

/** A level, or an amount that stands for one where the share is set against it: "soit 77 % du volume de 2019". */
function levelAt(r: Reader, at: number): Word | null {
  const word = r.at(at, 'level');
  return word?.value === 'what' ? null : (word ?? r.at(at, 'volume'));
}

/** "31 202 vols, soit 77 %", "recovered 82 percent": a number told otherwise, or what is back; not "60 % des chiffres de 2019". */
function isToldAgain(r: Reader, share: number, start: number): boolean {
  for (let at = share - 1; at >= Math.max(start, share - SHARE); at--)
    if (r.at(at, 'otherwise') || r.at(at, 'regains')) return true;
  return false;
}

const isShare = (r: Reader, at: number): boolean =>
  r.isSymbol(at, '%٪') || r.before(at + 1, 'percent');
