import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';

/** "over those eleven months", "les mêmes dix mois", «الأشهر العشرة ذاتها»: a stretch that the text has named. */
export function shownMonths(r: Reader, index: number): Point | null {
  const lead = r.at(index, 'same') ?? r.at(index, 'current');
  const end = lead ? months(r, r.skipArticle(lead.end)) : months(r, index);
  if (end === null) return null;
  const behind = lead ? null : r.at(end, 'same');
  return lead || behind ? point(behind?.end ?? end, 'period', { when: 'same' }) : null;
}

/** The token after a number and its months, in either order; null where another thing stands there. */
function months(r: Reader, index: number): number | null {
  const noun = r.at(index, 'unit');
  // "in the same month 70 sailors came": one month, and a number of its own.
  if (noun?.value === 'month') return r.at(index, 'plural') ? numberEnd(r, noun.end) : null;
  const counted = numberEnd(r, index);
  const unit = counted === null ? null : r.at(counted, 'unit');
  return unit?.value === 'month' ? unit.end : null;
}

const numberEnd = (r: Reader, index: number): number | null =>
  r.isNumber(index) && r.length(index) <= 2 ? index + 1 : (r.at(index, 'cardinal')?.end ?? null);
