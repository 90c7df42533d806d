import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens } from '../../tokens.ts';

const isOutlook = markers('outlook-noun').at;
const revises = markers('revises').at;
/** Tokens from the first of the two words to the number: "a révisé sa prévision de croissance pour le Maroc de". */
const REACH = 18;

/**
 * Whether a number that starts at `from` is what a forecast was before or is now: "a révisé sa prévision de croissance de |
 * 4,5 % à 3,2 % pour 2024". Both are foreseen, and of one time; a word of the forecast and one that changes it stand before.
 */
export function isRevised(tokens: Tokens, from: number): boolean {
  let foreseen = false;
  let changed = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !opensClause(tokens, at); at--) {
    foreseen ||= isOutlook(tokens, at);
    changed ||= revises(tokens, at);
    if (foreseen && changed) return true;
  }
  return false;
}

/** Whether what stands before a mark is of another clause; the dot of "4.5" parts none. */
const opensClause = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, at, ',،;؛:()') || (isMark(tokens, at, '.') && tokens.spaced[at + 1] === 1);
