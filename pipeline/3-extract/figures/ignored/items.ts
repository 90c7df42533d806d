import { anyOf } from '../../../lexicons/markers.ts';
import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isWhole } from '../numerals/decimal.ts';
import type { UnitMatch } from '../units/days.ts';
import { classSet } from '../word-classes.ts';

/** How far before and behind its points an agenda is named, in tokens. */
const BEFORE = 16;
const BEHIND = 5;
const MOVES = classSet('change', 'fall', 'movement', 'by', 'steady', 'index');

const AGENDA = new RegExp(`(?<!\\p{L})${anyOf('agenda')}(?!\\p{L})`, 'iu');

/** "L'ordre du jour compte 16 points", "9 points inscrits": what somebody has to deal with, and nothing has moved by. */
export function namesItems(
  tokens: Tokens,
  { first, last, from, value }: Candidate,
  { unit, end }: UnitMatch,
  lexicon: FigureLexicon,
): boolean {
  if (unit.code !== 'percentage_point' || !isWhole(value)) return false;
  const start = Math.max(first, from - BEFORE);
  const stop = Math.min(last, end + BEHIND);
  for (let i = start; i < stop; i++) if (lexicon.hasAny(tokens, i, MOVES)) return false;
  return AGENDA.test(tokens.text.slice(tokens.start[start], tokens.end[stop - 1]));
}
