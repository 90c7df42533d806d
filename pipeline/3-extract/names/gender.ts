import { markers } from '../../lexicons/markers.ts';
import { surface } from '../tokens.ts';
import type { Words } from './words.ts';

type Gender = 'm' | 'f' | '';

const MASCULINE = markers('masculine');
const FEMININE = markers('feminine');

/** Gender of a person that an article before an epicene title ("la ministre") or an honorific at `i` tells. */
export function genderAt(words: Words, i: number): Gender {
  const word = surface(words.tokens, i).toLowerCase();
  return MASCULINE.has(word) ? 'm' : FEMININE.has(word) ? 'f' : '';
}

/** Gender of a person that the title at `noun` is printed in; `start` is the first token of its sentence. */
export function titleGender(words: Words, noun: number, start: number): Gender {
  return noun > start ? genderAt(words, noun - 1) : '';
}
