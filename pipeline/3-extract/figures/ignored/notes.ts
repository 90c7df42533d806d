import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { width } from '../numerals/digits.ts';

/** Digits of the number of a note. */
const NOTE = 3;

/**
 * End of the digits of "[2]", "[1, 3]" where they refer to a note: glued to what the note is on, or with no word behind
 * that they could count ("nous avons créé [300] emplois"); -1 elsewhere.
 */
export function noteEnd(tokens: Tokens, at: number, limit: number): number {
  if (at < 2 || !isMark(tokens, at - 1, '[')) return -1;
  let to = at;
  while (to < limit && tokens.kind[to] === NUMBER && width(tokens, to) <= NOTE) {
    to++;
    if (!isMark(tokens, to, ',،-–')) break;
    to++;
  }
  if (!isMark(tokens, to, ']')) return -1;
  const isGlued = tokens.spaced[at - 1] === 0;
  return isGlued || tokens.kind[to + 1] !== WORD ? to : -1;
}
