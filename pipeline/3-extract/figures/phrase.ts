import type { Span } from '../../document.ts';
import { KNOWN_NAMES } from '../names/registry-names.ts';
import { LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';
import { isDetermined, isParticiple, isVerb } from './verbs.ts';

const MAX_WORDS = 7;
const REACH = 24;

/** The nearest noun phrase before a figure that may be what it measures: no verb, place, person, body or aside. */
export function phraseBefore(
  tokens: Tokens,
  { from, first, comparatorFrom }: Candidate,
  floor: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  let at = (comparatorFrom >= 0 && comparatorFrom < from ? comparatorFrom : from) - 1;
  const stop = Math.max(first, floor, from - REACH);
  let crossed = false;
  while (at >= stop) {
    if (tokens.kind[at] === LINE || (tokens.kind[at] === NUMBER && !claimed[at])) return null;
    if (tokens.kind[at] === SYMBOL) {
      const mark = surface(tokens, at);
      if (';؛'.includes(mark)) return null;
      crossed ||= ',،'.includes(mark);
      at--;
      continue;
    }
    if (isSkipped(tokens, at, claimed, lexicon)) {
      at--;
      continue;
    }
    const start = phraseStart(tokens, at, stop, claimed, lexicon);
    const before = lexicon.has(tokens, start - 1, W.article) ? start - 2 : start - 1;
    const aside = crossed && before >= stop && ',،'.includes(surface(tokens, before));
    const governed =
      before >= stop && lexicon.has(tokens, before, W.oblique) && tokens.clitic[before] === 0;
    const opening = openingNoun(tokens, start, at, lexicon);
    const named =
      isBare(tokens, opening, at, lexicon) ||
      isPlace(tokens, opening, at + 1, lexicon) ||
      isName(tokens, opening, at, first) ||
      isUnit(tokens, opening, at + 1, lexicon);
    if (!aside && !named) {
      if (lexicon.has(tokens, opening, W.agent)) return null;
      // "Unemployment in Morocco reached", "au niveau des barrages": a place of another kind.
      if (!governed) return spanOf(tokens, opening, at + 1);
      return (
        phraseBeyond(tokens, before, stop, claimed, lexicon) ?? spanOf(tokens, opening, at + 1)
      );
    }
    at = before;
  }
  return null;
}

/** The phrase that a preposition at token `at` hangs on, where it stands right before; null where none does. */
function phraseBeyond(
  tokens: Tokens,
  at: number,
  stop: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  let end = at - 1;
  while (end >= stop && tokens.kind[end] === WORD && isSkipped(tokens, end, claimed, lexicon))
    end--;
  if (end < stop || tokens.kind[end] !== WORD) return null;
  const start = phraseStart(tokens, end, stop, claimed, lexicon);
  const opening = openingNoun(tokens, start, end, lexicon);
  const moved = lexicon.has(tokens, opening - 1, W.change);
  if (moved || lexicon.has(tokens, opening, W.agent) || isName(tokens, opening, end, stop))
    return null;
  return spanOf(tokens, opening, end + 1);
}

/** Whether a word cannot end what a figure measures. */
function isSkipped(
  tokens: Tokens,
  at: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean {
  if (claimed[at] || isSuffix(tokens, at) || joins(tokens, at, lexicon)) return true;
  if (lexicon.has(tokens, at, W.older)) return true;
  if (isStop(tokens, at, lexicon) && !isGrowth(tokens, at, lexicon)) return true;
  if (lexicon.has(tokens, at, W.filler) && !isNumberNoun(tokens, at, lexicon)) return true;
  if (tokens.end[at]! - tokens.start[at]! < 2) return true;
  return isVerb(tokens, at, lexicon) || isParticiple(tokens, at, lexicon);
}

/** "la croissance atteindrait": a word of change that is itself measured, against "une croissance de 4 %". */
const isGrowth = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.change) &&
  lexicon.has(tokens, at - 1, W.article) &&
  !lexicon.has(tokens, at, W.function) &&
  !lexicon.has(tokens, at + 1, W.of) &&
  lexicon.language === 'fr';

/** First token of the phrase that ends with token `end`. */
function phraseStart(
  tokens: Tokens,
  end: number,
  stop: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): number {
  let start = end;
  for (let i = end; i >= stop && end - i <= MAX_WORDS; i--) {
    if (tokens.kind[i] !== WORD) {
      // "Rabat-Salé", "porte-conteneurs": a hyphen inside a word.
      if (tokens.kind[i] !== SYMBOL || tokens.spaced[i] === 1 || tokens.spaced[i + 1] === 1) break;
      if (!'-‑'.includes(surface(tokens, i))) break;
      continue;
    }
    if (claimed[i] || isNumberWord(tokens, i, lexicon) || isSuffix(tokens, i)) break;
    if (i < end && (isStop(tokens, i, lexicon) || isVerb(tokens, i, lexicon))) {
      // "نسبة نمو مرتقبة": a rate of change.
      const rate = lexicon.language === 'ar' && i > stop && isNumberNoun(tokens, i - 1, lexicon);
      if (rate && !lexicon.has(tokens, i, W.function)) start = i - 1;
      break;
    }
    const article = lexicon.has(tokens, i, W.article);
    // An article opens the phrase, unless a complement follows from what stands before it.
    if (article && !lexicon.has(tokens, i - 1, W.of) && lexicon.language !== 'ar') break;
    if (!joins(tokens, i, lexicon)) start = i;
    if (opensPhrase(tokens, i, lexicon)) break;
  }
  return start;
}

/** The "ème" of "73ème". */
const isSuffix = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens.kind[at - 1] === NUMBER && tokens.spaced[at] === 0;

const isNumberWord = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean => {
  const cls = lexicon.numberWords[tokens.word[at]!]?.cls;
  return cls !== undefined && !['one', 'and', 'article', 'half'].includes(cls);
};

const joins = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.of) || lexicon.has(tokens, at, W.article);

