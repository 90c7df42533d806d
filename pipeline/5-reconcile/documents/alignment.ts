import { areOtherNames } from '../../4-normalise/link-person.ts';
import { alikeThings, NAMED, telling } from '../claims/alike.ts';
import { areKin, type Claim, isKnown, isNamed } from '../claims/claim.ts';
import { isMisscaled, ratioOf } from '../claims/contradictions.ts';
import { daysBetween } from '../claims/dates.ts';
import { inTwoVoices, type Test } from '../claims/times.ts';
import { rounds } from '../claims/values.ts';
import type { World } from '../world.ts';
import { besideShared } from './beside.ts';
import { contrasted } from './contrasts.ts';
import { uncross } from './crossed.ts';
import { onlyDistances } from './distances.ts';
import { enclosed } from './enclosed.ts';
import { equivalents } from './equivalents.ts';
import { isPartBeside } from './likelihood.ts';
import { ENOUGH, isVouched, linkScore } from './link-score.ts';
import { isMisdated } from './misdated.ts';
import { byIds, oneToOne } from './one-to-one.ts';
import { sharedSlots } from './slots.ts';
import { sharedSums } from './sums.ts';
import { SEVERAL_NUMBERS, type Support } from './support.ts';
import { neighbours, ofOneTime, ofOtherDays, placeIn, type Telling, tellings } from './tellings.ts';
import { type Tie, tieOf } from './ties.ts';
import { weigh } from './weights.ts';

/** Two figures that aligned documents give for one thing. */
export interface Link extends Candidate {
  readonly score: number;
  /** Whether the documents have so much in common that two periods are two versions of one. */
  readonly vouched: boolean;
}

/** What tells the publications of two documents apart, and two counts of them. */
type Publications = Readonly<Record<'otherPublications' | 'recounted' | 'survived', Test>>;

/**
 * Documents that tell of one statement share numbers, a speaker, days of publication: each pair of near documents is
 * weighed as a whole, and then each figure of one is given the likeliest of the other, one to one. The surest first.
 */
export function alignDocuments(
  claims: readonly Claim[],
  publications: Publications,
  world: World,
): Link[] {
  return neighbours(tellings(claims))
    .flatMap(([a, b]) => linksOf(a, b, publications, world))
    .sort((p, q) => isOther(p) - isOther(q) || q.score - p.score || byIds(p, q));
}

/** What contradicts comes last: 2.5 million poor are no 3 million where a third document has the 2.5 million. */
const isOther = ({ tie }: Candidate): number => (tie.kind === 'other' ? 1 : 0);

/** Two figures whose numbers may be one. */
export interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly tie: Tie;
  /** Whether one outlet gives the number for a time of which the other has another number. */
  readonly misdated: boolean;
}

function linksOf(x: Telling, y: Telling, publications: Publications, world: World): Link[] {
  const candidates = candidatesOf(x, y, world);
  if (candidates.length === 0) return [];
  // Each figure vouches once.
  const ties = oneToOne(candidates, ({ tie }) => tie.weight);
  const { weights, numbers } = weigh(ties, x, y);
  const shared = numbers + occasion(x, y);
  const tied = new Set(ties);
  // What is near in two publications is not one.
  const [{ a: here, b: there }] = candidates as [Candidate];
  const apart = publications.otherPublications(here, there) || ofOtherDays(x, y);
  const recounted = publications.recounted(here, there);
  const { survived } = publications;
  const equal = new Set(candidates.flatMap(({ a, b, tie }) => (isItself(a, tie) ? [a, b] : [])));
  // Weeks later only the numbers themselves are told again, and enough of them.
  const isLate = !ofOneTime(x, y);
  if (isLate && numbers < SAID_AGAIN) return [];
  const likely = candidates.flatMap((candidate) => {
    if (isLate && (!isToldAgain(candidate, world) || ofOthers(candidate))) return [];
    if (apart && (candidate.tie.kind === 'near' || candidate.tie.kind === 'other')) return [];
    if (recounted && candidate.tie.kind === 'slip') return [];
    // Who has the number itself means no other by it: 1.3 % is no slip of the 3.1 % beside it.
    const hasItself = equal.has(candidate.a) || equal.has(candidate.b);
    if (candidate.tie.kind !== 'exact' && (hasItself || isElsewhere(candidate, x, y, world)))
      return [];
    if (isDeliberate(candidate, x, y, world) || survived(candidate.a, candidate.b)) return [];
    if (hasNearer(candidate, candidates)) return [];
    if (isCountedBeside(candidate, x, y)) return [];
    const [a, b] = [weights.get(candidate.a) ?? 0, weights.get(candidate.b) ?? 0];
    const own = tied.has(candidate) ? a : Math.min(a + b, numbers);
    const support: Support = { all: shared - own, numbers: numbers - own };
    const score = linkScore(candidate, support, world);
    if (score < ENOUGH) return [];
    return [
      {
        ...candidate,
        score: score - oddness(candidate, world),
        vouched: isVouched(candidate, support),
      },
    ];
  });
  const firm = oneToOne(
    likely.filter(({ tie }) => tie.kind !== 'other'),
    (link) => link.score - chance(link),
  );
  const summed = apart || isLate ? [] : sharedSums(x.claims, y.claims, firm);
  const taken = new Set([...firm, ...summed].flatMap(({ a, b }) => [a, b]));
  const left = candidates.filter(({ a, b }) => !taken.has(a) && !taken.has(b));
  const contradicting = likely.filter(
    (link) => link.tie.kind === 'other' && !taken.has(link.a) && !taken.has(link.b),
  );
  const free = [...x.claims, ...y.claims].filter((claim) => !taken.has(claim));
  const others = contradicting.filter((link) => !hasRival(link, left) && !isOneOf(link, free));
  const links = [...uncross(firm, world), ...others];
  if (apart || isLate) return links;
  const told = [
    ...summed,
    ...onlyDistances(x.claims, y.claims, links),
    ...besideShared(x.claims, y.claims, links),
    ...enclosed(x.claims, y.claims, links, world),
    ...contrasted(x.claims, y.claims, links, world),
  ].map((pair) => ({ ...pair, ...SLOT }));
  const worth = equivalents(x.claims, y.claims, links).map((pair) => ({
    ...pair,
    ...SLOT,
    vouched: true,
  }));
  const all = [...links, ...told, ...worth];
  return numbers < SEVERAL_NUMBERS ? all : [...all, ...slotted(x, y, all, world)];
}

