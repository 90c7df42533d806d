import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { nounEnd, startOf } from '../../candidate.ts';
import { codeOf } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { isBareThat } from '../../that.ts';
import { classSet } from '../../word-classes.ts';
import { isWide, movedToCount } from '../moved/moved-thing.ts';
import {
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { isWhat } from '../sentence/small-words.ts';
import { PARTICIPLE, RELATIVE } from '../sentence/verb-group.ts';
import { CHANGE, LEVEL, NONE, SAY, VERBS } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isEmpty, isHollow } from './empty.ts';
import { moverIn } from './several.ts';

const isSide = markers('side').at;
const isDoneIn = markers('done-in').at;
const VAGUE = nounCodes('vague');
const leadsAgent = markers('agent').at;

/** «عدد المركبات التي خضعت للتوقيف 260 مركبة», «وعدد الوثائق 40 وثيقة»: a number that is told without a verb. */
function numberBefore({ scene, pieces, at }: View): Range | null {
  if (pieces[at]!.lead !== FREE) return null;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { kind, from, lead, verb } = pieces[i]!;
    if (kind === VERB ? verb!.bond !== RELATIVE : kind !== PHRASE) return null;
    if (kind !== PHRASE || lead === IN) continue;
    // «عدد الزوار الذين زاروا الجبل 40 زائرا»
    if (pieces[i - 1]?.verb?.bond === RELATIVE) continue;
    return scene.lexicon.has(scene.tokens, from, W.number) && isWide(pieces[i]!)
      ? pieces[i]!
      : null;
  }
  return null;
}

/** «إن ضحايا الحوادث 304 أشخاص»: an Arabic clause without a verb. */
function isNominal({ scene, near, pieces, at, candidate }: View): boolean {
  if (!near || near.lead !== FREE || pieces[at]!.lead !== FREE || !isWide(near)) return false;
  // «جاء في بيان أن | شخصين توفيا»: a clause of its own.
  if (isBareThat(scene.tokens, startOf(candidate) - 1)) return false;
  // «مؤطرين من طرف 40 أستاذا»: who does it.
  if (isSide(scene.tokens, near.to - 1)) return false;
  const before = pieces[at - 2]?.kind;
  if (before === VERB || before === PHRASE || before === FIGURE) return false;
  // «زار المغرب 17 مليون سائح»: a verb of three letters, that may be a noun.
  if (VERBS.ar.dependent(scene.tokens, near.from) !== NONE) return false;
  return !isHollow(scene, near) && !isEmpty(scene, near, candidate.first);
}

/** «ارتفاع عدد المصابين بالمغرب إلى 642 حالة», "Hausse du nombre de malades à 642 cas": a number that a headline's growth moves. */
function movedNumber({
  scene: { tokens, lexicon },
  candidate,
  pieces,
  at,
  verb,
  subject,
}: View): Range | null {
  const figure = pieces[at]!;
  if (figure.lead !== IN || !lexicon.has(tokens, figure.at, W.to)) return null;
  const moved = candidate.kind === 'rate' ? RATED : NUMBERED;
  for (let i = at - 1; i >= Math.max(0, at - 4) && pieces[i]!.kind === PHRASE; i--) {
    const { from, to } = pieces[i]!;
    let number = from;
    while (number < to && !lexicon.hasAny(tokens, number, moved)) number++;
    if (number === to) continue;
    const growth = number > from ? from : (pieces[i - 1]?.from ?? from);
    // «يواكبه ارتفاع نسبة الجريمة إلى 40 قضية لكل ألف نسمة»: a rate is what its noun has come to, whatever the verb.
    const isRate = moved === RATED && lexicon.has(tokens, number, W.steady);
    // "Hausse", "Rise" look like verbs, and have no subject.
    // «توقع المكتب ارتفاع عدد المسافرين إلى 30 مليون شخص»: what somebody says moves.
    const isVerb =
      verb !== null &&
      verb.verb!.sense !== SAY &&
      !(verb.from === growth && (subject?.from ?? to) > growth);
    const isMoved = (!isVerb || isRate) && lexicon.has(tokens, growth, W.movement);
    return isMoved && to - number > 1 ? { from: number, to } : null;
  }
  return null;
}

const NUMBERED = classSet('number');
const RATED = classSet('number', 'steady');

/** Where the aside ends that opens with the comma at `i`; the comma itself where none does. */
function asideTo(pieces: readonly Piece[], i: number, end: number): number {
  for (let k = end - 1; k > i; k--) if (pieces[k]!.kind === PAUSE) return k;
  return i;
}

/** "les nuitées ont gagné 12 %, à 84.000 nuitées": what moves by a share, and to a number right behind it. */
function isMovedOn({ scene: { tokens, lexicon }, beside, pieces, at, verb }: View): boolean {
  const { lead, at: link } = pieces[at]!;
  if (lead !== IN || !lexicon.has(tokens, link, W.to) || verb!.verb!.sense !== CHANGE) return false;
  const size = pieces[at - 1]?.kind === PAUSE ? at - 2 : at - 1;
  return pieces[size]?.kind === FIGURE && beside?.candidate.unit?.kind === 'percent';
}

