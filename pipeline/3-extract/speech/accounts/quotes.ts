import type { Range } from '../../names/mention.ts';
import { LINE, SYMBOL, type Tokens } from '../../tokens.ts';

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
  let open = -1;
  let closing = '';
  let depth = 0;
  /** Quotations of the other sort that stand open inside, and the last mark that closed only one of several. */
  let others = 0;
  let inner = -1;
  for (let i = 0; i < tokens.count; i++) {
    // A mark inside that was never closed: the paragraph ends the quotation.
    if (tokens.kind[i] === LINE && open >= 0 && inner > open + 1 && i - inner <= 2) {
      quotes.push({ from: open + 1, to: inner });
      open = -1;
    }
    if (tokens.kind[i] !== SYMBOL) continue;
    const mark = tokens.text[tokens.start[i]!]!;
    if (open >= 0 && i - open > LONGEST) {
      i = open;
      open = -1;
      continue;
    }
    if (open < 0) {
      if (CLOSING[mark] === undefined) continue;
      open = i;
      closing = CLOSING[mark];
      depth = 1;
      others = 0;
      inner = -1;
    } else if (mark === '"' && closing === '"' && opensOnly(tokens, i)) {
      // Each paragraph of a long quotation opens anew.
    } else if (mark === closing) {
      if (--depth === 0) {
        if (i > open + 1) quotes.push({ from: open + 1, to: i });
        open = -1;
      } else inner = i;
    } else if (CLOSING[mark] === closing && closing !== '"') depth++;
    else if (MIXED.has(mark)) others++;
    else if ((mark === '”' || mark === '»') && closing !== '"') {
      // "« … ”": opened by one sort of mark and closed by the other.
      if (others > 0) others--;
      else if (depth === 1) {
        if (i > open + 1) quotes.push({ from: open + 1, to: i });
        open = -1;
      }
    }
  }
  return quotes;
}

/** A straight mark with a space before and none after. */
const opensOnly = (tokens: Tokens, i: number) =>
  tokens.spaced[i] === 1 && i + 1 < tokens.count && tokens.spaced[i + 1] === 0;
