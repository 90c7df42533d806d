import type { Span } from '../document.ts';

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
/** By code unit, found when it is first met. */
const KINDS = new Uint8Array(0x10000);

/** Runs of letters, marks and digits; an apostrophe ends a word ("d'affaires" is two). */
export function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isOfWord(text.charCodeAt(at))) at++;
    if (at > start) spans.push({ start, end: at });
  }
  return spans;
}

function isOfWord(unit: number): boolean {
  if (KINDS[unit] === UNKNOWN)
    KINDS[unit] = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? WORD : OTHER;
  return KINDS[unit] === WORD;
}
