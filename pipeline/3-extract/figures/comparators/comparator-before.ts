import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { phrasesIn } from '../../phrase-files.ts';
import { isMark, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, nounEnd } from '../candidate.ts';
import { BITS, type Comparator, type FigureLexicon, W } from '../lexicon.ts';
import { CHANGE, VERBS } from '../measure/sentence/verbs.ts';
import { wordsStart } from '../numerals/repeated.ts';
import { turns } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { endsInIng, endsLikeGerund } from '../word-shapes.ts';
import { isAdopted } from './adopted.ts';
import { isArranged } from './arranged.ts';
import { isBoat } from './boat.ts';
import type { Found } from './comparator.ts';
import { isExceptedBehind } from './excepted.ts';
import { BELOW, BEYOND, fallsBelow, growsPast, isOlder, outdoesLevel } from './margin.ts';

/** Prepositions that give a verb another object than the number, and those that lead on to it all the same. */
const GOVERNS = classSet('oblique', 'inside');
const AFFIRMS = classSet('only', 'still');
const isGoal = markers('goal').at;
const takesUpNumber = markers('number-again').at;
const isAge = markers('age', 'ar').at;
const isAmounting = markers('amounting', 'ar').at;
/** How many words "l'objectif fixé de" may have up to its number. */
const GOAL = 4;
/** How many words «البالغ عدده» may have. */
const AMOUNT = 2;
const leadsInfinitive = markers('negated-modal').at;
const isInstrument = markers('instrument').at;
const isLimit = markers('limit', 'ar').at;
const isSurpassing = markers('surpassing', 'ar').at;
const isLacking = markers('lacking').at;
const HANDS_BACK = markers('hands-back');
const isAble = markers('able', 'ar').at;
const isExceeding = wordMatches(/^تجاوز$/);
const opensExcepted = markers('than').at;
const MOODS = phrasesIn('moods', 'word', 'mood');
const LEADS = classSet('to', 'of', 'filler');

/** How far a verb may stand before its number, in tokens: Arabic puts the whole subject between them. */
const REACH = { fr: 28, en: 28, ar: 32 } as const;
const NEGATION = 6;
/** Tokens of a negation with its verb: «لم تنل». */
const VERB = 2;

/** A comparator before the number: beside it, or a verb that stands far. */
export function comparatorBefore(
  tokens: Tokens,
  candidate: Candidate,
  previous: Candidate | null,
  lexicon: FigureLexicon,
): Found | null {
  const end = wordsStart(tokens, candidate.from, lexicon);
  const floor = Math.max(
    candidate.first,
    // «30 قارب»: the noun of the number before is no verb; behind a unit none is sure.
    previous ? (previous.unit ? previous.to : nounEnd(previous)) : candidate.first,
    end - REACH[lexicon.language],
  );
  let limit: Found | null = null;
  for (let at = end - 1; at >= floor; at--) {
    if ((lexicon.table[tokens.word[at]!]! & BITS.comparator) !== 0 && !closesInsert(tokens, at)) {
      const match = lexicon.comparators.match(tokens, at, end);
      if (match && match.end > at) {
        const longest = widen(tokens, at, match, floor, end, lexicon);
        const bridged = bridges(tokens, insertEnd(tokens, longest), end, lexicon, candidate);
        // «بستة أشهر فأقل بنسبة 9٪»
        const isBehind = previous !== null && longest.from === floor;
        if (
          (longest.value.place === 'after' &&
            // "flat in May | and up 3 %": what a conjunction opens closes on what stands before it.
            (!bridged || isBehind || lexicon.has(tokens, longest.from, W.conjunction))) ||
          closesBefore(tokens, longest, end, lexicon) ||
          isOlder(tokens, longest.from, lexicon) ||
          isExceptedBehind(tokens, longest, candidate.to, lexicon) ||
          isArranged(tokens, longest.from) ||
          isAdopted(tokens, longest.end, candidate)
        ) {
          // Belongs to the number before, or to a verb.
        } else if (
          bridged ||
          (longest.value.place === 'verb' &&
            !isBoat(tokens, at, lexicon) &&
            !isBroken(tokens, longest.end, end, lexicon))
        ) {
          const found = compose(tokens, longest, floor, lexicon);
          // «لم تتجاوز الميزانية حدود 300»: the verb tells on which side of it, unlike «وصلت إلى حدود 300».
          if (found.comparator === 'approx' && isLimit(tokens, longest.from)) limit = found;
          else if (!limit || found.comparator !== 'eq') return found;
        }
        at = longest.from;
      }
    }
    // «تزيد القيمة عن 300»
    if (growsPast(tokens, at, end, lexicon) && !isBroken(tokens, at + 1, end, lexicon))
      return compose(tokens, { from: at, end: at + 1, value: BEYOND }, floor, lexicon);
    if (fallsBelow(tokens, at, end) && !isBroken(tokens, at + 1, end, lexicon))
      return compose(tokens, { from: at, end: at + 1, value: BELOW }, floor, lexicon);
  }
  return limit;
}

/**
 * "aged 45 and above (+0.3 %)", "âgés de 25 ans et plus | à 6,3 années", "aged 18 and under | number 300": words that close
 * another number than the one behind.
 */
