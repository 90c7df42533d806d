import { markers } from '../../../../lexicons/markers.ts';
import { isMark } from '../../../tokens.ts';
import { cue } from '../../cues.ts';
import { W } from '../../lexicon.ts';
import { isSameUnit } from '../earlier.ts';
import { isOfRate } from '../moved/last-rate.ts';
import { JOINT, partOf } from '../sentence/part.ts';
import {
  FIGURE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
  VERB,
} from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { DEPENDENT, PARTICIPLE } from '../sentence/verb-group.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';
import { linkOf, nounOf } from '../subject/that-of.ts';
import { areApart, itemsBefore, itemsBehind, itemsOf, withoutHead } from './in-turn-items.ts';
import { inTurnCounted, inTurnNoun } from './in-turn-noun.ts';

const isInTurn = markers('in-turn').at;
const IN_TURN = cue(isInTurn);

/** Figures of a row. */
const MOST = 12;

/** Tokens before and behind a row of figures that may say "respectively". */
const NEAR = 4;

/** "Les importations et les exportations ont progressé respectivement de 12 % et 8 %": of as many nouns as figures, each its own. */
export function inTurn(view: View): Measure | null {
  const { scene, pieces, at, verb, candidate } = view;
  if ((candidate.cues & IN_TURN) === 0) return null;
  const row = rowOf(view, at);
  if (row.length < 2 || row.length > MOST) return null;
  const before = rowBefore(view, row);
  if (!isTold(view, before ?? row)) return null;
  const told = againstRow(view, row, before !== null) ?? ofRow(view, row);
  if (told) return told;
  const v = verb ? pieces.indexOf(verb) : -1;
  const ahead =
    scene.lexicon.language === 'ar'
      ? verbsBehind(pieces, v).flatMap((k) => [
          itemsBehind(pieces, k + 1),
          itemsBefore(scene, pieces, k - 1),
        ])
      : // "Rabat et Fès ont marqué le pas en s'établissant à".
        verbsUpTo(scene, pieces, v).map((k) => itemsBefore(scene, pieces, k - 1));
  // "suivent Rabat, Salé et Fès, avec respectivement 7, 6 et 5 %", "Rabat et Fès, en hausse de".
  // "Rabat et Fès (respectivement 7 % et 5 %)"
  const isBracket = pieces[row[0]! - 1]?.kind === OPENING && !candidate.counted;
  const end = isBracket ? row[0]! - 2 : row[0]! - 1;
  const beside = itemsBefore(scene, pieces, overMovement(scene, pieces, end));
  const count = areChanges(view, row) ? row.length / 2 : row.length;
  const nouns = (isBracket ? [beside] : [...ahead, beside])
    .map((some) => withoutHead(scene, some, count))
    .find((some) => itemsOf(scene, some).length === count && !areApart(scene, some));
  if (!nouns) return null;
  const items = itemsOf(scene, nouns);
  const nth = Math.floor((row.indexOf(at) * count) / row.length);
  const item = items[nth]!;
  const titled = titleOf(view, items, item);
  if (titled) return titled;
  const theirs = verb && isTheirs(scene, pieces, v) ? pieces[v - 1]! : null;
  if (theirs) return joined(scene, [spanOf(scene, theirs), spanOf(scene, item)], 'listed');
  const own = spell(scene, 'listed', item);
  const shared = inTurnNoun(view, row, nouns, [items[0]!, item]);
  if (shared) return joined(scene, [shared, ...own.spans], 'listed');
  // "les ventes de tapis et (celles) de nappes": one noun with each of its complements.
  const [first] = nouns;
  const isOf = nouns[nth]?.lead === OF || linkOf(scene, item) >= 0;
  const isOfFirst = nouns.length === count && isOf && item.from !== first!.from;
  const noun = isOfFirst ? [nounOf(scene, spanOf(scene, first!), candidate.from, true)] : [];
  return inTurnCounted(view, row, item, joined(scene, [...noun, ...own.spans], 'listed'));
}

