import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { isMark, pauses, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { isNoun } from '../counted/counted-noun.ts';
import { isFronted } from '../counted/fronted.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { setsAgainst } from './base-end.ts';
import { isStart } from './start.ts';

const INSIDE = classSet('auxiliary', 'article');
const isAdjective = markers('adjective-only', 'en').at;
const isPrevious = markers('previous').at;
const isFacing = markers('facing').at;
const isRecorded = markers('recorded').at;

/** How far before its number it is said that something is compared with it, in tokens. */
const COMPARED = 3;

/** Tokens from such a number to its time: "au cours de la même période"; in brackets its noun may stand between. */
const DATED = 6;
const IN_BRACKETS = 8;

/** The past base of a forecast is a fact: "après 3,2 en 2024", "passant de 3,2 à 4,1", "contre 3,2 en 2024". */
export function isBase(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean {
  const { from, to } = candidate;
  if (isForecast(tokens, candidate, lexicon)) return false;
  // "après (avoir atteint) 3,2 %", "after (reaching) 3.2%", "up from (the current) 38 million"
  let base = from - 1;
  while (lexicon.hasAny(tokens, base, INSIDE) || isAdjective(tokens, base)) base--;
  if (isOrigin(tokens, base, candidate, next, lexicon)) return false;
  if (lexicon.has(tokens, base, W.base) || isFronted(tokens, candidate, next, lexicon)) return true;
  if (isCompared(tokens, from, lexicon) || isMean(tokens, from, lexicon)) return true;
  if (isOfPrevious(tokens, from, lexicon) || isRiseFrom(tokens, from, lexicon)) return true;
  // "half of last year's 8.4 million tonnes"
  if (isMark(tokens, from - 2, "'’") && claimed[from - 3] && isPrevious(tokens, from - 4))
    return true;
  if (isInstead(tokens, from, lexicon)) return true;
  const tied =
    next !== undefined &&
    (lexicon.has(tokens, next.from - 1, W.to) ||
      (lexicon.language === 'en' && lexicon.has(tokens, next.from - 2, W.to)));
  if (tied && isStart(tokens, candidate, next, lexicon) && !isParted(tokens, to, next.from))
    return true;
  const opened = isMark(tokens, from - 1, '(');
  // "below the previous year's crop (10.2 million tonnes)"
  if (opened)
    for (let i = from - 2; i >= Math.max(0, from - 6); i--) if (isPrevious(tokens, i)) return true;
  // "contre 3,2", "compared to 3.2".
  const against = isAgainst(tokens, from, lexicon);
  if (!opened && !against) return false;
  // "contre 3,5 % enregistrés un an plus tôt"
  if (isRecorded(tokens, to)) return true;
  for (let i = to; i < Math.min(tokens.count, to + (opened ? IN_BRACKETS : DATED)); i++) {
    if (claimed[i]) return true;
    if (isMark(tokens, i, ')')) return false;
  }
  return false;
}

/** "300 exhibitors | from 37 countries": where those before are from, unlike "a rise from 37 countries", "from 37 countries to 40". */
const isOrigin = (
  tokens: Tokens,
  at: number,
  { counted }: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.language === 'en' &&
  lexicon.has(tokens, at, W.from) &&
  counted?.own === true &&
  (counted.code === 'country' || PLACES.has(counted.code)) &&
  isNoun(tokens, at - 1, lexicon) &&
  !lexicon.hasAny(tokens, at - 1, MOVES) &&
  !(next && lexicon.has(tokens, next.from - 1, W.to));
const PLACES = nounCodes('place');
const MOVES = classSet('movement', 'change');

/** Tokens from a number to its time. */
const TIME = 4;

/** "compared with 3.1 % in 2018 and 4.1 % in 2017": the second of two bases, each with its time. */
export function isNextBase(
  tokens: Tokens,
  before: Candidate | undefined,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): boolean {
  const { from, to } = candidate;
  if (before?.unit?.code !== candidate.unit?.code || before?.sentence !== candidate.sentence)
    return false;
  const isTimed = (at: number) => claimed.subarray(at, at + TIME).includes(1);
  const end = isMark(tokens, from - 2, ',،') ? from - 3 : from - 2;
  const isJoined = lexicon.has(tokens, from - 1, W.conjunction) && claimed[end] === 1;
  return isJoined && isTimed(to) && isBase(tokens, before, candidate, claimed, lexicon);
}

/** "au lieu des 5 % attendus", "from an expected 5 %", «عوض 5 في المائة المنتظر بلوغها»: the base is a forecast itself. */
function isForecast(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const at = nounEnd(candidate);
  const hedge = lexicon.hedges.match(tokens, at, Math.min(tokens.count, at + 2))?.value;
  // "from a forecast | 4.5 %"
  const { from } = candidate;
  const isSaidBefore =
    lexicon.language === 'en' && lexicon.hedges.match(tokens, from - 1, from)?.value === 'forecast';
  return hedge === 'forecast' || hedge === 'trailing' || isSaidBefore;
}

/** "de 4,5 %, portant le total à 5 %": one comma opens another clause, two hold a date. */
function isParted(tokens: Tokens, from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) if (pauses(tokens, i, ',،')) commas++;
  return commas === 1;
}

/** "contre | 3,2", "contre | un repli de | 3,2", "face à | la moyenne de | 3,2": nothing but words between. */
function isAgainst(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (lexicon.has(tokens, i, W.versus)) return true;
    if (lexicon.has(tokens, i, W.inside) && isFacing(tokens, i - 1)) return true;
    if (i < from - 1 && tokens.kind[i] !== WORD) return false;
  }
  return false;
}

/** "au lieu de 0,3 %", "instead of 0.3%", «عوض 0,3 في المائة» */
const isInstead = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, from - (lexicon.language === 'ar' ? 1 : 2), W.instead);

