import type { Span } from '../../../../document.ts';

/** Marks that close a quotation, and those that open the same. */
const OPENING: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };

/** Code units that a quoted name of a list may have: «"الحليب والجبن والبيض"». */
const MOST = 60;
const DIGIT = /\p{Nd}/u;

/**
 * A span that ends where a quotation does, with all of it: one begun before the quotation with the mark that closes it, one
 * begun inside it and gone on behind it with the mark that opens it ("“wool and silk” prices").
 */
export function wholeQuote(text: string, span: Span): Span {
  const { start, end } = span;
  if (closesInside(text, span)) return { start: start - 1, end };
  const close = closeBehind(text, span);
  if (close > end) return { start, end: close };
  const opening = OPENING[text[end] ?? ''];
  if (!opening) return span;
  const open = text.lastIndexOf(opening, end - 1);
  if (open >= start) return { start, end: end + 1 };
  const isName = open >= 0 && end - open <= MOST && !DIGIT.test(text.slice(open, end));
  return isName && !text.slice(open, end).includes('\n') ? { start: open + 1, end } : span;
}

function closesInside(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const opening = OPENING[text[i]!];
    if (opening) return text[start - 1] === opening;
  }
  return false;
}

/** What a list in a quotation goes on with, or its end. */
const LISTED = /^\s?[,.،”»]/;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»' };

/** "a rise in “wool, silk, and yarn,”": where the quotation ends that a span breaks off in; 0 where it breaks off in none. */
function closeBehind(text: string, { start, end }: Span): number {
  let i = end - 1;
  while (i > start && !CLOSING[text[i]!] && !OPENING[text[i]!]) i--;
  const closing = i > start && LISTED.test(text.slice(end, end + 2)) ? CLOSING[text[i]!] : null;
  const close = closing ? text.indexOf(closing, end) : -1;
  const rest = close < 0 ? '' : text.slice(i, close);
  return close < 0 || rest.length > MOST || DIGIT.test(rest) || rest.includes('\n') ? 0 : close + 1;
}
