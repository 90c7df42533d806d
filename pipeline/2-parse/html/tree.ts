import type { Content } from '../decode.ts';
import type { Attributes, Element, Page, Script } from './element.ts';
import { hintOf } from './hints.ts';
import { type MarkupReader, readMarkup } from './markup.ts';
import { type Tag, tagOf } from './tags.ts';

/** Deeper elements are dissolved into the one above: no real page is so deep, and every walk stays short. */
export const MOST_DEPTH = 256;
export const MOST_ELEMENTS = 500_000;

type Open = { -readonly [K in keyof Element]: Element[K] };

/** Builds the tree of a page. Never throws, whatever the markup; linear in its length, with lenient nesting of our own. */
export function parsePage(html: Content): Page {
  const builder = new Builder();
  readMarkup(html, builder);
  return builder.page();
}

class Builder implements MarkupReader {
  readonly #elements: Open[] = [];
  readonly #root = this.#add(tagOf('html'), {}, null);
  /** Open elements, the root first; those inside a silent one have their tag here but no element of their own. */
  readonly #tags: Tag[] = [this.#root.tag];
  readonly #open: Open[] = [this.#root];
  /** Place in the stack of the outermost silent element; 0 where none is open. */
  #silent = 0;
  readonly #metas: Attributes[] = [];
  readonly #links: Attributes[] = [];
  readonly #scripts: Script[] = [];
  /** Attributes of the script that was opened last. */
  #script: Attributes = {};
  #title: string | null = null;
  #flattened = 0;
  #overflow = 0;
  #count = 0;

  page(): Page {
    this.#cut(1);
    this.#root.end = this.#elements.length;
    const { attributes } = this.#root;
    return {
      root: this.#root,
      elements: this.#elements,
      metas: this.#metas,
      links: this.#links,
      scripts: this.#scripts,
      title: this.#title ?? '',
      language: attributes.lang ?? attributes['xml:lang'] ?? '',
      flattened: this.#flattened,
      truncated: this.#count >= MOST_ELEMENTS,
    };
  }

  open(tag: Tag, attributes: Attributes, selfClosing: boolean): void {
    const { name } = tag;
    if (name === 'html') {
      this.#root.attributes = { ...attributes, ...this.#root.attributes };
      return;
    }
    if (name === 'meta') this.#metas.push(attributes);
    if (name === 'link') this.#links.push(attributes);
    if (name === 'script') this.#script = attributes;
    // Pictures and places for a line break hold no text and end none.
    if (this.#count >= MOST_ELEMENTS || (tag.isVoid && tag.isInline)) return;
    this.#count++;
    this.#closeImplied(tag);
    const closed = tag.isVoid || (selfClosing && this.#isForeign());
    if (this.#tags.length >= MOST_DEPTH && !closed) {
      this.#flattened++;
      this.#overflow++;
      return;
    }
    const top = this.#open[this.#open.length - 1]!;
    const element = this.#silent > 0 ? top : this.#add(tag, attributes, top);
    if (closed) return;
    if (tag.isSilent && this.#silent === 0) this.#silent = this.#tags.length;
    this.#tags.push(tag);
    this.#open.push(element);
  }

  close(tag: Tag): void {
    if (this.#overflow > 0) {
      this.#overflow--;
      return;
    }
    if (tag.name === 'br') {
      if (this.#silent === 0) this.#add(tag, {}, this.#open[this.#open.length - 1]!);
      return;
    }
    for (let i = this.#tags.length - 1; i > 0; i--) {
      const open = this.#tags[i]!;
      if (open.name === tag.name) {
        this.#cut(i);
        return;
      }
      if (open.isScope && !tag.isScope && tag.name !== 'tr' && tag.name !== 'tbody') return;
      if (tag.isFormatting && !open.isInline) return;
    }
  }

  text(text: string): void {
    if (this.#silent === 0 && this.#count < MOST_ELEMENTS)
      this.#open[this.#open.length - 1]!.children.push(text);
  }

  raw({ name }: Tag, text: () => string): void {
    if (name === 'script')
      this.#scripts.push({ id: this.#script.id ?? '', type: this.#script.type ?? '', text });
    else if (name === 'title' && this.#tags.at(-2)?.name !== 'svg') this.#title ??= text();
    else if (name === 'xmp') this.text(text());
  }

  #add(tag: Tag, attributes: Attributes, parent: Open | null): Open {
    const index = this.#elements.length;
    const element: Open = {
      tag,
      name: tag.name,
      attributes,
      hint: hintOf(tag.name, attributes),
      parent,
      children: [],
      index,
      end: index + 1,
    };
    this.#elements.push(element);
    parent?.children.push(element);
    return element;
  }

  /** Closes the open elements from a place of the stack on. */
  #cut(length: number): void {
    for (let i = length; i < this.#open.length; i++) this.#open[i]!.end = this.#elements.length;
    while (this.#tags.length > length) this.#tags.pop();
    while (this.#open.length > length) this.#open.pop();
    if (this.#silent >= length) this.#silent = 0;
  }

  #closeImplied({ name, implied, isInline }: Tag): void {
    if (implied) {
      const [closes, within] = implied;
      for (let i = this.#tags.length - 1; i > 0; i--) {
        const open = this.#tags[i]!.name;
        if (within.has(open)) break;
        if (closes.has(open)) this.#cut(i);
      }
    }
    if (isInline || name === 'br') return;
    for (let i = this.#tags.length - 1; i > 0; i--) {
      const open = this.#tags[i]!;
      if (open.name === 'p') this.#cut(i);
      if (open.name === 'p' || !open.isInline) return;
    }
  }

  #isForeign(): boolean {
    return this.#tags.some(({ name }) => name === 'svg' || name === 'math');
  }
}
