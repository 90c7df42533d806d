import { markers } from '../../../lexicons/markers.ts';
import { governed } from '../../names/government.ts';
import { type PartyMention, partyMention } from '../../names/mention.ts';
import { isMark, isWord, type Words } from '../../names/words.ts';
import { isSomeone, isStrong } from '../attributions/select.ts';
import type { UseMention, VerbMention } from '../cues/cues.ts';
import type { Voice } from '../spoken.ts';

/** Tokens between a preposition and the country that it governs: an article. */
const ARTICLE = 1;

/**
 * Parties of a sentence with the countries and capitals that speak in it for their governments: "Madrid affirme",
 * "selon le Maroc". Anywhere else a country is a place.
 */
export function withCountries(
  parties: PartyMention[],
  verbs: readonly VerbMention[],
  uses: readonly UseMention[],
  words: Words,
): PartyMention[] {
  const speaking = uses.filter(
    ({ use, from, to }) =>
      use === 'country' &&
      !isInName(words, to) &&
      !parties.some((p) => overlaps(p, from, to) && !isGuess(p)) &&
      ((verbs.some((v) => v.from === behindFiller(words, uses, to) && isSaid(words, v)) &&
        // "the Salt Office in Morocco said"
        !governed(words, from, 0)) ||
        uses.some((u) => u.use === 'according' && u.to <= from && from - u.to <= ARTICLE)),
  );
  if (speaking.length === 0) return parties;
  const named = speaking.map(
    ({ from, to }): PartyMention =>
      partyMention({ from, to, kind: 'body', name: { from, to }, head: from, sort: 'country' }),
  );
  const kept = parties.filter((p) => !named.some(({ from, to }) => overlaps(p, from, to)));
  return [...kept, ...named].sort((a, b) => a.from - b.from);
}

/** "affirme", "considère que" */
const isSaid = ({ tokens }: Words, { verb, to }: VerbMention): boolean =>
  verb.form !== 'gerund' && (verb.strength === 'strong' || THAT.at(tokens, to));
const THAT = markers('said-opener');

/** "L'Espagne|, de son côté, | affirme": the token behind what sets a country against others. */
function behindFiller(words: Words, uses: readonly UseMention[], to: number): number {
  const filler = uses.find(({ use, from }) => use === 'filler' && from === to + 1);
  return filler && isMark(words, to, ',') && isMark(words, filler.to, ',') ? filler.to + 1 : to;
}

/** "as reported by “Morocco Economic”": the name of something else goes on. */
const isInName = (words: Words, to: number): boolean =>
  isWord(words, to) && words.tokens.capital[to] === 1;

const overlaps = (party: PartyMention, from: number, to: number) =>
  party.from < to && party.to > from;

/** "Madrid": a capital by itself is taken for a name until it is known better. */
const isGuess = ({ kind, role, from, to }: PartyMention) =>
  kind === 'person' && role === null && to - from === 1;

/** "Morocco denies 7 charges, | the ministry said": what a country says is told by whoever says so behind it. */
export const withoutCountries = (voices: readonly Voice[]): readonly Voice[] => {
  const isToldBehind = (country: Voice) =>
    voices.some(
      (voice) =>
        voice !== country && isStrong(voice) && voice.attribution.backward && isSomeone(voice),
    );
  return voices.filter((voice) => voice.entity?.sort !== 'country' || !isToldBehind(voice));
};
