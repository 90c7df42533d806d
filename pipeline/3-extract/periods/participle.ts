import { markers } from '../../lexicons/markers.ts';
import type { Reader } from './reader.ts';

const PARTICIPLE = /..(?:ée?s?|ed)$/u;
const IRREGULAR = markers('passive-participle', 'fr').at;

/** Whether a word has the form of a French or English participle. */
export const isParticiple = (r: Reader, at: number): boolean =>
  r.isWord(at) && (PARTICIPLE.test(r.surface(at)) || IRREGULAR(r.tokens, at));
