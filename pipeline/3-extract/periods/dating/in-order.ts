import type { FigurePeriod } from '../../mention.ts';
import { isSameRange } from '../calendar.ts';
import type { Scene } from './scene.ts';

/**
 * "5.900 en 2022, contre 7.200 en 2023, soit une hausse de 22 %": two levels told in the order of time; the growth is of the
 * later one. Gives it by the index of its figure.
 */
export const ofLater = (
  { figures, against }: Scene,
  found: readonly (FigurePeriod | null)[],
): (readonly [number, FigurePeriod])[] =>
  figures.flatMap((x, i) => {
    const [then, now, own] = [found[i - 2], found[i - 1], found[i]];
    if (x.role !== 'change' || !against[i - 1] || !then?.last || !now?.first) return [];
    const isLater = now.source === 'sentence' && then.last < now.first;
    const isOfFirst = !own || isSameRange(own, then);
    return isLater && isOfFirst ? [[i, now] as const] : [];
  });
