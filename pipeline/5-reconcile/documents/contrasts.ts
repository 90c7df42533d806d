import { alikeThings, roleOf, UNSAID } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { ratioOf } from '../claims/contradictions.ts';
import { areApart, isTwelveMonths } from '../claims/dates.ts';
import { inOneTime, inTwoVoices } from '../claims/times.ts';
import type { World } from '../world.ts';
import type { Pair } from './slots.ts';

/** Digits from which a number of one year is hardly another's. */
const TELLING = 3;
/** The smaller number over the larger, from which one may be mistaken for the other. */
const HALF = 0.5;

/**
 * What two documents each tell of one year beside a number of another year that both have: "648 in 2023 and 614 in 2024" ·
 * "584 in 2024, against 648 in 2023".
 * @param shared figures that the two documents have in common
 */
export function contrasted(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
  world: World,
): Pair[] {
  const taken = new Set(shared.flatMap(({ a, b }) => [a, b]));
  return shared.filter(isOfOneYear).flatMap(({ a, b }) => {
    const [p, q] = [otherYear(a, x), otherYear(b, y)];
    if (!p || !q || taken.has(p) || taken.has(q)) return [];
    return mayBeOne(p, q, world) ? [{ a: p, b: q }] : [];
  });
}

const isOfOneYear = ({ a, b }: Pair): boolean =>
  a.key === b.key && a.digits >= TELLING && isInYear(a) && inOneTime(a, b);

const mayBeOne = (a: Claim, b: Claim, world: World): boolean =>
  inOneTime(a, b) &&
  roleOf(a) === roleOf(b) &&
  Math.min(a.digits, b.digits) >= TELLING &&
  ratioOf(a, b) >= HALF &&
  alikeThings(a, b, world) >= UNSAID &&
  !inTwoVoices(a, b);

const isInYear = ({ period }: Claim): boolean => period !== null && isTwelveMonths(period);

/** The only number of its noun that its sentence gives for another year. */
function otherYear(claim: Claim, claims: readonly Claim[]): Claim | null {
  const others = claims.filter(
    (other) =>
      other.figure.statement_id === claim.figure.statement_id &&
      other.kind === claim.kind &&
      other.figure.unit === claim.figure.unit &&
      roleOf(other) === roleOf(claim) &&
      isInYear(other) &&
      areApart(other.period, claim.period),
  );
  return others.length === 1 ? others[0]! : null;
}
