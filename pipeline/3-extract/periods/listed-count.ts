import { isJoinedCount } from '../figures/joined-count.ts';
import type { Reader } from './reader.ts';

/** How many words may name what a list counts for, or lead to a share: «"الاتحاد الاشتراكي"», «أي ما يمثل نحو». */
const NAME = 6;
/** Tokens of a number with its decimals. */
const SHARE = 3;

/**
 * "l'Istiqlal 3.410, soit 16 %, et l'USFP 2016, soit 9 %", "Rabat 3.105 (26 %), Tanger 2019 (17 %)": one of a list of counts
 * that each have their share, however much its number looks like a year.
 */
export const isCountOfList = (r: Reader, index: number, end: number): boolean =>
  (hasShareBehind(r, end) && endsShareBefore(r, index)) || isJoinedCount(r.tokens, index);

/** ", soit 9 %", "(9 %)": a share that the number before is told by once more. */
function hasShareBehind(r: Reader, at: number): boolean {
  if (r.isSymbol(at, '(')) return shareEnd(r, at + 1) > 0;
  const told = r.at(r.isSymbol(at, ',،') ? at + 1 : at, 'otherwise');
  if (!told) return false;
  for (let i = told.end; i < told.end + NAME && (r.isWord(i) || r.isNumber(i)); i++)
    if (r.isNumber(i)) return shareEnd(r, i) > 0;
  return false;
}

/** The share of the one before in a list, and no more than a name behind it. */
function endsShareBefore(r: Reader, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NAME - SHARE); at--) {
    // "and" may lead to a year too.
    if (r.isNumber(at) || r.isLine(at) || (!r.at(at, 'to') && r.before(at + 1, 'in'))) return false;
    if (r.isSymbol(at, '%٪') || r.before(at + 1, 'percent')) return hasJoint(r, at, index);
  }
  return false;
}

/** Whether a comma, a bracket or an "and" parts two of a list. */
function hasJoint(r: Reader, from: number, to: number): boolean {
  if (r.hasSymbol(from, to, ',،;؛')) return true;
  for (let at = from; at < to; at++) if (r.at(at, 'to') || r.conjoined(at)) return true;
  return false;
}

/** End of a percentage whose number starts at a token; 0 where none does. */
function shareEnd(r: Reader, from: number): number {
  for (let at = from + 1; at <= from + SHARE; at++) {
    if (r.isSymbol(at, '%٪')) return at + 1;
    const word = r.at(at, 'percent');
    if (word) return word.end;
    if (!r.isNumber(at) && !r.isSymbol(at, '.,٫')) return 0;
  }
  return 0;
}