/** "les entrées ont gagné 40 places et les sorties perdu 7": a subject behind the count that lends its noun. */
const isNextSubject = ({ candidate, beside, scene }: View, { from }: Range): boolean =>
  candidate.counted?.own === false &&
  beside !== null &&
  beside.candidate.counted?.own === true &&
  scene.lexicon.language !== 'ar' &&
  from >= nounEnd(beside.candidate);

/** "Une baisse des vols a été notée | avec 40 vols", "A fall in thefts was noted, with 40 thefts": what comes with a growth or fall is no size of it, unlike "avec 40 vols de plus". */
function comesWithMove({ scene, candidate, pieces, at }: View, { from }: Range): boolean {
  const { tokens, lexicon } = scene;
  if (!candidate.counted?.own || !isWith(tokens, pieces[at]!.at)) return false;
  const end = nounEnd(candidate);
  const isMore = lexicon.hasAny(tokens, end, MORE) && lexicon.hasAny(tokens, end + 1, MORE);
  return lexicon.has(tokens, from, W.movement) && !isMore && !lexicon.has(tokens, end, W.older);
}
const isWith = markers('instrument').at;
const MORE = classSet('of', 'older');

/** What has moved where it is counted there as well: "vols". */
function countedMove({ scene, candidate }: View, subject: Range): Range | null {
  const thing = moverIn(scene, subject);
  const { code } = candidate.counted!;
  const isCounted = thing && codeOf(scene.tokens, thing.from, scene.lexicon) === code;
  return isCounted || VAGUE.has(code) ? thing : null;
}

/** The subject of an Arabic clause without a verb, whatever was told before it: «والمصابون 12 شخصا». */
export const nominalSubject = (view: View): Range | null =>
  view.scene.lexicon.language !== 'ar' ? null : isNominal(view) ? view.near : numberBefore(view);

/** The subject that reaches the figure, or changes to or by it; not one that only acts on what is counted. */
export function levelSubject(view: View): Range | null {
  const { scene, candidate, near, verb, subject, crossed, pieces, at } = view;
  const nominal = nominalSubject(view);
  if (nominal) return nominal;
  const moved = movedNumber(view) ?? movedToCount(view);
  if (moved) return moved;
  if (!verb || !subject || (crossed && !isMovedOn(view))) return null;
  if (comesWithMove(view, subject)) return countedMove(view, subject);
  if (!isWide(subject) && !isNextSubject(view, subject)) return null;
  // «54 في المائة، أي ما يعادل 2010 وافدا»: the number of a share has a noun of its own.
  if (candidate.counted?.own && isWhat(scene.tokens, verb.from)) return null;
  if (isHollow(scene, subject) || isEmpty(scene, subject, candidate.first)) return null;
  const { sense, to } = verb.verb!;
  if (sense === SAY) return null;
  const start = Math.max(to, subject.from >= to ? subject.to : to);
  for (let i = pieceAt(pieces, start); i < at; i++) {
    const piece = pieces[i]!;
    if (piece.kind === PAUSE) i = asideTo(pieces, i, at);
    else if (piece.kind === PHRASE && piece.lead !== IN && !isHollow(scene, piece)) return null;
    if (piece.kind === OPENING) return null;
  }
  const { lead, at: link } = pieces[at]!;
  // "encadrés par 40 enseignants", "looked after by 40 nurses": who does it.
  const isDone = verb.verb!.bond === PARTICIPLE && sense === LEVEL && lead === IN;
  if (isDone && leadsAgent(scene.tokens, link)) return null;
  // "Aucun contrôle n'a été effectué dans 12 communes", "was suspended in 12 towns": where something was done.
  const isVague = VAGUE.has(candidate.counted?.code ?? '');
  if (verb.verb!.passive && lead === IN && !isVague && isDoneIn(scene.tokens, link)) return null;
  // "with a capacity of 40 beds": told of the complement.
  if (lead === OF && near?.lead === IN && !view.movement) return null;
  return sense === LEVEL || (sense === CHANGE && (lead === IN || lead === OF)) ? subject : null;
}

/** "une population de 97.204": the noun that "of" puts the number to. */
export function putTo({ scene, candidate, beside, near, pieces, at }: View): Range | null {
  if (!near || pieces[at]!.lead !== OF || scene.lexicon.language === 'ar') return null;
  // "une perte de 900 postes et un gain de 40": the noun of the number before.
  const { counted } = candidate;
  const isLent = counted && beside?.candidate.counted?.from === counted.from;
  if (isLent && pieces[pieceAt(pieces, counted.from)] === near) return null;
  // "100.000 détenus pour une capacité de 70.000": none of those who are there.
  if (isRoom(scene.tokens, near.from)) return near;
  return isHollow(scene, near) || isEmpty(scene, near, candidate.first) ? null : near;
}
const isRoom = markers('room').at;
