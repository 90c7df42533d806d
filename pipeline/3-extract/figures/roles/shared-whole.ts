import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { W } from '../lexicon.ts';
import { lastOfUnit } from '../measure/earlier.ts';
import { tokenAt } from '../measure/sentence/agreement.ts';
import type { View } from '../measure/sentence/view.ts';
import type { Measure } from '../measure/spell.ts';

const isRate = markers('rate-noun').at;

/** "45 % du PIB en 2020 et 42 % en 2021", "Fès réunit 9 % des puits, suivie de Safi (7 %)": what is told of the same as a share before is one too. */
export function isOfSameWhole(view: View, measure: Measure): boolean {
  const { scene, pieces, at, near } = view;
  const { tokens, lexicon } = scene;
  const before = lastOfUnit(view, 1);
  if (before?.role !== 'share' || !before.measure) return false;
  // "45 % des ménages, avec un taux de 3 %"
  if (near && lexicon.has(tokens, near.from, W.steady) && near.to === pieces[at]!.at) return false;
  const { spans } = before.measure;
  return measure.spans.some(
    (a) => !namesRate(view, a) && spans.some((b) => a.start < b.end && b.start < a.end),
  );
}

/** "Le chômage touche 21 % des actifs. Il est de 9 % à la campagne": a rate, whatever it is of. */
function namesRate({ scene: { tokens } }: View, { start, end }: Span): boolean {
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  for (let i = from; i < to; i++) if (isRate(tokens, i)) return true;
  return false;
}
