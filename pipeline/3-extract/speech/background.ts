import { markers } from '../../lexicons/markers.ts';
import { LINE } from '../tokens.ts';
import type { Scene } from './scene.ts';

/** "Le Maroc compte 14 ports": a line that opens on what the country has or is, as the outlet tells its readers. */
export const opensBackground = (scene: Scene): boolean =>
  opensLine(scene) &&
  (scene.uses.some(({ use, from }) => use === 'background' && from - scene.from < 2) ||
    looksBack(scene));

/** Words of the subject of «وكان القطاع قد عرف». */
const SUBJECT = 5;

/** «وكان القطاع قد عرف إضرابا»: what had happened before, behind whatever the last paragraph told. */
function looksBack(scene: Scene): boolean {
  if (scene.language !== 'ar' || !scene.is(scene.from, WAS)) return false;
  for (let at = scene.from + 1; at <= scene.from + SUBJECT; at++)
    if (scene.is(at, PAST)) return true;
  return false;
}
const WAS = markers('was');
const PAST = markers('past-particle');

/** Whether a sentence begins a line, and so mostly a paragraph. */
const opensLine = ({ tokens, from }: Scene): boolean =>
  from === 0 || tokens.kind[from - 1] === LINE;