/** Whether a number is one that another is set against: "contre 3", "au lieu de 3", "compared with 3". */
export const isSetAgainst = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  isInstead(tokens, from, lexicon) ||
  isAgainst(tokens, from, lexicon) ||
  isCompared(tokens, from, lexicon);

/** "par rapport aux 50 tonnes", "compared with some 50 tonnes", «مقارنة مع 50 طنا»: known. */
export function isCompared(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - COMPARED) && tokens.kind[i] === WORD; i--)
    if (setsAgainst(tokens, i, lexicon)) return true;
  return false;
}

/** Words from "previous season" to the number that its relative clause tells. */
const CLAUSE = 4;

/** «الموسم السابق الذي سجل | 34 مليون», "la campagne précédente, qui avait donné | 34 millions": what has been. */
function isOfPrevious(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(1, from - CLAUSE) && tokens.kind[i] === WORD; i--)
    if (lexicon.has(tokens, i, W.relative))
      return isPrevious(tokens, isMark(tokens, i - 1, ',،') ? i - 2 : i - 1);
  return false;
}

/** «ارتفاعا من | 34 مليون», «منخفضا من»: what it rises or falls from. */
const isRiseFrom = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  lexicon.has(tokens, from - 1, W.from) &&
  lexicon.has(tokens, from - 2, W.change);

/** How many words "the average production of", and from there back to what is measured against it, there may be. */
const MEAN = 4;
const DEPARTS = 4;

/** "a decline from the average production of 7.5 million", "par rapport à une moyenne de 7,5 millions": what has been. */
function isMean(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  let mean = from - 1;
  while (mean > from - MEAN && tokens.kind[mean] === WORD && !lexicon.has(tokens, mean, W.mean))
    mean--;
  if (!lexicon.has(tokens, mean, W.mean)) return false;
  for (let i = mean - 1; i >= Math.max(0, mean - DEPARTS) && tokens.kind[i] === WORD; i--)
    if (setsAgainst(tokens, i, lexicon) || lexicon.has(tokens, i, W.base)) return true;
  return false;
}
