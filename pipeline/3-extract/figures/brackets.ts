import { isMark, type Tokens, WORD } from '../tokens.ts';
import { type Candidate, type Counted, nounEnd } from './candidate.ts';
import { approximate, isWhole, shift } from './decimal.ts';
import { hasWaw } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { isCountable, isOblique } from './nounbefore.ts';
import { note } from './share-unit.ts';
import { classSet } from './word-classes.ts';

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

/**
 * "créés dans le commerce (8.000), les services (21.000)": what the brackets before count, where their list opens in a
 * complement that only says where; null in any other list.
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
  const before = candidates[at - 1];
  if (!before?.counted || before.unit !== null || before.sentence !== candidate.sentence)
    return null;
  if (!isAlone(tokens, candidate) || !isAlone(tokens, before)) return null;
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

/**
 * "La préfecture obtient 194 projets (41,3 MDH) et la province 66 (67,8 MDH)": what the number before counts, where each
 * of the two has its amount in brackets right behind it.
 */
export function listedWithSum(
  tokens: Tokens,
  candidates: readonly Candidate[],
  at: number,
): Counted | null {
  const [counter, own] = [candidates[at - 2], candidates[at]!];
  if (!counter?.counted || counter.unit !== null || !isWhole(own.value)) return null;
  return hasSum(tokens, counter, candidates[at - 1]) && hasSum(tokens, own, candidates[at + 1])
    ? counter.counted
    : null;
}

/** "194 projets (41,3 MDH", «66 (67,8 مليون درهم» */
const hasSum = (tokens: Tokens, count: Candidate, sum: Candidate | undefined): boolean =>
  sum?.unit?.kind === 'money' &&
  sum.sentence === count.sentence &&
  isMark(tokens, nounEnd(count), '(') &&
  Math.min(sum.from, sum.unitFrom) === nounEnd(count) + 1;

const isAlone = (tokens: Tokens, { from, to }: Candidate): boolean =>
  from > 0 && isMark(tokens, from - 1, '(') && isMark(tokens, to, ')');
