import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** "en un an", "d'une année à l'autre": whether a sentence sets its time against the one a year before. */
export function saysYearly(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) {
    const yearly = r.at(at, 'yearly');
    if (yearly && yearly.value !== 'each') return true;
  }
  return false;
}

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
