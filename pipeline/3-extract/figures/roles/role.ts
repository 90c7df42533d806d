import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import type { FigureMention } from '../../mention.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, startOf } from '../candidate.ts';
import { isExceededBy, isGained, isMargin } from '../comparators/margin.ts';
import { isMoreOrLess } from '../comparators/more-or-less.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { isOfOther } from '../relative-gender.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeGerund, isPassing, opensWithBeh } from '../word-shapes.ts';
import { baseEnd } from './base-end.ts';
import { changeFloor, isOfOtherWord } from './change-reach.ts';
import { earlierRecord } from './earlier-record.ts';
import { growsOther } from './grows-itself.ts';
import { closesInsert, insertStart } from './short-insert.ts';
import { isOfNext, isOfTold, isSized } from './sized.ts';

/** Tokens of "'s". */
const OWNER = 2;
const takesUp = markers('phrasal-up').at;
const isTaken = markers('taken').at;
const brings = markers('brings').at;
const isCurrent = markers('adjective-only', 'en').at;
const isThan = markers('than', 'en').at;
const isRuin = markers('ruin').at;
const isAfterwards = markers('afterwards').at;
const isPlan = markers('plan', 'ar').at;
/** How far two changes of one list stand apart, in tokens. */
const LIST = 10;
const settles = markers('settles', 'ar').at;
const isForWhom = markers('for-whom', 'ar').at;
/** What gives a figure a clause of its own. */
const ENDS = classSet('auxiliary', 'verb', 'versus', 'to', 'relative', 'steady', 'part');
/** What leads to the size of a further change. */
const BY = classSet('by');
const BY_OR_OF = classSet('by', 'of');
/** "une baisse de 3 %", "une baisse comprise entre 3 et 4 %" */
const LINKS_SIZE = classSet('of', 'between');
const BY_OR_CHANGE = classSet('by', 'change');

/** Whether a figure is an amount, a difference, a part of a whole or a rate. */
export function roleOf(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): FigureMention['role'] {
  if (candidate.kind === 'rate') return 'rate';
  if (candidate.numeral.signed) return 'change';
  if (candidate.kind === 'times' || candidate.unit?.code === 'percentage_point') return 'change';
  if (!isStart(tokens, candidate, next, lexicon) && isChange(tokens, candidate, lexicon))
    return 'change';
  if (candidate.unit?.kind === 'percent' && isShare(tokens, candidate, lexicon)) return 'share';
  return 'level';
}

/** "by 3%, 4%, and 7%", "de 2,7 %, 4,1 % et 7,5 %": a figure that only commas and a conjunction part from the one before shares its role. */
export function continues(
  tokens: Tokens,
  before: Candidate,
  { from, unit }: Candidate,
  lexicon: FigureLexicon,
): boolean {
  // "de 5 % et | de 4 %"
  const to = unit?.kind === 'percent' && lexicon.has(tokens, from - 1, W.of) ? from - 1 : from;
  const isOxford =
    to - before.to === 2 &&
    isMark(tokens, before.to, ',') &&
    isMark(tokens, before.from - 1, ',') &&
    lexicon.language === 'en';
  if (before.unit?.code !== unit?.code || (to - before.to > 1 && !isOxford)) return false;
  for (let i = before.to; i < to; i++)
    if (!lexicon.has(tokens, i, W.conjunction) && !isMark(tokens, i, ',،')) return false;
  return true;
}

