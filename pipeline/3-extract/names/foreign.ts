import { markersByLanguage } from '../../lexicons/markers.ts';
import { lowerCase } from '../tokens.ts';
import type { PartyMention, Range } from './mention.ts';
import { isMark, isWord, type Words } from './words.ts';

const FOREIGN = markersByLanguage('foreign');

/** "espagnol", «الإسبانية», "Spanish": of another country. */
const isForeign = (words: Words, i: number): boolean =>
  isWord(words, i) && FOREIGN[words.language].has(lowerCase(words.tokens, i));

/**
 * A body or an office with the word that makes it another country's, as part of its name: "le ministère de l'Intérieur
 * | espagnol", «الحكومة | الإسبانية», "Spain's | interior minister". Whom the registry knows by the rest is not meant.
 */
export function withCountry(
  words: Words,
  party: PartyMention,
  start: number,
  limit: number,
): PartyMention {
  if (party.kind !== 'body' && (party.kind !== 'person' || party.role === null)) return party;
  const owner = words.language === 'en' ? ownerBefore(words, party.from, start) : -1;
  if (owner >= 0) return widened(party, { from: owner, to: party.to });
  const named = party.kind === 'person' && party.name !== null;
  if (words.language === 'en' || named || party.to >= limit || !isForeign(words, party.to))
    return party;
  return widened(party, { from: party.from, to: party.to + 1 });
}

/** The token of a country whose "'s" stands right before `at`; -1 where none does. */
function ownerBefore(words: Words, at: number, start: number): number {
  const country = at - 3;
  if (country < start || lowerCase(words.tokens, at - 1) !== 's' || !isMark(words, at - 2, "'’"))
    return -1;
  return isForeign(words, country) ? country : -1;
}

/** The mention over a wider range, to which its office, or a body's name, stretches on the side that grew. */
function widened(party: PartyMention, { from, to }: Range): PartyMention {
  const stretched = (range: Range | null) =>
    range && {
      from: range.from === party.from ? from : range.from,
      to: range.to === party.to ? to : range.to,
    };
  const person = party.kind === 'person';
  return {
    ...party,
    from,
    to,
    role: person ? stretched(party.role) : party.role,
    name: person ? party.name : stretched(party.name),
    candidates: person && party.name ? party.candidates : [],
  };
}
