import { markers } from '../../../lexicons/markers.ts';
import { W } from '../lexicon.ts';
import { FREE, PAUSE, PHRASE } from './sentence/piece.ts';
import type { Range } from './sentence/scene.ts';
import { ACT } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';

const isForWhich = markers('led-relative').at;

/** "le barrage, pour lequel l'État débloque 40 millions", "the dam, for which the state has spent 40 million": what money is for whose clause says so of the noun before. */
export function forWhich(view: View): Measure | null {
  const { scene, candidate, verb, subject, pieces } = view;
  if (candidate.unit?.kind !== 'money' || verb?.verb?.sense !== ACT || !subject) return null;
  let relative = subject.from - 1;
  while (scene.lexicon.has(scene.tokens, relative, W.article)) relative--;
  if (!isForWhich(scene.tokens, relative)) return null;
  const noun = nounBefore(view, pieces.findIndex(({ from }) => from === subject.from) - 1);
  const isTold = noun && !isHollow(scene, noun) && !isEmpty(scene, noun, candidate.first);
  return isTold ? spell(scene, 'purpose', noun) : null;
}

/** The noun before piece `i`, with the complement that stands behind it: "la reconstruction après le séisme". */
function nounBefore({ pieces }: View, i: number): Range | null {
  const last = pieces[pieces[i]?.kind === PAUSE ? i - 1 : i];
  if (last?.kind !== PHRASE) return null;
  const first = pieces[pieces.indexOf(last) - 1];
  const isComplement = last.lead !== FREE && first?.kind === PHRASE && first.to === last.at;
  return isComplement ? { from: first.from, to: last.to } : last;
}
