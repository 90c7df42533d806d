import { markersByLanguage } from '../../lexicons/markers.ts';
import { lowerCase } from '../tokens.ts';
import type { PartyMention, Range } from './mention.ts';
import { isWord, type Words } from './words.ts';

const FOREIGN = markersByLanguage('foreign');
const ABROAD = markersByLanguage('abroad');
/** Prepositions before the place where a body sits; in Arabic «ب» may be one letter of the place's word. */
const SITS_IN = markersByLanguage('sits-in');
const GENITIVE = markersByLanguage('genitive');
const BEHIND_BA = /^ب/;
/** What every country has; an organisation is its own wherever it sits. */
const OF_A_STATE = new Set(['ministry', 'government', 'police', 'parliament', 'court']);

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
  const seat = party.kind === 'body' ? seatAbroad(words, party, limit) : 0;
  if (seat > 0) return widened(party, { from: party.from, to: seat });
  if (words.language === 'en' || party.to >= limit || !isForeign(words, party.to)) return party;
  return widened(party, { from: party.from, to: party.to + 1 });
}

/** "the Ports Agency | of Gabon", "the Interior Ministry | in Madrid", «وزارة الصحة | بغزة»: the token after the place; 0 where none is told. */
function seatAbroad(words: Words, { to: at, sort }: PartyMention, limit: number): number {
  if (at >= limit || !isWord(words, at)) return 0;
  const { language, tokens } = words;
  const word = lowerCase(tokens, at);
  const behind = at + 1 < limit && ABROAD[language].has(lowerCase(tokens, at + 1));
  if (behind && GENITIVE[language].has(word)) return at + 2;
  if (!OF_A_STATE.has(sort)) return 0;
  if (language === 'ar' && BEHIND_BA.test(word) && ABROAD.ar.has(word.slice(1))) return at + 1;
  return behind && SITS_IN[language].has(word) ? at + 2 : 0;
}

/** The token of a country whose "'s" stands right before `at`; -1 where none does. */
function ownerBefore(words: Words, at: number, start: number): number {
  const country = at - 3;
  if (country < start || lowerCase(words.tokens, at - 1) !== 's') return -1;
  return ABROAD.en.has(lowerCase(words.tokens, country)) ? country : -1;
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
