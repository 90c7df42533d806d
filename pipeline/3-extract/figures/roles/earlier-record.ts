import { markers } from '../../../lexicons/markers.ts';
import { type Tokens, WORD } from '../../tokens.ts';

const isRecord = markers('record-noun').at;
const isPrevious = markers('previous').at;
/** Not the "last" of "a record last year of 11 million". */
const isPreviousBehind = [markers('previous', 'fr').at, markers('previous', 'ar').at];
/** How many words "record de près de" may have up to its number. */
const REACH = 6;

/**
 * The token of a record that was beaten since, and that the number at `from` tells: "le précédent record de 11 millions", "the
 * previous record of 11 million", «الرقم القياسي السابق البالغ 11 مليونا»; −1 where none is.
 */
export function earlierRecord(tokens: Tokens, from: number): number {
  for (let at = from - 1; at >= from - REACH && tokens.kind[at] === WORD; at--)
    if (isRecord(tokens, at))
      return isPrevious(tokens, at - 1) || isPreviousBehind.some((is) => is(tokens, at + 1))
        ? at
        : -1;
  return -1;
}
