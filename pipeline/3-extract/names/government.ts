import { surface } from '../tokens.ts';
import { hasPreposition, isMark, isWord, type Words } from './words.ts';

const ARTICLES = new Set([
  'le',
  'la',
  'les',
  "l'",
  'l’',
  'the',
  'cette',
  'ces',
  'ce',
  'cet',
  'notre',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'its',
  'his',
  'her',
  'their',
  'this',
  'that',
  'these',
  'a',
  'an',
  'un',
  'une',
]);
const PREPOSITIONS = new Set(
  `de du des d' d’ à au aux par avec pour contre dans chez sur sous devant entre vers auprès sans of to by with for against in at from on into before through
من إلى على في مع لدى ضد بين أمام عند إلي علي`.split(/\s+/),
);

/** Whether the noun phrase that starts at `at` hangs on a preposition, and so is no subject. */
export function governed(words: Words, at: number, from: number): boolean {
  if (words.language === 'ar' && hasPreposition(words, at)) return true;
  let before = at - 1;
  while (before >= from && isWord(words, before) && ARTICLES.has(lower(words, before))) before--;
  if (before >= from && isMark(words, before, '«"“')) before--;
  if (before < from || !isWord(words, before)) return false;
  const word = lower(words, before);
  // "des" opens a plural subject at the start of a clause.
  if (word === 'des' && (before === from || !isWord(words, before - 1))) return false;
  return PREPOSITIONS.has(word);
}

const lower = (words: Words, i: number) => surface(words.tokens, i).toLowerCase();
