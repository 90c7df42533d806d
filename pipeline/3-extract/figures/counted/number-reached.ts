import { wordMatches } from '../../by-form.ts';
import { NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasArticle, hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsInS } from '../word-shapes.ts';
import { isNoun } from './counted-noun.ts';

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

/** "les arrestations | ont", "arrests | reached", «الاعتقالات»: a plural that numbers count, in French and English right before its verb. */
const isMany: Noun = (tokens, at, lexicon) =>
  isNoun(tokens, at, lexicon) &&
  (lexicon.language === 'ar'
    ? hasArticle(tokens, at) && endsInAt(tokens, at)
    : endsInS(tokens, at) && isVerb(tokens, at + 1, lexicon));
const isVerb: Noun = (tokens, at, lexicon) =>
  lexicon.hasAny(tokens, at, BE) || lexicon.comparators.match(tokens, at)?.value.place === 'verb';
const endsInAt = wordMatches(/ات$/);

/** "le nombre des arrestations a atteint 1900", «ارتفع عدد الاعتقالات إلى خمسة»: a number is told, and a verb says what it came to. */
export const isNumberReached = (
  tokens: Tokens,
  from: number,
  first: number,
  lexicon: FigureLexicon,
): boolean => isReached(tokens, from, first, lexicon, isNumber);

/** "les arrestations ont atteint 1900", «وبلغت الوفيات 1950»: nor is it a year where a plural that numbers count comes to it. */
export const isCountReached = (
  tokens: Tokens,
  from: number,
  first: number,
  lexicon: FigureLexicon,
): boolean => isReached(tokens, from, first, lexicon, isMany);

type Noun = (tokens: Tokens, at: number, lexicon: FigureLexicon) => boolean;

const isNumber: Noun = (tokens, at, lexicon) => lexicon.has(tokens, at, W.number);

function isReached(
  tokens: Tokens,
  from: number,
  first: number,
  lexicon: FigureLexicon,
  isOf: Noun,
): boolean {
  let isTold = false;
  let isSaid = false;
  const leads = lexicon.has(tokens, from - 1, W.to);
  for (let i = from - 1; i >= Math.max(first, from - TOLD); i--) {
    if (tokens.kind[i] !== WORD) return false;
    isTold ||= isOf(tokens, i, lexicon);
    if (isTold && isJoined(tokens, i, lexicon)) return true;
    isSaid ||=
      lexicon.comparators.match(tokens, i, from)?.value.place === 'verb' ||
      (leads ? lexicon.has(tokens, i, W.change) : lexicon.hasAny(tokens, i, BE));
    if (isTold && isSaid) return true;
  }
  return false;
}
