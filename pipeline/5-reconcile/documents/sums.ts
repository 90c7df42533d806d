import { alikeUnits } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { inTwoVoices } from '../claims/times.ts';
import { magnitude } from '../claims/values.ts';
import type { Pair } from './slots.ts';

/** A whole that its sentence tells in two parts: "34,000 pilgrims, 22,500 with the ministry and 11,500 with agencies". */
interface Sum {
  readonly whole: Claim;
  readonly part: Claim;
  readonly rest: Claim;
}

/** Digits from which two numbers hardly make a third by chance. */
const TELLING = 3;

/**
 * The wholes, and the parts, that two documents have otherwise where one part is the same in both: "44,000, of whom 32,500
 * and 11,500" · "34,000, of whom 22,500 and 11,500". Each document makes its sum, so that the two differences are one.
 */
export function sharedSums(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  const [here, there] = [sumsOf(x), sumsOf(y)];
  return here.flatMap((p) =>
    there.flatMap((q) => {
      const isOneRest = shared.some(({ a, b }) => a === p.rest && b === q.rest && a.key === b.key);
      if (!isOneRest || p.part.key === q.part.key) return [];
      const pairs = [
        { a: p.whole, b: q.whole },
        { a: p.part, b: q.part },
      ];
      return pairs.every(mayBeOne) ? pairs : [];
    }),
  );
}

const mayBeOne = ({ a, b }: Pair): boolean =>
  alikeUnits(a, b) > -Infinity && !areApart(a.period, b.period) && !inTwoVoices(a, b);

const sumsOf = (claims: readonly Claim[]): Sum[] =>
  claims.flatMap((whole) => {
    const parts = claims.filter((claim) => isPart(claim, whole));
    return parts.flatMap((part) =>
      parts.flatMap((rest) => (isRest(rest, part, whole) ? [{ whole, part, rest }] : [])),
    );
  });

const isPart = (part: Claim, whole: Claim): boolean =>
  part.kind === 'count' &&
  part.figure.unit === whole.figure.unit &&
  part.figure.statement_id === whole.figure.statement_id &&
  part.figure.start > whole.figure.start;

const isRest = (rest: Claim, part: Claim, whole: Claim): boolean =>
  rest !== part &&
  Math.max(rest.digits, part.digits) >= TELLING &&
  magnitude(part.figure) + magnitude(rest.figure) === magnitude(whole.figure);
