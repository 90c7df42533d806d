import { isMark, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { previousOf } from '../previous.ts';
import { classSet } from '../word-classes.ts';
import { isOblique } from './oblique.ts';
import { bracketedPeople } from './people.ts';

/**
 * "créés dans le commerce (8.000), les services (21.000)": what the brackets before count, where their list opens in a
 * complement that only says where; null in any other list, and where a people before them is counted by its name.
 */
export function bracketNoun(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
  lexicon: FigureLexicon,
  items = ITEMS,
): Counted | null {
  if (items === 0) return null;
  const candidate = candidates[at]!;
  const before = previousOf(candidates, at);
  if (!before?.counted || before.unit !== null || before.sentence !== candidate.sentence)
    return null;
  if (!isAlone(tokens, candidate) || !isAlone(tokens, before)) return null;
  if (bracketedPeople(tokens, candidate, lexicon)) return null;
  if (
    before.counted.to === before.from - 1 ||
    !isListed(tokens, before.to, candidate.from, lexicon)
  )
    return null;
  const opens = bracketNoun(tokens, candidates, at - 1, lexicon, items - 1);
  if (opens) return opens;
  return isOblique(tokens, before.from - 2, before.first, lexicon) ? before.counted : null;
}

/** How long a list is followed back. */
const ITEMS = 16;
/** Tokens from one bracket to the next of the same list: ") , les services publics (". */
const NAMES = 6;
const LINKS = classSet('article', 'conjunction', 'preadjective');

/** Whether a comma or a conjunction and a name alone part two brackets. */
function isListed(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  const isLinked = isMark(tokens, from + 1, ',،') || isConjunction(tokens, from + 1, lexicon);
  if (!isLinked || to - from > NAMES + 2) return false;
  for (let i = from + 2; i < to - 1; i++) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.function) && !lexicon.hasAny(tokens, i, LINKS)) return false;
  }
  return true;
}

/** "increases in wool (4 %), silk (3 %) and linen (2 %)": brackets of one list, each with a percentage alone. */
export const areListedRates = (
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  before.unit?.kind === 'percent' &&
  before.unit === candidate.unit &&
  isMark(tokens, candidate.from - 1, '(') &&
  isMark(tokens, candidate.unitTo, ')') &&
  isMark(tokens, before.unitTo, ')') &&
  isListed(tokens, before.unitTo, candidate.from, lexicon);

const isConjunction = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' ? hasWaw(tokens, at) : lexicon.has(tokens, at, W.conjunction);

const isAlone = (tokens: Tokens, { from, to }: Candidate): boolean =>
  from > 0 && isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
