import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIs } from '../../../by-form.ts';
import { surface, type Tokens } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { hasWaw } from '../../numerals/group.ts';
import { tokenAt } from './agreement.ts';
import { DIGITS, partOf } from './part.ts';
import { AND, CLOSING, FIGURE, FREE, IN, PAUSE, PHRASE, type Piece } from './piece.ts';
import type { Range, Scene } from './scene.ts';
import { isPlaceName } from './territory.ts';

const EACH = markers('each-of', 'ar');
const isEach = wordIs((word) => EACH.has(word.replace(/^[وف]?ب?(?=..)/, '')));

/** «كل من», «بكل من»: whether a token opens a list of all that share a figure. */
export const opensEach = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'ar' && isEach(tokens, at) && lexicon.has(tokens, at + 1, W.of);

/** What such a word carries: «بكل من», «وكل من». */
export function leadOfEach({ tokens }: Scene, at: number): number {
  if (/^[وف]?ب/.test(surface(tokens, at))) return IN;
  return hasWaw(tokens, at) ? AND : FREE;
}

/**
 * «فاس ومكناس», «الدار البيضاء (الميناء) والرباط», «بكل من تازة، فاس وتاونات»: makes one phrase of the last piece and
 * those before it where they are Arabic places that share a figure.
 */
export function joinPlaces(scene: Scene, pieces: Piece[]): void {
  const item = pieces.at(-1)!;
  if (scene.lexicon.language !== 'ar' || item.kind !== PHRASE || item.lead !== AND) return;
  const last = beforeItem(pieces);
  const list = pieces[last];
  if (list?.kind !== PHRASE || !isOfList(scene, list, item)) return;
  // «بسطات 12 ملم ومكناس 8 ملم»: with a figure of its own.
  const isParted = pieces[last - 1]?.kind === FIGURE && !hasWaw(scene.tokens, list.at);
  if (isParted && partOf(scene, item.to) === DIGITS) return;
  const first = firstOf(scene, pieces, last);
  const { core, to, ...piece } = pieces[first]!;
  pieces.length = first;
  pieces.push({ ...piece, to: item.to, core: core < to ? core : item.to });
}

/** The piece that the last one is coordinated with, over a bracket. */
function beforeItem(pieces: readonly Piece[]): number {
  const i = pieces.length - 2;
  const { at } = pieces[i + 1]!;
  const before = pieces[i];
  if (before?.to !== at) return -1;
  if (before.kind !== CLOSING) return i;
  return before.mate === i - 2 && pieces[i - 1]!.kind === PHRASE ? before.mate - 1 : -1;
}

/** Whether both are places, or the first belongs to those that «كل من» opens. */
const isOfList = (scene: Scene, list: Piece, item: Range): boolean =>
  holdsEach(scene, list) || (isPlaceName(scene, item) && endsInPlace(scene, list));

/** «[كل من] فاس», «التساقطات [بكل من] فاس». */
function holdsEach(scene: Scene, { from, to }: Range): boolean {
  for (let i = from - 2; i < to; i++) if (opensEach(scene, i)) return true;
  return false;
}

/** Words of a place's name. */
const NAME = 3;

/** «التساقطات بفاس»: a phrase with a place for its last words. */
function endsInPlace(scene: Scene, { from, to }: Range): boolean {
  for (let i = Math.max(from, to - NAME); i < to; i++)
    if (isPlaceName(scene, { from: i, to })) return true;
  return false;
}

/** The first place of a list that commas part. */
function firstOf(scene: Scene, pieces: readonly Piece[], last: number): number {
  let i = last;
  while (
    pieces[i]!.lead === FREE &&
    pieces[i - 1]?.kind === PAUSE &&
    pieces[i - 2]?.kind === PHRASE &&
    isPlaceName(scene, pieces[i]!) &&
    (endsInPlace(scene, pieces[i - 2]!) || holdsEach(scene, pieces[i - 2]!))
  )
    i -= 2;
  return i;
}

/** The tokens of some characters, the first with what it carries. */
export function tokensOf(tokens: Tokens, { start, end }: Span): Range {
  const from = tokenAt(tokens, start + 1) - 1;
  let to = from + 1;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  return { from, to };
}

/** Whether some characters are Arabic places and nothing more. */
export function isOfPlace(scene: Scene, span: Span): boolean {
  if (scene.lexicon.language !== 'ar') return false;
  const range = tokensOf(scene.tokens, span);
  return opensEach(scene, range.from - 2) || isPlaceName(scene, range);
}
