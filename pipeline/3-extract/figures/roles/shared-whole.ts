import { W } from '../lexicon.ts';
import { lastOfUnit } from '../measure/earlier.ts';
import type { View } from '../measure/sentence/view.ts';
import type { Measure } from '../measure/spell.ts';

/** "45 % du PIB en 2020 et 42 % en 2021", "Fès réunit 9 % des puits, suivie de Safi (7 %)": what is told of the same as a share before is one too. */
export function isOfSameWhole(view: View, measure: Measure): boolean {
  const { scene, pieces, at, near } = view;
  const { tokens, lexicon } = scene;
  const before = lastOfUnit(view, 1);
  if (before?.role !== 'share' || !before.measure) return false;
  // "45 % des ménages, avec un taux de 3 %"
  if (near && lexicon.has(tokens, near.from, W.steady) && near.to === pieces[at]!.at) return false;
  const { spans } = before.measure;
  return measure.spans.some((a) => spans.some((b) => a.start < b.end && b.start < a.end));
}
