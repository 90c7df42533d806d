import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language, ofLanguage } from '../../document.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { registryFile } from '../../registries/files.ts';
import { foldWord } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import { surface, type Tokens, WORD } from '../tokens.ts';

/** Entities that a name can stand for, by kind of speaker. */
export interface KnownName {
  readonly ids: readonly string[];
  readonly kind: 'person' | 'body' | 'outlet' | 'place';
  /** How it is written, where it is nothing but an acronym in Latin letters; null for any other name. */
  readonly acronym: readonly string[] | null;
  /** Type of the entity, as entities.csv has it. */
  readonly type: string;
}

const PLACES = new Set(['country', 'region', 'province', 'city']);
/** A name of words and a number behind them, which may have letters behind it in turn: "Le360", «زنقة 20», "Al3omk". */
interface Numbered {
  readonly digits: string;
  readonly tail: string;
  readonly known: KnownName;
}
const LATIN = /\p{Script=Latin}/u;
const NUMBERED = /^([^\d.]+?)\s?(\d+)$/;
/** "al3omk.com": a site is called by its address too, where no other word has a digit inside. */
const TAILED = /^(\p{L}+)(\d+)(\p{L}+)(?:\.\p{L}+)?$/u;

/** A name of a number and the letters glued to it: "2M". */
const LED = /^(\d+)(\p{L}+)$/u;

const NAMES = readCsv(registryFile('names'), ['entity_id', 'name', 'language', 'script', 'kind']);
const TYPES: ReadonlyMap<string, string> = new Map(
  readCsv(registryFile('entities'), ['entity_id', 'type']).map(({ entity_id, type }) => [
    entity_id!,
    type!,
  ]),
);

/** The registry's names as one automaton a language; names in Latin script serve French and English alike. */
const { automata: KNOWN_NAMES, numbered: NUMBERED_NAMES } = load();

/** Longest name of the registry that starts at token `from` and ends before `limit`; null where none does. */
export function knownName(
  language: Language,
  tokens: Tokens,
  from: number,
  limit: number,
): { value: KnownName; end: number } | null {
  const numbered = numberedName(language, tokens, from, limit);
  if (numbered) return numbered;
  const found = ofLanguage(KNOWN_NAMES, language).match(tokens, from, limit);
  if (!found?.value.acronym) return found;
  const printed = tokens.text.slice(tokens.start[from], tokens.end[found.end - 1]);
  return isAcronymOf(printed, found.value.acronym) ? found : null;
}

/** Longest Arabic name of a newspaper without its noun that starts at a token: «الأخبار» of «جريدة الأخبار»; null where none does. */
export const knownNewspaper = (
  tokens: Tokens,
  from: number,
  limit: number,
): { value: KnownName; end: number } | null => NEWSPAPERS.match(tokens, from, limit);

const NEWSPAPERS: Phrases<KnownName> = newspapers();

function newspapers(): Phrases<KnownName> {
  const phrases = new Phrases<KnownName>(VOCABULARY.ar);
  for (const { entity_id, name } of NAMES) {
    const [, bare] = /^(?:جريدة|صحيفة|يومية) (.+)$/.exec(name) ?? [];
    if (bare && TYPES.get(entity_id) === 'media')
      phrases.add(bare, { ids: [entity_id], kind: 'outlet', acronym: null, type: 'media' });
  }
  return phrases;
}

function numberedName(language: Language, tokens: Tokens, from: number, limit: number) {
  const found = ofLanguage(NUMBERED_NAMES, language).match(tokens, from, limit);
  if (!found || found.end >= limit) return null;
  const at = found.end;
  const digits = surface(tokens, at);
  const isGlued = at + 1 < limit && tokens.kind[at + 1] === WORD && tokens.spaced[at + 1] === 0;
  const tail = isGlued ? surface(tokens, at + 1).toLowerCase() : '';
  const name =
    found.value.find((one) => one.digits === digits && one.tail === tail) ??
    found.value.find((one) => one.digits === digits && one.tail === '');
  return name ? { value: name.known, end: at + (name.tail ? 2 : 1) } : null;
}

