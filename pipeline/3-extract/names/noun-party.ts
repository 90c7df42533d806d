import { markers } from '../../lexicons/markers.ts';
import { lowerCase, surface, WORD } from '../tokens.ts';
import { complementEnd } from './extent.ts';
import { titleGender } from './gender.ts';
import { afterBrackets, nameAfter } from './holder-name.ts';
import type { Noun } from './lexicon.ts';
import { type PartyKind, type PartyMention, partyMention, type Range } from './mention.ts';
import { modifiersStart } from './modifiers.ts';
import { personName } from './person-name.ts';
import { beforeAdjectives, hasOwner } from './possession.ts';
import { knownName } from './registry-names.ts';
import {
  acronymAfter,
  hasArticle,
  isAcronym,
  isGiven,
  isMark,
  isNumber,
  type Words,
} from './words.ts';

const AND = markers('and');
const DEFINITE = markers('definite-determiner');
const INDEFINITE = markers('indefinite');
const RATE = markers('rate');
const PERIODICAL = markers('periodical');
const BULLETIN = markers('bulletin');

/** A party that starts with the title, body noun or document noun at tokens `[at, end)`; null where it names nobody. */
export function nounParty(
  words: Words,
  at: number,
  end: number,
  noun: Noun,
  start: number,
  limit: number,
): PartyMention | null {
  // «وإلى» folds to the title «والي».
  if (words.language === 'ar' && surface(words.tokens, at).endsWith('إلى')) return null;
  // "12 dirhams per head" is a rate.
  if (noun.title !== undefined && at > start && RATE.at(words.tokens, at - 1)) return null;
  if (noun.title !== undefined && isPredicate(words, at, start)) return null;
  if (noun.title !== undefined && isAdjective(words, at, start)) return null;
  // "avec 30 000 médecins": so many, and nobody who speaks.
  if (KIND_OF[noun.title ?? 'public'] === 'source' && at > start && isNumber(words, at - 1))
    return null;
  // "832 وثيقة" are counted, not quoted.
  if (noun.document !== undefined && at > start && isNumber(words, at - 1)) return null;
  if (noun.document !== undefined && opensBody(words, at, end, limit)) return null;
  if (noun.document !== undefined && noun.body === undefined && noun.title === undefined)
    return noun.document === 'source' && isOfThings(words, end)
      ? null
      : noun.document === 'source'
        ? unnamed(
            words,
            modified(words, at, start),
            complementEnd(words, end, limit, false),
            'source',
          )
        : unnamed(words, modified(words, at, start), end, 'document', noun.document);
  if (noun.body === 'media' && at > start && isWeekly(words, at)) return null;
  const owner = noun.body === 'media' ? ownerOf(words, end, start, limit) : null;
  if (owner) return { ...owner, from: at };
  const from = modified(words, at, start);
  let to = complementEnd(words, end, limit, noun.title !== undefined);
  const quoted = quotedName(words, to, limit);
  if (noun.body !== undefined && quoted) to = quoted.to;
  const shared = partyMention({
    from,
    to,
    kind: noun.title === undefined ? 'body' : KIND_OF[noun.title],
    head: at,
    gender: noun.gender || (noun.title !== undefined ? titleGender(words, from, start) : ''),
    definite: isDefinite(words, at, from, start),
    possessive: isPossessive(words, at, from),
    sort: noun.body ?? '',
    complete: to > end || from < at || end - at > 1,
  });
  // "people face prosecution": an act, where no article makes it the body.
  if (noun.body === 'court' && words.language === 'en' && !shared.definite)
    if (words.tokens.capital[at] === 0) return null;
  if (noun.body === 'facility') return null;
  if (noun.title !== undefined) return titled(words, noun, shared, limit);
  const apposed = appositive(words, shared, limit);
  if (apposed) return { ...shared, kind: 'body', name: apposed, to: apposed.to };
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
    acronym: bracket,
    to: bracket ? bracket.to + 1 : to,
  };
}

/** How many words of a body's name may stand before its noun. */
const NAME = 4;

