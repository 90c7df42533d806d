import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { foldWord } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import type { Tokens } from '../tokens.ts';

/** Entities that a name can stand for, by kind of speaker. */
export interface KnownName {
  readonly ids: readonly string[];
  readonly kind: 'person' | 'body' | 'outlet' | 'place';
  /** How it is written, where it is nothing but an acronym in Latin letters; null for any other name. */
  readonly acronym: readonly string[] | null;
  /** Type of the entity, as entities.csv has it. */
  readonly type: string;
}

const file = (name: string) => new URL(`../../registries/${name}.csv`, import.meta.url);
const PLACES = new Set(['country', 'region', 'province', 'city']);
/** An Arabic name of three words or more that begins with the article. */
const BEHIND_LAM = /^ال\S+ \S+ \S+/;

/** A body's name of two, each with it: «النيابة العامة». */
const BODY_BEHIND_LAM = /^ال\S+ ال\S+$/;

/** The registry's names as one automaton a language; names in Latin script serve French and English alike. */
const KNOWN_NAMES: Readonly<Record<Language, Phrases<KnownName>>> = load();

/** Longest name of the registry that starts at token `from` and ends before `limit`; null where none does. */
export function knownName(
  language: Language,
  tokens: Tokens,
  from: number,
  limit: number,
): { value: KnownName; end: number } | null {
  const found = KNOWN_NAMES[language].match(tokens, from, limit);
  if (!found?.value.acronym) return found;
  const printed = tokens.text.slice(tokens.start[from], tokens.end[found.end - 1]);
  return isAcronymOf(printed, found.value.acronym) ? found : null;
}

/** "BAD" is a bank, "bad" is none: an acronym is told by its capitals, or by its very letters ("maCERT"). */
export const isAcronymOf = (printed: string, spellings: readonly string[]): boolean =>
  !/\p{Ll}/u.test(printed) || spellings.includes(printed);

/** Vocabulary numbers of the words that names of the registry start with. */
export const nameOpenings = (language: Language): Iterable<number> =>
  KNOWN_NAMES[language].firsts();

/** What the English names of ministries are of, word by word: "Energy", "Transition". */
export const PORTFOLIO_WORDS: Phrases<true> = portfolioWords();

function portfolioWords(): Phrases<true> {
  const phrases = new Phrases<true>(VOCABULARY.en);
  const names = readCsv(file('names'), ['name']).flatMap(
    ({ name }) => /^Ministry of (?:the )?(.+)$/.exec(name!)?.[1] ?? [],
  );
  for (const word of new Set(names.flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? [])))
    phrases.add(word, true);
  return phrases;
}

function load(): Record<Language, Phrases<KnownName>> {
  const automata = Object.fromEntries(
    LANGUAGES.map((language) => [language, new Phrases<KnownName>(VOCABULARY[language])]),
  ) as Record<Language, Phrases<KnownName>>;
  const types = new Map(
    readCsv(file('entities'), ['entity_id', 'type']).map((row) => [row.entity_id, row.type]),
  );
  const known = new Map<
    string,
    { name: string; script: string; ids: string[]; acronym: string[] | null }
  >();
  for (const row of readCsv(file('names'), ['entity_id', 'name', 'language', 'script', 'kind'])) {
    // Phrases hold words alone: "Le360" would be "Le".
    if (/\d/.test(row.name)) continue;
    const key = foldWord(row.name);
    const entry = known.get(key) ?? { name: row.name, script: row.script, ids: [], acronym: [] };
    if (!entry.ids.includes(row.entity_id)) entry.ids.push(row.entity_id);
    if (row.kind !== 'acronym' || row.script === 'arabic') entry.acronym = null;
    else entry.acronym?.push(row.name);
    known.set(key, entry);
  }
  for (const { name, script, ids, acronym } of known.values()) {
    const type = types.get(ids[0]!) ?? '';
    const value = { ids: ids.sort(), kind: kindOf(type), acronym, type };
    for (const language of LANGUAGES)
      if (script === 'arabic' ? language === 'ar' : language !== 'ar')
        automata[language].add(name, value);
    // «للمندوبية العامة لإدارة السجون»: behind ل the article is no part of the word.
    const isBody = value.kind === 'body' && BODY_BEHIND_LAM.test(name);
    if (isBody || BEHIND_LAM.test(name)) automata.ar.add(name.slice(2), value);
  }
  return automata;
}

function kindOf(type: string): KnownName['kind'] {
  if (type === 'person') return 'person';
  if (type === 'media') return 'outlet';
  return PLACES.has(type) ? 'place' : 'body';
}
