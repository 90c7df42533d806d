import { wordMatches } from '../../../by-form.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { opensWithAl } from '../../word-shapes.ts';
import { isJoined } from './part.ts';
import type { Scene } from './scene.ts';
import { isStop } from './stop-word.ts';
import { isTerritory } from './territory.ts';

/** «المعتقلين [احتياطيا]», «المقاولات المصنفة [دوليا]»: in which respect a definite participle is meant. */
export const isManner = ({ tokens }: Scene, at: number): boolean =>
  endsInRespect(tokens, at) && isDefiniteParticiple(tokens, at - 1);
const endsInRespect = wordMatches(/^...+[^ا]يا$/);
const isDefiniteParticiple = wordMatches(/^(?:ال|لل)م.{3,}(?:ين|ون|ة|ات)$/);

/** «(كان الموسم) استثنائيا», «(تراجع الإنتاج) تدريجيا»: an adjective of no noun, behind a definite noun that is no participle, tells how it was. */
export const isHow = (scene: Scene, at: number): boolean =>
  endsInRespect(scene.tokens, at) &&
  opensWithAl(scene.tokens, at - 1) &&
  // «(اليابان) وكوريا»: the next of a list.
  !isJoined(scene, at) &&
  scene.tokens.clitic[at] === 0 &&
  !isNoun(scene.tokens, at, scene.lexicon) &&
  !isTerritory(scene, { from: at, to: at + 1 });

/** «(كان الحجم) أعلى»: an elative behind a definite noun, which says something of it, or «بنسبة (أكبر)». */
export const isPredicate = (scene: Scene, at: number): boolean =>
  (opensWithAl(scene.tokens, at - 1) || scene.lexicon.has(scene.tokens, at - 1, W.by)) &&
  isElative(scene.tokens, at) &&
  !isNoun(scene.tokens, at, scene.lexicon);
/** «[أهم] الارتفاعات»: an elative before a definite growth or fall, which is measured without it. */
export const isGreatest = (scene: Scene, at: number): boolean =>
  isElative(scene.tokens, at) && opensWithAl(scene.tokens, at + 1) && isStop(scene, at + 1);
const isElative = wordMatches(/^أ[^اأإآ]{2,3}$/);