const closesBefore = (
  tokens: Tokens,
  { from, end }: Match,
  number: number,
  lexicon: FigureLexicon,
): boolean =>
  (isMark(tokens, end, '(') ||
    (end < number && tokens.kind[from - 2] === NUMBER) ||
    (lexicon.has(tokens, from, W.conjunction) && lexicon.has(tokens, end, W.to))) &&
  [from, from - 1].some((at) => lexicon.trailing.match(tokens, at, end)?.end === end);

/** "-SEGMA- de 549 MDH": a dash that closes what it encloses, no "- de" for "moins de". */
const closesInsert = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '-') && tokens.spaced[at] === 0 && tokens.kind[at - 1] === WORD;

interface Match {
  readonly from: number;
  readonly end: number;
  readonly value: Comparator;
}

/** A longer comparator that covers the one found: "pas moins de" over "moins de". */
function widen(
  tokens: Tokens,
  at: number,
  match: { value: Comparator; end: number },
  floor: number,
  limit: number,
  lexicon: FigureLexicon,
): Match {
  let best: Match = { from: at, end: match.end, value: match.value };
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) {
    if ((lexicon.table[tokens.word[i]!]! & BITS.comparator) === 0) continue;
    const wider = lexicon.comparators.match(tokens, i, limit);
    // "and over 600": "and over" would close on the number before.
    if (wider?.value.place === 'after' && match.value.place === 'before') continue;
    if (wider && wider.end >= best.end) best = { from: i, end: wider.end, value: wider.value };
  }
  return best;
}

/** Turns a comparator round where a negation governs it: "n'a pas dépassé" is at most, "لا يقل عن" at least. */
function compose(tokens: Tokens, match: Match, floor: number, lexicon: FigureLexicon): Found {
  const { comparator, place } = match.value;
  let from = match.from;
  let negated = false;
  if (comparator === 'gt' || comparator === 'lt') {
    for (let i = from - 1; i >= Math.max(floor, from - MOVE); i--) {
      // «لا تقدم سوى أقل من 4», «لا يزالون دون 4»: what is excepted or goes on is not negated.
      const isAffirmed = lexicon.language === 'ar' && lexicon.hasAny(tokens, i, AFFIRMS);
      // "n'étaient que d'un peu plus de 37": all but as many is denied, or what is told in a clause of its own.
      const isExcepted = lexicon.language === 'fr' && opensExcepted(tokens, i);
      // «لم ترتفع خلال 2024 بأكثر من 2 %»: the number of a date.
      const isWord = tokens.kind[i] === WORD || tokens.kind[i] === NUMBER || isSpan(tokens, i);
      if (!isWord || isAffirmed || isExcepted) break;
      if (lexicon.has(tokens, i, W.negation)) {
        // «لم تكن نسبتها تتجاوز»: the verb of being carries it over its subject.
        const isBeing =
          lexicon.language === 'ar' && place === 'verb' && lexicon.has(tokens, i + 1, W.auxiliary);
        // «لم يكن العدد خلال موسم 2018-2019 يتجاوز», «لم ترتفع … بأكثر من»
        const isFar =
          isBeing || (isByMoreThan(tokens, from) && VERBS.ar.finite(tokens, i + 1) === CHANGE);
        if (from - i > NEGATION && !isFar) break;
        if (isLacking(tokens, i) && isWithout(tokens, i, match, lexicon)) break;
        // "n'ont pas | remboursé plus de 21 millions": as much is still to be handed back.
        if (HANDS_BACK.within(tokens, i + 1, match.from)) break;
        // «لم يتمكن أكثر من 300»: so many were not able to, unlike «لم يتمكن من تجاوز 300».
        const isUnable = isAble(tokens, i + 1);
        if (isUnable && !isExceeding(tokens, from)) break;
        // An Arabic verb is negated right before it; an adverb by the verb that it depends on.
        negated =
          lexicon.language !== 'ar' ||
          place !== 'verb' ||
          isBeing ||
          isUnable ||
          // «لا يجوز أن يقل التعويض عن»: what may not be, or is not expected.
          leadsInfinitive(tokens, i + 1) ||
          !hasWordBetween(tokens, i, match.from, lexicon);
        // «لم ترتفع القروض بأزيد من 1 %»: the loans are told between the two.
        if (lexicon.language !== 'ar' || place === 'verb' || from - i <= VERB) from = i;
        break;
      }
    }
  }
  const turned = comparator === 'gt' ? 'le' : 'ge';
  return {
    comparator: negated ? turned : comparator,
    from: negated ? from : match.from,
    to: match.end,
    rule: `${place}:${comparator}${negated ? ':negated' : ''}`,
    verb: place === 'verb',
  };
}

/** «بأزيد من»: by how much something moves, which its subject parts from the verb. */
const isByMoreThan = wordMatches(/^ب(?:أكثر|أزيد|أقل)$/);
const isWhere = markers('where', 'ar').at;
/** How many words «لم ترتفع قروض البنوك للمقاولات الصغرى والمتوسطة» may have. */
const MOVE = 14;

