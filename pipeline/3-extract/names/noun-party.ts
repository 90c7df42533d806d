import { markers } from '../../lexicons/markers.ts';
import { tightNumber } from '../figures/numerals/digits.ts';
import { surface, WORD } from '../tokens.ts';
import { behindArea } from './area.ts';
import { appositive, quotedName, registeredName } from './body-name.ts';
import { isDefinite } from './definite.ts';
import { complementEnd } from './extent.ts';
import { restOfFirm } from './firm-name.ts';
import { titleGender } from './gender.ts';
import { governed } from './government.ts';
import { afterBrackets, nameAfter, nameInMarks } from './holder-name.ts';
import type { Noun } from './lexicon.ts';
import {
  type PartyKind,
  type PartyMention,
  PROFESSION,
  partyMention,
  type Range,
} from './mention.ts';
import { namesNobody } from './mere-noun.ts';
import { modifiersStart } from './modifiers.ts';
import { ownersOfOrgan, sortOfOrgan } from './organ.ts';
import { personName } from './person-name.ts';
import { hasOwner } from './possession.ts';
import { acronymAfter, isAcronym, isMark, tells, type Words } from './words.ts';

const AND = markers('and');

/** A party that starts with the title, body noun or document noun at tokens `[at, end)`; null where it names nobody. */
export function nounParty(
  words: Words,
  at: number,
  end: number,
  noun: Noun,
  start: number,
  limit: number,
): PartyMention | null {
  if (namesNobody(words, at, end, noun, start, limit)) return null;
  if (noun.document !== undefined && noun.body === undefined && noun.title === undefined)
    return noun.document === 'source'
      ? unnamed(words, modified(words, at, start), sourceEnd(words, end, limit), 'source')
      : unnamed(words, modified(words, at, start), end, 'document', noun.document, at);
  // "the daily | Moroccan newspaper Assahra": an adjective, and no name.
  if (noun.body === 'media' && NATIONALITY.at(words.tokens, end)) return null;
  const owner = noun.body === 'media' ? ownerOf(words, end, start, limit) : null;
  if (owner) return { ...owner, from: at };
  const from = modified(words, at, start);
  let to = complementEnd(words, end, limit, noun.title !== undefined);
  // «موقع Le360»
  if (noun.body === 'media' && to > end && tightNumber(words.tokens, to, limit)) to++;
  const quoted = quotedName(words, to, limit);
  // "chef du groupe du parti | « Mouvement des puits »"
  const isOfQuoted = to > end && words.lexicon.nouns.match(words.tokens, to - 1)?.value.body;
  if (quoted && (noun.body !== undefined || isOfQuoted || isLed(words, end, quoted)))
    to = quoted.to;
  const shared = partyMention({
    from,
    to,
    kind: noun.title === undefined ? 'body' : KIND_OF[noun.title],
    head: noun.body === undefined ? at : headOf(words, at, end),
    gender: noun.gender || (noun.title !== undefined ? titleGender(words, from, start) : ''),
    definite: isDefinite(words, at, from, start),
    possessive: isPossessive(words, at, from),
    sort: noun.body ? sortOfOrgan(words, noun.body, end, to) : '',
    complete: to > end || from < at || end - at > 1,
  });
  // "people face prosecution": an act, where no article makes it the body.
  if (noun.body === 'court' && words.language === 'en' && !shared.definite)
    if (words.tokens.capital[at] === 0) return null;
  if (noun.title !== undefined) return titled(words, noun, shared, start, limit);
  const apposed = appositive(words, shared, limit);
  if (apposed) return { ...shared, kind: 'body', ...apposed };
  const registered = registeredName(words, end, limit);
  if (registered) return { ...shared, ...registered };
  const bracket = acronymAfter(words, to, limit);
  const outlet = noun.body === 'media';
  const proper = outlet && to > end && words.tokens.capital[end] === 1 ? { from: end, to } : null;
  const name =
    outlet && quoted ? { from: quoted.from, to: quoted.to - 1 } : (proper ?? { from, to });
  return {
    ...shared,
    kind: noun.body === 'possessive' ? 'person' : outlet ? 'outlet' : 'body',
    name: noun.body === 'possessive' ? null : name,
    candidates: ownersOfOrgan(words, end, to),
    acronym: bracket,
    to: bracket ? bracket.to + 1 : to,
  };
}

