import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { PHRASE, pieceAt } from './piece.ts';
import { type Measure, spell } from './spell.ts';
import type { View } from './view.ts';

/** "Les questions orales ont reçu 3.903 réponses sur | 17.124": the whole is of the noun that was told before its part. */
export function answeredOf({ scene, candidate, beside, pieces }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const { counted } = candidate;
  const part = beside?.candidate;
  if (!counted || !part?.counted || counted.own || counted.code === part.counted.code) return null;
  const start = startOf(candidate);
  const isOut = lexicon.has(tokens, start - 1, W.per) || lexicon.has(tokens, start - 2, W.per);
  if (!isOut || counted.from >= startOf(part)) return null;
  const phrase = pieces[pieceAt(pieces, counted.from)];
  const isHere = phrase?.kind === PHRASE && phrase.from <= counted.from;
  return spell(scene, 'counted', isHere ? phrase : counted);
}
