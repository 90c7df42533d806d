import { markers } from '../../lexicons/markers.ts';
import { wordMatches } from '../by-form.ts';
import type { Match } from '../phrases.ts';
import { hasCapital, isYearAt, NUMBER, surface } from '../tokens.ts';
import { bodyParty, widerMinistry } from './body-party.ts';
import { inOffice } from './called.ts';
import { complementEnd } from './extent.ts';
import { genderAt } from './gender.ts';
import type { Noun } from './lexicon.ts';
import type { PartyMention, Range } from './mention.ts';
import { markedNewspaper } from './newspaper.ts';
import { nounParty } from './noun-party.ts';
import { honorificLength, honouredName, nameBeforeOffice, personName } from './person-name.ts';
import { personParty } from './person-party.ts';
import { endsOnAlef, type KnownName, knownName, ledName } from './registry-names.ts';
import { isShortTerm, wholeNameAfter } from './short-name.ts';
import {
  hasArticle,
  isAcronym,
  isFunctional,
  isGiven,
  isMark,
  isWord,
  startsPerson,
  type Words,
} from './words.ts';

/** The party that starts at a token: by a name of the registry, a noun, an honorific, an acronym or a person's name. */
export function partyAt(
  words: Words,
  at: number,
  start: number,
  limit: number,
): PartyMention | null {
  const reviewed = markedNewspaper(words, at, limit);
  if (reviewed) return reviewed;
  const led = ledByNumber(words, at, start, limit);
  if (led) return led;
  const honorific = honorificLength(words, at, limit);
  // "M. El Yakoubi" is no Mohamed of that name.
  const isInitial = words.language === 'fr' && honorific > 0;
  const known = isInitial ? null : knownName(words.language, words.tokens, at, limit);
  const noun = words.lexicon.nouns.match(words.tokens, at, limit);
  const registered = known && ofRegistry(words, at, start, limit, known, noun);
  if (registered) return registered;
  if (noun && words.verbs[at] !== 1) {
    const party = nounParty(words, at, noun.end, noun.value, start, limit);
    if (party) return inOffice(words, party, limit);
  }
  if (honorific > 0) return ofHonoured(words, at, honorific, limit);
  const one = { from: at, to: at + 1 };
  if (isState(words, at)) return bodyParty(words, one, limit, { ids: [], kind: 'body', type: '' });
  const acronym = isAcronym(words, at);
  // What is counted is nobody, unless the registry knows it.
  if (acronym && !known && (isCounted(words, at) || isNumbered(words, at))) return null;
  if (acronym && !known && isShortTerm(words, at, start)) return null;
  // "le Gapem (Groupe d'appui aux pêcheurs en mer)"
  if (words.language !== 'ar' && (acronym || wholeNameAfter(words, one, limit)))
    return bodyParty(words, one, limit, { ids: known?.value.ids ?? [], kind: 'body', type: '' });
  return ofName(words, at, start, limit);
}

const GENITIVE = markers('genitive');

/** "2M a rapporté", "selon 2M, …", unlike "2M de dirhams", "2M dirhams": a name that a number opens. */
function ledByNumber(words: Words, at: number, start: number, limit: number): PartyMention | null {
  const known = at > start ? ledName(words.tokens, at) : null;
  if (!known || known.kind === 'person' || known.kind === 'place') return null;
  const next = at + 1;
  const isAmount = isWord(words, next) && words.verbs[next] !== 1 && !isFunctional(words, next);
  if (next < limit && (isAmount || GENITIVE.at(words.tokens, next))) return null;
  return bodyParty(words, { from: at - 1, to: next }, limit, { ...known, kind: known.kind });
}

const ABROAD = markers('abroad', 'ar');
const OWN_STATE = markers('own-state', 'ar');

/** «قالت | إسبانيا», «أعلن | المغرب»: a state by its name alone, right behind what it does. */
const isState = ({ tokens, language, verbs }: Words, at: number): boolean =>
  language === 'ar' && verbs[at - 1] === 1 && (ABROAD.at(tokens, at) || OWN_STATE.at(tokens, at));

/** What a name of the registry stands for, unless a title takes it in or it is a common word there. */
function ofRegistry(
  words: Words,
  at: number,
  start: number,
  limit: number,
  known: Match<KnownName>,
  noun: Match<Noun> | null,
): PartyMention | null {
  const { end, value } = known;
  const isCommon =
    noun?.value.title !== undefined ||
    (noun?.value.document !== undefined && value.kind === 'outlet');
  const isTitled = noun !== null && isCommon && noun.end >= end;
  if (value.kind === 'outlet' && isNewspaper(words, at, end, noun)) return null;
  if (value.kind === 'place' || isTitled || end < (noun?.end ?? 0)) return null;
  if (value.kind === 'person') {
    if (isOfYear(words, end) || isOtherWord(words, at, end)) return null;
    const name = personName(words, at, limit);
    const to = Math.max(end, name?.to ?? 0);
    // A surname inside a longer name that is not registered is someone else's.
    const isAlone = end - at > 1 || (to === end && !followsName(words, at, start));
    return personParty(words, { from: at, to }, at, limit, isAlone ? value.ids : []);
  }
  // "Samir Zerhouni", where Samir is a refinery.
  const isGivenName = end - at === 1 && !isAcronym(words, at) && startsPerson(words, at);
  if (isGivenName || isCommonWord(words, at, end, start) || !properlyWritten(words, at, known))
    return null;
  return (
    widerMinistry(words, at, known, limit) ??
    bodyParty(words, { from: at, to: end }, limit, { ...value, kind: value.kind })
  );
}

