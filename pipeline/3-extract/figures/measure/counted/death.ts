import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { surface } from '../../../tokens.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { wholeOf } from '../spell.ts';

const isDeathMet = markers('death-met', 'ar').at;
/** Whose it is: «مصرعـ[هم]». */
const PRONOUN = /(?:هما|هم|هن|ها|ه)$/u;

/** «لقي 7 أشخاص من القرية [مصرعهم]»: the death that those who are counted have met with, and its noun alone. */
export function deathMet(
  scene: Scene,
  { from, to }: Range,
): { at: number; span: Span; noun: string } | null {
  for (let at = from; at < to; at++)
    if (isDeathMet(scene.tokens, at))
      return {
        at,
        span: wholeOf(scene, { from: at, to: at + 1 }),
        noun: surface(scene.tokens, at).replace(PRONOUN, ''),
      };
  return null;
}
