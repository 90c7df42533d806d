import { surface } from '../tokens.ts';
import { complementEnd, modifiersStart } from './extent.ts';
import type { Noun } from './lexicon.ts';
import type { PartyKind, PartyMention, Range } from './mention.ts';
import { bracketedArabicName, honorificLength, personName } from './person-name.ts';
import {
  acronymAfter,
  hasArticle,
  isAcronym,
  isGiven,
  isMark,
  isNumber,
  isWord,
  type Words,
} from './words.ts';

const DEFINITE = new Set([
  'le',
  'la',
  'les',
  "l'",
  'l’',
  'ce',
  'cet',
  'cette',
  'ces',
  'ledit',
  'ladite',
  'the',
  'this',
  'these',
  'their',
  'ses',
  'leur',
  'leurs',
  'du',
  'au',
  'son',
  'sa',
  'its',
  'his',
  'her',
]);

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
  // "832 وثيقة" are counted, not quoted.
  if (noun.document !== undefined && at > start && isNumber(words, at - 1)) return null;
  if (noun.document !== undefined && noun.body === undefined && noun.title === undefined)
    return noun.document === 'source'
      ? unnamed(
          words,
          modified(words, at, start),
          complementEnd(words, end, limit, false),
          'source',
        )
      : unnamed(words, modified(words, at, start), end, 'document', noun.document);
  const from = modified(words, at, start);
  let to = complementEnd(words, end, limit, noun.title !== undefined);
  const quoted = quotedName(words, to, limit);
  if (noun.body !== undefined && quoted) to = quoted.to;
  const shared = {
    from,
    head: at,
    gender: noun.gender ?? '',
    document: null,
    oblique: false,
    definite: isDefinite(words, at, from, start),
    possessive: isPossessive(words, at, from, start),
    sort: noun.body ?? '',
    complete: to > end || from < at || end - at > 1,
    candidates: [],
  } as const;
  if (noun.title !== undefined) return titled(words, noun, from, to, limit, shared);
  const bracket = acronymAfter(words, to, limit);
  const outlet = noun.body === 'media';
  const proper = outlet && to > end && words.tokens.capital[end] === 1 ? { from: end, to } : null;
  const name =
    outlet && quoted ? { from: quoted.from, to: quoted.to - 1 } : (proper ?? { from, to });
  return {
    ...shared,
    kind: noun.body === 'possessive' ? 'person' : outlet ? 'outlet' : 'body',
    name: noun.body === 'possessive' ? null : name,
    role: null,
    acronym: bracket,
    to: bracket ? bracket.to + 1 : to,
  };
}

type Shared = Pick<
  PartyMention,
  | 'head'
  | 'gender'
  | 'document'
  | 'oblique'
  | 'definite'
  | 'possessive'
  | 'sort'
  | 'complete'
  | 'candidates'
>;

function titled(
  words: Words,
  noun: Noun,
  from: number,
  to: number,
  limit: number,
  shared: Shared,
): PartyMention | null {
  let at = to;
  // "Wali directeur de la migration": two titles of one person.
  const second = words.lexicon.nouns.match(words.tokens, at, limit);
  if (second?.value.title === 'public' && words.language === 'fr')
    at = complementEnd(words, second.end, limit, true);
  // "la députée PJD (Parti de …) X": her party stands between her office and her name.
  if (words.language !== 'ar' && at < limit && isAcronym(words, at)) at++;
  const end = at;
  const bracket = acronymAfter(words, at, limit);
  at = afterBrackets(words, at, limit);
  const name = nameAfter(words, at, limit);
  if (noun.title === 'public-name' && !name) return null;
  return {
    ...shared,
    from,
    kind: KIND_OF[noun.title!],
    name: noun.title === 'public' || noun.title === 'public-name' ? name : null,
    role: { from, to: end },
    acronym: bracket,
    to: name ? name.to : at,
  };
}

