import { isEmpty, isHollow } from './empty.ts';
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
} from './piece.ts';
import type { Range } from './scene.ts';
import { CHANGE, LEVEL, SAY } from './verbs.ts';
import type { View } from './view.ts';

/** «إن ضحايا الحوادث 304 أشخاص»: an Arabic clause without a verb. */
function isNominal({ scene, near, pieces, at, candidate }: View): boolean {
  if (!near || near.lead !== FREE || pieces[at]!.lead !== FREE || !isWide(near)) return false;
  const before = pieces[at - 2]?.kind;
  if (before === VERB || before === PHRASE || before === FIGURE) return false;
  return !isHollow(scene, near) && !isEmpty(scene, near, candidate.first);
}

/** Where the aside ends that opens with the comma at `i`; the comma itself where none does. */
function asideTo(pieces: readonly Piece[], i: number, end: number): number {
  for (let k = end - 1; k > i; k--) if (pieces[k]!.kind === PAUSE) return k;
  return i;
}

const isWide = ({ from, to }: Range) => to - from > 1;

/** The subject that reaches the figure, or changes to or by it; not one that only acts on what is counted. */
export function levelSubject(view: View): Range | null {
  const { scene, candidate, near, verb, subject, crossed, pieces, at } = view;
  if (scene.lexicon.language === 'ar' && isNominal(view)) return near;
  if (!verb || crossed || !subject || !isWide(subject)) return null;
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
  const { lead } = pieces[at]!;
  return sense === LEVEL || (sense === CHANGE && (lead === IN || lead === OF)) ? subject : null;
}

/** "une population de 97.204": the noun that "of" puts the number to. */
export function putTo({ scene, candidate, near, pieces, at }: View): Range | null {
  if (!near || pieces[at]!.lead !== OF || scene.lexicon.language === 'ar') return null;
  return isHollow(scene, near) || isEmpty(scene, near, candidate.first) ? null : near;
}
