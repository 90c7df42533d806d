import { markers } from '../../lexicons/markers.ts';
import { type Tokens, WORD } from '../tokens.ts';
import type { Counted } from './candidate.ts';

const isCalamity = markers('calamity').at;
const isToll = markers('toll').at;

/** Words between a toll and the calamity that it is of: "le bilan provisoire des". */
const REACH = 4;

/** "The death toll of the floods", "le bilan du séisme": the dead, told by the calamity at a token. */
export function tollOf(tokens: Tokens, at: number): Counted | null {
  if (!isCalamity(tokens, at)) return null;
  for (let toll = at - 1; toll >= at - REACH && tokens.kind[toll] === WORD; toll--)
    if (isToll(tokens, toll)) return { from: toll, to: toll + 1, code: 'death', own: false };
  return null;
}
