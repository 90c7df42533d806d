import type { Span } from '../../../document.ts';

/** Marks that close a quotation, and those that open the same. */
const OPENING: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };

/** Code units that a quoted name of a list may have: «"الحليب والجبن والبيض"». */
const MOST = 60;
const DIGIT = /\p{Nd}/u;

/** A span that ends where a quotation does, with all of it: one begun before the quotation with the mark that closes it. */
export function wholeQuote(text: string, span: Span): Span {
  const { start, end } = span;
  const opening = OPENING[text[end] ?? ''];
  if (!opening) return span;
  const open = text.lastIndexOf(opening, end - 1);
  if (open >= start) return { start, end: end + 1 };
  const isName = open >= 0 && end - open <= MOST && !DIGIT.test(text.slice(open, end));
  return isName && !text.slice(open, end).includes('\n') ? { start: open + 1, end } : span;
}
