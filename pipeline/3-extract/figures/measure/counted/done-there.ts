import { markers } from '../../../../lexicons/markers.ts';
import { wordMatches } from '../../../by-form.ts';
import { FREE, IN, OF, PHRASE, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { RELATIVE } from '../sentence/verb-group.ts';
import { ACT, NONE, VERBS } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { asDeed, type Measure, spell, withDeed } from '../spell.ts';

const isDefinite = wordMatches(/^[وف]?(?:[بك]?ال|لل).../);
const isRecorded = markers('records', 'ar').at;

/**
 * «[التحق] [بالمدارس] 40 تلميذا», «[استفاد] [من الدعم] 40 فلاحا»: those who are counted, with what was done and where or
 * by whom. The complement is definite, so that no number is annexed to it as in «بحياة 40 شخصا».
 */
export function doneThere({ scene, pieces, at }: View, counted: readonly Range[]): Measure | null {
  const { tokens, lexicon } = scene;
  const [verb, there] = [pieces[at - 2], pieces[at - 1]];
  if (lexicon.language !== 'ar' || verb?.kind !== VERB || there?.kind !== PHRASE) return null;
  if (there.lead !== IN && there.lead !== OF) return null;
  if (pieces[at]!.lead !== FREE || there.to !== pieces[at]!.at) return null;
  if (there.at !== verb.to || !isDefinite(tokens, there.to - 1)) return null;
  const { main, sense, bond } = verb.verb!;
  const isKnown = VERBS.ar.finite(tokens, main) !== NONE && !VERBS.ar.holds(tokens, main);
  // «سجل بالمستشفى 40 حالة»: that somebody counted them says nothing of them.
  if (sense !== ACT || bond === RELATIVE || !isKnown || isRecorded(tokens, main)) return null;
  const done = asDeed(scene, { from: main, to: main + 1 }, true);
  const own = spell(scene, 'counted', ...counted, { from: there.at, to: there.to });
  return withDeed(scene, own, done);
}
