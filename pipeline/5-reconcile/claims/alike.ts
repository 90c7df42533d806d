import { LOOSER_NOUNS } from '../../lexicons/looser-nouns.ts';
import { nounCodes } from '../../lexicons/noun-classes.ts';
import type { World } from '../world.ts';
import type { Claim } from './claim.ts';
import { daysBetween, relatePeriods } from './dates.ts';
import { areOfTwoKinds, shareBase } from './growth.ts';
import { areOpposed, magnitude } from './values.ts';

/**
 * How far two figures are of one thing: 3 same indicator, 2 one is the broader name of the other or the measures share
 * their words, 1 few of them or only who is counted ("children"), 0 nothing speaks for or against, -Infinity two things.
 */
export function alikeThings(a: Claim, b: Claim, world: World): number {
  if (a.kind !== b.kind && !inOtherUnit(a, b)) return -Infinity;
  if (areShareAndChange(a, b) || areGrowthsOfTwo(a, b)) return -Infinity;
  if (areOpposed(a.figure, b.figure)) return -Infinity;
  const units = alikeUnits(a, b);
  // Whether "12 % unemployment" is a level or a change is read off loose words; one number is not both.
  return units + sameThing(a, b, world) - (roleOf(a) === roleOf(b) ? 0 : OTHER_ROLE);
}

/** From here on a number of more is hardly that of a whole as well. */
const MANY = 1000;

/** Digits of a number that hardly recurs in one time. */
const LONG = 3;

/** "Five additional deaths", and "five dead" two days before: what came to the one, and a whole that it came to. */
export const areWholeAndMore = (a: Claim, b: Claim): boolean =>
  a.kind === 'count' &&
  magnitude(a.figure) < MANY &&
  a.day !== null &&
  b.day !== null &&
  daysBetween(a.day, b.day) > 1 &&
  !(Math.max(a.digits, b.digits) >= LONG && areOneCount(a, b)) &&
  a.concepts.includes(MORE) !== b.concepts.includes(MORE);

const MORE = 'additional';

/** "807 new infections", "807 cases": of one time, or, where one names none, of one number. */
const areOneCount = (a: Claim, b: Claim): boolean => {
  const relation = relatePeriods(a.period, b.period);
  return relation === 'same' || (relation === 'unknown' && a.key === b.key);
};

/** "fell by 6 %" and "6 % of all cases": a whole is told for the one, a move for the other. */
export const areShareAndChange = (a: Claim, b: Claim): boolean =>
  (isShare(a) && isGrowth(b)) || (isShare(b) && isGrowth(a));

const isShare = ({ figure }: Claim): boolean => figure.role === 'share';

/** "a growth rate of 3 %" is a growth, whatever its role; "3 % of the growth" is a share. */
const isGrowth = ({ figure, concepts }: Claim): boolean =>
  figure.role === 'change' || (figure.role === 'level' && concepts.includes('growth'));

/** "0.3 % month on month", "0.3 % year on year": one thing has a growth of each; so have its heads and its price. */
export const areGrowthsOfTwo = (a: Claim, b: Claim): boolean =>
  (a.since !== null && b.since !== null && a.since !== b.since) || areOfTwoKinds(a.grown, b.grown);

const OTHER_ROLE = 0.25;
/** "16 women" and "16 persons": one noun is in the words of the other; of "14 killed" and "14 people killed" each is. */
const LOOSER_NOUN = -0.5;

function sameThing(a: Claim, b: Claim, world: World): number {
  if (areSiblings(telling(a, world), telling(b, world), world)) return -Infinity;
  const things = byConcepts(a, b, world);
  if (things > -Infinity && areOneGrowth(a, b)) return Math.max(things, NAMED);
  // What concepts do not know, the nouns beside may: "autorisations de taxi".
  return things < NAMED && a.nouns.some((code) => b.nouns.includes(code))
    ? Math.max(things, 0) + 1
    : things;
}

/** Likeness from which two things are no strangers, though the words of one say little; that one noun of two languages tells; have words in common; are one by name. */
export const [UNSAID, ONE_NOUN, SAID, NAMED] = [-1, 0.5, 1, 2] as const;

/** Growths of one number in two documents; in one document, two sentences may go on from the same. */
export const areOneGrowth = (a: Claim, b: Claim): boolean =>
  a.source.source_id !== b.source.source_id && shareBase(a.grown, b.grown);

