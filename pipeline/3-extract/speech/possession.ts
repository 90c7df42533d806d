import { surface } from '../tokens.ts';
import type { Scene } from './scene.ts';

const POSSESSIVES = new Set([
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'its',
  'his',
  'her',
  'their',
  'whose',
]);

/** Whether the noun at token `i` is somebody's: "sa réponse", "dont le rapport", «جوابه». */
export const hasSuffix = (scene: Scene, i: number): boolean =>
  scene.language === 'ar'
    ? /(?:ه|ها|هم)$/.test(surface(scene.tokens, i))
    : POSSESSIVES.has(scene.word(i - 1)) || scene.word(i - 2) === 'dont';
