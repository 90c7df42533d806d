import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { knownName } from '../../names/registry-names.ts';
import { codeOf } from '../counted-noun.ts';
import type { Range, Scene } from './scene.ts';

const isAbroad = markers('abroad').at;

/** "région", "province", «مدينة». */
const PLACES = nounCodes('place');

export const isPlaceNoun = ({ tokens, lexicon }: Scene, at: number): boolean =>
  PLACES.has(codeOf(tokens, at, lexicon));

/** Whether a phrase is a place other than the country, or a part of it: "Fès", "Spain", «جهة الشرق». */
export function isTerritory(scene: Scene, { from, to }: Range): boolean {
  const { tokens, lexicon } = scene;
  const known = knownName(lexicon.language, tokens, from, to);
  if (known?.end === to) return known.value.kind === 'place' && known.value.type !== 'country';
  if (isPlaceNoun(scene, from)) return to - from > 1;
  return isAbroad(tokens, from) && to - from === 1;
}
