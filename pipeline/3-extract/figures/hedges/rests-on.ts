import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens } from '../../tokens.ts';

const OUTLOOKS = markers('outlook-noun').at;
const RESTS_ON = markers('rests-on').at;
const isThem = markers('them').at;
const isThird = markers('third-person').at;
/** Words between "they" and "rest on": "they mainly rest". */
const TO_VERB = 3;
/** Tokens of the sentence before. */
const SENTENCE = 40;

/**
 * "… the bank's forecasts. They | rest on": a sentence on what the forecasts of the one before take for granted; where its
 * verb ends, −1 where it is none.
 */
export function restsOnOutlook(tokens: Tokens, first: number): number {
  if (!isThem(tokens, first) && !isThird(tokens, first)) return -1;
  let verb = first + 1;
  while (verb <= first + TO_VERB && !RESTS_ON(tokens, verb)) verb++;
  if (verb > first + TO_VERB) return -1;
  for (let i = first - 2; i >= Math.max(0, first - SENTENCE); i--) {
    if (isMark(tokens, i, '.') && tokens.spaced[i + 1] === 1) return -1;
    if (OUTLOOKS(tokens, i)) return verb + 1;
  }
  return -1;
}
