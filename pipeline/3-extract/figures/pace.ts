import type { Tokens } from '../tokens.ts';
import { alive, type Candidate } from './candidate.ts';
import { hasArticle } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';

/** Marks counts by unit of time as rates: "120 trains par jour", "100,000 jabs a day", "261 مقاولة في اليوم". */
export function markPaces(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (const [i, candidate] of candidates.entries()) {
    // "from MAD 500 to 1,500 a month": money too.
    if (candidates[i - 1]?.unit?.kind === 'money' && lexicon.has(tokens, candidate.from - 1, W.to))
      continue;
    if (!alive(candidate) || candidate.kind !== null || !isPaced(candidate)) continue;
    const end = candidate.counted?.own ? candidate.counted.to : candidate.to;
    const to = paceEnd(tokens, end, lexicon);
    if (to < 0) continue;
    candidate.kind = 'rate';
    candidate.denominatorTo = to;
  }
}

/** Money by time stays money, and a bare number of millions is what was named before. */
const isPaced = ({ unit, counted, scale }: Candidate): boolean =>
  unit === null && (counted?.own === true || scale < 6);

/** End of "par jour", "a day", "في اليوم" that starts at token `at`; −1 where none does. */
function paceEnd(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  if (lexicon.has(tokens, at, W.daily)) return at + 1;
  // "في اليوم": a word of its own to the lexicon, since alone it is today.
  if (lexicon.has(tokens, at, W.oblique) && lexicon.has(tokens, at + 1, W.day)) return at + 2;
  if (at + 1 >= tokens.count || !opensPace(tokens, at, lexicon)) return -1;
  const time = lexicon.units.match(tokens, at + 1, Math.min(tokens.count, at + 2));
  // "30 a year earlier" dates the number.
  if (time?.value.kind !== 'duration' || lexicon.contextsAfter.match(tokens, time.end)) return -1;
  return time.end;
}

/** "par", "a", "per", "في ال". */
function opensPace(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  switch (lexicon.language) {
    case 'ar':
      return lexicon.has(tokens, at, W.oblique) && hasArticle(tokens, at + 1);
    case 'en':
      return (
        lexicon.has(tokens, at, W.each) || lexicon.numberWords[tokens.word[at]!]?.cls === 'article'
      );
    default:
      return lexicon.has(tokens, at, W.per) && lexicon.has(tokens, at, W.oblique);
  }
}
