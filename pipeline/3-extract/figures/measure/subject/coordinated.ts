import { wordMatches } from '../../../by-form.ts';
import { isMark } from '../../../tokens.ts';
import { W } from '../../lexicon.ts';
import { opensWithArticle } from '../../word-shapes.ts';
import { isPluralNoun } from '../sentence/agreement.ts';
import { COORDINATOR, partOf } from '../sentence/part.ts';
import {
  AND,
  FIGURE,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { SAY } from '../sentence/verbs.ts';

/** Tokens of a subject that is read at once; of a longer one the last noun. */
const WIDE = 14;

/** "les prix et les salaires", "wool, linen and cotton": a noun with those that it is coordinated with. */
export function coordinated(scene: Scene, pieces: readonly Piece[], last: number): Range {
  let i = last;
  while (
    i > 0 &&
    isJoinedOn(scene, pieces[i]!) &&
    pieces[i - 1]!.kind === PHRASE &&
    pieces[i - 1]!.lead !== IN &&
    !isSize(pieces, i - 1)
  )
    i--;
  const first = itemsFrom(scene, pieces, i, last);
  const { from } = pieces[first]!;
  const to = complementsEnd(scene, pieces, last);
  if (to - from <= WIDE) return { from, to };
  return pieces[first < i ? first : last]!;
}

/** "les recettes du budget [et des comptes]": where the last ends of the complements that the noun of piece `i` has of one kind. */
function complementsEnd(scene: Scene, pieces: readonly Piece[], i: number): number {
  const { tokens, lexicon } = scene;
  const { from } = pieces[i]!;
  let { to } = pieces[i]!;
  let has = false;
  for (let k = from + 1; k < to; k++) has ||= lexicon.has(tokens, k, W.of);
  for (let k = i + 1; has && pieces[k]?.kind === PHRASE; k++) {
    if (pieces[k]!.at !== to + 1 || !isComplementToo(scene, pieces[k]!)) break;
    to = pieces[k]!.to;
  }
  return to;
}

/** "[le secteur du lin, de la soie et de la laine], qui a": the singular whose complements a list ends with piece `i`, before a verb of one. */
export function headOfList(scene: Scene, pieces: readonly Piece[], i: number): Range | null {
  if (scene.lexicon.language !== 'fr' || !isComplementToo(scene, pieces[i]!)) return null;
  let k = i - 1;
  while (pieces[k]?.kind === PHRASE && pieces[k]!.lead === OF && pieces[k - 1]?.kind === PAUSE)
    k -= 2;
  const head = pieces[k];
  if (head?.kind !== PHRASE || head.lead === OF || isPluralNoun(scene.tokens, head.from))
    return null;
  let of = head.from + 1;
  while (of < head.to && !scene.lexicon.has(scene.tokens, of, W.of)) of++;
  const { to } = pieces[i]!;
  return of < head.to && to - head.from <= WIDE ? { from: head.from, to } : null;
}

/** "et la pêche", "et de la pêche". */
export const isJoinedOn = (scene: Scene, piece: Piece): boolean =>
  piece.lead === AND || isComplementToo(scene, piece);

const isComplementToo = (scene: Scene, { lead, at }: Piece): boolean =>
  lead === OF && partOf(scene, at - 1) === COORDINATOR;

/**
 * «بـ13 في المائة والسمك وفواكه البحر بـ6 في المائة»: all that a list has between one figure and the next, as one item;
 * null where more stands there than nouns.
 */
export function itemBetween(pieces: readonly Piece[], last: number): Range | null {
  const first = beforeJoined(pieces, last);
  const before = pieces[first]?.kind === PAUSE ? first - 1 : first;
  if (first === last || pieces[before]?.kind !== FIGURE) return null;
  return { from: pieces[first + 1]!.from, to: pieces[last]!.to };
}

/** «؛ الزيوت والذهنيات بـ6 في المائة», "Viandes et œufs : 6 %": all the nouns that an entry opens on; null where it opens on other words. */
export function entryTo(pieces: readonly Piece[], last: number): Range | null {
  const first = beforeJoined(pieces, last);
  const opens =
    first !== last &&
    pieces[first]?.kind === PHRASE &&
    pieces[first]!.lead === FREE &&
    (pieces[first - 1]?.kind ?? STOP) === STOP;
  return opens ? { from: pieces[first]!.from, to: pieces[last]!.to } : null;
}

/** The piece before those that "and" joins up to piece `last`. */
function beforeJoined(pieces: readonly Piece[], last: number): number {
  let first = last;
  while (pieces[first]?.kind === PHRASE && pieces[first]!.lead === AND) first--;
  return first;
}

/** "a perdu 40 postes et l'industrie", "has 40 yards and its staff": a noun that a figure counts as an object. */
function isSize(pieces: readonly Piece[], i: number): boolean {
  const figure = pieces[i - 1];
  if (figure?.kind !== FIGURE || figure.to !== pieces[i]!.at) return false;
  return figure.lead === OF || pieces[i - 2]?.kind === VERB;
}

/** «انخفضت [الأبقار والإبل] بنحو 30 في المائة»: the subject behind its verb with those that it is coordinated with. */
export function coordinatedBehind(scene: Scene, pieces: readonly Piece[], i: number): Range {
  const { from, to } = pieces[i]!;
  if (!opensWithArticle(scene.tokens, from)) return { from, to };
  let end = to;
  for (let k = i + 1; pieces[k]?.kind === PHRASE && pieces[k]!.lead === AND; k++) {
    const isNext = pieces[k]!.at === end && isDefinite(scene.tokens, pieces[k]!.from);
    if (!isNext || pieces[k]!.to - from > WIDE) return { from, to };
    end = pieces[k]!.to;
  }
  return { from, to: end };
}
const isDefinite = wordMatches(/^وال/);

/** "laine, lin et coton": the first of the items that commas part from the one at piece `i`, where the last is coordinated. */
function itemsFrom(scene: Scene, pieces: readonly Piece[], i: number, last: number): number {
  const { tokens, lexicon } = scene;
  const isEnd = i < last || pieces[i]!.lead === AND || isPaired(scene, pieces[i]!);
  if (lexicon.language === 'ar' || !isEnd) return i;
  let first = i;
  for (let k = i - 1; pieces[k]?.kind === PAUSE; k -= 2) {
    const item = pieces[k - 1];
    if (item?.kind !== PHRASE || item.lead === IN) break;
    // "les barrages « A », « B » et « C »"
    const end = isMark(tokens, item.to, '»”"') ? item.to + 1 : item.to;
    if (end !== pieces[k]!.from) break;
    const hasArticle = lexicon.has(tokens, pieces[first]!.from - 1, W.article);
    // "a dit le maire, et leurs prix baissent": who says so is none, unlike "a dit que les prix".
    const says = pieces[k - 2]?.verb?.sense === SAY ? pieces[k - 2]! : null;
    if (says && !lexicon.has(tokens, says.to, W.relative)) break;
    // "Côté ventes, la laine et le lin": no item.
    if (hasArticle && !lexicon.has(tokens, item.from - 1, W.article)) break;
    first = k - 1;
  }
  return pieces[first]!.lead === FREE ? first : i;
}

/** "lin et coton": two nouns in one phrase. */
function isPaired(scene: Scene, { from, to }: Piece): boolean {
  for (let i = from + 1; i < to - 1; i++) if (partOf(scene, i) === COORDINATOR) return true;
  return false;
}

/** "le nombre de puits inscrits aux listes communales, [rurales et urbaines]": adjectives that go on in the complement before a comma. */
export function isMoreAdjectives(scene: Scene, pieces: readonly Piece[], i: number): boolean {
  const [head, complement, pause, last] = pieces.slice(Math.max(0, i - 3), i + 1);
  const isSetOff = complement?.lead === IN && pause?.kind === PAUSE && pause.from === complement.to;
  return (
    isSetOff &&
    scene.lexicon.language === 'fr' &&
    (head?.kind === PHRASE || head?.kind === PAUSE) &&
    complement.kind === PHRASE &&
    last?.kind === PHRASE &&
    last.from === pause.to &&
    isPaired(scene, last) &&
    endsLikeAdjective(scene.tokens, complement.to - 1) &&
    endsLikeAdjective(scene.tokens, last.from)
  );
}
/** "communales", "aériennes": a French adjective of what something belongs to. */
export const endsLikeAdjective = wordMatches(
  /(?:al|aux|ales?|iv|ives?|ifs?|iques?|aires?|e?lles?|els?|ien(?:ne)?s?|oise?s?|eux|euses?|ins?|ines?)$/,
);