const isStop = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  !joins(tokens, at, lexicon) &&
  ((lexicon.has(tokens, at, W.change) && !lexicon.has(tokens, at, W.steady)) ||
    lexicon.has(tokens, at, W.auxiliary) ||
    lexicon.has(tokens, at, W.aside) ||
    lexicon.has(tokens, at, W.each) ||
    lexicon.has(tokens, at, W.function));

/** An Arabic word that carries a conjunction or a preposition ("بمخزون"), or that announces a number ("نسبة ملء"). */
const opensPhrase = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  (isNumberNoun(tokens, at, lexicon) ||
    (tokens.clitic[at]! > 0 && /^[وفبلك]/.test(surface(tokens, at))));

const isNumberNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.has(tokens, at, W.number) || lexicon.has(tokens, at, W.steady);

/** A word that names nothing by itself: "taux", or an adjective behind a verb ("est supérieur à"). */
function isBare(tokens: Tokens, from: number, last: number, lexicon: FigureLexicon): boolean {
  if (from !== last) return false;
  if (lexicon.has(tokens, from, W.hollow) || lexicon.has(tokens, from, W.number)) return true;
  if (lexicon.language !== 'fr' || tokens.capital[from] === 1) return false;
  const known = (lexicon.table[tokens.word[from]!]! & BITS.noun) !== 0;
  const opens = from === 0 || tokens.kind[from - 1] !== WORD;
  return !known && !opens && !isDetermined(tokens, from, lexicon);
}

/** "par mois", "des ans": a unit of time or money is no measure. */
const isUnit = (tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean =>
  lexicon.units.match(tokens, from, to)?.end === to;

/** Whether the registry knows tokens `[from, to)` as a place and nothing more. */
export function isPlace(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  const match = KNOWN_NAMES[lexicon.language].match(tokens, from, to);
  return match !== null && match.end === to && match.value.kind === 'place';
}

/** Whether every word of a French or English phrase is a proper noun: "Driss Amrani", "Souss-Massa"; not "PIB" or a first word. */
function isName(tokens: Tokens, from: number, last: number, first: number): boolean {
  if (from === first && from === last) return false;
  let word = '';
  for (let i = from; i <= last; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if (tokens.capital[i] === 0) return false;
    word = surface(tokens, i);
  }
  return word !== '' && word !== word.toUpperCase();
}

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

/** A phrase without the conjunction or preposition that its first Arabic word carries. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  const word = surface(tokens, from);
  const clitic = tokens.clitic[from]!;
  // "وبالمخزون" is "المخزون"; the article of "للأطباء" has melted into its preposition and goes with it.
  const article = word.slice(0, clitic).endsWith('ال') ? 2 : 0;
  const loose = /^[وف]ال.{3}|^و.+ت(?:ين|ان)$/.test(word) ? 1 : 0;
  return {
    start: tokens.start[from]! + Math.max(clitic - article, loose),
    end: tokens.end[to - 1]!,
  };
}
