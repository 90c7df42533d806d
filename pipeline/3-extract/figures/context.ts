import { wordMatches } from '../by-form.ts';
import { isMark, SYMBOL, type Tokens } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';

/** What the words before a number make of it. */
export function contextBefore(
  tokens: Tokens,
  candidate: Candidate,
  lexicon: FigureLexicon,
): string | null {
  if ((candidate.cues & BITS.context) === 0) return null;
  const rule = contextUpTo(tokens, candidate, seriesFrom(tokens, candidate.from), lexicon);
  if (rule !== null || !isSeries(tokens, candidate.from - 1)) return rule;
  // "le vol AT 763", «الرحلة AT 763»: letters that are part of the code.
  const coded = contextUpTo(tokens, candidate, candidate.from - 1, lexicon);
  return coded === 'identifier' ? coded : null;
}

/** The rule of the longest context that ends right before the token, an ordinal sign or colon apart. */
function contextUpTo(
  tokens: Tokens,
  candidate: Candidate,
  before: number,
  lexicon: FigureLexicon,
): string | null {
  let end = before;
  let rule: string | null = null;
  let moves = false;
  for (let skipped = 0; skipped <= 2; skipped++) {
    for (let at = end - 1; at >= Math.max(candidate.first, end - 5); at--) {
      if ((lexicon.table[tokens.word[at]!]! & BITS.context) === 0) continue;
      const match = lexicon.contextsBefore.match(tokens, at, end);
      if (match && match.end === end) rule = match.value;
    }
    // «ارتفع الرقم إلى 593»: a number that moves is nobody's.
    if (rule !== null) return moves && rule === 'identifier' ? null : rule;
    // Step over "n°", ":", a comparator's article or a lone "(".
    const last = end - 1;
    if (last < candidate.first) break;
    const skippable =
      tokens.kind[last] === SYMBOL
        ? isMark(tokens, last, ':(«"“#.°')
        : lexicon.has(tokens, last, W.filler) && skipped < 2;
    if (!skippable) break;
    moves ||= lexicon.has(tokens, last, W.to);
    end = last;
  }
  return rule;
}

/** "numéro [DG/B] 102": where the letters of a series begin that strokes part, before its number at `at`; `at` where none are. */
function seriesFrom(tokens: Tokens, at: number): number {
  let from = at - 1;
  if (!isSeries(tokens, from)) return at;
  while (isMark(tokens, from - 1, '/') && isSeries(tokens, from - 2)) from -= 2;
  return from < at - 1 ? from : at;
}
const isSeries = wordMatches(/^\p{Lu}{1,5}$/u);

/** What the words behind a number make of it. */
export function contextAfter(tokens: Tokens, at: number, lexicon: FigureLexicon): string | null {
  if (at >= tokens.count || (lexicon.table[tokens.word[at]!]! & BITS.context) === 0) return null;
  return lexicon.contextsAfter.match(tokens, at, Math.min(tokens.count, at + 6))?.value ?? null;
}
