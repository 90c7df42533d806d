import { markers } from '../../../../lexicons/markers.ts';
import { notesFor } from '../../../columns.ts';
import type { Tokens } from '../../../tokens.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';

const isTimeNoun = markers('time-noun').at;
const closesTime = markers('closes-time', 'en').at;
const isOfTime = markers('kind-of-time', 'en').at;

/**
 * The tokens that name periods, with the noun that leads to one: "durant la | période de janvier à octobre|", "la période
 * janvier-octobre"; or that an English one ends on: "the | 2020 fiscal year|", "| Sunday morning|".
 */
export function withTimeNouns(
  tokens: Tokens,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Uint8Array {
  const wider = notesFor(tokens.count);
  for (let at = 0; at < tokens.count; at++) wider[at] = claimed[at]!;
  for (let at = 1; at < tokens.count; at++) {
    if (!claimed[at] && claimed[at - 1]) wider.fill(1, at, closed(tokens, at, lexicon));
    if (!claimed[at] || claimed[at - 1]) continue;
    const noun = lexicon.has(tokens, at - 1, W.of) ? at - 2 : at - 1;
    if (isTimeNoun(tokens, noun)) wider.fill(1, noun, at);
  }
  return wider;
}

/** The token behind the noun that closes a time before it; the one given where none does. */
function closed(tokens: Tokens, at: number, { language }: FigureLexicon): number {
  if (language !== 'en') return at;
  const noun = isOfTime(tokens, at) ? at + 1 : at;
  return closesTime(tokens, noun) ? noun + 1 : at;
}
