import { markers } from '../../lexicons/markers.ts';
import { lowerCase } from '../tokens.ts';
import { beforeAdjectives } from './possession.ts';
import { hasPreposition, isWord, type Words } from './words.ts';

const ARTICLES = markers('determiner');
const PREPOSITIONS = markers('governs');

/** Whether the noun phrase that starts at `at` hangs on a preposition, and so is no subject. */
export function governed(words: Words, at: number, from: number): boolean {
  if (words.language === 'ar' && (hasPreposition(words, at) || isGathered(words, at))) return true;
  let before = beforeAdjectives(words.tokens, at);
  const adjectives = at - 1;
  while (before >= from && isWord(words, before) && ARTICLES.at(words.tokens, before)) before--;
  if (before < from || !isWord(words, before)) return false;
  const word = lower(words, before);
  // "des", and "de" with an adjective, open a plural subject at the start of a clause.
  const plural = word === 'des' || (word === 'de' && before < adjectives);
  if (plural && (before === from || !isWord(words, before - 1))) return false;
  return PREPOSITIONS.has(word);
}

const GATHERING = markers('gathering', 'ar');

/** «خلال اجتماع | لجنة المالية»: the body that meets, behind the noun of its meeting. */
const isGathered = ({ tokens }: Words, at: number): boolean =>
  at > 0 && GATHERING.at(tokens, at - 1);

const lower = (words: Words, i: number) => lowerCase(words.tokens, i);
