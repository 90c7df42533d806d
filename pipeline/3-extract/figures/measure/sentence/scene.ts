import { markers } from '../../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../../by-form.ts';
import { notesFor } from '../../../columns.ts';
import type { Analysis, SentenceTokens } from '../../../mention.ts';
import { isMark, type Tokens, WORD } from '../../../tokens.ts';
import { alive, type Candidate, priceEnd } from '../../candidate.ts';
import { type FigureLexicon, W } from '../../lexicon.ts';
import { repetitionEnd, wordsStart } from '../../numerals/repeated.ts';
import { previousOf } from '../../previous.ts';
import { classSet } from '../../word-classes.ts';
import { LOCUTIONS, type Locution } from './locutions.ts';
import { CLOSED, DIGITS, JOINT, LED, OPEN, PERIOD } from './part.ts';
import type { Piece } from './piece.ts';
import { NONE, SAY, VERBS } from './verbs.ts';

const isWhat = wordMatches(/^[بل]?ما$/);

/** What the readers of measures look at: a text, its sentences, and which of its tokens name periods. */
export interface Scene {
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceTokens[];
  readonly claimed: Uint8Array;
  readonly lexicon: FigureLexicon;
  /** By token, the part that it takes, and one more than its kind of verb; 0 where nobody has asked yet. */
  readonly parts: Uint8Array;
  readonly verbs: Uint8Array;
  /** By sentence: its pieces, and the end of its last figure. */
  readonly readings: (readonly Piece[])[];
  readonly ends: number[];
}

/** @param candidates the numbers of the text: figures are read as such and nothing else, ages as words of a phrase. */
export function sceneOf(
  { tokens, sentences }: Analysis,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
  candidates: readonly Candidate[],
): Scene {
  const parts = notesFor(tokens.count);
  const verbs = notesFor(tokens.count);
  const { finite } = VERBS[lexicon.language];
  const ends: number[] = [];
  fillLocutions(tokens, claimed, lexicon, parts, verbs);
  for (const [i, candidate] of candidates.entries()) {
    const { from, to, counted, comparatorFrom } = candidate;
    const age = candidate.ignored === 'age_class';
    // "la part de la coupure de 200 DH": which note.
    if (candidate.ignored === 'banknote' || isNamingYear(candidate, tokens, lexicon))
      parts.fill(OPEN, from, to);
    // "la bouteille de 12 kg a augmenté", "5,8 litres aux 100 km": its unit is no noun of the sentence.
    const isPer = candidate.unit !== null && previousOf(candidates, i)?.denominatorTo === to;
    if (candidate.ignored === 'size' || isPer) parts.fill(DIGITS, from, to);
    if (isLedLength(candidate, tokens, lexicon)) parts.fill(PERIOD, from, to);
    if (alive(candidate)) ends[candidate.sentence] = counted ? Math.max(to, counted.to) : to;
    if (!age && (!alive(candidate) || counted?.from === from)) continue;
    // "la mort de | sept (7) | personnes" is one.
    const words = isAgain(candidates[i - 1]) ? wordsStart(tokens, from, lexicon) : from;
    let start = words;
    // "plus de 40" is one, "dépasse 40" is not.
    while (start > comparatorFrom && comparatorFrom >= 0 && finite(tokens, start - 1) === NONE)
      start--;
    // «ما يقارب 40» is one too.
    if (comparatorFrom >= 0 && isWhat(tokens, comparatorFrom)) start = comparatorFrom;
    if (start !== comparatorFrom) start = words;
    let again = isAgain(candidates[i + 1]) ? repetitionEnd(tokens, to, lexicon) : to;
    if (words < from && isMark(tokens, to, ')')) again = to + 1;
    const end = age ? ageTo(tokens, to, lexicon) : Math.max(again, priceEnd(candidate));
    parts.fill(age ? OPEN : DIGITS, start, end);
  }
  return { tokens, sentences, claimed, lexicon, parts, verbs, ends, readings: [] };
}

/** "sept (7)", "7 (sept)": whether a number is in words only what the digits beside it say. */
const isAgain = (candidate: Candidate | undefined): boolean => candidate?.ignored === 'number_word';

/** "died during the | 2024 | pilgrimage": which one. */
const isNamingYear = (
  { ignored, from, to }: Candidate,
  tokens: Tokens,
  { language }: FigureLexicon,
): boolean =>
  ignored === 'year' &&
  language === 'en' &&
  tokens.kind[from - 1] === WORD &&
  tokens.kind[to] === WORD;

/** "en | trois ans", "over | nine months": when it was, unlike "contrats de trois ans". */
const isLedLength = (
  { ignored, from, unit }: Candidate,
  tokens: Tokens,
  lexicon: FigureLexicon,
): boolean =>
  ignored === 'period_length' &&
  unit !== null &&
  lexicon.hasAny(tokens, from - 1, LEADS_TIME) &&
  !lexicon.has(tokens, from - 1, W.of);
const LEADS_TIME = classSet('oblique', 'inside', 'period');

/** Of locutions no word is a noun; of a preposition the first leads on: "au profit (de)". */
function fillLocutions(
  tokens: Tokens,
  claimed: Uint8Array,
  { language }: FigureLexicon,
  parts: Uint8Array,
  verbs: Uint8Array,
): void {
  const locutions = LOCUTIONS[language];
  for (let i = 0; i < tokens.count; i++) {
    if (claimed[i] || !locutions.opensAt(tokens, i)) continue;
    const match = locutions.match(tokens, i);
    // "en chantier": a phrase like any other.
    if (!match || match.value === 'state') continue;
    // "fait état": the verb is read as such.
    const from = match.value === 'verb' ? i + 1 : i;
    parts.fill(PART_OF[match.value], from, match.end);
    if (match.value === 'verb') verbs[i] = 1 + SAY;
    if (LEADS.has(match.value)) parts[i] = LED;
    i = match.end - 1;
  }
}

/** What leads to the means of a deed ends its noun as a period does: "saisi sur la base de renseignements". */
const PART_OF: Readonly<Record<Exclude<Locution, 'state'>, number>> = {
  adverb: CLOSED,
  verb: CLOSED,
  preposition: JOINT,
  topic: JOINT,
  field: JOINT,
  means: PERIOD,
  noun: OPEN,
};

const LEADS: ReadonlySet<Locution> = new Set(['preposition', 'topic', 'field']);

const isYears = wordIn(markers('years'));

/** "15 [ans et plus]", "15 [and over]". */
function ageTo(tokens: Tokens, to: number, lexicon: FigureLexicon): number {
  const years = isYears(tokens, to) ? to + 1 : to;
  return lexicon.has(tokens, years, W.conjunction) && isBound(tokens, years + 1)
    ? years + 2
    : years;
}
const isBound = wordIn(markers('aged'));

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
