import type { Reader } from '../reader.ts';
import { type Point, point } from './point.ts';
import { yearReference } from './reference.ts';

/** "over those eleven months", "les mêmes dix mois de 2023", «الأشهر العشرة ذاتها»: a stretch that the text has named. */
export function shownMonths(r: Reader, index: number): Point | null {
  const lead = r.at(index, 'same') ?? r.at(index, 'current');
  const told = months(r, lead ? r.skipArticle(lead.end) : index);
  if (told < 0) return null;
  const behind = lead ? null : r.at(told, 'same');
  if (!lead && !behind) return null;
  const end = behind?.end ?? told;
  const year = lead?.value === 'before' ? null : yearReference(r, end);
  return year?.of === 'year'
    ? point(year.end, 'period', { when: 'same', year: year.year, yearWhen: year.when })
    : point(end, 'period', { when: 'same' });
}

/** The end of a number and its months, in either order; −1 where another thing stands there. */
function months(r: Reader, index: number): number {
  const noun = r.at(index, 'unit');
  // "in the same month 70 sailors came": one month, and a number of its own.
  if (noun?.value === 'month') return r.at(index, 'plural') ? behindCount(r, noun.end) : -1;
  const unit = r.at(behindCount(r, index), 'unit');
  return unit?.value === 'month' ? unit.end : -1;
}

const behindCount = (r: Reader, at: number): number =>
  r.isNumber(at) && r.length(at) <= 2 ? at + 1 : (r.at(at, 'cardinal')?.end ?? -1);
