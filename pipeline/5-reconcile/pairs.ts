import { withoutTrailing } from '../text-ends.ts';
import { alikeThings } from './alike.ts';
import { type Claim, isKnown, isNamed } from './claim.ts';
import { areApart, daysBetween, isYear, relatePeriods } from './dates.ts';
import { sort } from './keys.ts';
import { circumstances } from './likelihood.ts';
import { isRoundingOf, magnitude, relateQuantities } from './values.ts';
import type { World } from './world.ts';

/** How much speaks for two claims being one official figure; -Infinity where the pass in question is not for them. */
export type Score = (a: Claim, b: Claim) => number;

export type Test = (a: Claim, b: Claim) => boolean;

/** How much the numbers that the documents of two claims share weigh. */
type Overlap = (a: Claim, b: Claim) => number;

/** Days between two publications from which two acts of one speaker are two statements. */
const APART = 45;

/**
 * Claims of two acts, weeks apart, whose documents share no telling number: the quarter's figure and the year's by one
 * office are near each other without either being the other rounded or contradicted.
 */
export const strangersAmong =
  (shared: Overlap): Test =>
  (a, b) =>
    a.act !== null &&
    b.act !== null &&
    a.act !== b.act &&
    a.day !== null &&
    b.day !== null &&
    daysBetween(a.day, b.day) > APART &&
    shared(a, b) === 0;

export const sameNumber =
  (score: Score): Score =>
  (a, b) =>
    a.key === b.key ? score(a, b) : -Infinity;

export const nearNumber =
  (score: Score): Score =>
  (a, b) => {
    if (a.key === b.key || relateQuantities(a.figure, b.figure) !== 'compatible') return -Infinity;
    if (inOtherTimes(a, b)) return -Infinity;
    const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
    const ratio = Math.min(x, y) / Math.max(x, y);
    return ratio >= 0.9 ? score(a, b) : -Infinity;
  };

/**
 * Where the two name different speakers although their documents, of the same days, share so many numbers of one thing
 * each that they tell of one statement. The number has to be telling, and the indicator the same.
 */
export const acrossSpeakers =
  (world: World, others: Overlap): Score =>
  (a, b) => {
    if (!isKnown(a.speaker) || !isKnown(b.speaker)) return -Infinity;
    if (a.day === null || b.day === null || daysBetween(a.day, b.day) > WEEKS) return -Infinity;
    if (a.figure.indicator_id === null || a.figure.indicator_id !== b.figure.indicator_id)
      return -Infinity;
    const numbers = others(a, b);
    return numbers < 2 ? -Infinity : circumstances(a, b, world) + bonus(numbers);
  };

/**
 * Where one of the two names nobody, or somebody whom the registry does not know: the thing has to be the same as far as
 * the words tell, or the documents share another telling number, and a statement is not told for weeks.
 */
export const unsigned =
  (world: World, others: Overlap): Score =>
  (a, b) => {
    if (isKnown(a.speaker) && isKnown(b.speaker)) return -Infinity;
    if (a.day !== null && b.day !== null && daysBetween(a.day, b.day) > WEEKS) return -Infinity;
    const numbers = others(a, b);
    if (numbers < 1 && alikeThings(a, b, world) < 2) return -Infinity;
    return circumstances(a, b, world) + bonus(numbers) - UNSIGNED;
  };

/** How long outlets go on telling a statement without saying whose it is. */
const WEEKS = 21;
const UNSIGNED = 1;

/**
 * Documents that share several telling numbers give one statement; there a number is the same figure even where the
 * two name its thing, or its speaker, in words that do not meet ("arrested", "in flagrante").
 */
export const companionNumber =
  (world: World, shared: Overlap): Score =>
  (a, b) => {
    if (a.key !== b.key || a.figure.kind !== b.figure.kind) return -Infinity;
    if (!worded.has(a.figure.kind) && a.figure.unit !== b.figure.unit) return -Infinity;
    const numbers = shared(a, b);
    if (numbers < COMPANIONS) return -Infinity;
    const apart = isKnown(a.speaker) && isKnown(b.speaker) && a.asking === b.asking;
    if (apart && !a.bodies.some((body) => b.bodies.includes(body))) return -Infinity;
    const least = a.digits >= 3 ? -OTHER_WORDS : -Infinity;
    return circumstances(a, b, world, least) + COMPANION * Math.min(numbers - 1, 2);
  };

