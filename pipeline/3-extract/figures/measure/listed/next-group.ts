import { surface } from '../../../tokens.ts';
import { isSameUnit } from '../earlier.ts';
import { placeAfter } from '../qualifier.ts';
import { PHRASE } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, wholeOf } from '../spell.ts';

/**
 * "Unemployment among men stood at 10 % and 16 % among women", "a atteint 5 % en ville et 17 % en montagne": the group
 * behind a figure takes the place of the one that the figure before is of, where the same word leads to both.
 */
export function ofNextGroup(view: View, measure: Measure): Measure {
  const { scene, beside, candidate, pieces } = view;
  const { tokens } = scene;
  if (!beside?.measure || !isSameUnit(beside.candidate, candidate)) return measure;
  const group = placeAfter(view, candidate.to);
  // «70 قضية»: what it counts is no group.
  if (!group || group.from === candidate.counted?.from) return measure;
  const [first, ...rest] = measure.spans;
  const noun = pieces.find(
    ({ kind, from, core, to }) =>
      kind === PHRASE && core < to && tokens.start[from] === first!.start,
  );
  const isOwn =
    noun !== undefined &&
    tokens.end[noun.to - 1] === first!.end &&
    isLedAlike(scene, noun.core, group);
  const kept = rest.filter(({ start }) => !isOther(scene, view, start, group));
  if (!isOwn && kept.length === rest.length) return measure;
  const head = isOwn ? { ...first!, end: tokens.end[noun.core - 1]! } : first!;
  const own = wholeOf(scene, group);
  const others = kept.filter(({ start }) => start !== own.start);
  return joined(scene, [head, ...others, own], 'listed');
}

/** Whether a group that opens at a character stands before the figure, led by the word that leads to its own. */
function isOther(scene: Scene, { pieces, candidate }: View, start: number, group: Range): boolean {
  const { tokens } = scene;
  const before = pieces.find(({ at }) => tokens.start[at] === start);
  return before !== undefined && before.at < candidate.from && isLedAlike(scene, before.at, group);
}

const isLedAlike = ({ tokens }: Scene, at: number, { from }: Range): boolean =>
  surface(tokens, at).toLowerCase() === surface(tokens, from).toLowerCase();