/** "recule de 12 % pour l'orge, de 8 % pour le blé": a further change in a list of them, without a verb of its own. */
export function listsChange(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { from, to, unit } = candidate;
  if (unit === null || before.unit?.code !== unit.code) return false;
  const isLed =
    unit.kind === 'percent' &&
    (lexicon.hasAny(tokens, from - 1, lexicon.language === 'fr' ? BY_OR_OF : BY) ||
      isByBeh(tokens, candidate, lexicon) ||
      isOfNext(tokens, before, candidate));
  // "de 34 % par rapport à 2022 et de 12 % par rapport à 2019": each with a base of its own.
  const base = baseEnd(tokens, before.to, lexicon);
  const hasBase = base > before.to && baseEnd(tokens, to, lexicon) > to;
  const marked = isLed || hasBase || isParallel(tokens, before.to, to, lexicon);
  if (!marked) return false;
  // "de 5 % en 2025, compte tenu d'une récolte de 40 millions de quintaux, puis | de 3 %"
  const isNext = isAfterwards(tokens, from - 2);
  let bracket = false;
  let words = 0;
  for (let i = hasBase ? base : before.to; i < from; i++) {
    // "de 31 % (5.083 tonnes) et de 13 %"
    if (isMark(tokens, i, '()')) bracket = isMark(tokens, i, '(');
    else if (bracket) continue;
    else if (
      (tokens.kind[i] === WORD && ++words > (isNext ? 2 * LIST : LIST)) ||
      (lexicon.hasAny(tokens, i, ENDS) &&
        !isNext &&
        !isPlaced(tokens, i) &&
        !isReached(tokens, i) &&
        !isEnd(tokens, i, candidate, lexicon) &&
        !isInRespect(tokens, i - 1)) ||
      // "818.000"
      (isMark(tokens, i, '.;:؛') && tokens.kind[i + 1] !== NUMBER)
    )
      return false;
  }
  return !bracket;
}

/** «بـ20 في المائة», «بأزيد من 12 في المائة»: the preposition stands with the number or with its comparator. */
export const isByBeh = (tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean => {
  const start = startOf(candidate);
  const at = start < candidate.from ? start : candidate.from - 1;
  return lexicon.language === 'ar' && opensWithBeh(tokens, at) && !isVersus(tokens, at, lexicon);
};

/** «مقارنة بـ 2 في المائة»: what it is set against. */
const isVersus = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at - 1, W.versus) || lexicon.has(tokens, at, W.versus);

/** "à Fès": where something is, not what it came to. */
const isPlaced = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i) && tokens.capital[i + 1] === 1;
/** "de 12 % [à 40 tonnes]": what it came to. */
const isReached = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i) && tokens.kind[i + 1] === NUMBER;
/** "by 12% [to 40 tonnes], and": what the one before came to. */
const isEnd = (tokens: Tokens, i: number, { from }: Candidate, lexicon: FigureLexicon): boolean =>
  i + 1 < from &&
  tokens.kind[i + 1] === NUMBER &&
  lexicon.has(tokens, i, W.to) &&
  !lexicon.has(tokens, i, W.conjunction);
const isAt = wordMatches(/^à$/i);

/** "2 % in Fez, 3 % in Safi", "2 % en ville, 3 % à Safi", «2 % بفاس و3 % بمكناس»: a preposition of the same kind leads on from both. */
export const isParallel = (tokens: Tokens, x: number, y: number, lexicon: FigureLexicon): boolean =>
  (isReached(tokens, x) && isReached(tokens, y)) ||
  (lexicon.has(tokens, x, W.inside) && isPlaced(tokens, y)) ||
  (lexicon.has(tokens, x, W.inside) || (isInRespect(tokens, x) && isInRespect(tokens, y))
    ? tokens.word[x] === tokens.word[y]
    : lexicon.language === 'ar' && opensWithBeh(tokens, x) && opensWithBeh(tokens, y));

/** "est passé de 7 % à 9 %", "rose from 310 to 420": both ends of a change are levels. */
export function isStart(
  tokens: Tokens,
  candidate: Candidate,
  next: Candidate | undefined,
  lexicon: FigureLexicon,
): boolean {
  const { to, unit, sentence, counted } = candidate;
  const from = startOf(candidate);
  if (!lexicon.has(tokens, from - 1, W.from) || next?.sentence !== sentence) return false;
  // "en hausse de 3 millions à 40 millions": by how much, and to what.
  const by = lexicon.has(tokens, from - 2, W.movement) && lexicon.has(tokens, from - 3, W.inside);
  if (lexicon.language === 'fr' && by) return false;
  if ((unit?.code ?? null) !== (next.unit?.code ?? null)) return false;
  if (lexicon.language === 'fr' && isSizeOfFall(tokens, candidate, next)) return false;
  const reach = isPassing(tokens, from - 2) ? 14 : 8;
  const end = Math.min(next.from, Math.max(to, counted?.own ? counted.to : to) + reach);
  for (let i = Math.max(to, next.from - 3); i < end; i++)
    if (lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction))
      return !isPlaced(tokens, i) && !opensAnother(tokens, to, i, lexicon);
  return false;
}

/** "a baissé de 64 puits à 1.170": no fall ends above its start, so that the first is its size. */
const isSizeOfFall = (tokens: Tokens, { from, value }: Candidate, next: Candidate): boolean =>
  falls(tokens, from - 2) && approximate(value) < approximate(next.value);
