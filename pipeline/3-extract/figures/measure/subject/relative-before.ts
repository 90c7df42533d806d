import { wordMatches } from '../../../by-form.ts';
import { surface, type Tokens } from '../../../tokens.ts';
import { AND, FIGURE, PHRASE, type Piece, STOP, VERB } from '../sentence/piece.ts';
import type { Scene } from '../sentence/scene.ts';
import { RELATIVE } from '../sentence/verb-group.ts';

const isJoined = wordMatches(/^وال(?:ذي|تي|ذين)$/);
const opensJoined = wordMatches(/^وال/);

/** «القروض التي تراجعت [والودائع]، والتي بلغت»: of what is told last. */
function joins(tokens: Tokens, { from, to, lead }: Piece): boolean {
  for (let i = from; i < to; i++) if (opensJoined(tokens, i)) return true;
  return lead === AND;
}

/** Pieces of a short relative clause with the comma behind it. */
const CLAUSE = 5;

/** «البرنامج الذي أطلقه المكتب، [والذي] بلغ»: the relative before, of whose noun this one is too; −1 without one. */
export function relativeBefore({ tokens }: Scene, pieces: readonly Piece[], v: number): number {
  const { bond, from } = pieces[v]!.verb!;
  if (bond !== RELATIVE || !isJoined(tokens, from - 1)) return -1;
  for (let i = v - 1; i >= Math.max(0, v - CLAUSE); i--) {
    const piece = pieces[i]!;
    const { kind, verb } = piece;
    if (kind === FIGURE || kind === STOP || (kind === PHRASE && joins(tokens, piece))) return -1;
    if (kind !== VERB) continue;
    // «المعرض الذي نظمته الغرفة، والتي»: of the other gender.
    const isSame = surface(tokens, verb!.from - 1) === surface(tokens, from - 1).slice(1);
    return verb!.bond === RELATIVE && isSame ? i : -1;
  }
  return -1;
}
