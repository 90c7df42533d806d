import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { FIGURE, IN, PAUSE, type Piece, pieceAt, STOP, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import type { Measure } from '../spell.ts';

/** «بنسبة (نجاح)» is one too. */
const RATES = classSet('steady', 'by');
/** Pieces from the verb of a clause to its count. */
const REACH = 24;

const isIndefinite = wordIn(markers('indefinite'));

/**
 * "900 candidats libres ont été admis, soit un taux de réussite de 37 %": those who are counted right before a rate
 * that is told of them, as the subject of their clause.
 */
export function ratedGroup(
  { scene, beside, candidate, pieces }: View,
  range: Range,
): Measure | null {
  const { tokens, lexicon } = scene;
  const before = beside?.candidate;
  if (!beside?.measure || !before?.counted || before.unit) return null;
  if (candidate.unit?.kind !== 'percent' || before.to > range.from) return null;
  const head = lexicon.language === 'en' ? range.to - 1 : range.from;
  if (!lexicon.hasAny(tokens, head, RATES)) return null;
  const count = pieceAt(pieces, before.from);
  const rate = pieceAt(pieces, range.from);
  // "le taux": told of something else.
  const isLed = pieces[rate]!.lead === IN || lexicon.has(tokens, head, W.by);
  if (!isLed && !isIndefinite(tokens, range.from - 1)) return null;
  const arabic = lexicon.language === 'ar';
  const isSubject = beside.measure.rule === 'subject' || !hasVerb(pieces, count, arabic);
  return isSubject && isNext(pieces, count, rate) ? beside.measure : null;
}

/** Whether a verb leads to the count, which is no subject then: "le pays compte 40 fermes"; an Arabic one stands right before its own. */
function hasVerb(pieces: readonly Piece[], count: number, arabic: boolean): boolean {
  for (let i = count - 1; i >= Math.max(0, count - REACH); i--) {
    const { kind, verb } = pieces[i]!;
    if (kind === VERB) return i === count - 1 ? !arabic : verb!.sense !== SAY;
    if (kind === STOP || kind === PAUSE) return false;
  }
  return false;
}

/** Whether nothing but the verb of what is counted stands between it and its rate. */
function isNext(pieces: readonly Piece[], count: number, rate: number): boolean {
  let verbs = 0;
  for (let i = count + 1; i < rate; i++) {
    const { kind } = pieces[i]!;
    if (kind === VERB) verbs++;
    if (kind === STOP || kind === FIGURE || verbs > 1) return false;
  }
  return true;
}