/** "the | Statistics and Forecasts Office": a word of a body's name, in capitals up to its noun. */
function opensBody({ language, lexicon, tokens }: Words, at: number, end: number, limit: number) {
  if (language !== 'en' || tokens.capital[at] === 0) return false;
  for (let i = end; i < Math.min(limit, end + NAME); i++) {
    if (tokens.capital[i] === 0) {
      if (!AND.at(tokens, i)) return false;
    } else if (lexicon.nouns.match(tokens, i, limit)?.value.body) return true;
  }
  return false;
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

/** "l'ONG Amnesty International", "le groupe OCP": a body's noun in front of a name that the registry has. */
function registeredName(words: Words, from: number, limit: number): Partial<PartyMention> | null {
  if (from >= limit || words.tokens.capital[from] === 0) return null;
  const known = knownName(words.language, words.tokens, from, limit);
  if (known?.value.kind !== 'body') return null;
  return {
    name: { from, to: known.end },
    to: known.end,
    kind: 'body',
    candidates: known.value.ids,
  };
}

/** "une ONG marocaine, Rivages, ": the name between commas of a body that has been called by its sort alone. */
function appositive(words: Words, { from, to }: PartyMention, limit: number): Range | null {
  if (!INDEFINITE.at(words.tokens, from - 1)) return null;
  const name = isMark(words, to, ',') ? personName(words, to + 1, limit) : null;
  if (!name || !isMark(words, name.to, ',')) return null;
  return isGiven(words, name.from) ? null : name;
}

/** «الحصيلة اليومية», «نشرته الأسبوعية», "en séance hebdomadaire": an adjective, unlike «أضافت اليومية», "l'hebdomadaire". */
const isWeekly = (words: Words, at: number): boolean =>
  PERIODICAL.has(lowerCase(words.tokens, at)) &&
  (words.language === 'ar'
    ? hasArticle(words, at - 1) || BULLETIN.has(surface(words.tokens, at - 1))
    : words.tokens.kind[at - 1] === WORD &&
      !isDefinite(words, at, at, 0) &&
      !INDEFINITE.at(words.tokens, at - 1));

const NO_INFORMANT = markers('no-informant');
const OF = markers('genitive');

/** "a source of funding", "source de revenus", «مصدر رزق»: a noun without article behind it. */
const isOfThings = ({ tokens, language }: Words, at: number): boolean =>
  language === 'ar'
    ? NO_INFORMANT.at(tokens, at)
    : OF.at(tokens, at) &&
      !/^d(?:u|es)$/.test(lowerCase(tokens, at)) &&
      tokens.kind[at + 1] === WORD &&
      tokens.capital[at + 1] === 0 &&
      !DEFINITE.at(tokens, at + 1);

const PARLIAMENTARY = markers('parliamentary', 'ar');

/** «الفرق والمجموعات البرلمانية»: of the parliament, behind what is. */
const isAdjective = (words: Words, at: number, start: number): boolean =>
  words.language === 'ar' &&
  at > start &&
  PARLIAMENTARY.at(words.tokens, at) &&
  words.verbs[at - 1] !== 1 &&
  hasArticle(words, at - 1);

/** Whether a title tells what someone is or was made: "non élu", "a été élu", "est président". */
const isPredicate = (words: Words, at: number, start: number): boolean =>
  words.language === 'fr' && at > start && PREDICATIVE.at(words.tokens, at - 1);

const PREDICATIVE = markers('predicative');

/** Someone by their title, with the name behind it. */
function titled(
  words: Words,
  noun: Noun,
  shared: PartyMention,
  limit: number,
): PartyMention | null {
  const { from } = shared;
  let at = shared.to;
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
  const behind =
    noun.title === 'group' && isParted
      ? null
      : (nameAfter(words, at, limit) ?? nameOfSecond(words, at, limit));
  // "the dignity of citizens, X Y, minister of Health": whoever holds an office is none of them.
  const isOfficial =
    noun.title === 'private' && isParted && behind !== null && hasOffice(words, behind.to, limit);
  const name = isOfficial ? null : behind;
  if (noun.title === 'public-name' && !name) return null;
  return {
    ...shared,
    name: noun.title === 'public' || noun.title === 'public-name' ? name : null,
    // «رئيس الهيئة للوقاية | من الرشوة | فلان»: up to the name, whatever the construct reaches.
    role: {
      from,
      to: name && words.language === 'ar' && isBare(words, end, name.from) ? name.from : end,
    },
    acronym: bracket,
    to: name ? name.to : at,
  };
}

const isBare = ({ tokens }: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD) return false;
  return from < to;
};

/** Whether an office stands behind a name and its comma. */
const hasOffice = ({ lexicon, tokens }: Words, comma: number, limit: number): boolean =>
  lexicon.nouns.match(tokens, comma + 1, limit)?.value.title === 'public';

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

/** A name in quotation marks after a body's noun: "le journal « Al Massae »", «جمعية «شراع»». */
function quotedName(words: Words, at: number, limit: number): Range | null {
  if (!isMark(words, at, '«"“')) return null;
  for (let i = at + 1; i < Math.min(limit, at + 6); i++)
    if (isMark(words, i, '»"”')) return i > at + 1 ? { from: at + 1, to: i + 1 } : null;
  return null;
}

/** A document or source: nobody's name. */
function unnamed(
  words: Words,
  from: number,
  to: number,
  kind: PartyKind,
  document: string | null = null,
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
    complete: to - from > 1,
  });
}

function isDefinite(words: Words, noun: number, from: number, start: number): boolean {
  if (words.language === 'ar') return hasArticle(words, noun) || isPossessive(words, noun, from);
  return from > start && DEFINITE.at(words.tokens, beforeAdjectives(words.tokens, from));
}

const isPossessive = ({ tokens, language }: Words, noun: number, from: number) =>
  hasOwner(tokens, language, noun, from);

const modified = (words: Words, noun: number, start: number) =>
  words.language === 'en' ? modifiersStart(words, noun, start) : noun;
