import type { BlockKind } from '../../document.ts';
import { type Element, walk } from './element.ts';
import { hintOf } from './hints.ts';
import { INLINE, NO_TEXT } from './tags.ts';

export { NO_TEXT, SOFT } from './tags.ts';

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

const HEADING = /^h([1-6])$/;
const TERMINAL = new Set('.!?؟…:;؛»"”)');

/** Whether nothing in an element is shown as text. */
export function isUnseen(element: Element): boolean {
  if (NO_TEXT.has(element.name)) return true;
  const { hidden, style } = element.attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return style?.includes('none') === true && /display\s{0,3}:\s{0,3}none/i.test(style);
}

/**
 * The lines of a tree in document order. A line break in the text ends a line, unless the sentence runs on;
 * `leave` tells subtrees to leave out.
 */
export function linesOf(root: Element, leave: (element: Element) => boolean): Line[] {
  const lines: Line[] = [];
  const blocks: Element[] = [root];
  let parts: string[] = [];
  let links = 0;
  let anchors = 0;

  const flush = () => {
    const block = blocks[blocks.length - 1]!;
    const raw = parts.join('');
    const share = raw.length === 0 ? 0 : links / raw.trim().length;
    parts = [];
    links = 0;
    if (raw === '') return;
    for (const text of splitBreaks(raw)) {
      const level = levelOf(block);
      lines.push({
        text,
        kind: kindOf(block, level),
        element: block,
        linked: Math.min(1, share),
        words: countWords(text),
        level,
      });
    }
  };

  walk(
    root,
    (element) => {
      if (element.name === 'br') {
        parts.push('\n');
        return false;
      }
      if (leave(element)) {
        if (standsAlone(element)) flush();
        return false;
      }
      if (isLink(element)) anchors++;
      if (standsAlone(element)) {
        flush();
        blocks.push(element);
      }
      return true;
    },
    (text) => {
      const bare = text.replace(/[\t\n\r\f ]+/g, ' ');
      parts.push(bare);
      if (anchors > 0) links += bare.length;
    },
    (element) => {
      if (element.name === 'br' || (element !== root && leave(element))) return;
      if (isLink(element)) anchors--;
      if (standsAlone(element)) {
        flush();
        blocks.pop();
      }
    },
  );
  return lines;
}

/** A block; and an inline element that its class puts out of the text, such as a legend, so that it can be left out. */
const standsAlone = (element: Element): boolean =>
  !INLINE.has(element.name) || (element.name !== 'a' && hintOf(element) === 'out');

const isLink = (element: Element): boolean =>
  element.name === 'a' &&
  element.attributes.href !== undefined &&
  !element.attributes.href.startsWith('#');

/** Pieces between line breaks; a single break inside a running sentence (a small letter follows) is a space. */
function splitBreaks(raw: string): string[] {
  const pieces: string[][] = [];
  let before = '';
  for (const line of raw.split('\n')) {
    const text = line
      .replace(/[ \u00a0]{2,}/g, ' ')
      .trim()
      .normalize('NFC');
    const runsOn = before !== '' && /^\p{Ll}/u.test(text) && !TERMINAL.has(before.at(-1)!);
    if (runsOn) pieces[pieces.length - 1]!.push(text);
    else if (text !== '') pieces.push([text]);
    before = text;
  }
  return pieces.map((parts) => parts.join(' '));
}

function levelOf(block: Element): number {
  const heading = HEADING.exec(block.name) ?? HEADING.exec(block.parent?.name ?? '');
  if (heading) return Number(heading[1]);
  return block.attributes.role === 'heading' ? 2 : 0;
}

function kindOf(block: Element, level: number): BlockKind {
  if (level > 0) return 'heading';
  if ((block.name === 'td' || block.name === 'th') && isRow(block.parent) && !isColumn(block))
    return 'cell';
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
      if (!INLINE.has(child.name) && ++breaks > MOST_BREAKS) return true;
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
