import {
  alikeThings,
  areGrowthsOfTwo,
  areOneGrowth,
  areShareAndChange,
  areSharesOfTwo,
  inOtherWords,
  NAMED,
  ofOtherParties,
  SAID,
  sameNoun,
  UNSAID,
} from '../claims/alike.ts';
import { areApartInRank, areOnePerson, type Claim, isKnown, isNamed } from '../claims/claim.ts';
import { areRoundedApart, isMisscaled, isNextScale } from '../claims/contradictions.ts';
import {
  areApart,
  daysBetween,
  inOnePeriod,
  isMonthOrLess,
  isNested,
  relatePeriods,
} from '../claims/dates.ts';
import { areOneBase, type Base } from '../claims/growth.ts';
import { isInRange } from '../claims/pairs.ts';
import { isReordered, isSlip } from '../claims/slips.ts';
import { inOtherTimes, inTwoVoices } from '../claims/times.ts';
import { areOneToll, isGrownToll } from '../claims/tolls.ts';
import { magnitude } from '../claims/values.ts';
import type { World } from '../world.ts';
import type { Candidate } from './alignment.ts';
import { isLooseBound, isPassedBound, isWideBound } from './bounds.ts';
import { alikePlaces } from './likelihood.ts';
import { isSameThing } from './misdated.ts';
import { isMisnamed } from './misnamed.ts';
import {
  A_LONG_NUMBER,
  A_NUMBER,
  SEVERAL_NUMBERS,
  SOME_NUMBER,
  STRONG,
  type Support,
} from './support.ts';

/** Score from which two figures of aligned documents are one official figure. */
export const ENOUGH = 1.75;
/** What two documents have in common never weighs more than this. */
const MOST_SUPPORT = 3.5;
/** Support of two counts that one named speaker gave on one day. */
const ONE_SPEAKER = 1.75;
/** Numbers that have to be shared beside one of so many digits for other words to be other words for it. */
const NUMBERS = [Infinity, SEVERAL_NUMBERS, SEVERAL_NUMBERS, A_NUMBER, SOME_NUMBER, 0];
/** Other words for a thing, where its number and the rest of the documents vouch for it. */
const OTHER_WORDS = -0.5;
/** What a number nearly the same says where nothing else does: two digits and a half agree. */
const CLOSE = 0.75;

/** How much speaks for two figures of near documents being one; -Infinity where something excludes it. */
export function linkScore(pair: Candidate, support: Support, world: World): number {
  const { a, b, tie } = pair;
  const exact = tie.kind === 'exact';
  const digits = Math.min(a.digits, b.digits);
  const alike = alikeThings(a, b, world);
  const all = Math.min(support.all, MOST_SUPPORT);
  if (isUnsigned(a, b) && support.numbers < SOME_NUMBER) {
    // A long number that is told again within three days needs no words in common, nor a longer one of the same time.
    const isTelling =
      digits >= 4 && (inDays(a, b) || (digits >= WHOLE && inOnePeriod(a.period, b.period)));
    const least = exact && isTelling ? UNSAID : 2;
    if (alike < least || (!exact && tie.telling < CLOSE)) return -Infinity;
  }
  const vague = tie.kind === 'other' || (tie.kind === 'slip' && digits < 3);
  if (vague && !isMistold(pair, support, alike, world))
    if (
      all < (support.numbers > 0 && isRecount(a, b) ? ONE_SPEAKER : STRONG) ||
      (alike < 2 && !isSlippedNoun(a, b, world))
    )
      return -Infinity;
  if (tie.kind === 'slip' && digits < 3 && areOfTwoTimes(a, b)) return -Infinity;
  // 12 seats of a party are no slip of the 120 of the house.
  if (!exact && tie.kind !== 'near' && ofOtherParties(a, b, world)) return -Infinity;
  if ((digits < 3 && areGrowthsOfTwo(a, b)) || areSharesOfTwo(a, b, world)) return -Infinity;
  const isOther = tie.kind === 'other';
  if (isOther && isGrownToll(a, b)) return -Infinity;
  if (isOther && (recallsMonth(a, b) || recallsMonth(b, a))) return -Infinity;
  // No words vouch for two things of which both the number and the name differ.
  if (isOther && (alike === -Infinity || countsBeside(a, b) || areToldApart(a, b, world)))
    return -Infinity;
  if (!exact && areRoundedApart(a, b)) return -Infinity;
  if (tie.kind === 'near' && (isNearByChance(digits, alike) || isInRange(a, b))) return -Infinity;
  if (tie.kind === 'near' && alike < SAID && isLooseBound(a, b)) return -Infinity;
  if (tie.kind === 'near' && isPassedBound(a, b, alike)) return -Infinity;
  if (isOther && isWideBound(a, b)) return -Infinity;
  const places = alikePlaces(a, b, world);
  // Percentages of one digit recur: 3 % of somewhere is not the 3 % of no place, unless it is of one thing by name.
  const isOneByName = alike >= NAMED && support.numbers >= SEVERAL_NUMBERS;
  if (places < 0 && digits < 2 && a.figure.kind === 'percent' && !isOneByName) return -Infinity;
  // 412.6 billion is 412.63 of whoever.
  const isOneNumber = exact || (tie.kind === 'near' && digits >= 4);
  if (inTwoVoices(a, b) && !(isOneNumber && isMisnamed(pair, support, alike))) return -Infinity;
  return (
    all +
    tie.telling +
    Math.max(alike, isWorded(pair, support, alike, world) ? OTHER_WORDS : -Infinity) +
    places +
    alikeTimes(pair, isVouched(pair, support), alike)
  );
}

