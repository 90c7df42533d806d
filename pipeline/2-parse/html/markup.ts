import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import type { Content } from '../decode.ts';
import { keptName } from './attributes.ts';
import { codeOpenings, endTag } from './code.ts';
import type { Attributes } from './element.ts';
import { Source } from './source.ts';
import { type Tag, tagAt, tagOf } from './tags.ts';

/** What is told of a page's markup while it is read. */
export interface MarkupReader {
  readonly open: (tag: Tag, attributes: Attributes, selfClosing: boolean) => void;
  readonly close: (tag: Tag) => void;
  /** Text with its entities decoded, in as many pieces as there are tags between; white space alone as one space. */
  readonly text: (text: string) => void;
  /** All that stands in an element such as a script, with the entities of a title decoded; right after it was opened. */
  readonly raw: (tag: Tag, text: () => string) => void;
}

/** Reads HTML with the tokenizer of htmlparser2, in linear time; never throws. */
export function readMarkup(html: Content, reader: MarkupReader): void {
  const source = new Source(html);
  const adapter = new Adapter(source, reader);
  // Entities are decoded in what is kept alone: the tokenizer passes over the rest without looking for them.
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, adapter);
  const opening = codeOpenings(source);
  for (let from = 0; from < source.length; ) {
    const end = opening(from);
    tokenizer.write(source.piece(from, end));
    // What stands in a script is never looked at by the tokenizer.
    const inside = adapter.unended?.from === end;
    from = inside ? endTag(source, adapter.unended!.name, end) : end;
    adapter.leftOut += from - end;
  }
  tokenizer.end();
  const { unended } = adapter;
  if (unended === null) return;
  // A script or a title that never ends hides the rest of the page: there, and once a name, its tags are read as others.
  const rest = source.text(unended.from, html.length);
  readMarkup(rest.replaceAll(new RegExp(`<${unended.name}`, 'gi'), '<x'), reader);
}

const NONE: Attributes = Object.freeze({});

/** Gathers what the tokenizer tells piece by piece. It counts what it was given, and so not what was left out. */
class Adapter {
  leftOut = 0;
  readonly #source: Source;
  readonly #reader: MarkupReader;
  #text = '';
  #tag: Tag = tagOf('html');
  #attributes: Record<string, string> | null = null;
  #attribute: string | null = null;
  #value = '';
  /** The raw element that is open, and where what stands in it begins. */
  #raw: { readonly tag: Tag; readonly from: number } | null = null;

  constructor(source: Source, reader: MarkupReader) {
    this.#source = source;
    this.#reader = reader;
  }

  /** The raw element that had no end tag. */
  get unended(): { readonly name: string; readonly from: number } | null {
    return this.#raw && { name: this.#raw.tag.name, from: this.#raw.from };
  }

  onopentagname(start: number, end: number): void {
    this.#tag = tagAt(this.#source, start + this.leftOut, end + this.leftOut);
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = keptName(this.#source, start + this.leftOut, end + this.leftOut);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.#textOf(start, end);
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.#attribute === null) return;
    this.#attributes ??= {};
    this.#attributes[this.#attribute] ??= decoded(this.#value, decodeHTMLAttribute);
  }

  onopentagend(end: number): void {
    this.#opened(false);
    if (this.#tag.isRaw) this.#raw = { tag: this.#tag, from: end + 1 + this.leftOut };
  }

  onselfclosingtag(): void {
    this.#opened(true);
  }

  onclosetag(start: number, end: number): void {
    const tag = tagAt(this.#source, start + this.leftOut, end + this.leftOut);
    if (this.#raw) {
      const { tag: raw, from } = this.#raw;
      const gathered = decoded(this.#text, decodeHTML);
      const to = start + this.leftOut - 2;
      this.#reader.raw(raw, raw.isCode ? () => this.#source.text(from, to) : () => gathered);
      this.#raw = null;
      this.#text = '';
    } else this.#flush();
    this.#reader.close(tag);
  }

  ontext(start: number, end: number): void {
    if (!this.#raw?.tag.isCode) this.#text += this.#textOf(start, end);
  }

  ontextentity(): void {}

  oncdata(start: number, end: number, offset: number): void {
    this.#text += this.#textOf(start, end - offset).replaceAll('&', '&amp;');
  }

  oncomment(): void {
    this.#flush();
  }

  ondeclaration(): void {
    this.#flush();
  }

  onprocessinginstruction(): void {
    this.#flush();
  }

  onend(): void {
    if (this.#raw === null) this.#flush();
  }

  #textOf(start: number, end: number): string {
    return this.#source.text(start + this.leftOut, end + this.leftOut);
  }

  #opened(selfClosing: boolean): void {
    this.#flush();
    this.#reader.open(this.#tag, this.#attributes ?? NONE, selfClosing);
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#reader.text(/\S/.test(this.#text) ? decoded(this.#text, decodeHTML) : ' ');
    this.#text = '';
  }
}

const decoded = (text: string, decode: (text: string) => string): string =>
  text.includes('&') ? decode(text) : text;
