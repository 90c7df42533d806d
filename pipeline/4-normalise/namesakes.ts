import { isGiven, type Words } from '../3-extract/names/words.ts';
import { surface, type Tokens } from '../3-extract/tokens.ts';
import { nameKey } from './registry.ts';

/** The names in a text that end on a surname behind a given name: "Karim Zerhouni" for "Zerhouni". */
export function bearersOf(surname: string, words: Pick<Words, 'tokens' | 'lexicon'>): string[] {
  const { tokens } = words;
  const parts = nameKey(surname).split(' ');
  const bearers: string[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const end = endOf(parts, tokens, at);
    if (end > at && isGiven(words, at - 1) && isCapital(tokens, at - 1))
      bearers.push(tokens.text.slice(tokens.start[at - 1], tokens.end[end - 1]));
  }
  return bearers;
}

/** The token after the words that begin at `at`; `at` where others stand there. */
function endOf(parts: readonly string[], tokens: Tokens, at: number): number {
  for (let i = 0; i < parts.length; i++)
    if (at + i >= tokens.count || nameKey(surface(tokens, at + i)) !== parts[i]) return at;
  return at + parts.length;
}

/** A given name in Latin letters begins with a capital; "said" is a verb. */
const isCapital = (tokens: Tokens, at: number): boolean =>
  tokens.capital[at] === 1 || /^[\u0600-\u06ff]/.test(surface(tokens, at));
