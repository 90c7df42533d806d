import { markers } from '../../../lexicons/markers.ts';
import { FOLD } from '../../characters.ts';
import { NAME_LEXICON } from '../../names/lexicon.ts';
import { isMark, LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { isCountReached, isNumberReached } from '../counted/number-reached.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { runValue } from '../numerals/digits.ts';
import { isJoinedCount, isOfOurTime } from '../units/joined-count.ts';
import { isLetterS } from '../word-shapes.ts';

/** "1. ", "2) ", "3-": what an item of a list opens with. */
export function isListNumber(tokens: Tokens, { numeral, from }: Candidate): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || numeral.to !== from + 1) return false;
  const inline = from > 0 && isMark(tokens, from - 1, ':،,;؛.') && tokens.spaced[from] === 1;
  const opens = from === 0 || tokens.kind[from - 1] === LINE || inline;
  if (!opens || numeral.to >= tokens.count) return false;
  const mark = surface(tokens, numeral.to);
  const next = numeral.to + 1;
  if (inline && mark !== '-' && mark !== ')') return false;
  return (
    tokens.kind[numeral.to] === SYMBOL &&
    '.)-–°/'.includes(mark) &&
    (tokens.spaced[numeral.to] === 0 || mark === '-' || mark === '–') &&
    (next >= tokens.count || tokens.spaced[next] === 1 || tokens.kind[next] === SYMBOL)
  );
}

const isTotal = markers('totals', 'ar').at;

/** Tokens from one bracket of a list to the next: "), Tanger-Tétouan-Al Hoceima (". */
const LISTED = 9;

/** "Fès (2290), Marrakech (1944)": a number alone in its bracket, behind one that is of no year. */
function isBesideCount(tokens: Tokens, from: number, to: number): boolean {
  if (!isMark(tokens, from - 1, '(') || !isMark(tokens, to, ')')) return false;
  let close = from - 2;
  const isName = (at: number) => tokens.kind[at] === WORD || isMark(tokens, at, '-');
  while (close > from - LISTED && isName(close)) close--;
  if (isMark(tokens, close, ',')) close--;
  const isNumber = isMark(tokens, close, ')') && tokens.kind[close - 1] === NUMBER;
  return isNumber && !isOfOurTime(runValue(tokens, close - 1));
}

/** A bare number between 1900 and 2100 that nothing counts. */
export function isYear(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { numeral, from, to, first, counted } = candidate;
  if (numeral.form !== 'digits' || numeral.width !== 4 || numeral.separator !== '') return false;
  if (!isOfOurTime(approximate(numeral.value))) return false;
  // "passé de 2000 à 5000"
  const opens = lexicon.has(tokens, from - 1, W.from) || lexicon.has(tokens, from - 1, W.between);
  const range = opens && lexicon.has(tokens, to, W.to) && tokens.kind[to + 1] === NUMBER;
  if (range && !isOfOurTime(runValue(tokens, to + 1))) return false;
  // "passé de 1856 à 1951"
  const isEnd =
    lexicon.has(tokens, from - 1, W.to) &&
    lexicon.has(tokens, from - 3, W.from) &&
    tokens.kind[from - 2] === NUMBER;
  if (isEnd && !isOfOurTime(runValue(tokens, from - 2))) return false;
  if (isMoreThanReached(tokens, candidate, lexicon)) return false;
  // «زيادة بنسبة 2000 إضافية»: by how much.
  if (lexicon.has(tokens, from - 1, W.by) && !lexicon.has(tokens, from - 1, W.year)) return false;
  // «قبلت 1427 ورفضت 1999», unlike «وسنة 1999»
  if (isJoinedCount(tokens, from) && !lexicon.has(tokens, from - 1, W.year)) return false;
  if (isBesideCount(tokens, from, to)) return false;
  // «ما مجموعه 2041»: a sum.
  if (isTotal(tokens, from - 1)) return false;
  // "les 2000 restants": of what was counted before.
  if (lexicon.language === 'fr' && isLeft(tokens, to)) return false;
  // "ahead of the 2021 elections", "in its 2022 consultations", "the court's 2023 audits", against "the 2,021 workers"
  const led =
    lexicon.has(tokens, from - 1, W.article) ||
    lexicon.has(tokens, from - 1, W.possessive) ||
    isLetterS(tokens, from - 1);
  if (lexicon.language === 'en' && led) return true;
  if (isShareBehind(tokens, to, lexicon) && !lexicon.has(tokens, from - 1, W.function))
    return false;
  if (counted?.own && counted.code !== '') return false;
  if (lexicon.has(tokens, from - 1, W.year)) return true;
  return ![isNumberReached, isCountReached].some((isReached) =>
    isReached(tokens, from, first, lexicon),
  );
}

