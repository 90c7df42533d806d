import { isMark, type Tokens } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { approximate, shift } from './decimal.ts';
import type { FigureLexicon } from './lexicon.ts';
import { isCountable } from './nounbefore.ts';
import { note } from './share-unit.ts';

/** Power of ten from which an amount lends its scale. */
const MILLIONS = 6;
/** Tokens from one bracket of a list to the next. */
const ITEM = 14;

/**
 * Gives a number alone in brackets the scale and the currency of the brackets before: "la région (36 millions de
 * dirhams), la commune (18) et l’agence (6)"; false where they hold no amount, or a plural stands right before, which
 * the number counts: "les communes (18)".
 */
export function shareBracket(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  const { numeral, from, value, sentence } = candidate;
  if (before?.unit?.kind !== 'money' || before.sentence !== sentence) return false;
  if (before.scale + before.unit.power < MILLIONS || from - before.to > ITEM) return false;
  if (numeral.form !== 'digits' || numeral.scale > 0 || approximate(value) >= 1000) return false;
  if (!isAlone(tokens, before) || !isAlone(tokens, candidate)) return false;
  if (isCountable(tokens, from - 2, lexicon)) return false;
  candidate.value = shift(value, before.scale);
  candidate.scale = before.scale;
  candidate.unit = before.unit;
  candidate.unitFrom = before.unitFrom;
  candidate.unitTo = before.unitTo;
  note(tokens, candidate, before, 'unit', 'unit-of-bracket-before');
  return true;
}

const isAlone = (tokens: Tokens, { from, to }: Candidate): boolean =>
  from > 0 && isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
