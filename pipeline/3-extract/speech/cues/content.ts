import { markers } from '../../../lexicons/markers.ts';
import { isMark } from '../../tokens.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';

/** How many words may part an Arabic verb from "that": «أعلنت، في بلاغ لها، أن». */
const REACH = 10;

export const leadsToContent = (scene: Scene, from: number): boolean => {
  for (let at = from; at < Math.min(scene.to, from + REACH); at++)
    if (bringsContent(scene, at)) return true;
  return false;
};

/** Whether a token is "that", a colon or a mark that opens a quotation, as may stand behind a verb of saying. */
export const bringsContent = (scene: Scene, at: number): boolean =>
  scene.is(at, CONTENT) || isMark(scene.tokens, at, '«“":');

const GOVERNS = markers('governs', 'ar');

/** "Il a été indiqué par le wali | que", "| That wells are dry was confirmed by the wali", «تم التأكيد من طرف الوالي | على أن»: whether a passive with its agent has a clause. */
export const hasClause = (scene: Scene, behind: number): boolean =>
  scene.is(behind, CONTENT) ||
  (scene.is(behind, GOVERNS) && scene.is(behind + 1, CONTENT)) ||
  (scene.language === 'en' && scene.is(scene.from, CONTENT));
