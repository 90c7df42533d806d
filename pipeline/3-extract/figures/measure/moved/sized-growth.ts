import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { FREE, PHRASE } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';
import { isHollow, isNamed } from '../subject/empty.ts';

const growsIn = markers('grows-in', 'en').at;

/** "The town had a 17% increase | in honey sales": what an English growth is in whose size stands before it, for the figures that follow. */
export function sizedGrowth({ scene, candidate, next }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || next?.kind !== PHRASE || next.lead !== FREE) return null;
  const { from, core, to } = next;
  if (from !== candidate.to || core === to || !growsIn(tokens, core)) return null;
  if (!lexicon.has(tokens, core - 1, W.movement)) return null;
  let thing = core + 1;
  while (thing < to && partOf(scene, thing) !== OPEN) thing++;
  const grown = { from: thing, to };
  if (thing === to || isHollow(scene, grown) || isNamed(scene, grown, candidate.first)) return null;
  return spell(scene, 'moved', grown);
}
