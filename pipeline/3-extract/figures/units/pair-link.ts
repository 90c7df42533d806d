import { markers } from '../../../lexicons/markers.ts';
import { hasCapital, isMark, lowerCase, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { hasWaw } from '../numerals/group.ts';
import { opensWithBeh } from '../word-shapes.ts';
import { DASH, type Link } from './range.ts';

/** How many tokens a comparator may have between "à" and its number. */
const COMPARED = 4;

const isHeldBy = markers('held-by').at;

/** The word that opens the pair: "entre", "de", unlike the "de" of "près de", or neither. */
export function leadOf(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): 'between' | 'from' | null {
  const from = startOf(candidate);
  for (let i = from - 1; i >= Math.max(candidate.first, from - 3); i--) {
    if (tokens.kind[i] !== WORD) return null;
    if (lexicon.has(tokens, i, W.between)) return 'between';
    if (lexicon.has(tokens, i, W.from) && tokens.clitic[i] === 0) return 'from';
    if (!lexicon.has(tokens, i, W.filler)) return null;
  }
  return null;
}

/** Whether a preposition leads to what each of two numbers is of, and two things follow. */
function areLedAlike(
  tokens: Tokens,
  { to: a }: Candidate,
  right: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { to: b, last } = right;
  // «11 % بحوض أم الربيع و64 % بسهل دكالة», not «40 درهما بالمدينة و90 درهما بالمدينة»
  if (opensWithBeh(tokens, a) && opensWithBeh(tokens, b) && b < last)
    return !areSame(tokens, a, b, right.from - 1 - a);
  // «7 % سنة 2004 و11 % سنة 2013», "7% in 2004 and 11% in 2013": each of a year of its own.
  if (isOfFour(tokens, a + 1) && isOfFour(tokens, b + 1) && areSame(tokens, a, b, 1)) return true;
  const areLed = isLed(tokens, a, lexicon) && isLed(tokens, b, lexicon);
  return areLed && b + 2 < last && !areSame(tokens, a, b, 3);
}

/** Digits that a year has. */
const isOfFour = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER && tokens.end[at]! - tokens.start[at]! === 4;

const isLed = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  isHeldBy(tokens, at) || (lexicon.has(tokens, at, W.inside) && !lexicon.has(tokens, at, W.per));

function areSame(tokens: Tokens, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++)
    if (lowerCase(tokens, a + i) !== lowerCase(tokens, b + i)) return false;
  return true;
}

/** How a number is linked with the next: by what stands between them, told by what opens the pair. */
export function linkOf(
  tokens: Tokens,
  left: Candidate,
  right: Candidate,
  lead: 'between' | 'from' | null,
  lexicon: FigureLexicon,
): Link {
  let from = left.to;
  const to = right.from;
  const named = left.counted?.own === true && left.counted.from >= left.to ? left.counted.to : from;
  if (lead === 'between' && named <= to) from = named;
  const gap = to - from;
  const and =
    (gap === 0 && (hasWaw(tokens, to) || hasWaw(tokens, right.numeral.from))) ||
    (gap === 1 &&
      (lexicon.isWaw(tokens, from, to) ||
        (lexicon.has(tokens, from, W.conjunction) && tokens.kind[from] === WORD)));
  // "entre 19 % dans l'Oriental et 135 % à Tanger", "between 3% for wool and 9% for silk": each of its own.
  const isOfEach =
    left.unit !== null &&
    right.unit !== null &&
    (hasCapital(tokens, from, to) || areLedAlike(tokens, left, right, lexicon));
  if (lead === 'between' && !isOfEach) {
    if (and) return 'between';
    const last = to - 1;
    if (
      gap >= 1 &&
      gap <= 4 &&
      (lexicon.has(tokens, last, W.conjunction) ||
        // "entre les deux dates, à 40.000": no bound of a range.
        (lexicon.has(tokens, last, W.to) && !isMark(tokens, from, ',،')))
    )
      return 'between';
    if (gap >= 1 && gap <= 4 && lexicon.has(tokens, from, W.conjunction)) return 'between';
  }
  if (gap === 1 && isAlternative(tokens, from) && isNext(left, right)) return 'between';
  if (and) return 'and';
  // "respectivement de 78, 38 et de 29%", "de 9 et de 2 points": the preposition is told again before the last.
  if (
    gap === 2 &&
    (right.unit?.kind === 'percent' || right.unit?.code === 'percentage_point') &&
    left.counted === null &&
    lexicon.has(tokens, from, W.conjunction) &&
    lexicon.has(tokens, to - 1, W.of)
  )
    return 'and';
  // "12,000 direct and 45,000 indirect jobs": only an adjective stands before the conjunction.
  if (
    (gap === 2 || (gap === 3 && isToldAgain(tokens, from + 1, right))) &&
    lexicon.language === 'en' &&
    left.counted === null &&
    tokens.kind[from] === WORD &&
    !lexicon.has(tokens, from, W.function) &&
    !tokens.capital[from] &&
    lexicon.has(tokens, to - 1, W.conjunction)
  )
    return 'and';
  // "de 9 à près de 26 millions": the second is compared, so that the two are no range.
  const compared =
    gap > 1 && gap <= COMPARED + 1 && lexicon.comparators.match(tokens, from + 1, to)?.end === to;
  if (compared && lexicon.has(tokens, from, W.to)) return 'versus';
  // "at least 40 and at most 60 officers"
  if (compared && lexicon.has(tokens, from, W.conjunction)) return 'and';
  if (gap < 1 || gap > 2) return null;
  if (gap === 1 && tokens.kind[from] === SYMBOL) {
    if (isMark(tokens, from, DASH)) return tokens.spaced[from] === tokens.spaced[to] ? 'to' : null;
    return isMark(tokens, from, ',،') ? 'comma' : null;
  }
  // "went up to 27 billion from 26 billion dirhams": a unit, not the noun of what stands against.
  if (gap === 1 && lexicon.has(tokens, from, W.versus) && right.unit !== null) return 'versus';
  const last = to - 1;
  if (lexicon.has(tokens, from, W.to) && (gap === 1 || lexicon.has(tokens, last, W.filler)))
    return 'to';
  return null;
}

/** "12 wool trading and 45 silk trading firms": a word before the conjunction that says again which of those behind it are counted. */
function isToldAgain(tokens: Tokens, at: number, { counted, to }: Candidate): boolean {
  if (!counted?.own || counted.from < to) return false;
  for (let i = counted.from; i < counted.to - 1; i++)
    if (lowerCase(tokens, i) === lowerCase(tokens, at)) return true;
  return false;
}

const isAlternative = markers('alternative').at;

/** "trois ou quatre", "50 ou 60": the next of the numbers that round alike, so that the two are a range. */
function isNext(left: Candidate, right: Candidate): boolean {
  const step =
    approximate(right.value) / 10 ** right.scale - approximate(left.value) / 10 ** left.scale;
  return step > 0 && Number.isInteger(Math.log10(step)) && approximate(left.value) % step === 0;
}
