import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isExceededBy, isGained, isMargin } from '../comparators/margin.ts';
import { isMoreOrLess } from '../comparators/more-or-less.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { BITS, type FigureLexicon, W } from '../lexicon.ts';
import { LOCUTIONS } from '../measure/sentence/locutions.ts';
import { opensAmount } from '../measure/with-amount.ts';
import { hasArticle } from '../numerals/group.ts';
import { isOfOther } from '../relative-gender.ts';
import { classSet } from '../word-classes.ts';
import { isPassing, opensWithBeh } from '../word-shapes.ts';
import { isAdded } from './added.ts';
import { changeFloor, isOfOtherWord } from './change-reach.ts';
import { earlierRecord } from './earlier-record.ts';
import { growsOther } from './grows-itself.ts';
import { isItsRate } from './its-rate.ts';
import { closesInsert, insertStart } from './short-insert.ts';
import { isOfTold, isSized } from './sized.ts';

/** Tokens of "'s". */
const OWNER = 2;
const takesUp = markers('phrasal-up').at;
const isTaken = markers('taken').at;
const brings = markers('brings').at;
const isCurrent = markers('adjective-only', 'en').at;
const isRecord = markers('record-noun', 'en').at;
const isThan = markers('than', 'en').at;
const isAt = markers('level', 'en').at;
const isRuin = markers('ruin').at;
const isPlan = markers('plan', 'ar').at;
const settles = markers('settles', 'ar').at;
const fellOrSaid = markers('fell-or-said', 'ar').at;
const isForWhom = markers('for-whom', 'ar').at;
/** "une baisse de 3 %", "une baisse comprise entre 3 et 4 %" */
const LINKS_SIZE = classSet('of', 'between');
const BY_OR_CHANGE = classSet('by', 'change');

/** "en hausse de 12 %", "a reculé de 300", "ارتفاع ب 156.000": a word of change, then "of" or "by". */
export function isChange(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const { comparatorFrom, counted, cues, to } = candidate;
  const behind =
    (lexicon.language === 'en' && leadsToMovement(tokens, to, lexicon)) ||
    (lexicon.has(tokens, to, W.of) && lexicon.has(tokens, to + 1, W.older)) ||
    isMoreOrLess(tokens, candidate, lexicon);
  const isMore =
    isMargin(tokens, candidate, lexicon) ||
    isExceededBy(tokens, candidate, lexicon) ||
    isAdded(tokens, candidate, lexicon);
  if (behind || isMore) return true;
  if ((cues & BITS.change) === 0) return false;
  if (isOfTold(tokens, candidate, lexicon) || isItsRate(tokens, candidate, lexicon)) return true;
  const by = candidate.from - 1;
  let floor = changeFloor(tokens, candidate, lexicon);
  const before = comparatorFrom >= 0 ? comparatorFrom - 1 : by;
  // "up from 12 %", "up from the current 12 %", "down from a record 12 %": where it comes from.
  let start = before;
  while (
    lexicon.has(tokens, start, W.article) ||
    isCurrent(tokens, start) ||
    isRecord(tokens, start)
  )
    start--;
  if (lexicon.language === 'en' && lexicon.has(tokens, start, W.from)) return false;
  // "Costs were down at 12 million": where they stand, unlike "grew at 12 %".
  if (isAt(tokens, before) && candidate.unit?.kind !== 'percent') return false;
  // "higher than the 12 % of 2016": no margin.
  if (start < before && isThan(tokens, start)) return false;
  // "l'évolution des parcs des trois opérateurs": whose growth it is.
  if (counted?.own && lexicon.language === 'fr' && lexicon.has(tokens, before, W.contracted))
    return false;
  // «تخفيض العقوبة لفائدة 900 سجين»
  if (isForWhom(tokens, before)) return false;
  // «استقرت في نحو 12 طنا»: where it stands, unlike «ارتفاعا يتراوح بين 5 و7».
  const reaches = isReach(tokens, by, lexicon);
  const isIn = lexicon.has(tokens, before, W.inside) && candidate.comparator !== 'between';
  if (lexicon.language === 'ar' && isIn && !reaches) return false;
  if (earlierRecord(tokens, candidate.from) >= 0) return false;
  let linked = lexicon.language === 'en';
  let isTold = false;
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
    // "augmente, avec un effectif de 12": what comes with a growth, not its size.
    if (opensAmount(tokens, i)) return false;
    if (lexicon.language === 'ar' && isOfOtherWord(tokens, i, candidate, lexicon)) return false;
    // «ارتفاع معدل الملء الذي بلغت نسبته 57 في المائة»: the rate has come to so much.
    if (lexicon.has(tokens, i, W.relative)) isTold = true;
    if (isTold && lexicon.language === 'ar' && isRateNoun(tokens, i, lexicon)) return false;
    const to = lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction);
    // «إلى أزيد من 12», unlike «تراجعت بنسبة تصل إلى 12»
    if (to && (i === by || i === before) && !reaches) return isSized(tokens, i, lexicon);
    // «إلى سبعة قتلى وحوالي 125 جريحا»: what the one has come to, the other has.
    if (to && isNumberWord(tokens, i + 1, lexicon)) return false;
    // "l'effondrement de 56 maisons": what befell so many.
    if (counted?.own && isRuin(tokens, i)) return false;
    // "ما يزيد عن" compares; "un taux de" names a level.
    const isSubject = lexicon.has(tokens, i, W.movement) && i > comparatorFrom;
    // «تجاوز النمو 12 في المائة»: its subject behind a verb that compares.
    const compares =
      comparatorFrom >= 0 && i >= comparatorFrom && !(isSubject && hasArticle(tokens, i));
    // "broke up 327 networks", "took place in 117 firms": the adverb of a verb, and a verb with an object of its own.
    if (takesUp(tokens, i - 1) && lexicon.has(tokens, i, W.change)) continue;
    // "helped bring 900 weavers back": what is brought does not grow by it.
    const isNext = i === before || (i === before - 1 && lexicon.has(tokens, before, W.inside));
    // "ceux qui vont passer l'examen sont 900": a verb with an object of its own.
    if (brings(tokens, i) && (isNext || isFrenchArticle(tokens, i + 1, lexicon))) continue;
    if (takesUp(tokens, i) && isTaken(tokens, i + 1)) continue;
    // «برنامج تقليص الفوارق الذي يبلغ»: what a plan is for.
    // «نقص المناعة»: part of a name.
    const isNamed = LOCUTIONS[lexicon.language].match(tokens, i)?.value === 'noun';
    // «قلت إن 12 مدرسة فتحت»: written like "fell".
    const isSaid = fellOrSaid(tokens, i) && !lexicon.has(tokens, before, W.by);
    // "falls | short of the 12 tonnes of 2016": it compares.
    const isShort = lexicon.comparators.match(tokens, i, before + 1)?.value.place === 'verb';
    const isOther =
      isSaid ||
      isShort ||
      isNamed ||
      isGained(tokens, i) ||
      isExtent(tokens, i) ||
      growsOther(tokens, i, lexicon) ||
      isPlan(tokens, i - 1);
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

