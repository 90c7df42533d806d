import type { PeriodMention } from '../mention.ts';
import type { Reader } from './reader.ts';

/** How many words "règles comptables généralement admises" may have up to "en vigueur". */
const RULES = 6;

/**
 * "selon les normes comptables en vigueur en 2024", "under the rules in force in 2024": the year of what something is
 * reckoned by, which dates none of it.
 */
export function isOfRules(r: Reader, { from }: PeriodMention, start: number): boolean {
  const end = r.at(from - 1, 'in') || r.at(from - 1, 'link') ? from - 1 : from;
  for (let at = end - 1; at >= Math.max(start, end - RULES); at--) {
    if (!r.isWord(at)) return false;
    if (r.at(at, 'rules')?.value !== 'force') continue;
    if (r.at(at, 'rules')!.end !== end) return false;
    return hasRules(r, at, start);
  }
  return false;
}

/** Whether the noun of rules stands before what says that they hold. */
function hasRules(r: Reader, end: number, start: number): boolean {
  for (let at = end - 1; at >= Math.max(start, end - RULES) && r.isWord(at); at--)
    if (r.at(at, 'rules')?.value === '') return true;
  return false;
}
