import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { Range } from '../calendar.ts';
import { isListed } from '../context/carry.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import { isYearAfter } from '../spans.ts';

/** "en un an", "d'une année à l'autre": whether a sentence sets its time against the one a year before. */
export function saysYearly(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) {
    const yearly = r.at(at, 'yearly');
    if (yearly && yearly.value !== 'each') return true;
  }
  return false;
}

/** "de 12 % à 11 % en 2022", in a text that says "en un an", or sets that year against the one before: "entre 2021 et 2022". */
export const isFromYearBefore = ({ isYearly, told }: Context, { last }: Range): boolean =>
  isYearly ||
  told.some(
    ({ mention: { rule, first, last: end, surface } }) =>
      rule === 'between.year' && end === last && isYearAfter(first, end) && !isListed({ surface }),
  );

/** How many tokens "increased by 3,000 jobs over the" may have. */
const MOVED = 8;

/** "increased by 3,000 jobs over the past year": by so much from the like time a year before, as "in one year" says. */
export const isOverYear = (
  r: Reader,
  { rule, from: at, to }: PeriodMention,
  from: number,
): boolean =>
  rule === 'length.last' &&
  r.at(to - 1, 'unit')?.value === 'year' &&
  !r.at(to - 1, 'plural') &&
  r.has(Math.max(from, at - MOVED), at, 'change');
