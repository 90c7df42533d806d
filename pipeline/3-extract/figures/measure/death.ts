import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import type { Range, Scene } from './scene.ts';
import { wholeOf } from './spell.ts';

const isDeathMet = markers('death-met', 'ar').at;
const DEATH = 'مصرع';

/** «لقي 7 أشخاص من القرية [مصرعهم]»: the death that those who are counted have met with. */
export function deathMet(
  scene: Scene,
  { from, to }: Range,
): { at: number; span: Span; noun: string } | null {
  for (let at = from; at < to; at++)
    if (isDeathMet(scene.tokens, at))
      return {
        at,
        span: wholeOf(scene, { from: at, to: at + 1 }),
        noun: DEATH,
      };
  return null;
}