const falls = markers('falls', 'fr').at;

const isIndefinite = markers('indefinite').at;

/** "(un taux) de 4,5 % | et un | déficit à 3 %", "(chute) de 4 % | et la | pêche est à 3 %", "de 4 %, | menant le | taux à 3 %": a noun of its own is another thing. */
function opensAnother(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  const isFrench = lexicon.language === 'fr';
  for (let i = from; i < to - 1; i++) {
    if (lexicon.has(tokens, i, W.conjunction))
      if (isIndefinite(tokens, i + 1) || (isFrench && isDefinite(tokens, i + 1))) return true;
    // "(une moyenne) de 4 %, avant de revenir à 3 %"
    if (isFrench && isBefore(tokens, i) && lexicon.has(tokens, i + 1, W.of)) return true;
    if (isFrench && isMark(tokens, i, ',') && endsLikeGerund(tokens, i + 1))
      for (let k = i + 2; k <= i + OBJECT && k < to; k++) if (isDefinite(tokens, k)) return true;
  }
  return false;
}
const isBefore = wordMatches(/^avant$/i);
/** Tokens from a gerund to the article of its object: "portant ainsi [le] taux". */
const OBJECT = 3;
const isDefinite = markers('definite', 'fr').at;

/** "en hausse de 12 %", "a reculé de 300", "ارتفاع ب 156.000": a word of change, then "of" or "by". */
function isChange(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { comparatorFrom, counted, cues, to } = candidate;
  const behind =
    // "a 9 % increase"
    (lexicon.language === 'en' && lexicon.has(tokens, to, W.movement)) ||
    (lexicon.has(tokens, to, W.of) && lexicon.has(tokens, to + 1, W.older)) ||
    isMoreOrLess(tokens, candidate, lexicon);
  if (behind || isMargin(tokens, candidate, lexicon) || isExceededBy(tokens, candidate, lexicon))
    return true;
  if ((cues & BITS.change) === 0) return false;
  if (isOfTold(tokens, candidate, lexicon)) return true;
  const by = candidate.from - 1;
  let floor = changeFloor(tokens, candidate, lexicon);
  const before = comparatorFrom >= 0 ? comparatorFrom - 1 : by;
  // "up from 12 %", "up from the current 12 %": where it comes from.
  let start = before;
  while (lexicon.has(tokens, start, W.article) || isCurrent(tokens, start)) start--;
  if (lexicon.language === 'en' && lexicon.has(tokens, start, W.from)) return false;
  // "higher than the 12 % of 2016": no margin.
  if (start < before && isThan(tokens, start)) return false;
  // «تخفيض العقوبة لفائدة 900 سجين»
  if (isForWhom(tokens, before)) return false;
  // «استقرت في نحو 12 طنا»: where it stands.
  const reaches = isReach(tokens, by, lexicon);
  if (lexicon.language === 'ar' && lexicon.has(tokens, before, W.inside) && !reaches) return false;
  if (earlierRecord(tokens, candidate.from) >= 0) return false;
  let linked = lexicon.language === 'en';
  for (let i = by; i >= floor; i--) {
    // "reduced the valley's trade deficit by 12 %": an owner is no more than a word.
    if (lexicon.has(tokens, before, W.by) && isMark(tokens, i, "'’")) {
      floor = Math.max(candidate.first, floor - OWNER);
      continue;
    }
    // "en hausse|, respectivement, |de 12 %", "des hausses|, respectivement| de 12 %"
    if (isMark(tokens, i, ',') && isMark(tokens, i - 2, ',')) i -= 3;
    else if (isMark(tokens, i, ',') && isInTurn(tokens, i + 1)) i--;
    // "une hausse|, |de 12 %,"
    else if (isSetOff(tokens, i, candidate, lexicon)) continue;
    // "s'est renforcé, en glissement annuel, de 12 %", «ارتفع العدد، على المستوى الوطني، بـ12»
    else if (closesInsert(tokens, i, by, lexicon.language)) {
      const start = insertStart(tokens, i);
      floor = Math.max(candidate.first, floor + start - i);
      i = start - 1;
    }
    if (tokens.kind[i] !== WORD || settles(tokens, i)) return false;
    if (lexicon.language === 'ar' && isOfOtherWord(tokens, i, candidate, lexicon)) return false;
    const to = lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction);
    // «إلى أزيد من 12», unlike «تراجعت بنسبة تصل إلى 12»
    if (to && (i === by || i === before) && !reaches) return isSized(tokens, i, lexicon);
    // «إلى سبعة قتلى وحوالي 125 جريحا»: what the one has come to, the other has.
    if (to && isNumberWord(tokens, i + 1, lexicon)) return false;
    // "l'effondrement de 56 maisons": what befell so many.
    if (counted?.own && isRuin(tokens, i)) return false;
    // "ما يزيد عن" compares; "un taux de" names a level.
    const compares = comparatorFrom >= 0 && i >= comparatorFrom;
    // "broke up 327 networks", "took place in 117 firms": the adverb of a verb, and a verb with an object of its own.
    if (takesUp(tokens, i - 1) && lexicon.has(tokens, i, W.change)) continue;
    // "helped bring 900 weavers back": what is brought does not grow by it.
    const isNext = i === before || (i === before - 1 && lexicon.has(tokens, before, W.inside));
    // "ceux qui vont passer l'examen sont 900": a verb with an object of its own.
    if (brings(tokens, i) && (isNext || isFrenchArticle(tokens, i + 1, lexicon))) continue;
    if (takesUp(tokens, i) && isTaken(tokens, i + 1)) continue;
    // «برنامج تقليص الفوارق الذي يبلغ»: what a plan is for.
    const isOther = isGained(tokens, i) || growsOther(tokens, i, lexicon) || isPlan(tokens, i - 1);
    const changes = lexicon.has(tokens, i, W.change) && !isOther;
    // "passant respectivement de 7 % et de 4 % en 2021 à": where it comes from.
    if (changes && isPassing(tokens, i)) return false;
    // «التحسن في المداخيل التي بلغت 5 ملايير»
    if (changes && i < before - 1 && isOfOther(tokens, i, before - 1, lexicon)) return false;
    if (changes && !compares && !lexicon.has(tokens, i, W.steady))
      return linked || lexicon.language === 'ar' || i === by;
    // the "of" of "more than" leads to no size.
    const inside = comparatorFrom >= 0 && i > comparatorFrom;
    if (!inside && lexicon.hasAny(tokens, i, LINKS_SIZE)) linked = true;
  }
  return false;
}

