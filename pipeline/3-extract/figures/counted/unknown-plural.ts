import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { CHANGE, LEVEL, VERBS } from '../measure/sentence/verbs.ts';
import { isWhole } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { endsLikePlural } from '../word-shapes.ts';
import { isPlural, nounAt } from './counted-noun.ts';

const OPENS_CLAUSE = classSet('conjunction', 'relative', 'adversative');
const NO_HEAD = classSet(
  'number',
  'hollow',
  'agent',
  'quantity',
  'sum',
  'function',
  'steady',
  'fraction',
);
const BEFORE_MAIN = classSet('auxiliary', 'clitic', 'adverb', 'copula', 'filler');
const LEADS = classSet('to', 'filler', 'inside');

const isThe = markers('definite-determiner', 'fr').at;
/** The third person of the plural, unlike "accroissement". */
const isOfMany = wordMatches(/(?:ont|[^m]ent|m[eè]?rent)$/);

/** Power of ten of a million. */
const MILLIONS = 6;
/** Words from a verb to its number, and those of a subject with all that says which it is. */
const VERB = 5;
const SUBJECT = 14;
/** Tokens of what stands in commas behind a subject. */
const INSERT = 14;

/**
 * "Les défaillances s'élèveraient à 15.000", "Insolvencies would reach 13,000": the plural that a clause opens with and
 * whose verb tells what it came to, whether a lexicon knows it or not; null where there is none.
 */
export function pluralSubject(
  tokens: Tokens,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  // Millions are as often money: "Loans to weavers reached 30 million".
  const { numeral, value } = candidate;
  if (lexicon.language === 'ar' || numeral.scale >= MILLIONS || !isWhole(value)) return null;
  const verb = verbStart(tokens, candidate, lexicon);
  const behind = verb < 0 ? -1 : overInsert(tokens, verb, candidate.first);
  const first = behind < 0 ? -1 : subjectStart(tokens, candidate.first, behind, claimed, lexicon);
  if (first < 0) return null;
  const french = lexicon.language === 'fr';
  const head = french
    ? frenchHead(tokens, first, lexicon)
    : englishHead(tokens, first, behind, lexicon);
  const isCounted = french ? endsLikePlural(tokens, head) : isPlural(tokens, head);
  // "under-18s"
  if (!isCounted || tokens.kind[head - 1] === NUMBER) return null;
  return lexicon.hasAny(tokens, head, NO_HEAD) ? null : nounAt(tokens, head, lexicon);
}

const senseAt = ({ language }: FigureLexicon, tokens: Tokens, at: number) =>
  VERBS[language].finite(tokens, at) || VERBS[language].dependent(tokens, at);

/** First token of the verb whose level the number is: "s'", "ont", "would"; −1 where none tells one. */
function verbStart(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): number {
  const { first, from } = candidate;
  // The verb may be the comparator: "plafonnent à".
  let main = senseAt(lexicon, tokens, startOf(candidate))
    ? startOf(candidate)
    : startOf(candidate) - 1;
  while (main > first && lexicon.hasAny(tokens, main, LEADS)) main--;
  if (lexicon.has(tokens, main, W.of) && lexicon.has(tokens, main - 1, W.copula)) main--;
  const sense = lexicon.has(tokens, main, W.copula) ? LEVEL : senseAt(lexicon, tokens, main);
  if (sense !== LEVEL && sense !== CHANGE) return -1;
  // "ont augmenté de 15", "rose by 15": by how many.
  if (
    sense === CHANGE &&
    !holdsTo(tokens, main, from, lexicon) &&
    !isStart(tokens, candidate, lexicon)
  )
    return -1;
  let start = main;
  let isPluralVerb = lexicon.language === 'en' || isOfMany(tokens, main);
  while (main - start < VERB && start > first && lexicon.hasAny(tokens, start - 1, BEFORE_MAIN)) {
    start--;
    isPluralVerb ||= isOfMany(tokens, start);
  }
  return isPluralVerb ? start : -1;
}

/** "(rose) to", "(sont tombées) à moins de" */
function holdsTo(tokens: Tokens, main: number, from: number, lexicon: FigureLexicon): boolean {
  for (let i = main + 1; i < from; i++) if (lexicon.has(tokens, i, W.to)) return true;
  return false;
}

/** "(ont bondi) de 210 à 630": where a move starts. */
const isStart = (tokens: Tokens, { from, to }: Candidate, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - 1, W.from) &&
  lexicon.has(tokens, to, W.to) &&
  tokens.kind[to + 1] === NUMBER;

/** "Les radiations | , en hausse de 12 %, | ont atteint": where what stands in commas before a verb starts; the verb itself without it. */
function overInsert(tokens: Tokens, verb: number, first: number): number {
  if (!isMark(tokens, verb - 1, ',')) return verb;
  for (let i = verb - 2; i > Math.max(first, verb - INSERT); i--)
    if (isMark(tokens, i, ',') && tokens.spaced[i + 1] === 1) return i;
  return -1;
}

/** Where the clause of a verb opens with its subject: behind a sign or a conjunction; −1 where a number stands between. */
function subjectStart(
  tokens: Tokens,
  first: number,
  verb: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): number {
  for (let i = verb - 1; i >= Math.max(first, verb - SUBJECT); i--) {
    if (tokens.kind[i] === NUMBER && !claimed[i]) return -1;
    const opens =
      i === first || tokens.kind[i - 1] !== WORD || lexicon.hasAny(tokens, i - 1, OPENS_CLAUSE);
    if (opens && tokens.kind[i] === WORD) return i;
    if (tokens.kind[i] === SYMBOL) return -1;
  }
  return -1;
}

/** "les | nouvelles | défaillances": the noun behind its article. */
function frenchHead(tokens: Tokens, first: number, lexicon: FigureLexicon): number {
  if (!isThe(tokens, first)) return -1;
  const at = first + 1;
  return lexicon.has(tokens, at, W.preadjective) && endsLikePlural(tokens, at + 1) ? at + 1 : at;
}

/** "business insolvencies | in the region": the last word before what says which they are. */
function englishHead(tokens: Tokens, first: number, verb: number, lexicon: FigureLexicon): number {
  let at = lexicon.has(tokens, first, W.article) ? first + 1 : first;
  while (at + 1 < verb && !lexicon.has(tokens, at + 1, W.function)) at++;
  return at;
}
