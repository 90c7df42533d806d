import { markers } from '../../../../lexicons/markers.ts';
import { startOf } from '../../candidate.ts';
import { saidAfter } from '../said.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

const isLeft = markers('left-over').at;

/** "30 % des foyers ont un puits, alors que les 70 % restants [vont à la fontaine]": the rest of the same whole, and what is said of it. */
export function remainderOf(view: View): Measure | null {
  const { scene, candidate, beside } = view;
  const { tokens } = scene;
  const { to, unit } = candidate;
  if (unit?.kind !== 'percent' || beside?.candidate.unit?.code !== unit.code) return null;
  const isBehind = isLeft(tokens, to);
  if (!beside.measure || !(isBehind || isLeft(tokens, startOf(candidate) - 1))) return null;
  const said = saidAfter(view, isBehind ? to + 1 : to);
  const isOfWhole = beside.measure.rule === 'share';
  if (!isOfWhole) return said && joined(scene, [wholeOf(scene, said)], 'said');
  const { head } = beside.measure;
  return joined(scene, said ? [head, wholeOf(scene, said)] : [head], 'share', { head, by: ' ' });
}
