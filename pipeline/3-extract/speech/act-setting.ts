import type { PeriodMention } from '../mention.ts';
import type { Entity } from './entity.ts';
import type { SpokenSentence } from './speakers.ts';

/** How far from the words of an act its date can stand, in tokens. */
const DATE_REACH = 14;

/** The chamber, committee or council that the document places its speakers in. */
export function forumOf(sentences: readonly SpokenSentence[]): Entity | null {
  for (const { named } of sentences)
    for (const { mention, entity } of named)
      if (
        entity.kind === 'body' &&
        (entity.sort === 'parliament' || entity.sort === 'committee') &&
        mention.oblique
      )
        return entity;
  return null;
}

/** The day that stands nearest to the words of an act. */
export function dayNear(
  periods: readonly PeriodMention[],
  at: { from: number; to: number },
  sentence: SpokenSentence,
): string | null {
  let best: string | null = null;
  let distance = DATE_REACH;
  for (const period of periods) {
    if (period.from < sentence.scene.from || period.to > sentence.scene.to) continue;
    if (period.first === null || period.first !== period.last) continue;
    const gap = Math.max(at.from - period.to, period.from - at.to, 0);
    if (gap < distance) {
      best = period.first;
      distance = gap;
    }
  }
  return best;
}
