import { markers } from '../../lexicons/markers.ts';
import type { PeriodMention } from '../mention.ts';
import { isComing } from './future.ts';
import type { Reader } from './reader.ts';

/** "s'élève à 15 millions et | sera remboursée", «15 مليون درهم، | وسيسدد»: a verb that opens a clause of its own. */
export const isJoinedOn = (r: Reader, verb: number): boolean =>
  r.conjoined(verb) || r.at(verb - 1, 'to')?.value === '' || r.isSymbol(verb - 1, ',،');

/** How many words may stand between a verb to come and its time. */
const LATER = 6;

/** "…, et sera entièrement remboursée en 2030": the time of a clause that foresees and counts nothing. */
export function isOfNextClause(r: Reader, { from }: PeriodMention): boolean {
  for (let at = from - 1; at >= from - LATER && r.isWord(at); at--)
    if (isComing(r, at)) return isJoinedOn(r, at);
  return isAnnounced(r, from);
}

/** How many words "annonçant le lancement d'une autre tranche" may have. */
const ANNOUNCED = 10;
const announces = markers('announces').at;

/** "…, annonçant le lancement d'une autre tranche fin octobre": a time at a token, in a clause that announces and counts nothing. */
export function isAnnounced(r: Reader, from: number): boolean {
  for (let at = from - 1; at >= from - ANNOUNCED && r.isWord(at); at--)
    if (announces(r.tokens, at)) return r.isSymbol(at - 1, ',،');
  return false;
}
