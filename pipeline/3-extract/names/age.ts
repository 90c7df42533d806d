import { markers } from '../../lexicons/markers.ts';
import { isMark, isNumber, isWord, type Words } from './words.ts';

const YEARS = markers('years');
const OLD = markers('old', 'en');

/**
 * The token behind the age of somebody that starts at a token: ", 52 ans |, président", "، 52 سنة |،", "(52) |",
 * "52-year-old | president"; the one given where none stands there.
 */
export function behindAge(words: Words, at: number, limit: number): number {
  const isBracket = isMark(words, at, '(');
  const isSetOff = isBracket || isMark(words, at, ',،');
  const number = isSetOff ? at + 1 : at;
  if (number >= limit || !isNumber(words, number)) return at;
  if (!isSetOff) return behindCompound(words, number + 1, limit) || at;
  let end = number + 1;
  if (YEARS.at(words.tokens, end)) end++;
  if (OLD.at(words.tokens, end)) end++;
  if (isBracket) return isMark(words, end, ')') ? end + 1 : at;
  return isMark(words, end, ',،') ? end : at;
}

/** The token behind "-year-old" at a token; 0 where it does not stand there. */
function behindCompound(words: Words, at: number, limit: number): number {
  let end = at;
  while (end < Math.min(limit, at + COMPOUND) && (isMark(words, end, '-') || isWord(words, end))) {
    end++;
    if (OLD.at(words.tokens, end - 1)) return end;
  }
  return 0;
}
const COMPOUND = 4;
