import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { NUMBER, pauses } from '../../../tokens.ts';
import { type Candidate, nounEnd, startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { approximate } from '../../numerals/decimal.ts';
import { isByBeh } from '../../roles/listed-change.ts';
import { isStart } from '../../roles/start.ts';
import { classSet } from '../../word-classes.ts';
import { isSameUnit } from '../earlier.ts';
import { isPredicate } from '../sentence/manner.ts';
import {
  CLOSING,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import { OWN } from '../sentence/verb-group.ts';
import { CHANGE, LEVEL } from '../sentence/verbs.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isOfAmount } from '../with-amount.ts';

/** Pieces between a figure and the noun of growth that it gives the size of. */
const REACH = 16;

/**
 * Whether what is measured grows or falls by the figure, told farther off than the words right before it: "a augmenté,
 * entre 2017 et 2018, de 0,8 %", «ارتفاع المبيعات، التي تهم المدن، بنسبة 8 في المائة».
 */
export const isMovedBy = (view: View, measure: Measure | null): boolean =>
  (isLed(view) &&
    !isOfAmount(view) &&
    (isVerbBefore(view) || isDifference(view) || (measure !== null && growsBy(view, measure)))) ||
  (measure !== null && (isReached(view) || isGloss(view)) && growsBy(view, measure));

const MEASURED: ReadonlySet<string | undefined> = new Set(['percent', 'money']);

/** "La baisse s'est élevée à 4 %", "la hausse des ventes a atteint 9 MDH": the size that a growth or fall has come to. */
function isReached({ scene, verb, subject, pieces, at, candidate }: View): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'fr' || !MEASURED.has(candidate.unit?.kind) || !subject) return false;
  if (pieces[at - 1] !== verb || verb?.verb?.sense !== LEVEL || verb.verb.bond !== OWN)
    return false;
  for (let i = subject.to; i < verb.from; i++)
    if (pauses(tokens, i, ',') || tokens.kind[i] === NUMBER) return false;
  return lexicon.has(tokens, subject.from, W.movement);
}

/** "la baisse de la fiscalité (4 %)", "increases in mining (4 %)", unlike "la baisse du taux (4 %)". */
function isGloss({ scene, pieces, bracket, candidate, at }: View): boolean {
  if (scene.lexicon.language === 'ar' || bracket < 0 || candidate.unit?.kind !== 'percent')
    return false;
  if (pieces[at + 1]?.kind !== CLOSING) return false;
  for (let i = pieces[bracket]!.from - 1; i >= candidate.first; i--) {
    if (scene.lexicon.has(scene.tokens, i, W.movement)) return true;
    if (scene.lexicon.has(scene.tokens, i, W.steady)) return false;
  }
  return false;
}

/** "de 40 à 50 puits, soit de 25 %", «من 40 إلى 50، أي بنسبة 25 في المائة»: what two values come to. */
function isDifference({ scene, candidate, earlier }: View): boolean {
  const { tokens, lexicon } = scene;
  const [end, start] = [earlier?.candidate, earlier?.before?.candidate];
  if (candidate.unit?.kind !== 'percent' || !start || start.sentence !== candidate.sentence)
    return false;
  let at = startOf(candidate) - 1;
  while (lexicon.has(tokens, at, W.by)) at--;
  return lexicon.has(tokens, at, W.thatIs) && isStart(tokens, start, end, lexicon);
}

/** "de 4 %", "by 4%", «بنسبة 4 في المائة». */
function isLed({ scene, pieces, at, candidate, bracket }: View): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'fr') return pieces[at]!.lead === OF;
  // «بنسبة أكبر (7 في المائة)».
  const told = bracket >= 0 ? pieces[bracket]!.from - 1 : -1;
  if (isPredicate(scene, told) && lexicon.has(tokens, told - 1, W.by)) return true;
  return (
    lexicon.has(tokens, startOf(candidate) - 1, W.by) ||
    lexicon.has(tokens, pieces[at]!.at, W.by) ||
    (candidate.unit !== null && isByBeh(tokens, candidate, lexicon))
  );
}

const goesFrom = wordIn(markers('from-to'));

/** Whether the figure depends on a verb of growth or fall, nothing but asides and complements between. */
function isVerbBefore({ scene, verb, crossed, pieces, at }: View): boolean {
  if (!verb || crossed || verb.verb!.sense !== CHANGE) return false;
  if (goesFrom(scene.tokens, verb.verb!.main)) return false;
  let aside = false;
  for (let i = at - 1; pieces[i] !== verb; i--) {
    const { kind, lead } = pieces[i]!;
    if (kind === PAUSE) aside = !aside;
    else if (!aside && kind === PHRASE && lead === FREE && scene.lexicon.language !== 'ar')
      return false;
  }
  return true;
}

const isPlan = markers('plan', 'ar').at;

