import type { FigureMention, FigurePeriod, SentenceTokens } from '../mention.ts';
import { carry, carryDay, planned, target } from './carry.ts';
import { isFuture, isPerfect, isRunning, isSetAgainst, isTimeless, stateOf } from './clause.ts';
import { isChange, isReached } from './cover.ts';
import type { Reader } from './reader.ts';
import type { Scene } from './scene.ts';

/** Whether a figure is of no time that the text speaks of: true at any time, or over by now. */
export function isApart(scene: Scene, figure: FigureMention): boolean {
  const { r, sentence, context } = scene;
  const { from, to } = sentence;
  // "services have created 237,000 jobs", in a note on a quarter: created in it.
  if (isPerfect(r, figure, from, to) && !context.isOfAccount()) return true;
  return isTimeless(r, figure, from, to) && !(figure.hedged && isSinceBase(scene, figure));
}

/** "Il y aurait une hausse de 3 % par rapport à 2011", in a text on 2012: what may be so is of that year all the same. */
const isSinceBase = ({ r, sentence, named, context }: Scene, figure: FigureMention): boolean =>
  isChange(r, figure, sentence.from) &&
  named.some(({ standing, mention }) => standing === 'base' && context.isPast(mention));

/** The period that the text before gives a figure, or the one that a plan is for. */
export function undated(scene: Scene, figure: FigureMention, stock: boolean): FigurePeriod | null {
  const { r, sentence, context } = scene;
  if (isFuture(r, figure, sentence.from))
    return stateOf(r, figure, sentence.from) === 'price'
      ? planned(context)
      : target(context, stock || !FLOWS.has(figure.kind));
  // What may be or is foreseen is of no time that is over.
  const isOver = context.spoken !== null && context.isOver(context.spoken);
  if (figure.hedged && isOver && !isSinceBase(scene, figure)) return null;
  return carryTo(scene, figure, stock);
}

const FLOWS: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'area']);

/** Whether a sentence shares out a budget. */
function isAllotted(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++)
    if (r.at(at, 'allots') || r.at(at, 'report')?.value === 'draft') return true;
  return false;
}

/** The period of the text before. */
export function carryTo(
  { r, sentence, figures, back, context }: Scene,
  figure: FigureMention,
  stock: boolean,
): FigurePeriod | null {
  const { from } = sentence;
  const { kind, role } = figure;
  const state = stateOf(r, figure, from);
  // "la baisse des droits de 19 %", "coûtent 31 % du budget": a price alone is of no time.
  if (state === 'price' && role === 'level' && !isSetAgainst(r, figure)) return planned(context);
  if (context.isOfDay() && isRunning(r, figure) && !stock) return null;
  // "cela représente une hausse de 50 %": no standing fact.
  if (state === 'fact' && role !== 'change') return carryDay(context);
  // "Budget : 2 milliards en 2022. L'investissement a 248 millions", told in 2021.
  if (context.target && kind === 'money' && !context.spoken && isAllotted(r, sentence))
    return target(context, stock);
  const counts = kind !== 'percent' && kind !== 'other' && !isReached(r, figure, from);
  return carry(context, {
    stock,
    change: counts || role === 'change' || isChange(r, figure, from),
    flows: !stock && FLOWS.has(kind),
    kind,
    // "300 avaient alors été saisis, et 20 détruits": so are those that follow.
    isToldBack: back >= 0 && figures[back]!.from <= figure.from,
  });
}
