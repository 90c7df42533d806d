import type { World } from '../world.ts';
import { alikeThings, alikeUnits, inOtherSettings, NAMED, ofOtherParties } from './alike.ts';
import { isToldAgain } from './amounts.ts';
import { bounds, goesOn, isAbout, isBoundIn, isFew, isMadeExact } from './bounded.ts';
import { areKin, type Claim, isKnown, isNamed } from './claim.ts';
import { isNested, isYear, relatePeriods } from './dates.ts';
import { shareBase } from './growth.ts';
import { areRounded, isBound, isRoundingOf, magnitude, relateQuantities } from './values.ts';

/**
 * Joins the figures of one document that repeat one another: headline and body, rounded lead and exact figure.
 * The fullest mention stands for all.
 */
export function joinRepeats(claims: readonly Claim[], world: World): Claim[] {
  const groups: Claim[][] = [];
  const buckets = new Map<string, Claim[][]>();
  for (const claim of [...claims].sort((a, b) => fullness(b) - fullness(a) || order(a, b))) {
    const near = isHeadlined(claim)
      ? groups
      : nearKeys(claim).flatMap((key) => buckets.get(key) ?? []);
    const home = likeliest(
      claim,
      near.filter((group) => group.every((other) => repeats(claim, other, world))),
    );
    if (home) {
      home.push(claim);
      continue;
    }
    const group = [claim];
    groups.push(group);
    for (const key of [bucket(claim, 0), ...sentenceKeys(claim)]) {
      const bucketed = buckets.get(key);
      if (bucketed) bucketed.push(group);
      else buckets.set(key, [group]);
    }
  }
  return groups.map(merge).sort(order);
}

/**
 * "More than 53,000 rebuilt" is the 53,648 rebuilt before it is the 53,000 of something else; of one thing, "32,000" is the
 * 32,000 below before it is any 32,387.
 */
function likeliest(claim: Claim, homes: readonly Claim[][]): Claim[] | undefined {
  const { indicator_id } = claim.figure;
  const named = homes.filter(
    ([first]) => indicator_id !== null && first!.figure.indicator_id === indicator_id,
  );
  const best = named.length > 0 ? named : homes;
  return best.find(([first]) => first!.key === claim.key) ?? best[0];
}

const isHeadlined = ({ figure, source }: Claim): boolean => figure.start < source.title.length;

/** A headline that names no time has that of the text, which may be of any of its numbers. */
const isUndated = (a: Claim, b: Claim): boolean =>
  [a, b].some((claim) => isHeadlined(claim) && claim.periodOrigin === 'context');

const order = (a: Claim, b: Claim) =>
  a.figure.start - b.figure.start || (a.figure.figure_id < b.figure.figure_id ? -1 : 1);

/** Two leading digits and the power of ten: numbers that could be roundings of each other stand in neighbouring buckets. */
function bucket(claim: Claim, step: number): string {
  const size = Math.abs(magnitude(claim.figure));
  const { kind } = claim.figure;
  if (size === 0) return `${kind} 0`;
  return `${kind} ${Math.floor(Math.log(size) / Math.log(1.05)) + step}`;
}

/** Steps to the buckets of what may round a number, or be a fifth more. */
const BESIDE = [-1, 0, 1];
const UPWARDS = [...BESIDE, 2, 3, 4];

const nearKeys = (claim: Claim): string[] =>
  magnitude(claim.figure) === 0
    ? [bucket(claim, 0)]
    : [
        ...(isBound(claim.figure) ? UPWARDS : BESIDE).map((step) => bucket(claim, step)),
        ...sentenceKeys(claim),
      ];

/** The amounts of one sentence, of which one may be another that has slipped. */
const sentenceKeys = ({ kind, figure }: Claim): string[] =>
  kind === 'money' ? [figure.statement_id] : [];

/** How much a mention tells: a named speaker, a period, an act, more digits. */
function fullness(claim: Claim): number {
  return (
    (claim.speaker ? 8 : 0) +
    (isHeadlined(claim) ? 0 : 4) +
    (claim.period ? 4 : 0) +
    (claim.act ? 2 : 0) +
    Math.min(claim.digits, 6)
  );
}

/** Digits of a number that hardly recurs. */
const LONG = 4;
/** Digits from which a number tells something of what it is of. */
const TELLING = 3;
/** Per cent beyond which a text hardly tells of two things: "103 % of the cases registered". */
const ALL = 100;