/** The hyphen of «2018-2019». */
const isSpan = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, '-–/') && tokens.kind[at - 1] === NUMBER && tokens.kind[at + 1] === NUMBER;

/** "People | without work | being above 300": what a preposition says is missing is its noun. */
const isWithout = (tokens: Tokens, at: number, match: Match, { table }: FigureLexicon): boolean =>
  at + 1 < match.from &&
  (match.value.place !== 'verb' || (table[tokens.word[at + 1]!]! & BITS.noun) !== 0);

/** Whether a word other than a particle ("أن") parts an Arabic negation from its verb. */
function hasWordBetween(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  for (let i = from + 1; i < to; i++) if (!lexicon.has(tokens, i, W.function)) return true;
  return false;
}

/** Behind the comma that closes a comparator set apart: "évaluées, au bas mot, à 20 MDH"; else its own end. */
const insertEnd = (tokens: Tokens, { from, end }: Match): number =>
  isMark(tokens, from - 1, ',،') && isMark(tokens, end, ',،') ? end + 1 : end;

/** Whether only fillers stand between a comparator and its number. */
function bridges(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: FigureLexicon,
  candidate: Candidate,
): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!isBridge(tokens, i, lexicon)) return false;
  return candidate.from >= from;
}

const isBridge = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] === SYMBOL ? isMark(tokens, at, '"«“$€:\'’(') : lexicon.has(tokens, at, W.filler);

/** Whether a clause ends between a verb and the number: then the number is another verb's. */
function isBroken(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  // "exceeding expectations by one million": a difference.
  if (lexicon.language === 'en' && to > from && surface(tokens, to - 1) === 'by') return true;
  // "passed the bill with 104 votes", "tops the forecast for 9 million": the verb has another object.
  const last = to - 1;
  if (
    lexicon.language !== 'ar' &&
    last > from &&
    lexicon.hasAny(tokens, last, GOVERNS) &&
    !lexicon.hasAny(tokens, last, LEADS)
  )
    return true;
  if (lexicon.has(tokens, last, W.of) && outdoesLevel(tokens, last, from)) return true;
  // «تجاوز الاستعمال في 8 جامعات الضعف»: where it exceeds.
  if (lexicon.language === 'ar' && last > from && lexicon.has(tokens, last, W.oblique)) return true;
  const aged = lexicon.has(tokens, from, W.age);
  for (let i = from; i < to; i++) {
    // "dépassera l'objectif de 52 %": what is aimed at is 52 itself.
    if (isGoal(tokens, i) && to - i <= GOAL) return true;
    // «تقترب من الحد البالغ 500»: what is near is 500 itself.
    if (isAmounting(tokens, i) && to - i <= AMOUNT) return true;
    // «يفوق عمر 37 معنفة 60 سنة»: so many, of an age that is told next; «عدد من هم في سن التصويت» are counted.
    if (isAge(tokens, i) && i === last) return true;
    // «التي يفوق عمرها سنة واحدة، 14 مليون رأس»: the age ends with its clause.
    if (aged && isMark(tokens, i, ',،')) return true;
    // «متجاوزة نسبة النجاح الوطنية 39 في المائة»: what the participle exceeds is 39 itself.
    if (isSurpassing(tokens, from - 1) && lexicon.has(tokens, i, W.steady)) return true;
    // "dépasse celui des femmes (862)": a bracket holds what its noun is, no object.
    if (isMark(tokens, i, ';:؛.()')) return true;
    // «عن طريق تجاوز السياج، في حين أن 19»: what is told against it.
    if (
      isMark(tokens, i, ',،') &&
      (MOODS[lexicon.language].match(tokens, i + 1)?.value === 'contrast' ||
        (lexicon.language === 'ar' && turns(tokens, i + 1, lexicon)))
    )
      return true;
    // «المبيعات التي فاقت الضعف حيث انتقلت من 3 ملايير»: another clause.
    if (i > from && isWhere(tokens, i)) return true;
    // «رقم يفوق ما قُبل، حيث لم يُقبل سوى 30»
    if (lexicon.has(tokens, i, W.only)) return true;
    // «متجاوزا ما تحقق سنة 2019، وهو 12 مليونا»: what is exceeded.
    if (isMark(tokens, i, ',،') && takesUpNumber(tokens, i + 1) && i + 2 === to) return true;
    if (lexicon.language === 'ar') continue;
    // "topped the list, welcoming 300 guests": the object of a gerund.
    if (isMark(tokens, i, ',') && opensGerund(tokens, i + 1, lexicon)) return true;
    // "tops the list with a rate of 32 %": what it is ahead by.
    if (isInstrument(tokens, i)) return true;
    if (lexicon.has(tokens, i, W.relative) || lexicon.has(tokens, i, W.auxiliary)) return true;
    if (i === from && lexicon.language === 'fr' && lexicon.has(tokens, i, W.of)) return true;
  }
  return false;
}

/** ", welcoming", ", accueillant", unlike ", during" and ", durant". */
const opensGerund = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  !lexicon.has(tokens, at, W.function) &&
  (lexicon.language === 'en' ? endsInIng(tokens, at) : endsLikeGerund(tokens, at));
