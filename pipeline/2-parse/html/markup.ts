import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import type { Attributes } from './element.ts';
import {
  BANG,
  DOUBLE,
  EQUALS,
  endOfAttribute,
  endOfName,
  endOfUnquoted,
  GREATER,
  isLetter,
  isSpace,
  keptName,
  QUESTION,
  SINGLE,
  SLASH,
  skipSpace,
} from './markup-characters.ts';
import { type Tag, tagOf } from './tags.ts';

/** What is told of a page's markup while it is read. */
export interface MarkupReader {
  readonly open: (tag: Tag, attributes: Attributes, selfClosing: boolean) => void;
  readonly close: (tag: Tag) => void;
  /** Text with its entities decoded, in as many pieces as there are tags between; white space alone as one space. */
  readonly text: (text: string) => void;
  /** All that stands in an element such as a script, as written; right after it was opened. */
  readonly raw: (tag: Tag, text: string) => void;
}

/**
 * Reads HTML as the standard's tokenizer does, in one pass and linear time; never throws. It goes from mark to mark by
 * `indexOf`, so that scripts, styles, comments and attributes that nobody asks for cost next to nothing.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  new Scanner(html, reader).read();
}

const NONE: Attributes = Object.freeze({});
/** Places in the page that are none. */
const NO_MARKUP = -2;
const END = -1;

class Scanner {
  readonly #html: string;
  readonly #reader: MarkupReader;
  /** Raw elements without an end tag in the rest of the page. */
  readonly #endless = new Set<string>();

  constructor(html: string, reader: MarkupReader) {
    this.#html = html;
    this.#reader = reader;
  }

  read(): void {
    const html = this.#html;
    let start = 0;
    for (let from = 0; from !== END; ) {
      const at = html.indexOf('<', from);
      if (at === -1) this.#text(start, html.length);
      const end = at === -1 ? END : this.#markup(at, start);
      if (end === NO_MARKUP) from = at + 1;
      else start = from = end;
    }
  }

  /** Place after the markup that begins with the "<" at `at`; before it, the text from `start` is given. */
  #markup(at: number, start: number): number {
    const html = this.#html;
    const unit = html.charCodeAt(at + 1);
    const opens = isLetter(unit);
    if (!opens && unit !== SLASH && unit !== BANG && unit !== QUESTION) return NO_MARKUP;
    this.#text(start, at);
    if (opens) return this.#opening(at + 1);
    if (unit === SLASH) return this.#closing(at + 2);
    if (html.startsWith('--', at + 2)) return this.#after('-->', at + 2);
    if (!html.startsWith('[CDATA[', at + 2)) return this.#after('>', at + 2);
    const end = html.indexOf(']]>', at + 9);
    this.#text(at + 9, end === -1 ? html.length : end);
    return end === -1 ? END : end + 3;
  }

  #closing(from: number): number {
    const html = this.#html;
    const end = this.#after('>', from);
    const start = skipSpace(html, from);
    if (end !== END && isLetter(html.charCodeAt(start)))
      this.#reader.close(tagOf(html.slice(start, endOfName(html, start))));
    return end;
  }

  #opening(from: number): number {
    const html = this.#html;
    let at = endOfName(html, from);
    const tag = tagOf(html.slice(from, at));
    let attributes: Record<string, string> | null = null;
    let selfClosing = false;
    for (;;) {
      const unit = html.charCodeAt(at);
      if (unit === GREATER) break;
      if (Number.isNaN(unit)) return END;
      if (unit === SLASH || isSpace(unit)) {
        selfClosing ||= unit === SLASH;
        at++;
        continue;
      }
      selfClosing = false;
      const nameEnd = endOfAttribute(html, at);
      const name = keptName(html, at, nameEnd);
      let [start, end] = [nameEnd, nameEnd];
      at = skipSpace(html, nameEnd);
      if (html.charCodeAt(at) === EQUALS) {
        start = skipSpace(html, at + 1);
        const quote = html.charCodeAt(start);
        const quoted = quote === DOUBLE || quote === SINGLE;
        if (quoted) start++;
        end = quoted
          ? html.indexOf(quote === DOUBLE ? '"' : "'", start)
          : endOfUnquoted(html, start);
        if (end === -1) return END;
        at = quoted ? end + 1 : end;
      }
      if (name === null) continue;
      attributes ??= {};
      attributes[name] ??= decodedValue(html.slice(start, end));
    }
    this.#reader.open(tag, attributes ?? NONE, selfClosing);
    return tag.isRaw && !selfClosing ? this.#raw(tag, at + 1) : at + 1;
  }

  /** Gives what stands in a script, a style and such up to their end tag; without one it is read like other markup. */
  #raw(tag: Tag, from: number): number {
    const html = this.#html;
    const { name } = tag;
    if (this.#endless.has(name)) return from;
    for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const unit = html.charCodeAt(end);
      if (unit !== GREATER && unit !== SLASH && !isSpace(unit)) continue;
      if (html.slice(at + 2, end).toLowerCase() !== name) continue;
      this.#reader.raw(tag, html.slice(from, at));
      this.#reader.close(tag);
      return this.#after('>', end);
    }
    this.#endless.add(name);
    return from;
  }

  #text(from: number, to: number): void {
    if (from >= to) return;
    const html = this.#html;
    if (skipSpace(html, from) >= to) this.#reader.text(' ');
    else {
      const text = html.slice(from, to);
      this.#reader.text(text.includes('&') ? decodeHTML(text) : text);
    }
  }

  #after(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at === -1 ? END : at + mark.length;
  }
}

const decodedValue = (value: string): string =>
  value.includes('&') ? decodeHTMLAttribute(value) : value;
