import type { FigureMention } from '../../mention.ts';
import { BACK, isEach, isHabit } from '../standing/each.ts';
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
  if (isMeanOfBoth(scene, figure) || isPaceOfDay(scene, figure)) return true;
  const before = figures[figures.indexOf(figure) - 1];
  if (!before || figure.from - before.to > NEXT || !isLedByEach(scene, before)) return false;
  let isJoined = false;
  for (let at = before.to; at < figure.from; at++) {
    if (r.pauses(at, ',،;؛:') || BREAKS.some((role) => r.at(at, role))) return false;
    if (r.at(at, 'to')?.value === '' || r.conjoined(at)) isJoined = true;
  }
  return isJoined;
}

/** Words from a figure to "par jour". */
const PACE = 3;

/** "Le car s'est renversé mercredi. … une moyenne de 10 morts par jour": so many by a stretch of time are of no single day. */
function isPaceOfDay({ r, context: { spoken } }: Scene, { kind, to }: FigureMention): boolean {
  if (kind !== 'rate' || !spoken || spoken.first === null || spoken.first !== spoken.last)
    return false;
  for (let at = to; at < to + PACE; at++) {
    const each = r.at(at, 'each');
    if (each) return each.end === at + 1 || r.at(each.end - 1, 'unit') !== null;
  }
  return false;
}

/** How many words a counted noun may have before "and". */
const NOUN = 3;

/** "3.500 décès et 12.000 blessés sont enregistrés chaque année": the first of two numbers that one "each year" is of. */
function isMeanOfBoth(
  { r, figures, sentence: { from, to } }: Scene,
  figure: FigureMention,
): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  if (figure.kind !== 'count' || next?.kind !== 'count' || next.from - figure.to > NOUN + 1)
    return false;
  const isJoined = r.at(next.from - 1, 'to')?.value === '' || r.conjoined(next.from - 1);
  return isJoined && isHabit(r, next, from, to);
}

function isLedByEach({ r, sentence }: Scene, { from }: FigureMention): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - BACK); at--)
    // "de 14 %, chacun, à 2 MDH et 3 MDH": of those just named.
    if (isEach(r, at) && r.at(at, 'each')!.value !== 'some') return true;
  return false;
}
