import type { SentenceTokens } from '../../mention.ts';
import type { Reader } from '../reader.ts';

/** How many words a heading may have. */
const HEADING = 8;

/** Whether a text opens with a line of its own. */
export const hasHeadline = (r: Reader, [first, second]: readonly SentenceTokens[]): boolean =>
  first !== undefined && second !== undefined && isLine(r, first);

/** "Bilan 2018", "Bilan du premier trimestre :" over a list: a short line that ends without a stop. */
export const isTitleLine = (r: Reader, sentence: SentenceTokens): boolean =>
  sentence.to - sentence.from <= HEADING && (isLine(r, sentence) || isOverList(r, sentence));

/** Whether a colon ends a line, and the next one opens with a dash. */
const isOverList = (r: Reader, { to }: SentenceTokens): boolean =>
  r.isSymbol(to - 1, ':') && r.isLine(to) && r.isSymbol(to + 1, '-–—•*');

const isLine = (r: Reader, { to }: SentenceTokens): boolean =>
  !r.isSymbol(to - 1, '.!?؟:…') && (to >= r.tokens.count || r.isLine(to) || r.isLine(to - 1));