/** Kinds whose unit is the counted noun as the outlet words it. */
const worded: ReadonlySet<string> = new Set(['count', 'rate', 'other']);
const OTHER_WORDS = 0.5;
const COMPANIONS = 3;

/** How many telling numbers the documents of two claims share, whatever they count; short ones weigh less. */
export function companions(claims: readonly Claim[]): Overlap {
  return overlapOf(
    claims,
    (claim) => (claim.digits >= 2 ? `${sort(claim)} ${claim.key}` : null),
    weightOf,
  );
}

const weightOf = (claim: Claim): number =>
  claim.digits >= 3 ? 1 : claim.figure.kind === 'percent' ? 0.25 : 0.5;

/** Weight of another number that two documents share. */
const COMPANION = 1.5;
const bonus = (numbers: number): number => COMPANION * Math.min(numbers, 2);

/** How much the numbers that two documents share weigh, those of one thing in full; the pair's own number left aside. */
export function otherNumbers(claims: readonly Claim[]): Overlap {
  const alike = overlapOf(claims, (claim) =>
    claim.figure.indicator_id === null || claim.digits < 2
      ? null
      : `${claim.figure.indicator_id} ${sort(claim)} ${claim.key}`,
  );
  const any = companions(claims);
  return (a, b) => {
    const own = a.key !== b.key || a.digits < 2 ? 0 : 1;
    const same =
      own && a.figure.indicator_id !== null && a.figure.indicator_id === b.figure.indicator_id;
    return Math.max(alike(a, b) - (same ? 1 : 0), any(a, b) - own * weightOf(a));
  };
}

/** How much the marks that the documents of two claims have in common weigh. */
function overlapOf(
  claims: readonly Claim[],
  mark: (claim: Claim) => string | null,
  weigh: (claim: Claim) => number = () => 1,
): (a: Claim, b: Claim) => number {
  const bySource = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    const found = mark(claim);
    if (found === null) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Map<string, number>();
    numbers.set(found, weigh(claim));
    bySource.set(claim.source.source_id, numbers);
  }
  return (a, b) => {
    const [x, y] = [bySource.get(a.source.source_id), bySource.get(b.source.source_id)];
    if (!x || !y) return 0;
    const [few, many] = x.size <= y.size ? [x, y] : [y, x];
    let weight = 0;
    for (const [number, own] of few) if (many.has(number)) weight += own;
    return weight;
  };
}

/**
 * Contradicting numbers of one indicator, either near each other (a slip of the pen, another count) or of one act, and in
 * both documents the only figure of that indicator, role and period that could be meant.
 */
export const otherNumber =
  (score: Score, rivals: Rivals, world: World): Score =>
  (a, b) => {
    const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
    if (x === null || y === null || a.figure.role !== b.figure.role) return -Infinity;
    if (x !== y && !world.relatedIndicators(x, y)) return -Infinity;
    if (a.figure.place_id !== b.figure.place_id) return -Infinity;
    if (areApart(a.period, b.period) || inOtherTimes(a, b)) return -Infinity;
    if (a.speaker === null || b.speaker === null) return -Infinity;
    const alone = rivals.alone(a) && rivals.alone(b);
    const near = isNear(a, b);
    if (!near && !(alone && sameOccasion(a, b) && ratioOf(a, b) >= FAR)) return -Infinity;
    if (!isKnown(a.speaker) && isNamed(a.speaker) && a.speaker !== b.speaker) return -Infinity;
    if (!isKnown(b.speaker) && isNamed(b.speaker) && a.speaker !== b.speaker) return -Infinity;
    const likely = score(a, b);
    return near ? likely + 1 : likely;
  };

/**
 * Whether two periods are of two counts: no day in common, two stretches that end apart, or a year that was over when
 * its document wrote of it, against a part of it. What only another sentence says of a period tells nothing apart.
 */
export function inOtherTimes(a: Claim, b: Claim): boolean {
  if (a.period === null || b.period === null) return false;
  if (a.periodOrigin === 'context' || b.periodOrigin === 'context') return false;
  const relation = relatePeriods(a.period, b.period);
  if (relation === 'different')
    return a.act === null || a.act !== b.act || areApart(a.period, b.period);
  return relation === 'cut-off' && (isWholeAndPart(a, b) || isWholeAndPart(b, a));
}

