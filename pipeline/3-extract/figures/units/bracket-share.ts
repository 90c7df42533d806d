import { isMark, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { approximate, isWhole } from '../numerals/decimal.ts';
import { isInBracket } from './glosses.ts';
import { lendUnit, note } from './loan.ts';

const HUNDRED = 100;

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
  const isAlone = isInBracket(tokens, candidate.from) && isMark(tokens, candidate.to, ')');
  if (!isAlone || !isInBracket(tokens, share.from) || isInBracket(tokens, item.from)) return false;
  const { numeral, value } = candidate;
  if (numeral.scale > 0 || (isWhole(value) && approximate(value) > HUNDRED)) return false;
  lendUnit(share, candidate);
  note(tokens, candidate, share, 'unit', 'unit-of-bracket-before');
  return true;
}
