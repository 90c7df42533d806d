import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { behindProclitic, Phrases, phraseWords } from '../phrases.ts';
import type { Tokens } from '../tokens.ts';
import { MOST_WORDS, type Vocabulary } from '../vocabulary.ts';
import { type NumberSet, numberSet, WordSets } from '../word-sets.ts';
import { ROLES, type Role } from './roles.ts';

/** A word of some role, its value as the lexicon has it, and the token after it. */
export interface Word {
  readonly value: string;
  readonly end: number;
}

/** Letters that the name of a month must keep without its article or preposition. */
const SHORTEST = 3;
const ARTICLE = /^(?:و|ف)?(?:بال|كال|لل|ال|[بلو])/;

const NUMBER = new Map<Role, number>(ROLES.map((role, n) => [role, n]));

/** A set of roles, to ask of a word at once. */
export type RoleSet = NumberSet;
export const roleSet = (roles: readonly Role[]): RoleSet =>
  numberSet(
    roles.map((role) => NUMBER.get(role)!),
    ROLES.length,
  );

/** The words and phrases of one role. */
interface RoleWords {
  readonly number: number;
  readonly singles: Map<number, string>;
  phrases: Phrases<string> | null;
  /** Words that some phrase starts with, and those that one ends on. */
  readonly heads: Set<number>;
  readonly tails: Set<number>;
}

const noWords = (role: Role): RoleWords => ({
  number: NUMBER.get(role)!,
  singles: new Map(),
  phrases: null,
  heads: new Set(),
  tails: new Set(),
});

const UNMET = 0;
/** Of a word that no role has or starts a phrase with: most words are turned away by this one look. */
const NO_ROLE = 1;
const SOME_ROLE = 2;

/** The time words of one language. */
export class PeriodLexicon {
  readonly #vocabulary: Vocabulary;
  readonly #roles = new Map(ROLES.map((role) => [role, noWords(role)]));
  readonly #stems = new Map<number, number>();
  readonly #known = new Uint8Array(MOST_WORDS);
  /** The roles that a word has or starts a phrase of, worked out when the word is first met. */
  readonly #opening = new WordSets(ROLES.length);
  /** The roles that it has by itself. */
  readonly #alone = new WordSets(ROLES.length);
  /** The roles that it has by itself or ends a phrase of. */
  readonly #closing = new WordSets(ROLES.length);
  /** By first word of phrases: the words that come second. */
  readonly #seconds = new Map<number, Set<number>>();

  constructor(vocabulary: Vocabulary, rows: readonly Record<'form' | 'role' | 'value', string>[]) {
    this.#vocabulary = vocabulary;
    for (const { form, role, value } of rows) {
      const words = this.#roles.get(role as Role);
      if (!words)
        throw new Error(
          `periods lexicon: "${form}" has the unknown role "${role}"; the roles are ${ROLES.join(', ')}`,
        );
      if (/[\s'’-]./u.test(form)) this.#addPhrase(words, form, value);
      else words.singles.set(vocabulary.add(form), value);
    }
  }

  #addPhrase(role: RoleWords, form: string, value: string): void {
    const vocabulary = this.#vocabulary;
    role.phrases ??= new Phrases<string>(vocabulary);
    role.phrases.add(form, value);
    const words = phraseWords(form);
    for (const one of [words, behindProclitic(words)]) {
      if (!one) continue;
      const [head, second] = one.map((word) => vocabulary.add(word)) as [number, number];
      role.heads.add(head);
      this.#seconds.set(head, (this.#seconds.get(head) ?? new Set()).add(second));
    }
    role.tails.add(vocabulary.add(words.at(-1)!));
  }

  /** The longest expression of a role that starts at a token; null where none does. */
  at(tokens: Tokens, index: number, role: Role): Word | null {
    const id = index >= 0 && index < tokens.count ? tokens.word[index]! : 0;
    if (id === 0 || this.#know(id) === NO_ROLE) return null;
    const { number, phrases, singles } = this.#roles.get(role)!;
    if (!this.#opening.has(id, number)) return null;
    if (!this.#alone.has(id, number) && !this.#goesOn(tokens, index)) return null;
    const phrase = phrases?.match(tokens, index);
    if (phrase) return phrase;
    const own = singles.get(id);
    const stem = own === undefined ? this.#stem(id) : id;
    const value = own ?? singles.get(stem);
    if (value === undefined) return null;
    // «باب», "door", is no "in August".
    const isGlued = stem !== id || tokens.clitic[index]! > 0;
    if (role === 'month' && isGlued && this.#vocabulary.word(stem).length < SHORTEST) return null;
    return { value, end: index + 1 };
  }

  /** Whether the word at a token, alone or with the next as the head of a phrase, has any role of the set. */
  hasAny(tokens: Tokens, index: number, set: RoleSet): boolean {
    const id = tokens.word[index]!;
    if (id === 0 || this.#know(id) === NO_ROLE) return false;
    return (
      this.#alone.hasAny(id, set) || (this.#opening.hasAny(id, set) && this.#goesOn(tokens, index))
    );
  }

  /** Whether an expression of a role may end with the word at a token. */
  mayClose(tokens: Tokens, index: number, role: Role): boolean {
    const id = index >= 0 && index < tokens.count ? tokens.word[index]! : 0;
    if (id === 0) return false;
    this.#know(id);
    return this.#closing.has(id, NUMBER.get(role)!);
  }

  /** Whether the next token is the second word of some phrase that the token starts. */
  #goesOn(tokens: Tokens, index: number): boolean {
    const next = index + 1 < tokens.count ? tokens.word[index + 1]! : 0;
    return next !== 0 && (this.#seconds.get(tokens.word[index]!)?.has(next) ?? false);
  }

  /** Whether a word has or starts any role, which all sets are made for when it is first met. */
  #know(id: number): number {
    const known = this.#known[id]!;
    return known === UNMET ? this.#meet(id) : known;
  }

  #meet(id: number): number {
    const stem = this.#stem(id);
    let known = NO_ROLE;
    for (const { number, singles, heads, tails } of this.#roles.values()) {
      const isAlone = singles.has(id) || singles.has(stem);
      if (isAlone || tails.has(id)) this.#closing.add(id, number);
      if (isAlone) this.#alone.add(id, number);
      if (!isAlone && !heads.has(id)) continue;
      this.#opening.add(id, number);
      known = SOME_ROLE;
    }
    this.#known[id] = known;
    return known;
  }

  /** A word that only another lexicon lists with its article or preposition is known here without it; «كلفت» is not «لفت» with a «ك». */
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

/** The nouns of how something moves, which figures are read by, tell a change of their time as well. */
const movements = (language: Language) =>
  readCsv(new URL(`../../lexicons/${language}/words.csv`, import.meta.url), ['form', 'class'])
    .filter((row) => row.class.split(' ').includes('movement'))
    .map(({ form }) => ({ form, role: 'change', value: '' }));

function load(language: Language): PeriodLexicon {
  const rows = ['months', 'periods'].flatMap((name) =>
    readCsv(new URL(`../../lexicons/${language}/${name}.csv`, import.meta.url), COLUMNS),
  );
  return new PeriodLexicon(VOCABULARY[language], [...movements(language), ...rows]);
}

export const PERIOD_LEXICON = Object.fromEntries(
  LANGUAGES.map((language) => [language, load(language)]),
) as Readonly<Record<Language, PeriodLexicon>>;
