import { readCsv } from '../../csv.ts';
import { byLanguage, type Language } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { Phrases } from '../phrases.ts';
import type { Tokens } from '../tokens.ts';
import { MOST_WORDS } from '../vocabulary.ts';
import { WordSets } from '../word-sets.ts';
import { CLASSES, W, type WordClass } from './classes.ts';
import { loadNouns, type Noun } from './counted/nouns.ts';
import { loadNumberWords, type NumberWord } from './numerals/numberwords.ts';
import type { ClassSet } from './word-classes.ts';

export { W } from './classes.ts';

const UNIT_START = 1 << 0;
const NOUN = 1 << 1;
const COMPARATOR_START = 1 << 2;
const HEDGE_START = 1 << 3;
const CONTEXT_START = 1 << 4;
const NUMBER_WORD = 1 << 5;
const ONE = 1 << 6;
const FRACTION = 1 << 7;
const INDEX = 1 << 8;
const MULTIPLY = 1 << 9;
const AGE = 1 << 10;
const PER = 1 << 11;
const CHANGE = 1 << 12;
const ADVERSATIVE = 1 << 13;

/** Classes of words.csv that the table holds too: rules ask whether some word of a sentence is of them. */
const BY_CLASS: Readonly<Record<string, number>> = {
  fraction: FRACTION,
  index: INDEX,
  multiply: MULTIPLY,
  age: AGE,
  per: PER,
  change: CHANGE,
  adversative: ADVERSATIVE,
};

export type UnitKind =
  | 'money'
  | 'percent'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'duration'
  | 'other';

/** Kinds of what is weighed or measured. */
export const MEASURED: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume']);

export interface Unit {
  /** ISO 4217, `percent` or UCUM. */
  readonly code: string;
  readonly kind: UnitKind;
  /** What one printed unit is in units of `code`, as mantissa and power of ten: a centime is 1, −2. */
  readonly mantissa: number;
  readonly power: number;
  /** before: only in front of the number; after: only behind; both. */
  readonly place: 'before' | 'after' | 'both';
}

export type Comparison = 'eq' | 'lt' | 'le' | 'gt' | 'ge' | 'approx' | 'none';

export interface Comparator {
  readonly comparator: Comparison;
  /** before: next to its number; verb: its number may stand far; after: behind the number. */
  readonly place: 'before' | 'verb' | 'after';
}

export interface FigureLexicon {
  readonly language: Language;
  readonly numberWords: readonly (NumberWord | undefined)[];
  readonly units: Phrases<Unit>;
  readonly currencies: Phrases<Unit>;
  readonly prefixes: Phrases<Unit>;
  /** How the language says "times". */
  readonly timesWord: string;
  readonly nouns: ReadonlyMap<number, Noun>;
  /** Codes of nouns by terms of several words. */
  readonly terms: Phrases<string>;
  /** Comparators that look forward; those that only look back are in `trailing` too. */
  readonly comparators: Phrases<Comparator>;
  readonly trailing: Phrases<Comparator>;
  readonly hedges: Phrases<string>;
  readonly contextsBefore: Phrases<string>;
  readonly contextsAfter: Phrases<string>;
  readonly classes: WordSets;
  /** BITS by vocabulary number: what a token may be or open. */
  readonly table: Uint16Array;
  /** Whether a currency stands right before the digits that end with token `at`: "Dh1.7". */
  prefixed(tokens: Tokens, at: number): boolean;
  /** Whether the token is the Arabic conjunction standing apart from its word. */
  isWaw(tokens: Tokens, at: number, limit: number): boolean;
  has(tokens: Tokens, at: number, cls: number): boolean;
  /** Whether the token is of one of several classes. */
  hasAny(tokens: Tokens, at: number, set: ClassSet): boolean;
}

