import { AND, PHRASE, pieceAt } from '../sentence/piece.ts';
import type { View } from '../sentence/view.ts';

/** Where a counted noun ends, with the one of the other gender that goes with it: «40 تلميذة [وتلميذا]». */
export function twinEnd({ scene: { tokens, lexicon }, candidate, pieces }: View): number {
  const { to, code } = candidate.counted!;
  const twin = pieces[pieceAt(pieces, to)];
  if (lexicon.language !== 'ar' || code === '' || twin?.kind !== PHRASE) return to;
  if (twin.lead !== AND || twin.from !== to) return to;
  return lexicon.nouns.get(tokens.word[to]!)?.code === code ? to + 1 : to;
}
