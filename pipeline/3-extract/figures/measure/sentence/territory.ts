import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { wordIs } from '../../../by-form.ts';
import { isArticledPlace, knownName } from '../../../names/registry-names.ts';
import { isMark } from '../../../tokens.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { glossEnd } from './inside.ts';
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
  if (to - from === 1) return isAbroad(tokens, from);
  return lexicon.language === 'ar' && placesEnd(scene, from, to) === to;
}

/** «بالرباط», «والرباط»: without its article the name is a word of its own. */
const carriesPlace = wordIs((word) => isArticledPlace(word.replace(/^[وف]?[بك]?(?=ال)/, '')));

/** The same for one place, be its article behind a preposition. */
export const isPlaceName = (scene: Scene, range: Range): boolean =>
  isTerritory(scene, range) ||
  (range.to - range.from === 1 && carriesPlace(scene.tokens, range.from));

/** «فاس ومكناس», «الدار البيضاء (الميناء) وسلا»: where the Arabic places end that begin at a token; that token without one. */
export function placesEnd(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  let end = from;
  for (let i = from; i < to; ) {
    const known = knownName('ar', tokens, i, to);
    if (known?.value.kind === 'place') end = known.end;
    else if (carriesPlace(tokens, i)) end = i + 1;
    else break;
    i = glossEnd(scene, end);
    if (isMark(tokens, i, '،,')) i++;
  }
  return end;
}
