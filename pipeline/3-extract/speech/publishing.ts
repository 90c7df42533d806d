import { SYMBOL, surface } from '../tokens.ts';
import type { Scene } from './scene.ts';

const PUBLISHING =
  /^(?:publi|rend|rendu|diffus|releas|issu|unveil|present|présent|و?(?:[يت]?نشر|أصدر|[يت]صدر|قدم|[يت]قدم))/;
/** Tokens from the verb to what is published; an Arabic subject stands between them. */
const REACH = 12;

/** Whether what stands at token `at` is the object of a verb of publishing: "vient de publier un rapport", «أصدر المجلس تقريرا». */
export function isPublished(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.from, at - REACH); i--) {
    if (PUBLISHING.test(scene.word(i))) return true;
    if (scene.tokens.kind[i] === SYMBOL && ':;؛»«'.includes(surface(scene.tokens, i))) return false;
  }
  return false;
}
