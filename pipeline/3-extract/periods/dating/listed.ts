import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** Whether only words stand between a figure and the one before it, or words and a comma. */
export function isListed(
  r: Reader,
  figures: readonly FigureMention[],
  i: number,
  reach: number,
): boolean {
  const [{ to }, { from }] = [figures[i - 1]!, figures[i]!];
  let commas = 0;
  for (let at = to; at < from; at++)
    if (!r.isWord(at) && !(r.isSymbol(at, ',،') && commas++ === 0)) return false;
  return from - to <= reach && (commas > 0 || isJoinedBy(r, figures, i));
}

/** Whether "and" joins a figure to the one before it. */
export function isJoinedBy(r: Reader, figures: readonly FigureMention[], i: number): boolean {
  for (let at = figures[i - 1]!.to; at < figures[i]!.from; at++)
    if (r.at(at, 'to')?.value === '' || r.conjoined(at)) return true;
  return false;
}
