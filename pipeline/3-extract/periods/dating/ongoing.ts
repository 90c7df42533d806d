import { markers } from '../../../lexicons/markers.ts';
import type { Reader } from '../reader.ts';

const isBe = markers('be').at;
const isStill = markers('still').at;
const goesOn = markers('goes-on').at;
/** How many words "autres projets d'assainissement" may have. */
const ONGOING = 7;

/** Whether the verb of a clause behind its number says that something is being done or goes on: "sont en cours", "were still watered", «ما زالت تسقى». */
export function isOngoing(r: Reader, from: number): boolean {
  for (let at = from; at < from + ONGOING && r.isWord(at); at++) {
    const isNow = r.at(at, 'now') ?? r.at(at, 'current') ?? isStill(r.tokens, at);
    if (goesOn(r.tokens, at) || (isNow && isBe(r.tokens, at - 1))) return true;
  }
  return false;
}
