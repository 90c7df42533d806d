import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, lent, nounEnd, startOf } from '../candidate.ts';
import { type FigureLexicon, MEASURED, W } from '../lexicon.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { hasArticle, hasWaw } from '../numerals/group.ts';
import { previousOf } from '../previous.ts';
import { classSet } from '../word-classes.ts';
import { APART, lend, lendBack } from './listed-rates.ts';
import { isOfCount } from './per-head.ts';

const isStretch = markers('plural-time', 'ar').at;
const isAgo = markers('ago').at;
const opensRate = markers('rate', 'en').at;
const isIndefinite = markers('indefinite', 'en').at;
const isDeterminer = markers('determiner').at;
const opensWithLam = wordMatches(/^[وف]?ل/);

/** Marks counts by unit of time as rates: "120 trains par jour", "100,000 jabs a day", "261 مقاولة في اليوم". */
export function markPaces(
  tokens: Tokens,
  candidates: readonly Candidate[],
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (isPrice(tokens, candidate)) {
      candidate.denominatorTo = candidate.to + 2;
      continue;
    }
    // "from MAD 500 to 1,500 a month": money too.
    if (
      previousOf(candidates, i)?.unit?.kind === 'money' &&
      lexicon.has(tokens, candidate.from - 1, W.to)
    )
      continue;
    if (!alive(candidate) || candidate.kind !== null) continue;
    const end = nounEnd(candidate);
    const paced = isPaced(candidate) ? paceEnd(tokens, end, lexicon) : -1;
    // «648 بئرا في اليوم نفسه»: on a day that is told, not by each.
    const pace = paced > 0 && claimed[paced - 1] ? -1 : paced;
    const isBare = isOfCount(tokens, candidate, candidates[i - 1], lexicon);
    const isHead = isShared(candidate) || isBare;
    const head = isHead ? headEnd(tokens, end, isMeasured(candidate), lexicon) : -1;
    const to = Math.max(pace, head, isHead ? eachEnd(tokens, candidate, end, lexicon) : -1);
    if (to < 0) continue;
    if (isBare) candidate.paced = candidate.counted = lent(candidates[i - 1]!.counted!);
    candidate.kind = 'rate';
    candidate.denominatorTo = to;
  }
}

/** "12,5 DH/L", "3.400 DH/T": an amount by what it is paid for stays money. */
const isPrice = (tokens: Tokens, { unit, to }: Candidate): boolean =>
  unit?.kind === 'money' && isMark(tokens, to, '/') && tokens.kind[to + 1] === WORD;

/** Money by time stays money, and a bare number of millions is what was named before. */
const isPaced = ({ unit, counted, scale }: Candidate): boolean =>
  unit === null
    ? counted?.own === true || scale < 6
    : unit.kind === 'duration' || unit.kind === 'volume';

const isMeasured = ({ unit }: Candidate): boolean => unit !== null && MEASURED.has(unit.kind);

/** What is told by head or by hectare: counts with their noun, goods and room; never money. */
const isShared = ({ unit, counted }: Candidate): boolean =>
  unit === null ? counted?.own === true : MEASURED.has(unit.kind) || unit.kind === 'duration';

/** End of "par habitant", "pour chaque retraité", "per capita", "للفرد", "لكل أستاذ" that starts at token `at`; −1 where none does. */
function headEnd(tokens: Tokens, at: number, measured: boolean, lexicon: FigureLexicon): number {
  const next = at + 1;
  const area = areaEnd(tokens, at, lexicon);
  if (area > at) return area;
  const to = lexicon.language === 'ar' && opensWithLam(tokens, at);
  if (to && lexicon.has(tokens, at, W.head)) return next;
  if (next >= tokens.count || tokens.kind[next] !== WORD) return -1;
  // "qx/ha"
  if (isMark(tokens, at, '/')) return measured && lexicon.has(tokens, next, W.head) ? next + 1 : -1;
  // «سيارتين لكل من الجمعيتين», «مقعدين لكل منها»: to each of them.
  if (lexicon.language === 'ar')
    return (to && lexicon.has(tokens, at, W.per) && !lexicon.hasAny(tokens, next, OF_THEM)) ||
      (measured && lexicon.has(tokens, at, W.oblique) && lexicon.has(tokens, next, W.head))
      ? next + 1
      : -1;
  // "68 tonnes a hectare"
  if (lexicon.language === 'en' && measured && isIndefinite(tokens, at))
    return lexicon.has(tokens, next, W.head) ? next + 1 : -1;
  // "25 quintaux à l'hectare", against "quatre années à la tête".
  if (!lexicon.has(tokens, at, W.per) && !(measured && lexicon.has(tokens, at, W.to))) return -1;
  // "pour chaque retraité", "for every pensioner".
  if (lexicon.has(tokens, next, W.each) && tokens.kind[next + 1] === WORD) return next + 2;
  const head = lexicon.has(tokens, next, W.article) ? next + 1 : next;
  if (lexicon.has(tokens, head, W.head)) return head + 1;
  // "per adult woman"
  const isModified = lexicon.language === 'en' && !lexicon.has(tokens, head, W.function);
  return isModified && lexicon.has(tokens, head + 1, W.head) ? head + 2 : -1;
}

