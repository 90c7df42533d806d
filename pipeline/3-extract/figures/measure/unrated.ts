import { wordMatches } from '../../by-form.ts';
import { W } from '../lexicon.ts';
import { tokenAt } from './sentence/agreement.ts';
import { OPEN, partOf } from './sentence/part.ts';
import type { Range, Scene } from './sentence/scene.ts';
import type { View } from './sentence/view.ts';
import { joined, type Measure, wholeOf } from './spell.ts';

const isRate = wordMatches(/^(?:(?:ال)?نسبة|taux|rate)$/);

const POINTS: ReadonlySet<string> = new Set(['percentage_point', 'point']);

/**
 * «بلغت نسبة ملء السد 60 في المائة، أي 40 مليون متر مكعب», "un taux de remplissage de 60 % (40 millions de m3)": an amount
 * that tells a percentage otherwise is of what that is the rate of, [ملء السد].
 */
export function unrated({ scene, candidate, beside }: View, measure: Measure): Measure {
  const { unit, kind } = candidate;
  const rate = beside?.measure;
  if (!unit || unit.kind === 'percent' || POINTS.has(unit.code) || kind === 'rate') return measure;
  if (beside?.candidate.unit?.kind !== 'percent' || rate?.head.start !== measure.head.start)
    return measure;
  const { tokens } = scene;
  const [first, ...rest] = measure.spans;
  if (first!.start !== measure.head.start) return measure;
  const from = tokenAt(tokens, first!.start);
  let to = from + 1;
  while (to < tokens.count && tokens.start[to]! < first!.end) to++;
  const kept = withoutRate(scene, { from, to });
  if (!kept) return measure;
  const spans = kept.map((range) => wholeOf(scene, range));
  const printed = tokens.text.slice(first!.start, first!.end);
  const { text } = joined(scene, spans, measure.rule, { by: ' ' });
  return {
    ...measure,
    text: measure.text.replace(printed, text),
    spans: [...spans, ...rest],
    head: spans[0]!,
  };
}

/** "[taux] de remplissage", "filling [rate] of the dams": what stands about the noun of a rate; null where it says nothing alone. */
function withoutRate(scene: Scene, { from, to }: Range): Range[] | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'en') {
    let at = from;
    while (at < to && !isRate(tokens, at)) at++;
    const isNamed = at > from && at < to && partOf(scene, at - 1) === OPEN;
    if (!isNamed) return null;
    return at + 1 < to
      ? [
          { from, to: at },
          { from: at + 1, to },
        ]
      : [{ from, to: at }];
  }
  if (!isRate(tokens, from)) return null;
  if (lexicon.language === 'fr' && !lexicon.has(tokens, from + 1, W.of)) return null;
  const noun = lexicon.language === 'fr' ? from + 2 : from + 1;
  return noun < to && partOf(scene, noun) === OPEN ? [{ from: noun, to }] : null;
}
