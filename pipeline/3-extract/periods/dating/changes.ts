import { isRevised } from '../../figures/hedges/revised.ts';
import type { FigureMention, FigurePeriod, PeriodMention } from '../../mention.ts';
import { months, parseDay, shiftYears } from '../calendar.ts';
import { carryPair, contrasted, sameEnds, since } from '../context/carried-ends.ts';
import type { Context } from '../context/context.ts';
import type { Reader } from '../reader.ts';
import { isPart } from '../spans.ts';
import type { Named } from '../standing/standing.ts';
import { isAgainst } from './against.ts';
import { following, preceding, reportOf } from './around.ts';
import { compared, ends, isInflow, isStock } from './cover.ts';
import { give, said } from './given.ts';
import { isCurrent, onDay } from './own-now.ts';
import { isReversed } from './reversed.ts';
import type { Scene } from './scene.ts';
import { isFromYearBefore, saysYearly } from './yearly.ts';

/** Periods of the two ends of a change: "de 334 000 en 2021 à 294 000 en 2022", "de 12 % à 13 % entre 2018 et 2022". */
export function datePair(scene: Scene, i: number): (FigurePeriod | null)[] {
  const { r, figures, named, sentence, context } = scene;
  const [x, y] = [figures[i]!, figures[i + 1]!];
  // "de 2 MDH à fin mai 2016 à 6 MDH à fin mai 2017", "de 2 à 3 millions de touristes": sums of the months until then, unless of a debt.
  const stock =
    (x.kind !== 'money' && ![x, y].some((end) => isInflow(r, end, sentence.from, sentence.to))) ||
    [x, y].some((end) => isStock(r, end, sentence.from, sentence.to));
  const middle = following(scene, i);
  const behind = following(scene, i + 1);
  // "lundi. … est passé de 29 % à 42 % et retient actuellement 302 millions": now is the day that all is counted on.
  const isNow = behind?.mention.rule === 'now' && context.isTalliedNow();
  const tail = isNow ? null : behind;
  // "de 107 centres en 2006 à 130 actuellement"
  const now = tail && stock && isCurrent(r, tail) ? onDay(tail, context) : null;
  if (middle && middle.mention.from < y.from && tail) {
    const both = [give(r, middle, stock, context), now ?? give(r, tail, stock, context)];
    const pair = isOfAccount(context, middle, tail)
      ? both.map((one) => one && { ...one, ...shiftYears(one, -1) })
      : inPart(preceding(scene, i), both);
    context.pair = pair;
    return pair;
  }
  if (middle && middle.mention.from < y.from && !tail) {
    const start = give(r, middle, stock, context);
    if (start) {
      const end = since(context, start) ?? led(scene, i, start, stock);
      return [likeEnd(start, end), end];
    }
  }
  const whole = tail ?? preceding(scene, i) ?? reportOf(scene, x.from);
  const base = named.find(({ standing }) => standing === 'base') ?? null;
  const limits =
    whole &&
    (ends(whole.mention) ?? monthEnds(r, whole.mention) ?? sameEnds(context, whole.mention, named));
  let pair: (FigurePeriod | null)[];
  const origin = whole && originOf(whole);
  if (whole && origin) pair = [origin, since(context, origin) ?? give(r, whole, stock, context)];
  else if (whole && limits)
    pair = [limits.first, limits.last].map((range) => (range.last ? said(whole, range) : null));
  else if (whole || base) {
    const start = base && give(r, base, stock, context);
    pair = [start, whole ? give(r, whole, stock, context) : start && since(context, start)];
  } else {
    pair = carryPair(context, stock);
    // "entre septembre et janvier …. Le taux est passé de 28 % à 46 % en un an": from the same time a year before.
    const [, end] = pair;
    if (end && saysYearly(r, sentence)) pair = [{ ...end, ...shiftYears(end, -1) }, end];
  }
  // "a révisé sa prévision de 4,5 % à 3,2 % pour 2024": both are of the time that is foreseen.
  if (isRevised(r.tokens, x.from)) return [pair[1] ?? null, pair[1] ?? null];
  const [start, end] = pair;
  // "de 12 % à 13 % en glissement annuel": from the same time a year before.
  if (!start && end && isFromYearBefore(context, end))
    pair = [{ ...end, ...shiftYears(end, -1) }, end];
  else if (!whole && !base) return pair;
  // "contre 87 l'an passé …, étant passées de 49 à 61 en 2019": from the time that 2019 is set against.
  const both = pair[0] || base ? pair : [contrasted(context, end ?? null), end ?? null];
  // "le 20 mars, de 22 % à 35 %. … Ailleurs, de 50 % à 48 %": what is read off on a day is so of other things.
  context.pair = end && end.first === end.last ? both : pair;
  return both;
}

/** "entre mars et juin 2024, de 92 à 118": the first of the months, and the last. */
function monthEnds(r: Reader, { rule, from, first, last }: PeriodMention) {
  const [start, end] = [parseDay(first), parseDay(last)];
  const isRange = rule.startsWith('month') && r.at(from, 'between') !== null;
  if (!isRange || !start || !end || start.month === end.month) return null;
  return {
    first: months(start.year, start.month, start.month),
    last: months(end.year, end.month, end.month),
  };
}

