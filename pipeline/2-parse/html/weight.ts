import type { Line } from './lines.ts';

/** A sentence is likely to end with the first, and may end with any of them. */
const STOPS = new Set('.!?؟');
const ENDS = new Set('.!?؟…:»"”');

/** Words that a line adds to the prose; negative for links and scraps. */
export function weigh(line: Line): number {
  if (line.linked > 0.5) return -Math.min(line.words, 12);
  if (line.level > 0) return 0;
  if (
    line.words >= 20 ||
    (line.words >= 8 && ENDS.has(line.text.at(-1)!)) ||
    (line.words >= 5 && STOPS.has(line.text.at(-1)!))
  )
    return line.words * (1 - line.linked);
  return line.kind === 'list_item' || line.kind === 'cell' ? 0 : -1;
}
