import type { SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** "Casablanca compte 488 nouveaux cas (420 en ville, 18 au port)": what a daily bulletin tells. */
export function isOfBulletin(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) if (r.at(at, 'report')?.value === 'daily') return true;
  return false;
}
