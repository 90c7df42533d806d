import { Tokenizer } from 'htmlparser2';
import type { Element, Page, Script } from './element.ts';
import { FORMATTING, IMPLIED, INLINE, SCOPE, VOID } from './tags.ts';

/** Deeper elements are dissolved into the one above: no real page is so deep, and every walk stays short. */
export const MOST_DEPTH = 256;
export const MOST_ELEMENTS = 500_000;

type Open = { -readonly [K in keyof Element]: Element[K] };

/**
 * Builds the tree of a page. Never throws, whatever the markup; linear in its length. A tree builder of our own on the
 * tokenizer of htmlparser2, whose own parser takes quadratic time on deep nesting.
 */
export function parsePage(html: string): Page {
  return new Builder(html).page();
}

class Builder {
  readonly #html: string;
  readonly #root: Open = { name: 'html', attributes: {}, parent: null, children: [] };
  #stack: Open[] = [this.#root];
  readonly #metas: Record<string, string>[] = [];
  readonly #links: Record<string, string>[] = [];
  readonly #scripts: Script[] = [];
  #title: string | null = null;
  #flattened = 0;
  #overflow = 0;
  #elements = 0;
  #name = '';
  #attributes: Record<string, string> = {};
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  page(): Page {
    const slice = (start: number, end: number) => this.#html.slice(start, end);
    const ignore = () => {};
    const tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        onopentagname: (start, end) => {
          this.#name = slice(start, end).toLowerCase();
          this.#attributes = {};
        },
        onattribname: (start, end) => {
          this.#attribute = slice(start, end).toLowerCase();
        },
        onattribdata: (start, end) => {
          this.#value += slice(start, end);
        },
        onattribentity: (codePoint) => {
          this.#value += String.fromCodePoint(codePoint);
        },
        onattribend: () => {
          if (!Object.hasOwn(this.#attributes, this.#attribute))
            this.#attributes[this.#attribute] = this.#value;
          this.#value = '';
        },
        onopentagend: () => this.#open(this.#name, this.#attributes, false),
        onselfclosingtag: () => this.#open(this.#name, this.#attributes, true),
        onclosetag: (start, end) => this.#close(slice(start, end).toLowerCase()),
        ontext: (start, end) => this.#text(slice(start, end)),
        ontextentity: (codePoint) => this.#text(String.fromCodePoint(codePoint)),
        oncdata: (start, end, offset) => this.#text(slice(start, end - offset)),
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.#html);
    tokenizer.end();
    const attributes = this.#root.attributes;
    return {
      root: this.#root,
      metas: this.#metas,
      links: this.#links,
      scripts: this.#scripts,
      title: this.#title ?? '',
      language: attributes.lang ?? attributes['xml:lang'] ?? '',
      flattened: this.#flattened,
      truncated: this.#elements >= MOST_ELEMENTS,
    };
  }

  get #top(): Open {
    return this.#stack[this.#stack.length - 1]!;
  }

  #open(name: string, attributes: Record<string, string>, selfClosing: boolean): void {
    if (name === 'html') {
      this.#root.attributes = { ...attributes, ...this.#root.attributes };
      return;
    }
    if (name === 'meta') this.#metas.push(attributes);
    if (name === 'link') this.#links.push(attributes);
    if (this.#elements >= MOST_ELEMENTS) return;
    this.#elements++;
    this.#closeImplied(name);
    const parent = this.#top;
    const closed = VOID.has(name) || (selfClosing && inForeign(this.#stack));
    if (this.#stack.length >= MOST_DEPTH && !closed) {
      this.#flattened++;
      this.#overflow++;
      return;
    }
    const element: Open = { name, attributes, parent, children: [] };
    parent.children.push(element);
    if (!closed) this.#stack.push(element);
  }

  #closeImplied(name: string): void {
    const rule = IMPLIED[name];
    if (rule) {
      for (let i = this.#stack.length - 1; i > 0; i--) {
        const open = this.#stack[i]!.name;
        if (rule[1].has(open)) break;
        if (rule[0].has(open)) this.#stack.length = i;
      }
    }
    if (INLINE.has(name) || name === 'br') return;
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.name;
      if (open === 'p') this.#stack.length = i;
      if (open === 'p' || !INLINE.has(open)) break;
    }
  }

  #close(name: string): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    if (name === 'br') {
      this.#top.children.push({ name, attributes: {}, parent: this.#top, children: [] });
      return;
    }
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.name;
      if (open === name) {
        this.#finish(this.#stack[i]!);
        this.#stack.length = i;
        return;
      }
      if (
        SCOPE.has(open) &&
        open !== 'html' &&
        !SCOPE.has(name) &&
        name !== 'tr' &&
        name !== 'tbody'
      )
        return;
      if (FORMATTING.has(name) && !INLINE.has(open)) return;
    }
  }

  #finish(element: Open): void {
    if (element.name === 'script') {
      this.#scripts.push({
        id: element.attributes.id ?? '',
        type: element.attributes.type ?? '',
        text: element.children.join(''),
      });
      element.children = [];
    } else if (element.name === 'title' && element.parent?.name !== 'svg')
      this.#title ??= element.children.join('');
  }

  #text(text: string): void {
    if (this.#elements < MOST_ELEMENTS) this.#top.children.push(text);
  }
}

const inForeign = (stack: readonly Open[]): boolean =>
  stack.some((open) => open.name === 'svg' || open.name === 'math');