const isWholeAndPart = ({ period: year, day }: Claim, { period: part }: Claim): boolean =>
  isYear(year!) && day !== null && day > year!.last && part!.last !== year!.last;

/** One act, or one known speaker in one week: numbers far apart need no less. */
const sameOccasion = (a: Claim, b: Claim): boolean =>
  (a.act !== null && a.act === b.act) ||
  (isKnown(a.speaker) &&
    isKnown(b.speaker) &&
    a.day !== null &&
    b.day !== null &&
    daysBetween(a.day, b.day) <= 7);

/** Numbers further apart than this count different things, whatever the words. */
const FAR = 0.2;

/** The smaller number over the larger; negative where their signs differ, 0 where one of them is 0. */
function ratioOf(a: Claim, b: Claim): number {
  const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
  if (x === 0 || y === 0) return 0;
  return (
    (Math.sign(x * y) * Math.min(Math.abs(x), Math.abs(y))) / Math.max(Math.abs(x), Math.abs(y))
  );
}

/** Numbers that one slip turns into each other, or a quarter apart at most. */
function isNear(a: Claim, b: Claim): boolean {
  const ratio = ratioOf(a, b);
  if (ratio <= 0) return false;
  if (ratio >= 0.8) return true;
  const [p, q] = [a.key, b.key];
  if (digitsOf(p) === digitsOf(q)) return true;
  return (
    isRoundingOf(p, q) ||
    (p.length === q.length && [...p].sort().join('') === [...q].sort().join(''))
  );
}

/** What a slipped decimal point leaves as it was. */
const digitsOf = (key: string): string => withoutTrailing(key.replace(/[^0-9]/g, ''), '0');

/**
 * Long numbers that one slip turns into each other: 1,556,842 and 1,555,842. In documents of one act that share other
 * telling numbers whatever the words, else of one thing as far as the words tell.
 */
export const slippedNumber =
  (score: Score, world: World, shared: Overlap): Score =>
  (a, b) => {
    if (a.figure.kind !== b.figure.kind || a.digits < 4 || b.digits < 4) return -Infinity;
    if (!isSlip(a.key, b.key) || inOtherTimes(a, b)) return -Infinity;
    const numbers = shared(a, b);
    if (a.act !== null && a.act === b.act && numbers >= COMPANIONS)
      return circumstances(a, b, world, -OTHER_WORDS) + COMPANION * Math.min(numbers - 1, 2);
    if (alikeThings(a, b, world) < 1) return -Infinity;
    return score(a, b) + bonus(numbers) + SLIP;
  };

/** What a slip of the pen adds: hardly two things differ by so little. */
const SLIP = 1;

/** Whether one digit, or the order of its digits, is all that sets two numbers apart. */
function isSlip(p: string, q: string): boolean {
  if (p === q || p.length !== q.length) return false;
  const apart = [...p].filter((digit, i) => digit !== q[i]).length;
  return apart === 1 || (apart <= 3 && [...p].sort().join('') === [...q].sort().join(''));
}

const rivalKey = (claim: Claim) =>
  `${claim.source.source_id} ${claim.figure.indicator_id} ${claim.figure.role} ${claim.period?.last.slice(0, 4) ?? ''}`;

/** What else the documents of two contradicting figures hold. */
export interface Rivals {
  /** Whether it is the only figure of its indicator, role and year in its document. */
  alone(claim: Claim): boolean;
  /**
   * Whether the two documents hold several telling numbers each and none in common: provisional and final figures,
   * yesterday's toll and today's, are two publications that both stand.
   */
  otherPublications(a: Claim, b: Claim): boolean;
}

export function rivalsAmong(claims: readonly Claim[]): Rivals {
  const counts = new Map<string, number>();
  const numbers = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = rivalKey(claim);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (claim.digits < 3) continue;
    const telling = numbers.get(claim.source.source_id) ?? new Set();
    numbers.set(claim.source.source_id, telling.add(`${sort(claim)} ${claim.key}`));
  }
  return {
    alone: (claim) => counts.get(rivalKey(claim)) === 1,
    otherPublications(a, b) {
      const [x, y] = [numbers.get(a.source.source_id), numbers.get(b.source.source_id)];
      if (!x || !y || x.size < COMPANIONS || y.size < COMPANIONS) return false;
      return ![...x].some((number) => y.has(number));
    },
  };
}
