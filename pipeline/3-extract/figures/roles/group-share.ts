import { markers } from '../../../lexicons/markers.ts';
import { isMark, WORD } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import type { View } from '../measure/sentence/view.ts';

const isMost = markers('most-of').at;
/** Words of "un quart des tisserands de la vallée". */
const GROUP = 6;

/** "un quart des tisserands (24 %)", "most of the weavers, or 64%": the part of them that a word told before. */
export function tellsGroup({ scene, candidate }: View): boolean {
  const { tokens, lexicon } = scene;
  let at = startOf(candidate) - 1;
  if (lexicon.has(tokens, at, W.thatIs)) at--;
  if (at === startOf(candidate) - 1 && !isMark(tokens, candidate.unitTo, ')')) return false;
  if (!isMark(tokens, at, '(,،')) return false;
  let isGroup = false;
  for (let i = at - 1; i >= Math.max(candidate.first, at - GROUP); i--) {
    if (tokens.kind[i] !== WORD && !isMark(tokens, i, "'’")) break;
    // "une baisse d'un quart (24 %)"
    if (lexicon.has(tokens, i, W.change)) return false;
    if (lexicon.has(tokens, i, W.fraction) || isMost(tokens, i)) isGroup = true;
  }
  return isGroup;
}