function repeats(a: Claim, b: Claim, world: World): boolean {
  // A sentence does not say one thing twice in the same words: 20 % of the households and 20 % of the aid are two.
  if (a.figure.statement_id === b.figure.statement_id)
    return isToldAgain(a, b) || isMadeExact(a, b) || isMadeExact(b, a);
  const headline = isHeadlined(a) || isHeadlined(b);
  if (otherVoices(a, b) || (!headline && areFewOfTwo(a, b))) return false;
  if (areGrowthsOfTwo(a, b) || (!headline && areRatesOfTwo(a, b))) return false;
  const [here, there] = [a.figure.place_id, b.figure.place_id];
  if (here && there && !world.samePlace(here, there)) return false;
  if ((here === null) !== (there === null) && areTwoBodies(a, b)) return false;
  const period = relatePeriods(a.period, b.period);
  // "276.400 élèves l'an passé", and below, of the school year that this was, "2025 : 4,6 millions", and below, from 10 June
  // on: a headline says when in fewer words.
  const isLoose = (a.key === b.key && a.digits >= LONG) || isPartOfYear(a, b) || isUndated(a, b);
  if (period === 'different' && !(headline && isLoose)) return false;
  if (headline && announces(a, b, world)) return true;
  if (!headline && ofOtherParties(a, b, world)) return false;
  if (isTakenUp(a, b) || isTakenUp(b, a)) return true;
  if (recurs(a, b) || (a.key === b.key && areDead(a, b, headline))) return true;
  const things = alikeThings(a, b, world);
  if (things < 0) return false;
  const evidence =
    things + (isTelling(a, b) ? 1 : 0) + (headline ? 1 : 0) + (period === 'same' ? 0.5 : 0);
  const exact = a.key === b.key && relateQuantities(a.figure, b.figure) !== 'value';
  // "24.8 % of illiteracy … a quarter (24.8 %) speak it": of percentages something says that they are of one thing.
  const least = a.kind === 'percent' && things < 1 && magnitude(a.figure) <= ALL ? 2 : 1.5;
  if (exact) return evidence >= least && (a.digits > 1 || !tellApart(a, b, world));
  // "Plus de 2.400", and below, 2.480: who says that it is more goes on to say how many.
  const isBounded = bounds(a, b) || bounds(b, a);
  const isCut =
    isBounded && things >= NAMED && (headline ? isBoundIn(a, b) : goesOn(a, b) || goesOn(b, a));
  const isRounded =
    (areRounded(a.figure, b.figure) && (headline || isBounded || !areCut(a, b))) ||
    (things >= NAMED && (isAbout(a, b) || isAbout(b, a)));
  if (!(isCut || isRounded)) return false;
  if (tellApart(a, b, world) || inOtherSettings(a, b)) return false;
  return evidence >= (isBounded ? 1.5 : 2) && (headline || !(isOfPast(a, b) || isOfPast(b, a)));
}

/**
 * A number of three digits; of one noun, what rounds it where both have a time or neither has, and a round one of many.
 */
const isTelling = (a: Claim, b: Claim): boolean =>
  a.digits >= 3 || (a.figure.unit === b.figure.unit && (isRoundOf(a, b) || isOfMany(a, b)));

const isRoundOf = (a: Claim, b: Claim): boolean =>
  b.digits >= 3 && (a.period === null) === (b.period === null);

const isOfMany = (a: Claim, b: Claim): boolean =>
  a.kind === 'count' && a.key === b.key && magnitude(a.figure) >= MANY;

/** "Five dead in riots", and below, as many who died in a burnt bank; five dead, and five bodies found. */
const areDead = (a: Claim, b: Claim, headline: boolean): boolean =>
  [a, b].every((claim) => isFound(claim) || claim.concepts.includes('death')) &&
  (headline || isFound(a) !== isFound(b));

/** "34 demandes … Ces 34 opérations": whatever it is called, the number has just been told. */
const isTakenUp = (told: Claim, again: Claim): boolean =>
  again.again && told.key === again.key && told.figure.start < again.figure.start;

const isFound = ({ figure }: Claim): boolean => figure.unit === 'body';

/** "2,480 individus déférés", "2,480 prévenus": a text hardly counts so many of two things that its words do not tell apart. */
const recurs = (a: Claim, b: Claim): boolean =>
  a.kind === 'count' &&
  a.key === b.key &&
  a.digits >= 3 &&
  a.figure.hedged === b.figure.hedged &&
  relateQuantities(a.figure, b.figure) !== 'value' &&
  alikeUnits(a, b) > -Infinity;

/** 190,000 is no 198,000: a text that cuts a number short says that it is more. */
const areCut = ({ key: x }: Claim, { key: y }: Claim): boolean =>
  !isRoundingOf(x, y, false) && !isRoundingOf(y, x, false);

/** "2025 : 4.6 million", and below, 4,612,000 from 10 June on; but 13 % in a year is not 13.5 % in a quarter of it. */
const isPartOfYear = (a: Claim, b: Claim): boolean =>
  (a.kind !== 'percent' || a.key === b.key) && (isInYear(a, b) || isInYear(b, a));

const isInYear = ({ period: year }: Claim, { period: part }: Claim): boolean =>
  year !== null && part !== null && isYear(year) && isNested(year, part);

/** "at most 52.36 %. It had been 52.4 % in 2009": a year of its own that was long over, beside a number of no time. */
const isOfPast = (a: Claim, b: Claim): boolean =>
  b.period === null &&
  a.period !== null &&
  a.periodOrigin === 'own' &&
  b.day !== null &&
  Number(b.day.slice(0, 4)) - Number(a.period.last.slice(0, 4)) > 1;

