import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import type { Scene } from './scene.ts';

/** How many words "barques et plus de" may have. */
const BETWEEN = 5;

/** Tokens that "tonnes, pour une valeur totale de" may have. */
const WORTH = 8;
const tellsWorth = markers('worth').at;

/** «78 ألف طن، بقيمة | 1.56 مليار درهم», "78 tonnes, pour une valeur de | 1,5 MDH": what so much is worth. */
export function isWorth(r: Reader, x: FigureMention, next: FigureMention | undefined): boolean {
  if (next?.kind !== 'money' || x.kind === 'money' || next.from - x.to > WORTH) return false;
  for (let at = x.to; at < next.from; at++) {
    // "(contre 4.700) pour une valeur de 3 MDH": of what stands before the bracket.
    if (r.isSymbol(at, ')')) return false;
    if (tellsWorth(r.tokens, at)) return true;
  }
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

/** How far behind a figure the verb of its own clause may stand. */
const VERB = 4;

/** "9 clerks | were sacked" */
export const hasVerb = (r: Reader, { to }: FigureMention): boolean =>
  r.has(to, to + VERB, 'auxiliary');

/** The figure that "et", «و» joins one to, which has no verb of its own. */
export function figureJoined(scene: Scene, figure: FigureMention): FigureMention | null {
  if (figure.role !== 'level' || hasVerb(scene.r, figure)) return null;
  return behindAnd(scene, figure);
}

/** How far the second of two shares may stand behind the first. */
const SHARES = 12;

/** "controls 36 percent of the market, and 50 percent of the sales": the share before, which "and" joins to one more. */
export function shareJoined(scene: Scene, figure: FigureMention): FigureMention | null {
  const before = figure.role === 'share' ? behindAnd(scene, figure) : null;
  return before?.role === 'share' && figure.from - before.to <= SHARES ? before : null;
}

/** The figure before one that "et", «و» stands right before. */
function behindAnd({ r, figures }: Scene, figure: FigureMention): FigureMention | null {
  const isAnd = r.at(figure.from - 1, 'to')?.value === '' || r.conjoined(figure.from);
  return isAnd ? (figures[figures.indexOf(figure) - 1] ?? null) : null;
}
