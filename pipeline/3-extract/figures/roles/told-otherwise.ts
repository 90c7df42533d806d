import { markers } from '../../../lexicons/markers.ts';
import { isMark, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { baseEnd } from './base-end.ts';

/** Tokens of "par rapport à l'année 2020". */
const BASE = 8;

/** Words of «وناجحة», "in two towns" behind a number and its noun. */
const NOUN = 3;

/** "augmenté de 4 millions, soit 2 %", "rose by 4 million, or 2%": the size of the change before, told by another unit. */
export function tellsOtherwise(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (before.sentence !== candidate.sentence || isPercent(before) === isPercent(candidate))
    return false;
  const end = nounEnd(before);
  // "40 MDH par rapport à 2020, soit 6 %"
  let at = baseEnd(tokens, end, lexicon);
  if (at > end)
    while (at < end + BASE && tokens.kind[at] !== SYMBOL && !lexicon.has(tokens, at, W.thatIs))
      at++;
  for (let words = 0; words < NOUN && tokens.kind[at] === WORD; words++, at++)
    if (lexicon.has(tokens, at, W.thatIs) || isOr(tokens, at)) break;
  if (isMark(tokens, at, ',،')) at++;
  // «بحوالي 14 ألف ناجح، أي بنسبة 6 في المائة»
  const to = lexicon.has(tokens, at + 1, W.by) ? at + 2 : at + 1;
  const isSame = lexicon.has(tokens, at, W.thatIs) || isOr(tokens, at);
  return isSame && to === startOf(candidate);
}

const isOr = markers('alternative').at;

const isPercent = ({ unit }: Candidate): boolean => unit?.kind === 'percent';
