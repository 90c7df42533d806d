import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { OPEN, partOf } from './part.ts';
import type { Scene } from './scene.ts';

export const isEach = wordMatches(/^لكل$/);
const isEachTime = markers('each-time', 'ar').at;
const isScale = markers('number-scale', 'ar').at;

/** «لكل | قاض», of no rate: «لكل ألف نسمة». */
export const isForEach = (scene: Scene, at: number): boolean =>
  isEach(scene.tokens, at) &&
  partOf(scene, at + 1) === OPEN &&
  !isScale(scene.tokens, at + 1) &&
  !isEachTime(scene.tokens, at - 1);