/** A round number of another noun is another's: 15,000 teachers are the 14,978 of a text that has 15,000 posts beside. */
const isItself = ({ digits }: Claim, { kind, weight }: Tie): boolean =>
  kind === 'exact' && (weight === 1 || digits > SHORT);

/** The number itself or, of one thing by name, a rounding of it. */
const isToldAgain = ({ a, b, tie }: Candidate, world: World): boolean =>
  tie.kind === 'exact' || (tie.kind === 'near' && alikeThings(a, b, world) >= NAMED);

/** Past so many days somebody else by name rather takes the numbers over. */
const TAKEN_OVER = 120;

const ofOthers = ({ a, b }: Candidate): boolean =>
  [a, b].every(({ speaker, day }) => isNamed(speaker) && day !== null) &&
  daysBetween(a.day!, b.day!) > TAKEN_OVER &&
  [a, b].some(({ speaker }) => isKnown(speaker)) &&
  a.speaker !== b.speaker &&
  !areKin(a, b);

/** What the numbers have to say of two documents that appeared weeks apart. */
const SAID_AGAIN = 3;

/** What two lists tell in one place of both, where neither figure has another of its own. */
function slotted(x: Telling, y: Telling, links: readonly Link[], world: World): Link[] {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  return sharedSlots(x.claims, y.claims, links, world)
    .filter(({ a, b }) => !linked.has(a) && !linked.has(b))
    .map((pair) => ({ ...pair, ...SLOT }));
}

const SLOT = {
  tie: { kind: 'other', weight: 0, telling: 0 },
  score: 0,
  vouched: false,
  misdated: false,
} as const;

/** Whether two figures are of two places; 28 dead and, in a place, 24 are no two counts of one thing. */
function isElsewhere({ a, b, tie }: Candidate, x: Telling, y: Telling, world: World): boolean {
  const [p, q] = [placeIn(x, a), placeIn(y, b)];
  if (p === null || q === null) return tie.kind === 'other' && p !== q;
  return !world.samePlace(p, q);
}

/** Digits from which a number is one figure, whoever relays whom. */
const ONE_OWNER = 4;

/**
 * Whether two people give a number of things that the words do not make one, and a document that gives it to one has the
 * other speak beside: it tells them apart.
 */
const isDeliberate = ({ a, b }: Candidate, x: Telling, y: Telling, world: World): boolean =>
  inTwoVoices(a, b) &&
  Math.min(a.digits, b.digits) < ONE_OWNER &&
  alikeThings(a, b, world) < NAMED &&
  (hears(x, b) || hears(y, a));

/** Whether whoever speaks for a figure speaks in a document. */
const hears = ({ claims }: Telling, { stranger, speaker }: Claim): boolean =>
  claims.some((other) =>
    stranger === null || other.stranger === null
      ? other.speaker === speaker
      : !areOtherNames(other.stranger, stranger),
  );

