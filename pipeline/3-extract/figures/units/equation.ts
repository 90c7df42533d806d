import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

const equals = markers('equals').at;
const isEqual = (tokens: Tokens, at: number): boolean =>
  equals(tokens, at) || isMark(tokens, at, '=');
/** Tokens that a bracket may have up to the unit that it explains: "un", "one US". */
const LED = 2;

/** «(الدولار يعادل 10 دراهم)», "(un hectare vaut 10.000 m²)", "(1 euro = 11 DH)": brackets that say how much one of a unit is in another. */
export function explainsUnit(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  let verb = startOf(candidate) - 1;
  if (lexicon.has(tokens, verb, W.to)) verb--;
  if (isMark(tokens, startOf(candidate) - 1, '(')) return isEqual(tokens, candidate.unitTo);
  if (!isEqual(tokens, verb)) return false;
  for (let at = verb - 1; at >= verb - 1 - LED; at--)
    if (isMark(tokens, at - 1, '('))
      return lexicon.units.match(tokens, verb - 1, verb)?.end === verb;
  return false;
}
