import type { FigureMention } from '../mention.ts';
import type { Reader } from './reader.ts';

/** How many words "barques et plus de" may have. */
const BETWEEN = 5;

/** "13 barques et | 74 passagers", "12 deaths and | 40 injured": whether a figure is joined to the one behind its noun. */
export function areJoined(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (!next || next.from - x.to > BETWEEN) return false;
  let isJoined = false;
  for (let at = x.to; at < next.from; at++) {
    if (!r.isWord(at)) return false;
    if (r.at(at, 'to')?.value === '') isJoined = true;
  }
  return isJoined;
}