const KIND_OF: Record<NonNullable<Noun['title']>, PartyKind> = {
  public: 'person',
  'public-name': 'person',
  profession: 'source',
  group: 'source',
  private: 'private',
};

/** The token after a short remark in brackets at `at`; `at` where there is none. */
function afterBrackets(words: Words, at: number, limit: number): number {
  if (at >= limit || !isMark(words, at, '(')) return at;
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) if (isMark(words, i, ')')) return i + 1;
  return at;
}

/** The name after a role: directly, or between commas, with or without an honorific. */
function nameAfter(words: Words, at: number, limit: number): Range | null {
  let next = at;
  const comma = next < limit && isMark(words, next, ',،:');
  if (comma) next++;
  // "le directeur, le Pr X"
  const article =
    comma && /^(?:le|la|l'|the)$/i.test(next < limit ? surface(words.tokens, next) : '');
  if (article && honorificLength(words, next + 1, limit) > 0) next++;
  next += honorificLength(words, next, limit);
  if (next >= limit || !isWord(words, next)) return null;
  if (words.language !== 'ar' && comma && isAcronym(words, next)) return null;
  const name = personName(words, next, limit);
  if (name) {
    // After a comma one capital alone is more often a place or a new clause than a name.
    const single = name.to - name.from === 1;
    return single && comma && next === at + 1 && !isGiven(words, next) ? null : name;
  }
  if (words.language === 'ar') return comma ? bracketedArabicName(words, next, limit) : null;
  return comma ? null : laterName(words, at, limit);
}

/** A name set off by a comma after words that the complement's grammar does not know: "du numéro vert, X Y". */
function laterName(words: Words, at: number, limit: number): Range | null {
  let next = at;
  while (next < limit && next - at < 4 && isWord(words, next)) {
    if (words.verbs[next] === 1 || words.tokens.capital[next] === 1) return null;
    next++;
  }
  if (next === at || next >= limit || !isMark(words, next, ',')) return null;
  next += 1 + honorificLength(words, next + 1, limit);
  const name = next < limit && isWord(words, next) ? personName(words, next, limit) : null;
  return name && name.to - name.from > 1 ? name : null;
}

/** A name in quotation marks after a body's noun: "le journal « Al Massae »", «جمعية «شراع»». */
function quotedName(words: Words, at: number, limit: number): Range | null {
  if (!isMark(words, at, '«"“')) return null;
  for (let i = at + 1; i < Math.min(limit, at + 6); i++)
    if (isMark(words, i, '»"”')) return i > at + 1 ? { from: at + 1, to: i + 1 } : null;
  return null;
}

function unnamed(
  words: Words,
  from: number,
  to: number,
  kind: PartyKind,
  document: string | null = null,
): PartyMention {
  return {
    from,
    to,
    kind,
    name: null,
    role: { from, to },
    head: from,
    gender: '',
    acronym: null,
    document,
    oblique: false,
    definite: isDefinite(words, from, from, 0),
    possessive: isPossessive(words, to - 1, from, 0) || isPossessive(words, from, from, 0),
    sort: '',
    complete: to - from > 1,
    candidates: [],
  };
}

function isDefinite(words: Words, noun: number, from: number, start: number): boolean {
  if (words.language === 'ar')
    return hasArticle(words, noun) || /^(?:و|ف)?.+(?:ه|ها)$/.test(surface(words.tokens, noun));
  return from > start && DEFINITE.has(surface(words.tokens, from - 1).toLowerCase());
}

const POSSESSIVES = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'its', 'his', 'her', 'their']);

function isPossessive(words: Words, noun: number, from: number, start: number): boolean {
  if (words.language === 'ar') return /(?:ه|ها|هم)$/.test(surface(words.tokens, noun));
  return from > start && POSSESSIVES.has(surface(words.tokens, from - 1).toLowerCase());
}

const modified = (words: Words, noun: number, start: number) =>
  words.language === 'en' ? modifiersStart(words, noun, start) : noun;
