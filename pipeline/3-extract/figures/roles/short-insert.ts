import type { Language } from '../../../document.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { opensWithBeh } from '../word-shapes.ts';

/** How many words "en glissement annuel" may have. */
const INSERT = 5;

/** The comma that opens what the one at `close` ends, where nothing but a few words stands between; else that one. */
export function insertStart(tokens: Tokens, close: number): number {
  let at = close - 1;
  while (at > close - 1 - INSERT && tokens.kind[at] === WORD) at--;
  return isMark(tokens, at, ',،') ? at : close + 1;
}

/** Whether a comma stands right before what leads to a size: "(,) de 12 %", «(،) بـ12», and no «(،) ستبلغ 12». */
export const closesInsert = (tokens: Tokens, at: number, by: number, language: Language): boolean =>
  at === by - 1 && isMark(tokens, at, ',،') && (language !== 'ar' || opensWithBeh(tokens, by));
