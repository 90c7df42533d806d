import type { Word } from './lexicon.ts';
import { type Point, point } from './point.ts';
import type { Reader } from './reader.ts';
import { yearReference } from './reference.ts';

interface Counted {
  readonly count: number;
  readonly end: number;
}

/** "over those eleven months", "les mêmes dix mois de 2023", «الأشهر العشرة ذاتها»: a stretch that the text has named. */
export function shownMonths(r: Reader, index: number): Point | null {
  const lead = r.at(index, 'same') ?? r.at(index, 'current');
  const told = lead ? (months(r, r.skipArticle(lead.end)) ?? same(r, lead)) : months(r, index);
  if (told === null) return null;
  const behind = lead ? null : r.at(told.end, 'same');
  if (!lead && !behind) return null;
  const end = behind?.end ?? told.end;
  const year = lead?.value === 'before' ? null : yearReference(r, end);
  return year?.of === 'year'
    ? point(year.end, 'period', {
        when: 'same',
        part: told.count,
        year: year.year,
        yearWhen: year.when,
      })
    : point(end, 'period', { when: 'same', part: told.count });
}

/** "the same months of 2022": as many as were told. */
function same(r: Reader, { value, end }: Word): Counted | null {
  const isOfMonths = value === '' && r.at(end, 'unit')?.value === 'month' && r.at(end, 'plural');
  return isOfMonths && yearReference(r, end + 1)?.of === 'year' ? { count: 0, end: end + 1 } : null;
}

/** A number and its months, in either order; null where another thing stands there. */
function months(r: Reader, index: number): Counted | null {
  const noun = r.at(index, 'unit');
  // "in the same month 70 sailors came": one month, and a number of its own.
  if (noun?.value === 'month') return r.at(index, 'plural') ? counted(r, noun.end) : null;
  const number = counted(r, index);
  const unit = number && r.at(number.end, 'unit');
  return unit?.value === 'month' ? { count: number!.count, end: unit.end } : null;
}

function counted(r: Reader, index: number): Counted | null {
  if (r.isNumber(index) && r.length(index) <= 2) return { count: r.integer(index), end: index + 1 };
  const word = r.at(index, 'cardinal');
  return word && { count: Number(word.value), end: word.end };
}
