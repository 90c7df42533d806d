import { markers } from '../../../lexicons/markers.ts';
import { isMark, isYearAt, type Tokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { approximate } from '../numerals/decimal.ts';

/** What an index is set to in the year that it is counted from. */
const WHOLE = 100;

const opensBase = markers('index-base').at;

/** "base 100 en 2017", «(أساس 100: سنة 2017)», "2017 = 100": what an index was set to, and never a reading of it. */
export function isIndexBase(tokens: Tokens, { value, from }: Candidate): boolean {
  if (approximate(value) !== WHOLE) return false;
  return (
    opensBase(tokens, from - 1) || (isMark(tokens, from - 1, '=') && isYearAt(tokens, from - 2))
  );
}
