import { markers } from '../../../lexicons/markers.ts';
import { isMark, SYMBOL, type Tokens, WORD } from '../../tokens.ts';

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
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (tokens.kind[at] === SYMBOL && (isMark(tokens, at, ',،;؛:.') || isMark(tokens, at, '()'))) {
      if (!isMark(tokens, at, '.') || tokens.spaced[at + 1] === 1) return false;
    }
    if (tokens.kind[at] !== WORD) continue;
    foreseen ||= isOutlook(tokens, at);
    changed ||= revises(tokens, at);
    if (foreseen && changed) return true;
  }
  return false;
}
