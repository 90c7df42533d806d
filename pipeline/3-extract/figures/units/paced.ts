import { NUMBER, type Tokens } from '../../tokens.ts';
import { type Candidate, type Counted, lent } from '../candidate.ts';
import { nounBefore } from '../counted/nounbefore.ts';
import { isTakenUp } from '../counted/taken-up.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';

/** "est de 320 par jour", unlike "3,6 pour 100.000 habitants" and "1,8 pour chaque pensionné". */
export function isBarePace(
  tokens: Tokens,
  { kind, unit, counted, to, denominatorTo }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (kind !== 'rate' || unit !== null || counted !== null) return false;
  if (lexicon.has(tokens, to + 1, W.each)) return false;
  for (let i = to; i < denominatorTo; i++)
    if (tokens.kind[i] === NUMBER || lexicon.table[tokens.word[i]!]! & BITS.numberWord)
      return false;
  return denominatorTo > to;
}

/** "Le nombre d'appels est de 320 par jour", "… en reçoit 320 par jour": what a bare number by time is of. */
export function pacedNoun(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | null,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  const named = nounBefore(tokens, candidate, candidate.first, claimed, lexicon);
  if (named?.subject) return named.counted;
  if (!before?.counted || before.unit) return null;
  const isTold = before.sentence === candidate.sentence || isTakenUp(tokens, candidate, lexicon);
  return isTold ? lent(before.counted) : null;
}
