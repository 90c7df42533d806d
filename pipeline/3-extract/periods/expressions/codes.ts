import type { Reader } from '../reader.ts';
import { type Point, point, type Unit } from './point.ts';
import { yearReference } from './reference.ts';
import { yearValue } from './years.ts';

/** The letters that accounts write parts of a year with, and how many of each a year has. */
const UNITS: Readonly<Record<string, { readonly unit: Unit; readonly most: number }>> = {
  T: { unit: 'quarter', most: 4 },
  Q: { unit: 'quarter', most: 4 },
  S: { unit: 'half', most: 2 },
  H: { unit: 'half', most: 2 },
};
const MONTHS = { unit: 'months', most: 12 } as const;
const CENTURY = 2000;

/** "T1 2022", "Q3-2023", "1Q24", "9M 2024", "S1": a part of a year in code. */
export function codedPart(r: Reader, index: number, trusted = false): Point | null {
  const isBefore = r.isNumber(index);
  const [letter, digit] = isBefore ? [index + 1, index] : [index, index + 1];
  if (!r.isWord(letter) || !r.isNumber(digit) || r.spaced(index + 1)) return null;
  // "17.4M in 2024": the decimals of so many million.
  if (isBefore && r.isInNumeral(index - 1)) return null;
  const name = r.surface(letter);
  const code = UNITS[name] ?? (isBefore && name === 'M' ? MONTHS : null);
  const part = r.digits(digit);
  if (!code || r.length(digit) > 2 || part < 1 || part > code.most) return null;
  const year = codedYear(r, index + 2);
  if (year) return point(year.end, code.unit, { part, year: year.year });
  // Without its year "S1" may be anything; "T1" after a word of time is a quarter, as is "Q1: 2 %; Q2: 3 %". "9M" may be nine million.
  const isLed = trusted || r.before(index, 'in') || r.before(index, 'to');
  return !isBefore && (isLed || r.isSymbol(index + 2, ':'))
    ? point(index + 2, code.unit, { part })
    : null;
}

/** "2019 Q2", "2024-T3": the year before the part. */
export function partBehindYear(r: Reader, index: number): Point | null {
  const year = yearValue(r, index);
  const at = r.isSymbol(index + 1, '-/') ? index + 2 : index + 1;
  const part = year > 0 && !r.isNumber(at) ? codedPart(r, at, true) : null;
  return part && part.year === null ? { ...part, year } : null;
}

/** "2024", "-2024", "24" and "'24" right after the part. */
function codedYear(r: Reader, index: number): { year: number; end: number } | null {
  const named = yearReference(r, index);
  if (named?.year) return { year: named.year, end: named.end };
  const at = r.isSymbol(index, "'’-/") ? index + 1 : index;
  const isShort = r.isNumber(at) && r.length(at) === 2 && !r.spaced(index) && !r.spaced(at);
  return isShort ? { year: CENTURY + r.digits(at), end: at + 1 } : null;
}