/** "sont passés, durant les huit premiers mois, de 2 millions l'an dernier à 3 cette année": that part of each year. */
function inPart(part: Named | null, both: readonly (FigurePeriod | null)[]) {
  const own = part && PART_OF_YEAR.test(part.mention.rule) ? part.mention : null;
  const year = Number(own?.last?.slice(0, 4));
  return both.map((one) => {
    const isYear = one !== null && /^year/.test(one.rule) && one.first?.endsWith('-01-01');
    const like = own && isYear && shiftYears(own, Number(one.first!.slice(0, 4)) - year);
    return like && isPart(like, one!) ? { ...one!, ...like } : one;
  });
}

/** A part of a year that names no year of its own, or the one spoken of. */
const PART_OF_YEAR = /^(months|quarter|half)(\.current)?$/;

/** "Depuis 2009, la part est passée de 63 % à 57 %": the year since which something has moved is when it stood at the first. */
function originOf(whole: Named): FigurePeriod | null {
  const first = whole.mention.rule === 'since.year' ? parseDay(whole.mention.first) : null;
  return first && said(whole, months(first.year, 1, 12));
}

/** "En 2024, le taux est passé de 59 % en 2023 à 67 %": the time that the sentence opens with is of the end. */
function led(scene: Scene, i: number, start: FigurePeriod, stock: boolean): FigurePeriod | null {
  const before = preceding(scene, i);
  const end = before && give(scene.r, before, stock, scene.context);
  return end?.first && start.last && start.last < end.first ? end : null;
}

/** "Le rapport 2023 …. De 300 l'an dernier à 350 cette année", told in 2024: the year of an account, and the one before it. */
const isOfAccount = ({ main }: Context, start: Named, end: Named): boolean =>
  main?.rule === 'year' &&
  start.mention.rule === 'year.last' &&
  end.mention.rule === 'year.current' &&
  start.mention.first === main.first;

/** "En avril, il est passé de 100 l'an dernier à 120": from as long a part of that year. */
function likeEnd(start: FigurePeriod, end: FigurePeriod | null): FigurePeriod {
  const then = end && PART.test(end.rule) ? shiftYears(end, -1) : null;
  return start.rule === 'year.last' && then && isPart(then, start) ? { ...start, ...then } : start;
}

const PART = /^(month|quarter|half)/;

/** "12 % en 2014, contre 7 % en 2024, soit de 4 à 2 millions": the ends of a change told beside two times set against each other. */
export function besideTwo(
  scene: Scene,
  i: number,
  found: readonly (FigurePeriod | null)[],
): FigurePeriod[] | null {
  if (following(scene, i) || following(scene, i + 1)) return null;
  const two = againstPair(scene.r, scene.figures.slice(0, i), found);
  if (!two) return null;
  scene.context.pair = two;
  return two.map((one) => ({ ...one, source: 'context', rule: 'beside' }));
}

/**
 * "La hausse entre mai 2010 et le même mois de 2011 est due au pétrole: 81 milliards contre 60": a level and what it is set
 * against are of the two like times that the sentence runs between. Gives them by their figures.
 */
export function againstEnds(
  scene: Scene,
  found: readonly (FigurePeriod | null)[],
): (readonly [number, FigurePeriod])[] {
  const { figures, against, named } = scene;
  return figures.flatMap((y, i) => {
    const [x, told] = [figures[i - 1], found[i - 1]];
    if (!against[i] || found[i] || !x || x.unit !== y.unit || x.role === 'change') return [];
    const whole = named.find(({ mention }) => mention.start === told?.span?.start);
    const limits = whole && told?.source === 'sentence' ? compared(whole.mention) : null;
    if (!whole || !limits) return [];
    return [
      [i - 1, said(whole, limits.last)],
      [i, said(whole, limits.first)],
    ] as const;
  });
}

/** "est tombé de 1,1 à 1,02 million, et le taux est de 8 %, contre 9 % un an plus tôt": a change that names no start had that of what is set beside its end. */
export function startAtBase(
  { r, figures, paired, context }: Scene,
  found: (FigurePeriod | null)[],
): void {
  const end = paired.lastIndexOf(true) + 1;
  const [start, later] = againstPair(r, figures, found) ?? [];
  if (!start?.rule.startsWith('period.') || found[end]?.last !== later!.last) return;
  found[end - 1] ??= { ...start, source: 'context', rule: 'beside' };
  context.pair = [found[end - 1]!, found[end]!];
}

/** "13 % en 2014, contre 12 % en 2013": the ends that a later "de X à Y" runs between. */
function againstPair(
  r: Reader,
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
): FigurePeriod[] | null {
  for (let i = figures.length - 1; i > 0; i--) {
    const y = figures[i]!;
    // "518 T pour une valeur de 5,8 MDH, contre 980 T": the last number of its kind.
    const before = isAgainst(r, y)
      ? figures.findLastIndex((x, at) => at < i && x.kind === y.kind)
      : i - 1;
    const x = figures[before];
    if (!x || x.kind !== y.kind || !(isAgainst(r, y) || isReversed(r, x, y))) continue;
    const [end, start] = [found[before]!, found[i]!];
    if (start?.source !== 'sentence' || !start.last || !start.first || !end?.first) continue;
    if (start.last < end.first) return [start, end];
    // "12 % en 2014, contre 7 % en 2024"
    if (end.source === 'sentence' && end.last && end.last < start.first) return [end, start];
  }
  return null;
}

/** Takes note of two times that the figures of a sentence set against each other. */
export function setContrast(
  { r, figures, context }: Scene,
  found: readonly (FigurePeriod | null)[],
): void {
  context.contrast = againstPair(r, figures.slice(0, found.length), found) ?? context.contrast;
}
