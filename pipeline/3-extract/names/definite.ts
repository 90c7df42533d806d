import { markers } from '../../lexicons/markers.ts';
import { beforeAdjectives, hasOwner } from './possession.ts';
import { hasArticle, isMark, isWord, type Words } from './words.ts';

const DEFINITE = markers('definite-determiner');
/** "Said note": no verb, where a sentence opens. */
const AFORESAID = markers('aforesaid', 'en');

/** Whether a noun, whose modifiers start at `from`, is one that the reader is to know: "le ministère", «الوزارة», «وزيرها». */
export function isDefinite(words: Words, noun: number, from: number, start: number): boolean {
  const { tokens, language } = words;
  if (language === 'ar') return hasArticle(words, noun) || hasOwner(tokens, language, noun, from);
  if (from <= start) return false;
  const before = beforeAdjectives(tokens, beforeSeat(words, from));
  return (
    DEFINITE.at(tokens, before) || (tokens.capital[before] === 1 && AFORESAID.at(tokens, before))
  );
}

/** "the | Casablanca-based | company", "the | state-owned | company": where what says where or whose it is begins. */
const beforeSeat = (words: Words, from: number): number =>
  isMark(words, from - 2, '-') && isWord(words, from - 3) ? from - 3 : from;
