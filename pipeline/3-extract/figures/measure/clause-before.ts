import { isMark } from '../../tokens.ts';
import { named } from './named.ts';
import { STOP, VERB } from './sentence/piece.ts';
import { OWN } from './sentence/verb-group.ts';
import { SAY } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import type { Measure } from './spell.ts';
import { isHollow } from './subject/empty.ts';
import { subjectOf } from './subject/subject.ts';

/** Pieces before a colon that its clause may have behind its verb. */
const REACH = 6;

/** "Les recettes ont suivi : 87 milliards", "Turnout was high as usual: 66%": an amount behind a colon is of the subject of the clause before it. */
export function clauseBefore(view: View): Measure | null {
  const { scene, pieces, at, bracket, candidate, beside } = view;
  if (scene.lexicon.language === 'ar' || !candidate.unit || bracket >= 0 || beside) return null;
  const colon = pieces[at - 1];
  if (colon?.kind !== STOP || !isMark(scene.tokens, colon.from, ':')) return null;
  for (let v = at - 2; v >= Math.max(0, at - REACH); v--) {
    const { kind, verb } = pieces[v]!;
    if (kind === STOP) return null;
    if (kind !== VERB) continue;
    const isTold = verb!.bond === OWN && verb!.sense !== SAY;
    const subject = isTold ? subjectOf(scene, pieces, v) : null;
    return subject && !isHollow(scene, subject) ? named(view, 'subject', subject) : null;
  }
  return null;
}