/** "a 9 % | increase", "a 9 % annual increase", "a 9% year-on-year rise" */
function leadsToMovement(tokens: Tokens, to: number, lexicon: FigureLexicon): boolean {
  const adverb = LOCUTIONS.en.match(tokens, to);
  const at = adverb?.value === 'adverb' ? adverb.end : to;
  const noun = lexicon.has(tokens, at, W.preadjective) ? at + 1 : at;
  return lexicon.has(tokens, noun, W.movement);
}

/** "une hausse, de 12 %,": the comma before a size that another closes. */
const isSetOff = (tokens: Tokens, at: number, { from, to }: Candidate, lexicon: FigureLexicon) =>
  at === from - 2 &&
  isMark(tokens, at, ',') &&
  isMark(tokens, to, ',') &&
  lexicon.has(tokens, at + 1, W.of) &&
  lexicon.has(tokens, at - 1, W.movement);

const isExtentNoun = markers('extent-noun', 'fr').at;
const isIndefinite = markers('indefinite', 'fr').at;

/** "une étendue de 12 hectares": a noun that is written like what has grown. */
const isExtent = (tokens: Tokens, at: number): boolean =>
  isExtentNoun(tokens, at) && isIndefinite(tokens, at - 1);

const isRateNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, at, W.steady) && !lexicon.has(tokens, at, W.movement);

const isInTurn = markers('in-turn').at;

const isFrenchArticle = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  lexicon.language === 'fr' && lexicon.has(tokens, at, W.article) && !lexicon.has(tokens, at, W.of);

/** «بنسبة تصل | إلى», «بنسبة زيادة تصل | إلى»: by how much, and no level that something came to. */
function isReach(tokens: Tokens, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'ar' || !lexicon.has(tokens, to - 1, W.verb)) return false;
  const isOfMove = lexicon.has(tokens, to - 2, W.movement) && !hasArticle(tokens, to - 2);
  const by = isOfMove && lexicon.has(tokens, to - 3, W.by) ? to - 3 : to - 2;
  return opensWithBeh(tokens, by) && lexicon.hasAny(tokens, by, BY_OR_CHANGE);
}
