import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { AND, CLOSING, FIGURE, FREE, IN, OF, PAUSE, PHRASE, type Piece, STOP } from './piece.ts';
import { COORDINATOR, JOINT, partOf, type Range, type Scene } from './scene.ts';
import { joined, type Measure, spanOf, spell } from './spell.ts';
import { nounOf } from './that-of.ts';
import type { View } from './view.ts';

const isInTurn = markers('in-turn').at;

/** Tokens before and behind a row of figures that may say "respectively". */
const NEAR = 4;

/** "Les importations et les exportations ont progressé respectivement de 12 % et 8 %": of as many nouns as figures, each its own. */
export function inTurn({ scene, pieces, at, verb, candidate }: View): Measure | null {
  const row = rowOf(pieces, at);
  if (row.length < 2 || !verb) return null;
  const from = Math.max(candidate.first, pieces[row[0]!]!.from - NEAR);
  const to = Math.min(candidate.last, pieces[row.at(-1)!]!.to + NEAR);
  let isTold = false;
  for (let i = from; i < to; i++) isTold ||= isInTurn(scene.tokens, i);
  if (!isTold) return null;
  const v = pieces.indexOf(verb);
  const nouns =
    scene.lexicon.language === 'ar'
      ? itemsBehind(pieces, v + 1)
      : itemsBefore(scene, pieces, v - 1);
  const items = nouns.flatMap((noun) => coordinates(scene, noun));
  if (items.length !== row.length) return null;
  const item = items[row.indexOf(at)]!;
  const own = spell(scene, 'listed', item);
  // "les ventes de tapis et de nappes": one noun with each of its complements.
  const [first] = nouns;
  const isOfFirst = nouns.length === row.length && nouns[row.indexOf(at)]!.lead === OF;
  if (!isOfFirst || item.from === first!.from) return own;
  const noun = nounOf(scene, spanOf(scene, first!), candidate.from, true);
  return joined(scene, [noun, ...own.spans], 'listed');
}

/** The figures that only commas and "and" part from the one at piece `at`, itself among them. */
function rowOf(pieces: readonly Piece[], at: number): number[] {
  const row = [at];
  for (let i = at; ; ) {
    const before = pieces[i - 1]?.kind === PAUSE ? i - 2 : i - 1;
    if (pieces[before]?.kind !== FIGURE) break;
    row.unshift(before);
    i = before;
  }
  for (let i = at; ; ) {
    const next = pieces[i + 1]?.kind === PAUSE ? i + 2 : i + 1;
    if (pieces[next]?.kind !== FIGURE) return row;
    row.push(next);
    i = next;
  }
}

/** The nouns of a list that ends at piece `last`, over what brackets hold. */
function itemsBefore(scene: Scene, pieces: readonly Piece[], last: number): Piece[] {
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
const isCoordinated = (scene: Scene, { lead, at }: Piece): boolean =>
  lead === AND || (lead === OF && partOf(scene, at - 1) === COORDINATOR);

/** "violences psychologiques [et physiques]": no noun of its own, which would have its article. */
const isAdjective = (scene: Scene, { lead, from }: Piece): boolean =>
  scene.lexicon.language === 'fr' && lead === AND && partOf(scene, from - 1) === COORDINATOR;

/** The nouns that follow an Arabic verb, up to what leads to its figures. */
function itemsBehind(pieces: readonly Piece[], first: number): Piece[] {
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
    const isNext = scene.lexicon.language === 'en' || partOf(scene, i + 1) === JOINT;
    // "pannes lentes et brusques": one noun with two adjectives.
    if (partOf(scene, i) === COORDINATOR && isNext)
      return [{ from, to: i }, ...coordinates(scene, { from: i + 1, to })];
    if (carriesAnd(scene.tokens, i))
      return [{ from, to: i }, ...coordinates(scene, { from: i, to })];
  }
  return [{ from, to }];
}
const carriesAnd = wordMatches(/^وال/);
