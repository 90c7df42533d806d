import type { Span } from '../document.ts';

/** A span that an annotator marked, and the key that stands before it. */
export interface Mark extends Span {
  readonly key: string;
}

/** The text of "in 2023, {arrests|5,120} people …" without its marks, and where they were; a key may be empty. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([^|{}]*)\|([^{}]+)\}/g)) {
    text += marked.slice(at, match.index);
    marks.push({ key: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}
