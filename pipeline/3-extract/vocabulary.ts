import { FOLD } from './characters.ts';
import { foldWord } from './fold.ts';
import { EMPTY_HASH, Forms, hashUnit } from './forms.ts';

/** The most words that the lexicons of one language may know: what tables by vocabulary number are as long as. */
export const MOST_WORDS = 1 << 15;

/** Twice as many slots as words at most, so that a look-up ends after a step or two. */
const SLOTS = 2 * MOST_WORDS;

/**
 * The words that some lexicon knows, numbered from 1; 0 is any other word.
 * Recognisers compare and index by number, so that a token is looked up once however many read it; and it is looked up
 * where it stands in the text, without a string being cut out for it.
 */
export class Vocabulary {
  readonly #words: string[] = [''];
  /** Numbers of the words at the slot that their hash names, or the next free one. */
  readonly #slots = new Uint16Array(SLOTS);
  /** 1 by number of a word that phrases have inside and nothing else. */
  readonly #inside = new Uint8Array(MOST_WORDS);
  #forms: Forms | null = null;

  /**
   * Number of a word's folded form, adding it if new. For lexicon building only.
   * @throws RangeError where the lexicons hold more words than tables have room for.
   */
  add(word: string): number {
    const id = this.addInside(word);
    if (this.#inside[id] === 1) this.#forms = null;
    this.#inside[id] = 0;
    return id;
  }

  /** The same for a word inside a phrase, which is no word by itself where a text has it: «للسجون» is «سجون» and a proclitic. */
  addInside(word: string): number {
    const folded = foldWord(word);
    const slot = this.#slot(folded, 0, folded.length);
    if (this.#slots[slot] !== 0) return this.#slots[slot]!;
    const id = this.#words.length;
    if (id >= MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words in the lexicons`);
    this.#words.push(folded);
    this.#forms = null;
    this.#slots[slot] = id;
    this.#inside[id] = 1;
    return id;
  }

  /** Number of the word at `[from, to)` of a text that bears no marks; 0 where no lexicon has it. */
  find(text: string, from = 0, to = text.length): number {
    return this.#slots[this.#slot(text, from, to)]!;
  }

  /** Whether phrases have a word inside and nothing else has it. */
  isInside(id: number): boolean {
    return this.#inside[id] === 1;
  }

  /** The forms that texts have printed its words and others in; forgotten where a word joins. */
  get forms(): Forms {
    this.#forms ??= new Forms(this);
    return this.#forms;
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }

  /** The slot that holds the word, or the free one where it would stand. */
  #slot(text: string, from: number, to: number): number {
    let hash = EMPTY_HASH;
    for (let i = from; i < to; i++) hash = hashUnit(hash, FOLD[text.charCodeAt(i)]!);
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    while (this.#slots[slot] !== 0 && !isAt(this.#words[this.#slots[slot]!]!, text, from, to))
      slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}

/** Whether a folded word is what stands at `[from, to)` of a text. */
function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== FOLD[text.charCodeAt(from + i)]) return false;
  return true;
}
