import { markers } from '../../../lexicons/markers.ts';
import type { Reader } from '../reader.ts';

const isBe = markers('be').at;
/** How many words "autres projets d'assainissement" may have. */
const ONGOING = 7;

/** Whether the verb of a clause behind its number says that something is being done. */
export function isOngoing(r: Reader, from: number): boolean {
  for (let at = from; at < from + ONGOING && r.isWord(at); at++)
    if (isBe(r.tokens, at - 1) && (r.at(at, 'now') || r.at(at, 'current'))) return true;
  return false;
}
