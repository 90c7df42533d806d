import type { Claim } from '../claims/claim.ts';
import { areApart } from '../claims/dates.ts';
import { magnitude } from '../claims/values.ts';
import type { Pair } from './slots.ts';

/** What an amount in dirhams comes to in another currency, as outlets reckon it for themselves. */

/** Code points of ", soit l'équivalent de ". */
const BEHIND = 24;

/** Dirhams that a dollar, a euro or a pound is worth. */
const [CHEAPEST, DEAREST] = [7, 16] as const;
const CONVERTED: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);

/** By how much an outlet slips that writes millions for billions. */
const SCALES = [1, 1000];

/**
 * What two documents reckon one amount of dirhams as in one currency, however far apart: "140 billion dirhams ($15 billion)",
 * "140 billion dirhams, or about 14 billion dollars".
 * @param shared figures that the two documents have in common
 */
export function equivalents(
  x: readonly Claim[],
  y: readonly Claim[],
  shared: readonly Pair[],
): Pair[] {
  const equal = new Set(shared.filter(isEqual).flatMap(({ a, b }) => [a, b]));
  return shared
    .filter((pair) => pair.a.figure.unit === 'MAD' && isEqual(pair))
    .flatMap((pair) => {
      const [here, there] = [reckoned(pair.a, x), reckoned(pair.b, y)];
      return here.flatMap((a) =>
        there.filter((b) => b.figure.unit === a.figure.unit).map((b) => ({ a, b })),
      );
    })
    .filter(({ a, b }) => !equal.has(a) && !equal.has(b) && !areApart(a.period, b.period));
}

const isEqual = ({ a, b }: Pair): boolean => a.key === b.key;

/** What a document sets right beside an amount for what it comes to elsewhere. */
const reckoned = (dirhams: Claim, claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      CONVERTED.has(claim.figure.unit) && isWorth(dirhams, claim) && areBeside(dirhams, claim),
  );

const isWorth = (dirhams: Claim, { figure }: Claim): boolean => {
  const rate = magnitude(dirhams.figure) / magnitude(figure);
  return SCALES.some((scale) => rate >= CHEAPEST * scale && rate <= DEAREST * scale);
};

const areBeside = (a: Claim, b: Claim): boolean =>
  a.mentions.some((one) =>
    b.mentions.some(
      (other) =>
        one.statement_id === other.statement_id &&
        Math.max(other.start - one.end, one.start - other.end) <= BEHIND,
    ),
  );
