import { markers } from '../../../../lexicons/markers.ts';
import { nounEnd, startOf } from '../../candidate.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { isSameUnit } from '../earlier.ts';
import { tokenAt } from '../sentence/agreement.ts';
import { COORDINATOR, partOf } from '../sentence/part.ts';
import {
  AND,
  CLOSING,
  FIGURE,
  FREE,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  STOP,
} from '../sentence/piece.ts';
import { isDemonstrative } from '../sentence/small-words.ts';
import { PARTICIPLE } from '../sentence/verb-group.ts';
import type { View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, spell } from '../spell.ts';
import { isHollow } from '../subject/empty.ts';
import { comesNext } from './item.ts';

const isWith = markers('instrument').at;

/** "suivis des femmes, | avec 21 %", "followed by women, with 21%": whoever comes next, told before a comma; "et de celle de Taza, | avec 9 %": and after that. */
export function nextWith(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  const isParted = pieces[at - 1]?.kind === PAUSE;
  let i = isParted ? at - 2 : at - 1;
  // "suivie par la soie (et le lin), avec 21 %"
  if (pieces[i]?.kind === CLOSING) i = pieces[i]!.mate - 1;
  const item = pieces[i];
  if (!beside?.measure || item?.kind !== PHRASE) return null;
  if (!isWith(scene.tokens, startOf(candidate) - 1) || isHollow(scene, item)) return null;
  const isAlike = candidate.counted
    ? candidate.counted.code === beside.candidate.counted?.code
    : isSameUnit(beside.candidate, candidate);
  const isNext = isParted && comesNext(scene.tokens, item.at - 1);
  if (!isAlike || !(isNext || isFurther(view, item, isParted))) return null;
  // "40 projets à Fès, suivie de Rabat, avec 30": of a rate or a count the noun, of a group the next one.
  const { head } = beside.measure;
  const isNoun = candidate.counted !== null || beside.measure.rule === 'listed';
  return isNoun
    ? joined(scene, [head, spanOf(scene, item)], 'listed')
    : spell(scene, 'listed', item);
}

/** Tokens of ", et celui de". */
const LINK = 4;
/** Pieces behind its figure that may have the verb of an item. */
const CLAUSE = 4;

/** "…, et celui des nattes, | avec 40", ", and mats | with 40": one more of a list whose last item has had its own, and no subject of a verb. */
function isFurther({ scene, candidate, beside, pieces, at }: View, item: Piece, isParted: boolean) {
  const { spans, head } = beside!.measure!;
  const end = nounEnd(beside!.candidate);
  if (spans.length !== 2 || item.at < end || item.at - end > LINK) return false;
  // Of a group that has so many, the next has its own.
  const { tokens, lexicon } = scene;
  const noun = codeOf(tokens, tokenAt(tokens, head.start), lexicon);
  if (candidate.counted && noun !== candidate.counted.code) return false;
  const behind = pieces.slice(at + 1, at + 1 + CLAUSE);
  const closes = behind.findIndex(({ kind }) => kind === STOP || kind === FIGURE);
  const clause = closes < 0 ? behind : behind.slice(0, closes);
  if (clause.some(({ verb }) => verb !== null && verb.bond !== PARTICIPLE)) return false;
  const isThat =
    item.lead === OF &&
    isDemonstrative(scene.tokens, item.at - 1) &&
    partOf(scene, item.at - 2) === COORDINATOR;
  return item.lead === AND || isThat || (isParted && item.lead === FREE);
}
