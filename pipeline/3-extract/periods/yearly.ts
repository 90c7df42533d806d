import type { SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';

/** "en un an", "d'une année à l'autre": whether a sentence sets its time against the one a year before. */
export function saysYearly(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) {
    const yearly = r.at(at, 'yearly');
    if (yearly && yearly.value !== 'each') return true;
  }
  return false;
}
