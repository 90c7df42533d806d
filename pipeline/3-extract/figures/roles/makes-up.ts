import { markers } from '../../../lexicons/markers.ts';
import { NUMBER, pauses } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import type { View } from '../measure/sentence/view.ts';
import { classSet } from '../word-classes.ts';

const makesUp = markers('makes-up').at;
const goesUp = markers('phrasal-up').at;
const RATES = classSet('steady', 'movement');

/** "Les femmes en constituent 24 %", "women make up 24%", «تشكل النساء 24 في المائة»: how much of a whole told before they are. */
export function isMadeUp(view: View): boolean {
  const { scene, candidate, verb, crossed, beside, subject } = view;
  const { tokens, lexicon } = scene;
  // "40 de plus, ce qui représente 6 %"
  if (beside?.role === 'change') return false;
  const start = startOf(candidate);
  if (lexicon.language !== 'ar') {
    if (subject && namesRate(view, subject.from, subject.to)) return false;
    return makesUp(tokens, start - 1) || goesUp(tokens, start - 2);
  }
  if (!verb || crossed || !makesUp(tokens, verb.verb!.main)) return false;
  for (let i = verb.to; i < start; i++)
    if (tokens.kind[i] === NUMBER || pauses(tokens, i, ',،')) return false;
  return !namesRate(view, verb.to, start);
}

/** "le taux d'intérêt", "the increase": no part of anything. */
function namesRate({ scene: { tokens, lexicon } }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lexicon.hasAny(tokens, i, RATES)) return true;
  return false;
}
