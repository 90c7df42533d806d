import { markers } from '../../../../lexicons/markers.ts';
import { wordIn } from '../../../by-form.ts';
import { startOf } from '../../candidate.ts';
import { W } from '../../lexicon.ts';
import { endsLikeGerund } from '../../word-shapes.ts';
import { asideFrom, PAUSE, PHRASE, pieceAt } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { isStop } from '../sentence/stop-word.ts';
import { SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isEmpty, isHollow } from '../subject/empty.ts';

const opensClause = wordIn(markers('share-clause'));

/** "les intérêts représentent 8 % des charges": whose share it is. */
export function partBefore(view: View): Range | null {
  const { scene, subject, verb, crossed, near, pieces, at, candidate } = view;
  // "avec un taux de pénétration | à 42 % de la population": a rate right before it.
  // "a death rate | of 2 % of all cases"
  const isEnglish = scene.lexicon.language === 'en';
  const isRate =
    near && scene.lexicon.has(scene.tokens, isEnglish ? near.to - 1 : near.from, W.steady);
  if (
    isRate &&
    scene.lexicon.language !== 'ar' &&
    pieces[at]!.at === near.to &&
    !isHollow(scene, near)
  )
    return near;
  const moved = movedBefore(view) ?? partTold(view);
  if (moved) return moved;
  if (!subject || !verb || crossed || verb.verb!.sense === SAY) return null;
  if (isEmpty(scene, subject, candidate.first) || isHollow(scene, subject)) return null;
  if (isStop(scene, subject.from)) return null;
  // «وأوضح المسؤول أن الفقراء، وهم كثر، لا يصلهم إلا 14 في المائة من الدعم»: whoever says so.
  const before = pieces[pieceAt(pieces, subject.from) - 1];
  if (before?.verb?.sense === SAY && before.to === subject.from) return null;
  const start = subject.from >= verb.to ? subject.to : verb.to;
  for (let i = at - 1; i >= 0 && pieces[i]!.from >= start; i--) {
    // «تمثل الفتيات، حسب الوزارة، 51 في المائة من التلاميذ»: over whose account it is.
    if (pieces[i]!.kind === PAUSE) i = asideFrom(pieces, i);
    else if (pieces[i]!.kind === PHRASE && !isStop(scene, pieces[i]!.from)) return null;
  }
  for (let i = start; i < startOf(candidate); i++) if (opensClause(scene.tokens, i)) return null;
  return subject;
}

/** «(ساهم في) تقليص [عجز الميزانية] من 7 في المائة من الناتج»: what a verbal noun of growth or fall, right before where it comes from, moves. */
function movedBefore({ scene, near, pieces, at }: View): Range | null {
  const { tokens, lexicon } = scene;
  const { at: lead, from } = pieces[at]!;
  if (!near || lexicon.language !== 'ar' || lead !== near.to || lead === from) return null;
  const isMove = lexicon.has(tokens, near.from, W.movement) && near.to - near.from > 1;
  return isMove ? { from: near.from + 1, to: near.to } : null;
}

/** "83 détenus, dont 32 [prévenus], représentant 39 % de la population": the part told right before what says how much of the whole it is. */
function partTold({ scene, beside, verb, pieces, at }: View): Range | null {
  const part = beside?.candidate;
  if (!part?.counted?.own || !verb || verb !== pieces[at - 1]) return null;
  const isBehind = pieces[at - 2]?.kind === PAUSE && pieces[at - 2]!.from === part.counted.to;
  const isPart = scene.lexicon.has(scene.tokens, startOf(part) - 1, W.part);
  return isBehind && isPart && endsLikeGerund(scene.tokens, verb.verb!.main) ? part.counted : null;
}