/** "une hausse, de 12 %,": the comma before a size that another closes. */
const isSetOff = (tokens: Tokens, at: number, { from, to }: Candidate, lexicon: FigureLexicon) =>
  at === from - 2 &&
  isMark(tokens, at, ',') &&
  isMark(tokens, to, ',') &&
  lexicon.has(tokens, at + 1, W.of) &&
  lexicon.has(tokens, at - 1, W.movement);

const isInTurn = markers('in-turn').at;

const isFrenchArticle = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' && lexicon.has(tokens, at, W.article) && !lexicon.has(tokens, at, W.of);

/** «بنسبة تصل | إلى»: by how much, and no level that something came to. */
const isReach = (tokens: Tokens, to: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'ar' &&
  lexicon.has(tokens, to - 1, W.verb) &&
  opensWithBeh(tokens, to - 2) &&
  lexicon.hasAny(tokens, to - 2, BY_OR_CHANGE);

const opensRespect = markers('in-respect', 'ar').at;
/** «من حيث القيمة» */
const isInRespect = (tokens: Tokens, at: number): boolean => opensRespect(tokens, at + 1);

const during = markers('during', 'ar').at;

/**
 * "58 % des migrants", "54 بالمائة منهم", "48% of the girls", "dont 10 % irrigués"; not «43 في المائة من حيث القيمة», «من خلال مشاركة
 * 60 ناخبا».
 */
function isShare(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { to } = candidate;
  if (isInRespect(tokens, to) || during(tokens, to + 1)) return false;
  const lead = startOf(candidate) - 1;
  const isRelative = lexicon.language === 'ar' || lexicon.has(tokens, lead, W.relative);
  if (isRelative && lexicon.has(tokens, lead, W.part)) return true;
  if (lexicon.has(tokens, to, W.of) || lexicon.has(tokens, to, W.part)) return true;
  // "6 % sur le total".
  return lexicon.has(tokens, to, W.per) && ofWhole(tokens, to + 2);
}
const ofWhole = markers('sum-noun').at;
