import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { isNumberReached } from '../counted/number-reached.ts';
import { tellsOwnNumber } from '../counted/own-number.ts';
import { isBehindDeed, isRest } from '../counted/people.ts';
import { isTakenUp } from '../counted/taken-up.ts';
import { isOfToll } from '../counted/toll.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { isTwoOthers } from '../numerals/dual.ts';
import { hasWaw, isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsInEd, isJoinedByWaw, isLetterS } from '../word-shapes.ts';

const WHOLE = classSet('article', 'between', 'possessive');

/** What ties a number word to a noun told before: "against nine", "dont trois". */
const LINKS = classSet('part', 'thatIs', 'conjunction', 'versus', 'adversative');
const BY = classSet('by', 'of', 'to');
/** "rose to eleven | on Sunday" */
const PLACES = classSet('inside', 'weekday');
const isWith = markers('instrument').at;
const isAnother = markers('other-ones').at;
const isInstead = markers('instead').at;

/** Whether a definite article or a possessive makes number words name things known: "les deux pays". */
export function isDefinite(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, first, comparator } = candidate;
  const previous = from - 1;
  return (
    previous >= first &&
    // "les deux pays" have been told of before, "les quatorze musées" are counted.
    approximate(numeral.value) <= FEW &&
    !isTold(tokens, candidate, lexicon) &&
    // "dans les deux cas"
    (comparator === 'eq' || comparator === 'approx') &&
    tokens.kind[previous] === WORD &&
    (lexicon.has(tokens, previous, W.article) ||
      lexicon.has(tokens, previous, W.possessive) ||
      lexicon.has(tokens, previous, W.contracted) ||
      // "the valley's two mills"
      (lexicon.language === 'en' && isLetterS(tokens, previous)) ||
      isDefiniteDeterminer(tokens, previous))
  );
}

/** How many things a text takes up by their number. */
const FEW = 10;
const PAIR = 2;

/**
 * "ses cinq mines", "the six mills": more than a pair, of a kind that is told here, unlike "ces cinq mines", "trois des cinq
 * mines" and "one of the valley's six mills".
 */
function isTold(
  tokens: Tokens,
  { numeral, from, counted }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (approximate(numeral.value) <= PAIR || !counted?.own || counted.code === '') return false;
  if (isThese(tokens, from - 1) || isLetterS(tokens, from - 1)) return false;
  const part = lexicon.has(tokens, from - 2, W.of) ? from - 3 : from - 2;
  return !isNumber(tokens, part, lexicon);
}
const isThese = markers('these').at;

/** "those three years" */
export const isDefiniteDeterminer = markers('definite-determiner').at;

/** "cinq des six projets": the whole has a number of its own. */
const isNumber = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  at < tokens.count && (tokens.kind[at] === NUMBER || isNumberWord(tokens, at, lexicon));

/** How far before «منها» the number of the whole may stand. */
const WHOLE_REACH = 3;

/** «10 محامين، منها توقيف خمسة، وإنذار اثنين»: a part of a number, told by what was done to it. */
function isListedPart(tokens: Tokens, { numeral, from, first }: Candidate, lexicon: FigureLexicon) {
  if (lexicon.language !== 'ar' || from <= first || tokens.kind[from - 1] !== WORD) return false;
  if (numeral.to < tokens.count && !isMark(tokens, numeral.to, ',،.؛')) return false;
  let part = from - 1;
  while (part >= first && !lexicon.has(tokens, part, W.part)) part--;
  for (let at = part - 1; at >= first && at >= part - WHOLE_REACH; at--)
    if (isNumber(tokens, at, lexicon)) return true;
  return false;
}

/** Whether a conjunction and one word part an Arabic number that ends its phrase from the one before. */
const isNextDone = (
  tokens: Tokens,
  { numeral, from }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language === 'ar' &&
  isJoinedByWaw(tokens, from - 1) &&
  isNumber(tokens, from - 2, lexicon) &&
  (tokens.kind[numeral.to] !== WORD || isJoinedByWaw(tokens, numeral.to));

const isAnd = markers('and').at;
const isAsWell = wordMatches(/^ainsi$/i);
const isParticiple = wordMatches(/^\p{L}{3,}ée?s$/u);

/** A bare number of what was counted before: "elle en a perdu douze", "increased by nine", "eleven more". */
function isToldAgain(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, first } = candidate;
  if (isTakenUp(tokens, candidate, lexicon)) return true;
  const isRise = from - 2 >= first && isBehindChange(tokens, from, lexicon);
  const ends = tokens.kind[numeral.to] !== WORD || lexicon.hasAny(tokens, numeral.to, PLACES);
  if (ends && (isRise || isNumberReached(tokens, from, first, lexicon))) return true;
  // "a baissé de cinq et celui des blessés de douze"
  if (isRise && isAnd(tokens, numeral.to) && !isNumber(tokens, numeral.to + 1, lexicon))
    return true;
  // "0 tué au lieu de deux", "instead of two"
  if (isInstead(tokens, from - 2) && lexicon.has(tokens, from - 1, W.of)) return true;
  // "suivie de Rabat avec trois"
  if (isWith(tokens, from - 1) && tokens.kind[numeral.to] !== WORD) return true;
  // "30 décès, ainsi que neuf enregistrés en prison"
  const isJoined = isAnd(tokens, from - 1) || isAsWell(tokens, from - 2);
  if (isJoined && isParticiple(tokens, numeral.to)) return true;
  // "onze de plus"
  const more = lexicon.has(tokens, numeral.to, W.of) ? numeral.to + 1 : numeral.to;
  if (!lexicon.has(tokens, more, W.older)) return false;
  return tokens.kind[more + 1] !== WORD || lexicon.has(tokens, more + 1, W.auxiliary);
}