/** "de 12 % à 9 MDH et de 8 % à 7 MDH": whether each of a row has two figures, by how much and to what. */
const areChanges = ({ scene: { tokens, lexicon }, pieces }: View, row: readonly number[]) =>
  row.length % 2 === 0 &&
  row.length > 2 &&
  row.every((at, i) => lexicon.has(tokens, pieces[at]!.at, W.to) === (i % 2 === 1));

/** "[les ventes et les achats] en hausse, respectivement, de 5 %": the last piece before the growth that a row is the size of. */
function overMovement({ tokens, lexicon }: Scene, pieces: readonly Piece[], last: number): number {
  let at = last;
  while (pieces[at]?.kind === PAUSE) at--;
  const moves = pieces[at]?.kind === PHRASE && lexicon.has(tokens, pieces[at]!.from, W.movement);
  return moves && pieces[at]!.lead === IN ? at - 1 : last;
}

/** The first of some marks in a phrase; its end where it has none. */
function markFrom({ tokens }: Scene, from: number, to: number, marks: string): number {
  let at = from;
  while (at < to && !isMark(tokens, at, marks)) at++;
  return at;
}

/** «(الصادرات والواردات) ارتفعت | بنسب بلغت», «زادت (الصادرات والواردات) | بنسب بلغت»: an Arabic verb and the one before it in its clause. */
function verbsBehind(pieces: readonly Piece[], v: number): number[] {
  if (v < 0) return [];
  let k = v - 1;
  while (pieces[k]?.kind === PHRASE && k > v - CLAUSE) k--;
  return pieces[k]?.kind === VERB && pieces[k]!.verb!.sense !== SAY ? [v, k] : [v];
}
/** Pieces of such a clause. */
const CLAUSE = 4;

/** The verb that is piece `v` and those that it depends on. */
function verbsUpTo(scene: Scene, pieces: readonly Piece[], v: number): number[] {
  if (v < 0) return [];
  const { bond } = pieces[v]!.verb!;
  // "ont les taux les plus bas, | établis à".
  const isSetOff = bond === PARTICIPLE && pieces[v - 1]?.kind === PAUSE;
  const isDependent = bond === DEPENDENT || isSetOff || isTheirs(scene, pieces, v);
  for (let i = isDependent ? v - 1 : -1; i >= 0 && pieces[i]!.kind !== STOP; i--)
    if (pieces[i]!.kind === VERB) return [v, ...verbsUpTo(scene, pieces, i)];
  return [v];
}

/** "(Rabat et Fès) ont vu | leurs ventes | reculer", "saw their sales fall": what they have, whose verb is piece `v`. */
const isTheirs = ({ tokens, lexicon }: Scene, pieces: readonly Piece[], v: number): boolean =>
  pieces[v - 2]?.kind === VERB &&
  pieces[v - 1]!.kind === PHRASE &&
  lexicon.has(tokens, pieces[v - 1]!.from - 1, W.possessive);

/** "les barrages « A » et « B »": a title with the noun that all bear, and of a percentage the rate that is told of them. */
function titleOf(view: View, items: readonly Range[], item: Range): Measure | null {
  const { scene, subject, candidate, earlier } = view;
  const { from, to } = items[0]!;
  const quote = markFrom(scene, from, to, '«“"');
  let last = quote;
  while (last > from && partOf(scene, last - 1) === JOINT) last--;
  if (last === from || quote === to) return null;
  const noun = { from, to: last };
  const first = item === items[0] ? quote + 1 : item.from;
  const own = spanOf(scene, { from: first, to: markFrom(scene, first, item.to, '»”"') });
  const told = candidate.unit?.kind === 'percent' && !isOfRate(view, spanOf(scene, noun));
  const rates = [subject && spanOf(scene, subject), earlier?.measure?.head];
  const rate = told ? rates.find((span) => span && isOfRate(view, span)) : null;
  return joined(scene, [rate ?? spanOf(scene, noun), own], 'listed');
}

