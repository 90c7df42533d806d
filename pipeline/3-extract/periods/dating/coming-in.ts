import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { isInflow, isReached } from './cover.ts';
import type { Scene } from './scene.ts';

/** "leur bénéfice net n'a pas bougé, à 900 millions": what a level measures may stand in another clause. */
function measuresInflow(r: Reader, { from, role, kind, trace }: FigureMention, start: number) {
  if (role !== 'level' || kind !== 'money') return false;
  const limit = r.tokens.start[start]!;
  return trace.some((step) => {
    if (step.what !== 'measure' || step.start < limit) return false;
    for (let at = from - 1; at >= start && r.tokens.start[at]! >= step.start; at--)
      if (r.tokens.end[at]! <= step.end && r.at(at, 'inflow')) return true;
    return false;
  });
}

/** How many figures before a change may be of what has changed. */
const CHANGED = 4;

/** "Les recettes ont atteint 40 milliards, en hausse de 6 %", "… ont crû de 6 %, à 40 milliards": what has come in, and how that has changed. */
export function comesIn({ r, sentence, figures }: Scene, figure: FigureMention): boolean {
  const isIn = (x: FigureMention): boolean => isInflow(r, x, sentence.from, sentence.to);
  if (isIn(figure) || measuresInflow(r, figure, sentence.from)) return true;
  const at = figures.indexOf(figure);
  const [before] = figures.slice(at - 1, at);
  if (figure.role !== 'change')
    return before?.role === 'change' && isReached(r, figure, before.to) && isIn(before);
  return figures.slice(Math.max(0, at - CHANGED), at).some((x) => x.role !== 'change' && isIn(x));
}
