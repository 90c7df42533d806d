import { isMark, type Tokens, WORD } from '../tokens.ts';

/** How many words "en glissement annuel" may have. */
const INSERT = 5;

/** The comma that opens what the one at `close` ends, where nothing but a few words stands between; else that one. */
export function insertStart(tokens: Tokens, close: number): number {
  let at = close - 1;
  while (at > close - 1 - INSERT && tokens.kind[at] === WORD) at--;
  return isMark(tokens, at, ',') ? at : close + 1;
}
