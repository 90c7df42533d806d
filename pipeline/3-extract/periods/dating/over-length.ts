import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Scene } from './scene.ts';

const isIndefinite = markers('indefinite').at;
const LENGTHS: ReadonlySet<string> = new Set(['year', 'decade']);

/** "En trois ans, 4 puits ont été forés": of as many years, which the text does not fix. */
export function opensOnLength({ r, sentence: { from } }: Scene): boolean {
  const end = lengthEnd(r, from);
  return end > 0 && r.isSymbol(end, ',،');
}

/** The token after "en trois ans", "sur une période de trois ans" where a token opens it, else 0. */
function lengthEnd(r: Reader, at: number): number {
  const isPeriod = isIndefinite(r.tokens, at + 1) && r.at(at + 2, 'unit')?.value === 'period';
  const count = r.at(at, 'in') ? r.count(isPeriod ? r.skipLinks(at + 3) : at + 1) : null;
  const unit = count && r.at(count.end, 'unit');
  return unit && LENGTHS.has(unit.value) ? unit.end : 0;
}

/** How many words a counted noun may have before "in five years". */
const COUNTED = 5;

/** "300 training sessions over five years", "300 puits en trois ans": of as many years as well. */
export function isOverLength(r: Reader, { kind, from, to }: FigureMention): boolean {
  if (kind !== 'count' && kind !== 'money') return false;
  for (let at = to; at <= to + COUNTED && r.isWord(at); at++)
    if (at > from + 1 && lengthEnd(r, at) > 0) return true;
  return false;
}
