import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { BITS, type Comparator, type FigureLexicon, W } from '../lexicon.ts';
import { CHANGE, VERBS } from '../measure/sentence/verbs.ts';
import { classSet } from '../word-classes.ts';
import type { Found } from './comparator.ts';

/** A comparator of the lexicon where it stands. */
export interface Match {
  readonly from: number;
  readonly end: number;
  readonly value: Comparator;
}

const AFFIRMS = classSet('only', 'still');
/** «لا يفصلنا عنه | إلا أقل من 5», which «ألا» is written like. */
const isExcepting = markers('exceptive', 'ar').at;
const leadsInfinitive = markers('negated-modal').at;
const isLacking = markers('lacking').at;
const HANDS_BACK = markers('hands-back');
const isAble = markers('able', 'ar').at;
const isExceeding = wordMatches(/^تجاوز$/);
const opensExcepted = markers('than').at;
/** Tokens from a negation to the comparator that it governs. */
const NEGATION = 6;
/** Tokens of a negation with its verb: «لم تنل». */
const VERB = 2;

/** A comparator, turned round where a negation governs it: "n'a pas dépassé" is at most, «لا يقل عن» at least. */
export function negated(
  tokens: Tokens,
  match: Match,
  floor: number,
  lexicon: FigureLexicon,
): Found {
  const { comparator, place } = match.value;
  let from = match.from;
  let isTurned = false;
  if (comparator === 'gt' || comparator === 'lt') {
    for (let i = from - 1; i >= Math.max(floor, from - MOVE); i--) {
      // «لا تقدم سوى أقل من 4», «لا يزالون دون 4»: what is excepted or goes on is not negated.
      const isAffirmed =
        lexicon.language === 'ar' && (lexicon.hasAny(tokens, i, AFFIRMS) || isExcepting(tokens, i));
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
        isTurned =
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
    comparator: isTurned ? turned : comparator,
    from: isTurned ? from : match.from,
    to: match.end,
    rule: `${place}:${comparator}${isTurned ? ':negated' : ''}`,
    verb: place === 'verb',
  };
}

/** «بأزيد من»: by how much something moves, which its subject parts from the verb. */
const isByMoreThan = wordMatches(/^ب(?:أكثر|أزيد|أقل)$/);
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
