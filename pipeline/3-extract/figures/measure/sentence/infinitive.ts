import { W } from '../../lexicon.ts';
import { endsLikeInfinitive } from '../../word-shapes.ts';
import type { Piece } from './piece.ts';
import type { Scene } from './scene.ts';
import { DEPENDENT } from './verb-group.ts';

/** "to issue", "pour délivrer", "de délivrer". */
export const isInfinitive = ({ tokens, lexicon }: Scene, { from, verb }: Piece): boolean =>
  lexicon.language === 'en'
    ? lexicon.has(tokens, from - 1, W.to)
    : lexicon.language === 'fr' &&
      verb!.bond === DEPENDENT &&
      endsLikeInfinitive(tokens, verb!.main);
