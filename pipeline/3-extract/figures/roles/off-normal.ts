import { markers } from '../../../lexicons/markers.ts';
import { tokenAt } from '../measure/sentence/agreement.ts';
import type { View } from '../measure/sentence/view.ts';
import type { Measure } from '../measure/spell.ts';
import { classSet } from '../word-classes.ts';
import { baseEnd } from './base-end.ts';

const isBalance = markers('balance-noun').at;
const isExcess = markers('excess').at;
const TIMES = classSet('period', 'year', 'mean');
/** Words of "une année dite normale". */
const TIME = 4;

/** "un déficit de 45 % par rapport à une année normale", "a surplus of 119% compared to last year": how far something is from another time's. */
export function isOffNormal({ scene, candidate }: View, { head }: Measure): boolean {
  const { tokens, lexicon, claimed } = scene;
  const { to, unit } = candidate;
  if (unit?.kind !== 'percent') return false;
  const from = tokenAt(tokens, head.start);
  if (!isBalance(tokens, from) && !isExcess(tokens, from)) return false;
  const base = baseEnd(tokens, to, lexicon);
  if (base === to) return false;
  for (let i = base; i < base + TIME; i++)
    if (claimed[i] === 1 || lexicon.hasAny(tokens, i, TIMES)) return true;
  return false;
}
