import type { Candidate } from './alignment.ts';
import { alikeThings } from './alike.ts';
import { type Claim, isKnown } from './claim.ts';
import { areApart, isNested, relatePeriods } from './dates.ts';
import { alikePlaces } from './likelihood.ts';
import { inOtherTimes, inTwoVoices } from './times.ts';
import type { World } from './world.ts';

/** What speaks for two documents telling of one statement, a pair's own number left aside. */
export interface Support {
  /** Speaker, days, act and numbers together. */
  readonly all: number;
  /** The numbers that they share. */
  readonly numbers: number;
}

/** Score from which two figures of aligned documents are one official figure. */
export const ENOUGH = 3;
/** What two documents have in common never weighs more than this. */
const MOST_SUPPORT = 4;
/** Support by which documents give one statement, whatever words and times their figures have. */
const STRONG = 2.5;
/** Weight of shared numbers below which nothing but the pair itself ties the documents. */
const SOME_NUMBER = 0.2;
const A_NUMBER = 0.5;
/** The same, from which one outlet rather named the wrong speaker. */
const ONE_STATEMENT = 1.5;
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
  if (isUnsigned(a, b) && support.numbers < SOME_NUMBER)
    if (alike < 2 || (!exact && tie.telling < CLOSE)) return -Infinity;
  if (tie.kind === 'other' && (alike < 2 || all < STRONG)) return -Infinity;
  if (tie.kind === 'slip' && alike === -Infinity) return -Infinity;
  if (inTwoVoices(a, b) && !(exact && isMisnamed(a, b, support) && (alike >= 2 || digits > 3)))
    return -Infinity;
  const worded = digits >= 3 && (exact ? support.numbers >= A_NUMBER : all >= STRONG);
  return (
    all +
    tie.telling +
    Math.max(alike, worded ? OTHER_WORDS : -Infinity) +
    alikePlaces(a, b, world) +
    alikeTimes(pair, isVouched(pair, support))
  );
}

/** Where documents have that much in common, a long number is one figure whatever its period; the longer, the less it needs. */
export const isVouched = ({ a, tie }: Candidate, { all, numbers }: Support): boolean =>
  tie.kind === 'exact' &&
  a.digits >= 3 &&
  numbers >= A_NUMBER &&
  all >= (a.digits > 3 ? STRONG - 0.5 : STRONG);

/** Whether two known speakers are rather one, whom an outlet of the same days misnamed. */
const isMisnamed = (a: Claim, b: Claim, { numbers }: Support): boolean =>
  a.day !== null && b.day !== null && numbers >= ONE_STATEMENT;

const isUnsigned = (a: Claim, b: Claim): boolean => !isKnown(a.speaker) || !isKnown(b.speaker);

function alikeTimes({ a, b, tie }: Candidate, vouched: boolean): number {
  const oneNumber = tie.kind === 'exact' || tie.kind === 'near';
  switch (relatePeriods(a.period, b.period)) {
    case 'same':
      return 1;
    case 'cut-off':
      return !vouched && inOtherTimes(a, b) ? -Infinity : 0.5;
    case 'different':
      if (!vouched && !(oneNumber && isNested(a.period!, b.period!))) return -Infinity;
      return areApart(a.period, b.period) ? -1.5 : -0.5;
    default:
      return 0;
  }
}
