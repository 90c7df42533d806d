import { W } from '../../lexicon.ts';
import { endsLikeInfinitive } from '../../word-shapes.ts';
import type { Piece } from './piece.ts';
import type { Scene } from './scene.ts';

/** "ont essayé [d’entrer]", "avaient voulu [partir]": where a verb ends with the infinitive that it leads to, and the piece behind. */
export function infinitiveEnd(
  { tokens, lexicon }: Scene,
  pieces: readonly Piece[],
  i: number,
): { to: number; next: number } {
  const verb = pieces[i]!.verb!;
  const next = pieces[i + 1];
  const isLed =
    lexicon.language === 'fr' &&
    !verb.passive &&
    !lexicon.has(tokens, verb.main, W.auxiliary) &&
    next?.verb &&
    next.from - verb.to <= 1 &&
    endsLikeInfinitive(tokens, next.verb.main);
  return isLed ? { to: next.to, next: i + 2 } : { to: verb.to, next: i + 1 };
}
