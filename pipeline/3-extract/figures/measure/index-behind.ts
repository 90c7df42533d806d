import { W } from '../lexicon.ts';
import { IN, PHRASE, type Piece, pieceAt } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import { extended, type Measure, spell, wholeOf } from './spell.ts';

function indexOf({ scene, candidate, pieces }: View): Piece | null {
  const { unit, kind, to, denominatorTo } = candidate;
  if (!unit && kind !== 'score') return null;
  const end = Math.max(to, denominatorTo);
  const next = pieces[pieceAt(pieces, end)];
  if (next?.kind !== PHRASE || next.lead !== IN) return null;
  const { tokens, lexicon } = scene;
  const head = lexicon.language === 'en' ? next.to - 1 : next.from;
  const isNext = next.at <= end + 1 && next.to - next.from > 1;
  return isNext && lexicon.has(tokens, head, W.index) ? next : null;
}

/** "un score de 71 sur 100 [dans l’indice de cybersécurité]", "scored 38 out of 100 [on the index]": a mark with the index that it is given in. */
export function inIndex(view: View, measure: Measure | null): Measure | null {
  if (view.candidate.kind !== 'score') return measure;
  const { scene } = view;
  const index = indexOf(view);
  if (!index || measure?.rule === 'index') return measure;
  const isScore =
    measure !== null && scene.lexicon.has(scene.tokens, headOf(view, measure), W.score);
  return isScore
    ? extended(scene, measure, wholeOf(scene, { from: index.at, to: index.to }), { by: ' ' })
    : spell(scene, 'index', index);
}

function headOf({ scene: { tokens, lexicon }, candidate }: View, { head }: Measure): number {
  let at = candidate.from;
  if (lexicon.language === 'en') while (at > 0 && tokens.end[at]! > head.end) at--;
  else while (at > 0 && tokens.start[at]! > head.start) at--;
  return at;
}
