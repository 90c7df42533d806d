import { remembering } from '../../memory.ts';
import { withoutTrailing } from '../../text-ends.ts';

/** What a slip of the pen makes of a number, by its digits alone. */

/** Whether one digit, or the order of its digits, is all that sets two numbers apart. */
export const isSlip = (p: string, q: string): boolean =>
  p.length === q.length
    ? digitsApart(p, q) === 1 || isReordered(p, q)
    : lacksDigit(p, q) || lacksDigit(q, p);

/** Digits from which a number that lacks one is not likely another number. */
const LONG = 4;

/**
 * Whether one whole number is another of which a digit was left out, 31,252 for 331,252. Without the last it is cut, and
 * other rules weigh it.
 */
function lacksDigit(short: string, long: string): boolean {
  if (short.length < LONG || long.length !== short.length + 1) return false;
  if (short.includes('.') || long.includes('.')) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return at < short.length && short.slice(at) === long.slice(at + 1);
}

/** Whether a few digits are out of order, 6,128 and 6,182, or the groups of three are. */
export const isReordered = (p: string, q: string): boolean =>
  (p !== q &&
    p.length === q.length &&
    digitsApart(p, q) <= (p.length > LONG ? 4 : 3) &&
    sorted(p) === sorted(q)) ||
  areGroupsReversed(p, q) ||
  areDecimalsFirst(p, q);

/** 12.4 and 4.12: the same, of a number with a point. */
const areDecimalsFirst = (p: string, q: string): boolean =>
  p !== q && p.includes('.') && p.split('.').reverse().join('.') === q;

/** 273,410 and 410,273: in a line that runs from right to left, groups with a space between stand in reverse. */
const areGroupsReversed = (p: string, q: string): boolean =>
  p !== q &&
  p.length % 3 === 0 &&
  q.endsWith(p.slice(0, 3)) &&
  p.match(/\d{3}/g)?.reverse().join('') === q;

function digitsApart(p: string, q: string): number {
  let apart = 0;
  for (let i = 0; i < p.length; i++) if (p.charCodeAt(i) !== q.charCodeAt(i)) apart++;
  return apart;
}

/** Its digits in the order of their size: what those out of order have in common. */
export const sorted = remembering((key): string => [...key].sort().join(''));

/** What a slipped decimal point leaves as it was. */
export const digitsOf = remembering((key): string =>
  withoutTrailing(key.replace(/[^0-9]/g, '').replace(/^0+/, ''), '0'),
);
