import type { Reader } from '../reader.ts';
import { isCompared } from '../standing/compared.ts';
import { namedPart, ordinalAt } from './parts.ts';
import { type Point, point } from './point.ts';

/** How far back the part of a year may stand whose noun another leaves out. */
const REACH = 24;

/** "4 % in the fourth quarter, after 7 % in the third": a part of a year whose noun stands with another before it. */
export function partLeftOut(r: Reader, index: number): Point | null {
  const ordinal = ordinalAt(r, index);
  if (!ordinal || ordinal.value < 1 || !isLed(r, index)) return null;
  // "au troisième rang"
  if (r.isWord(ordinal.end) && !r.at(ordinal.end, 'after')) return null;
  const named = partBefore(r, index);
  if (!named || named.part === ordinal.value || ordinal.value > MOST[named.unit]!) return null;
  // "in the first, after 4 % in the fourth": what is compared with was over.
  const isBase = isCompared(r, index, ordinal.end);
  return point(ordinal.end, named.unit, {
    part: ordinal.value,
    when: isBase ? 'previous' : null,
    // "in the first half of next year and 35 in the second"
    yearWhen: isBase ? null : (named.yearWhen ?? 'same'),
  });
}

/** How many of each a year has. */
const MOST: Partial<Record<Point['unit'], number>> = { quarter: 4, half: 2 };

/** "au", "in the", «في» before an ordinal. */
const isLed = (r: Reader, index: number): boolean =>
  r.before(index, 'in') ||
  r.before(index, 'asof') ||
  (r.at(index - 1, 'article') !== null && r.before(index - 1, 'in'));

/** The part of a year that the sentence has named last. */
function partBefore(r: Reader, index: number): Point | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && !r.closes(at); at--) {
    const isPart = ordinalAt(r, at) || r.at(at, 'unit');
    const named = isPart ? namedPart(r, at) : null;
    if (named && named.part > 0 && MOST[named.unit] && named.end <= index) return named;
  }
  return null;
}
