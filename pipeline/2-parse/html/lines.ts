import type { BlockKind } from '../../document.ts';
import type { Element } from './element.ts';

/** One run of text of a page that a browser would show as a block of its own. */
export interface Line {
  /** White space collapsed, NFC. */
  readonly text: string;
  readonly kind: BlockKind;
  /** Nearest block element. */
  readonly element: Element;
  /** Share of the characters that lie in links to other pages. */
  readonly linked: number;
  readonly words: number;
  /** 1–6 for headings. */
  readonly level: number;
}

const TERMINAL = new Set('.!?؟…:;؛»"”)');

/** The lines of a page in document order. A line break in the text ends a line, unless the sentence runs on. */
export function linesOf(root: Element): Line[] {
  const reader = new LineReader();
  reader.read(root);
  return reader.lines;
}

/** Goes through a tree by recursion: it is never deeper than the depth to which trees are built. */
class LineReader {
  readonly lines: Line[] = [];
  #text = '';
  /** Characters of it that lie in links. */
  #linked = 0;
  #links = 0;

  read(block: Element): void {
    this.#inside(block, block);
    this.#flush(block);
  }

  #inside(element: Element, block: Element): void {
    for (const child of element.children)
      if (typeof child === 'string') this.#add(child);
      else if (child.name === 'br') this.#text += '\n';
      else this.#element(child, block);
  }

  #element(element: Element, block: Element): void {
    const apart = standsAlone(element);
    if (apart) this.#flush(block);
    if (isUnseen(element)) return;
    const links = isLink(element) ? 1 : 0;
    this.#links += links;
    if (apart) this.read(element);
    else this.#inside(element, block);
    this.#links -= links;
  }

  #add(text: string): void {
    const bare = UNEVEN.test(text) ? text.replace(/[\t\n\r\f ]+/g, ' ') : text;
    this.#text += bare;
    if (this.#links > 0) this.#linked += bare.length;
  }

  #flush(block: Element): void {
    const raw = this.#text.trim();
    const share = raw === '' ? 0 : Math.min(1, this.#linked / raw.length);
    this.#text = '';
    this.#linked = 0;
    if (raw === '') return;
    const level = levelOf(block);
    const kind = kindOf(block, level);
    for (const text of splitBreaks(raw))
      this.lines.push({
        text,
        kind,
        element: block,
        linked: share,
        words: countWords(text),
        level,
      });
  }
}

/** White space other than single spaces. */
const UNEVEN = /[\t\n\r\f]| {2}/;

/** Whether nothing in an element is shown as text. */
function isUnseen({ tag, attributes: { hidden, style } }: Element): boolean {
  if (tag.isSilent || (hidden !== undefined && hidden !== 'until-found')) return true;
  return style?.includes('none') === true && /display\s{0,3}:\s{0,3}none/i.test(style);
}

/** A block; and an inline element that its class puts out of the text, such as a legend, so that it can be left out. */
const standsAlone = ({ tag, name, hint }: Element): boolean =>
  !tag.isInline || (hint === 'out' && name !== 'a');

const isLink = ({ name, attributes: { href } }: Element): boolean =>
  name === 'a' && href !== undefined && !href.startsWith('#');

/** Pieces between line breaks; a single break inside a running sentence (a small letter follows) is a space. */
function splitBreaks(raw: string): string[] {
  if (!raw.includes('\n')) return [tidy(raw)];
  const pieces: string[][] = [];
  let before = '';
  for (const line of raw.split('\n')) {
    const text = tidy(line);
    const runsOn = before !== '' && /^\p{Ll}/u.test(text) && !TERMINAL.has(before.at(-1)!);
    if (runsOn) pieces[pieces.length - 1]!.push(text);
    else if (text !== '') pieces.push([text]);
    before = text;
  }
  return pieces.map((parts) => parts.join(' '));
}

const tidy = (line: string): string =>
  line
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim()
    .normalize('NFC');

function levelOf({ tag, parent, attributes }: Element): number {
  return tag.level || parent?.tag.level || (attributes.role === 'heading' ? 2 : 0);
}

function kindOf(block: Element, level: number): BlockKind {
  if (level > 0) return 'heading';
  if (CELLS.has(block.name) && isRow(block.parent) && !isColumn(block)) return 'cell';
  for (let up: Element | null = block; up !== null; up = up.parent) {
    if (up.name === 'li' || up.name === 'dd' || up.name === 'dt') return 'list_item';
    if (up.name === 'blockquote') return 'quote';
    if (up.name === 'article' || up.name === 'main' || up.name === 'section') break;
  }
  return 'paragraph';
}

/** Whether a table row has several cells and stands among others: tables of one row or cell are layout. */
const isRow = (row: Element | null): boolean =>
  row !== null && several(row, CELLS) && row.parent !== null && several(row.parent, ROWS);

const MOST_BREAKS = 4;
const MOST_LOOKED_AT = 60;

/** Whether a cell holds more blocks and line breaks than one of data would: a column of a page laid out by tables. */
function isColumn(cell: Element): boolean {
  const waiting: Element[] = [cell];
  let breaks = 0;
  let looked = 0;
  for (let at = 0; at < waiting.length; at++)
    for (const child of waiting[at]!.children) {
      if (++looked > MOST_LOOKED_AT) return false;
      if (typeof child === 'string') continue;
      if (!child.tag.isInline && ++breaks > MOST_BREAKS) return true;
      waiting.push(child);
    }
  return false;
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const ROWS: ReadonlySet<string> = new Set(['tr']);

function several(element: Element, names: ReadonlySet<string>): boolean {
  let count = 0;
  for (const child of element.children)
    if (typeof child !== 'string' && names.has(child.name) && ++count > 1) return true;
  return false;
}

/** Words as white space parts them. */
export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
