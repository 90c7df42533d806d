import { markers } from '../../../../lexicons/markers.ts';
import { surface } from '../../../tokens.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { type Deed, wholeOf } from '../spell.ts';

const isDeathMet = markers('death-met', 'ar').at;
/** Whose it is: «مصرعـ[هم]». */
const PRONOUN = /(?:هما|هم|هن|ها|ه)$/u;

/** «لقي 7 أشخاص من القرية [مصرعهم]»: the death that those who are counted have met with, and its noun alone. */
export function deathMet(scene: Scene, { from, to }: Range): { at: number; deed: Deed } | null {
  for (let at = from; at < to; at++)
    if (isDeathMet(scene.tokens, at))
      return {
        at,
        deed: {
          span: wholeOf(scene, { from: at, to: at + 1 }),
          isBefore: true,
          noun: surface(scene.tokens, at).replace(PRONOUN, ''),
        },
      };
  return null;
}
