import { type Period, periodOf } from '../claims/dates.ts';

/** Fewer dated figures than this do not tell what an act is about. */
const ENOUGH = 3;
/** Unless all of these have one period. */
const FEW = 2;

/** The period of more than half of the dated figures, as an act's subject; null where there is none. */
export function mainPeriod(
  figures: readonly { period_start: string | null; period_end: string | null }[],
): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  let dated = 0;
  for (const figure of figures) {
    const period = periodOf(figure, null);
    if (!period) continue;
    dated++;
    const key = `${period.first} ${period.last}`;
    const at = counts.get(key);
    if (at) at.count++;
    else counts.set(key, { period, count: 1 });
  }
  for (const { period, count } of counts.values())
    if ((count >= ENOUGH && count * 2 > dated) || (count === dated && count >= FEW)) return period;
  return null;
}
