import type { FigureMention, FigurePeriod } from '../../mention.ts';
import type { Named } from '../standing/standing.ts';

/** How many figures before a change may be the levels that it lies between. */
const LEVELS = 5;
/** By how much a printed percentage may miss the change of two levels. */
const ROUNDED = 0.6;

/**
 * "120 cas en 2018, alors que 2017 en avait vu 160, soit une baisse de 25 %": the time of the later of the two levels, of those
 * in `found`, that the change at `i` lies between; null where it has a time of its own, or lies between none.
 */
export function betweenLevels(
  figures: readonly FigureMention[],
  i: number,
  own: Named | null,
  found: readonly (FigurePeriod | null)[],
): FigurePeriod | null {
  const { role, unit, value } = figures[i]!;
  if (role !== 'change' || unit !== 'percent' || value === null) return null;
  const from = Math.max(0, i - LEVELS);
  for (let k = i - 1; k > from; k--) {
    // "…, soit une baisse en 2019 de 25 %"
    if (own && own.mention.from >= figures[k]!.to) return null;
    for (let j = k - 1; j >= from; j--) {
      const [a, b] = [found[j], found[k]];
      if (!a?.first || !b?.last || b.last >= a.first) continue;
      if (isChangeBetween(figures[j]!, figures[k]!, Number(value))) return a;
    }
  }
  return null;
}

function isChangeBetween(x: FigureMention, y: FigureMention, percent: number): boolean {
  const [a, b] = [Number(x.value), Number(y.value)];
  if (x.unit !== y.unit || x.unit === 'percent' || x.role === 'change' || !a || !b) return false;
  const off = Math.abs(a - b) * 100;
  return [a, b].some((base) => Math.abs(off / base - percent) < ROUNDED);
}
