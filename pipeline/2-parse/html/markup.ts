import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import type { Content } from '../decode.ts';
import { keptName } from './attributes.ts';
import type { Attributes } from './element.ts';
import { type Source, sourceOf } from './source.ts';
import { type Tag, tagOf } from './tags.ts';

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
  const source = sourceOf(html);
  const adapter = new Adapter(source, reader);
  // Entities are decoded in what is kept alone: the tokenizer passes over the rest without looking for them.
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, adapter);
  tokenizer.write(source.markup);
  tokenizer.end();
  const { unended } = adapter;
  if (unended === null) return;
  // A script or a title that never ends hides the rest of the page: there, and once a name, its tags are read as others.
  const rest = source.text(unended.from, html.length);
  readMarkup(rest.replaceAll(new RegExp(`<${unended.name}`, 'gi'), '<x'), reader);
}

const NONE: Attributes = Object.freeze({});

/** Gathers what the tokenizer tells piece by piece. */
class Adapter {
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
    this.#tag = tagOf(this.#source.markup.slice(start, end));
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = keptName(this.#source.markup, start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.#source.text(start, end);
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.#attribute === null) return;
    this.#attributes ??= {};
    this.#attributes[this.#attribute] ??= decoded(this.#value, decodeHTMLAttribute);
  }

  onopentagend(end: number): void {
    this.#opened(false);
    if (this.#tag.isRaw) this.#raw = { tag: this.#tag, from: end + 1 };
  }

  onselfclosingtag(): void {
    this.#opened(true);
  }

  onclosetag(start: number, end: number): void {
    const tag = tagOf(this.#source.markup.slice(start, end));
    if (this.#raw) {
      const { tag: raw, from } = this.#raw;
      const gathered = decoded(this.#text, decodeHTML);
      this.#reader.raw(raw, raw.isCode ? () => this.#source.text(from, start - 2) : () => gathered);
      this.#raw = null;
      this.#text = '';
    } else this.#flush();
    this.#reader.close(tag);
  }

  ontext(start: number, end: number): void {
    if (!this.#raw?.tag.isCode) this.#text += this.#source.text(start, end);
  }

  ontextentity(): void {}

  oncdata(start: number, end: number, offset: number): void {
    this.#text += this.#source.text(start, end - offset).replaceAll('&', '&amp;');
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
