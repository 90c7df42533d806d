import { markers } from '../../lexicons/markers.ts';
import { ofBody, withBracket } from './affiliation.ts';
import { joinedTo, toldOf } from './apposed.ts';
import { withCountry } from './foreign.ts';
import { withGender } from './gender.ts';
import { governed } from './government.ts';
import type { PartyMention } from './mention.ts';
import { partyAt } from './party-at.ts';
import { knownName } from './registry-names.ts';
import { hasArticle, isWord, mayOpen, type Words } from './words.ts';

const BEARS = markers('bears-name');

/** Everything between tokens `from` and `limit` (one sentence) that can speak, in reading order, none overlapping. */
export function findParties(words: Words, from: number, limit: number): PartyMention[] {
  const parties: PartyMention[] = [];
  let at = from;
  let place = from;
  while (at < limit) {
    if (!mayOpen(words, at)) {
      at++;
      continue;
    }
    const known = knownName(words.language, words.tokens, at, limit);
    if (known?.value.kind === 'place' && words.tokens.capital[at] === 1) {
      at = known.end;
      place = at;
      continue;
    }
    const party = isWord(words, at) ? partyAt(words, at, from, limit) : null;
    const alone = party && withGender(words, withCountry(words, party, from, limit));
    if (!alone) {
      at++;
      continue;
    }
    // "À l'hôpital | Moulay X|, le directeur": no person, and nobody's office.
    if (alone.kind === 'person' && alone.name?.from === at && isBorne(words, at)) {
      at = alone.name.to;
      continue;
    }
    if (isFacility(words, alone) || (alone.from === place && place > from && isUnknown(alone))) {
      at = alone.to;
      continue;
    }
    // English modifiers reach back over words that were passed one by one: "a report from | Moroccan | customs".
    const last = parties.at(-1);
    // "the | WELO | chief": whose office it is.
    const isInside = last !== undefined && last.to > alone.from;
    const isOwner = last?.kind === 'body' && alone.kind === 'person';
    const whose = last ? ofBody(words, last, alone) : alone;
    const found = isInside && isOwner ? ofWhole(alone, last.from) : whose;
    // "the | farmers' | union": whose body it is.
    const isMembers =
      (last?.kind === 'private' || last?.kind === 'source') && found.kind === 'body';
    // "a | police | source": of whom nobody knows the name.
    const isSource = last?.kind === 'body' && found.kind === 'source' && found.from <= last.from;
    if (isInside && (isOwner || isMembers || isSource || isAlone(last))) parties.pop();
    const body = parties.at(-1);
    const whole = body
      ? (withBracket(words, body, found) ??
        joinedTo(words, body, found, limit) ??
        toldOf(words, body, found))
      : null;
    if (whole) {
      parties[parties.length - 1] = whole;
      at = whole.to;
      continue;
    }
    const who = behindPlace(words, found, place);
    who.oblique = governed(words, found.from, from) && who === found;
    parties.push(who);
    at = Math.max(found.to, at + 1);
  }
  return parties;
}

/** A person by the name alone. */
const isAlone = ({ kind, role }: PartyMention): boolean => kind === 'person' && role === null;

const leadsPlace = markers('sits-in', 'en').at;

/** "said in | Rabat | minister X": where something was said is no part of who said it. */
function behindPlace(words: Words, party: PartyMention, place: number): PartyMention {
  const { kind, name, role, from } = party;
  const isLed = place > from && words.language === 'en' && leadsPlace(words.tokens, from - 1);
  return isLed && kind === 'person' && name && role && place < role.to
    ? { ...party, from: place, role: { from: place, to: role.to } }
    : party;
}

/** Whether a name is that of a hospital or a dam: «سد | محمد الخامس», «سد علال | الفاسي» where the surname alone is known. */
const isBorne = (words: Words, at: number): boolean =>
  BEARS.at(words.tokens, at - 1) ||
  (words.language === 'ar' && BEARS.at(words.tokens, at - 2) && !hasArticle(words, at - 1));

/** "Office of | Wells | president X": an office whose modifiers end a body's name is in the whole body. */
const ofWhole = (office: PartyMention, start: number): PartyMention => {
  if (office.role === null || start > office.from) return office;
  return { ...office, from: start, role: { from: start, to: office.role.to } };
};

/** Somebody by a name that no register has; right behind a town ("Tanger | Ibn Battouta") it is that of what stands there. */
const isUnknown = ({ kind, role, candidates }: PartyMention) =>
  kind === 'person' && role === null && candidates.length === 0;

/** "Mohammed V International Airport", "Bab Sebta": a place that bears a name. */
const isFacility = ({ tokens, language, lexicon }: Words, party: PartyMention) =>
  isUnknown(party) &&
  lexicon.facilities.has(tokens.word[language === 'en' ? party.to - 1 : party.from]!);
