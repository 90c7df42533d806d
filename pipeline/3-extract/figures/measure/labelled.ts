import type { Span } from '../../../document.ts';
import { classSet } from '../word-classes.ts';
import { tokenAt } from './sentence/agreement.ts';
import { isParticiple } from './sentence/participle-form.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure, spanOf, spell } from './spell.ts';
import { labelOf, rateOfList } from './subject/label.ts';

/**
 * "- [Aide au logement] : 4 milliards ont été [injectés]", "- [Ministère des puits] : 40 milliards": the label of an entry,
 * where no noun behind it says what its first amount measures.
 */
export function labelled(view: View, measure: Measure | null): Measure | null {
  const { scene, candidate, beside } = view;
  if (beside || !candidate.unit) return measure;
  const rate = candidate.unit.kind === 'percent' ? rateOfList(scene, candidate) : null;
  if (!rate && measure && !isBare(view, measure)) return measure;
  const label = labelOf(scene, candidate);
  if (!label) return measure;
  const own = spanOf(scene, label);
  // "- Loukkos : 60 %", unlike "- Loukkos : taux de 60 %"
  const isGroup = !scene.lexicon.hasAny(scene.tokens, label.from, OF_ITS_OWN);
  if (rate && isGroup && (!measure || isOfLast(view, measure) || measure.spans.every(isIn(own))))
    return joined(scene, [spanOf(scene, rate), own], 'labelled');
  if (measure && !isBare(view, measure)) return measure;
  return measure && !isOfLast(view, measure)
    ? joined(scene, [own, ...measure.spans], 'labelled')
    : spell(scene, 'labelled', label);
}

const OF_ITS_OWN = classSet('steady', 'movement');

/** Whether a measure has no noun of its sentence: what was done to an amount, or what the entry before is about. */
function isBare(view: View, measure: Measure): boolean {
  const { tokens, lexicon } = view.scene;
  if (isOfLast(view, measure)) return true;
  const isDone =
    lexicon.language === 'ar' || isParticiple(view.scene, tokenAt(tokens, measure.head.start));
  return measure.rule === 'said' && isDone;
}

const isOfLast = ({ scene, candidate }: View, { spans, rule }: Measure): boolean =>
  rule === 'listed' && spans.every(({ end }) => end <= scene.tokens.start[candidate.first]!);

const isIn =
  (whole: Span) =>
  ({ start, end }: Span): boolean =>
    whole.start <= start && end <= whole.end;
