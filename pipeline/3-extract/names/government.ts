import { markers } from '../../lexicons/markers.ts';
import { isMark, surface } from '../tokens.ts';
import { lower } from './extent-parts.ts';
import { beforeAdjectives } from './possession.ts';
import { hasPreposition, isWord, type Words } from './words.ts';

const ARTICLES = markers('determiner');
const PREPOSITIONS = markers('governs');
/** An Arabic word with its conjunction. */
const JOINED = /^[وف]/u;

/** Whether the noun phrase that starts at `at` hangs on a preposition, and so is no subject. */
export function governed(words: Words, at: number, from: number): boolean {
  if (words.language === 'ar' && (hasPreposition(words, at) || isGathered(words, at))) return true;
  const owner = ownerBefore(words, at);
  let before = beforeAdjectives(words.tokens, owner);
  const adjectives = before;
  while (before >= from && isWord(words, before) && isDetermining(words, before)) before--;
  if (before < from || !isWord(words, before)) return false;
  const word = lower(words, before);
  // «أكد كل من | المدير والعامل»
  if (before > from && EACH.at(words.tokens, before - 1) && FROM.at(words.tokens, before))
    return false;
  // "des", and "de" with an adjective, open a plural subject at the start of a clause.
  const plural = word === 'des' || (word === 'de' && before === adjectives && before < owner - 1);
  if (plural && (before === from || !isWord(words, before - 1))) return false;
  // «وبين | الوزير أن»: a verb of saying here.
  if (words.language === 'ar' && words.verbs[before] === 1) return false;
  // "Réunie en | AG": nobody, but how.
  if (words.language === 'fr' && word === 'en' && before === at - 1) return true;
  // «وفي | محكمة النقض»
  return PREPOSITIONS.has(word) || (JOINED.test(word) && PREPOSITIONS.has(word.slice(1)));
}

/** "the state of | Morocco|'s treasury": where a one-word owner of what starts at `at` stands; `at` without one. */
export const ownerBefore = ({ language, tokens }: Words, at: number): number =>
  language === 'en' &&
  at > 2 &&
  surface(tokens, at - 1) === 's' &&
  isMark(tokens, at - 2, "'’") &&
  tokens.spaced[at - 2] === 0
    ? at - 3
    : at;

/** «من مختلف | الجهات», «مع بعض | النقابات»: of which of them, between a preposition and its noun. */
const isDetermining = ({ tokens }: Words, at: number): boolean =>
  ARTICLES.at(tokens, at) || ALL.at(tokens, at) || SOME.at(tokens, at);
const ALL = markers('all-of', 'ar');
const SOME = markers('some-of', 'ar');

const EACH = markers('each-of', 'ar');
const FROM = markers('informant-of', 'ar');
const GATHERING = markers('gathering', 'ar');

/** «خلال اجتماع | لجنة المالية»: the body that meets, behind the noun of its meeting. */
const isGathered = ({ tokens }: Words, at: number): boolean =>
  at > 0 && GATHERING.at(tokens, at - 1);
