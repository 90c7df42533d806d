import type { FigurePeriod } from '../../mention.ts';
import { since } from '../context/carried-ends.ts';
import type { Reader } from '../reader.ts';
import { following } from './around.ts';
import { isSecondEnd, isStart } from './pairs.ts';
import type { Scene } from './scene.ts';

/** How many tokens may stand between the ends of a change of which the first is told more of. */
const REACH = 20;

/**
 * "de 300 feux en 2020 (12 par jour) à 500", "de 300 feux en 2020, qui ont brûlé 40 hectares, à 500, qui en ont brûlé 70": the
 * second end, past what is told of the first, and what is told of it in turn, are of the time spoken of where that is
 * later. Gives them by their figures.
 */
export function farEnds(
  scene: Scene,
  found: readonly (FigurePeriod | null)[],
): (readonly [number, FigurePeriod])[] {
  const { r, figures, context } = scene;
  return figures.flatMap((y, i) => {
    if (!r.isSymbol(y.from - 2, ',،)') || !isSecondEnd(r, y) || following(scene, i)) return [];
    const first = figures.findLastIndex(
      (x, at) => at < i - 1 && x.unit === y.unit && y.from - x.to <= REACH && isStart(r, x),
    );
    const start = found[first];
    const end = start?.source === 'sentence' ? since(context, start) : null;
    return end ? [i, ...toldOf(scene, i)].map((at) => [at, end] as const) : [];
  });
}

/** The figures behind one that its own clause, or a relative one that it opens, goes on with, no time between. */
function toldOf({ r, figures, after }: Scene, i: number): number[] {
  const told: number[] = [];
  for (let at = i + 1; at < figures.length && after[at] === after[i]; at++) {
    if (!isInClause(r, figures[at - 1]!.to, figures[at]!.from)) break;
    told.push(at);
  }
  return told;
}

/** Whether no comma but that of a relative clause stands in a stretch. */
function isInClause(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (r.isSymbol(at, ';؛:')) return false;
    if (r.isSymbol(at, ',،') && r.at(at + 1, 'relative')?.value !== 'noun') return false;
  }
  return true;
}
