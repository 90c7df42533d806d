import { markers } from '../../../lexicons/markers.ts';
import { isBareThat } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { isSameUnit, unqualified } from './earlier.ts';
import { AND, IN, PAUSE, PHRASE, type Piece, pieceAt, VERB } from './piece.ts';
import { joined, type Measure } from './spell.ts';
import { DEPENDENT } from './verb-group.ts';
import { SAY } from './verbs.ts';
import type { View } from './view.ts';

const isBefore = markers('comes-next').at;

/**
 * "growth is to reach 5 % before easing to | 4 %", "5 %, avant un repli à | 4 %", «5% قبل أن يستقر عند | 4%»: what has
 * come to the figure before goes on to this one.
 */
export function movedOn(view: View): Measure | null {
  const { scene, candidate, beside, pieces, at } = view;
  if (!beside?.measure || candidate.counted || !isSameUnit(beside.candidate, candidate))
    return null;
  const last = pieceAt(pieces, beside.candidate.from);
  // "before easing to 4 % in 2026 and 3 % in 2027".
  const isNext = last === at - 1 && pieces[at]!.lead === AND;
  const i = isNext ? last - 1 : at - 1;
  if (i < 1 || i === last || !goesOn(view, pieces, i)) return null;
  for (let k = last + 1; k < i; k++) {
    const { kind, lead } = pieces[k]!;
    if (kind !== PAUSE && !(kind === PHRASE && lead === IN)) return null;
  }
  return beside.measure.rule === 'object' && beside.measure.spans.length > 1
    ? joined(scene, [beside.measure.head], 'listed')
    : unqualified(view);
}

const MOVES = classSet('movement', 'outlook');

/** Whether piece `i` tells the next move of what was told before, as a verb or as its noun. */
function goesOn({ scene, subject }: View, pieces: readonly Piece[], i: number): boolean {
  const { tokens, lexicon } = scene;
  const { kind, verb, from, to, lead, at } = pieces[i]!;
  if (kind === PHRASE) {
    const head = lexicon.language === 'en' ? to - 1 : from;
    return lead === IN && isBefore(tokens, at) && lexicon.hasAny(tokens, head, MOVES);
  }
  if (kind !== VERB || verb!.sense === SAY) return false;
  if (lead === IN) return isBefore(tokens, at);
  if (isBareThat(tokens, from - 1)) return isBefore(tokens, from - 2);
  // "projects growth at 5 %, easing to 4 %": said of what is projected.
  return verb!.bond === DEPENDENT && subject === null && pieces[i - 1]!.kind === PAUSE;
}
