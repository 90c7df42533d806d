import type { Range } from '../../names/mention.ts';
import { isMark, LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../../tokens.ts';

/** Words between quotation marks: `from` and `to` are the first token inside and the closing mark. */
export interface Quote extends Range {}

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '”',
  '"': '"',
  '‹': '›',
};
const MIXED = new Set(['«', '“', '„']);
/** A quotation that runs longer than this has lost its closing mark. */
const LONGEST = 600;

/** Outermost quotations of a text in reading order; marks without a partner are passed over. */
export function findQuotes(tokens: Tokens): Quote[] {
  const quotes: Quote[] = [];
  for (let open = 0; open < tokens.count; ) {
    const { to, next } = quoteFrom(tokens, open) ?? { to: open, next: open + 1 };
    if (to > open + 1) quotes.push({ from: open + 1, to });
    open = next;
  }
  return quotes;
}

/** Where a quotation ends, and the token that reading goes on with. */
interface End {
  readonly to: number;
  readonly next: number;
}

/** The end of what the mark at a token opens; null where it opens nothing, or nothing that is closed. */
function quoteFrom(tokens: Tokens, open: number): End | null {
  if (tokens.kind[open] !== SYMBOL) return null;
  const mark = markAt(tokens, open);
  const closing = CLOSING[mark] ?? (isTurned(tokens, open) ? mark : null);
  if (closing !== null) return closedBy(tokens, open, closing);
  const to = singleEnd(tokens, open);
  return to < 0 ? null : { to, next: to + 1 };
}

const markAt = (tokens: Tokens, i: number): string => tokens.text[tokens.start[i]!]!;

function closedBy(tokens: Tokens, open: number, closing: string): End | null {
  let depth = 1;
  /** Quotations of the other sort that stand open inside, and the last mark that closed only one of several. */
  let others = 0;
  let inner = -1;
  let isParted = false;
  for (let i = open + 1; i < tokens.count; i++) {
    if (tokens.kind[i] === LINE) {
      // A mark inside that was never closed: the paragraph ends the quotation.
      if (inner > open + 1 && i - inner <= 2) return { to: inner, next: i + 1 };
      isParted = true;
    }
    if (tokens.kind[i] !== SYMBOL) continue;
    if (i - open > LONGEST) return null;
    if (isParted && opensAfresh(tokens, open, i))
      return { to: paragraphEnd(tokens, open), next: i };
    const mark = markAt(tokens, i);
    if (mark === '"' && opensOnly(tokens, i)) {
      // Each paragraph of a long quotation opens anew.
      if (closing === '”') others++;
    } else if (mark === closing || (depth === 1 && others === 0 && closesTurned(tokens, i))) {
      if (--depth === 0) return { to: i, next: i + 1 };
      inner = i;
    } else if (CLOSING[mark] === closing && closing !== '"') depth++;
    else if (MIXED.has(mark)) others++;
    else if (ENDS[closing]?.includes(mark)) {
      // "« … ”", '“ … "': opened by one sort of mark and closed by the other.
      if (others > 0) others--;
      else if (depth === 1) return { to: i, next: i + 1 };
    }
  }
  // The mark that would close the last is missing: its paragraph ends it.
  const isCut = closing !== '"' && touchesRight(tokens, open);
  return { to: isCut ? paragraphEnd(tokens, open) : open, next: tokens.count };
}

/** What may close in the place of the mark that should. */
const ENDS: Readonly<Record<string, string>> = { '»': '”', '”': '»"', '›': '”»' };

/** Whether a word follows a mark without a space. */
const touchesRight = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count && tokens.spaced[i + 1] === 0 && tokens.kind[i + 1] === WORD;

/** «بـ”تحت الحصار”», "que »le pays stagne »", «قال ” إن البلاد بخير ”»: a closing mark that stands where one opens. */
function isTurned(tokens: Tokens, i: number): boolean {
  if (i === 0 || !isMark(tokens, i, '”»')) return false;
  if (!touchesRight(tokens, i)) return tokens.spaced[i] === 1 && isRepeated(tokens, i);
  return tokens.spaced[i] === 1 || LEADS.test(surface(tokens, i - 1));
}

/** Whether the same mark stands again in the paragraph, within the reach of a quotation. */
function isRepeated(tokens: Tokens, i: number): boolean {
  const mark = surface(tokens, i);
  for (let at = i + 2; at < Math.min(tokens.count, i + SINGLE); at++) {
    if (tokens.kind[at] === LINE || isMark(tokens, at, '«“"')) return false;
    if (surface(tokens, at) === mark) return tokens.kind[i + 1] === WORD;
  }
  return false;
}
/** What stands before a quotation without a space: a preposition or «و» of one letter, a colon, a bracket. */
const LEADS = /^(?:[:(،,]|[وفبكل]ـ?|ـ)$/u;

/** «يوم 9 يوليوز “.», "dans le pays« ,": an opening mark with nothing to open. */
const closesTurned = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '“«') &&
  (i + 1 >= tokens.count ||
    tokens.kind[i + 1] === LINE ||
    isMark(tokens, i + 1, '.,،؛') ||
    (tokens.spaced[i] === 0 && tokens.kind[i - 1] === WORD && tokens.spaced[i + 1] === 1));

/** Words of a quotation between single marks, at most: it stays inside its paragraph. */
const SINGLE = 120;

/** "shared 'deep concern' on", "a ‘trademark’ for", «أكدت ''أن المراكز أغلقت''»: the mark that closes what a single one opens; −1 where it opens nothing. */
function singleEnd(tokens: Tokens, i: number): number {
  const isDoubled = i > 0 && isMark(tokens, i - 1, "'") && tokens.spaced[i] === 0;
  const isGlued = i > 0 && tokens.spaced[i] === 0 && tokens.kind[i - 1] !== LINE;
  if (!isMark(tokens, i, "'‘") || (isGlued && !isDoubled)) return -1;
  // "''5 centres", unlike "the '90s"
  const isNumber = isDoubled && tokens.kind[i + 1] === NUMBER && tokens.spaced[i + 1] === 0;
  if (!isNumber && !touchesRight(tokens, i)) return -1;
  for (let at = i + 2; at < Math.min(tokens.count, i + SINGLE); at++) {
    if (tokens.kind[at] === LINE) return -1;
    if (closesSingle(tokens, at)) return at;
  }
  return -1;
}

/** A single mark glued to what stands before it and to no word behind, unlike "party's", "l’eau". */
const closesSingle = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, "'’") &&
  tokens.spaced[i] === 0 &&
  !(tokens.kind[i + 1] === WORD && tokens.spaced[i + 1] === 0);

/** A straight mark that opens in the midst of its paragraph: the one that an earlier paragraph opened was never closed. */
const opensAfresh = (tokens: Tokens, open: number, i: number): boolean =>
  isMark(tokens, open, '"') &&
  isMark(tokens, i, '"') &&
  opensOnly(tokens, i) &&
  tokens.kind[i - 1] !== LINE;

/** The end of the paragraph of a token, at most as far as a quotation may run. */
function paragraphEnd(tokens: Tokens, i: number): number {
  const last = Math.min(tokens.count, i + LONGEST);
  let end = i + 1;
  while (end < last && tokens.kind[end] !== LINE) end++;
  return end;
}

/** A straight mark with a space before and none after. */
const opensOnly = (tokens: Tokens, i: number) =>
  tokens.spaced[i] === 1 && i + 1 < tokens.count && tokens.spaced[i + 1] === 0;
