import { areKin, type Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { sort } from '../claims/keys.ts';
import { isSlip } from '../claims/slips.ts';
import { inOtherTimes, type Test } from '../claims/times.ts';
import { HARMED } from '../claims/tolls.ts';
import { magnitude, relateQuantities, rounds } from '../claims/values.ts';
import { groupBy } from '../group-by.ts';

/** What the documents of two claims share. */
export interface Overlap {
  /** Whether they share a number that tells something, whatever it counts. */
  readonly sharing: Test;
  /**
   * Whether both hold so many long numbers and share none, nor one rounded: provisional and final figures, yesterday's toll and today's,
   * are two publications that both stand.
   */
  readonly otherPublications: (several: number) => Test;
  /** Whether a document tells as two what one of them has and what the other has: 3,415 ha, "instead of the 3,180 announced". */
  readonly contrasted: Test;
  /** Whether they share no long number and give two of one thing that no slip makes one: the toll of an hour, and a later one. */
  readonly recounted: Test;
  /** Whether two who speak count the dead, of whom they have different numbers: 19 dead and 16 injured of the town, 22 and 16 of the prosecutor. */
  readonly twoTolls: Test;
  /** Whether one counts dead, and the other as many of whom its document does not say so, though it counts dead beside. */
  readonly survived: Test;
}

/** Digits from which a number is long. */
const LONG = 3;
/** Such numbers from which two documents that share none are two publications. */
const SEVERAL = 3;

/** What the numbers of whole documents say of two claims. */
export function overlapAmong(claims: readonly Claim[]): Overlap {
  const telling = numbersBySource(claims, 2);
  const long = numbersBySource(claims, LONG);
  const of = thingsAmong(claims);
  const recounted = recounts(of);
  const otherPublications =
    (several: number): Test =>
    (a, b) => {
      const [x, y] = [numbersOf(a, long), numbersOf(b, long)];
      if (x.size < several || y.size < several || shareOne(x, y) || roundOne(x, y)) return false;
      return !roundSeveral(numbersOf(a, telling), numbersOf(b, telling));
    };
  return {
    sharing: (a, b) => shareOne(numbersOf(a, telling), numbersOf(b, telling)),
    otherPublications,
    contrasted: contrastsAmong(claims, of),
    recounted: (a, b) => otherPublications(SEVERAL)(a, b) && recounted(a, b),
    twoTolls: tollsAmong(claims),
    survived: survivorsAmong(claims),
  };
}

/** Numbers of a document, each with a claim that has it. */
type Numbers = ReadonlyMap<string, Claim>;
const NONE: Numbers = new Map();

function numbersBySource(claims: readonly Claim[], digits: number): ReadonlyMap<string, Numbers> {
  const bySource = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    if (claim.digits < digits) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Map<string, Claim>();
    bySource.set(claim.source.source_id, numbers.set(`${sort(claim)} ${claim.key}`, claim));
  }
  return bySource;
}

const numbersOf = ({ source }: Claim, bySource: ReadonlyMap<string, Numbers>): Numbers =>
  bySource.get(source.source_id) ?? NONE;

const shareOne = (x: Numbers, y: Numbers): boolean => [...x.keys()].some((number) => y.has(number));

/** Whether a number of one is one of the other's with fewer digits. */
const roundOne = (x: Numbers, y: Numbers): boolean =>
  [...x.values()].some((a) => [...y.values()].some((b) => isRounded(a, b) || isRounded(b, a)));

/** "About 33 million head, over 23 million sheep" and 32.8 and 23.1 million: of short numbers more than one, each of one noun. */
const roundSeveral = (x: Numbers, y: Numbers): boolean =>
  roundedBy(x, y) > 1 || roundedBy(y, x) > 1;

const roundedBy = (x: Numbers, y: Numbers): number =>
  [...x.values()].filter((a) =>
    [...y.values()].some((b) => b.digits >= LONG && ofOneUnit(a, b) && rounds(a.figure, b.figure)),
  ).length;

const ofOneUnit = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  x.kind !== 'percent' && x.unit === y.unit;

