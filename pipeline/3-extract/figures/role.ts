import type { FigureMention } from '../mention.ts';
import { SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const REACH = 7;

/** Whether a figure is an amount, a difference, a part of a whole or a rate. */
export function roleOf(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): FigureMention['role'] {
  if (candidate.kind === 'rate') return 'rate';
  if (candidate.numeral.signed) return 'change';
  if (candidate.kind === 'times' || candidate.unit?.code === 'percentage_point') return 'change';
  if (isChange(tokens, candidate, lexicon)) return 'change';
  if (candidate.unit?.kind === 'percent' && isShare(tokens, candidate, lexicon)) return 'share';
  return 'level';
}

/** "en hausse de 12 %", "a reculé de 300", "ارتفاع ب 156.000": a word of change, then "of" or "by". */
function isChange(tokens: Tokens, candidate: Candidate, lexicon: FigureLexicon): boolean {
  const by = candidate.from - 1;
  const floor = Math.max(candidate.first, candidate.from - REACH);
  let linked = lexicon.language === 'en';
  for (let i = by; i >= floor; i--) {
    if (tokens.kind[i] === SYMBOL && ',;:.()،؛'.includes(surface(tokens, i))) return false;
    if (tokens.kind[i] !== WORD) return false;
    if (
      lexicon.has(tokens, i, W.to) &&
      !lexicon.has(tokens, i, W.conjunction) &&
      i === by &&
      lexicon.language !== 'ar'
    )
      return false;
    if (lexicon.has(tokens, i, W.change)) return linked || lexicon.language === 'ar' || i === by;
    if (lexicon.has(tokens, i, W.of)) linked = true;
  }
  const next = candidate.to;
  return lexicon.has(tokens, next, W.of) && lexicon.has(tokens, next + 1, W.older);
}

/** "58 % des migrants", "54 بالمائة منهم", "48% of the girls". */
function isShare(tokens: Tokens, { to }: Candidate, lexicon: FigureLexicon): boolean {
  return lexicon.has(tokens, to, W.of) || lexicon.has(tokens, to, W.part);
}
