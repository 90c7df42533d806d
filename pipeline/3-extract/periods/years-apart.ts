import type { FigureMention, FigurePeriod, PeriodMention } from '../mention.ts';
import { isYearAfter } from './spans.ts';
import type { Named } from './standing.ts';

/**
 * "en 2017, il y avait 300 demandes, avant que ce nombre ne tombe à 90 en 2024": the later of two years, far apart, in which
 * one thing was counted: neither is the time of another paragraph.
 */
export function twoYearsApart(
  figures: readonly FigureMention[],
  found: readonly (FigurePeriod | null)[],
  named: readonly Named[],
): PeriodMention | null {
  if (figures.length !== 2) return null;
  const [x, y] = [figures[0]!, figures[1]!];
  const [start, end] = [found[0], found[1]];
  if (!isYear(start) || !isYear(end) || x.unit !== y.unit) return null;
  const isFar = start.first! < end.first! && !isYearAfter(start.first, end.first!);
  if (!isFar) return null;
  return named.find(({ mention }) => mention.start === end.span?.start)?.mention ?? null;
}

const isYear = (one: FigurePeriod | null | undefined): one is FigurePeriod =>
  one?.source === 'sentence' && one.rule === 'year';