/** "augmenté de", "increased by", "rose to" */
const isBehindChange = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.hasAny(tokens, from - 1, BY) && lexicon.has(tokens, from - 2, W.change);

/** "de quatre à six dirhams", «من أربعة إلى ستة دراهم»: the number behind lends its unit or its noun. */
const isLentBehind = ({ unit, unitFrom, counted, to }: Candidate): boolean =>
  unit ? unitFrom > to : counted !== null && counted.from > to;

/** Number words that count nothing: "les deux pays", "l'un", "en neuf points", a bare "trois". */
export function wordRule(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
  const { numeral, counted, from, first, scale } = candidate;
  const previous = from - 1;
  // "two-wheeled and three-wheeled machines"
  if (isHyphen(tokens, numeral.to) && endsInEd(tokens, numeral.to + 1)) return 'structure';
  // "Sept sont de Tata et les quatre autres de Tiznit"
  const isOthers = counted !== null && counted.from < from && isRest(tokens, numeral.to);
  if (!isOthers && (numeral.definite || isDefinite(tokens, candidate, lexicon)))
    return 'definite_number_word';
  if (!counted?.own) {
    // "175 two-wheel and three-wheel drivers": of which kind they are.
    if (lexicon.language === 'en' && isHyphen(tokens, numeral.to)) return 'structure';
    // "à deux et trois roues"
    if (isLentBehind(candidate) && isUncounted(tokens, counted, lexicon)) return 'structure';
    if (!numeral.single && isLentBehind(candidate)) return null;
    // "Five arrested after a raid": what befell them stands right behind.
    if (counted?.from === numeral.to && !numeral.single) return null;
    // "Quatre autres sont en cours"
    if (counted && !numeral.single && isRest(tokens, numeral.to)) return null;
    if (counted && isTwoOthers(tokens, from)) return null;
    // "deux des condamnés", "deux d'entre elles".
    const next = numeral.to + 1;
    const whole = lexicon.hasAny(tokens, next, WHOLE) || isNumber(tokens, next, lexicon);
    if (lexicon.has(tokens, numeral.to, W.of) && whole) return null;
    if (!numeral.single && tellsOwnNumber(tokens, candidate)) return null;
    // «قبل 31 ورفض ثمانون»: the same was done to others.
    if (counted && !numeral.single && isNextDone(tokens, candidate, lexicon)) return null;
    // «عزل خمسة منهم»
    if (counted && lexicon.has(tokens, numeral.to, W.part)) return null;
    if (counted && !numeral.single && isListedPart(tokens, candidate, lexicon)) return null;
    // "Five face charges and seven were released": a number word that is its clause's subject.
    if (counted && !numeral.single && lexicon.has(tokens, numeral.to, W.auxiliary)) return null;
    // "killing eight and injuring two"
    if (counted && !numeral.single && isBehindDeed(tokens, candidate, lexicon)) return null;
    if (counted && isOfToll(tokens, startOf(candidate), lexicon)) return null;
    if (counted && !numeral.single && isToldAgain(tokens, candidate, lexicon)) return null;
    // "quatre millions en 2004, puis cinq l'année suivante": it has the scale of the one before.
    if (scale > numeral.scale) return null;
    const linked =
      previous >= first &&
      (lexicon.hasAny(tokens, previous, LINKS) ||
        // «قبل منها | نحو خمسين»
        lexicon.has(tokens, startOf(candidate) - 1, W.part) ||
        isAnother(tokens, previous) ||
        hasWaw(tokens, from) ||
        isMark(tokens, previous, ',،(:'));
    // What stands alone here closes a list: "deux à Tinghir et un à Tiznit".
    return counted && linked ? null : 'number_word';
  }
  return isUncounted(tokens, counted, lexicon) ? 'structure' : null;
}

const isUncounted = (tokens: Tokens, counted: Counted | null, lexicon: FigureLexicon): boolean =>
  counted !== null &&
  (lexicon.has(tokens, counted.to - 1, W.uncounted) ||
    lexicon.has(tokens, counted.from, W.uncounted));
