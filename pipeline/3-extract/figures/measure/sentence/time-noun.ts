import { markers } from '../../../../lexicons/markers.ts';
import type { Tokens } from '../../../tokens.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';

const isTimeNoun = markers('time-noun').at;

/** The tokens that name periods, with the noun that leads to one: "durant la | période de janvier à octobre|", "la période janvier-octobre". */
export function withTimeNouns(
  tokens: Tokens,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Uint8Array {
  const wider = claimed.slice();
  for (let at = 1; at < tokens.count; at++) {
    if (!claimed[at] || claimed[at - 1]) continue;
    const noun = lexicon.has(tokens, at - 1, W.of) ? at - 2 : at - 1;
    if (isTimeNoun(tokens, noun)) wider.fill(1, noun, at);
  }
  return wider;
}
