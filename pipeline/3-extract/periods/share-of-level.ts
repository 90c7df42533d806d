import type { PeriodMention } from '../mention.ts';
import type { Reader } from './reader.ts';

/** How many words may stand between a share and its level, and between that and its time: "96 % de leur niveau atteint en". */
const LEVEL = 3;
const TIME = 4;

/**
 * "96 % du niveau de juillet 2019", "101% of their 2019 level", «94 في المائة من مستوى سنة 2019»: the time of the level that a
 * share is reckoned on, which is not that of the share.
 */
export function isOfLevel(
  r: Reader,
  { from, to }: Pick<PeriodMention, 'from' | 'to'>,
  start: number,
): boolean {
  let level = isReached(r, to) ? from : -1;
  for (let at = from - 1; at >= Math.max(start, from - TIME - LEVEL); at--) {
    if (isShare(r, at))
      return level >= 0 && level - at <= LEVEL + 1 && r.at(at + 1, 'link') !== null;
    if (!r.isWord(at) && !r.isSymbol(at, "'’")) return false;
    if (isReached(r, at)) level = at;
  }
  return false;
}

const isReached = (r: Reader, at: number): boolean => r.at(at, 'level')?.value === 'reached';

const isShare = (r: Reader, at: number): boolean =>
  r.isSymbol(at, '%٪') || r.before(at + 1, 'percent');