const isRounded = (a: Claim, b: Claim): boolean =>
  sort(a) === sort(b) && rounds(a.figure, b.figure);

/** The smaller number over the larger, from which both may be counts of one thing, and not of a whole and its part. */
const RIVAL = 0.9;

/** Two numbers of one thing, which no two times part, told as surely: what was expected is no second count. */
function areRivals(a: Claim, b: Claim): boolean {
  const [x, y] = [magnitude(a.figure), magnitude(b.figure)];
  return (
    a.key !== b.key &&
    a.figure.indicator_id === b.figure.indicator_id &&
    a.figure.role === b.figure.role &&
    a.figure.hedged === b.figure.hedged &&
    a.figure.place_id === b.figure.place_id &&
    Math.min(x, y) >= RIVAL * Math.max(x, y) &&
    !areApart(a.period, b.period) &&
    !inOtherTimes(a, b)
  );
}

/** The long numbers of things by name that a claim's document has. */
type Things = (claim: Claim) => readonly Claim[];

function thingsAmong(claims: readonly Claim[]): Things {
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.digits < LONG || claim.figure.indicator_id === null) continue;
    const own = bySource.get(claim.source.source_id);
    if (own) own.push(claim);
    else bySource.set(claim.source.source_id, [claim]);
  }
  return ({ source }) => bySource.get(source.source_id) ?? [];
}

function contrastsAmong(claims: readonly Claim[], of: Things): Test {
  const pair = (a: Claim, b: Claim) => `${a.figure.indicator_id} ${a.key} ${b.key}`;
  const pairs = new Set<string>();
  for (const a of claims) for (const b of of(a)) if (areRivals(a, b)) pairs.add(pair(a, b));
  const lacks = (claim: Claim, { key }: Claim) => of(claim).every((own) => own.key !== key);
  return (a, b) =>
    of(a).some((x) =>
      of(b).some((y) => areRivals(x, y) && pairs.has(pair(x, y)) && (lacks(a, y) || lacks(b, x))),
    );
}

function tollsAmong(claims: readonly Claim[]): Test {
  const teller = ({ source, speaker }: Claim) => `${source.source_id} ${speaker}`;
  const tolls = groupBy(claims.filter(isOfDead), teller);
  const tollOf = (claim: Claim): readonly Claim[] => tolls.get(teller(claim)) ?? [];
  return (a, b) => {
    if (a.speaker === null || b.speaker === null || a.speaker === b.speaker || areKin(a, b))
      return false;
    if (![a, b].every((one) => isOfPeople(one) && !isOfDead(one))) return false;
    const [x, y] = [tollOf(a), tollOf(b)];
    const differ = (p: Claim, q: Claim) => relateQuantities(p.figure, q.figure) === 'value';
    return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => differ(p, q)));
  };
}

/** "18 dead", or dead migrants, and elsewhere 18 migrants beside 5 dead: who counts the dead tells them from whom else it counts. */
function survivorsAmong(claims: readonly Claim[]): Test {
  const counting = new Set(claims.filter(isOfDead).map(({ source }) => source.source_id));
  return (a, b) => {
    if (isOfDead(a) === isOfDead(b)) return false;
    const [dead, living] = isOfDead(a) ? [a, b] : [b, a];
    const { unit } = living.figure;
    return (
      !HARMED.has(unit) &&
      (dead.figure.unit === unit || dead.nouns.includes(unit)) &&
      counting.has(living.source.source_id)
    );
  };
}

const isOfPeople = ({ kind, concepts }: Claim): boolean =>
  kind === 'count' && concepts.includes('person');

/** Those who died, not so many of them for so many people. */
const isOfDead = ({ figure, concepts }: Claim): boolean =>
  figure.kind === 'count' && concepts.includes('death');

/** Whether two documents have two numbers of one thing that no slip makes one. */
const recounts =
  (of: Things): Test =>
  (a, b) =>
    of(a).some((x) => of(b).some((y) => areRivals(x, y) && !isSlip(x.key, y.key)));
