import { isMark, LINE, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { width } from '../numerals/digits.ts';

/** Letters of a word that is no abbreviation of what is numbered: "art.3". */
const LETTERS = 4;

/** "a winter fall.3 ¶": a raised number, glued to the full stop of its sentence, at the end of the line. */
const isRaised = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at - 1, '.') &&
  tokens.spaced[at] === 0 &&
  tokens.spaced[at - 1] === 0 &&
  width(tokens, at) < NOTE &&
  tokens.kind[at - 2] === WORD &&
  tokens.end[at - 2]! - tokens.start[at - 2]! >= LETTERS &&
  (at + 1 >= tokens.count || tokens.kind[at + 1] === LINE);

/** Digits of the number of a note. */
const NOTE = 3;

/**
 * End of the digits of "[2]", "[1, 3]", "fall.3" where they refer to a note: glued to what the note is on, or with no word behind
 * that they could count ("nous avons créé [300] emplois"); -1 elsewhere.
 */
export function noteEnd(tokens: Tokens, at: number, limit: number): number {
  if (at < 2) return -1;
  if (isRaised(tokens, at)) return at + 1;
  if (!isMark(tokens, at - 1, '[')) return -1;
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
