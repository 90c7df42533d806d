import { MOST_WORDS } from './vocabulary.ts';

/** Several of what a word may be, to ask for at once: numbers of 32 bits, one bit each. */
export type NumberSet = readonly number[];

const layersOf = (size: number) => Math.ceil(size / 32);

/** @param size how many numbers there are */
export function numberSet(numbers: readonly number[], size: number): NumberSet {
  const set = new Array<number>(layersOf(size)).fill(0);
  for (const n of numbers) set[n >> 5]! |= 1 << (n & 31);
  return set;
}

/** What each word of a language is, by vocabulary number, of so many things that a word may be. */
export class WordSets {
  readonly #layers: number;
  readonly #rows: Int32Array;

  constructor(size: number) {
    this.#layers = layersOf(size);
    this.#rows = new Int32Array(MOST_WORDS * this.#layers);
  }

  add(word: number, n: number): void {
    this.#rows[word * this.#layers + (n >> 5)]! |= 1 << (n & 31);
  }

  has(word: number, n: number): boolean {
    return (this.#rows[word * this.#layers + (n >> 5)]! & (1 << (n & 31))) !== 0;
  }

  hasAny(word: number, set: NumberSet): boolean {
    const row = word * this.#layers;
    for (let layer = 0; layer < this.#layers; layer++)
      if ((this.#rows[row + layer]! & set[layer]!) !== 0) return true;
    return false;
  }
}
