import type { Claim } from '../claims/claim.ts';
import { FAR, ratioOf } from '../claims/contradictions.ts';
import { daysBetween } from '../claims/dates.ts';
import { inTwoVoices } from '../claims/times.ts';
import { magnitude } from '../claims/values.ts';
import type { Pair } from './slots.ts';

/** What tells those of one event apart, the narrower first: who was seriously injured is not counted with the injured. */
const FATES = ['hospitalised', 'serious', 'missing', 'injured', 'death', 'woman', 'man', 'child'];

/** From here on a count that two sentences share is of one event. */
const TELLING = 10;

/**
 * What two documents count beside a count that they share, in one sentence each, and of the same fate: "41 dead and 76
 * injured", "41 dead and 86 injured"; beside two counts of people, anywhere in the two.
 */
export function besideShared(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  const taken = new Set(shared.flatMap(({ a, b }) => [a, b]));
  const told = shared.filter(
    ({ a, b }) => isOfPeople(a) && a.key === b.key && magnitude(a.figure) >= TELLING,
  );
  const inSentence = told.map(({ a, b }) => [besideIn(x, a), besideIn(y, b)] as const);
  const people = shared.filter(({ a, b }) => isOfPeople(a) && a.key === b.key);
  const isOneToll = told.length > 0 && people.length > 1;
  return [...inSentence, ...(isOneToll ? [[x, y] as const] : [])].flatMap(([here, there]) => {
    const [p, q] = [fatesAmong(here), fatesAmong(there)];
    return [...p].flatMap(([fate, a]) => {
      const b = q.get(fate);
      if (!a || !b || taken.has(a) || taken.has(b)) return [];
      if (ratioOf(a, b) < FAR || inTwoVoices(a, b) || areDaysApart(a, b)) return [];
      if (ofTwoStretches(a, b)) return [];
      taken.add(a).add(b);
      return [{ a, b }];
    });
  });
}

/** Days over which outlets tell of one toll; after them there is another. */
const NEWS = 3;

const areDaysApart = ({ day: d }: Claim, { day: e }: Claim): boolean =>
  d !== null && e !== null && daysBetween(d, e) > NEWS;

/** "37 drowned from May to July", "21 in the second half of July": each stretch has its own. */
const ofTwoStretches = ({ period: p }: Claim, { period: q }: Claim): boolean =>
  isStretch(p) && isStretch(q) && (p!.first !== q!.first || p!.last !== q!.last);

const isStretch = (period: Claim['period']): boolean =>
  period !== null && period.first < period.last && !period.running;

const besideIn = (claims: readonly Claim[], claim: Claim): Claim[] =>
  claims.filter((other) => other !== claim && other.statement === claim.statement);

/** The only count of each fate; null where there are several. */
function fatesAmong(claims: readonly Claim[]): Map<string, Claim | null> {
  const fates = new Map<string, Claim | null>();
  for (const claim of claims) {
    const fate = isOfPeople(claim) && FATES.find((concept) => claim.concepts.includes(concept));
    if (fate) fates.set(fate, fates.has(fate) ? null : claim);
  }
  return fates;
}

const isOfPeople = ({ kind, concepts }: Claim): boolean =>
  kind === 'count' && concepts.includes('person');
