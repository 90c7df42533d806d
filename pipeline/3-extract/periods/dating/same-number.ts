import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, PeriodMention } from '../../mention.ts';
import type { Context } from '../context/context.ts';
import type { TimedSentence } from '../context/timed-sentence.ts';
import type { Reader } from '../reader.ts';

const isDefinite = markers('definite').at;

/** From here on a count is known again. */
const KNOWN = 100;

/**
 * "384 affaires de janvier à mai …, contre 407 l'an dernier. Les 384 affaires ont conduit à 330 arrestations": the time of a
 * number that a sentence of no time takes up.
 */
export function timeOfSameNumber(
  r: Reader,
  { figures, named }: TimedSentence,
  dated: readonly FigureMention[],
  { told }: Context,
): PeriodMention | null {
  if (named.length > 0) return null;
  const again = figures.find(
    ({ from, kind, value }) =>
      kind === 'count' && Number(value) >= KNOWN && isDefinite(r.tokens, from - 1),
  );
  if (!again) return null;
  const first = dated.find(({ value, unit }) => value === again.value && unit === again.unit);
  // "1.759 postes, contre 2.349 en 2024": told of by the time of another.
  if (first?.period?.rule === 'beside') return null;
  const start = first?.period?.span?.start;
  return told.find(({ mention }) => mention.start === start)?.mention ?? null;
}
