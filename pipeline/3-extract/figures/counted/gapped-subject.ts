import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { ACT, CHANGE, NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';

/**
 * "Les hommes gagnent 5.400 dirhams, les femmes 4.100", "les mines ont perdu 297 postes, les services 150": whoever does the
 * same, in the unit or of the things of the figure before.
 */
export function isGappedSubject(
  tokens: Tokens,
  { unit, counted, to, unitTo, from: start, first }: Candidate,
  noun: Counted,
  { from }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const isAlike = unit?.kind === 'money' || (unit === null && counted?.own === true);
  if (!isAlike || noun.to !== from) return false;
  for (let i = Math.max(to, unitTo, counted?.to ?? 0); i < noun.from; i++)
    if (!isMark(tokens, i, ',،') && !lexicon.hasAny(tokens, i, LINKS)) return false;
  for (let i = start - 1; i >= Math.max(first, start - VERB); i--) {
    const sense = VERBS[lexicon.language].finite(tokens, i);
    if (sense !== NONE) return sense === ACT || sense === CHANGE;
  }
  return false;
}
const LINKS = classSet('article', 'conjunction');
/** Tokens from a verb to the number that it stands before, an Arabic one with its subject. */
const VERB = 4;
