import type { FigureMention } from '../mention.ts';
import { BACK, isEach } from './clause.ts';
import type { Scene } from './scene.ts';

/** How many words may lead from one figure of a rule to the next. */
const NEXT = 7;

/** What tells of once, in a rule's stead. */
const BREAKS = ['auxiliary', 'pluperfect', 'turn', 'part', 'change'] as const;

/**
 * "réalise chaque année 60 millions de ventes et emploie 5.000 personnes", «رقم معاملات سنوي يصل إلى مليارين وما يقارب 3
 * ملايين يوم عمل»: what "and" joins to a rule, whose figure "each year" leads to, is one as well.
 */
export function isHabitWith(scene: Scene, figure: FigureMention): boolean {
  const { r, figures } = scene;
  const before = figures[figures.indexOf(figure) - 1];
  if (!before || figure.from - before.to > NEXT || !isLedByEach(scene, before)) return false;
  let isJoined = false;
  for (let at = before.to; at < figure.from; at++) {
    if (r.isSymbol(at, ',،;؛:') || BREAKS.some((role) => r.at(at, role))) return false;
    if (r.at(at, 'to')?.value === '' || r.conjoined(at)) isJoined = true;
  }
  return isJoined;
}

function isLedByEach({ r, sentence }: Scene, { from }: FigureMention): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - BACK); at--)
    if (isEach(r, at)) return true;
  return false;
}
