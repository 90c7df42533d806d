import type { Claim } from './claim.ts';
import { sort } from './keys.ts';
import type { Test } from './times.ts';
import { rounds } from './values.ts';

/** What the documents of two claims share. */
export interface Overlap {
  /** Whether they share a number that tells something, whatever it counts. */
  readonly sharing: Test;
  /**
   * Whether both hold so many long numbers and share none, nor one rounded: provisional and final figures, yesterday's toll and today's,
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
      return x.size >= several && y.size >= several && !shareOne(x, y) && !roundOne(x, y);
    },
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

const isRounded = (a: Claim, b: Claim): boolean =>
  sort(a) === sort(b) && rounds(a.figure, b.figure);
