import type { Language } from '../../../document.ts';
import type { Match } from '../../phrases.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { MOST_WORDS } from '../../vocabulary.ts';
import { Term } from './terms.ts';

/** Where the insert that starts at a token may end. */
export type InsertEnds = (tokens: Tokens, at: number, limit: number) => readonly number[];

/** A part of a construction: words of a class, a number, a place or name, a few words of any sort, or inserts. */
type Part =
  | { readonly is: 'term'; readonly term: Term; readonly optional: boolean }
  | { readonly is: 'number' | 'name' | 'words' | 'inserts'; readonly optional: boolean };

/** The token after the place that starts at a token, where the language has no capitals; 0 where none does. */
export type PlaceAt = (tokens: Tokens, at: number, limit: number) => number;

interface Construction<T> {
  readonly parts: readonly Part[];
  readonly value: T;
}

const MOST_INSERTS = 4;
/** Words that "~" stands for, and capitals of a name. */
const MOST_WORDS_OF_ANY = 4;
const MOST_CAPITALS = 3;
const SIGNS = { '#': 'number', '@': 'name', '~': 'words', '…': 'inserts' } as const;

/**
 * Constructions of several parts, found by longest match. In the notation of `constructions.csv` a word stands for itself,
 * `{class}` for a phrase of that class of `terms.csv`, `#` for a number, `@` for a place or a name, `~` for one to four
 * words, `…` for up to four inserts (a day, an adverb, where it was said) or none; a part with `?` may be left out.
 */
export class Constructions<T> {
  /** By vocabulary number of its first word, and those that a word of no lexicon may open. */
  readonly #byFirst = new Map<number, Construction<T>[]>();
  readonly #open: Construction<T>[] = [];
  readonly #opens = new Uint8Array(MOST_WORDS);
  readonly #language: Language;
  readonly #terms: ReadonlyMap<string, Term>;
  readonly #inserts: InsertEnds;
  readonly #place: PlaceAt;

  constructor(
    language: Language,
    terms: ReadonlyMap<string, Term>,
    inserts: InsertEnds,
    place: PlaceAt,
  ) {
    this.#language = language;
    this.#terms = terms;
    this.#inserts = inserts;
    this.#place = place;
  }

  /** @throws Error where the notation names a class that no term has. */
  add(notation: string, value: T): void {
    const parts = notation.split(' ').map((word) => this.#part(word));
    const construction = { parts, value };
    for (const part of parts) {
      const firsts = part.is === 'term' ? part.term.firsts() : null;
      if (firsts === null) {
        this.#open.push(construction);
        return;
      }
      for (const word of firsts) {
        this.#opens[word] = 1;
        const list = this.#byFirst.get(word);
        if (list) list.push(construction);
        else this.#byFirst.set(word, [construction]);
      }
      if (!part.optional) return;
    }
  }

  #part(word: string): Part {
    const optional = word.endsWith('?') && word.length > 1;
    const sign = optional ? word.slice(0, -1) : word;
    const is = SIGNS[sign as keyof typeof SIGNS];
    if (is) return { is, optional };
    const name = /^\{(.+)\}$/.exec(sign)?.[1];
    if (name) {
      const term = this.#terms.get(name);
      if (!term)
        throw new Error(`lexicons/${this.#language}: "${word}" is no class of terms.csv; add one`);
      return { is: 'term', term, optional };
    }
    const term = new Term(this.#language);
    term.add(sign);
    return { is: 'term', term, optional };
  }

  /** The longest construction that starts at token `from` and ends before `limit`; null where none does. */
  match(tokens: Tokens, from: number, limit = tokens.count): Match<T> | null {
    let found: Match<T> | null = null;
    if (this.#opens[tokens.word[from]!] === 1)
      found = this.#longest(this.#byFirst.get(tokens.word[from]!)!, tokens, from, limit);
    const open = this.#open.length > 0 ? this.#longest(this.#open, tokens, from, limit) : null;
    return open && open.end > (found?.end ?? 0) ? open : found;
  }

  #longest(
    list: readonly Construction<T>[],
    tokens: Tokens,
    from: number,
    limit: number,
  ): Match<T> | null {
    let found: Match<T> | null = null;
    for (const { parts, value } of list) {
      const end = this.#end(tokens, parts, 0, from, limit);
      if (end > (found?.end ?? from)) found = { value, end };
    }
    return found;
  }

  /** The token after the parts from `next` on where they stand at token `at`; -1 where they do not. */
  #end(
    tokens: Tokens,
    parts: readonly Part[],
    next: number,
    at: number,
    limit: number,
    inserts = 0,
  ): number {
    const part = parts[next];
    if (part === undefined) return at;
    if (part.is === 'inserts') {
      const end = this.#end(tokens, parts, next + 1, at, limit);
      if (end >= 0 || inserts === MOST_INSERTS || at >= limit) return end;
      for (const behind of this.#inserts(tokens, at, limit)) {
        const found = this.#end(tokens, parts, next, behind, limit, inserts + 1);
        if (found >= 0) return found;
      }
      return -1;
    }
    if (at < limit && part.is === 'term') {
      const behind = part.term.end(tokens, at, limit);
      const end = behind > 0 ? this.#end(tokens, parts, next + 1, behind, limit) : -1;
      if (end >= 0) return end;
    } else if (at < limit)
      for (const behind of this.#ends(tokens, part.is, at, limit)) {
        const end = this.#end(tokens, parts, next + 1, behind, limit);
        if (end >= 0) return end;
      }
    return part.optional ? this.#end(tokens, parts, next + 1, at, limit) : -1;
  }

  /** Where a number, a name or words that start at token `at` may end. */
  #ends(tokens: Tokens, is: Part['is'], at: number, limit: number): readonly number[] {
    if (is === 'number') return numberEnds(tokens, at);
    if (is === 'name') return this.#nameEnds(tokens, at, limit);
    const ends: number[] = [];
    for (let i = at; i < Math.min(limit, at + MOST_WORDS_OF_ANY) && isWordPart(tokens, i); i++)
      ends.push(i + 1);
    return ends;
  }

  #nameEnds(tokens: Tokens, at: number, limit: number): readonly number[] {
    const place = this.#place(tokens, at, limit);
    if (place > 0) return [place];
    let end = at;
    while (end < limit && end - at < MOST_CAPITALS && tokens.capital[end] === 1) end++;
    return end > at ? [end] : [];
  }
}

/** Where a number that starts at token `at` may end: "66,18" is three tokens. */
function numberEnds(tokens: Tokens, at: number): readonly number[] {
  if (tokens.kind[at] !== NUMBER) return [];
  const isParted = isMark(tokens, at + 1, ',.') && tokens.kind[at + 2] === NUMBER;
  const isGlued = isParted && tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0;
  return isGlued ? [at + 3, at + 1] : [at + 1];
}

/** A word, or a hyphen or digits inside one: "Le360", "El-Phare". */
const isWordPart = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === WORD ||
  (tokens.spaced[i] === 0 &&
    (tokens.kind[i] === NUMBER || (tokens.kind[i] === SYMBOL && isMark(tokens, i, '-–.'))));
