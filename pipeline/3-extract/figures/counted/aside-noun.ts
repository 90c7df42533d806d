import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { isPredicate } from '../predicate.ts';
import { isCountable } from './countable.ts';
import { nounAt } from './counted-noun.ts';
import { isOblique } from './oblique.ts';
import { isOfThem } from './taken-up.ts';

/** Words from the start of a sentence to the noun of its subject, and from there to the aside. */
const HEAD = 3;
const SUBJECT = 16;
const isOfficial = markers('officials').at;
const PEOPLES = nounCodes('people');

/**
 * "Attempts to smuggle migrants, at least 55,000 of them, were foiled", "Les tentatives de passage de migrants, au moins
 * 55.000, ont été déjouées": an aside between the subject and its verb counts the subject, and not what stands nearer.
 */
export function asideNoun(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const { first, to, comparator } = candidate;
  const start = startOf(candidate);
  const isOfSubject = isOfThem(tokens, candidate, lexicon);
  if (!isMark(tokens, start - 1, ',،') || start - first > SUBJECT) return null;
  if (!isOfSubject && comparator === 'eq') return null;
  const end = isOfSubject ? themEnd(tokens, to) : to;
  if (!isMark(tokens, end, ',،') || !isPredicate(tokens, end + 1, lexicon)) return null;
  for (let i = first; i < start - 1; i++)
    if (tokens.kind[i] !== WORD && !isInWord(tokens, i)) return null;
  return firstNoun(tokens, first, Math.min(start - 1, first + HEAD + 1), lexicon);
}

/**
 * "… 26,000 requests. It aids migrants, after it dealt with 23,000 of them": what its own sentence names, as its subject or
 * else the nearest, before what another sentence has counted.
 */
export function namedBefore(
  tokens: Tokens,
  candidate: Candidate,
  noun: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  if (noun === null || noun.sentence === candidate.sentence) return null;
  if (!isOfThem(tokens, candidate, lexicon)) return null;
  const { first } = candidate;
  const start = startOf(candidate);
  const subject = firstNoun(tokens, first, Math.min(start, first + HEAD + 1), lexicon);
  for (let i = start - 1; !subject && i >= first; i--) {
    const near = firstNoun(tokens, i, i + 1, lexicon, first);
    if (near) return near;
  }
  return subject;
}

/** The first plural of a stretch that no preposition makes a place or an agent, and who tells it is none. */
function firstNoun(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: FigureLexicon,
  floor = from,
): Counted | null {
  for (let i = from; i < to; i++)
    if (
      isCountable(tokens, i, lexicon) &&
      // "les autorités espagnoles": an adjective of who tells it.
      !PEOPLES.has(nounAt(tokens, i, lexicon).code) &&
      !isOfficial(tokens, i) &&
      !lexicon.has(tokens, i, W.agent) &&
      !isOblique(tokens, i, floor, lexicon)
    )
      return nounAt(tokens, i, lexicon);
  return null;
}

const isInWord = (tokens: Tokens, at: number): boolean => isMark(tokens, at, "'’-");

/** "of them", "d'entre eux" */
function themEnd(tokens: Tokens, to: number): number {
  let end = to;
  while (end < tokens.count && !isMark(tokens, end, ',،') && end < to + HEAD + 1) end++;
  return end;
}
