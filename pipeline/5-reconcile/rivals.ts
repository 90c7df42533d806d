import type { Claim } from './claim.ts';
import { sort } from './keys.ts';

/** Telling numbers from which a document is a publication of its own. */
const SEVERAL = 2;

const rivalKey = (claim: Claim) =>
  `${claim.source.source_id} ${claim.figure.indicator_id} ${claim.figure.role} ${claim.period?.last.slice(0, 4) ?? ''}`;

/** What else the documents of two contradicting figures hold. */
export interface Rivals {
  /** Whether no other figure of its indicator, role and year in its document could be meant. */
  alone(claim: Claim, couldBeMeant: (rival: Claim) => boolean): boolean;
  /**
   * Whether the two documents hold several telling numbers each and none in common: provisional and final figures,
   * yesterday's toll and today's, are two publications that both stand.
   */
  otherPublications(a: Claim, b: Claim): boolean;
}

export function rivalsAmong(claims: readonly Claim[]): Rivals {
  const rivals = new Map<string, Claim[]>();
  const numbers = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = rivalKey(claim);
    const same = rivals.get(key);
    if (same) same.push(claim);
    else rivals.set(key, [claim]);
    if (claim.digits < 3) continue;
    const telling = numbers.get(claim.source.source_id) ?? new Set();
    numbers.set(claim.source.source_id, telling.add(`${sort(claim)} ${claim.key}`));
  }
  return {
    alone: (claim, couldBeMeant) =>
      rivals.get(rivalKey(claim))!.every((rival) => rival === claim || !couldBeMeant(rival)),
    otherPublications(a, b) {
      const [x, y] = [numbers.get(a.source.source_id), numbers.get(b.source.source_id)];
      if (!x || !y || x.size < SEVERAL || y.size < SEVERAL) return false;
      return ![...x].some((number) => y.has(number));
    },
  };
}
