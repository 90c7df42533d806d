import { markers } from '../../../lexicons/markers.ts';
import type { Analysis, FigureMention } from '../../mention.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import type { Quote } from '../accounts/quotes.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence } from '../spoken.ts';
import { isTitle } from './quoted-titles.ts';
import type { Part } from './statement-parts.ts';

/** Opens a clause, in Arabic with any pronoun: a conjunction of the grammar. */
const THAT = /^(?:que|qu'|that|[بو]?أن.{0,3}|إن.{0,3})$/;

/** The token up to which a part holds its speaker's words: "« … », a-t-il dit en montrant le plan" ends them with the verb. */
export function endOfWords(
  { scene }: SpokenSentence,
  part: Part,
  quoteEnd: number,
  tokens: Tokens,
) {
  const verb = part.voice?.attribution.verb;
  if (!verb || tokens.start[verb.from]! < quoteEnd) return part.to;
  const brings = scene.verbs.some(({ from, to }) => from >= verb.from && THAT.test(scene.word(to)));
  return brings ? part.to : Math.min(verb.to, part.to);
}

const CONCEDES = markers('concedes');

/** The first token of a speaker's words: "While nothing was proved, the party alleged" opens on what the outlet tells. */
export const wordsFrom = ({ scene }: SpokenSentence, { from, voice }: Part): number =>
  voice?.attribution.verb && scene.is(from, CONCEDES)
    ? Math.max(from, voice.attribution.from)
    : from;

/** How many words stand among tokens. */
export function wordsIn({ tokens }: Analysis, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) words++;
  return words;
}

/** Tokens of the words that introduce the speaker's words: their mood is the outlet's grammar, not the statement's. */
export const introduces = ({ voices }: SpokenSentence, speaker: Entity | null, token: number) =>
  voices.some(({ entity, attribution: { verb, party } }) => {
    // «وزيرة الإسكان وسياسة المدينة»: no word of a title is a future.
    if (party?.kind === 'person' && token >= party.from && token < party.to) return true;
    // "d'aucuns minimiseront ce recul": what nobody in public will say.
    const isSpeakers = entity === speaker || (entity?.private && !verb?.negated);
    if (verb === null || !isSpeakers || verb.verb.kind === 'commitment') return false;
    return token >= verb.from && token < verb.to;
  });

/** Whether the comparator of a figure has taken in the word at an offset: "ne dépasse | pas 12" denies nothing. */
export const compares = (figures: readonly FigureMention[], offset: number) =>
  figures.some(({ trace }) =>
    trace.some(
      ({ what, start, end }) => what === 'comparator' && offset >= start && offset <= end + 1,
    ),
  );

/** A part's quoted words, from its first quotation to its last; a word or a name in quotation marks is none. */
export function quoted(analysis: Analysis, scene: Scene, part: Part, quotes: readonly Quote[]) {
  const { tokens } = analysis;
  const inside = quotes
    .filter((quote) => !isTitle(scene, quote))
    .map(({ from, to }) => ({ from: Math.max(from, part.from), to: Math.min(to, part.to) }))
    .filter(({ from, to }) => wordsIn(analysis, from, to) >= 2);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { start: tokens.start[first.from]!, end: tokens.end[last.to - 1]! } : null;
}
