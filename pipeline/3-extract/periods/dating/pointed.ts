import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Context } from '../context/context.ts';
import type { TimedSentence } from '../context/timed-sentence.ts';
import type { Reader } from '../reader.ts';

/**
 * "La flotte comptait 300 barques en 2020. Cela correspond à 12 % du total": the time of the number that a sentence without a
 * time of its own points to, the last one that is no base.
 */
export function timePointedTo(
  r: Reader,
  { sentence, figures, named }: TimedSentence,
  dated: readonly FigureMention[],
  { told }: Context,
): PeriodMention | null {
  if (figures.length === 0 || named.some(({ standing }) => standing !== 'base')) return null;
  if (!r.at(sentence.from, 'points')) return null;
  for (let i = dated.length - 1; dated[i]?.sentence === figures[0]!.sentence - 1; i--) {
    const start = dated[i]!.period?.span?.start;
    const time = told.find(({ mention }) => mention.start === start);
    if (!BASES.has(time?.standing ?? '')) return time?.mention ?? null;
  }
  return null;
}

/** What a number is set against. */
const BASES: ReadonlySet<string> = new Set(['base', 'compared']);
