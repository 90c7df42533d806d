import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { FIGURE, type Piece } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import type { View } from '../sentence/view.ts';

const isMost = markers('most-of', 'en').at;

/** "put [the provisional death toll] at 40", "[Fatal accidents], 802 in total": an English noun that stands before its number, with what tells which. */
export function wholeNoun(view: View, piece: Piece | undefined): Range | null {
  const { scene, candidate, near, pieces } = view;
  const { to } = candidate.counted!;
  if (scene.lexicon.language !== 'en' || !piece || piece.core !== to) return null;
  if (piece !== near && !(isUncounted(pieces, piece) && isPlain(scene, piece))) return null;
  return { from: isMost(scene.tokens, piece.from) ? piece.from + 1 : piece.from, to };
}

/** Whether a noun has no number of its own: unlike "40 fatal accidents and 12 minor ones". */
function isUncounted(pieces: readonly Piece[], piece: Piece): boolean {
  const before = pieces[pieces.indexOf(piece) - 1];
  return before?.kind !== FIGURE || before.to !== piece.at;
}

/** Whether a noun phrase has nothing but what stands before its noun, unlike "number of crashes". */
function isPlain({ tokens, lexicon }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (lexicon.has(tokens, i, W.of)) return false;
  return true;
}
