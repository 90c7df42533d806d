import { W } from '../../lexicon.ts';
import { JOINT, partOf } from '../sentence/part.ts';
import { AND, FIGURE, FREE, IN, PAUSE, PHRASE, pieceAt } from '../sentence/piece.ts';
import { isStop } from '../sentence/stop-word.ts';
import { CHANGE } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { type Measure, spell } from '../spell.ts';
import { participleBehind } from './partly.ts';
import { isMerely } from './whole-link.ts';

/** Tokens of a preposition that no lexicon has: «بـ». */
const LINK = 1;

/** "48 % sont des filles", «47 في المائة نساء»: the group that a share is of, named behind it. */
export function groupBehind(view: View): Measure | null {
  const { scene, candidate, pieces, at, verb, crossed } = view;
  const { tokens, lexicon } = scene;
  const { to, unit, last } = candidate;
  if (unit?.kind !== 'percent') return null;
  // «نما القطاع 5 في المائة مستفيدا من الطلب»: how it grew.
  const isGrown = verb?.verb?.sense === CHANGE && !crossed && pieces[at - 1]!.kind !== PAUSE;
  if (lexicon.language === 'ar' && isGrown) return null;
  // «5 في المائة فقط مدانون»
  let from = lexicon.language === 'ar' && isMerely(tokens, to) ? to + 1 : to;
  // "40 % of whom are women"
  if (lexicon.has(tokens, to, W.of) && lexicon.has(tokens, to + 1, W.relative)) from = to + 2;
  if (lexicon.has(tokens, from, W.copula)) {
    from++;
    while (from < last && partOf(scene, from) === JOINT) from++;
  } else if (lexicon.language !== 'ar') return null;
  const told = participleBehind(view);
  if (told) return spell(scene, 'share', told);
  const piece = pieces[pieceAt(pieces, from)];
  if (piece?.kind !== PHRASE || piece.from !== from || isStop(scene, from)) return null;
  // «2,5 في المائة والخضر ب1,5 في المائة»: what has a figure of its own, unlike «8 في المائة أطفال و2 في المائة شيوخ».
  const behind = pieces[pieceAt(pieces, piece.to)];
  const isSized = behind?.kind === FIGURE && behind.lead !== AND;
  if (isSized && behind.at - piece.to <= LINK) return null;
  if (piece.lead !== FREE && !(lexicon.language !== 'ar' && piece.lead !== IN)) return null;
  return spell(scene, 'share', piece);
}
