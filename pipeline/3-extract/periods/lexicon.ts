import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { behindProclitic, Phrases, phraseWords } from '../phrases.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { MEANING, ROLES, type Role } from './roles.ts';

/** A word of some role, its value as the lexicon has it, and the token after it. */
export interface Word {
  readonly value: string;
  readonly end: number;
}

/** Letters that the name of a month must keep without its article or preposition. */
const SHORTEST = 3;
const ARTICLE = /^(?:و|ف)?(?:بال|كال|لل|ال|[بلكو])/;

/** Roles a mask word holds; the roles are spread over as many as it takes. */
const BITS = 30;
const LAYERS = Math.ceil(ROLES.length / BITS);
const COMPUTED = 1 << BITS;
/** Where the masks hold a role: which layer, which bit of it. */
interface Place {
  readonly layer: number;
  readonly bit: number;
}
const PLACES = new Map<Role, Place>(
  ROLES.map((role, n) => [role, { layer: Math.floor(n / BITS), bit: 1 << (n % BITS) }]),
);

/** A set of roles, to ask of a word at once. */
export type RoleSet = readonly number[];
export function roleSet(roles: readonly Role[]): RoleSet {
  const set = new Array<number>(LAYERS).fill(0);
  for (const role of roles) {
    const { layer, bit } = PLACES.get(role)!;
    set[layer]! |= bit;
  }
  return set;
}

/** The time words of one language. */
export class PeriodLexicon {
  readonly #vocabulary: Vocabulary;
  readonly #singles = new Map<Role, Map<number, string>>();
  readonly #phrases = new Map<Role, Phrases<string>>();
  /** Words that some phrase of a role starts with, and those that one ends on. */
  readonly #heads = new Map<Role, Set<number>>();
  readonly #tails = new Map<Role, Set<number>>();
  readonly #stems = new Map<number, number>();
  /** By word: 0 not yet met, 1 a word of no role, 2 one with some role. */
  #known = new Uint8Array(0);
  /** By layer and word: the roles that the word has or starts, worked out when the word is first met. */
  readonly #masks: Int32Array[] = [];
  /** The same, but only the roles that the word has by itself. */
  readonly #alone: Int32Array[] = [];
  /** The same, of the roles that the word has by itself or ends a phrase of. */
  readonly #closing: Int32Array[] = [];
  /** By first word of phrases: the words that come second. */
  readonly #seconds = new Map<number, Set<number>>();