/** "de 300 à plus de 2000", «إلى أكثر من 2000»: what something has come to. */
const isMoreThanReached = (
  tokens: Tokens,
  { comparatorFrom, from }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  comparatorFrom >= 0 && comparatorFrom < from && lexicon.has(tokens, comparatorFrom - 1, W.to);

const isLeft = markers('left-over', 'fr').at;

/** Tokens of the number of a percentage, and of "soit environ" before it. */
const SHARE = 3;

/** «نجح 1920 (40%)», "1.920 (40,5 %) ont été admis", "1.920, soit 40 %": so many of a whole. */
export function isShareBehind(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const told = isMark(tokens, at, ',،') ? at + 1 : at;
  const isTold = lexicon.has(tokens, told, W.thatIs);
  if (!isTold && !isMark(tokens, at, '(')) return false;
  let share = isTold ? told + 1 : at + 1;
  while (isTold && share <= told + SHARE && tokens.kind[share] === WORD) share++;
  if (tokens.kind[share] !== NUMBER) return false;
  for (let i = share + 1; i <= share + SHARE; i++)
    if (isMark(tokens, i, '%٪') || lexicon.units.match(tokens, i)?.value.code === 'percent')
      return true;
  return false;
}

/** "12 octobre", "September 15": what the period finder did not take as a date. */
export function isDay(
  tokens: Tokens,
  { numeral, from, to, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.form !== 'digits' || numeral.width > 2 || numeral.separator !== '') return false;
  if (approximate(numeral.value) > 31) return false;
  // "this Sunday (14)"
  if (isMark(tokens, from - 1, '(') && isMark(tokens, to, ')'))
    return lexicon.has(tokens, from - 2, W.weekday);
  const of = lexicon.language === 'ar' && lexicon.has(tokens, to, W.of) ? 1 : 0;
  // "30 may have been there"
  const isMonth = lexicon.language !== 'en' || tokens.capital[to] === 1;
  if (isMonth && lexicon.has(tokens, to + of, W.month)) return true;
  // "du 4 | au 8 ramadan"
  const isFirst =
    lexicon.has(tokens, from - 1, W.contracted) && lexicon.has(tokens, to, W.contracted);
  if (isFirst && tokens.kind[to + 1] === NUMBER && lexicon.has(tokens, to + 2, W.month))
    return true;
  return lexicon.language === 'en' && from > first && lexicon.has(tokens, from - 1, W.month);
}

/** "9 Ramadan 1440", "27 ربيع الآخر 1432": a year of the Hijri calendar behind its month. */
export function isLunarYear(
  tokens: Tokens,
  { numeral, from, first }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (numeral.form !== 'digits' || numeral.width !== 4 || numeral.separator !== '') return false;
  const value = approximate(numeral.value);
  if (value < 1300 || value > 1500) return false;
  // «30 يونيو 2025، 1340 ملفا»: behind a date that is whole.
  for (let i = from - 1; i >= Math.max(first, from - 3) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.month)) return true;
  return false;
}

