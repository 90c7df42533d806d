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
    if (at < 0 || at >= tokens.count) return 0;
    const form = tokens.form[at]!;
    const found = known[form]!;
    if (found !== 0) return found - 1;
    if (tokens.kind[at] !== WORD) return 0;
    const answer = read(tokens, at, context);
    if (form !== 0) known[form] = answer + 1;
    return answer;
  };
}

/** The most tests that there may be, of all rules together. */
const MOST_TESTS = 1 << 11;
/** Numbers of 32 bits that the answers to all tests take, two bits each. */
const ROW = MOST_TESTS / 16;
/** What every test says of each form, side by side: a rule asks many things of few words. */
const answers = new Int32Array(MOST_FORMS * ROW);
/** No answer where nobody has asked yet. */
const NO = 1;
const YES = 2;
let tests = 0;

/**
 * Whether a token is a word of which something holds that its form alone decides; asked once of each form.
 * @throws RangeError where there are more tests than a row has room for.
 */
export function wordIs(holds: (word: string) => boolean): Test {
  if (tests === MOST_TESTS) throw new RangeError(`more than ${MOST_TESTS} tests of words`);
  const column = tests >> 4;
  const shift = 2 * (tests & 15);
  tests++;
  return (tokens, at) => {
    if (at < 0 || at >= tokens.count) return false;
    const answer = (answers[tokens.form[at]! * ROW + column]! >> shift) & 3;
    if (answer !== 0) return answer === YES;
    return tokens.kind[at] === WORD && askOf(tokens, at, column, shift, holds);
  };
}

function askOf(
  tokens: Tokens,
  at: number,
  column: number,
  shift: number,
  holds: (word: string) => boolean,
): boolean {
  const answer = holds(surface(tokens, at));
  const form = tokens.form[at]!;
  if (form !== 0) answers[form * ROW + column]! |= (answer ? YES : NO) << shift;
  return answer;
}

/** Arabic vowel marks, which many texts leave out: «تراجعاً». */
const VOWELS = /[\u064b-\u0652]/g;

/** Whether a token is a word whose letters match a pattern. */
export const wordMatches = (pattern: RegExp): Test =>
  wordIs((word) => pattern.test(word.replace(VOWELS, '')));

/** Whether a token is one of some words as printed. */
export const wordIn = (words: { has(word: string): boolean }): Test =>
  wordIs((word) => words.has(word));
