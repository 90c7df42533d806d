import type { Reader } from './reader.ts';

const PARTICIPLE = /..(?:ée?s?|ed)$/u;

/** Whether a word has the form of a French or English participle. */
export const isParticiple = (r: Reader, at: number): boolean =>
  r.isWord(at) && PARTICIPLE.test(r.surface(at));
