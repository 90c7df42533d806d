import type { FigurePeriod } from '../mention.ts';
import { months, parseDay, shiftYears } from './calendar.ts';
import { carryPair, contrasted, sameEnds, since } from './carry.ts';
import { following, preceding } from './choose.ts';
import { ends, isStock } from './cover.ts';
import { give, said } from './given.ts';
import type { Scene } from './scene.ts';
import type { Named } from './standing.ts';

/** Periods of the two ends of a change: "de 334 000 en 2021 à 294 000 en 2022", "de 12 % à 13 % entre 2018 et 2022". */
export function datePair(scene: Scene, i: number): (FigurePeriod | null)[] {
  const { r, figures, named, sentence, context } = scene;
  const [x, y] = [figures[i]!, figures[i + 1]!];
  // "de 2 millions à fin mai 2016 à 6 millions à fin mai 2017": sums of the months until then, unless of a debt.
  const stock =
    x.kind !== 'money' || [x, y].some((end) => isStock(r, end, sentence.from, sentence.to));
  const middle = following(scene, i);
  const behind = following(scene, i + 1);
  // "lundi. … est passé de 29 % à 42 % et retient actuellement 302 millions": now is the day that all is counted on.
  const isNow = behind?.mention.rule === 'now' && context.isTalliedNow();
  const tail = isNow ? null : behind;
  if (middle && middle.mention.from < y.from && tail) {
    const pair = [give(middle, stock, context), give(tail, stock, context)];
    context.pair = pair;
    return pair;
  }
  if (middle && middle.mention.from < y.from && !tail) {
    const start = give(middle, stock, context);
    if (start) return [start, since(context, start) ?? led(scene, i, start, stock)];
  }
  const whole = tail ?? preceding(scene, i) ?? behindPairs(scene, i);
  const base = named.find(({ standing }) => standing === 'base') ?? null;
  const limits = whole && (ends(whole.mention) ?? sameEnds(context, whole.mention, named));
  let pair: (FigurePeriod | null)[];
  const origin = whole && originOf(whole);
  if (whole && origin) pair = [origin, since(context, origin) ?? give(whole, stock, context)];
  else if (whole && limits)
    pair = [limits.first, limits.last].map((range) => (range.last ? said(whole, range) : null));
  else if (whole || base) {
    const start = base && give(base, stock, context);
    pair = [start, whole ? give(whole, stock, context) : start && since(context, start)];
  } else {
    pair = carryPair(context);
  }
  const [start, end] = pair;
  // "de 12 % à 13 % en glissement annuel": from the same time a year before.
  if (!start && end && context.isYearly) pair = [{ ...end, ...shiftYears(end, -1) }, end];
  else if (!whole && !base) return pair;
  context.pair = pair;
  // "contre 87 l'an passé …, étant passées de 49 à 61 en 2019": from the time that 2019 is set against.
  return pair[0] || base ? pair : [contrasted(context, end ?? null), end ?? null];
}

/** "Depuis 2009, la part est passée de 63 % à 57 %": the year since which something has moved is when it stood at the first. */
function originOf(whole: Named): FigurePeriod | null {
  const first = whole.mention.rule === 'since.year' ? parseDay(whole.mention.first) : null;
  return first && said(whole, months(first.year, 1, 12));
}

/** "En 2024, le taux est passé de 59 % en 2023 à 67 %": the time that the sentence opens with is of the end. */
function led(scene: Scene, i: number, start: FigurePeriod, stock: boolean): FigurePeriod | null {
  const before = preceding(scene, i);
  const end = before && give(before, stock, scene.context);
  return end?.first && start.last && start.last < end.first ? end : null;
}

/** "de 27 % à 26 % en ville et de 18 % à 17 % à la campagne entre 2021 et 2022": the time behind the last of several changes. */
function behindPairs(scene: Scene, i: number): Named | null {
  let last = i;
  while (scene.paired[last + 2]) last += 2;
  const time = last > i ? following(scene, last + 1) : null;
  return time && ends(time.mention) ? time : null;
}
