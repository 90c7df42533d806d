import type { Span } from '../../document.ts';
import { LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { hasWaw } from './group.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';

const MAX_WORDS = 7;
const REACH = 24;

/**
 * A noun phrase of the text that says what a figure measures, as a span; null where none is found.
 * `floor` is the first token that the figure before leaves free.
 */
export function findMeasure(
  tokens: Tokens,
  candidate: Candidate,
  floor: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const { counted, unit, to, kind } = candidate;
  if (counted) return spanOf(tokens, counted.from, phraseEnd(tokens, counted, claimed, lexicon));
  const named = kind === 'rate' && tokens.kind[to] === WORD && !lexicon.has(tokens, to, W.function);
  if (named)
    return spanOf(tokens, to, phraseEnd(tokens, { from: to, to: to + 1 }, claimed, lexicon));
  // "58 % des migrants", "4 % pour les agressions": what follows; else the phrase before the figure.
  const shared = lexicon.has(tokens, to, W.of);
  const listed = unit?.kind === 'percent' && lexicon.has(tokens, to, W.per);
  if ((shared || listed) && tokens.kind[to + 1] === WORD) {
    let from = to + 1;
    while (lexicon.has(tokens, from, W.article)) from++;
    const noun =
      tokens.kind[from] === WORD &&
      !claimed[from] &&
      !lexicon.has(tokens, from, W.function) &&
      !lexicon.has(tokens, from, W.older) &&
      !lexicon.has(tokens, from, W.part) &&
      !lexicon.has(tokens, from, W.year);
    if (noun)
      return spanOf(tokens, from, phraseEnd(tokens, { from, to: from + 1 }, claimed, lexicon));
  }
  return phraseBefore(tokens, candidate, floor, claimed, lexicon);
}

/** A phrase without the conjunction or preposition that its first Arabic word carries. */
function spanOf(tokens: Tokens, from: number, to: number): Span {
  const start = tokens.start[from]!;
  const carried = hasWaw(tokens, from) || /^[وف]ال.{3}/.test(surface(tokens, from)) ? 1 : 0;
  return { start: start + carried, end: tokens.end[to - 1]! };
}

/** End of the noun phrase `[from, to)` with its complements: up to punctuation, a conjunction, a verb or a period. */
function phraseEnd(
  tokens: Tokens,
  phrase: { readonly from: number; readonly to: number },
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): number {
  let { to } = phrase;
  for (let i = phrase.to; i < tokens.count && i - phrase.from < MAX_WORDS; i++) {
    if (tokens.kind[i] !== WORD || claimed[i] || isJoined(tokens, i, lexicon)) break;
    if (isStop(tokens, i, lexicon) || isVerb(tokens, i, lexicon, true)) break;
    const joins = lexicon.has(tokens, i, W.of) || lexicon.has(tokens, i, W.article);
    if (lexicon.has(tokens, i, W.function) && !joins) break;
    if (!joins) to = i + 1;
  }
  return to;
}

/** Whether an Arabic word carries the conjunction, known or not: a coordinated noun or the next verb. */
const isJoined = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, at) ||
  (lexicon.language === 'ar' && tokens.word[at] === 0 && /^و.{3}/.test(surface(tokens, at)));

const isStop = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.auxiliary) ||
  lexicon.has(tokens, at, W.relative) ||
  lexicon.has(tokens, at, W.change) ||
  lexicon.has(tokens, at, W.part) ||
  lexicon.has(tokens, at, W.per);

/** Whether a word that follows a noun has the form of a verb: "purgent", "linked", "غادروا", "يشتبه". */
function isVerb(tokens: Tokens, at: number, lexicon: FigureLexicon, after: boolean): boolean {
  if ((lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0) return false;
  const word = surface(tokens, at);
  switch (lexicon.language) {
    case 'fr':
      return word.endsWith('ent') && !lexicon.has(tokens, at - 1, W.of);
    case 'en':
      return (after ? /(?:ed|ing)$/ : /ed$/).test(word);
    default:
      return word.length > 3 && (word.endsWith('وا') || word.startsWith('ي'));
  }
}

/** The nearest noun phrase before the figure, with its complements; a place only where nothing else stands there. */
function phraseBefore(
  tokens: Tokens,
  { from, first, comparatorFrom }: Candidate,
  floor: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const at = comparatorFrom >= 0 && comparatorFrom < from ? comparatorFrom : from;
  let place: Span | null = null;
  let end = -1;
  let start = -1;
  for (let i = at - 1; i >= Math.max(first, floor, from - REACH); i--) {
    if (tokens.kind[i] === LINE || (tokens.kind[i] === NUMBER && !claimed[i])) break;
    if (tokens.kind[i] === SYMBOL) {
      if (end >= 0 || ';؛'.includes(surface(tokens, i))) break;
      continue;
    }
    if (claimed[i]) {
      if (end >= 0) break;
      continue;
    }
    const oblique = lexicon.has(tokens, i, W.oblique) && tokens.clitic[i] === 0;
    const article = lexicon.has(tokens, i, W.article);
    const joins = lexicon.has(tokens, i, W.of) || article;
    const stop =
      !joins &&
      ((lexicon.has(tokens, i, W.change) && !lexicon.has(tokens, i, W.steady)) ||
        lexicon.has(tokens, i, W.auxiliary) ||
        lexicon.has(tokens, i, W.aside) ||
        lexicon.has(tokens, i, W.function));
    if (end < 0) {
      const skipped =
        stop || joins || (lexicon.has(tokens, i, W.filler) && !isNumberNoun(tokens, i, lexicon));
      if (skipped || isVerb(tokens, i, lexicon, false)) continue;
      end = i;
      start = i;
      continue;
    }
    if (oblique && place === null) {
      // "Unemployment in Morocco reached": what stands there is measured, not the place.
      place = spanOf(tokens, start, end + 1);
      end = -1;
      continue;
    }
    if (stop || end - i > MAX_WORDS || isInfinitive(tokens, i, lexicon)) break;
    // An article opens the phrase, unless a complement follows from what stands before it.
    if (article && !lexicon.has(tokens, i - 1, W.of) && lexicon.language !== 'ar') break;
    if (!joins) start = i;
    if (hasWaw(tokens, i)) break;
  }
  if (end < 0) return place;
  return spanOf(tokens, openingNoun(tokens, start, end, lexicon), end + 1);
}

/** "susceptibles de toucher des salaires": the object of an infinitive is measured, not the verb. */
const isInfinitive = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' &&
  (lexicon.table[tokens.word[at]!]! & BITS.noun) === 0 &&
  (lexicon.has(tokens, at - 1, W.of) || lexicon.has(tokens, at - 1, W.to)) &&
  /(?:er|ir)$/.test(surface(tokens, at));

const isNumberNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.has(tokens, at, W.number) || lexicon.has(tokens, at, W.steady);

/** An Arabic clause opens with its verb: "جاءت جرائم النصب" is about the crimes. */
function openingNoun(tokens: Tokens, start: number, end: number, lexicon: FigureLexicon): number {
  if (lexicon.language !== 'ar' || start >= end) return start;
  if ((lexicon.table[tokens.word[start]!]! & BITS.noun) !== 0) return start;
  const word = surface(tokens, start).replace(/^[وف]/, '');
  return /^[تي].{2}|[^ا]ت$|تها$/.test(word) &&
    !/^ال/.test(word) &&
    !isNumberNoun(tokens, start, lexicon)
    ? start + 1
    : start;
}
