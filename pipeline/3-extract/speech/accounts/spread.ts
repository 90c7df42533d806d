import { isMark } from '../../tokens.ts';
import { isTagged } from '../attributions/tagged.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
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
    if (closing === undefined) continue;
    const opener = openedBy(sentences[inside[0]!]!, quote);
    if (opener) for (const i of inside.slice(1)) given[i] = { ...sentences[i]!, inherited: opener };
    const asker = askedBehind(sentences, closing, quote);
    if (asker) for (const i of inside) given[i] = { ...sentences[i]!, inherited: asker };
    const voice = sentences[closing]!.voices.find(
      ({ attribution: { from, backward } }) =>
        backward && from >= quote.to && from - quote.to <= AFTER_QUOTE,
    );
    if (!voice) continue;
    for (const i of inside) {
      const inherited = i === closing ? given[i]!.inherited : voice.entity;
      const voices = given[i]!.voices.filter((inner) => !isInside(inner, quote, given[i]!));
      given[i] = { ...given[i]!, inherited, voices };
    }
  }
  return given;
}

/** "La Ligue, dont le maire a dit : « Neuf puits sont secs. | Sept le seront »": whoever speaks right before the colon of a quotation that goes on. */
function openedBy({ scene, voices }: SpokenSentence, { from }: Quote): SpokenSentence['inherited'] {
  if (!isMark(scene.tokens, from - 1, '«"“') || !isMark(scene.tokens, from - 2, ':')) return null;
  return (
    voices.findLast((voice) => voice.attribution.from < from && !voice.attribution.backward)
      ?.entity ?? null
  );
}

/** « Le président a reconnu des erreurs », a dit X: whoever is quoted tells what others have said, but for a number of theirs. */
export function isInside(
  { attribution: { from, verb } }: Voice,
  quote: Quote,
  { scene }: SpokenSentence,
) {
  // «“فلان”، كشف»: a name in quotation marks of its own.
  const at = verb?.from ?? from;
  return at >= quote.from && at < quote.to && !scene.counts(at, Math.min(scene.to, quote.to));
}

/** “How many are dry?” | MP X asked. Whoever a sentence of no more than a verb of saying names behind a quotation that ends one. */
function askedBehind(
  sentences: readonly SpokenSentence[],
  closing: number,
  quote: Quote,
): SpokenSentence['inherited'] {
  const { scene, voices } = sentences[closing]!;
  const next = sentences[closing + 1];
  const [voice] = next?.voices ?? [];
  if (!next || !voice || voices.length > 0 || quote.to < scene.to - 1) return null;
  return isTagged(next.scene, voice.attribution) ? voice.entity : null;
}
