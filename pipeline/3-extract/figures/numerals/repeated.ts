import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isNumberWord } from '../counted/counted-noun.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { approximate } from './decimal.ts';
import { isHyphen } from './group.ts';

/** Tokens of the longest number in words between brackets. */
const WORDS = 16;

/** "huit-cents (826) barques", "douze autres (12) barques": whether the digits from a token on stand in brackets behind their own words. */
export const repeatsWords = (tokens: Tokens, from: number, lexicon: FigureLexicon): boolean =>
  from > 1 && isMark(tokens, from - 1, '(') && wordsEnd(tokens, from, lexicon) > 0;

/** Where the words end that the digits in brackets from a token on repeat; 0 where none stand there. */
function wordsEnd(tokens: Tokens, from: number, lexicon: FigureLexicon): number {
  const end = lexicon.has(tokens, from - 2, W.preadjective) ? from - 2 : from - 1;
  return end > 0 && isNumberWord(tokens, end - 1, lexicon) ? end : 0;
}

/** "plus de huit-cents (826)": where the words start that the digits from a token on repeat; the digits themselves else. */
export function wordsStart(tokens: Tokens, from: number, lexicon: FigureLexicon): number {
  if (!repeatsWords(tokens, from, lexicon)) return from;
  let start = wordsEnd(tokens, from, lexicon) - 1;
  while (start > 0 && (isNumberWord(tokens, start - 1, lexicon) || isHyphen(tokens, start - 1)))
    start--;
  // "dix (10) bus et | vingt (20)", unlike "vingt et un (21)".
  while (lexicon.has(tokens, start, W.conjunction)) start++;
  return start;
}

/** "48 (quarante-huit) barques": where the brackets that repeat a number in words end; `at` where none stand there. */
export function repetitionEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (at >= tokens.count || !isMark(tokens, at, '(')) return at;
  const limit = Math.min(tokens.count, at + WORDS);
  for (let i = at + 1; i < limit; i++) {
    if (isMark(tokens, i, ')')) return i > at + 1 ? i + 1 : at;
    if (!isNumberWord(tokens, i, lexicon) && !isHyphen(tokens, i)) return at;
  }
  return at;
}

/** Takes the number in words for a repetition of the digits beside it: "douze (12) puits", "12 (douze) puits", "douze autres (12) puits" are one. */
export function joinRepeated(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1]!;
    const right = candidates[i]!;
    if (left.numeral.form === right.numeral.form) continue;
    const isNext = right.from === left.to + 1;
    if (!isNext && !(right.from === left.to + 2 && repeatsWords(tokens, right.from, lexicon)))
      continue;
    if (!isMark(tokens, right.from - 1, '(') || !isMark(tokens, right.numeral.to, ')')) continue;
    if (approximate(left.value) !== approximate(right.value)) continue;
    const words = left.numeral.form === 'words' ? left : right;
    words.ignored = 'number_word';
    // «خمسة آخرون (5)»
    const digits = words === left ? right : left;
    if (!digits.counted?.own && words.counted) digits.counted = words.counted;
  }
}
