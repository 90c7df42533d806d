import { markers } from '../../lexicons/markers.ts';
import type { SentenceTokens } from '../mention.ts';
import type { Reader } from './reader.ts';

const isIndefinite = markers('indefinite').at;

/** "Une étude de la banque montre que", "A survey found that": another source than the text's, of a time that it does not tell. */
export const opensOtherStudy = (r: Reader, { from }: SentenceTokens): boolean =>
  isIndefinite(r.tokens, from) && r.at(from + 1, 'fieldwork')?.value === 'survey';