/** "[5 %, 4 % et 3 %], à 12 t, 9 t et 7 t": as many figures that another row leads to. */
function rowBefore(view: View, row: readonly number[]): number[] | null {
  const { scene, pieces } = view;
  const opens = row[0]!;
  const isLed = scene.lexicon.has(scene.tokens, pieces[opens]!.at, W.to);
  if (!isLed || pieces[opens - 1]?.kind !== PAUSE || pieces[opens - 2]?.kind !== FIGURE)
    return null;
  const before = rowOf(view, opens - 2);
  return before.length === row.length ? before : null;
}

/** Whether "respectively" stands by a row. */
function isTold({ scene, pieces, candidate }: View, row: readonly number[]): boolean {
  const from = Math.max(candidate.first, pieces[row[0]!]!.from - NEAR);
  const to = Math.min(candidate.last, pieces[row.at(-1)!]!.to + NEAR);
  for (let i = from; i < to; i++) if (isInTurn(scene.tokens, i)) return true;
  return false;
}

/** "7 % et 6 %, contre respectivement 8 % et 7 %", "7 % et 6 %, à 12 t et 9 t": each of what that of the row before is. */
function againstRow(view: View, row: readonly number[], isLed: boolean): Measure | null {
  const { scene, pieces, candidate } = view;
  const opens = pieces[row[0]!]!;
  if (!isLed && !scene.lexicon.has(scene.tokens, opens.at, W.versus)) return null;
  let before = view.earlier;
  for (let k = 1; k < row.length; k++) before = before?.before ?? null;
  const isOfRow =
    before?.candidate.sentence === candidate.sentence &&
    (isLed || isSameUnit(before.candidate, candidate));
  return isOfRow ? before!.measure : null;
}

/** "une hausse respective de 5 % et de 4 % | des vols et des rixes": what moves, told behind the row. */
function ofRow({ scene, movement, pieces, at }: View, row: readonly number[]): Measure | null {
  const first = row.at(-1)! + 1;
  const moves = movement ?? pieces[row[0]! - 1];
  if (moves?.kind !== PHRASE || !scene.lexicon.has(scene.tokens, moves.from, W.movement))
    return null;
  const items = pieces.slice(first, first + row.length);
  // "des ventes de miel et de cire": complements of one noun.
  const isOwn = ({ kind, lead, at }: Piece) =>
    kind === PHRASE && lead === OF && scene.lexicon.has(scene.tokens, at, W.contracted);
  const areAll = items.every(isOwn);
  const item = items[row.indexOf(at)];
  return areAll && item ? joined(scene, [spanOf(scene, item)], 'listed') : null;
}

/**
 * The figures that only commas and "and" part from one at piece `at`, itself among them; "contre", or "à" behind those
 * that it does not lead to, opens another row.
 */
function rowOf({ scene, pieces, candidate }: View, at: number): number[] {
  const row = [at];
  // "90 emplois et 40 emplois": each with a noun of its own.
  const isOwn = candidate.counted?.own === true && candidate.kind === null;
  const isNoun = (i: number) =>
    isOwn && pieces[i]?.kind === PHRASE && pieces[i - 1]?.to === pieces[i]!.at;
  for (let i = at; row.length <= MOST; ) {
    let before = pieces[i - 1]?.kind === PAUSE ? i - 2 : i - 1;
    if (isNoun(before)) before--;
    if (pieces[before]?.kind !== FIGURE || opensRow(scene, pieces, i, before)) break;
    row.unshift(before);
    i = before;
  }
  for (let i = at; row.length <= MOST; ) {
    const end = isNoun(i + 1) ? i + 1 : i;
    const next = pieces[end + 1]?.kind === PAUSE ? end + 2 : end + 1;
    if (pieces[next]?.kind !== FIGURE || opensRow(scene, pieces, next, i)) return row;
    row.push(next);
    i = next;
  }
  return row;
}

/** Whether the figure at piece `i` opens another row than the one at `before`. */
const opensRow = (
  { tokens, lexicon }: Scene,
  pieces: readonly Piece[],
  i: number,
  before: number,
): boolean =>
  lexicon.has(tokens, pieces[i]!.at, W.versus) ||
  (pieces[i - 1]!.kind === PAUSE &&
    lexicon.has(tokens, pieces[i]!.at, W.to) &&
    !lexicon.has(tokens, pieces[before]!.at, W.to));
