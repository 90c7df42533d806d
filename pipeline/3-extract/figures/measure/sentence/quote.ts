import type { Span } from '../../../../document.ts';

const STRAIGHT = 0x22;

/** The code unit of the mark that opens a quotation which this one closes; 0 where it closes none. */
function openingOf(unit: number): number {
  if (unit === 0x201d) return 0x201c;
  if (unit === 0xbb) return 0xab;
  return unit === STRAIGHT ? STRAIGHT : 0;
}

/** The code unit of the mark that closes one which this opens, unless both are written alike; 0 where it opens none. */
function closingOf(unit: number): number {
  if (unit === 0x201c) return 0x201d;
  return unit === 0xab ? 0xbb : 0;
}

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
  const opening = openingOf(text.charCodeAt(end));
  if (opening === 0) return span;
  const open = text.lastIndexOf(String.fromCharCode(opening), end - 1);
  if (open >= start) return { start, end: end + 1 };
  const isName = open >= 0 && end - open <= MOST && !DIGIT.test(text.slice(open, end));
  return isName && !text.slice(open, end).includes('\n') ? { start: open + 1, end } : span;
}

function closesInside(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const opening = openingOf(text.charCodeAt(i));
    if (opening !== 0) return text.charCodeAt(start - 1) === opening;
  }
  return false;
}

const isQuote = (unit: number): boolean => closingOf(unit) !== 0 || openingOf(unit) !== 0;

/** What a list in a quotation goes on with, or its end. */
const LISTED = /^\s?[,.،”»]/;

/** The rest of a name in a quotation: «"المطاعم [والفنادق]"». */
const REST = 16;

/** Whether a straight mark opens, as the last of an odd number in a span. */
const opensStraight = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).split('"').length % 2 === 0;

/** "a rise in “wool, silk, and yarn,”": where the quotation ends that a span breaks off in; 0 where it breaks off in none. */
function closeBehind(text: string, { start, end }: Span): number {
  let i = end - 1;
  while (i > start && !isQuote(text.charCodeAt(i))) i--;
  const unit = i > start ? text.charCodeAt(i) : 0;
  const isOpen = unit === STRAIGHT && opensStraight(text, { start, end });
  const closing = isOpen ? STRAIGHT : closingOf(unit);
  if (closing === 0) return 0;
  const isShort = text.slice(end, end + REST).includes(String.fromCharCode(closing));
  if (!isShort && !LISTED.test(text.slice(end, end + 2))) return 0;
  const close = text.indexOf(String.fromCharCode(closing), end);
  if (close < 0 || close - i > MOST) return 0;
  const rest = text.slice(i, close);
  return DIGIT.test(rest) || rest.includes('\n') ? 0 : close + 1;
}
