import { alikeThings } from './alike.ts';
import { type Claim, isKnown } from './claim.ts';
import { daysBetween } from './dates.ts';
import { circumstances } from './likelihood.ts';
import { bonus, COMPANIONS, type Overlap } from './overlap.ts';
import { inOtherTimes, type Test } from './times.ts';
import { magnitude, relateQuantities } from './values.ts';
import type { World } from './world.ts';

/** How much speaks for two claims being one official figure; -Infinity where the pass in question is not for them. */
export type Score = (a: Claim, b: Claim) => number;

export const sameNumber =
  (score: Score): Score =>
  (a, b) =>
    a.key === b.key ? score(a, b) : -Infinity;

/** @param concerns a cheap test that spares the others the arithmetic */
export const nearNumber =
  (score: Score, concerns: Test = () => true): Score =>
  (a, b) => {
    if (!concerns(a, b)) return -Infinity;
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
    if (!isUnsigned(a, b)) return -Infinity;
    if (a.day !== null && b.day !== null && daysBetween(a.day, b.day) > WEEKS) return -Infinity;
    const numbers = others(a, b);
    if (numbers < 1 && alikeThings(a, b, world) < 2) return -Infinity;
    return circumstances(a, b, world) + bonus(numbers) - UNSIGNED;
  };

/** Two speakers whom the registry knows and no body joins: nobody between them makes one figure of theirs. */
export const inTwoVoices: Test = (a, b) =>
  isKnown(a.speaker) &&
  isKnown(b.speaker) &&
  a.asking === b.asking &&
  !a.bodies.some((body) => b.bodies.includes(body));

export const isUnsigned: Test = (a, b) => !isKnown(a.speaker) || !isKnown(b.speaker);

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
    if (inTwoVoices(a, b)) return -Infinity;
    // "19.8 % of women" and "19.8 % of graduates" are two rates of one report; a count of as many digits hardly recurs.
    const known = a.figure.indicator_id !== null && b.figure.indicator_id !== null;
    const least =
      a.digits >= 3 && !(known && a.figure.kind === 'percent') ? -OTHER_WORDS : -Infinity;
    return circumstances(a, b, world, least) + bonus(numbers - 1);
  };

/** Kinds whose unit is the counted noun as the outlet words it. */
const worded: ReadonlySet<string> = new Set(['count', 'rate', 'other']);
export const OTHER_WORDS = 0.5;
