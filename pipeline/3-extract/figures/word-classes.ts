import { MOST_WORDS } from '../vocabulary.ts';
import { CLASSES, W, type WordClass } from './classes.ts';

/** Numbers of 32 bits that hold a set of classes, one bit each. */
const LAYERS = Math.ceil(CLASSES.length / 32);

/** Several classes that a rule asks for. */
export type ClassSet = readonly number[];

/** A set of classes, to be asked for at once. */
export function classSet(...names: readonly WordClass[]): ClassSet {
  const set = new Array<number>(LAYERS).fill(0);
  for (const name of names) set[W[name] >> 5]! |= 1 << (W[name] & 31);
  return set;
}

/** Words by which a clause says something of its subject. */
export const SAYS = classSet('auxiliary', 'copula', 'verb');

/** The classes of the words of a language, by vocabulary number. */
export class WordClasses {
  readonly #rows = new Int32Array(MOST_WORDS * LAYERS);

  add(word: number, cls: number): void {
    this.#rows[word * LAYERS + (cls >> 5)]! |= 1 << (cls & 31);
  }

  has(word: number, cls: number): boolean {
    return (this.#rows[word * LAYERS + (cls >> 5)]! & (1 << (cls & 31))) !== 0;
  }

  hasAny(word: number, set: ClassSet): boolean {
    for (let layer = 0; layer < LAYERS; layer++)
      if ((this.#rows[word * LAYERS + layer]! & set[layer]!) !== 0) return true;
    return false;
  }
}
