import { markers } from '../../../../lexicons/markers.ts';
import { cue } from '../../cues.ts';
import { AND, PHRASE } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf } from '../spell.ts';

const isOfEach = markers('of-each').at;
const OF_EACH = cue(isOfEach);
/** Words of «لكل واحدة منهما». */
const WORDS = 3;

/** «تليها سوس والشرق بنسبة 11 في المائة لكل منهما», "Fès et Meknès avec 11 % chacune": all that the figure is of each of. */
export function ofEach(view: View, measure: Measure): Measure {
  const { scene, candidate, pieces, at } = view;
  const { tokens } = scene;
  if ((candidate.cues & OF_EACH) === 0) return measure;
  let isEach = false;
  for (let i = candidate.to; i < candidate.to + WORDS; i++) isEach ||= isOfEach(tokens, i);
  if (!isEach) return measure;
  const { start, end } = measure.head;
  const last = pieces.findIndex(
    ({ kind, from, to }) =>
      kind === PHRASE && tokens.start[from]! <= start && start < tokens.end[to - 1]!,
  );
  let first = last;
  while (first > 0 && pieces[first]!.lead === AND && pieces[first - 1]!.kind === PHRASE) first--;
  if (first === last || last >= at) return measure;
  return joined(scene, [{ start: spanOf(scene, pieces[first]!).start, end }], measure.rule);
}
