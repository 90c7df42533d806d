import { surface } from '../tokens.ts';
import type { Words } from './words.ts';

type Gender = 'm' | 'f' | '';

const BY_WORD: ReadonlyMap<string, Gender> = new Map([
  ...'le un ce cet au du monsieur m mr sir'.split(' ').map((word) => [word, 'm'] as const),
  ...'la une cette madame mme mlle mrs ms miss'.split(' ').map((word) => [word, 'f'] as const),
]);

/** Gender of a person that an article before an epicene title ("la ministre") or an honorific at `i` tells. */
export const genderAt = (words: Words, i: number): Gender =>
  BY_WORD.get(surface(words.tokens, i).toLowerCase()) ?? '';

/** Gender of a person that the title at `noun` is printed in; `start` is the first token of its sentence. */
export function titleGender(words: Words, noun: number, start: number): Gender {
  if (words.language === 'ar') return surface(words.tokens, noun).endsWith('ة') ? 'f' : 'm';
  return noun > start ? genderAt(words, noun - 1) : '';
}
