import { foldWord } from './fold.ts';

/**
 * The words that some lexicon knows, numbered from 1; 0 is any other word.
 * Recognisers compare and index by number, so that a token is looked up once however many read it.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];

  /** Number of a word's folded form, adding it if new. For lexicon building only. */
  add(word: string): number {
    const folded = foldWord(word);
    let id = this.#ids.get(folded);
    if (id === undefined) {
      id = this.#words.length;
      this.#words.push(folded);
      this.#ids.set(folded, id);
    }
    return id;
  }

  /** Number of an already folded form, 0 where no lexicon has it. */
  find(folded: string): number {
    return this.#ids.get(folded) ?? 0;
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }
}