  constructor(vocabulary: Vocabulary, rows: readonly Record<'form' | 'role' | 'value', string>[]) {
    this.#vocabulary = vocabulary;
    for (let layer = 0; layer < LAYERS; layer++)
      for (const masks of [this.#masks, this.#alone, this.#closing]) masks.push(new Int32Array(0));
    const entry = <T>(map: Map<Role, T>, role: Role, make: () => T): T => {
      let value = map.get(role);
      if (value === undefined) {
        value = make();
        map.set(role, value);
      }
      return value;
    };
    for (const { form, role: name, value } of rows) {
      if (!Object.hasOwn(MEANING, name))
        throw new Error(
          `periods lexicon: "${form}" has the unknown role "${name}"; the roles are ${ROLES.join(', ')}`,
        );
      const role = name as Role;
      if (/[\s'’-]./u.test(form)) {
        entry(this.#phrases, role, () => new Phrases<string>(vocabulary)).add(form, value);
        const words = phraseWords(form);
        const heads = entry(this.#heads, role, () => new Set());
        for (const one of [words, behindProclitic(words)]) {
          if (!one) continue;
          const [head, second] = one.map((word) => vocabulary.add(word)) as [number, number];
          heads.add(head);
          this.#seconds.set(head, (this.#seconds.get(head) ?? new Set()).add(second));
        }
        entry(this.#tails, role, () => new Set()).add(vocabulary.add(words.at(-1)!));
      } else
        entry(this.#singles, role, () => new Map<number, string>()).set(
          vocabulary.add(form),
          value,
        );
    }
  }

  /** The longest expression of a role that starts at a token; null where none does. */
  at(tokens: Tokens, index: number, role: Role): Word | null {
    const id = index >= 0 && index < tokens.count ? tokens.word[index]! : 0;
    if (id === 0 || this.#known[id] === 1) return null;
    const { layer, bit } = PLACES.get(role)!;
    if ((this.#mask(id, layer) & bit) === 0) return null;
    if ((this.#alone[layer]![id]! & bit) === 0 && !this.#goesOn(tokens, index)) return null;
    const phrase = this.#phrases.get(role)?.match(tokens, index);
    if (phrase) return phrase;
    const singles = this.#singles.get(role);
    const own = singles?.get(id);
    const stem = own === undefined ? this.#stem(id) : id;
    const value = own ?? singles?.get(stem);
    if (value === undefined) return null;
    // «باب», "door", is no "in August".
    const isGlued = stem !== id || tokens.clitic[index]! > 0;
    if (role === 'month' && isGlued && this.#vocabulary.word(stem).length < SHORTEST) return null;
    return { value, end: index + 1 };
  }

  /** Whether the word at a token, alone or with the next as the head of a phrase, has any role of the set. */
  hasAny(tokens: Tokens, index: number, set: RoleSet): boolean {
    const id = tokens.word[index]!;
    if (id === 0 || this.#known[id] === 1) return false;
    let heads = false;
    for (let layer = 0; layer < LAYERS; layer++) {
      const roles = this.#mask(id, layer) & set[layer]!;
      if ((roles & this.#alone[layer]![id]!) !== 0) return true;
      if (roles !== 0) heads = true;
    }
    return heads && this.#goesOn(tokens, index);
  }

  /** Whether an expression of a role may end with the word at a token. */
  mayClose(tokens: Tokens, index: number, role: Role): boolean {
    const id = index >= 0 && index < tokens.count ? tokens.word[index]! : 0;
    if (id === 0) return false;
    const { layer, bit } = PLACES.get(role)!;
    this.#mask(id, layer);
    return (this.#closing[layer]![id]! & bit) !== 0;
  }

  /** Whether the next token is the second word of some phrase that the token starts. */
  #goesOn(tokens: Tokens, index: number): boolean {
    const next = index + 1 < tokens.count ? tokens.word[index + 1]! : 0;
    return next !== 0 && (this.#seconds.get(tokens.word[index]!)?.has(next) ?? false);
  }

  #mask(id: number, layer: number): number {
    const masks = this.#masks[layer]!;
    const mask = id < masks.length ? masks[id]! : 0;
    return mask & COMPUTED ? mask : this.#compute(id, layer);
  }

  #compute(id: number, layer: number): number {
    const stem = this.#stem(id);
    for (const all of [this.#masks, this.#alone, this.#closing])
      for (const [at, old] of all.entries()) {
        if (id < old.length) continue;
        const grown = new Int32Array(Math.max(id + 1, this.#vocabulary.size));
        grown.set(old);
        all[at] = grown;
      }
    if (id >= this.#known.length) {
      const grown = new Uint8Array(Math.max(id + 1, this.#vocabulary.size));
      grown.set(this.#known);
      this.#known = grown;
    }
    this.#known[id] = 1;
    for (const masks of this.#masks) masks[id] = COMPUTED;
    for (const role of ROLES) {
      const singles = this.#singles.get(role);
      const isAlone = singles?.has(id) || singles?.has(stem);
      const { layer, bit } = PLACES.get(role)!;
      if (isAlone || this.#tails.get(role)?.has(id)) this.#closing[layer]![id]! |= bit;
      if (!isAlone && !this.#heads.get(role)?.has(id)) continue;
      this.#masks[layer]![id]! |= bit;
      if (isAlone) this.#alone[layer]![id]! |= bit;
      this.#known[id] = 2;
    }
    return this.#masks[layer]![id]!;
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