/**
 * 7.2 billion and 2.7 billion, in documents that share another number: their digits are out of order; 6.2 billion and 620
 * million, in documents that share several: a power of ten.
 */
const isMistold = (
  { a, b, tie }: Candidate,
  { numbers }: Support,
  alike: number,
  world: World,
): boolean =>
  tie.kind === 'slip' &&
  Math.min(a.digits, b.digits) > 1 &&
  (isReordered(a.key, b.key) ||
    (areTenfold(a, b) && numbers >= SEVERAL_NUMBERS && !inOtherWords(a, b, world))) &&
  numbers >= A_LONG_NUMBER &&
  alike >= (recurs(a, b) ? SAID : UNSAID);

/** 84.3 % and 83.4 %, 14 seats and 41: each is as often the number of another thing. */
const recurs = (a: Claim, b: Claim): boolean =>
  a.kind === 'percent' || (a.kind === 'count' && Math.min(a.digits, b.digits) < 3);

/**
 * Whether the words of each tell what the other does not; one indicator of one time needs no words in common, nor do one noun
 * that tells its thing in one place, or the growth of the number right before it.
 */
const areToldApart = (a: Claim, b: Claim, world: World): boolean =>
  inOtherWords(a, b, world) &&
  !(isSameThing(a, b) && inOnePeriod(a.period, b.period)) &&
  !areRatesOfOne(a, b) &&
  !(alikePlaces(a, b, world) > 0 && sameNoun(a, b, world)) &&
  !(areOneGrowth(a, b) && areOneBase(grownLast(a), grownLast(b)));

/** "Cas pour 100.000 habitants", "cases per 100,000 people": those among whom they are counted tell nothing apart. */
const areRatesOfOne = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ figure }) => figure.kind === 'rate') &&
  a.nouns.some((noun) => b.nouns.includes(noun));

/** The number that stands last before its growth. */
const grownLast = ({ grown }: Claim): Base => grown.at(-1)!;

/** "In January 1,304 were pardoned", told in April: no other count of what elsewhere has no time. */
const recallsMonth = ({ period, periodOrigin, day }: Claim, other: Claim): boolean =>
  other.period === null &&
  period !== null &&
  periodOrigin === 'own' &&
  isMonthOrLess(period) &&
  day !== null &&
  daysBetween(period.last, day) > MONTH;
const MONTH = 31;

/** 2.5 dirhams are no 2.5 billion whose scale was forgotten. */
const areTenfold = (a: Claim, b: Claim): boolean => isMisscaled(a, b) && isNextScale(a, b);

/** "About 4,000 cases" are no 3,818 people a month, nor 3.2 million households 3.1 million children: so few digits need words, or one noun. */
const isNearByChance = (digits: number, alike: number): boolean =>
  digits < 2 ? alike < 0 : digits < 3 && alike === -Infinity;

/** 1.2 points in a year are no slip of the 2.1 of a quarter of it: of two digits the order is as often chance. */
const areOfTwoTimes = (a: Claim, b: Claim): boolean => {
  const relation = relatePeriods(a.period, b.period);
  return relation === 'cut-off' || relation === 'different';
};

/** 86 injured and 87, as one who speaks by name is reported on one day or the next. */
const isRecount = (a: Claim, b: Claim): boolean =>
  isKnown(a.speaker) &&
  a.speaker === b.speaker &&
  a.speakerType === 'person' &&
  a.figure.unit === b.figure.unit &&
  a.digits > 1 &&
  b.digits > 1 &&
  a.day !== null &&
  b.day !== null &&
  daysBetween(a.day, b.day) <= 1;

/** 49 countries and 59: one noun that tells its thing, and one digit or their order apart. */
const isSlippedNoun = (a: Claim, b: Claim, world: World): boolean =>
  isSlip(a.key, b.key) && a.digits > 1 && sameNoun(a, b, world);

