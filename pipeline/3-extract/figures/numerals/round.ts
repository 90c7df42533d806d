import { type Tokens, WORD } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { decimal } from './decimal.ts';
import { numberWord } from './group.ts';
import { type Part, wordsPart } from './scale.ts';

/** Tokens of a comparator before it. */
const COMPARED = 3;

/** «نحو الألف شخص», «ما يقارب المائة طفل»: a hundred or a thousand that an article rounds, before what it counts or multiplies. */
export function readRound(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Part | null {
  const next = at + 1;
  const { value } = numberWord(tokens, at, limit, lexicon)!;
  const larger = largerScale(tokens, next, value, limit, lexicon);
  if (larger > 0)
    return wordsPart({
      to: next + 1,
      value: decimal(1, value + larger),
      scale: larger,
      scaleFrom: next,
    });
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
    value: decimal(1, value),
    scale: 0,
    scaleFrom: next,
  });
}

/** «سقف المائة | مليار درهم», «عتبة الألف | مليار»: the power of a scale word that a hundred or a thousand multiplies, else 0. */
function largerScale(
  tokens: Tokens,
  at: number,
  power: number,
  limit: number,
  lexicon: FigureLexicon,
): number {
  const word = numberWord(tokens, at, limit, lexicon);
  if (word?.cls !== 'scale' || word.value <= power || tokens.clitic[at]! > 0) return 0;
  return word.value;
}
