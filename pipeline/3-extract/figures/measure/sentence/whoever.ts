import { wordMatches } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { FINITE, isJoined, JOINT, LED, OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** Words of what they do. */
const MOST = 8;

/** «من غادروا الدراسة (بلغوا 40 ألفا)», «عدد الذين تلقوا اللقاح»: where a noun phrase ends that «من» opens with the verb of those it stands for; `at` itself where it is a preposition. */
export function whoeverEnd(scene: Scene, at: number, limit: number): number {
  const { tokens, lexicon } = scene;
  // No preposition stands before a verb; «الذين» has its noun before it elsewhere.
  const isOpened =
    isWho(tokens, at) || (areThose(tokens, at) && lexicon.hasAny(tokens, at - 1, OF));
  // «من لا يملكون سكنا»
  const verb = lexicon.has(tokens, at + 1, W.negation) ? at + 2 : at + 1;
  if (!isOpened || !isOfMany(tokens, verb) || partOf(scene, verb) !== FINITE) return at;
  let end = verb + 1;
  for (let i = end; i < Math.min(limit, at + MOST); i++) {
    const part = partOf(scene, i);
    if (part === LED || part === JOINT) continue;
    // «(من دخلوا السجن) معتقلون»: what is said of them.
    if (part !== OPEN || isJoined(scene, i) || isSaid(tokens, i) || lexicon.has(tokens, i, W.by))
      break;
    end = i + 1;
  }
  return end > verb + 1 ? end : at;
}
const isWho = wordMatches(/^[وف]?من$/);
const areThose = wordMatches(/^(?:الذين|اللواتي|اللاتي|اللائي)$/);
const OF = classSet('number', 'steady');
const isSaid = wordMatches(/^(?!ال).{3,}ون$/);
const isOfMany = wordMatches(/^(?:\p{L}{2,}وا|ي\p{L}{2,}ون|ي\p{L}{3}ن)$/u);
