import type { FigureMention, FigurePeriod } from '../../mention.ts';
import { isYear } from '../calendar.ts';
import type { Reader } from '../reader.ts';

/** How many words may stand between what is grown by on average and how much that is. */
const BEHIND = 6;

/** "de 612 millions en 2019 à 874 millions en 2023, soit une croissance annuelle moyenne de 9 %": a mean of all the years between the last two that were told; null for any other growth. */
export function meanGrowth(
  r: Reader,
  { kind, from, to }: FigureMention,
  found: readonly (FigurePeriod | null)[],
): FigurePeriod | null {
  const [start, end] = found.slice(-2);
  if (kind !== 'percent' || !isToldYear(start) || !isToldYear(end)) return null;
  const isMean = r.has(Math.max(0, from - BEHIND), to + BEHIND, 'mean-growth');
  return isMean && start.first! < end.first! ? { ...end, first: start.first } : null;
}

const isToldYear = (period: FigurePeriod | null | undefined): period is FigurePeriod =>
  period?.source === 'sentence' && isYear(period);
