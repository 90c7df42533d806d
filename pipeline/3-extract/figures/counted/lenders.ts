import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { isMark, SYMBOL, type Tokens } from '../../tokens.ts';
import { type Counted, lent, startOf } from '../candidate.ts';
import { ignoreRule } from '../ignored/rules.ts';
import { W } from '../lexicon.ts';
import { approximate } from '../numerals/decimal.ts';
import { previousOf } from '../previous.ts';
import { isSetAgainst } from '../roles/base.ts';
import { leadOf } from '../units/pair-link.ts';
import { isShareToo } from '../units/share-unit.ts';
import { isMoney, isSum } from '../units/sums.ts';
import { numberOf } from './announced.ts';
import { antecedentOf } from './antecedent.ts';
import { asideNoun, namedBefore } from './aside-noun.ts';
import { bracketNoun } from './brackets.ts';
import { isGappedSubject } from './gapped-subject.ts';
import { beforeListing, isListing } from './listing.ts';
import { nounNear, subjectOfGrowth } from './near-noun.ts';
import { isTakenIn, nounBefore, numberOver } from './nounbefore.ts';
import { BILLIONS, lends, ofSize, shareScale } from './of-size.ts';
import { openedWhole, termsOf } from './opened-whole.ts';
import { tellsOwnNumber } from './own-number.ts';
import { befalls, singleBefore } from './people.ts';
import { subjectOf } from './reached.ts';
import { nounTakenUp, pluralTakenUp, thingTakenUp } from './taken-up.ts';
import { subjectOfNumber, subjectOfThem } from './them.ts';
import { tollBefore } from './toll.ts';
import type { Lender, Turn } from './turn.ts';
import {
  billions,
  bracketShare,
  indexBehind,
  indexTold,
  itemOfList,
  scoreToo,
  shareAsWell,
  sumOfMoney,
  unitOfAfter,
  unitOfBefore,
  unitOfChange,
  unitTold,
} from './unit-lenders.ts';
import { isPart, partOf, wholeOver } from './whole.ts';

const shared = (noun: Counted | null | undefined): Counted | null => (noun ? lent(noun) : null);

/** "17 projects worth 1.2 billion, out of 23 tabled": of what is counted before, whatever it comes to. */
const outOfMore: Lender = ({ tokens, candidate, told: { noun }, lexicon }) => {
  const { from, sentence, value } = candidate;
  const out = lexicon.has(tokens, from - 1, W.of) ? from - 2 : from - 1;
  if (!isMark(tokens, out - 1, ',') || !leadsToWhole(tokens, out)) return null;
  if (noun?.sentence !== sentence || !noun.counted?.own || !lends(noun, candidate)) return null;
  return approximate(noun.value) < approximate(value) ? lent(noun.counted) : null;
};
const leadsToWhole = markers('out-of').at;

const toldAgain: Lender = ({ tokens, candidates, index, candidate, told, near, lexicon }) =>
  shared(
    tollBefore(tokens, candidates, index, lexicon) ??
      openedWhole(tokens, candidate, lexicon) ??
      // "en matière de formations, le nombre d'inscrits"
      (near?.told ? null : termsOf(tokens, candidate, lexicon)) ??
      asideNoun(tokens, candidate, lexicon) ??
      namedBefore(tokens, candidate, told.noun, lexicon) ??
      bracketNoun(tokens, candidates, index, lexicon),
  );

/** "the beneficiaries rose from 75,000 widows to over 420,000": both ends of a move count the same. */
const secondEnd: Lender = ({ tokens, candidate, same, lexicon }) =>
  same?.counted?.own &&
  leadOf(tokens, same, lexicon) === 'from' &&
  lexicon.has(tokens, startOf(candidate) - 1, W.to) &&
  !tokens.kind.subarray(same.to, candidate.from).includes(SYMBOL)
    ? lent(same.counted)
    : null;

/** "57 familles ont perçu un premier versement de 300 DH, 35 | le deuxième |": so many of those whose verb is left out. */
const inTurn: Lender = ({ tokens, candidate: { sentence, to }, told: { noun }, lexicon }) =>
  noun?.sentence === sentence && lexicon.has(tokens, to, W.article) && isNextInTurn(tokens, to + 1)
    ? shared(noun.counted)
    : null;
const isNextInTurn = markers('next-in-turn').at;

/** "Floods killed at least 18": no floods; "killing 8 and injuring 27": none of those killed. */
const peopleBefore: Lender = ({ tokens, candidate, people, told: { noun } }) =>
  people &&
  people.from < candidate.from &&
  (noun?.sentence !== candidate.sentence || isBefallen(tokens, noun.counted!))
    ? people
    : null;

const BEFALLEN = nounCodes('befallen');

const isBefallen = (tokens: Tokens, { from, code }: Counted): boolean =>
  BEFALLEN.has(code) || befalls(tokens, from);

const base: Lender = ({ tokens, candidate, told: { total }, lexicon }) =>
  total?.sentence === candidate.sentence && lexicon.has(tokens, candidate.to, W.auxiliary)
    ? shared(total.counted)
    : null;

/** "de 6 à 11, du nombre de puits": what both count. */
const announcedBehind: Lender = ({ tokens, candidate, after, lexicon }) => {
  const isPair = after?.from === candidate.to + 1 && lexicon.has(tokens, candidate.to, W.to);
  return numberOf(tokens, candidate, lexicon) ?? (isPair ? numberOf(tokens, after, lexicon) : null);
};

