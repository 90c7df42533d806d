import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { note } from './share-unit.ts';

const HUNDRED = 100;
/** How many tokens "(about" has before its number. */
const OPENED = 2;

/**
 * "612 Mm3 (41,2 %), contre 488,5 (32,9)", "in Fez (54% full), 1.3 in Agadir (61)": a number alone in a bracket is a share
 * where the bracket of the item before it held one; false where it is not.
 */
export function takeBracketShare(
  tokens: Tokens,
  candidates: readonly Candidate[],
  index: number,
): boolean {
  const candidate = candidates[index]!;
  const [share, item] = candidates.slice(Math.max(0, index - 2), index);
  if (!item || share?.unit?.kind !== 'percent' || share.sentence !== candidate.sentence)
    return false;
  const isAlone = opens(tokens, candidate.from) && isMark(tokens, candidate.to, ')');
  if (!isAlone || !opens(tokens, share.from) || opens(tokens, item.from)) return false;
  const { numeral, value } = candidate;
  if (numeral.scale > 0 || (isWhole(value) && approximate(value) > HUNDRED)) return false;
  candidate.unit = share.unit;
  candidate.unitFrom = share.unitFrom;
  candidate.unitTo = share.unitTo;
  note(tokens, candidate, share, 'unit', 'unit-of-bracket-before');
  return true;
}

function opens(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - OPENED; at--) if (isMark(tokens, at, '(')) return true;
  return false;
}
