import type { FigurePeriod } from '../../mention.ts';
import { isOfDraft } from '../standing/report.ts';
import type { Scene } from './scene.ts';

/** How many years of their own say that a report tells of more than its year. */
const YEARS = 2;

/**
 * "Le rapport 2021 relève que 22 communes ont rendu 7 millions en 2020 et 18 en 2022": what a report counts is not of its own
 * year where all that follows is of others, but of all of these. Gives the index of each such figure and its period.
 */
export function* ofOtherYears(
  { r, figures, named, against }: Scene,
  found: readonly (FigurePeriod | null)[],
): Generator<[number, FigurePeriod]> {
  for (const { standing, mention } of named) {
    if (standing !== 'report' || mention.rule !== 'year' || isOfDraft(r, mention)) continue;
    const isOfReport = (at: number) => found[at]?.span?.start === mention.start;
    const last = found.findLastIndex((_, at) => isOfReport(at));
    if (last < 0) continue;
    const rest = found.slice(last + 1);
    const isApart = (one: FigurePeriod | null, i: number) =>
      one?.source === 'sentence' &&
      one.rule === 'year' &&
      figures[last + 1 + i]!.unit !== figures[last]!.unit &&
      !against[last + 1 + i];
    const years = new Set(rest.map((one) => one?.first));
    years.delete(mention.first);
    if (!rest.every(isApart) || years.size < YEARS) continue;
    const first = rest.map((one) => one!.first!).sort()[0]!;
    const end = rest
      .map((one) => one!.last!)
      .sort()
      .at(-1)!;
    const time = {
      first,
      last: end,
      surface: null,
      span: null,
      source: 'sentence',
      rule: 'parts',
    } as const;
    for (let at = 0; at <= last; at++) if (isOfReport(at)) yield [at, time];
  }
}
