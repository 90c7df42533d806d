import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { FIGURE, FREE, IN, OF, PAUSE, PHRASE, type Piece, STOP, VERB } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import { OWN, PARTICIPLE } from './sentence/verb-group.ts';
import { CHANGE, LEVEL, SAY } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';
import { subjectOf } from './subject/subject.ts';

/** Where things are, how far and for how long stand before a clause too. */
const PLACED: ReadonlySet<string> = new Set(['length', 'duration', 'temperature']);

/**
 * "De 812 en 2019, les plaintes sont passées à 1.204", "At 40 million against 31 million, sales have gained": the subject of
 * the clause that an amount stands before.
 */
export function fronted(view: View): Measure | null {
  const { scene, pieces, at, candidate } = view;
  const { lead } = pieces[at]!;
  if (candidate.counted?.own || PLACED.has(candidate.unit?.kind ?? '')) return null;
  // "After falling to 40 million, sales have gained"
  const isVerbal = pieces[0]?.lead === IN && isMove(pieces[0]);
  // "Up 14 percent, cement sales totalled"
  const isUp = scene.lexicon.has(scene.tokens, startOf(candidate) - 1, W.change);
  // "Doté de 600 millions, ce contrat s’étale", "Estimé à 600 millions, ce contrat"
  const isEndowed = (lead === OF || lead === IN) && pieces[0]?.verb?.bond === PARTICIPLE;
  if (!isVerbal && lead !== OF && lead !== IN && !isUp) return null;
  const before = pieces.slice(isVerbal || isEndowed ? 1 : 0, at);
  if (before.some(({ kind }) => kind !== FIGURE && kind !== STOP)) return null;
  const subject = toldBehind(view);
  return subject && spell(scene, 'subject', subject);
}

const isMove = ({ verb }: Piece): boolean =>
  verb?.bond === OWN && (verb.sense === LEVEL || verb.sense === CHANGE);

function toldBehind(view: View): Range | null {
  const { scene, at, candidate } = view;
  const subject = subjectBehind(view, at + 1);
  return !subject || isHollow(scene, subject) || isEmpty(scene, subject, candidate.first)
    ? null
    : subject;
}

/** The subject of the clause behind the comma, over who says so. */
function subjectBehind({ scene, pieces }: View, from: number): Range | null {
  let i = from;
  while (pieces[i]?.kind === FIGURE) i++;
  if (pieces[i]?.kind !== PAUSE) return null;
  i = pastAccount(pieces, i) + 1;
  const arabic = scene.lexicon.language === 'ar';
  const v = arabic ? i : pieces.findIndex(({ kind }, k) => k > i && kind === VERB);
  const verb = pieces[v];
  if (verb?.kind !== VERB || verb.verb!.sense === SAY) return null;
  const first = pieces[i]!;
  if (!arabic && (first.kind !== PHRASE || first.lead !== FREE)) return null;
  return subjectOf(scene, pieces, v);
}

/** Over "…, explique l’Office,": the comma that closes it. */
function pastAccount(pieces: readonly Piece[], i: number): number {
  const close = pieces[i + 3]?.kind === PAUSE ? i + 3 : i + 2;
  const isSaid = pieces.slice(i + 1, close).some(({ verb }) => verb?.sense === SAY);
  return isSaid && pieces[close]?.kind === PAUSE ? close : i;
}