/** «زعيم | “حزب الآبار”»: an Arabic office without an article, right before the name of the body that it is of; «المدير “فلان الفلاني”» has one. */
const isLed = (words: Words, end: number, { from, to }: Range): boolean =>
  words.language === 'ar' &&
  from === end + 1 &&
  LEADS.at(words.tokens, end - 1) &&
  nameInMarks(words, end, to) === null;
const LEADS = markers('leads-body', 'ar');

const NATIONALITY = markers('nationality', 'en');
const OF = markers('genitive', 'en');

/** The word by which a body's noun is taken up: "the prime minister's | office", "| court of auditors". */
const headOf = ({ tokens, language }: Words, at: number, end: number): number =>
  language !== 'en' || OF.within(tokens, at, end) ? at : end - 1;

const FROM = markers('informant-of');
const DEFINITE = markers('definite', 'en');
/** How many words of a body's name may stand before its noun, and the noun. */
const BODY_NAME = 5;

/** "a source from | the Ministry of Ports|", «مصدر من | وزارة الموانئ|»: the end of the body whose source it is. */
function sourceEnd(words: Words, end: number, limit: number): number {
  const plain = complementEnd(words, end, limit, false);
  if (plain > end || !FROM.at(words.tokens, end)) return plain;
  let at = end + 1;
  if (at < limit && DEFINITE.at(words.tokens, at)) at++;
  // "a source from the Moroccan Ports Ministry": its noun stands behind its name.
  for (let noun = at; noun < Math.min(limit, at + BODY_NAME); noun++) {
    const found = words.lexicon.nouns.match(words.tokens, noun, limit);
    const party = found?.value.body
      ? nounParty(words, noun, found.end, found.value, end, limit)
      : null;
    if (party) return party.from <= at ? party.to : plain;
  }
  return plain;
}

/** «موقع المجلس», "le site du ministère", "the website of the Office": the body whose site it is. */
function ownerOf(words: Words, at: number, start: number, limit: number): PartyMention | null {
  let noun = at;
  while (noun < limit && OWNING.at(words.tokens, noun)) noun++;
  const found = words.lexicon.nouns.match(words.tokens, noun, limit);
  if (found?.value.body) return nounParty(words, noun, found.end, found.value, start, limit);
  // "le site de la DGSN"
  const named = noun > at ? registeredName(words, noun, limit) : null;
  return named && partyMention({ ...named, from: noun, to: named.to!, kind: 'body', head: noun });
}

const OWNING = markers('site-owner');

/** "selon X, | certains ont", "according to X, | residents said", "silence critics, | the Wells League says": no one person is several of whom nobody knows the names. */
export const areMany = ({ language, tokens }: Words, head: number, { title }: Noun): boolean =>
  title === 'private' && language !== 'ar' && surface(tokens, head).endsWith('s');

