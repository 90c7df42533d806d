import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';

const isAround = markers('around').at;
const ARRANGES = markers('arranges');
/** How many words "organizes | its whole work | around" may have. */
const OBJECT = 4;

/** "s'articule autour de 12 axes", "organizes its work around 12 areas": what something is built around, and no round number. */
export const isArranged = (tokens: Tokens, at: number): boolean => {
  if (!isAround(tokens, at)) return false;
  let from = at;
  while (from > at - 1 - OBJECT && tokens.kind[from - 1] === WORD) from--;
  return ARRANGES.within(tokens, from, at);
};
