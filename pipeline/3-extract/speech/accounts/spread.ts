import type { SpokenSentence } from '../speakers.ts';
import type { Quote } from './quotes.ts';

/** Words after a closing mark within which its speaker is named. */
const AFTER_QUOTE = 3;

/** Sentences of a quotation that only its end attributes ("« …. … », a déclaré X") are given to that speaker. */
export function withQuotations(
  sentences: readonly SpokenSentence[],
  quotes: readonly Quote[],
): SpokenSentence[] {
  const given = [...sentences];
  let first = 0;
  for (const quote of quotes) {
    while (first < sentences.length && sentences[first]!.scene.to <= quote.from) first++;
    const inside: number[] = [];
    for (let i = first; i < sentences.length && sentences[i]!.scene.from < quote.to; i++)
      inside.push(i);
    const closing = inside.at(-1);
    if (closing === undefined || inside.length < 2) continue;
    const voice = sentences[closing]!.voices.find(
      ({ attribution: { from, backward } }) =>
        backward && from >= quote.to && from - quote.to <= AFTER_QUOTE,
    );
    if (!voice) continue;
    for (const i of inside.slice(0, -1)) given[i] = { ...sentences[i]!, inherited: voice.entity };
  }
  return given;
}