/** Whether the number and the rest of the documents vouch for a thing whose words differ. */
function isWorded(
  { a, b, tie }: Candidate,
  { all, numbers }: Support,
  alike: number,
  world: World,
): boolean {
  const digits = Math.min(a.digits, b.digits);
  // "+18 %" and "over 18.2 % of the economy": of a growth and a share nothing but the number itself makes one.
  if (tie.kind === 'near' && a.kind === 'percent' && alike === -Infinity) return false;
  if (digits < 2 && areShareAndChange(a, b)) return false;
  if (isUpToNine(a) && arePeopleAndThings(a, b, world)) return false;
  // A key rate of 3 %, a growth of 3 %: each has a name, and they are two.
  if (digits < 2 && alike === -Infinity && a.kind === 'percent' && areNamed(a, b)) return false;
  if (tie.kind === 'exact') return numbers >= NUMBERS[Math.min(digits, NUMBERS.length - 1)]!;
  return tie.kind === 'slip'
    ? digits >= 3 && numbers >= A_LONG_NUMBER && isReordered(a.key, b.key)
    : digits >= 2 && all >= STRONG;
}

/** "Two suspects", "two rifles": of so few, whoever they are is no other word for a thing. */
const arePeopleAndThings = (a: Claim, b: Claim, world: World): boolean =>
  (arePeople(a, world) && isThing(b, world)) || (arePeople(b, world) && isThing(a, world));

const isUpToNine = ({ figure }: Claim): boolean => Math.abs(magnitude(figure)) <= 9;

const arePeople = ({ figure }: Claim, world: World): boolean =>
  figure.unit === 'person' || world.withBroader(figure.unit).includes('person');

const isThing = (claim: Claim, world: World): boolean =>
  !arePeople(claim, world) && world.tells(claim.figure.unit) === 'thing';

const areNamed = (a: Claim, b: Claim): boolean =>
  a.figure.indicator_id !== null && b.figure.indicator_id !== null;

/**
 * Where documents have that much in common, a long number is one figure whatever its period; the longer, the less it
 * needs. So is the growth of one number, and what one outlet gives for a time of which the other has another number.
 */
export const isVouched = ({ a, b, tie, misdated }: Candidate, { all, numbers }: Support): boolean =>
  areOneGrowth(a, b) ||
  misdated ||
  (tie.kind === 'exact' &&
    ((isOneStretch(a, b) && (a.digits >= 3 || numbers >= A_NUMBER)) ||
      (a.digits >= 3 && numbers >= A_NUMBER && all >= (a.digits > 3 ? STRONG - 0.5 : STRONG))));

const inDays = (a: Claim, b: Claim): boolean =>
  a.day !== null && b.day !== null && daysBetween(a.day, b.day) <= 3;

/** Digits of a number that nothing else has, of one time. */
const WHOLE = 6;

const isUnsigned = (a: Claim, b: Claim): boolean => !isKnown(a.speaker) || !isKnown(b.speaker);

/** A known speaker and somebody else by name, or an agency and the ministry above it: each has a number of their own. */
const countsBeside = (a: Claim, b: Claim): boolean =>
  (a.asking === b.asking && areApartInRank(a, b)) ||
  (isKnown(a.speaker) !== isKnown(b.speaker) &&
    isNamed(a.speaker) &&
    isNamed(b.speaker) &&
    !areOnePerson(a, b));

/** What two periods that differ leave of a pair: nothing, or less where the words of the one may be the reader's. */
function alikeTimes({ a, b, tie }: Candidate, vouched: boolean, alike: number): number {
  const oneNumber = tie.kind !== 'other';
  if (areOneToll(a, b)) return 0;
  switch (relatePeriods(a.period, b.period)) {
    case 'same':
      return 1;
    case 'cut-off':
      return !vouched && inOtherTimes(a, b) ? -Infinity : 0.5;
    case 'different':
      if (oneNumber && areInferred(a, b)) return -0.5;
      if (areApart(a.period, b.period) && countsBeside(a, b)) return -Infinity;
      if (areApart(a.period, b.period))
        return vouched || (alike >= 3 && !inOtherTimes(a, b)) ? -1.5 : -Infinity;
      if (vouched || (oneNumber && isNested(a.period!, b.period!))) return -0.5;
      return -Infinity;
    default:
      return 0;
  }
}

/** Two times that only other sentences tell are the reader's inference: they tell no two figures apart. */
const areInferred = (a: Claim, b: Claim): boolean =>
  a.periodOrigin === 'context' && b.periodOrigin === 'context' && !inOtherTimes(a, b);

/**
 * One long number to the end of May and to the end of June, by one speaker on the same days: one of them is mistaken; a
 * longer one of one indicator also on 30 September and on 31 October.
 */
const isOneStretch = (a: Claim, b: Claim): boolean =>
  (a.period?.first === b.period?.first || areStocks(a, b)) &&
  a.period?.last !== b.period?.last &&
  a.bodies.some((body) => b.bodies.includes(body)) &&
  a.day !== null &&
  b.day !== null &&
  daysBetween(a.day, b.day) <= 3;

const areStocks = (a: Claim, b: Claim): boolean =>
  a.digits >= STOCK &&
  isSameThing(a, b) &&
  [a, b].every(({ period }) => period !== null && period.first === period.last);

/** Digits from which the same is not counted on two days. */
const STOCK = 5;
