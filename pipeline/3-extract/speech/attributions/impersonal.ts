import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { WORD } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import { CONTENT, IMPERFECT } from './subject-reach.ts';

export const opensRelative = wordMatches(/^و?(?:الذي|التي|الذين)$/);

/** «المحطة التي دشنها الملك، والتي | يتوقع أن تكلف»: of what a clause goes on with it is expected, by nobody. */
export const isExpected = (scene: Scene, { from, to }: VerbMention): boolean =>
  opensRelative(scene.tokens, from - 1) &&
  FORECASTS.at(scene.tokens, from) &&
  scene.is(to, CONTENT);
const FORECASTS = markers('forecasts', 'ar');

/** Words of what a clause opens on: «الاقتصاد الوطني». */
const TOPIC = 3;

/** «أكدت، أن الاقتصاد الوطني | يتوقع أن ينمو»: what a clause opens on is the subject of its verb, and nobody. */
export function isOfTopic(scene: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= verb - TOPIC - 1 && scene.tokens.kind[at] === WORD; at--) {
    if (scene.is(at, CONTENT)) return at < verb - 1 && IMPERFECT.test(scene.word(verb));
    if (scene.partyEnding(at + 1)) return false;
  }
  return false;
}
