import { markers } from '../../../../lexicons/markers.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { PAUSE, PHRASE, type Piece, pieceAt } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';

const isLast = markers('last-named', 'ar').at;
const isPointing = markers('pointing', 'ar').at;

/** Pieces from "the latter" back to what was named last, over a verb and who says it. */
const REACH = 5;

/** «مستوى قياسي في [الديون]، حيث بلغت هذه الأخيرة»: what was named last, which "the latter" stands for; the range itself where it is none. */
export function latterOf(scene: Scene, pieces: readonly Piece[], range: Range): Range {
  const { tokens } = scene;
  if (!isLast(tokens, range.from) || !isPointing(tokens, range.from - 1)) return range;
  const own = pieceAt(pieces, range.from);
  for (let i = own - 1; i >= Math.max(0, own - REACH); i--) {
    const { kind, from, to, core } = pieces[i]!;
    if (kind !== PHRASE || pieces[i + 1]!.kind !== PAUSE) continue;
    let at = core < to ? core : from;
    while (at < to && partOf(scene, at) !== OPEN) at++;
    return at < to ? { from: at, to } : { from, to };
  }
  return range;
}