/**
 * "2 million tonnes of olives … 1.9 million tonnes of citrus": each is said to be what the other is not; of percentages of
 * one digit, which recur, one of them is enough.
 */
function tellApart(a: Claim, b: Claim, world: World): boolean {
  if (a.figure.indicator_id !== null && a.figure.indicator_id === b.figure.indicator_id)
    return false;
  const saysMore = (x: Claim, y: Claim) =>
    x.concepts.some((one) => !y.concepts.includes(one) && world.tells(one) !== 'little');
  const [here, there] = [saysMore(a, b), saysMore(b, a)];
  return recursAsPercent(a) ? here || there : here && there;
}

const recursAsPercent = ({ kind, digits }: Claim): boolean => kind === 'percent' && digits < 2;

/** From here on a number hardly counts two things of one text, however round. */
const MANY = 10_000;

/** "15.1 million passengers, up 19 %. … 13.6 million from abroad, up 19 %": each is the growth of a number of its own. */
const areGrowthsOfTwo = (a: Claim, b: Claim): boolean =>
  a.grown.length > 0 && b.grown.length > 0 && !shareBase(a.grown, b.grown);

/** What outlets count, or pay: neither recurs as rates do. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'money']);

/** "Up 1.2 points nationwide … 1.2 points among men": two rates of two names are as often as high. */
const areRatesOfTwo = ({ figure: x, digits, kind }: Claim, { figure: y }: Claim): boolean =>
  !COUNTED.has(kind) &&
  digits < TELLING &&
  x.indicator_id !== null &&
  y.indicator_id !== null &&
  x.indicator_id !== y.indicator_id;

/** A headline names the thing in fewer words, or in others: one number of one noun, or one that hardly recurs. */
function announces(a: Claim, b: Claim, world: World): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.kind !== y.kind || relateQuantities(x, y) === 'value') return false;
  if (a.key !== b.key) {
    const longer = Math.max(a.digits, b.digits);
    // "plus de 400 personnes", and below, 409 manifestants.
    // A key rate of 2.75 % is no growth of 2.8 %: that percentages have one unit tells nothing of what they are of.
    const ofOneNoun =
      x.kind === 'percent' ? alikeThings(a, b, world) >= 0 : alikeUnits(a, b) > -Infinity;
    // "over 20 dead", and below, at least 21.
    const [head, told] = isHeadlined(a) ? [a, b] : [b, a];
    if (x.kind === 'count' && ofOneNoun && bounds(head, told) && isFew(head, told)) return true;
    return areRounded(x, y) && longer >= (ofOneNoun ? 3 : x.kind === 'count' ? LONG : Infinity);
  }
  // «مقتل 22», "29 morts", and below, 29 personnes: no noun, or the looser name of the other.
  if (alikeUnits(a, b) > -Infinity && (a.digits >= 2 || magnitude(x) >= MANY)) return true;
  return x.kind === 'count' && (a.digits >= 3 || magnitude(x) >= MANY);
}

/** A body that the registry does not know, or an unnamed "official" or "minister", may be the office of the one who speaks below. */
const otherVoices = (a: Claim, b: Claim): boolean =>
  a.speaker !== null &&
  b.speaker !== null &&
  [a, b].every(
    ({ speaker, statement }) =>
      isKnown(speaker) || (statement.speaker_type === 'person' && isNamed(speaker)),
  ) &&
  !a.bodies.some((body) => b.bodies.includes(body));

/** "648 held, the city's police said. … In Safi, the local police reported 648": each has its own, where only one names a place. */
const areTwoBodies = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ speaker, inherited }) => isNamed(speaker) && !inherited) &&
  a.speaker !== b.speaker &&
  !areKin(a, b);

/** "Five dead, a military source said … five, the association says": so few are as often those of another day. */
const areFewOfTwo = (a: Claim, b: Claim): boolean =>
  a.kind === 'count' &&
  Math.max(a.digits, b.digits) < 2 &&
  !a.inherited &&
  !b.inherited &&
  a.speaker !== null &&
  b.speaker !== null &&
  a.speaker !== b.speaker &&
  !a.bodies.some((body) => b.bodies.includes(body));

function merge(group: readonly Claim[]): Claim {
  const first = group[0]!;
  if (group.length === 1) return first;
  const from = <Key extends keyof Claim>(key: Key): Claim[Key] =>
    first[key] ?? group.find((claim) => claim[key] !== null)?.[key] ?? first[key];
  return {
    ...first,
    mentions: group.map((claim) => claim.figure).sort((a, b) => a.start - b.start),
    act: from('act'),
    // "Actuellement" is a time that it tells, and that no other mention tells better.
    period: first.figure.period_start === null ? from('period') : first.period,
    concepts: [
      ...new Set(group.flatMap((c) => (c === first || isHeadlined(c) ? c.concepts : []))),
    ].sort(),
    nouns: [...new Set(group.flatMap(({ nouns, figure }) => [...nouns, figure.unit]))]
      .filter((noun) => noun !== first.figure.unit)
      .sort(),
  };
}
