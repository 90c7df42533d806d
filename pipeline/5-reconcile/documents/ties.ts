import { alikeUnits, areMandates, areOneGrowth, inOtherUnit, roleOf } from '../claims/alike.ts';
import type { Claim } from '../claims/claim.ts';
import { isMisscaled } from '../claims/contradictions.ts';
import { areApart } from '../claims/dates.ts';
import { isReordered, isSlip } from '../claims/slips.ts';
import { inOtherTimes } from '../claims/times.ts';
import { areOpposed, isRange, magnitude, relateQuantities } from '../claims/values.ts';
import type { World } from '../world.ts';

/** How two numbers of two documents may be one. */
export interface Tie {
  readonly kind: 'exact' | 'near' | 'slip' | 'other';
  /** What it says of the documents as a whole: of an equal number as a share of what such a number says. */
  readonly weight: number;
  /** What it says of the two figures. */
  readonly telling: number;
}

/** Kinds whose unit is the counted noun as the outlet words it. */
const WORDED: ReadonlySet<string> = new Set(['count', 'other']);

const DIGITS = [0, 0.15, 0.5, 1, 1.5];
const byDigits = (digits: number): number => DIGITS[Math.min(digits, 4)]!;

/** What a number says of two documents that give it for two times. */
const OTHER_TIME = 0.3;

/** What the numbers of two claims say of their documents; null where nothing. */
export function tieOf(a: Claim, b: Claim, world: World): Tie | null {
  const tie = byNumber(a, b, world);
  return tie && (a.digits < 3 || areApart(a.period, b.period)) && inOtherTimes(a, b)
    ? { ...tie, weight: tie.weight * OTHER_TIME }
    : tie;
}

function byNumber(a: Claim, b: Claim, world: World): Tie | null {
  const [x, y] = [a.figure, b.figure];
  if (inOtherUnit(a, b)) return { kind: 'slip', weight: 0, telling: 0.5 };
  if (a.kind !== b.kind || (!WORDED.has(a.kind) && x.unit !== y.unit)) return null;
  if (areOpposed(x, y)) return null;
  if (a.key === b.key) {
    const strange = WORDED.has(a.kind) && coded(a) && coded(b) && alikeUnits(a, b) === -Infinity;
    return { kind: 'exact', weight: strange ? 0.5 : 1, telling: byDigits(a.digits) };
  }
  const [p, q] = [magnitude(x), magnitude(y)];
  if (p * q <= 0) return null;
  const ratio = Math.min(Math.abs(p), Math.abs(q)) / Math.max(Math.abs(p), Math.abs(q));
  if (ratio >= 0.9 && relateQuantities(x, y) === 'compatible') {
    const agreeing = Math.min(-Math.log10(1 - ratio), 4.5);
    const strange = WORDED.has(a.kind) && x.unit !== y.unit;
    return {
      kind: 'near',
      weight: (agreeing / 3) * (strange ? 0.3 : 0.7),
      telling: (agreeing - 1) / 2,
    };
  }
  if (boundOf(x) === boundOf(y) && slips(a, b)) return { kind: 'slip', weight: 0.5, telling: 0.5 };
  // 24 projects and 240 seats say nothing of their documents.
  if (boundOf(x) === boundOf(y) && isMisscaled(a, b))
    return { kind: 'slip', weight: 0, telling: 0.5 };
  const alike =
    (x.unit === y.unit || areMandates(x.unit, y.unit) || areOneNoun(a, b)) &&
    roleOf(a) === roleOf(b) &&
    isRange(x) === isRange(y) &&
    !areTwoIndicators(x.indicator_id, y.indicator_id, world);
  const least = x.kind === 'percent' ? CONTRADICTING_PERCENT : CONTRADICTING;
  const isDigitOff =
    a.kind === 'count' && a.digits > 1 && !isRound(a) && isSlip(a.key, b.key) && ratio >= HALF;
  // "950,000 tonnes, down 11 %", "950,000 tonnes, down 14 %": an amount has one growth.
  const isGrowth = ratio >= HALF && areOneGrowth(a, b);
  if ((ratio >= least || isDigitOff || isGrowth) && alike)
    return { kind: 'other', weight: 0, telling: -1 };
  return null;
}

/** 1.5 million are no slip of 2.5: of a rounded number its first digits are what is told. */
const isRound = ({ figure, digits }: Claim): boolean =>
  Math.abs(magnitude(figure)) >= 10 ** (digits + 1);

/** Two indicators of which neither is the broader name of the other. */
const areTwoIndicators = (x: string | null, y: string | null, world: World): boolean =>
  x !== null && y !== null && x !== y && !world.relatedIndicators(x, y);

/** "14 killed", "14 people killed"; "52.2 cas pour 100.000 habitants", "52.5 cases per 100,000 people". */
const areOneNoun = (a: Claim, b: Claim): boolean =>
  a.kind === 'count' && (areRates(a, b) || (coded(a) && coded(b))) && alikeUnits(a, b) === 0;

const areRates = ({ figure: x }: Claim, { figure: y }: Claim): boolean =>
  x.kind === 'rate' && y.kind === 'rate';

/** "About 1,436" is told as exactly as 1,346. */
const boundOf = ({ comparator }: Claim['figure']) => (comparator === 'approx' ? 'eq' : comparator);

/** Of three digits any two are a slip apart: there only their order counts, and of percentages none of two things. */
function slips(a: Claim, b: Claim): boolean {
  const digits = Math.min(a.digits, b.digits);
  if (digits >= 4) return isSlip(a.key, b.key);
  if (digits < 2 || !isReordered(a.key, b.key)) return false;
  const [x, y] = [a.figure.indicator_id, b.figure.indicator_id];
  return a.figure.kind !== 'percent' || x === null || y === null || x === y;
}

/** The smaller number over the larger, from which they may contradict each other. */
const CONTRADICTING = 0.8;
/** The same, where one digit is wrong. */
const HALF = 0.5;
/** The same of percentages: 10 % and 12 % of the crimes of one year are two shares as often as one. */
const CONTRADICTING_PERCENT = 0.9;

const coded = ({ figure }: Claim): boolean =>
  figure.unit !== figure.unit_text && figure.unit !== '1';