/** Names that a number opens, as they are written. */
const LED_NAMES: ReadonlyMap<string, KnownName> = new Map(
  NAMES.filter(({ name }) => LED.test(name)).map(({ entity_id, name }) => {
    const type = TYPES.get(entity_id) ?? '';
    return [name, { ids: [entity_id], kind: kindOf(type), acronym: null, type }];
  }),
);

/** The name of the registry whose number is glued to the word at a token; null where none is. */
export const ledName = (tokens: Tokens, at: number): KnownName | null =>
  tokens.spaced[at] === 0 && (tokens.kind[at - 2] !== WORD || tokens.spaced[at - 1] === 1)
    ? (LED_NAMES.get(tokens.text.slice(tokens.start[at - 1], tokens.end[at])) ?? null)
    : null;

const SMALL = /\p{Ll}/u;

/**
 * "BAD" is a bank, "bad" is none: an acronym is told by its capitals, or by its very letters ("maCERT"); one of four or more
 * is read as a word ("l'Acaps").
 */
export const isAcronymOf = (printed: string, spellings: readonly string[]): boolean =>
  !SMALL.test(printed) || spellings.includes(printed) || READ_AS_WORD.test(printed);

const READ_AS_WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/** Vocabulary numbers of the words that names of the registry start with. */
export const nameOpenings = (language: Language): Iterable<number> => [
  ...KNOWN_NAMES[language].firsts(),
  ...NUMBERED_NAMES[language].firsts(),
  ...(language === 'ar' ? NEWSPAPERS.firsts() : []),
];

/** What the English names of ministries are of, word by word: "Energy", "Transition". */
export const PORTFOLIO_WORDS: Phrases<true> = portfolioWords();

function portfolioWords(): Phrases<true> {
  const phrases = new Phrases<true>(VOCABULARY.en);
  const names = NAMES.flatMap(({ name }) => /^Ministry of (?:the )?(.+)$/.exec(name!)?.[1] ?? []);
  for (const word of new Set(names.flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? [])))
    phrases.add(word, true);
  return phrases;
}

/** Whether a word is an acronym of the registry, its letters written small. */
export const isAcronymWord = (lower: string): boolean => ACRONYMS.has(lower);

const ACRONYMS: ReadonlySet<string> = new Set(
  NAMES.flatMap(({ name, kind }) =>
    kind === 'acronym' && name.length > 2 ? name.toLowerCase() : [],
  ),
);

/** Whether a word, its letters written small, is of a place's or a person's name in the registry. */
export const isProperWord = (lower: string): boolean => PROPER.has(lower);

const PROPER: ReadonlySet<string> = properWords();

function properWords(): Set<string> {
  const isProper = (id: string) => ['place', 'person'].includes(kindOf(TYPES.get(id) ?? ''));
  return new Set(
    NAMES.flatMap(({ entity_id, name }) =>
      isProper(entity_id!) ? name!.toLowerCase().split(/[^\p{L}]+/u) : [],
    ),
  );
}

/** Whether a word is the whole name of an Arabic place other than a country that has its article: «الرباط». */
export const isArticledPlace = (word: string): boolean => ARTICLED.has(foldWord(word));

const ARTICLED: ReadonlySet<string> = new Set(
  NAMES.flatMap(({ entity_id, name }) => {
    const type = TYPES.get(entity_id!) ?? '';
    return /^ال\S+$/.test(name!) && PLACES.has(type) && type !== 'country' ? foldWord(name!) : [];
  }),
);

function automataOf<T>(): Record<Language, Phrases<T>> {
  const of = (language: Language) => new Phrases<T>(VOCABULARY[language]);
  return { fr: of('fr'), ar: of('ar'), en: of('en') };
}

function languagesOf(script: string): readonly Language[] {
  return script === 'arabic' ? ['ar'] : ['fr', 'en'];
}

