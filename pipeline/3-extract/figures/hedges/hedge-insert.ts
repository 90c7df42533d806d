import { isMark, NUMBER, pauses, type Tokens } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';

/** Tokens of a relative clause between commas. */
const INSERT = 16;
const GOES_ON_TO = classSet('to', 'by', 'of');

/**
 * "ramener le déficit | , qui avait atteint 7 % | , à 4 %", "cut it, which stands at 7%, by 2 points": the comma that
 * closes a relative clause that parts a verb from where it leads; −1 where none opens at a comma or its verb does not go on.
 */
export function insertEnd(
  tokens: Tokens,
  comma: number,
  last: number,
  lexicon: FigureLexicon,
): number {
  // ", dont 800 occupés,": a part of what stands before.
  const opens =
    isMark(tokens, comma, ',،') &&
    lexicon.has(tokens, comma + 1, W.relative) &&
    tokens.kind[comma + 2] !== NUMBER;
  if (!opens) return -1;
  for (let i = comma + 2; i < Math.min(last, comma + INSERT); i++) {
    if (isMark(tokens, i, ';؛:.') && tokens.spaced[i + 1] === 1) return -1;
    if (!pauses(tokens, i, ',،')) continue;
    // "down to"
    const leads = lexicon.has(tokens, i + 1, W.change) ? i + 2 : i + 1;
    if (!lexicon.hasAny(tokens, leads, GOES_ON_TO)) return -1;
    return lexicon.has(tokens, leads, W.to) || tokens.kind[leads + 1] === NUMBER ? i : -1;
  }
  return -1;
}
