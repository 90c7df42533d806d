import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, pauses, type Tokens } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet, SAYS } from '../word-classes.ts';
import { endsInEd } from '../word-shapes.ts';
import { isCountable } from './countable.ts';
import { nounAt } from './counted-noun.ts';

const opensWhole = markers('opens-whole').at;

/** Tokens of a whole, from "parmi" to its comma. */
const WHOLE = 12;
/** "sur" leads to places as well. */
const LEADS_ELSEWHERE = classSet('per');

/**
 * "Parmi les blessés, 14 sont graves et 3 sont sortis", "Among the dead, 4 were children": those of the whole that its
 * sentence opens with, of whom each of its bare numbers says something.
 */
export function openedWhole(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const { first, to } = candidate;
  const start = startOf(candidate);
  const isFirst = isMark(tokens, start - 1, ',،');
  if (!isFirst && !lexicon.has(tokens, start - 1, W.conjunction)) return null;
  // Arabic says it without a verb: «من بين المصابين، 14 إصاباتهم خطيرة».
  const isAlone = lexicon.language === 'ar' && isFirst;
  const says = lexicon.hasAny(tokens, to, SAYS) || tellsOfWhole(tokens, candidate, lexicon);
  if (!isAlone && !says) return null;
  const opens = opensWhole(tokens, first) ? first : first + 1;
  if (!opensWhole(tokens, opens) || lexicon.hasAny(tokens, opens, LEADS_ELSEWHERE)) return null;
  return nounOf(tokens, opens, start, lexicon);
}

/** "Among the clubs, 40 | provided (lists)": an English verb in the past, and no participle of a noun that is counted. */
export function tellsOfWhole(
  tokens: Tokens,
  { first, from, to }: Candidate,
  { language }: FigureLexicon,
): boolean {
  if (language !== 'en' || !isMark(tokens, from - 1, ',') || !endsInEd(tokens, to)) return false;
  const opens = opensWhole(tokens, first) || opensWhole(tokens, first + 1);
  return opens && VERBS.en.finite(tokens, to) !== NONE;
}

const opensTerms = markers('opens-terms', 'fr').at;

/** "En termes de mouvements d'avions, les aéroports ont enregistré 11.336": what a bare number behind a verb counts is told at the head. */
export function termsOf(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  const { first } = candidate;
  if (!opensTerms(tokens, first + 1) || !lexicon.has(tokens, first + 2, W.of)) return null;
  const start = startOf(candidate);
  return lexicon.has(tokens, start - 1, W.copula)
    ? null
    : nounOf(tokens, first + 2, start, lexicon);
}

/** The noun of what a sentence opens on, up to its comma. */
function nounOf(
  tokens: Tokens,
  opens: number,
  start: number,
  lexicon: FigureLexicon,
): Counted | null {
  let noun = -1;
  let isSaid = false;
  for (let i = opens + 1; i < Math.min(start, opens + WHOLE); i++) {
    if (pauses(tokens, i, ',،')) return noun < 0 ? null : nounAt(tokens, noun, lexicon);
    // "parmi les 340 candidats,"
    if (tokens.kind[i] === NUMBER && noun >= 0) return null;
    // "among the clubs | that sent their lists,"
    if (noun >= 0 && lexicon.has(tokens, i, W.relative)) isSaid = true;
    if (isSaid) continue;
    // An English noun ends its phrase, others open theirs.
    if (isCountable(tokens, i, lexicon) && (noun < 0 || lexicon.language === 'en')) noun = i;
  }
  return null;
}