function load(language: Language): FigureLexicon {
  const vocabulary = VOCABULARY[language];
  const table = new Uint16Array(MOST_WORDS);
  const classes = new WordSets(CLASSES.length);
  const flag = (id: number, bit: number) => {
    table[id] = table[id]! | bit;
  };
  const flagFirsts = (phrases: Phrases<unknown>, bit: number) => {
    for (const id of phrases.firsts()) flag(id, bit);
  };

  const numberWords = loadNumberWords(language);
  // Links and articles never open a numeral, and are too common to be tried; "un" and "one" open few.
  numberWords.forEach((word, id) => {
    if (word && word.cls !== 'and' && word.cls !== 'article') flag(id, NUMBER_WORD);
    if (word?.cls === 'article' || word?.cls === 'one') flag(id, ONE);
  });

  let timesWord = '';
  for (const row of readCsv(lexiconFile(language, 'words'), ['form', 'class']))
    for (const cls of row.class.split(' ')) {
      const index = W[cls as WordClass];
      if (index === undefined) throw new Error(`lexicons/${language}/words.csv: no class "${cls}"`);
      const word = vocabulary.add(row.form);
      classes.add(word, index);
      if (cls === 'times') timesWord ||= row.form;
      flag(word, BY_CLASS[cls] ?? 0);
    }

  const { units, currencies, prefixes } = loadUnits(language);
  const { nouns, terms } = loadNouns(language);
  for (const id of nouns.keys()) flag(id, NOUN);

  const { comparators, trailing } = loadComparators(language);
  const hedges = loadHedges(language);
  const { contextsBefore, contextsAfter } = loadContexts(language);
  flagFirsts(units, UNIT_START);
  for (const phrases of [comparators, trailing]) flagFirsts(phrases, COMPARATOR_START);
  flagFirsts(hedges, HEDGE_START);
  for (const phrases of [contextsBefore, contextsAfter]) flagFirsts(phrases, CONTEXT_START);

  const waw = vocabulary.add('و');
  return {
    language,
    numberWords,
    units,
    currencies,
    prefixes,
    nouns,
    terms,
    timesWord,
    comparators,
    trailing,
    hedges,
    contextsBefore,
    contextsAfter,
    classes,
    table,
    prefixed: (tokens, at) => {
      let from = at;
      while (from > 0 && at - from < 6 && tokens.spaced[from] === 0) from--;
      for (let i = from - 1; i <= at - 1; i++)
        if (i >= 0 && prefixes.match(tokens, i, at)?.value.kind === 'money') return true;
      return false;
    },
    isWaw: (tokens, at, limit) => at < limit && tokens.word[at] === waw && tokens.clitic[at] === 0,
    has: (tokens, at, cls) => at >= 0 && at < tokens.count && classes.has(tokens.word[at]!, cls),
    hasAny: (tokens, at, set) =>
      at >= 0 && at < tokens.count && classes.hasAny(tokens.word[at]!, set),
  };
}

export const BITS = {
  unit: UNIT_START,
  noun: NOUN,
  comparator: COMPARATOR_START,
  hedge: HEDGE_START,
  context: CONTEXT_START,
  numberWord: NUMBER_WORD,
  one: ONE,
  fraction: FRACTION,
  index: INDEX,
  multiply: MULTIPLY,
  age: AGE,
  per: PER,
  change: CHANGE,
  adversative: ADVERSATIVE,
} as const;

/** The figure lexicons, read once: their words must be in the vocabulary before the first text is tokenised. */
export const LEXICONS = byLanguage(load);

function loadUnits(language: Language): Pick<FigureLexicon, 'units' | 'currencies' | 'prefixes'> {
  const vocabulary = VOCABULARY[language];
  const units = new Phrases<Unit>(vocabulary);
  const currencies = new Phrases<Unit>(vocabulary);
  const prefixes = new Phrases<Unit>(vocabulary);
  const columns = ['form', 'code', 'kind', 'factor', 'place'] as const;
  for (const row of readCsv(lexiconFile(language, 'units'), columns)) {
    const [mantissa = '1', power = '0'] = row.factor.split('e');
    const unit: Unit = {
      code: row.code,
      kind: row.kind as UnitKind,
      mantissa: Number(mantissa),
      power: Number(power),
      place: row.place as Unit['place'],
    };
    if (unit.place !== 'after') prefixes.add(row.form, unit);
    if (unit.place === 'before') continue;
    units.add(row.form, unit);
    if (unit.kind === 'money') currencies.add(row.form, unit);
  }
  return { units, currencies, prefixes };
}

function loadComparators(language: Language): Pick<FigureLexicon, 'comparators' | 'trailing'> {
  const vocabulary = VOCABULARY[language];
  const comparators = new Phrases<Comparator>(vocabulary);
  const trailing = new Phrases<Comparator>(vocabulary);
  /** Forms that stand before their number, which those behind it give way to. */
  const forward = new Set<string>();
  const columns = ['form', 'comparator', 'place'] as const;
  for (const { form, comparator, place } of readCsv(
    lexiconFile(language, 'comparators'),
    columns,
  )) {
    const entry = { comparator, place } as Comparator;
    if (place === 'after') trailing.add(form, entry);
    if (place !== 'after') forward.add(form);
    if (place !== 'after' || !forward.has(form)) comparators.add(form, entry);
  }
  return { comparators, trailing };
}

function loadHedges(language: Language): Phrases<string> {
  const hedges = new Phrases<string>(VOCABULARY[language]);
  for (const { form, kind } of readCsv(lexiconFile(language, 'hedges'), ['form', 'kind']))
    hedges.add(form, kind);
  return hedges;
}

function loadContexts(language: Language): Pick<FigureLexicon, 'contextsBefore' | 'contextsAfter'> {
  const contextsBefore = new Phrases<string>(VOCABULARY[language]);
  const contextsAfter = new Phrases<string>(VOCABULARY[language]);
  const columns = ['form', 'rule', 'place'] as const;
  for (const { form, rule, place } of readCsv(lexiconFile(language, 'contexts'), columns))
    (place === 'before' ? contextsBefore : contextsAfter).add(form, rule);
  return { contextsBefore, contextsAfter };
}
