import { markers } from '../../../../lexicons/markers.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { hasArticle, hasWaw } from '../../numerals/group.ts';
import { AND, FREE, IN, OF, OPENING, PAUSE, PHRASE, type Piece } from '../sentence/piece.ts';
import { ACT, SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { extended, extendedDone, type Measure, spanOf } from '../spell.ts';
import { isEmpty, isHollow, tellsOf } from '../subject/empty.ts';
import { isBeforeNumber, itemAt } from './counted-item.ts';
import { actedOn } from './done.ts';

/** "Le préscolaire compte 40 classes": a bare noun with what has it or acts on it. */
export function withHolder(view: View, measure: Measure): Measure {
  const { scene, candidate, verb, subject, pieces, at } = view;
  if (!verb || !subject || verb.verb!.sense === SAY) return measure;
  // «أسفرت الحملة عن توقيف 12 شخصا و3 أشخاص»: told by the deed of the one before.
  if (view.crossed && view.beside?.measure?.deed?.isBefore) return measure;
  // «بلغت الوفيات 40 حالة، والإصابات 80 حالة»: the next of a list has its own.
  const i = itemAt(view);
  const item = pieces[i];
  const holds =
    item &&
    (isArticledItem(view, item) ||
      isGapped(view, i) ||
      isHaving(view, item) ||
      isNextPlace(view, item));
  if (item && holds && !isHollow(scene, item)) return extended(scene, measure, spanOf(scene, item));
  if (isHollow(scene, subject) || isEmpty(scene, subject, candidate.first)) return measure;
  if (isOverTurn(view)) return measure;
  if (scene.tokens.word[subject.from] === scene.tokens.word[candidate.counted!.from])
    return measure;
  // "ont connu une hausse de 35 %, soit | 40 affaires": no object of the verb.
  const acts = subject.to === verb.from && verb.verb!.sense === ACT;
  if (acts && view.crossed && APART.has(pieces[at - 1]!.kind)) return measure;
  // "l'opération a profité à 40 bergers": for whom it acts; "a grossi de 40 bergers": by how many.
  const isObject = pieces[at]!.lead !== IN && pieces[at]!.lead !== OF;
  const done = isObject && item === verb ? actedOn(view) : null;
  const own = done ? extendedDone(scene, measure, done) : measure;
  return extended(scene, own, spanOf(scene, subject));
}

/** "The wool sector created 40 jobs, while | the silk sector added 9 posts": a clause of its own, whatever its verb. */
function isOverTurn({ scene, crossed, beside, candidate }: View): boolean {
  if (!crossed || !beside) return false;
  const { tokens, lexicon } = scene;
  for (let at = beside.candidate.to; at < candidate.from; at++)
    if (lexicon.has(tokens, at, W.adversative)) return true;
  return false;
}

const APART: ReadonlySet<number> = new Set([PAUSE, OPENING]);

const isArticledItem = ({ scene }: View, { lead, from }: Piece): boolean =>
  lead === AND && hasArticle(scene.tokens, from);

/** «تراجع التشغيل في الفلاحة بـ12 منصبا، وفي الصناعة بـ4 مناصب»: where the next of two falls, with its preposition. */
const isNextPlace = ({ scene, beside, candidate }: View, { kind, lead, at, to }: Piece): boolean =>
  kind === PHRASE &&
  lead === IN &&
  hasWaw(scene.tokens, at) &&
  to >= startOf(candidate) - 1 &&
  beside?.candidate.counted?.code === candidate.counted!.code;

/** "…, and weaving with 40 jobs", "et le tissage avec 40 emplois": the next of a list has its number behind "with". */
const isHaving = ({ scene, candidate }: View, { kind, lead, to }: Piece): boolean =>
  kind === PHRASE && lead === AND && to === startOf(candidate) - 1 && isWith(scene.tokens, to);
const isWith = markers('instrument').at;

/** "Le vol a concerné 40 cas, la mendicité 12 cas", "et la mendicité un total de 12 cas": a subject whose verb is that of the count before. */
function isGapped(view: View, i: number): boolean {
  const { scene, candidate, pieces, verb, beside } = view;
  const item = pieces[i]!;
  const isJoined = item.lead === AND && scene.lexicon.language !== 'ar';
  const isNext = isJoined || (item.lead === FREE && pieces[i - 1]?.kind === PAUSE);
  if (item.kind !== PHRASE || !isNext || !isBeforeNumber(view, i) || !beside) return false;
  // "and referred 8 cases"
  if (isJoined && !tellsOf(scene, item, candidate.first)) return false;
  return beside.candidate.from > verb!.from && beside.candidate.to < item.from;
}
