import type { Span } from '../../../../document.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { LED, partOf } from '../sentence/part.ts';
import type { Earlier, View } from '../sentence/view.ts';

const RATE = classSet('steady');
export const OF_RATES: ReadonlySet<string> = new Set(['percent', 'percentage_point']);

/** Whether a head is a rate: "taux de grève", "strike rate", "strike rate in ports", "rate of strikes". */
export function isOfRate({ scene, candidate }: View, { start, end }: Span): boolean {
  const { tokens, lexicon } = scene;
  let at = candidate.from;
  if (lexicon.language !== 'en') {
    while (at > 0 && tokens.start[at]! > start) at--;
    return lexicon.hasAny(tokens, at, RATE);
  }
  while (at > 0 && tokens.end[at]! > end) at--;
  for (let last = at; at >= 0 && tokens.start[at]! >= start; at--)
    if (lexicon.hasAny(tokens, at, RATE))
      return at === last || partOf(scene, at + 1) === LED || lexicon.has(tokens, at + 1, W.of);
  return false;
}

/**
 * "Le taux de chômage a atteint 12 %. … 900 puits ont été creusés. Il est de 9 % en ville": the last figure that tells a
 * rate, over counts and growths of other things, at most so many sentences behind.
 */
export function lastRate(view: View, over: number): Earlier | null {
  let before = view.earlier;
  while (before && !tellsRate(view, before)) before = before.before;
  return before && view.candidate.sentence - before.candidate.sentence <= over ? before : null;
}

const tellsRate = (view: View, { candidate, measure }: Earlier): boolean =>
  OF_RATES.has(candidate.unit?.code ?? '') && measure !== null && isOfRate(view, measure.head);
