import type { PeriodMention } from '../../mention.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence } from '../spoken.ts';
import { type ActCue, actCues } from './act-cues.ts';

/** A sentence with the words that name acts of speech in it, and its dates. */
export interface ActSentence extends SpokenSentence {
  readonly cues: readonly ActCue[];
  readonly periods: readonly PeriodMention[];
}

/** Sentences with their acts and dates; both lists in reading order. */
export function actSentences(
  sentences: readonly SpokenSentence[],
  periods: readonly PeriodMention[],
): ActSentence[] {
  let first = 0;
  return sentences.map((sentence) => {
    const { scene } = sentence;
    const { from, to } = scene;
    while (first < periods.length && periods[first]!.from < from) first++;
    const own: PeriodMention[] = [];
    for (let i = first; i < periods.length && periods[i]!.from < to; i++)
      if (periods[i]!.to <= to) own.push(periods[i]!);
    return { ...sentence, cues: actCues(scene), periods: own };
  });
}

/** All who speak in some sentences. */
export const speakersIn = (sentences: readonly ActSentence[]): Set<Entity | null> =>
  new Set(sentences.flatMap(({ voices }) => voices.map(({ entity }) => entity)));

/** Whether a sentence names a sitting of a chamber. */
export const isSession = ({ cues }: ActSentence): boolean =>
  cues.some(({ act }) => act === 'oral-session');
