import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { FREE, PAUSE, PHRASE } from './sentence/piece.ts';
import { OWN } from './sentence/verb-group.ts';
import type { View } from './sentence/view.ts';

/** "12 familles, soit | 60 personnes, vivent": those who are told once more between two commas. */
export function isToldOtherwise({ scene, candidate, pieces }: View, i: number): boolean {
  const { tokens, lexicon } = scene;
  const before = startOf(candidate) - 1;
  if (!lexicon.has(tokens, before, W.thatIs) || !isMark(tokens, before - 1, ',')) return false;
  const [pause, verb, next] = [pieces[i], pieces[i + 1]?.verb, pieces[i + 2]];
  if (!candidate.counted?.own || pause?.kind !== PAUSE || verb?.bond !== OWN) return false;
  // ", rapporte l'agence": the subject of who says so follows.
  return next?.kind !== PHRASE || next.lead !== FREE;
}
