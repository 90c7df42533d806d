import { markers } from '../../lexicons/markers.ts';
import type { Range } from './mention.ts';
import { isAcronym, isMark, isWord, type Words } from './words.ts';

/** A whole name in brackets behind a short one: its noun, what that is of, and the token behind the brackets. */
export interface WholeName {
  readonly noun: number;
  readonly sort: string;
  readonly to: number;
}

const DEFINITE = markers('definite');
/** Longest whole name in brackets, in tokens. */
const LONGEST = 20;

/**
 * "la CMB (Caisse marocaine des bateaux)", "le Gapem (Groupe d'appui aux pêcheurs en mer)": the whole name of a body behind
 * the short one at tokens `[from, to)`, which has an article, or letters of the whole; null where none stands there.
 */
export function wholeNameAfter(words: Words, { from, to }: Range, limit: number): WholeName | null {
  if (to - from !== 1 || to + 2 >= limit || !isMark(words, to, '(')) return null;
  const start = to + 1;
  let end = start;
  while (end < Math.min(limit, start + LONGEST) && !isMark(words, end, ')')) end++;
  if (words.tokens.capital[start] === 0 || end - start < 2 || !isMark(words, end, ')')) return null;
  const whole = nounIn(words, { from: start, to: end });
  if (!whole) return null;
  // A person's name has no article.
  const isShort = isAcronym(words, from) || DEFINITE.at(words.tokens, from - 1);
  return isShort ? { ...whole, to: end + 1 } : null;
}

/** The noun of a body in its name: the first word, but in English, whose nouns come last: "Boats | Fund". */
function nounIn(words: Words, { from, to }: Range): Omit<WholeName, 'to'> | null {
  const last = words.language === 'en' ? to : from + 1;
  for (let noun = from; noun < last; noun++) {
    const sort = words.lexicon.nouns.match(words.tokens, noun, to)?.value.body;
    if (sort !== undefined) return { noun, sort };
  }
  return null;
}

const letters = ({ tokens }: Words, i: number): string =>
  tokens.text
    .slice(tokens.start[i], tokens.end[i])
    .normalize('NFD')
    .replaceAll(/\P{L}/gu, '')
    .toLowerCase();

/**
 * "la couverture médicale de base (CMB)": capitals in brackets that stand for words in small letters are a term, and no body,
 * whose name has a capital.
 */
export function isShortTerm(words: Words, at: number, start: number): boolean {
  if (!isMark(words, at - 1, '(') || !isMark(words, at + 1, ')')) return false;
  const wanted = letters(words, at);
  const first = Math.max(start, at - 1 - LONGEST);
  for (let from = at - 2, next = wanted.length - 1; from >= first && isWord(words, from); from--) {
    if (letters(words, from)[0] !== wanted[next]) continue;
    if (next-- === 0) return words.tokens.capital[from] === 0;
  }
  return false;
}