/** «وأفادت الصحيفة»: a newspaper, though the registry has one of that name, «الصحيفة» in quotation marks. */
const isNewspaper = (words: Words, at: number, end: number, noun: Match<Noun> | null): boolean =>
  noun?.value.body === 'media' && noun.end === end && !isMark(words, at - 1, '«"“');

/** «نتائج حصاد | 2015»: a thing that is of its year, not the man whose name it is. */
const isOfYear = ({ language, tokens }: Words, end: number): boolean =>
  language === 'ar' && isYearAt(tokens, end);

const ENDS_ON_ALEF = /ى$/;

/** «نقل العدوى»: another word than the family name «العدوي», whose last letter is written alike but for its dots. */
function isOtherWord({ language, tokens }: Words, at: number, end: number): boolean {
  if (language !== 'ar' || end - at !== 1) return false;
  const word = surface(tokens, at);
  return ENDS_ON_ALEF.test(word) && !endsOnAlef(word);
}

/** "M. El Yakoubi": the person behind an honorific. */
function ofHonoured(
  words: Words,
  at: number,
  honorific: number,
  limit: number,
): PartyMention | null {
  const name = honouredName(words, at + honorific, limit);
  if (!name) return null;
  const full = knownName(words.language, words.tokens, name.from, limit);
  const isRegistered = full?.value.kind === 'person' && full.end >= name.to;
  const person = personParty(words, name, at, limit, isRegistered ? full.value.ids : []);
  return { ...person, gender: genderAt(words, at) || person.gender };
}

/** "3,312,409 TEU were handled", "516.842 camions TIR": what is counted. */
function isCounted(words: Words, at: number): boolean {
  const { kind, capital } = words.tokens;
  const isOfCounted =
    words.language === 'fr' &&
    kind[at - 2] === NUMBER &&
    isWord(words, at - 1) &&
    capital[at - 1] === 0;
  return kind[at - 1] === NUMBER || isOfCounted;
}

/** "TC1 and TC2": two of a kind, told apart by their numbers. */
const isNumbered = ({ tokens: { kind, spaced } }: Words, at: number): boolean =>
  kind[at + 1] === NUMBER && spaced[at + 1] === 0;

const NATIONALITY = markers('nationality');
const FOREIGN = markers('foreign');

/** A person by a name that the registry has not, or the body whose noun stands in it. */
function ofName(words: Words, at: number, start: number, limit: number): PartyMention | null {
  // "Le Marocain | X Y, président de la ligue": what somebody is by birth is no part of the name.
  const isOrigin = NATIONALITY.at(words.tokens, at) || FOREIGN.at(words.tokens, at);
  if (isOrigin && isGiven(words, at + 1)) return null;
  const name = personName(words, at, limit) ?? nameBeforeOffice(words, at, limit);
  if (!name) return null;
  const inside = nounInside(words, name, start, limit);
  if (inside) return inside;
  const long = name.to - name.from >= 2;
  if (words.language === 'ar' && !long && !isGiven(words, at)) return null;
  // "Human Rights Observatory", "Attijari Global Research"
  if (long && words.lexicon.brands.has(words.tokens.word[name.to - 1]!)) {
    // "the Unified Coordination | of Teaching Staff"
    const to = words.language === 'en' ? complementEnd(words, name.to, limit, false) : name.to;
    return bodyParty(words, { ...name, to }, limit, { ids: [], kind: 'body', type: 'ngo' });
  }
  return personParty(words, name, at, limit, []);
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
  (isFunctional(words, at) || (at > start && isAdjective(words, at))) &&
  !(at > start && isMark(words, at - 1, '«"“'));

const opensLikeAdjective = wordMatches(/^ال.*ية$/);

/** «المترشحين | الأحرار»: those who stand before it are many, and known. */
const endsLikeMany = wordMatches(/^[وفبك]?ال.{2,}[يو]ن$/);

/** «السياحة | الداخلية», «المترشحون | الأحرار»: what kind it is, behind a noun with its article. */
const isAdjective = (words: Words, at: number): boolean =>
  hasArticle(words, at - 1) &&
  words.verbs[at - 1] !== 1 &&
  (opensLikeAdjective(words.tokens, at) ||
    (hasArticle(words, at) && endsLikeMany(words.tokens, at - 1)));