function load() {
  const automata = automataOf<KnownName>();
  const numbered = automataOf<Numbered[]>();
  const sharing = new Map<string, { script: string; names: Numbered[] }>();
  const known = new Map<
    string,
    { name: string; script: string; ids: string[]; acronym: string[] | null }
  >();
  for (const row of NAMES) {
    const [, words, digits, tail = ''] = NUMBERED.exec(row.name!) ?? TAILED.exec(row.name!) ?? [];
    if (words && digits) {
      const type = TYPES.get(row.entity_id) ?? '';
      const name = { ids: [row.entity_id!], kind: kindOf(type), acronym: null, type };
      const same = sharing.get(words) ?? { script: row.script!, names: [] };
      same.names.push({ digits, tail: tail.toLowerCase(), known: name });
      sharing.set(words, same);
    }
    // Phrases hold words alone: "h24info" would be "h info".
    if (/\d/.test(row.name)) continue;
    const isPerson = TYPES.get(row.entity_id) === 'person';
    for (const name of (isPerson ? printingsOf(row.name) : [row.name]).flatMap(spellings)) {
      const key = foldWord(name);
      const entry = known.get(key) ?? { name, script: row.script, ids: [], acronym: [] };
      if (!entry.ids.includes(row.entity_id)) entry.ids.push(row.entity_id);
      if (row.kind !== 'acronym' || row.script === 'arabic') entry.acronym = null;
      else entry.acronym?.push(name);
      known.set(key, entry);
    }
  }
  for (const { name, script, ids, acronym } of known.values()) {
    const type = TYPES.get(ids[0]!) ?? '';
    const value = { ids: ids.sort(), kind: kindOf(type), acronym, type };
    for (const language of languagesOf(script)) automata[language].add(name, value);
  }
  // «موقع Le360»: Arabic prints the names of outlets in their own letters.
  for (const [words, { script, names }] of sharing)
    for (const language of script === 'arabic' ? languagesOf(script) : LANGUAGES)
      for (const spelling of spellings(words)) numbered[language].add(spelling, names);
  return { automata, numbered };
}

/** A name in Latin letters, and as it is printed without its accents: "Médias24", "Medias24". */
function spellings(name: string): readonly string[] {
  if (!LATIN.test(name)) return [name];
  const bare = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare === name ? [name] : [name, bare];
}

/**
 * A person's name, with its given name cut to a letter before a family name of one word and its "El" ("N. Baraka" for "Nizar
 * Baraka"), or of two given names with a space for their hyphen and the reverse ("Fatim Zahra", "Fatim-Zahra").
 */
function printingsOf(name: string): readonly string[] {
  const parts = /^([A-ZÀ-Ý])\p{Ll}+ ((?:(?:El|Al|Ben|Ait) )?\p{Lu}\p{L}+)$/u.exec(name);
  if (parts) return [name, `${parts[1]}. ${parts[2]}`];
  const [, first, link, rest] = /^(\p{Lu}\p{Ll}+)([ -])(\p{Lu}\p{Ll}+ .+)$/u.exec(name) ?? [];
  return link ? [name, `${first}${link === '-' ? ' ' : '-'}${rest}`] : [name];
}

function kindOf(type: string): KnownName['kind'] {
  if (type === 'person') return 'person';
  if (type === 'media') return 'outlet';
  return PLACES.has(type) ? 'place' : 'body';
}

/** Whether a word is the family name of a person of the registry, in Arabic: «بركة», an ordinary word else. */
export const isArabicSurname = (word: string): boolean => SURNAMES.has(foldWord(word));

/** Whether a name of the registry is one word that ends on an alef without its hamza: «بنموسى», unlike «العدوي». */
export const endsOnAlef = (word: string): boolean => ON_ALEF.has(word);

const ON_ALEF: ReadonlySet<string> = new Set(
  NAMES.flatMap(({ name }) => (/^\S+ى$/.test(name!) ? name! : [])),
);

const SURNAMES: ReadonlySet<string> = new Set(
  NAMES.filter(
    ({ entity_id, script }) =>
      script === 'arabic' && kindOf(TYPES.get(entity_id!) ?? '') === 'person',
  ).flatMap(({ name }) => (name!.includes(' ') ? foldWord(name!.split(' ').at(-1)!) : [])),
);
