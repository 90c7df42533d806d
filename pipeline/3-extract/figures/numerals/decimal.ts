/** An exact decimal: `mantissa` × 10^`exponent`, the mantissa a safe integer. */
export interface Decimal {
  readonly mantissa: number;
  readonly exponent: number;
}

/** Digits that a safe integer always holds; a longer run of digits is a code, not an amount. */
export const MAX_DIGITS = 15;

export const decimal = (mantissa: number, exponent = 0): Decimal => ({ mantissa, exponent });

/** The value × 10^power. */
export const shift = (value: Decimal, power: number): Decimal =>
  power === 0 ? value : { mantissa: value.mantissa, exponent: value.exponent + power };

/** Exact sum, null where its mantissa would not be a safe integer. */
export function add(a: Decimal, b: Decimal): Decimal | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.mantissa * 10 ** (a.exponent - exponent);
  const right = b.mantissa * 10 ** (b.exponent - exponent);
  const mantissa = left + right;
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(mantissa)
    ? { mantissa, exponent }
    : null;
}

/** Exact product, null where its mantissa would not be a safe integer. */
export function multiply(a: Decimal, b: Decimal): Decimal | null {
  const mantissa = a.mantissa * b.mantissa;
  return Number.isSafeInteger(mantissa) ? { mantissa, exponent: a.exponent + b.exponent } : null;
}

/** From this power of ten on they are listed: to compute one costs more than all that is done with it. */
const LEAST = -MAX_DIGITS;
const POWERS = Array.from({ length: 2 * MAX_DIGITS + 1 }, (_, i) => 10 ** (LEAST + i));
const powerOfTen = (exponent: number): number =>
  exponent < LEAST || exponent > -LEAST ? 10 ** exponent : POWERS[exponent - LEAST]!;

/** Nearest binary number: for comparisons only, never printed. */
export const approximate = ({ mantissa, exponent }: Decimal): number =>
  exponent === 0 ? mantissa : mantissa * powerOfTen(exponent);

export const isWhole = (value: Decimal): boolean =>
  value.exponent >= 0 || value.mantissa % powerOfTen(-value.exponent) === 0;

/** Plain decimal notation without exponent, padding zeros or binary noise: "1543000", "-1.6". */
export function formatDecimal({ mantissa, exponent }: Decimal): string {
  if (mantissa === 0 || exponent === 0) return String(mantissa);
  const sign = mantissa < 0 ? '-' : '';
  const digits = String(Math.abs(mantissa));
  if (exponent > 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  const whole = padded.slice(0, exponent);
  let last = padded.length;
  while (last > whole.length && padded.charCodeAt(last - 1) === 0x30) last--;
  return last === whole.length
    ? sign + whole
    : `${sign}${whole}.${padded.slice(whole.length, last)}`;
}
