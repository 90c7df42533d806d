import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { IN, PHRASE, pieceAt } from './sentence/piece.ts';
import type { View } from './sentence/view.ts';
import { extended, type Measure, wholeOf } from './spell.ts';

const isRespect = markers('respect').at;
const inTerms = wordIs((word) => word === 'terms');
const PERCENT: ReadonlySet<string> = new Set(['percent', 'percentage_point']);

/** "Les ventes de miel ont gagné 7 % [en valeur] et 4 % [en volume]", "rose 7% [in value]": a growth with what grew by it of the same goods. */
export function inRespect(view: View, measure: Measure): Measure {
  const { scene, pieces, candidate } = view;
  const { tokens } = scene;
  if (!PERCENT.has(candidate.unit?.code ?? '')) return measure;
  const piece = pieces[pieceAt(pieces, candidate.to)];
  if (piece?.kind !== PHRASE || piece.lead !== IN || piece.at !== candidate.to) return measure;
  const { at, from, to } = piece;
  // "en valeur", never "en valeur absolue"; "in value terms"
  const end = to - from === 2 && inTerms(tokens, from + 1) ? to : from + 1;
  if (from !== at + 1 || to !== end || !isRespect(tokens, from)) return measure;
  const word = surface(tokens, from).toLowerCase();
  if (measure.text.toLowerCase().includes(word)) return measure;
  return extended(scene, measure, wholeOf(scene, { from: at, to }));
}
