import type { FigureMention, SentenceTokens } from '../../mention.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import type { Named } from '../standing/standing.ts';
import { isToldBack } from '../standing/tense.ts';
import { isAgainst } from './against.ts';
import { isOfTwo } from './joined.ts';
import { isBracketPair, isConversion, isOfOther, isPair, isPart, isRest, isTied } from './pairs.ts';
import { isReversed } from './reversed.ts';

/** A sentence whose figures are to be dated, and what is asked of each of them more than once. */
export interface Scene {
  readonly r: Reader;
  readonly sentence: SentenceTokens;
  readonly figures: readonly FigureMention[];
  readonly named: readonly Named[];
  readonly context: Context;
  /** By figure: the index of the first period named after it. */
  readonly after: readonly number[];
  /** By figure: the next that a period of its own may date. */
  readonly next: readonly (FigureMention | undefined)[];
  /** Index of the first figure that is told back on; -1 where none is. */
  readonly back: number;
  /** By figure: whether another is compared with it. */
  readonly against: readonly boolean[];
  /** By figure: whether it and the next are the ends of one change. */
  readonly paired: readonly boolean[];
}

export function sceneOf(
  r: Reader,
  sentence: SentenceTokens,
  figures: readonly FigureMention[],
  named: readonly Named[],
  context: Context,
): Scene {
  let at = 0;
  const after = figures.map(({ from }) => {
    while (at < named.length && named[at]!.mention.from < from) at++;
    return at;
  });
  const next = figures.map((_, i) => nextApart(r, figures, i));
  const against = figures.map(
    (x, i) => !isBehindBase(x, named[after[i]! - 1]) && isCompared(r, figures, i),
  );
  const paired: boolean[] = [];
  figures.forEach((x, i) => {
    const y = figures[i + 1];
    const isAfterPair = paired[i - 2] === true;
    paired.push(y !== undefined && (isPair(r, x, y) || (isAfterPair && isBracketPair(r, x, y))));
  });
  const back = figures.findIndex((x) => isToldBack(r, x, sentence));
  return { r, sentence, figures, named, context, after, next, back, against, paired };
}

/** The next figure past those compared together with one, and past what says it otherwise. */
function nextApart(
  r: Reader,
  figures: readonly FigureMention[],
  i: number,
): FigureMention | undefined {
  let last = i;
  // "contre 99 %, 95 % et 76 % un an auparavant"
  while (figures[last + 1] && isEnumerated(r, figures[last]!, figures[last + 1]!)) last++;
  // "18 % or 300 billion dirhams ($30 billion) in 2025"
  while (figures[last + 1] && isTied(r, figures[last]!, figures[last + 1]!)) last++;
  return figures[last + 1];
}

/** Whether nothing but a comma or "et" stands between two figures of one kind. */
const isEnumerated = (r: Reader, x: FigureMention, y: FigureMention): boolean =>
  x.kind === y.kind &&
  y.from - x.to <= 1 &&
  (r.isSymbol(x.to, ',،') || r.at(x.to, 'to')?.value === '');

/** «بارتفاع 50% مقارنة بالسنة الفارطة وبانخفاض 14%»: what is compared with is named already. */
const isBehindBase = ({ from }: FigureMention, before: Named | undefined): boolean =>
  before?.standing === 'base' && from > before.mention.to && from - before.mention.to < APART;

/** How many tokens may lead from a base to the figure of another change. */
const APART = 4;

/** "27 milliards (23 milliards en 2017)": the same at another time, in brackets right behind. */
const isAsideOf = (r: Reader, before: FigureMention, { from, to, kind, unit }: FigureMention) =>
  before.unit === unit &&
  before.kind === kind &&
  r.isSymbol(before.to, '(') &&
  from - before.to === 1 &&
  r.at(to, 'in') !== null;

/** The figure before one, past what a bracket tells of it in another unit: "to 105 billion ($10 billion) from 94". */
function ends(r: Reader, figures: readonly FigureMention[], i: number): FigureMention {
  const [first, before] = [figures[i - 2], figures[i - 1]!];
  return first && isConversion(r, first, before) ? first : before;
}

/** "contre 432", but not the rest of a whole or a count of something else. */
function isCompared(r: Reader, figures: readonly FigureMention[], i: number): boolean {
  const x = figures[i]!;
  const before = figures[i - 1];
  if (before && (isReversed(r, ends(r, figures, i), x, before.to) || isAsideOf(r, before, x)))
    return true;
  if (!isAgainst(r, x) || isRest(figures, i)) return false;
  // «تراجعت، بعدما بلغت 20 مليارا مقابل 34»: what another is set against is set against none before it.
  const after = figures[i + 1];
  if (!before && after?.unit === x.unit && isAgainst(r, after)) return false;
  // "un taux de 94 % après l'arrestation de 300 suspects": people are set against no rate.
  const told = figures.slice(0, i);
  if (before?.kind === 'percent' && told.some(({ kind }) => kind === 'count'))
    if (told.every((one) => one.kind !== 'count' || isOfOther(one, x))) return false;
  if (!before || !isOfOther(before, x)) return true;
  // "94 arrêtés, dont 8 étrangers, contre 62": compared with the whole.
  const whole = figures[i - 2];
  if (whole === undefined || isOfOther(whole, x)) return false;
  // "40 bandes démantelées et 127 suspects arrêtés, contre 41 bandes", "40 vols et 12 rixes contre 41 vols et 9 rixes": with
  // the first of the two that were counted.
  const isParted = isOfTwo(r, figures, i) || r.isSymbol(x.from - 2, ',،');
  const isFirst = whole.unit === x.unit && whole.kind === 'count' && isParted;
  return isFirst || isPart(r, whole, before);
}
