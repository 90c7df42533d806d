import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { Phrases } from '../phrases.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * What a word does in an expression of time (column `role` of `lexicons/<language>/periods.csv` and `months.csv`).
 * A word may have several: "premier" is an ordinal and opens "les premiers mois".
 */
const ROLES = [
  'month',
  'weekday',
  'ordinal',
  'cardinal',
  'dual',
  'first',
  'firstday',
  'unit',
  'plural',
  'current',
  'last',
  'previous',
  'earlier',
  'next',
  'same',
  'edge',
  'since',
  'until',
  'asof',
  'between',
  'from',
  'to',
  'and',
  'link',
  'in',
  'report',
  'now',
  'day',
  'each',
  'hijri',
  'gregorian',
  'suffix',
  'after',
  'base',
  'against',
  'relative',
  'change',
  'quantifier',
  'off',
  'ago',
  'outside',
  'stretch',
  'part',
  'alone',
  'turn',
  'state',
  'act',
  'stock',
  'school',
  'season',
  'published',
  'future',
] as const;
export type Role = (typeof ROLES)[number];

/** A word of some role, its value as the lexicon has it, and the token after it. */
export interface Word {
  readonly value: string;
  readonly end: number;
}

const ARTICLE = /^(?:و|ف)?(?:بال|كال|لل|ال|[بلكو])/;

/** The time words of one language. */
export class PeriodLexicon {
  readonly #vocabulary: Vocabulary;
  readonly #singles = new Map<Role, Map<number, string>>();
  readonly #phrases = new Map<Role, Phrases<string>>();
  readonly #stems = new Map<number, number>();

  constructor(vocabulary: Vocabulary, rows: readonly Record<'form' | 'role' | 'value', string>[]) {
    this.#vocabulary = vocabulary;
    for (const { form, role, value } of rows) {
      if (!(ROLES as readonly string[]).includes(role))
        throw new Error(`periods lexicon: "${form}" has the unknown role "${role}"`);
      if (/[\s'’]./u.test(form)) {
        let phrases = this.#phrases.get(role as Role);
        if (!phrases) {
          phrases = new Phrases(vocabulary);
          this.#phrases.set(role as Role, phrases);
        }
        phrases.add(form, value);
      } else {
        const id = vocabulary.add(form);
        let singles = this.#singles.get(role as Role);
        if (!singles) {
          singles = new Map();
          this.#singles.set(role as Role, singles);
        }
        singles.set(id, value);
      }
    }
  }

  /** The longest expression of a role that starts at a token; null where none does. */
  at(tokens: Tokens, index: number, role: Role): Word | null {
    const id = index < tokens.count ? tokens.word[index]! : 0;
    if (id === 0) return null;
    const phrase = this.#phrases.get(role)?.match(tokens, index);
    if (phrase) return phrase;
    const singles = this.#singles.get(role);
    const value = singles?.get(id) ?? singles?.get(this.#stem(id));
    return value === undefined ? null : { value, end: index + 1 };
  }

  /** A word that only another lexicon lists with its article or preposition is known here without it. */
  #stem(id: number): number {
    let stem = this.#stems.get(id);
    if (stem === undefined) {
      const word = this.#vocabulary.word(id);
      const bare = word.replace(ARTICLE, '');
      stem = bare !== word && bare.length > 1 ? this.#vocabulary.find(bare) : 0;
      this.#stems.set(id, stem);
    }
    return stem;
  }
}

const COLUMNS = ['form', 'role', 'value'] as const;

function load(language: Language): PeriodLexicon {
  const rows = ['months', 'periods'].flatMap((name) =>
    readCsv(new URL(`../../lexicons/${language}/${name}.csv`, import.meta.url), COLUMNS),
  );
  return new PeriodLexicon(VOCABULARY[language], rows);
}

export const PERIOD_LEXICON = Object.fromEntries(
  LANGUAGES.map((language) => [language, load(language)]),
) as Readonly<Record<Language, PeriodLexicon>>;
