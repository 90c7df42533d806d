import { markers } from '../../lexicons/markers.ts';
import type { Match } from '../phrases.ts';
import { hasCapital, NUMBER } from '../tokens.ts';
import { ofBody, withBracket } from './affiliation.ts';
import { joinedTo } from './apposed.ts';
import { inOffice } from './called.ts';
import { complementEnd } from './extent.ts';
import { withCountry } from './foreign.ts';
import { genderAt, withGender } from './gender.ts';
import { governed } from './government.ts';
import { type PartyMention, partyMention, type Range } from './mention.ts';
import { nounParty } from './noun-party.ts';
import { honorificLength, honouredName, nameBeforeOffice, personName } from './person-name.ts';
import { personParty } from './person-party.ts';
import { type KnownName, knownName } from './registry-names.ts';
import { wholeNameAfter } from './short-name.ts';
import {
  acronymAfter,
  isAcronym,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  mayOpen,
  startsPerson,
  type Words,
} from './words.ts';

const AND = markers('and');
const GENITIVE = markers('genitive', 'fr');
const BEARS = markers('bears-name');

/** Everything between tokens `from` and `limit` (one sentence) that can speak, in reading order, none overlapping. */
export function findParties(words: Words, from: number, limit: number): PartyMention[] {
  const parties: PartyMention[] = [];
  let at = from;
  while (at < limit) {
    if (!mayOpen(words, at)) {
      at++;
      continue;
    }
    const place = knownName(words.language, words.tokens, at, limit);
    if (place?.value.kind === 'place' && words.tokens.capital[at] === 1) {
      at = place.end;
      continue;
    }
    const party = isWord(words, at) ? partyAt(words, at, from, limit) : null;
    const alone = party && withGender(words, withCountry(words, party, from, limit));
    if (!alone) {
      at++;
      continue;
    }
    // "À l'hôpital | Moulay X|, le directeur": no person, and nobody's office.
    if (alone.kind === 'person' && alone.name?.from === at && BEARS.at(words.tokens, at - 1)) {
      at = alone.name.to;
      continue;
    }
    if (isFacility(words, alone)) {
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
    if (isInside && (isOwner || isMembers || (last.kind === 'person' && last.role === null)))
      parties.pop();
    const body = parties.at(-1);
    const whole = body
      ? (withBracket(words, body, found) ?? joinedTo(words, body, found, limit))
      : null;
    if (whole) {
      parties[parties.length - 1] = whole;
      at = whole.to;
      continue;
    }
    found.oblique = governed(words, found.from, from);
    parties.push(found);
    at = Math.max(found.to, at + 1);
  }
  return parties;
}

/** "Office of | Wells | president X": an office whose modifiers end a body's name is in the whole body. */
const ofWhole = (office: PartyMention, start: number): PartyMention => {
  if (office.role === null || start > office.from) return office;
  return { ...office, from: start, role: { from: start, to: office.role.to } };
};

/** "Mohammed V International Airport", "Bab Sebta": a place that bears a name. */
const isFacility = (
  { tokens, language, lexicon }: Words,
  { kind, role, candidates, from, to }: PartyMention,
) =>
  kind === 'person' &&
  role === null &&
  candidates.length === 0 &&
  lexicon.facilities.has(tokens.word[language === 'en' ? to - 1 : from]!);

function partyAt(words: Words, at: number, start: number, limit: number): PartyMention | null {
  const honorific = honorificLength(words, at, limit);
  // "M. El Yakoubi" is no Mohamed of that name.
  const isInitial = words.language === 'fr' && honorific > 0;
  const known = isInitial ? null : knownName(words.language, words.tokens, at, limit);
  const noun = words.lexicon.nouns.match(words.tokens, at, limit);
  const common =
    noun?.value.title !== undefined ||
    (noun?.value.document !== undefined && known?.value.kind === 'outlet');
  const titled = noun !== null && common && noun.end >= (known?.end ?? 0);
  if (known && known.value.kind !== 'place' && !titled && known.end >= (noun?.end ?? 0)) {
    if (known.value.kind === 'person') {
      const name = personName(words, at, limit);
      const to = Math.max(known.end, name?.to ?? 0);
      // A surname inside a longer name that is not registered is someone else's.
      const alone = known.end - at > 1 || (to === known.end && !followsName(words, at, start));
      return personParty(words, { from: at, to }, at, limit, alone ? known.value.ids : []);
    }
    // "Samir Zerhouni", where Samir is a refinery.
    const isGivenName = known.end - at === 1 && !isAcronym(words, at) && startsPerson(words, at);
    const isCommon = isGivenName || isCommonWord(words, at, known.end, start);
    if (properlyWritten(words, at, known) && !isCommon)
      return (
        joinedBody(words, at, known.end, start, limit) ??
        widerMinistry(words, at, known, limit) ??
        body(words, { from: at, to: known.end }, limit, {
          ids: known.value.ids,
          kind: known.value.kind,
          type: known.value.type,
        })
      );
  }
  if (noun && words.verbs[at] !== 1) {
    const party = nounParty(words, at, noun.end, noun.value, start, limit);
    if (party) return inOffice(words, party, limit);
  }
  if (honorific > 0) {
    const name = honouredName(words, at + honorific, limit);
    if (name) {
      const full = knownName(words.language, words.tokens, name.from, limit);
      const registered = full?.value.kind === 'person' && full.end >= name.to;
      const person = personParty(words, name, at, limit, registered ? full.value.ids : []);
      return { ...person, gender: person.gender || genderAt(words, at) };
    }
    return null;
  }
  // "3,312,409 TEU were handled", "516.842 camions TIR": what is counted.
  const isOfCounted =
    words.tokens.kind[at - 2] === NUMBER &&
    isWord(words, at - 1) &&
    words.tokens.capital[at - 1] === 0;
  const isCounted =
    words.tokens.kind[at - 1] === NUMBER || (words.language === 'fr' && isOfCounted);
  if (!known && isCounted && isAcronym(words, at)) return null;
  // "TC1": one of several that are numbered.
  const isNumbered =
    words.tokens.kind[at + 1] === NUMBER && words.tokens.end[at] === words.tokens.start[at + 1];
  if (!known && isNumbered && isAcronym(words, at)) return null;
  if (words.language !== 'ar' && isAcronym(words, at))
    return body(words, { from: at, to: at + 1 }, limit, {
      ids: known?.value.ids ?? [],
      kind: 'body',
      type: '',
    });
  // "le Gapem (Groupe d'appui aux pêcheurs en mer)"
  if (words.language !== 'ar' && wholeNameAfter(words, { from: at, to: at + 1 }, limit))
    return body(words, { from: at, to: at + 1 }, limit, { ids: [], kind: 'body', type: '' });
  const name = personName(words, at, limit) ?? nameBeforeOffice(words, at, limit);
  if (!name) return null;
  const inside = nounInside(words, name, start, limit);
  if (inside) return inside;
  const long = name.to - name.from >= 2;
  if (words.language === 'ar' && !long && !isGiven(words, at)) return null;
  // "Human Rights Observatory", "Attijari Global Research"
  if (long && words.lexicon.brands.has(words.tokens.word[name.to - 1]!))
    return body(words, name, limit, { ids: [], kind: 'body', type: 'ngo' });
  return personParty(words, name, at, limit, []);
}

/** "the Equipment and | Water Ministry": the ministry of both, where the registry knows one of the second alone. */
function joinedBody(
  words: Words,
  at: number,
  end: number,
  start: number,
  limit: number,
): PartyMention | null {
  if (words.language !== 'en' || !AND.at(words.tokens, at - 1)) return null;
  const noun = words.lexicon.nouns.match(words.tokens, end - 1, limit);
  if (noun?.value.body !== 'ministry') return null;
  const party = nounParty(words, end - 1, noun.end, noun.value, start, limit);
  return party && party.from < at ? party : null;
}

/** "le ministère des Puits | et des Lacs", ", de la Pêche | et des Lacs": what a ministry of the registry is over besides. */
function widerMinistry(
  words: Words,
  at: number,
  { end, value }: Match<KnownName>,
  limit: number,
): PartyMention | null {
  const joins = AND.at(words.tokens, end) || isMark(words, end, ',');
  if (words.language !== 'fr' || !joins || !GENITIVE.at(words.tokens, end + 1)) return null;
  const noun = words.lexicon.nouns.match(words.tokens, at, limit);
  if (noun?.value.body !== 'ministry') return null;
  const to = complementEnd(words, noun.end, limit, false);
  return to > end ? body(words, { from: at, to }, limit, { ...value, kind: 'body' }) : null;
}

/** "Exchange Office", "Interior Minister X": capitals that hold a title or a body's noun are not a person's name. */
function nounInside(words: Words, name: Range, start: number, limit: number): PartyMention | null {
  if (words.language !== 'en') return null;
  for (let i = name.from + 1; i < name.to; i++) {
    const noun = words.lexicon.nouns.match(words.tokens, i, limit);
    if (noun && (noun.value.body || noun.value.title || noun.value.document !== undefined)) {
      const party = nounParty(words, i, noun.end, noun.value, start, limit);
      if (party && party.from <= name.from) return inOffice(words, party, limit);
    }
  }
  return null;
}

/** Whether an Arabic word that no lexicon knows stands before a surname: most likely a given name. */
function followsName(words: Words, at: number, start: number): boolean {
  const before = at - 1;
  if (words.language !== 'ar' || before < start || !isWord(words, before)) return false;
  return words.tokens.word[before] === 0 || isGiven(words, before);
}

/**
 * A registry name in Latin letters counts only where it is written as a name is ("Le Matin", not "le matin"); a sentence
 * that opens on an outlet's article has a capital there in any case.
 */
function properlyWritten(
  { tokens, language }: Words,
  from: number,
  known: Match<KnownName>,
): boolean {
  const { end, value } = known;
  if (language === 'ar' || tokens.kind[end - 1] === NUMBER) return true;
  const first = value.kind === 'outlet' && end - from === 2 ? from + 1 : from;
  return hasCapital(tokens, first, end) || end - from > 2;
}

/** «الأول», «الآن»: a medium named by an everyday word is meant only behind "the daily" or in quotation marks. */
const isCommonWord = (words: Words, at: number, end: number, start: number) =>
  words.language === 'ar' &&
  end - at === 1 &&
  isFunctional(words, at) &&
  !(at > start && isMark(words, at - 1, '«"“'));

/** The noun by which a text takes up a name: "National Wells | Office". */
function headOf({ lexicon, tokens, language }: Words, { from, to }: Range): number {
  for (let i = from; language === 'en' && i < to; i++)
    if (lexicon.nouns.match(tokens, i, to)?.value.body !== undefined) return i;
  return from;
}

function body(
  words: Words,
  name: Range,
  limit: number,
  { ids, kind, type }: { ids: readonly string[]; kind: 'body' | 'outlet'; type: string },
): PartyMention {
  const { from, to } = name;
  const acronym = acronymAfter(words, to, limit);
  const whole = words.language === 'ar' ? null : wholeNameAfter(words, name, limit);
  return partyMention({
    from,
    to: acronym ? acronym.to + 1 : (whole?.to ?? to),
    kind,
    name,
    head: whole?.noun ?? headOf(words, name),
    acronym,
    sort: type || (whole?.sort ?? ''),
    candidates: ids,
  });
}
