import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { isParticiple } from '../sentence/participle-form.ts';
import { PAUSE, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { RELATIVE } from '../sentence/verb-group.ts';
import { SAY } from '../sentence/verbs.ts';

/** Pieces of an aside with its list. */
const ASIDE = 8;

/**
 * Where ", which includes theft, arson, and fraud," or ", driven by mines, wool, and tourism," opens, whose last comma
 * or ", namely wool, silk and cotton," is piece `i`; null where no list ends there.
 */
export function listingFrom(scene: Scene, pieces: readonly Piece[], i: number): number | null {
  for (let k = i - 1; k > Math.max(0, i - ASIDE); k--) {
    const { kind } = pieces[k]!;
    if (kind === PAUSE) continue;
    if (opensList(scene, pieces[k]!)) return pieces[k - 1]!.kind === PAUSE ? k - 1 : null;
    if (kind !== PHRASE) return null;
  }
  return null;
}

const opensList = (scene: Scene, { kind, verb, from }: Piece): boolean =>
  kind === VERB
    ? verb!.bond === RELATIVE && verb!.sense !== SAY
    : kind === PHRASE &&
      (isInstance(scene.tokens, from - 1) ||
        (isParticiple(scene, from) && scene.lexicon.has(scene.tokens, from + 1, W.by)));

const isInstance = markers('for-instance').at;