/** Whether the measure is the growth or fall of something, without a verb between it and its size. */
function growsBy({ scene, pieces, at }: View, { head, spans }: Measure): boolean {
  const { tokens, lexicon } = scene;
  if (spans.length > 1) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece: Piece = pieces[i]!;
    const start = tokens.start[piece.from]!;
    if (start > head.start) {
      if (piece.kind === VERB && piece.verb!.sense === CHANGE) return false;
      continue;
    }
    return (
      piece.kind === PHRASE &&
      tokens.end[piece.from]! > head.start &&
      lexicon.has(tokens, piece.from, W.movement) &&
      // «برنامج تقليص الفوارق»: what a plan is for.
      !isPlan(tokens, piece.from - 1)
    );
  }
  return false;
}

/** Tokens from a change to the count of its next part. */
const NEXT = 8;

/** "900 more jobs: 400 urban", "une perte de 900 postes, 400 en ville": a part of the change before, by its noun. */
export function isPartOfMove({
  scene,
  candidate,
  earlier,
  beside,
  verb,
  crossed,
  pieces,
  at,
}: View): boolean {
  const { tokens } = scene;
  const { from, unit, counted } = candidate;
  const before = beside!.candidate;
  if (unit || !counted || counted.own || before.counted?.to !== counted.to) return false;
  // "900 more, 4,000 in all": no part of a change is more than the change.
  if (!isWithinChange(earlier, candidate)) return false;
  const end = nounEnd(before);
  if (from - end > NEXT || (verb && !crossed && verb.from >= end)) return false;
  // "foreigners 8.8 million": of others.
  for (let i = pieceAt(pieces, end); i < at; i++)
    if (pieces[i]!.kind === PHRASE && pieces[i]!.lead === FREE && pieces[i]!.from > end)
      return false;
  for (let i = end; i < from; i++)
    if (scene.lexicon.hasAny(tokens, i, OTHER) || pauses(tokens, i, '.;؛')) return false;
  return true;
}

/** Whether a number is no more than some change told before it in its sentence. */
function isWithinChange(earlier: Earlier | null, { sentence, value }: Candidate): boolean {
  for (let one = earlier; one?.candidate.sentence === sentence; one = one.before)
    if (one.role === 'change' && approximate(one.candidate.value) >= approximate(value))
      return true;
  return false;
}

/** What sets a figure against the one before. */
const OTHER = classSet('versus', 'to', 'relative', 'steady');

/** "a growth of 5 %, against 9 % a year before": the size of the same growth. */
export const isAgainstMove = ({ scene, candidate, beside }: View, measure: Measure | null) =>
  measure !== null &&
  measure.head.start === beside!.measure?.head.start &&
  isSameUnit(beside!.candidate, candidate) &&
  scene.lexicon.has(scene.tokens, startOf(candidate) - 1, W.versus);

/** The growth or fall that a figure is told with, for a next one that shares it: "une hausse de", "a 4 % increase". */
export function grownBy({ scene, movement, next, candidate }: View): Span | null {
  if (movement) return spanOf(scene, movement);
  const { tokens, lexicon } = scene;
  const behind = lexicon.language === 'en' && next?.from === candidate.to;
  return behind && lexicon.has(tokens, next.from, W.movement)
    ? spanOf(scene, { from: next.from, to: next.from + 1 })
    : null;
}

/** "une hausse de 4 % des tapis, de 3 % des peaux", "a 4% rise in wool, 3% in hides": a growth or fall shared with the figure before. */
export function alongMovement(view: View): Measure | null {
  const { scene, movement, beside, candidate, pieces, at, next } = view;
  const { tokens, lexicon } = scene;
  if (movement || !beside?.grown || candidate.unit?.kind !== 'percent') return null;
  // "une hausse de 4 % en ville, dont la moitié parmi les jeunes": a part of what has grown.
  if (lexicon.has(tokens, startOf(candidate) - 1, W.part)) return null;
  if (
    next?.kind !== PHRASE ||
    next.at !== candidate.to ||
    lexicon.has(tokens, next.from, W.movement)
  )
    return null;
  if (beside.candidate.unit?.code !== candidate.unit.code || !isTold(view)) return null;
  const first = pieceAt(pieces, beside.candidate.to);
  if (pieces[first]?.kind !== PHRASE || pieces[first]!.at !== beside.candidate.to) return null;
  for (let i = first + 1; i < at; i++)
    if (pieces[i]!.kind !== PHRASE && pieces[i]!.kind !== PAUSE) return null;
  return joined(scene, [beside.grown, wholeOf(scene, { from: next.at, to: next.to })], 'change', {
    by: ' ',
  });
}

/** Whether the link to what grows stands on both sides: "de … des", ", … in". */
function isTold({ scene, pieces, at, next }: View): boolean {
  if (scene.lexicon.language === 'fr' && pieces[at]!.lead === OF) return next!.lead === OF;
  // "une baisse de 4 % des vols, 3 % pour les fraudes".
  if (scene.lexicon.language === 'fr')
    return pieces[at - 1]?.kind === PAUSE && scene.lexicon.has(scene.tokens, next!.at, W.inside);
  return pieces[at]!.lead !== OF && pieces[at]!.lead !== IN && growsIn(scene.tokens, next!.at);
}
export const growsIn = wordIn(markers('grows-in'));
