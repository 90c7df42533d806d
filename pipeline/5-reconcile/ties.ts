import type { Claim } from './claim.ts';
import { isReordered, isSlip } from './contradictions.ts';
import { areApart } from './dates.ts';
import { inOtherTimes } from './times.ts';
import { magnitude, relateQuantities } from './values.ts';

/** How two numbers of two documents may be one. */
export interface Tie {
  readonly kind: 'exact' | 'near' | 'slip' | 'other';
  /** What it says of the documents as a whole. */
  readonly weight: number;
  /** What it says of the two figures. */
  readonly telling: number;
}

/** Kinds whose unit is the counted noun as the outlet words it. */
const WORDED: ReadonlySet<string> = new Set(['count', 'rate', 'other']);

const DIGITS = [0, 0.15, 0.5, 1, 1.5];
const byDigits = (digits: number): number => DIGITS[Math.min(digits, 4)]!;

/** What a number says of two documents that give it for two times. */
const OTHER_TIME = 0.3;

export function tieOf(a: Claim, b: Claim): Tie | null {
  const tie = byNumber(a, b);
  return tie && (a.digits < 3 || areApart(a.period, b.period)) && inOtherTimes(a, b)
    ? { ...tie, weight: tie.weight * OTHER_TIME }
    : tie;
}

function byNumber(a: Claim, b: Claim): Tie | null {
  const [x, y] = [a.figure, b.figure];
  if (x.kind !== y.kind || (!WORDED.has(x.kind) && x.unit !== y.unit)) return null;
  if (a.key === b.key) {
    const strange = WORDED.has(x.kind) && x.unit !== y.unit && coded(a) && coded(b);
    const weight = byDigits(a.digits) * (strange ? 0.5 : 1);
    return { kind: 'exact', weight, telling: byDigits(a.digits) };
  }
  const [p, q] = [magnitude(x), magnitude(y)];
  if (p * q <= 0) return null;
  const ratio = Math.min(Math.abs(p), Math.abs(q)) / Math.max(Math.abs(p), Math.abs(q));
  if (ratio >= 0.9 && relateQuantities(x, y) === 'compatible') {
    const agreeing = Math.min(-Math.log10(1 - ratio), 4.5);
    const strange = WORDED.has(x.kind) && x.unit !== y.unit;
    return {
      kind: 'near',
      weight: (agreeing / 3) * (strange ? 0.3 : 0.7),
      telling: (agreeing - 1) / 2,
    };
  }
  if (x.comparator === y.comparator && slips(a, b))
    return { kind: 'slip', weight: 0.5, telling: 0.5 };
  const known = x.indicator_id !== null && y.indicator_id !== null;
  const alike =
    x.unit === y.unit && x.role === y.role && !(known && x.indicator_id !== y.indicator_id);
  if (ratio >= CONTRADICTING && x.kind !== 'percent' && alike)
    return { kind: 'other', weight: 0, telling: -1 };
  return null;
}

/** Of three digits any two are a slip apart: there only their order counts, and only of what is counted. */
function slips(a: Claim, b: Claim): boolean {
  const digits = Math.min(a.digits, b.digits);
  if (digits >= 4) return isSlip(a.key, b.key);
  return digits === 3 && a.figure.kind === 'count' && isReordered(a.key, b.key);
}

/** The smaller number over the larger, from which they may contradict each other. */
const CONTRADICTING = 0.5;

const coded = ({ figure }: Claim): boolean =>
  figure.unit !== figure.unit_text && figure.unit !== '1';
