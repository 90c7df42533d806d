import { W } from '../../lexicon.ts';
import { endsInPronoun } from '../../word-shapes.ts';
import { IN, PHRASE, type Piece, VERB } from './piece.ts';
import type { Scene } from './scene.ts';
import { leadsToIt } from './taken-up-by.ts';
import { RELATIVE } from './verb-group.ts';
import { ACT, CHANGE, LEVEL, SAY } from './verbs.ts';

/** Pieces that are looked through. */
const REACH = 24;

/**
 * «تشكل نسبة النساء اللاتي يتم سجنهن 2 في المائة»: the verb over a relative clause that tells no amount itself; «ارتفعت القروض التي
 * منحتها البنوك إلى 625 مليارا»: nor does one whose object is what the relative stands for, or «ارتفع عدد الطلبات التي توصلت
 * بها الوزارة بنسبة 12 في المائة» what its verb is led to, where the figure is the size or the end of a move.
 */
export function mainOver(
  { tokens, lexicon }: Scene,
  pieces: readonly Piece[],
  relative: number,
  at: number,
): number {
  const { sense, main } = pieces[relative]!.verb!;
  if (sense !== ACT && sense !== SAY) return relative;
  const { lead, from } = pieces[at]!;
  const isMoved = lead === IN || lexicon.has(tokens, from - 1, W.by);
  const takesUp = endsInPronoun(tokens, main) || (leadsToIt(tokens, main + 1) && isMoved);
  for (let i = relative - 1; i >= Math.max(0, relative - REACH); i--) {
    const { kind, verb } = pieces[i]!;
    if (kind === VERB) {
      const isTelling = verb!.sense === LEVEL || (verb!.sense === CHANGE && takesUp);
      return isTelling && verb!.bond !== RELATIVE ? i : relative;
    }
    if (kind !== PHRASE) return relative;
  }
  return relative;
}
