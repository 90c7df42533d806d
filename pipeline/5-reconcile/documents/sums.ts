import { alikeUnits } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { inTwoVoices } from '../claims/times.ts';
import { magnitude } from '../claims/values.ts';
import type { Pair } from './slots.ts';

/** A whole, and one of the two parts that its sentence tells it in: "34,000 pilgrims, 22,500 with the ministry and 11,500 with agencies". */
interface Sum {
  readonly whole: Claim;
  readonly part: Claim;
}

/** Digits from which two numbers hardly make a third by chance. */
const TELLING = 3;

/**
 * The wholes, and the parts, that two documents have otherwise where one part is the same in both: "44,000, of whom 32,500
 * and 11,500" · "34,000, of whom 22,500 and 11,500". Each document makes its sum, so that the two differences are one.
 */
export const sharedSums = (
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] =>
  shared
    .filter(({ a, b }) => a.kind === 'count' && a.key === b.key)
    .flatMap(({ a, b }) => {
      const there = sumsWith(b, y);
      return sumsWith(a, x).flatMap((p) => there.flatMap((q) => otherwise(p, q)));
    });

/** The wholes and the parts of two sums, where they differ and may be one. */
function otherwise(p: Sum, q: Sum): Pair[] {
  if (p.part.key === q.part.key) return [];
  const pairs = [
    { a: p.whole, b: q.whole },
    { a: p.part, b: q.part },
  ];
  return pairs.every(mayBeOne) ? pairs : [];
}

const mayBeOne = ({ a, b }: Pair): boolean =>
  alikeUnits(a, b) > -Infinity && !areApart(a.period, b.period) && !inTwoVoices(a, b);

/** The sums of a document that end on one of its counts, or have it for their first part. */
function sumsWith(rest: Claim, claims: readonly Claim[]): Sum[] {
  const beside = claims.filter((claim) => claim !== rest && areTold(claim, rest));
  const parts = new Map(beside.map((part) => [magnitude(part.figure), part]));
  return beside.flatMap((whole) => {
    const part = parts.get(magnitude(whole.figure) - magnitude(rest.figure));
    return part && isSum(whole, part, rest) ? [{ whole, part }] : [];
  });
}

const areTold = (one: Claim, other: Claim): boolean =>
  one.kind === 'count' &&
  one.figure.unit === other.figure.unit &&
  one.figure.statement_id === other.figure.statement_id;

/** Whether a whole stands before two numbers that come to it, which hardly do so by chance. */
const isSum = (whole: Claim, part: Claim, rest: Claim): boolean =>
  Math.max(rest.digits, part.digits) >= TELLING &&
  Math.min(part.figure.start, rest.figure.start) > whole.figure.start;
