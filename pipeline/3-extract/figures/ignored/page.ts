import { isMark, LINE, NUMBER, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';

/** "0", "76": bare digits alone on their line count shares or comments of the page. */
export function isCounter(tokens: Tokens, { numeral, from, to, unit }: Candidate): boolean {
  if (numeral.form !== 'digits' || unit !== null || numeral.signed) return false;
  let before = from - 1;
  while (before >= 0 && from - before < 8 && isDigits(tokens, before)) before--;
  let after = to;
  while (after < tokens.count && after - to < 8 && isDigits(tokens, after)) after++;
  // "1,429" alone may be the cell of a table; "0 1,429" is not.
  if (numeral.separator !== '' && before === from - 1 && after === to) return false;
  const opens = before < 0 || tokens.kind[before] === LINE;
  const closes = after >= tokens.count || tokens.kind[after] === LINE;
  return opens && closes && (before >= 0 || after < tokens.count);
}

/** "- 3 commentaires -", "120 views.", "Comments (9)", «عدد المشاهدات: 340»: a number of a page's readers that stands by itself. */
export function countsReaders(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): boolean {
  const { numeral, from, to } = candidate;
  if (numeral.form !== 'digits') return false;
  if (lexicon.has(tokens, to, W.readers))
    return isOpen(tokens, from, candidate) && isClosed(tokens, to + 1, candidate);
  const mark = isMark(tokens, from - 1, ':(') ? 1 : 0;
  const noun = from - 1 - mark;
  if (!lexicon.has(tokens, noun, W.readers)) return false;
  const opens = lexicon.has(tokens, noun - 1, W.number) ? noun - 1 : noun;
  const closes = isMark(tokens, to, ')') ? to + 1 : to;
  return isOpen(tokens, opens, candidate) && isClosed(tokens, closes, candidate);
}

const isOpen = (tokens: Tokens, at: number, { first }: Candidate): boolean =>
  at === first || tokens.kind[at - 1] === LINE || isMark(tokens, at - 1, '-–|•·:');

const isClosed = (tokens: Tokens, at: number, { last }: Candidate): boolean =>
  at >= last || tokens.kind[at] === LINE || isMark(tokens, at, '-–|•·.');

/** Digits, or the mark of their thousands. */
const isDigits = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER || (isMark(tokens, at, ',.') && tokens.spaced[at] === 0);
