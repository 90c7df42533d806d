import { isMark, type Tokens } from '../tokens.ts';
import { type Candidate, startOf } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/** "augmenté de 4 millions, soit 2 %", "rose by 4 million, or 2%": the size of the change before, told by another unit. */
export function tellsOtherwise(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const isPercent = (one: Candidate) => one.unit?.kind === 'percent';
  if (before.sentence !== candidate.sentence || isPercent(before) === isPercent(candidate))
    return false;
  const at = isMark(tokens, before.to, ',،') ? before.to + 1 : before.to;
  return lexicon.has(tokens, at, W.thatIs) && at + 1 === startOf(candidate);
}
