import { isMark, LINE, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsLikePlural } from '../word-shapes.ts';
import { isCountable } from './countable.ts';
import { isPlural, nounAt } from './counted-noun.ts';
import { isNumberReached } from './number-reached.ts';
import { isOwnNumber } from './own-number.ts';
import { isOfThem } from './taken-up.ts';

/** How far back the sentence before may start. */
const SENTENCE = 40;
/** Words up to the noun of a subject that opens a sentence: "les nombreux", «يتوجه». */
const OPENS = 2;
const LEADS = classSet('article', 'preadjective');

/** "Farmers await aid. 4,500 of them have registered": the plural that the sentence before opens with, where no number counts anything. */
export function subjectOfThem(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  return isOfThem(tokens, candidate, lexicon)
    ? subjectBefore(tokens, candidate.first - 1, lexicon)
    : null;
}

/** "Petitions pile up. Their number has reached 4,500": the same, where nothing was counted in either sentence. */
export function subjectOfNumber(
  tokens: Tokens,
  candidate: Candidate,
  noun: Candidate | null,
  lexicon: FigureLexicon,
): Counted | null {
  const { first, from, sentence } = candidate;
  if (noun !== null && noun.sentence >= sentence - 1) return null;
  for (let at = first; at < Math.min(first + OPENS, from); at++) {
    if (!isTheirNumber(tokens, at, lexicon)) continue;
    if (!isNumberReached(tokens, startOf(candidate), first, lexicon)) return null;
    const subject = subjectBefore(tokens, first - 1, lexicon);
    return subject && !hasObject(tokens, subject.to, first - 1, lexicon) ? subject : null;
  }
  return null;
}

/** «أوقف الحراس | صيادين. وبلغ عددهم 37»: an Arabic verb has its object behind its subject, and either may be meant. */
function hasObject(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'ar') return false;
  for (let at = from; at < to; at++)
    if (!hasArticle(tokens, at) && isCountable(tokens, at, lexicon)) return true;
  return false;
}

/** "their number", «عددهم» */
const isTheirNumber = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar'
    ? isOwnNumber(tokens, at)
    : lexicon.has(tokens, at, W.possessive) && lexicon.has(tokens, at + 1, W.number);

/** The plural that the sentence opens with whose stop is given; null where no plural opens it. */
function subjectBefore(tokens: Tokens, end: number, lexicon: FigureLexicon): Counted | null {
  if (!isMark(tokens, end, '.')) return null;
  let start = end;
  while (start > 0 && end - start < SENTENCE && !ends(tokens, start - 1)) start--;
  for (let at = start; at < end; at++) {
    // "On Friday, | Moroccans choose"
    const opens = at === start || tokens.kind[at - 1] === SYMBOL;
    const head = opens ? headFrom(tokens, at, lexicon) : -1;
    if (head >= 0) return nounAt(tokens, head, lexicon);
  }
  return null;
}

const ends = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === LINE || isMark(tokens, at, '.');

function headFrom(tokens: Tokens, from: number, lexicon: FigureLexicon): number {
  const isHead = lexicon.language === 'ar' ? isArabicHead : isPluralHead;
  // "Le nombre des | enfants"
  const number = lexicon.hasAny(tokens, from, LEADS) ? from + 1 : from;
  if (lexicon.has(tokens, number, W.number) && lexicon.has(tokens, number + 1, W.of))
    return isHead(tokens, number + 2, lexicon) ? number + 2 : -1;
  for (let at = from; at <= from + OPENS && tokens.kind[at] === WORD; at++) {
    if (isHead(tokens, at, lexicon)) return at;
    if (lexicon.language !== 'ar' && !lexicon.hasAny(tokens, at, LEADS)) return -1;
  }
  return -1;
}

const isPluralHead = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  !lexicon.hasAny(tokens, at, LEADS) &&
  !lexicon.has(tokens, at, W.function) &&
  (lexicon.language === 'en' ? isPlural(tokens, at) : endsLikePlural(tokens, at));

const isArabicHead = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasArticle(tokens, at) && isCountable(tokens, at, lexicon);
