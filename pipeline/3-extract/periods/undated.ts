import type { FigureMention, FigurePeriod, SentenceTokens } from '../mention.ts';
import { carry, carryDay, planned, target } from './carry.ts';
import { isFuture, isPerfect, isRunning, isTimeless, stateOf } from './clause.ts';
import type { Context } from './context.ts';
import { isChange, isReached } from './cover.ts';
import type { Reader } from './reader.ts';
import { isToldBack } from './tense.ts';

/** Whether a figure is of no time that the text speaks of: true at any time, or over by now. */
export const isApart = (r: Reader, figure: FigureMention, { from, to }: SentenceTokens): boolean =>
  isPerfect(r, figure, from, to) || isTimeless(r, figure, from, to);

/** The period that the text before gives a figure, or the one that a plan is for. */
export function undated(
  r: Reader,
  figure: FigureMention,
  stock: boolean,
  sentence: SentenceTokens,
  context: Context,
): FigurePeriod | null {
  if (isFuture(r, figure, sentence.from))
    return stateOf(r, figure, sentence.from) === 'price' ? planned(context) : target(context);
  return carryTo(r, figure, stock, sentence, context);
}

const FLOWS: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'area']);

/** The period of the text before. */
export function carryTo(
  r: Reader,
  figure: FigureMention,
  stock: boolean,
  sentence: SentenceTokens,
  context: Context,
): FigurePeriod | null {
  const { from } = sentence;
  const { kind, role } = figure;
  const state = stateOf(r, figure, from);
  if (state === 'price') return planned(context);
  if (context.isOfDay() && isRunning(r, figure)) return null;
  if (state === 'fact') return carryDay(context);
  const counts = kind !== 'percent' && kind !== 'other' && !isReached(r, figure, from);
  return carry(context, {
    stock,
    change: counts || role === 'change' || isChange(r, figure, from),
    flows: !stock && FLOWS.has(kind),
    kind,
    isToldBack: isToldBack(r, figure, sentence),
  });
}