/** Whether another pair has one of the two: that soft wheat is meant by a number near it is then no surer than durum. */
const hasRival = (pair: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) => (other.a === pair.a) !== (other.b === pair.b) && gap(other) < FURTHER * gap(pair),
  );

/** "17 parties", and elsewhere 27, 33 and 22 parties: where one noun is counted again, a digit apart is chance. */
const isOneOf = (pair: Candidate, free: readonly Claim[]): boolean =>
  gap(pair) > NEAREST &&
  free.some(
    (claim) =>
      claim !== pair.a &&
      claim !== pair.b &&
      claim.digits > 1 &&
      claim.kind === pair.a.kind &&
      claim.figure.unit === pair.a.figure.unit,
  );
/** The gap up to which two numbers are near without a slip. */
const NEAREST = 0.2;

/** "8.4 %", and elsewhere 8.6 % and 84 %: of two short numbers the one near it rather is meant than the one that a point turns into it. */
const hasNearer = (pair: Candidate, candidates: readonly Candidate[]): boolean =>
  pair.tie.kind === 'slip' &&
  Math.min(pair.a.digits, pair.b.digits) < SHORT &&
  isMisscaled(pair.a, pair.b) &&
  candidates.some((other) => (other.a === pair.a) !== (other.b === pair.b) && gap(other) < NEARER);
const SHORT = 3;
/** The gap up to which another number is near. */
const NEARER = 0.1;

/** "12 seats", "12 lists": a text that has as many seats beside its lists means no seats by them. */
const isCountedBeside = ({ a, b, tie }: Candidate, x: Telling, y: Telling): boolean =>
  tie.kind === 'exact' &&
  tie.weight < 1 &&
  a.digits < SHORT &&
  (hasAsMany(x, a, b.figure.unit) || hasAsMany(y, b, a.figure.unit));

const hasAsMany = ({ claims }: Telling, claim: Claim, unit: string): boolean =>
  claims.some((other) => other !== claim && other.key === claim.key && other.figure.unit === unit);

/** By how much of the larger number two numbers are apart. */
const gap = ({ a, b }: Candidate): number => 1 - Math.abs(ratioOf(a, b));

/** How many times further apart two numbers are that nobody takes for another count of one thing. */
const FURTHER = 4;

function candidatesOf(x: Telling, y: Telling, world: World): Candidate[] {
  const found: Candidate[] = [];
  for (const a of x.claims)
    for (const b of y.claims) {
      const tie = isPartBeside(a, b, world) ? null : tieOf(a, b, world);
      if (tie) found.push({ a, b, tie, misdated: isMisdated(a, b, x, y, world) });
    }
  return found;
}

/**
 * By how much a pair ranks below another as likely: whoever one outlet must have misnamed comes after a figure of the same
 * speaker, "25,000 were expected" after "25,000 have been" where the other document tells of what has been.
 */
const oddness = ({ a, b }: Candidate, world: World): number =>
  (inTwoVoices(a, b) ? ODD : 0) +
  (a.figure.hedged === b.figure.hedged ? 0 : ODD) +
  (a.earlier === b.earlier ? 0 : ISSUED) +
  (areOfTwo(a, b, world) ? OTHERS : 0);
const ODD = 0.5;
const OTHERS = 3;
/** The toll of today is rather that of today elsewhere than the one that a text recalls beside it. */
const ISSUED = 1.5;

/** 40 % of the passengers are women, 40 % are subscribers: a percentage of one digit, told of what the other is not. */
function areOfTwo(a: Claim, b: Claim, world: World): boolean {
  if (a.kind !== 'percent' || Math.min(a.digits, b.digits) > 1) return false;
  const [p, q] = [telling(a, world), telling(b, world)];
  return p.some((one) => !q.includes(one)) && q.some((one) => !p.includes(one));
}

/** How near a number is to its rounding is chance: 33.8 million may be 33,762,036 and 33,848,242, and their words tell which. */
const chance = ({ a, b, tie: { kind, telling } }: Candidate): number =>
  kind === 'near' && (rounds(a.figure, b.figure) || rounds(b.figure, a.figure))
    ? telling - Math.floor(2 * telling) / 2
    : 0;

/** A document without a day may be of any year. */
const UNDATED = -0.5;

/** One speaker, one day, one act. */
function occasion(x: Telling, y: Telling): number {
  const speaker = meet(x.bodies, y.bodies) ? 1 : 0;
  const days = x.day && y.day ? (daysBetween(x.day, y.day) <= 3 ? 1 : 0.5) : UNDATED;
  return speaker + days + (meet(x.acts, y.acts) ? 0.5 : 0);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};
