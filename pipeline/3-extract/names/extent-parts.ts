import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import { knownName } from './registry-names.ts';
import { isMark, type Words } from './words.ts';

const isDirection = markers('direction', 'en').at;

/** End of the organisation or place of the registry that starts at `i`, or of a part of the world: "North Africa"; `i + 1` where none does. */
export function properEnd(words: Words, i: number, limit: number): number {
  const { language, tokens } = words;
  const known = knownName(language, tokens, i, limit);
  const isName = tokens.capital[i] === 1;
  if (known && known.value.kind !== 'person' && isName) return known.end;
  const isPart = language === 'en' && isName && isDirection(tokens, i);
  return isPart && i + 1 < limit && tokens.capital[i + 1] === 1 ? i + 2 : i + 1;
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

/** The token behind the place of the registry that starts at one; 0 where none does. */
export const placeEnd = ({ language, tokens }: Words, at: number, limit: number): number => {
  const known = knownName(language, tokens, at, limit);
  return known?.value.kind === 'place' ? known.end : 0;
};
