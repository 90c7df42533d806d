import { wordMatches } from '../../../by-form.ts';
import { COORDINATOR, JOINT, partOf } from '../sentence/part.ts';
import {
  AND,
  CLOSING,
  FIGURE,
  FREE,
  IN,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isJoinedOn } from '../subject/coordinated.ts';
import { linkOf } from '../subject/that-of.ts';

/** The nouns of a list that ends at piece `last`, over what brackets hold. */
export function itemsBefore(scene: Scene, pieces: readonly Piece[], last: number): Piece[] {
  const items: Piece[] = [];
  let isJoined = true;
  for (let i = last; i >= 0; i--) {
    const piece = pieces[i]!;
    if (piece.kind === CLOSING) i = Math.max(0, piece.mate);
    else if (piece.kind === PAUSE) isJoined = true;
    else if (piece.kind !== PHRASE || !isJoined || isAdjective(scene, piece)) break;
    else {
      items.unshift(piece);
      isJoined = isCoordinated(scene, piece);
    }
  }
  return items;
}

/** "et [du péage]": behind "and", an "of" between or not. */
const isCoordinated = (scene: Scene, piece: Piece): boolean =>
  isJoinedOn(scene, piece) || partOf(scene, linkOf(scene, piece) - 2) === COORDINATOR;

/** "violences psychologiques [et physiques]": no noun of its own, which would have its article. */
const isAdjective = (scene: Scene, { lead, from }: Piece): boolean =>
  scene.lexicon.language === 'fr' && lead === AND && partOf(scene, from - 1) === COORDINATOR;

/** The nouns that follow an Arabic verb, up to what leads to its figures. */
export function itemsBehind(pieces: readonly Piece[], first: number): Piece[] {
  const items: Piece[] = [];
  for (let i = first; i < pieces.length; i++) {
    const { kind, lead } = pieces[i]!;
    if (kind === FIGURE || kind === STOP || (kind === PHRASE && lead === IN)) break;
    if (kind === PHRASE && (lead === AND || (lead === FREE && items.length === 0)))
      items.push(pieces[i]!);
  }
  return items;
}

/** "imports and exports", «الواردات والصادرات»: the nouns that a phrase puts side by side. */
function coordinates(scene: Scene, { from, to }: Range): Range[] {
  for (let i = from + 1; i < to; i++) {
    const isNext =
      scene.lexicon.language === 'en' || partOf(scene, i + 1) === JOINT || areNames(scene, i);
    // "pannes lentes et brusques": one noun with two adjectives.
    if (partOf(scene, i) === COORDINATOR && isNext)
      return [{ from, to: i }, ...coordinates(scene, { from: i + 1, to })];
    if (carriesAnd(scene.tokens, i))
      return [{ from, to: i }, ...coordinates(scene, { from: i, to })];
  }
  return [{ from, to }];
}
/** "Rabat et Fès": two names about "and". */
const areNames = ({ tokens }: Scene, and: number): boolean =>
  tokens.capital[and - 1] === 1 && tokens.capital[and + 1] === 1;
const carriesAnd = wordMatches(/^وال/);

/** The nouns of a list, each by itself. */
export const itemsOf = (scene: Scene, nouns: readonly Piece[]): Range[] =>
  nouns.flatMap((noun) => coordinates(scene, noun));

/** "les deux indices, [le Masi et le Madex]": the names of what the first noun of the list is, where one noun is too many. */
export function withoutHead(
  scene: Scene,
  nouns: readonly Piece[],
  count: number,
): readonly Piece[] {
  return itemsOf(scene, nouns).length === count + 1 &&
    itemsOf(scene, nouns.slice(0, 1)).length === 1
    ? nouns.slice(1)
    : nouns;
}

/** «للبنزين، بفارق (بلغ)», «الليالي، مع ارتفاع (بلغ)»: in Arabic a noun that no conjunction joins to the one before is none of a list. */
export const areApart = ({ lexicon }: Scene, nouns: readonly Piece[]): boolean =>
  lexicon.language === 'ar' && nouns.slice(1).some(({ lead }) => lead !== AND);
