import { markers } from '../../lexicons/markers.ts';
import { lowerCase } from '../tokens.ts';
import type { Range } from './mention.ts';
import { bracketedArabicName, honorificLength, personName } from './person-name.ts';
import { isGiven, isMark, isWord, type Words } from './words.ts';

const DEFINITE = markers('definite');

/** The token after a short remark in brackets at `at`; `at` where there is none. */
export function afterBrackets(words: Words, at: number, limit: number): number {
  if (at >= limit || !isMark(words, at, '(')) return at;
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) if (isMark(words, i, ')')) return i + 1;
  return at;
}

/** The name after a role: directly, or between commas, with or without an honorific. */
export function nameAfter(words: Words, at: number, limit: number): Range | null {
  let next = at;
  const comma = next < limit && isMark(words, next, ',،:');
  if (comma) next++;
  // "le directeur, le Pr X"
  const article = comma && next < limit && DEFINITE.has(lowerCase(words.tokens, next));
  if (article && honorificLength(words, next + 1, limit) > 0) next++;
  next += honorificLength(words, next, limit);
  const name = personName(words, next, limit);
  if (name) {
    // After a comma one capital alone is more often a place or a new clause than a name.
    const single = name.to - name.from === 1;
    return single && comma && next === at + 1 && !isGiven(words, next) ? null : name;
  }
  if (words.language === 'ar')
    return comma || words.tokens.word[next] === 0
      ? bracketedArabicName(words, next, limit)
      : laterName(words, at, limit);
  return comma ? null : laterName(words, at, limit);
}

/** A name set off by a comma after words that the complement's grammar does not know: "du numéro vert, X Y", «للوقاية من الحوادث، X Y». */
function laterName(words: Words, at: number, limit: number): Range | null {
  let next = at;
  while (next < limit && next - at < 4 && isWord(words, next)) {
    if (words.verbs[next] === 1 || words.tokens.capital[next] === 1) return null;
    next++;
  }
  if (next >= limit || !isMark(words, next, ',،')) return null;
  next += 1 + honorificLength(words, next + 1, limit);
  const name =
    personName(words, next, limit) ??
    (words.language === 'ar' ? bracketedArabicName(words, next, limit) : null);
  return name && name.to - name.from > 1 ? name : null;
}
