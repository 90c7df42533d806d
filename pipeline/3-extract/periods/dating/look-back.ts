import type { FigurePeriod } from '../../mention.ts';
import type { Named } from '../standing/standing.ts';
import { looksBack } from '../standing/tense.ts';
import type { Scene } from './scene.ts';

/** "a atteint 21 %, et il était de 16 % en 2014", «بلغت 21 في المائة، وكانت 16 في المائة سنة 2014»: of what the same thing was before. */
export function isOfLookBack({ r, figures }: Scene, i: number, { mention }: Named): boolean {
  const [x, next] = [figures[i]!, figures[i + 1]];
  if (!next || mention.from < next.to) return false;
  const isSame =
    next.kind === x.kind &&
    next.role === x.role &&
    next.unit === x.unit &&
    next.measure === x.measure;
  // "a gagné 6 points, puisqu'il était à 32 % en 2024"
  const isRise = x.role === 'change' && next.role === 'level';
  if (!isSame && !isRise) return false;
  for (let at = x.to; at < next.from; at++)
    if (r.pauses(at) || r.isSymbol(at, ':')) {
      for (let verb = at + 1; verb <= at + LOOK_BACK && verb < next.from; verb++)
        if (looksBack(r, verb)) return true;
      return false;
    }
  return false;
}
/** How many words "et il était" may have. */
const LOOK_BACK = 3;

/** The same, not carried either from what the text tells further on: it is set against another time than that. */
export function notFromAhead(
  scene: Scene,
  i: number,
  period: FigurePeriod | null,
): FigurePeriod | null {
  const ahead = scene.named[scene.after[i + 1]!];
  const isAhead = period?.span && period.span.start > scene.figures[i]!.start;
  return isAhead && ahead && isOfLookBack(scene, i, ahead) ? null : period;
}
