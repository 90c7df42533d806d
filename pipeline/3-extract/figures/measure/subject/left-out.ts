import { markers } from '../../../../lexicons/markers.ts';
import { PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';

/** A bare noun, which a relative clause cannot be told of; in other languages that noun has its article. */
const isLeftOut = markers('left-out', 'fr').at;

/**
 * "les ventes, hors laine, | qui ont atteint": the piece that what is left out starts at, where it stands right before
 * piece `v`; else `v`.
 */
export function overLeftOut({ tokens }: Scene, pieces: readonly Piece[], v: number): number {
  const i = pieces[v - 1]?.kind === PAUSE ? v - 2 : v - 1;
  const left = pieces[i];
  return left?.kind === PHRASE && isLeftOut(tokens, left.at) ? i : v;
}
