import { W } from '../../lexicon.ts';
import { endsLikeInfinitive } from '../../word-shapes.ts';
import { LED, partOf } from './part.ts';
import type { Scene } from './scene.ts';

/** "(les femmes en âge) de travailler", "(les foyers en mesure) de payer" */
export const isAbleTo = (scene: Scene, at: number): boolean =>
  scene.lexicon.language === 'fr' &&
  scene.lexicon.has(scene.tokens, at, W.of) &&
  endsLikeInfinitive(scene.tokens, at + 1) &&
  partOf(scene, at - 2) === LED;
