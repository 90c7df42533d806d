import { NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';

const BE = classSet('copula', 'auxiliary');
/** How far before a number its verb and the number that it tells may stand. */
const TOLD = 9;

/** «بلغ عدد القتلى 412 | وعدد الجرحى 1999»: a number of which the verb of the one before is told too. */
const isJoined = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, at)
    ? tokens.kind[at - 1] === NUMBER
    : lexicon.has(tokens, at - 1, W.article) &&
      lexicon.numberWords[tokens.word[at - 2]!]?.cls === 'and' &&
      tokens.kind[at - 3] === NUMBER;

/** "le nombre des arrestations a atteint 1900", «ارتفع عدد الاعتقالات إلى خمسة»: a number is told, and a verb says what it came to. */
export function isNumberReached(
  tokens: Tokens,
  from: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  let isTold = false;
  let isSaid = false;
  const leads = lexicon.has(tokens, from - 1, W.to);
  for (let i = from - 1; i >= Math.max(first, from - TOLD); i--) {
    if (tokens.kind[i] !== WORD) return false;
    isTold ||= lexicon.has(tokens, i, W.number);
    if (isTold && isJoined(tokens, i, lexicon)) return true;
    isSaid ||=
      lexicon.comparators.match(tokens, i, from)?.value.place === 'verb' ||
      (leads ? lexicon.has(tokens, i, W.change) : lexicon.hasAny(tokens, i, BE));
    if (isTold && isSaid) return true;
  }
  return false;
}