function byConcepts(a: Claim, b: Claim, world: World): number {
  const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
  if (x && y) {
    if (x === y) return 3;
    if (world.relatedIndicators(x, y)) return 2;
    return shared(telling(a, world), telling(b, world)) > 0.5 ? 0.5 : -Infinity;
  }
  const [p, q] = [telling(a, world), telling(b, world)];
  if (p.length > 0 && q.length > 0) {
    const overlap = shared(p, q);
    const named = p.some(
      (concept) =>
        q.includes(concept) && !ANYTHING.has(concept) && world.tells(concept) === 'thing',
    );
    if (overlap >= 0.5) return named || p.length === q.length ? 2 : 1;
    if (overlap > 0) return 1;
    return sameNoun(a, b, world) || isLooserFor(a, b) || isLooserFor(b, a) ? 0 : -1;
  }
  if (a.source.language !== b.source.language) return sameNoun(a, b, world) ? 0.5 : 0;
  return sameWords(a, b, world) ? 2 : 0;
}

/** Sheep and goats, soft wheat and durum: of each one is told a sort of one thing that the other is not; "heads" are no sort. */
const areSiblings = (p: readonly string[], q: readonly string[], world: World): boolean =>
  p.some(
    (x) =>
      !q.includes(x) &&
      !OF_ANY_SORT.has(x) &&
      q.some((y) => !p.includes(y) && !OF_ANY_SORT.has(y) && world.areSorts(x, y)),
  );
const OF_ANY_SORT = nounCodes('anything');

/** "19.8 % of women", "19.8 % of graduates": each is told of a sort or a group that the other is not, and no indicator both. */
export const areSharesOfTwo = (a: Claim, b: Claim, world: World): boolean =>
  a.kind === 'percent' &&
  !(ofOneIndicator(a, b) && a.key === b.key) &&
  areSiblings(telling(a, world), telling(b, world), world);

/**
 * Whether two outlets of one language each say what is measured beside the noun, in words of which they share none
 * (candidates "expected in July" and candidates "with honours"), or one of two languages names a thing that the other
 * does not, and no indicator both.
 */
export function inOtherWords(a: Claim, b: Claim, world: World): boolean {
  if (a.source.language !== b.source.language)
    return !ofOneIndicator(a, b) && (tellsMore(a, b, world) || tellsMore(b, a, world));
  const [x, y] = [wordsBeside(a), wordsBeside(b)];
  return (
    x.length > 0 && y.length > 0 && !x.some((word) => y.some((other) => sameStem(word, other)))
  );
}

const ofOneIndicator = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  x.indicator_id !== null && x.indicator_id === y.indicator_id;

/** Whether the words of the first name a thing that those of the second do not, nor by a broader name: turnover is revenue. */
const tellsMore = (a: Claim, b: Claim, world: World): boolean =>
  a.concepts.some(
    (concept) =>
      world.tells(concept) === 'thing' &&
      !ANYTHING.has(concept) &&
      ![concept, ...world.withBroader(concept)].some(
        (one) => world.tells(one) === 'thing' && b.concepts.includes(one),
      ),
  );

/** "12 sièges pour le PJD. … D'autres partis ont 12 sièges": of a party, and of another or of none that is named. */
export function ofOtherParties(a: Claim, b: Claim, world: World): boolean {
  const [p, q] = [a, b].map(({ concepts }) =>
    concepts.filter((id) => world.typeOf(id) === 'party'),
  );
  return p!.join(' ') !== q!.join(' ');
}

const SETTINGS = ['urban', 'rural'];

/** 70,000 fewer unemployed in towns, and 66,000 fewer: only the one is told of towns alone. */
export const inOtherSettings = (a: Claim, b: Claim): boolean =>
  SETTINGS.some((one) => a.concepts.includes(one) !== b.concepts.includes(one));

const wordsBeside = ({ figure: { measure, unit_text } }: Claim): string[] => {
  const noun = words(unit_text ?? '');
  return [...words(measure ?? '')].filter((word) => !noun.has(word));
};

/** Whether both count one noun that is telling by itself, as "persons" and "cases" are not, or are in dollars, euros. */
export const sameNoun = ({ figure: x }: Claim, { figure: y }: Claim, world: World): boolean =>
  x.unit === y.unit &&
  (x.kind === 'money'
    ? x.unit !== 'MAD'
    : x.kind === 'count' && !ANYTHING.has(x.unit) && world.tells(x.unit) === 'thing');

const ANYTHING: ReadonlySet<string> = new Set(['1', 'case', 'unit', 'operation']);

/** What a figure is told to be of, without the concepts that say little. */
export const telling = ({ concepts }: Claim, world: World): string[] =>
  concepts.filter((concept) => world.tells(concept) !== 'little');

/** Share of the smaller set that the other holds too. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((code) => b.includes(code)).length / Math.min(a.length, b.length);
}

const words = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/**
 * Whether half the words that tell what is measured are the same: "people" alone tells nothing of people, nor "rate" or
 * "rise" that two are one where each says of what.
 */
