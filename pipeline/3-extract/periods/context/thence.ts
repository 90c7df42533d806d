import type { FigurePeriod, PeriodMention } from '../../mention.ts';
import { parseDay, type Range, shiftDays } from '../calendar.ts';
import type { Scene } from '../dating/scene.ts';
import type { Named } from '../standing/standing.ts';
import type { Context } from './context.ts';

/**
 * The day from which "since then" counts, once a sentence is told: the one after what it has counted, "300 de 2012 à 2017.
 * Depuis, 40", else the first of what happened or was launched; null where it tells of none.
 */
export function thenceOf(
  named: readonly Named[],
  found: readonly (FigurePeriod | null)[],
  context: Context,
): string | null {
  const [latest] = found
    .flatMap((one) => (one?.source === 'sentence' && one.last ? one : []))
    .sort((a, b) => b.last!.localeCompare(a.last!));
  return latest ? from(latest) : (toldOf(named, context)?.mention.first ?? null);
}

/** The same where its own sentence tells that: "300 in 2017, and 40 since then", "launched on 3 May, … since that date". */
export function thenceIn({ named, figures, context }: Scene, { mention }: Named): string | null {
  const before = named.filter((one) => one.mention.to <= mention.from);
  const told = toldOf(before, context);
  if (!told) return context.thence;
  const isCounted = figures.some(({ to }) => to <= mention.from);
  return isCounted && told.standing === 'covers' ? from(told.mention) : told.mention.first;
}

/** The day on which something was counted, or the one after the time in which it was. */
const from = ({ first, last }: Range): string | null =>
  first === last || !last ? first : shiftDays(parseDay(last)!, 1);

/** The last time at which something happened or was launched. */
const toldOf = (named: readonly Named[], { launch, written }: Context): Named | undefined =>
  named.findLast(
    ({ mention, standing }) =>
      mention.first !== null &&
      (standing === 'covers' ||
        mention === launch ||
        (standing === 'act' && !isNews(mention, written))),
  );

/** How many days a text may be told after what it is news of. */
const NEWS = 7;

/** "a déclaré lundi": the day of the news itself, since which nothing has come. */
const isNews = ({ last }: PeriodMention, written: string | null): boolean =>
  !last || !written || last >= shiftDays(parseDay(written)!, -NEWS);
