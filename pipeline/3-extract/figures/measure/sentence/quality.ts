import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { DIGITS, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** "remained | sluggish | at just 2 %", "is | brisk | at around 4 tonnes": a lone English word between its verb and the figure is no noun. */
export const isQualityAt = (scene: Scene, i: number): boolean =>
  partOf(scene, scene.lexicon.has(scene.tokens, i + 2, W.filler) ? i + 3 : i + 2) === DIGITS &&
  staysAt(scene.tokens, i - 1) &&
  isAt(scene.tokens, i + 1) &&
  !isNoun(scene.tokens, i, scene.lexicon);
const staysAt = markers('stays', 'en').at;
const isAt = wordMatches(/^at$/);
