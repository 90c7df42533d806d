import type { Row } from '../../../schemas/index.ts';
import { withoutTrailing } from '../../text-ends.ts';

type Figure = Row<'figures'>;
export type Quantity = Pick<
  Figure,
  'value' | 'value_min' | 'value_max' | 'comparator' | 'kind' | 'role'
> &
  Partial<Printed>;

/** How far "about" reaches on either side, as a share of the value, and never past its last printed place. */
const ABOUT = 0.05;
/** How far a number cut short, not rounded, may stand from the exact one, as a share of it. */
const CUT = 0.05;
/** The same for a number properly rounded ("5" for "5.3"). */
const ROUNDED = 0.07;
/** The same for "half a ton" (541 kg). */
const HALF = 0.1;

/** The value, of a change without its sign: "-4.8 %" is what others tell as a fall of 4.8 %. */
const unsigned = ({ value, role }: Quantity): string | null =>
  role === 'change' ? (value?.replace('-', '') ?? null) : value;

/** Whether one change is printed with a plus and the other with a minus. */
export const areOpposed = (a: Quantity & Printed, b: Quantity & Printed): boolean =>
  (isFall(a) && isRise(b)) || (isFall(b) && isRise(a));

type Printed = Pick<Figure, 'surface'>;
const isFall = ({ role, value }: Quantity): boolean =>
  role === 'change' && value?.startsWith('-') === true;
const isRise = ({ surface }: Printed): boolean => surface.startsWith('+');

/** The number that a figure turns on: its value, or the middle of its range. */
export function magnitude(figure: Quantity): number {
  const value = unsigned(figure);
  if (value !== null) return Number(value);
  return (Number(figure.value_min ?? figure.value_max) + Number(figure.value_max ?? 0)) / 2;
}

/** Text by which equal quantities are looked up, whatever their comparator. */
export const quantityKey = (figure: Quantity): string =>
  unsigned(figure) ?? `${figure.value_min ?? ''}..${figure.value_max ?? ''}`;

/** Significant digits of a value: what makes it unlikely that two things share it ("83" 2, "420348" 6, "420000" 2). */
export function significantDigits(figure: Quantity): number {
  const text = figure.value ?? `${figure.value_min ?? ''}${figure.value_max ?? ''}`;
  const digits = text.replace(/[^0-9]/g, '').replace(/^0+/, '');
  return withoutTrailing(digits, '0').length || 1;
}

/** Size of the last significant place: 1000 for 420000 … 0.1 for 12.5. */
export function lastPlace(value: string): number {
  const point = value.indexOf('.');
  if (point >= 0) return 10 ** (point + 1 - value.length);
  let zeros = 0;
  while (value.charCodeAt(value.length - 1 - zeros) === ZERO) zeros++;
  const digits = value.startsWith('-') ? value.length - 1 : value.length;
  return 10 ** Math.min(zeros, digits - 1);
}
const ZERO = 0x30;

/**
 * Whether `rounded` is `exact` written with fewer digits, rounded or cut ("420000" for "420348", "45" for "44.6").
 * Never true of equal values, nor of whole numbers under a thousand, which nobody rounds to tens in print without saying
 * "about", nor of those under a hundred.
 */
export function isRoundingOf(
  rounded: string,
  exact: string,
  orCut = true,
  reach = ROUNDED,
): boolean {
  const size = Math.abs(Number(exact));
  const cut = size - Math.abs(Number(rounded));
  const gap = Math.abs(Number(exact) - Number(rounded));
  const isClose = gap <= reach * size;
  const isShort = orCut && cut > 0 && cut <= CUT * size;
  // Most pairs that are asked for are nowhere near: their places need not be read.
  if (gap === 0 || !(isClose || isShort)) return false;
  // 20 is 20.1 without its decimal, and not 18 without its units.
  const place = Math.min(lastPlace(rounded), size < 100 ? 1 : Infinity);
  if (place <= lastPlace(exact)) return false;
  if (place === 10 && size < 1000 && lastPlace(exact) === 1) return false;
  if (isClose && gap <= place / 2) return true;
  // 80,560 is a slip of 80,569: nobody cuts off the units alone.
  if (place === 10 && lastPlace(exact) === 1) return false;
  return isShort && gap < place;
}