const OF_THEM = classSet('of', 'part');

/** How many words "moyenne estimée à quelque" may have. */
const MEAN = 4;
const AT = classSet('oblique', 'inside', 'to');

/** End of "à chaque match", "at every match", «في كل مباراة» behind a mean of so many; −1 where none stands. */
function eachEnd(
  tokens: Tokens,
  { from, first }: Candidate,
  at: number,
  lexicon: FigureLexicon,
): number {
  const isEach = lexicon.hasAny(tokens, at, AT) && lexicon.has(tokens, at + 1, W.each);
  if (!isEach || tokens.kind[at + 2] !== WORD) return -1;
  for (let i = from - 1; i >= Math.max(first, from - MEAN); i--)
    if (lexicon.has(tokens, i, W.mean)) return at + 3;
  return -1;
}

const LEADS = classSet('oblique', 'per', 'to');

/** End of "au kilomètre carré", «في الكيلومتر المربع», «للكيلومتر المربع», which tell how dense something is; −1 where none stands. */
function areaEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  const glued = lexicon.language === 'ar' && opensWithLam(tokens, at) && hasArticle(tokens, at);
  if (!glued && !lexicon.hasAny(tokens, at, LEADS)) return -1;
  let from = glued ? at : at + 1;
  if (!glued && lexicon.language !== 'ar' && lexicon.has(tokens, from, W.article)) from++;
  const unit = lexicon.units.match(tokens, from);
  return unit?.value.kind === 'area' ? unit.end : -1;
}

/** "62 chercheurs pour 100.000 habitants … la France (105)", "102 dossiers par jour, contre 93 dossiers": the rate before lends what it is per. */
export function lendRates(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  let rate: Candidate | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (!alive(candidate)) continue;
    if (candidate.kind === 'rate') {
      lendBack(tokens, candidates, i, lexicon);
      rate = candidate;
    } else if (rate && candidate.kind === null && isLike(tokens, candidate, rate, lexicon))
      lend(rate, candidate);
  }
}

const isBy = wordMatches(/^بـ?$/);
const AGAINST = classSet('versus', 'instead');
/** How many tokens before a number "contre" may stand. */
const VERSUS = 5;

function isLike(
  tokens: Tokens,
  { from: number, to, sentence, unit, counted, value, comparatorFrom }: Candidate,
  rate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (sentence !== rate.sentence || (unit !== null && unit.code !== rate.unit?.code)) return false;
  // "contre plus de 30"
  const from = comparatorFrom >= 0 ? Math.min(comparatorFrom, number) : number;
  const ratio = approximate(value) / approximate(rate.value);
  if (ratio > APART || ratio < 1 / APART) return false;
  if (isPerSame(tokens, to, rate, lexicon)) return true;
  if (isMark(tokens, from - 1, '(') && isMark(tokens, to, ')')) return counted?.own !== true;
  // «فاس بـ11 لكل 100 ألف نسمة، ومكناس بـ7»: one of a list, led as the rate is.
  if (isBy(tokens, from - 1) && isBy(tokens, rate.from - 1)) return counted?.own !== true;
  const isOpened = isMark(tokens, from - 1, '(');
  // "et | de | 44,5"
  const lead = lexicon.has(tokens, from - 1, W.from) ? from - 1 : from;
  const isNext = isOpened || isJoined(tokens, lead, lexicon);
  // "1,9 enfant par femme (2,1 en ville et 2,4 à la campagne)": nobody counts a fraction of anything.
  if (isNext && lexicon.hasAny(tokens, to, PLACES) && !isWhole(value)) return true;
  if (isJoined(tokens, from, lexicon) || lexicon.has(tokens, from - 1, W.base)) {
    // "94 en 2019 et 103 en 2015", "2,3 …, après 2,9 en 2022"
    if (lexicon.has(tokens, to, W.year) && tokens.kind[to + 1] === NUMBER) return true;
  }
  const isOther =
    isAgainst(tokens, from, lexicon) ||
    isNormOf(tokens, from, rate, lexicon) ||
    isReached(tokens, from, rate, lexicon);
  if (!isOther) return false;
  if (counted?.own !== true) return true;
  const noun = rate.counted;
  return noun?.own === true && surface(tokens, noun.from) === surface(tokens, counted.from);
}

