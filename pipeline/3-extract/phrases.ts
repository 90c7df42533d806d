import { NUMBER, type Tokens, tokenise, WORD } from './tokens.ts';
import { MOST_WORDS, type Vocabulary } from './vocabulary.ts';

interface Node<T> {
  /** Null where no phrase goes on. */
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/** The Arabic article before two letters or more. */
const ARTICLE = /^ال..+/;

/** Behind «ل», whose article is that letter again: «للسجون» for "to the prisons", «لرئيس». */
const TAKEN_IN = /^ل...+/;

/** What a phrase stands for, and the token after it. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** Expressions of one or more tokens ("n'a pas dépassé", "لا يقل عن"), found by longest match from a token on. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: null, value: undefined };
  /** By vocabulary number of a word that some phrase starts with, its place in the list below, from 1: most tokens are turned away by this one look. */
  readonly #opens = new Uint16Array(MOST_WORDS);
  readonly #firsts: Node<T>[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * Adds a phrase; its words join the vocabulary. A later value for the same phrase replaces the earlier. Of several
   * Arabic words the first is also met behind a proclitic that takes its article in: «بالسنة المالية», «للسنة المالية».
   */
  add(phrase: string, value: T): void {
    const words = phraseWords(phrase);
    this.#nodeOf(words).value = value;
    const joined = behindProclitic(words);
    if (joined) this.#nodeOf(joined).value ??= value;
  }

  #nodeOf(words: readonly string[]): Node<T> {
    let node = this.#root;
    for (const word of words) {
      const isFirst = node === this.#root;
      const id =
        isFirst || !TAKEN_IN.test(word)
          ? this.#vocabulary.add(word)
          : this.#vocabulary.addInside(word);
      node.next ??= new Map();
      let next = node.next.get(id);
      if (!next) {
        next = { next: null, value: undefined };
        node.next.set(id, next);
        if (isFirst) this.#opens[id] = this.#firsts.push(next);
      }
      node = next;
    }
    return node;
  }

  /** Vocabulary numbers of the words that phrases start with. */
  firsts(): Iterable<number> {
    return this.#root.next?.keys() ?? [];
  }

  /** Whether some phrase starts with the word at a token. */
  opensAt(tokens: Tokens, at: number): boolean {
    return this.#opens[tokens.word[at]!]! > 0;
  }

  /** Longest phrase that starts at token `from` and ends before token `limit`; null where none does. */
  match(tokens: Tokens, from: number, limit: number = tokens.count): Match<T> | null {
    // A look at -1 is one by name, many times as slow.
    if (from < 0 || from >= limit) return null;
    const first = this.#opens[tokens.word[from]!]!;
    // None of a token behind the last.
    if (!(first > 0)) return null;
    let node = this.#firsts[first - 1]!;
    let found: Match<T> | null =
      node.value === undefined ? null : { value: node.value, end: from + 1 };
    for (let i = from + 1; i < limit && node.next !== null; i++) {
      const next = this.#nextOf(node.next, tokens, i);
      if (!next) break;
      node = next;
      if (node.value !== undefined) found = { value: node.value, end: i + 1 };
    }
    return found;
  }

  /** Where the word at a token leads to, as it was cut or with the «ل» that a phrase has it with. */
  #nextOf(nodes: Map<number, Node<T>>, tokens: Tokens, at: number): Node<T> | undefined {
    const id = tokens.word[at]!;
    const next = id === 0 ? undefined : nodes.get(id);
    if (next || tokens.clitic[at] === 0) return next;
    return nodes.get(this.#vocabulary.find(tokens.text, tokens.start[at]!, tokens.end[at]!));
  }

  /** The same, where something that `insert` passes over may stand before any word but the first. */
  matchOver(tokens: Tokens, from: number, insert: (at: number) => number): Match<T> | null {
    if (!this.opensAt(tokens, from)) return null;
    let node: Node<T> = this.#root;
    let found: Match<T> | null = null;
    for (let i = from; i < tokens.count; ) {
      const next = node.next ? this.#nextOf(node.next, tokens, i) : undefined;
      if (next) {
        node = next;
        i++;
        if (node.value !== undefined) found = { value: node.value, end: i };
        continue;
      }
      const behind = i > from && node.next !== null ? insert(i) : 0;
      if (behind <= i) break;
      i = behind;
    }
    return found;
  }
}

/** The words of an Arabic phrase whose article a proclitic takes in: «(بال)سنة المالية»; null for any other. */
export const behindProclitic = (words: readonly string[]): string[] | null =>
  words.length > 1 && ARTICLE.test(words[0]!) ? [words[0]!.slice(2), ...words.slice(1)] : null;

/** The tokens of a phrase as the tokeniser would cut them in a text. */
export function phraseWords(phrase: string): string[] {
  // "plus d'" is elided before the word that follows it in a text.
  const elided = /['’]$/.test(phrase);
  const tokens = tokenise(elided ? `${phrase}a` : phrase, null);
  const words: string[] = [];
  for (let i = 0; i < tokens.count - (elided ? 1 : 0); i++)
    if (tokens.kind[i] === WORD || tokens.kind[i] !== NUMBER)
      words.push(phrase.slice(tokens.start[i], tokens.end[i]));
  return words;
}