/** Whether the first is the second without its last digits, however much they tell: 1,000 of 1,355. */
export function isCutOf(cut: Quantity, whole: Quantity): boolean {
  const [short, long] = [unsigned(cut), unsigned(whole)];
  if (short === null || long === null) return false;
  const place = lastPlace(short);
  const rest = Number(long) - Number(short);
  return place > lastPlace(long) && rest > 0 && rest < place;
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const lastPlaceOf = (figure: Quantity) =>
  figure.value === null ? Infinity : lastPlace(figure.value);

function interval(figure: Quantity): Interval {
  const v = magnitude(figure);
  const closed = { lowOpen: false, highOpen: false };
  switch (figure.comparator) {
    case 'gt':
      return { low: v, high: Infinity, lowOpen: true, highOpen: false };
    case 'ge':
      return { low: v, high: Infinity, ...closed };
    case 'lt':
      return { low: -Infinity, high: v, lowOpen: false, highOpen: true };
    case 'le':
      return { low: -Infinity, high: v, ...closed };
    case 'approx': {
      const place = lastPlaceOf(figure);
      const reach = Math.max(Math.min(Math.abs(v) * ABOUT, place), tensReach(Math.abs(v), place));
      // "About 1.75" is of what is less than a hundredth away: not of 1.74, which has as many decimals.
      const open = reach === place && place < 1;
      return { low: v - reach, high: v + reach, lowOpen: open, highOpen: open };
    }
    case 'between':
      return { low: Number(figure.value_min), high: Number(figure.value_max), ...closed };
    default:
      return { low: v, high: v, ...closed };
  }
}

/** "About fifty" for 47: of whole tens up to a hundred, as far as the nearest ten, and never past a tenth. */
const tensReach = (size: number, place: number): number =>
  place === TEN && size <= TEN * TEN ? Math.min(size / TEN, place / 2) : 0;
const TEN = 10;

function disjoint(a: Interval, b: Interval): boolean {
  if (a.low > b.high || b.low > a.high) return true;
  if (a.low === b.high && (a.lowOpen || b.highOpen)) return true;
  return b.low === a.high && (b.lowOpen || a.highOpen);
}

export type QuantityRelation = 'same' | 'compatible' | 'value' | 'comparator';

/**
 * How two quantities of one official figure relate: the same; both possibly true; or contradictory, on the
 * comparator where the number is the same and on the value where it is not.
 */
export function relateQuantities(a: Quantity, b: Quantity): QuantityRelation {
  const sameNumber = quantityKey(a) === quantityKey(b);
  if (sameNumber && a.comparator === b.comparator) return 'same';
  if (areFarBounds(a, b)) return 'value';
  // "more than 6.402 kg" · 6 kg is a bound of what the other rounds.
  const isRounded = rounds(a, b) || rounds(b, a);
  if (!isRounded && (isFarBeyond(a, b) || isFarBeyond(b, a))) return 'value';
  if (!disjoint(interval(a), interval(b))) return 'compatible';
  if (sameNumber) return 'comparator';
  return isRounded ? 'compatible' : 'value';
}

/**
 * "Up to 9.1 million", "up to 1.9 million": nobody bounds one number in two places so far apart; nor in two places that
 * have as many digits, from three on.
 */
const areFarBounds = (a: Quantity, b: Quantity): boolean => {
  if (a.comparator !== b.comparator || !isBound(a)) return false;
  const [x, y] = [magnitude(a), magnitude(b)];
  if (Math.min(x, y) < FAR * Math.max(x, y)) return true;
  const digits = significantDigits(a);
  return digits > 2 && digits === significantDigits(b);
};

/** "More than 117.7 billion" is 117.7 and a little more, and no 119: nobody bounds a number so exactly from afar. */
const isFarBeyond = (bound: Quantity, { value }: Quantity): boolean => {
  if (bound.comparator !== 'gt' && bound.comparator !== 'lt') return false;
  if (value === null || significantDigits(bound) < EXACT) return false;
  const [x, y] = [Math.abs(magnitude(bound)), Math.abs(Number(value))];
  return Math.min(x, y) < CLOSE * Math.max(x, y);
};
/** Digits from which a bound is no round number. */
const EXACT = 4;
/** The smaller number over the larger, from which the one may be so exact a bound of the other. */
const CLOSE = 0.99;

/** "More than", "at least", "less than", "at most". */
export const isBound = ({ comparator }: Pick<Figure, 'comparator'>): boolean =>
  /^[gl][te]$/.test(comparator);

/** "Usually 3 to 3.2 million": what a number outside it contradicts is another count, not the range. */
export const isRange = ({ comparator }: Pick<Figure, 'comparator'>): boolean =>
  comparator === 'between';

/** The smaller bound over the larger, from which one may be the other rounded. */
const FAR = 0.8;

/**
 * Whether the first is the second with fewer digits; "more than 430,000" is no rounding of 420,348, and who says "about"
 * rounds and does not cut.
 */
export const rounds = (rounded: Quantity, exact: Quantity): boolean =>
  rounded.value !== null &&
  exact.value !== null &&
  openTo(rounded, exact) &&
  !isToTenths(rounded) &&
  !(rounded.comparator === 'eq' && !isHalf(rounded) && areHundreds(rounded.value, exact.value)) &&
  isRoundingOf(
    unsigned(rounded)!,
    unsigned(exact)!,
    rounded.comparator !== 'approx',
    isHalf(rounded) ? HALF : ROUNDED,
  );

/** Whether one of two is the other with fewer digits. */
export const areRounded = (a: Quantity, b: Quantity): boolean =>
  relateQuantities(a, b) === 'compatible' && (rounds(a, b) || rounds(b, a));

/** "Une demi-tonne", "half a million", «نصف طن»: rounder than any number in digits. */
const isHalf = ({ surface }: Partial<Printed>): boolean =>
  surface !== undefined && HALVES.test(surface);
const HALVES = /^(?:une? )?(?:demie?|half|نصف)(?!\p{L})/iu;

/** "8,0 %" is printed with its decimal, and is no 7.5 without one. */
const isToTenths = ({ surface }: Partial<Printed>): boolean =>
  surface !== undefined && TO_TENTHS.test(surface);
const TO_TENTHS = /[.,٫][0٠]{1,2}(?![\d٠-٩])/;

/** 200 rescued is no short form of 214: nobody prints so few rounded without a word that says so. */
const areHundreds = (rounded: string, exact: string): boolean =>
  lastPlace(rounded) >= 1 && lastPlace(exact) === 1 && Math.abs(Number(exact)) < 1000;

/** A bound contradicts every number on its wrong side, however round. */
function openTo(figure: Quantity, other: Quantity): boolean {
  if (figure.comparator === 'eq' || figure.comparator === 'approx') return true;
  const above = magnitude(other) >= magnitude(figure);
  return figure.comparator === 'gt' || figure.comparator === 'ge' ? above : !above;
}
