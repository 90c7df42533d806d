import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { isMark } from '../../tokens.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { FREE, PAUSE, PHRASE } from './sentence/piece.ts';
import { OWN } from './sentence/verb-group.ts';
import type { View } from './sentence/view.ts';
import { type Measure, spell } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';

const VAGUE = nounCodes('vague');

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

/** "[Les tisserands du Nord], soit 900 personnes, ont": those who open a sentence, before how many they are. */
export function restatedOf({ scene, candidate, pieces, at }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const before = startOf(candidate) - 1;
  if (!lexicon.has(tokens, before, W.thatIs) || !isMark(tokens, before - 1, ',')) return null;
  const [pause, noun] = [pieces[at - 1], pieces[at - 2]];
  const isFirst = at === 2 || (at === 4 && pieces[1]!.kind === PAUSE && pieces[0]!.lead !== FREE);
  if (!isFirst || pause?.kind !== PAUSE || noun?.kind !== PHRASE || noun.lead !== FREE) return null;
  if (!VAGUE.has(candidate.counted!.code) || noun.to !== pause.from) return null;
  const isOwn = !isHollow(scene, noun) && !isEmpty(scene, noun, candidate.first);
  return isOwn && !lexicon.has(tokens, noun.from, W.fraction)
    ? spell(scene, 'subject', noun)
    : null;
}