const takenUp: Lender = ({ tokens, candidates, index, candidate, told, lexicon }) => {
  const thing =
    thingTakenUp(tokens, candidate, previousOf(candidates, index) ?? null, lexicon) ??
    pluralTakenUp(tokens, candidate, told.noun, lexicon);
  if (thing) return thing;
  const taken = nounTakenUp(tokens, candidates, index, told, lexicon);
  return taken?.counted && lends(taken, candidate) ? lent(taken.counted) : null;
};

const subjectNear: Lender = ({ tokens, candidate, told, same, near, lexicon }) => {
  if (!near?.subject || isShareToo(candidate, same) || isSum(candidate, near, told.quantity))
    return null;
  if (same && isGappedSubject(tokens, same, near.counted, candidate, lexicon)) return null;
  shareScale(candidate, same);
  return near.counted;
};

/** "47 milliards de recettes. Les arrivées ont crû de 14 %, à 7,4 millions": of what has grown, where that is counted. */
const grownCount: Lender = ({ tokens, candidate, same, told: { quantity }, claimed, lexicon }) => {
  const isOther = quantity !== null && quantity.sentence !== candidate.sentence;
  if (!isOther || candidate.numeral.scale >= BILLIONS) return null;
  const noun = subjectOf(tokens, candidate, same, claimed, lexicon);
  return noun && noun.code !== '' && !isMoney(tokens, noun.from, lexicon) ? noun : null;
};

const single: Lender = ({ candidates, index, people }) =>
  people && shared(singleBefore(candidates, index));

const subject: Lender = ({ tokens, candidate, same, claimed, lexicon }) =>
  subjectOf(tokens, candidate, same, claimed, lexicon) ??
  subjectOfGrowth(tokens, candidate, same, claimed, lexicon);

const nounOfBefore: Lender = ({ tokens, candidates, index, candidate, told, same, lexicon }) => {
  // «لمن يقل دخلهم عن 3.000 درهم، وعددهم 70 ألفا»: of those beside it, whom no number counts.
  if (same?.unit && same !== told.noun && tellsOwnNumber(tokens, candidate)) return null;
  const isAgainst = isSetAgainst(tokens, candidate.from, lexicon);
  // "300.000 clients ont vu les 30 salles, contre 280.000": what is set against a number is of its size.
  const last = isAgainst ? ofSize(candidates, index, told.noun) : told.noun;
  const noun =
    last?.counted && isListing(tokens, last.counted, candidate, lexicon)
      ? beforeListing(candidates, last)
      : last;
  if (!noun?.counted || !lends(noun, candidate)) return null;
  return lent(
    isPart(tokens, candidate, lexicon) ? wholeOver(candidates, index, noun.counted) : noun.counted,
  );
};

const anyNounBefore: Lender = ({ tokens, candidate, same, near, people, claimed, lexicon }) =>
  // "ont accueilli 300, contre 280": of the same others.
  same && !same.counted && isTakenIn(tokens, same)
    ? people
    : ((near ?? nounBefore(tokens, candidate, candidate.first, claimed, lexicon))?.counted ??
      people);

/** The first that has something to give does. */
const LENDERS: readonly Lender[] = [
  sumOfMoney,
  unitTold,
  unitOfChange,
  bracketShare,
  outOfMore,
  indexTold,
  toldAgain,
  secondEnd,
  inTurn,
  peopleBefore,
  ({ whole }) => shared(whole),
  base,
  ({ tokens, candidate, lexicon }) => shared(antecedentOf(tokens, candidate, lexicon)),
  announcedBehind,
  indexBehind,
  scoreToo,
  takenUp,
  ({ tokens, candidate, lexicon }) => subjectOfThem(tokens, candidate, lexicon),
  ({ tokens, candidate, told: { noun }, lexicon }) =>
    subjectOfNumber(tokens, candidate, noun, lexicon),
  shareAsWell,
  itemOfList,
  subjectNear,
  grownCount,
  unitOfBefore,
  single,
  billions,
  ({ same, near }) => (same === null && near ? near.counted : null),
  subject,
  nounOfBefore,
  unitOfAfter,
  anyNounBefore,
];

/** Gives a number that prints neither what the text leaves out: a noun, else a unit or scale. */
export function lendTo(
  turn: Pick<Turn, 'tokens' | 'candidates' | 'index' | 'told' | 'people' | 'claimed' | 'lexicon'>,
): void {
  const { tokens, candidates, index, told, people, claimed, lexicon } = turn;
  const candidate = candidates[index]!;
  const after = candidates[index + 1];
  const same = told.last?.sentence === candidate.sentence ? told.last : null;
  // "le nombre d'enfants de moins de 15 ans est estimé à 870"
  const start = same && ignoreRule(tokens, same, lexicon) === null ? same.to : candidate.first;
  const near =
    (same && numberOver(tokens, candidate, same, claimed, lexicon)) ??
    nounNear(tokens, candidate, start, claimed, lexicon);
  const whole = partOf(tokens, candidate, after, lexicon);
  const whose: Turn = {
    tokens,
    candidates,
    index,
    candidate,
    after,
    told,
    same,
    people,
    whole,
    near,
    claimed,
    lexicon,
  };
  for (const lender of LENDERS) {
    const loan = lender(whose);
    if (loan === null) continue;
    candidate.counted = loan === true ? null : loan;
    return;
  }
}
