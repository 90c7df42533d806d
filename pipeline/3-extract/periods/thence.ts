import type { FigurePeriod, PeriodMention } from '../mention.ts';
import { parseDay, shiftDays } from './calendar.ts';
import type { Context } from './context.ts';
import type { Named } from './standing.ts';

/**
 * The day from which "since then" counts, once a sentence is told: the one after what it has counted, "300 de 2012 à 2017.
 * Depuis, 40", else the first of what happened or was launched; null where it tells of none.
 */
export function thenceOf(
  named: readonly Named[],
  found: readonly (FigurePeriod | null)[],
  { launch, written }: Context,
): string | null {
  const [latest] = found
    .flatMap((one) => (one?.source === 'sentence' && one.last ? one : []))
    .sort((a, b) => b.last!.localeCompare(a.last!));
  if (latest) return latest.first === latest.last ? latest.last : dayAfter(latest.last!);
  const told = named.findLast(
    ({ mention, standing }) =>
      standing === 'covers' ||
      mention === launch ||
      (standing === 'act' && !isNews(mention, written)),
  );
  return told?.mention.first ?? null;
}

/** How many days a text may be told after what it is news of. */
const NEWS = 7;

/** "a déclaré lundi": the day of the news itself, since which nothing has come. */
const isNews = ({ last }: PeriodMention, written: string | null): boolean =>
  !last || !written || last >= shiftDays(parseDay(written)!, -NEWS);

const dayAfter = (day: string): string => shiftDays(parseDay(day)!, 1);
