import { MOST_FORMS } from './forms.ts';
import { surface, type Tokens, WORD } from './tokens.ts';

/** What a reader makes of a word that it looks at without its neighbours; at most 254. */
type Reader<C> = (tokens: Tokens, at: number, context: C) => number;
type Test = (tokens: Tokens, at: number) => boolean;

/** The same for each token, read once of each form however many tokens have it; 0 for a token that is no word. */
export function readByForm<C = void>(read: Reader<C>): Reader<C> {
  /** One more than what was read; 0 where nobody has asked yet. */
  const known = new Uint8Array(MOST_FORMS);
  return (tokens, at, context) => {
    if (at < 0 || at >= tokens.count || tokens.kind[at] !== WORD) return 0;
    const form = tokens.form[at]!;
    const found = known[form]!;
    if (found !== 0) return found - 1;
    const answer = read(tokens, at, context);
    if (form !== 0) known[form] = answer + 1;
    return answer;
  };
}

/** Whether a token is a word of which something holds that its form alone decides. */
export function wordIs(holds: (word: string) => boolean): Test {
  const read = readByForm((tokens, at) => (holds(surface(tokens, at)) ? 1 : 0));
  return (tokens, at) => read(tokens, at) === 1;
}

/** Arabic vowel marks, which many texts leave out: «تراجعاً». */
const VOWELS = /[\u064b-\u0652]/g;

/** Whether a token is a word whose letters match a pattern. */
export const wordMatches = (pattern: RegExp): Test =>
  wordIs((word) => pattern.test(word.replace(VOWELS, '')));

/** Whether a token is one of some words as printed. */
export const wordIn = (words: { has(word: string): boolean }): Test =>
  wordIs((word) => words.has(word));
