import { markers } from '../../../lexicons/markers.ts';
import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { cue } from '../cues.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import type { Scene } from '../measure/sentence/scene.ts';

const isCount = markers('issued-count').at;
const COUNT = cue(isCount);
const isEarlier = markers('earlier-issue').at;
/** Words from a number to the count behind it: "2.012 morts dans un précédent bilan". */
const REACH = 6;
/** Tokens from the count to its number. */
const BACK = 24;

/**
 * The token of the count issued before, whose number a candidate is: "un précédent bilan faisait état de 2.012",
 * «الحصيلة السابقة تشير إلى 2012», "up from 2,012 in an earlier toll"; −1 where none is.
 */
export function earlierCount(
  { tokens, claimed }: Scene,
  { first, from, to, cues }: Candidate,
): number {
  if ((cues & COUNT) === 0) return -1;
  for (let at = to; at < to + REACH && tokens.kind[at] === WORD; at++)
    if (isEarlierCount(tokens, at)) return at;
  let paused = false;
  for (let at = from - 1; at >= Math.max(first, from - BACK); at--) {
    // "Après un précédent bilan de 2.012 morts, le ministère annonce | 2.122": another count.
    if (tokens.kind[at] === NUMBER && !claimed[at] && paused) return -1;
    paused ||= isMark(tokens, at, ',،;؛');
    if (isCount(tokens, at)) return isEarlierCount(tokens, at) ? at : -1;
  }
  return -1;
}

/** "raising an earlier toll of | 48", "un bilan précédent de | 48 morts": what has grown since, and no growth. */
export const isOfEarlierCount = (tokens: Tokens, start: number, lexicon: FigureLexicon): boolean =>
  lexicon.has(tokens, start - 1, W.of) &&
  (isEarlierCount(tokens, start - 2) ||
    (isEarlier(tokens, start - 2) && isCount(tokens, start - 3)));

const isEarlierCount = (tokens: Tokens, at: number): boolean =>
  isCount(tokens, at) && (isEarlier(tokens, at - 1) || isEarlier(tokens, at + 1));
