import type { Claim } from '../claims/claim.ts';
import type { Candidate } from './alignment.ts';
import { surprise } from './coincidence.ts';
import type { Telling } from './tellings.ts';

/** What the ties of two documents say of them together, and how much of it each of their figures says. */
export function weigh(ties: readonly Candidate[], x: Telling, y: Telling) {
  const [p, q] = [lengths(x), lengths(y)];
  /** By length, a claim that has it and the weight of all that do. */
  const shared = new Map<string, { readonly claim: Claim; readonly weight: number }>();
  for (const { a, tie } of ties)
    if (tie.kind === 'exact') {
      const weight = (shared.get(lengthOf(a))?.weight ?? 0) + tie.weight;
      shared.set(lengthOf(a), { claim: a, weight });
    }
  const saying = (claim: Claim, without = 0): number => {
    const length = lengthOf(claim);
    const pairs = (p.get(length) ?? 1) * (q.get(length) ?? 1);
    return surprise(shared.get(length)!.weight - without, pairs, digitsOf(claim));
  };
  const weights = new Map<Claim, number>();
  let numbers = 0;
  for (const { a, b, tie } of ties) {
    const exact = tie.kind === 'exact';
    const weight = exact ? saying(a) - saying(a, tie.weight) : tie.weight;
    weights.set(a, weight).set(b, weight);
    if (!exact) numbers += weight;
  }
  for (const { claim } of shared.values()) numbers += saying(claim);
  return { weights, numbers };
}

/** From here on numbers are of one length. */
const LONG = 4;
const digitsOf = ({ digits }: Claim): number => Math.min(digits, LONG);

/** Kind and digits of a figure: numbers of one length may meet by chance. */
const lengthOf = (claim: Claim): string => `${claim.kind} ${digitsOf(claim)}`;

function lengths({ claims }: Telling): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const length = lengthOf(claim);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return counts;
}
