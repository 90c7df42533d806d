import type { Content } from '../decode.ts';

const WIDE = /[\x80-\xff]/;

/**
 * A page whose markup is read piece by piece, by places in the page. Markup is ASCII: where the page is UTF-8, its bytes
 * stand for characters in a piece (Latin-1, a plain copy), and only what is kept as text is decoded.
 */
export class Source {
  readonly #page: Content;
  #piece = '';
  #from = 0;

  constructor(page: Content) {
    this.#page = page;
  }

  get length(): number {
    return this.#page.length;
  }

  /** Moves on to a piece; as long as that part of the page, with the markup in clear. */
  piece(from: number, end: number): string {
    this.#from = from;
    this.#piece = this.#cut(from, end);
    return this.#piece;
  }

  /** Markup between two places; what is not ASCII may be no text yet. */
  markup(start: number, end: number): string {
    const at = start - this.#from;
    const to = end - this.#from;
    return at >= 0 && to <= this.#piece.length ? this.#piece.slice(at, to) : this.#cut(start, end);
  }

  text(start: number, end: number): string {
    const piece = this.markup(start, end);
    if (typeof this.#page === 'string' || !WIDE.test(piece)) return piece;
    return this.#page.toString('utf8', start, end);
  }

  /** Whether ASCII in small letters stands at a place, in whatever case. */
  says(ascii: string, at: number): boolean {
    let same = 0;
    while (same < ascii.length && lower(this.unit(at + same)) === ascii.charCodeAt(same)) same++;
    return same === ascii.length;
  }

  /** Where ASCII stands next; the end of the page where it does not. */
  find(ascii: string, from: number): number {
    const at = this.#page.indexOf(ascii, from);
    return at === -1 ? this.length : at;
  }

  unit(at: number): number {
    const inside = at - this.#from;
    if (inside >= 0 && inside < this.#piece.length) return this.#piece.charCodeAt(inside);
    return typeof this.#page === 'string' ? this.#page.charCodeAt(at) : (this.#page[at] ?? 0);
  }

  #cut(start: number, end: number): string {
    return typeof this.#page === 'string'
      ? this.#page.slice(start, end)
      : this.#page.toString('latin1', start, end);
  }
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
