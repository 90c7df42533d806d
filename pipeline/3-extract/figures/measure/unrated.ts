import { wordMatches } from '../../by-form.ts';
import { tokenAt } from './sentence/agreement.ts';
import { OPEN, partOf } from './sentence/part.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure } from './spell.ts';

const isShareNoun = wordMatches(/^(?:ال)?نسبة$/);

/** «بلغت نسبة ملء السد 60 في المائة، أي 40 مليون متر مكعب»: an amount that tells a percentage otherwise is of what that is the rate of, [ملء السد]. */
export function unrated({ scene, candidate, beside }: View, measure: Measure): Measure {
  const { unit, kind } = candidate;
  const rate = beside?.measure;
  if (!unit || unit.kind === 'percent' || unit.code === 'percentage_point' || kind === 'rate')
    return measure;
  if (beside?.candidate.unit?.kind !== 'percent' || rate?.head.start !== measure.head.start)
    return measure;
  const { tokens } = scene;
  const [first, ...rest] = measure.spans;
  const noun = tokenAt(tokens, first!.start);
  const isRate = first!.start === measure.head.start && isShareNoun(tokens, noun);
  if (!isRate || partOf(scene, noun + 1) !== OPEN || tokens.end[noun]! >= first!.end)
    return measure;
  const head = { start: tokens.start[noun + 1]!, end: first!.end };
  const { text } = joined(scene, [head], measure.rule);
  const printed = tokens.text.slice(first!.start, first!.end);
  return { ...measure, text: measure.text.replace(printed, text), spans: [head, ...rest], head };
}
