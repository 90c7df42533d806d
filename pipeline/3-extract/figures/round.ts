import { type Tokens, WORD } from '../tokens.ts';
import { decimal } from './decimal.ts';
import { numberWord } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { type Part, wordsPart } from './scale.ts';

/** Tokens of a comparator before it. */
const COMPARED = 3;

/** «نحو الألف شخص», «ما يقارب المائة طفل»: a hundred or a thousand that an article rounds, before what it counts. */
export function readRound(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | null {
  const next = at + 1;
  const counts = next < limit && tokens.kind[next] === WORD && tokens.clitic[next] === 0;
  if (!counts || lexicon.has(tokens, next, W.function)) return null;
  let about = false;
  for (let i = at - 1; i >= Math.max(0, at - COMPARED) && !about; i--) {
    const match = lexicon.comparators.match(tokens, i, at);
    about = match?.end === at && match.value.comparator === 'approx';
  }
  if (!about) return null;
  return wordsPart({
    to: next,
    value: decimal(1, numberWord(tokens, at, limit, lexicon)!.value),
    scale: 0,
    scaleFrom: next,
  });
}
