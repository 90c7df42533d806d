import { markers } from '../../../../lexicons/markers.ts';
import { FIGURE, IN, OF, PAUSE, PHRASE, type Piece, STOP } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';

/** Pieces from a verb to the count that is its subject: "4 millions | de voyageurs | à Fès | ont pris". */
const REACH = 3;

/** "4 millions [de voyageurs] ont pris le bac, enregistrant une hausse de 4 %": the counted noun that a scale word leads to, as the subject of the verb at piece `v`. */
export function scaledCount(scene: Scene, pieces: readonly Piece[], v: number): Range | null {
  for (let i = v - 1; i >= Math.max(1, v - REACH) && pieces[i]!.kind === PHRASE; i--)
    if (isScaled(scene, pieces, i)) return pieces[i]!;
  return null;
}

function isScaled({ tokens }: Scene, pieces: readonly Piece[], i: number): boolean {
  const [before, count, noun] = [pieces[i - 2], pieces[i - 1], pieces[i]!];
  if (noun.lead !== OF || count?.kind !== FIGURE || count.to !== noun.at) return false;
  const opens = !before || before.kind === PAUSE || before.kind === STOP;
  return opens && count.lead !== OF && count.lead !== IN && isScale(tokens, count.to - 1);
}
const isScale = markers('number-scale', 'fr').at;
