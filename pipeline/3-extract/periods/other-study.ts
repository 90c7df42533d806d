import { markers } from '../../lexicons/markers.ts';
import type { SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';

const isIndefinite = markers('indefinite').at;

/** "Son rapport annuel fait état de 217 tonnes", behind the news of a day: what a year's account tells is not of that day. */
export function opensYearly(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++) if (r.at(at, 'report')?.value === 'yearly') return true;
  return false;
}

/** "Une étude de la banque montre que", "A survey found that": another source than the text's, of a time that it does not tell. */
export const opensOtherStudy = (r: Reader, { from }: SentenceTokens): boolean =>
  isIndefinite(r.tokens, from) && r.at(from + 1, 'fieldwork')?.value === 'survey';