/** Someone by their title, with the name behind it. */
function titled(
  words: Words,
  noun: Noun,
  shared: PartyMention,
  start: number,
  limit: number,
): PartyMention | null {
  const { from } = shared;
  let at = behindArea(words, restOfFirm(words, shared.head, shared.to, limit), limit);
  // "Wali directeur de la migration": two titles of one person.
  const second = words.lexicon.nouns.match(words.tokens, at, limit);
  if (second?.value.title === 'public' && words.language === 'fr')
    at = complementEnd(words, second.end, limit, true);
  // "la députée PJD (Parti de …) X": her party stands between her office and her name.
  if (at < limit && isAcronym(words, at)) at++;
  const end = at;
  const bracket = acronymAfter(words, at, limit);
  at = afterBrackets(words, at, limit);
  // "face aux élus, X a dit": a group has nobody's name behind a comma.
  const isParted = at < limit && isMark(words, at, ',،');
  const isAnothers = isParted && governed(words, from, start) && opensSubject(words, at + 1, limit);
  const isGroup = noun.title === 'group' || areMany(words, shared.head, noun);
  const isNobodys = (isGroup && isParted) || isAnothers;
  const marked = nameInMarks(words, end, limit) ?? nameInMarks(words, at, limit);
  const own = isNobodys ? null : (marked ?? nameAfter(words, at, limit));
  const other = isNobodys || own ? null : nameOfSecond(words, at, limit);
  const name = own ?? other;
  if (noun.title === 'public-name' && !name) return null;
  // "le professeur d'économie et membre du bureau de la Ligue, X": who has an office besides what they do.
  const isPublic = noun.title === 'public' || noun.title === 'public-name' || other !== null;
  return {
    ...shared,
    kind: isPublic ? 'person' : shared.kind,
    sort: noun.title === 'profession' && !isPublic ? PROFESSION : shared.sort,
    name: isPublic ? name : null,
    // «رئيس الهيئة للوقاية | من الرشوة | فلان»: up to the name, whatever the construct reaches.
    role: {
      from,
      to: name && words.language === 'ar' && isBare(words, end, name.from) ? name.from : end,
    },
    acronym: bracket,
    to: name ? (isMark(words, name.from - 1, '«"“(') ? name.to + 1 : name.to) : at,
  };
}

/**
 * "Dans une lettre au ministre, | X, président de la ligue, affirme": a name with an office of its own behind it, right before
 * its verb, is nobody's whom a preposition governs.
 */
function opensSubject(words: Words, at: number, limit: number): boolean {
  const name = personName(words, at, limit);
  // "the policy of the empty chair, X told": an office that stands behind its name closes with a comma.
  if (name && words.verbs[name.to] === 1) return words.language === 'en';
  if (!name || !isMark(words, name.to, ',،')) return false;
  const noun = words.lexicon.nouns.match(words.tokens, name.to + 1, limit);
  if (noun?.value.title !== 'public') return false;
  for (let i = noun.end; i < Math.min(limit, noun.end + OFFICE); i++)
    if (isMark(words, i, ',،')) return tells(words, i + 1);
  return false;
}
/** Tokens of what an office behind a name is of. */
const OFFICE = 10;

const isBare = ({ tokens }: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD) return false;
  return from < to;
};

/** The name behind a second office: "chargé du Budget, porte-parole du gouvernement, X Y", "… et porte-parole …, X Y". */
function nameOfSecond(words: Words, comma: number, limit: number): Range | null {
  if (comma >= limit || !(isMark(words, comma, ',،') || AND.at(words.tokens, comma))) return null;
  const noun = words.lexicon.nouns.match(words.tokens, comma + 1, limit);
  if (noun?.value.title !== 'public') return null;
  return nounParty(words, comma + 1, noun.end, noun.value, comma, limit)?.name ?? null;
}

const KIND_OF: Record<NonNullable<Noun['title']>, PartyKind> = {
  public: 'person',
  'public-name': 'person',
  profession: 'source',
  group: 'source',
  private: 'private',
};

/** A document or source: nobody's name. */
function unnamed(
  words: Words,
  from: number,
  to: number,
  kind: PartyKind,
  document: string | null = null,
  noun = from,
): PartyMention {
  return partyMention({
    from,
    to,
    kind,
    role: { from, to },
    head: from,
    document,
    definite: isDefinite(words, from, from, 0),
    possessive: isPossessive(words, from, from),
    // "the press release": a noun of two words.
    complete: document === 'press_release' ? from < noun : to - from > 1,
  });
}

const isPossessive = ({ tokens, language }: Words, noun: number, from: number) =>
  hasOwner(tokens, language, noun, from);

const modified = (words: Words, noun: number, start: number) =>
  words.language === 'en' ? modifiersStart(words, noun, start) : noun;
