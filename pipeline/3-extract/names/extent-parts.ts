import { surface } from '../tokens.ts';
import { knownName } from './registry-names.ts';
import { isMark, type Words } from './words.ts';

/** End of the organisation or place of the registry that starts at `i`; `i + 1` where none does. */
export function properEnd(words: Words, i: number, limit: number): number {
  const known = knownName(words.language, words.tokens, i, limit);
  return known && known.value.kind !== 'person' && words.tokens.capital[i] === 1
    ? known.end
    : i + 1;
}

/** Whether a hyphen glues two words. */
export const joined = (words: Words, i: number, limit: number) =>
  i + 1 < limit &&
  isMark(words, i, '-–') &&
  words.tokens.spaced[i] === 0 &&
  words.tokens.spaced[i + 1] === 0;

/** A word in lower case with a straight apostrophe. */
export const lower = (words: Words, i: number): string =>
  surface(words.tokens, i).toLowerCase().replace('’', "'");