/** "30 pupils per class in the first years and 34 | per class for the others". */
const isPerSame = (
  tokens: Tokens,
  to: number,
  { denominatorTo }: Candidate,
  lexicon: FigureLexicon,
): boolean =>
  lexicon.has(tokens, to, W.per) && surface(tokens, to + 1) === surface(tokens, denominatorTo - 1);

const PLACES = classSet('inside', 'oblique', 'to');

const isJoined = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, from) ||
  lexicon.has(tokens, from - 1, W.conjunction) ||
  lexicon.isWaw(tokens, from - 1, tokens.count);

/** "de 5,3 cas pour mille habitants à 2,3 puis à 1,5": what a rate has gone to. */
const isReached = (
  tokens: Tokens,
  from: number,
  rate: Candidate,
  lexicon: FigureLexicon,
): boolean => lexicon.has(tokens, from - 1, W.to) && lexicon.has(tokens, startOf(rate) - 1, W.from);

const isNorm = markers('norm').at;

/** "0,9 lit pour 1.000 habitants, alors que le seuil requis est de 2,5": what the rate should be. */
function isNormOf(
  tokens: Tokens,
  from: number,
  { denominatorTo }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  for (let at = from - 1; at >= Math.max(denominatorTo, from - NORM); at--) {
    if (tokens.kind[at] !== WORD) return false;
    if (isNorm(tokens, at) || lexicon.has(tokens, at, W.mean)) return true;
  }
  return false;
}

/** How far before its number a norm may be named, in tokens. */
const NORM = 7;

/** "contre 2,5", "au lieu de 2,5", "contre une moyenne de 2,5": nothing joins another clause between. */
function isAgainst(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let at = from - 1; at >= from - VERSUS && tokens.kind[at] === WORD; at--) {
    if (lexicon.hasAny(tokens, at, AGAINST)) return true;
    if (lexicon.has(tokens, at, W.conjunction)) return false;
  }
  return false;
}

/** End of "par jour", "/j", "a day", "في اليوم" that starts at token `at`; −1 where none does. */
function paceEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (lexicon.has(tokens, at, W.daily)) return at + 1;
  // "في اليوم": a word of its own to the lexicon, since alone it is today.
  if (lexicon.has(tokens, at, W.oblique) && lexicon.has(tokens, at + 1, W.day)) return at + 2;
  if (at + 1 >= tokens.count) return -1;
  const isSlash = isMark(tokens, at, '/');
  if (isSlash && isDayLetter(tokens, at + 1)) return at + 2;
  if (!isSlash && !opensPace(tokens, at, lexicon)) return -1;
  const time = lexicon.units.match(tokens, at + 1, Math.min(tokens.count, at + 2));
  if (time?.value.kind !== 'duration') return -1;
  // "30 a year earlier" dates the number, unlike "30 par mois durant les six premiers mois".
  const leads = lexicon.has(tokens, time.end + 1, W.article) || isDeterminer(tokens, time.end + 1);
  if (!leads && lexicon.contextsAfter.match(tokens, time.end)) return -1;
  if (isAgo(tokens, time.end) && tokens.kind[time.end + 1] !== WORD) return -1;
  // "26 million tourists a year", "3 millions de m3 par an": what a year counts is no rate.
  if (time.value.code === 'a') return -1;
  return time.end;
}

/** End of "par an", "a year", "chaque mois" at a token: the time that so much is paid in; the token itself where none stands there. */
export function eachTimeEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (!lexicon.has(tokens, at, W.each) && !opensPace(tokens, at, lexicon)) return at;
  const time = lexicon.units.match(tokens, at + 1, Math.min(tokens.count, at + 2));
  return time?.value.kind === 'duration' ? time.end : at;
}

export const isDayLetter = markers('day-letter').at;

/** "par", "a", "per", "في ال". */
function opensPace(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  switch (lexicon.language) {
    case 'ar':
      return (
        lexicon.has(tokens, at, W.oblique) &&
        hasArticle(tokens, at + 1) &&
        // «في الأشهر الأخيرة»: during them, not by each.
        !isStretch(tokens, at + 1)
      );
    case 'en':
      return (
        lexicon.has(tokens, at, W.each) ||
        opensRate(tokens, at) ||
        lexicon.numberWords[tokens.word[at]!]?.cls === 'article'
      );
    default:
      return lexicon.has(tokens, at, W.per) && lexicon.has(tokens, at, W.oblique);
  }
}