/** "lundi 3 à 18 heures": a day of the month, so that nothing is shared with it. */
export const isWeekday = (
  tokens: Tokens,
  { numeral, from, unit, counted }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  unit === null &&
  !counted?.code &&
  numeral.form === 'digits' &&
  numeral.width <= 2 &&
  lexicon.has(tokens, from - 1, W.weekday);

/** "its leader, 37, said", "two cousins, 9 and 12, were", "le suspect, 34 ans, a", «قمران الزهواني، 37 سنة، رئيس». */
export function isAppositiveAge(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { numeral, from, to } = candidate;
  if (from < 2 || to >= tokens.count || !mayBeAge(tokens, candidate, lexicon)) return false;
  const pair = lexicon.has(tokens, to, W.conjunction) && tokens.kind[to + 1] === NUMBER;
  return (
    isMark(tokens, from - 1, ',،') &&
    isMark(tokens, pair ? to + 2 : to, ',،') &&
    tokens.kind[from - 2] === WORD &&
    tokens.spaced[from - 1] === 0 &&
    isWhole(numeral.value)
  );
}

function mayBeAge(
  tokens: Tokens,
  { numeral, from, unit, counted }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const isShort = numeral.form === 'digits' && numeral.width <= 2 && numeral.separator === '';
  if (unit === null) return isShort && !counted?.own;
  if (unit.code !== 'a') return false;
  // Behind somebody, or a word that no lexicon has: a name, and nothing that lasts so many years.
  return isSomebody(tokens, from - 2, lexicon) || (isShort && tokens.word[from - 2] === 0);
}

/** Tokens of "mis en cause" before its last. */
const TERM = 2;

/** "le mis en cause", "her sister", «الأستاذ»: whether what people are called by ends at a token. */
function isSomebody(tokens: Tokens, last: number, { language }: FigureLexicon): boolean {
  for (let at = last; at >= last - TERM; at--) {
    const noun = NAME_LEXICON[language].nouns.match(tokens, at);
    if (noun?.end === last + 1 && noun.value.title !== undefined) return true;
  }
  return false;
}

/** Tokens of "30% of the region's voters" before "are under 35". */
const SHARE_OF = 8;

/** "30% of voters are under 35", "four are under 35": what a share or some of them are under or over, without a unit, is an age. */
export function boundsAges(
  tokens: Tokens,
  { first, value, comparator, comparatorFrom }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (lexicon.language !== 'en' || (comparator !== 'lt' && comparator !== 'gt')) return false;
  const be = comparatorFrom - 1;
  if (approximate(value) > 110 || comparatorFrom < 0 || !lexicon.has(tokens, be, W.copula))
    return false;
  if (tokens.kind[be - 1] === NUMBER || isNumberWord(tokens, be - 1, lexicon)) return true;
  for (let i = be - 1; i >= Math.max(first, be - SHARE_OF); i--) {
    if (isMark(tokens, i, '%')) return true;
    if (tokens.kind[i] !== WORD) return false;
  }
  return false;
}

/** How many words "the age of marriage in the law is" may have up to its number. */
const AGE_SET = 8;

/** "the legal age of marriage is 18", "l'âge légal est de 18": which age a rule sets; a mean one is told in years. */
function isAgeSet(tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean {
  const copula = lexicon.has(tokens, from - 1, W.of) ? from - 2 : from - 1;
  if (!lexicon.has(tokens, copula, W.copula)) return false;
  for (let i = copula - 1; i >= Math.max(first, from - AGE_SET) && tokens.kind[i] !== NUMBER; i--)
    if (lexicon.has(tokens, i, W.age)) return true;
  return false;
}

/** A word of age right before a bare number: "aged 15 to 24", or that it is said to be. */
export function nearAge(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { from, first, value, cues } = candidate;
  if ((cues & BITS.age) === 0 || approximate(value) > 110) return false;
  if (isAgeSet(tokens, candidate, lexicon)) return true;
  for (let i = from - 1; i >= Math.max(first, from - 3); i--) {
    if (lexicon.has(tokens, i, W.age)) return true;
    if (!lexicon.has(tokens, i, W.filler) && !lexicon.has(tokens, i, W.function)) return false;
  }
  return false;
}

export const startsWithZero = (tokens: Tokens, at: number) =>
  FOLD[tokens.text.charCodeAt(tokens.start[at]!)] === 0x30;
