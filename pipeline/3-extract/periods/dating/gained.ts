import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, FigurePeriod } from '../../mention.ts';
import { parseDay, shiftDays } from '../calendar.ts';
import { comesIn } from './coming-in.ts';
import type { Scene } from './scene.ts';

/** How many days may lie between two counts of what came in between them. */
const MONTH = 31;

/**
 * "Le 25 mars, le lac retient 6 millions de m3, contre 5 millions le 11 mars, soit 1 million de plus": the water that has come
 * in between two days on which it was measured. Gives the index of each such figure and its period.
 */
export function* gainedBetween(
  scene: Scene,
  found: readonly (FigurePeriod | null)[],
): Generator<[number, FigurePeriod]> {
  const { figures, context, against } = scene;
  const [before, now] = context.contrast ?? [];
  if (!isDay(before) || !isDay(now) || !isLately(before.last!, now.last!)) return;
  for (const [i, period] of found.entries()) {
    const x = figures[i]!;
    if (x.kind !== 'volume' || against[i] || !isDay(period) || period.last !== now.last) continue;
    // "… Il en a reçu 40.000 hier": of a day of its own.
    const isOwn = period.source === 'sentence' && period.span?.start !== now.span?.start;
    if (isOwn) continue;
    if (x.role === 'change' || comesIn(scene, x) || isTakenIn(scene, x))
      yield [i, { ...period, first: before.first, source: 'context', rule: 'beside' }];
  }
}

/** How many words "n'a reçu que" and "qu'il a engrangés" may have. */
const NEAR = 5;
const tookIn = markers('took-in').at;

/** "il n'a reçu que 3 millions de m3", "les 3 millions qu'il a engrangés" */
function isTakenIn({ r, sentence }: Scene, { from, to }: FigureMention): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - NEAR) && r.isWord(at); at--)
    if (tookIn(r.tokens, at)) return true;
  for (let at = to; at < Math.min(sentence.to, to + NEAR) && !r.pauses(at); at++)
    if (tookIn(r.tokens, at)) return true;
  return false;
}

const isDay = (period: FigurePeriod | null | undefined): period is FigurePeriod =>
  period?.first != null && period.first === period.last;

/** Whether the one day came before the other, and no long time. */
const isLately = (before: string, now: string): boolean =>
  before < now && before >= shiftDays(parseDay(now)!, -MONTH);