function sameWords(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [wordsBeside(a), wordsBeside(b)];
  if (x.length === 0 || y.length === 0)
    return a.figure.measure !== null && a.figure.measure === b.figure.measure;
  const [p, q] = [tellingWords(x, a, world), tellingWords(y, b, world)];
  return (p.length > 0 && q.length > 0 ? inCommon(p, q) : inCommon(x, y)) >= 0.5;
}

const inCommon = (x: readonly string[], y: readonly string[]): number =>
  x.filter((word) => y.includes(word)).length / Math.min(x.length, y.length);

const tellingWords = (words: readonly string[], { source }: Claim, world: World): string[] =>
  words.filter((word) => {
    if (world.directionOf(word, source.language) !== null) return false;
    const concepts = world.conceptsOf(word, source.language);
    return concepts.length === 0 || concepts.some((one) => world.tells(one) !== 'little');
  });

/**
 * 0 one counted noun, or two that each has in its words; less where one is the looser name, -Infinity two. Nouns without a code are spelled differently in
 * each language: only coded units can contradict there.
 */
export function alikeUnits(a: Claim, b: Claim): number {
  const [x, y] = [a.figure.unit, b.figure.unit];
  if (x === y) return 0;
  if (inOtherUnit(a, b)) return 0;
  if (a.kind !== 'count' && a.kind !== 'other') return -Infinity;
  if (ofOneIndicator(a, b)) return 0;
  // "58,000 more", "of trucks, 58,000 units": the noun is left to the reader.
  if (NO_NOUN.has(x) || NO_NOUN.has(y)) return 0;
  if (areMandates(x, y)) return 0;
  const [first, second] = [names(a, y) || isLooserFor(b, a), names(b, x) || isLooserFor(a, b)];
  if (first || second) return first && second ? 0 : LOOSER_NOUN;
  const printed = a.figure.unit_text === x || b.figure.unit_text === y;
  const alike = a.source.language !== b.source.language ? printed : printed && sameStem(x, y);
  return alike ? 0 : -Infinity;
}

/**
 * "70.38 billion dirhams" and "$70.38 billion", "139.3 mm" and "139.3 %", "up 2.7 points" and "up 2.7 %": one number, to which
 * an outlet gave another unit.
 */
export function inOtherUnit(a: Claim, b: Claim): boolean {
  if (a.key !== b.key || a.figure.unit === b.figure.unit) return false;
  if (arePointsAndPercent(a, b) || arePointsAndPercent(b, a))
    return a.digits >= POINTS || ofOneIndicator(a, b);
  if (a.digits < UNIT) return false;
  return a.kind === b.kind ? a.kind === 'money' : [a, b].every(({ kind }) => !WORDED.has(kind));
}

/** Digits from which a number of one unit is hardly as much of another. */
const UNIT = 4;
/** The same of what a rate moved by, whose points many call per cent. */
const POINTS = 2;

/** What outlets count in words of their own, or in money. */
const WORDED: ReadonlySet<string> = new Set(['count', 'money']);

const arePointsAndPercent = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  x.unit === 'percentage_point' &&
  y.unit === 'percent' &&
  x.role === 'change' &&
  y.role === 'change';

const names = ({ concepts, nouns }: Claim, unit: string): boolean =>
  concepts.includes(unit) || nouns.includes(unit);

/** "78 victims" and 78 dead, "96 members of the police" and 96 officers, "206 cases" and 206 infections, "46 candidates" for migration and 46 migrants, "220 operations" and 220 transplants: what an outlet may call those of whom another says what became of them. */
const isLooserFor = (a: Claim, b: Claim): boolean =>
  (a.figure.unit === 'victim' && b.concepts.includes('death')) ||
  (a.figure.unit === 'member' && SERVING.has(b.figure.unit)) ||
  LOOSER_NOUNS.get(b.figure.unit) === a.figure.unit;
const SERVING = nounCodes('serving');

/** "47 sièges", "47 élus", "47 conseillers": who was elected has a seat. */
export const areMandates = (x: string, y: string): boolean => MANDATES.has(x) && MANDATES.has(y);
const MANDATES = nounCodes('mandate');

const NO_NOUN: ReadonlySet<string> = new Set(['1', 'unit']);

/** "affaire" and "affaires", "شخص" and "شخصا". */
const sameStem = (x: string, y: string) => x.slice(0, 4) === y.slice(0, 4);

/** How a number is told, for what it can be another count of: "4 % of GDP" is a share, "a deficit of 4.5 %" a level. */
export const roleOf = ({ figure: { role } }: Claim): string => (role === 'share' ? 'level' : role);
