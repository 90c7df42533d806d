import type { Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { BITS, type Comparison, type FigureLexicon, W } from '../lexicon.ts';
import { isCarried, isInAll, isOfOtherVerb, isRecorded, isRestriction, tells } from './bounded.ts';
import { comparatorAfter } from './comparator-after.ts';
import { comparatorBefore } from './comparator-before.ts';

/** A comparator as found: which one, and where. */
export interface Found {
  readonly comparator: Comparison;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** A verb, whose scope a coordinated number may share. */
  readonly verb: boolean;
}

/** The comparator that bears on a number; `previous` is the figure before it in the sentence, null where there is none. */
export function findComparator(
  tokens: Tokens,
  candidate: Candidate,
  previous: Candidate | null,
  lexicon: FigureLexicon,
): Found | null {
  if ((candidate.cues & BITS.comparator) === 0) return null;
  const before = comparatorBefore(tokens, candidate, previous, lexicon);
  // "compte 300 puits au moins": a verb that says how many there are leaves the word behind the number to compare; so
  // does one of another object: «سينزل السعر إلى 13 درهما أو أقل».
  const isOpen =
    before === null ||
    (before.verb && /^(eq|none)$/.test(before.comparator)) ||
    isOfOtherVerb(tokens, before, candidate, lexicon);
  const found = (isOpen ? comparatorAfter(tokens, candidate, lexicon) : null) ?? before;
  if (found === null || found.comparator === 'none') return null;
  if (found.verb && isDifference(tokens, candidate, lexicon)) return null;
  if (isCarried(tokens, found, candidate)) return null;
  if (found.comparator === 'approx' && isInAll(tokens, found, candidate, lexicon)) return null;
  if (found.comparator === 'gt' || found.comparator === 'lt') {
    if (isRecorded(tokens, candidate, found, lexicon)) return null;
    if (isOfOtherVerb(tokens, found, candidate, lexicon)) return null;
  }
  // "6 % | about 5,000 prisoners": a number by itself, told otherwise.
  const isApart = found.comparator === 'approx' || found.from > candidate.from;
  if (previous && !isApart && tells(tokens, previous, found, lexicon)) return null;
  return found.comparator === 'lt' && isRestriction(tokens, candidate, lexicon) ? null : found;
}

/** "The results exceeded those of 2019 by 35 %": the verb compares two things, and the number says by how much. */
const isDifference = (tokens: Tokens, { from, first, unit }: Candidate, lexicon: FigureLexicon) =>
  unit?.code === 'percent' && from > first && lexicon.has(tokens, from - 1, W.by);
