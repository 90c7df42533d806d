import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words "barques et plus de" may have. */
const BETWEEN = 5;

/** Tokens that "tonnes, pour une valeur totale de" may have. */
const WORTH = 8;
const tellsWorth = markers('worth').at;

/** «78 ألف طن، بقيمة | 1.56 مليار درهم», "78 tonnes, pour une valeur de | 1,5 MDH": what so much is worth. */
export function isWorth(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (next?.kind !== 'money' || x.kind === 'money' || next.from - x.to > WORTH) return false;
  for (let at = x.to; at < next.from; at++) if (tellsWorth(r.tokens, at)) return true;
  return false;
}

/** "11 milliards, soit un taux de | 72 %": told once more. */
export const isRestated = (r: Reader, { to }: FigureMention, { from }: FigureMention): boolean =>
  from - to <= WORTH && r.has(to, from, 'otherwise');

/** "13 barques et | 74 passagers", "12 deaths and | 40 injured": whether a figure is joined to the one behind its noun. */
export function areJoined(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (!next || next.from - x.to > BETWEEN) return false;
  let isJoined = false;
  for (let at = x.to; at < next.from; at++) {
    if (!r.isWord(at)) return false;
    if (r.at(at, 'to')?.value === '' || r.conjoined(at)) isJoined = true;
  }
  return isJoined;
}

/** "40 vols et 12 rixes contre | 41 vols et 9 rixes": whether a base and the one joined to it are set against two counted alike. */
export const isOfTwo = (r: Reader, figures: readonly FigureMention[], i: number): boolean =>
  figures[i - 2]?.unit === figures[i]!.unit &&
  figures[i - 1]?.unit === figures[i + 1]?.unit &&
  areJoined(r, figures[i]!, figures[i + 1]);
