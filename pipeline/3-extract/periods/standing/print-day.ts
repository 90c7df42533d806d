import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { namesYear } from '../spans.ts';

/** How many words "(AGENCE) – RABAT," may have. */
const PLACE = 7;

/** "RABAT, May 4 (Reuters) -", "RABAT Oct 20 -", "Rabat, 5 mai 2014 –": the day that the text is of, not what it tells. */
export function isDateline(r: Reader, p: PeriodMention, from: number): boolean {
  if (p.rule !== 'day' || p.from - from > PLACE) return false;
  const isPlace = r.isSymbol(p.from - 1, ',،-–—') || r.tokens.capital[p.from - 1] === 1;
  if (p.from > from && !isPlace) return false;
  const isSigned = r.isSymbol(p.to, '(') && r.isSymbol(p.to + 2, ')');
  const end = isSigned ? p.to + 3 : p.to;
  return (r.isSymbol(end, '-–—') && r.spaced(end)) || opensBehind(r, p, from, end);
}

/** "Rabat, Nov 27 | The navy", "Rabat, Nov 27 (AGENCY) | The navy": a capital right behind a place and its day. */
function opensBehind(r: Reader, p: PeriodMention, from: number, end: number): boolean {
  if (p.from === from || namesYear(p.surface) || !r.isWord(end)) return false;
  for (let at = from; at < p.from; at++)
    if (r.isWord(at) && r.tokens.capital[at] === 0) return false;
  return r.tokens.capital[end] === 1 && !r.at(from, 'in') && DETERMINER.at(r.tokens, end);
}
const DETERMINER = markers('article', 'en');
