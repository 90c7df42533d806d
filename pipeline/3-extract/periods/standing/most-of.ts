import { markers } from '../../../lexicons/markers.ts';
import type { PeriodMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "la plupart ont été enregistrés en" may have. */
const REACH = 10;
/** How many words "dont la", "وقعت" may have between the comma and the word for most. */
const OPENS = 3;

const MOST = markers('most-of');

/** "3,5 milliards de m³, dont l'essentiel en décembre", "300 cars, most of them in May": a time of the greater part of what is counted, and not of all. */
export function isOfMost(r: Reader, { from }: PeriodMention, start: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - REACH) && !r.counts(at); at--) {
    if (r.pauses(at)) return false;
    if (!MOST.at(r.tokens, at)) continue;
    let comma = at - 1;
    while (comma > start && at - comma <= OPENS && !r.isSymbol(comma, ',،')) comma--;
    return r.isSymbol(comma, ',،') && r.hasNumber(start, comma);
  }
  return false;
}
