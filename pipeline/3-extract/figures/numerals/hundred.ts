import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { isScore } from '../units/score.ts';
import { classSet } from '../word-classes.ts';
import { approximate } from './decimal.ts';

/** Tokens from one share of a list to the next: "sur 100 | dans le public et de | 71 pour cent". */
const LISTED = 7;
const MOVES = classSet('change', 'movement', 'fall', 'versus');

/** Makes a percentage of "62 sur 100" where the share beside it is one: "-3,3 sur 100 en 2018, 6,5 pour cent en 2019". */
export function readHundreds(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const top = candidates[i]!;
    const bottom = candidates[i + 1]!;
    if (top.kind === null || top.unit !== null || top.counted?.own || bottom.counted?.own) continue;
    if (bottom.ignored !== 'denominator' || bottom.from !== top.to + 1) continue;
    if (approximate(bottom.value) !== 100 || isMark(tokens, top.to, '/')) continue;
    if (isScore(tokens, top, bottom, lexicon)) continue;
    const share = [candidates[i - 1], candidates[i + 2]].find(
      (other) => other !== undefined && isBeside(tokens, top, other, bottom.to, lexicon),
    );
    if (!share) continue;
    top.kind = null;
    top.unit = share.unit;
    top.unitFrom = top.to;
    top.unitTo = bottom.to;
    top.to = bottom.to;
    top.denominatorTo = 0;
  }
}

/** Whether another number is a percentage of the same list, and no change of the first. */
function isBeside(
  tokens: Tokens,
  { from, sentence }: Candidate,
  other: Candidate,
  to: number,
  lexicon: FigureLexicon,
): boolean {
  if (other.sentence !== sentence || other.unit?.kind !== 'percent') return false;
  const [start, end] = other.from < from ? [other.to, from] : [to, other.from];
  if (end - start > LISTED) return false;
  for (let i = start; i < end; i++) if (lexicon.hasAny(tokens, i, MOVES)) return false;
  return true;
}
