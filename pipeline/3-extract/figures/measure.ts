import type { Span } from '../../document.ts';
import { LINE, NUMBER, SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { type FigureLexicon, W } from './lexicon.ts';

const MAX_WORDS = 9;

/** A noun phrase of the text that says what a figure measures, as a span; null where none is found. */
export function findMeasure(
  tokens: Tokens,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const { counted } = candidate;
  if (counted) {
    const to = phraseEnd(tokens, counted.to, claimed, lexicon);
    return { start: tokens.start[counted.from]!, end: tokens.end[to - 1]! };
  }
  // "58 % des migrants": what follows "of"; else the phrase before the figure.
  let at = candidate.to;
  if (lexicon.has(tokens, at, W.of) && tokens.kind[at + 1] === WORD) {
    at++;
    while (lexicon.has(tokens, at, W.article)) at++;
    if (!lexicon.has(tokens, at, W.older) && !lexicon.has(tokens, at, W.part)) {
      const to = phraseEnd(tokens, at + 1, claimed, lexicon);
      return { start: tokens.start[at]!, end: tokens.end[to - 1]! };
    }
  }
  return phraseBefore(tokens, candidate, claimed, lexicon);
}

/** End of the noun phrase that is open at `at`: up to punctuation, a verb, a relative or a period. */
function phraseEnd(
  tokens: Tokens,
  at: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): number {
  let to = at;
  for (let i = at; i < tokens.count && i - at < MAX_WORDS; i++) {
    if (tokens.kind[i] !== WORD || claimed[i]) break;
    if (lexicon.has(tokens, i, W.auxiliary) || lexicon.has(tokens, i, W.relative)) break;
    const joins = lexicon.has(tokens, i, W.of) || lexicon.has(tokens, i, W.article);
    if (lexicon.has(tokens, i, W.function) && !joins) break;
    if (!joins) to = i + 1;
  }
  return Math.max(to, at);
}

/** The nearest noun phrase before the figure, with its complements. */
function phraseBefore(
  tokens: Tokens,
  candidate: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  let end = -1;
  let start = -1;
  for (let i = candidate.from - 1; i >= Math.max(candidate.first, candidate.from - 24); i--) {
    if (tokens.kind[i] === LINE || tokens.kind[i] === NUMBER) break;
    if (tokens.kind[i] === SYMBOL) {
      if (end >= 0 || ';؛'.includes(surface(tokens, i))) break;
      continue;
    }
    if (claimed[i]) {
      if (end >= 0) break;
      continue;
    }
    const joins = lexicon.has(tokens, i, W.of) || lexicon.has(tokens, i, W.article);
    const stop =
      lexicon.has(tokens, i, W.auxiliary) || (lexicon.has(tokens, i, W.function) && !joins);
    if (end < 0) {
      if (stop || joins || lexicon.has(tokens, i, W.filler)) continue;
      end = i;
      start = i;
    } else {
      if (stop || end - i > MAX_WORDS) break;
      if (!joins) start = i;
    }
  }
  return end < 0 ? null : { start: tokens.start[start]!, end: tokens.end[end]! };
}
