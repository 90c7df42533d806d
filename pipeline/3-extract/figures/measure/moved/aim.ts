import { markers } from '../../../../lexicons/markers.ts';
import { isSameUnit, unqualified } from '../earlier.ts';
import { isInfinitive } from '../sentence/infinitive.ts';
import { IN, PHRASE } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import type { Measure } from '../spell.ts';

const isAim = markers('aim', 'en').at;

/** "Output rose to 270 tons, with plans to reach 400 tons": where the same is meant to come to. */
export function aimedAt(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at, verb } = view;
  const aim = pieces[at - 2];
  if (!beside?.measure || !verb || verb !== pieces[at - 1] || aim?.kind !== PHRASE) return null;
  if (aim.lead !== IN || !isAim(scene.tokens, aim.to - 1) || !isInfinitive(scene, verb))
    return null;
  return isSameUnit(beside.candidate, candidate) ? unqualified(view) : null;
}
