import type { Piece } from '../assemble.ts';
import { lineKey } from './line-key.ts';

/** Words in a row that make two texts the same one. */
const ROW = 3;
const MATCHES = 0.75;
/** Share of the stated text that the page must show for its own lines to be taken. */
const SHOWN = 0.9;

/** The text that a page states as its article's (structured data), to hold the lines of the page against. */
export class StatedText {
  readonly #rows = new Set<string>();
  readonly words: number;

  constructor(pieces: readonly Piece[]) {
    const words = pieces.flatMap(({ text }) => wordsOf(text));
    this.words = words.length;
    for (let i = 0; i < words.length; i++) {
      this.#rows.add(row(words, i));
      this.#rows.add(words.slice(i, i + 2).join(' '));
    }
  }

  /** Whether a line is part of the stated text; lines of one word are not told apart. */
  has(text: string): boolean {
    const words = wordsOf(text);
    if (words.length < ROW) return words.length === 2 && this.#rows.has(words.join(' '));
    const count = words.length - ROW + 1;
    let same = 0;
    for (let i = 0; i < count; i++) if (this.#rows.has(row(words, i))) same++;
    return same >= count * MATCHES;
  }

  /** Whether pieces show nearly all of the stated text. */
  shownBy(pieces: readonly Piece[]): boolean {
    const words = pieces.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    return words >= this.words * SHOWN;
  }
}

const wordsOf = (text: string): string[] => lineKey(text).split(' ').filter(Boolean);
const row = (words: readonly string[], at: number): string => words.slice(at, at + ROW).join(' ');
