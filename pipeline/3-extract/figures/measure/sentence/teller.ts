import { markers } from '../../../../lexicons/markers.ts';
import { subjectOf } from '../subject/subject.ts';
import {
  asideFrom,
  FIGURE,
  FREE,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  STOP,
  VERB,
} from './piece.ts';
import type { Scene } from './scene.ts';
import { SAY } from './verbs.ts';

/** Pieces from who says so back to the verb of what is said. */
const REACH = 24;

/** "La couverture progresse, note l'organisme : |": over who says so, to the subject of what is said. */
export function overTeller(scene: Scene, pieces: readonly Piece[], i: number): number {
  const [one, other] = [pieces[i - 1], pieces[i]];
  const verb = one?.kind === VERB ? one : other?.kind === VERB ? other : null;
  const teller = verb === one ? other : one;
  const isSaid = verb?.verb?.sense === SAY && teller?.kind === PHRASE && teller.lead === FREE;
  if (!isSaid || pieces[i - 2]?.kind !== PAUSE) return i;
  for (let k = i - 3; k >= Math.max(0, i - REACH); k--) {
    if (pieces[k]!.kind === STOP) break;
    if (pieces[k]!.kind !== VERB) continue;
    const subject = subjectOf(scene, pieces, k);
    return subject ? pieceAt(pieces, subject.from) : i - 2;
  }
  return i - 3;
}

/** «، حسب تقرير نشرته الجريدة، |»: where an aside opens that tells whose account it is, whatever verb tells which; of another aside, where `asideFrom` has it open. */
export function accountFrom({ tokens }: Scene, pieces: readonly Piece[], i: number): number {
  const aside = asideFrom(pieces, i);
  for (let k = i - 1; aside === i && k >= Math.max(0, i - ACCOUNT); k--) {
    const { kind } = pieces[k]!;
    if (kind === STOP || kind === FIGURE) break;
    if (kind === PAUSE) return isAccount(tokens, pieces[k + 1]!.at) ? k : i;
  }
  return aside;
}
const isAccount = markers('account').at;
/** Pieces of such an aside. */
const ACCOUNT = 6;
