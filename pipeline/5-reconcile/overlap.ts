import type { Claim } from './claim.ts';
import { sort } from './keys.ts';
import type { Test } from './times.ts';

/** What the documents of two claims share. */
export interface Overlap {
  /** Whether they share a number that tells something, whatever it counts. */
  readonly sharing: Test;
  /**
   * Whether both hold so many long numbers and share none: provisional and final figures, yesterday's toll and today's,
   * are two publications that both stand.
   */
  readonly otherPublications: (several: number) => Test;
}

/** Digits from which a number is long. */
const LONG = 3;

export function overlapAmong(claims: readonly Claim[]): Overlap {
  const telling = numbersBySource(claims, 2);
  const long = numbersBySource(claims, LONG);
  return {
    sharing: (a, b) => shareOne(numbersOf(a, telling), numbersOf(b, telling)),
    otherPublications: (several) => (a, b) => {
      const [x, y] = [numbersOf(a, long), numbersOf(b, long)];
      return x.size >= several && y.size >= several && !shareOne(x, y);
    },
  };
}

type Numbers = ReadonlySet<string>;
const NONE: Numbers = new Set();

function numbersBySource(claims: readonly Claim[], digits: number): ReadonlyMap<string, Numbers> {
  const bySource = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.digits < digits) continue;
    const numbers = bySource.get(claim.source.source_id) ?? new Set<string>();
    bySource.set(claim.source.source_id, numbers.add(`${sort(claim)} ${claim.key}`));
  }
  return bySource;
}

const numbersOf = ({ source }: Claim, bySource: ReadonlyMap<string, Numbers>): Numbers =>
  bySource.get(source.source_id) ?? NONE;

const shareOne = (x: Numbers, y: Numbers): boolean => [...x].some((number) => y.has(number));
