import type { Analysis, FigureMention } from '../3-extract/mention.ts';
import type { GoldDocument } from './gold.ts';

/**
 * The gold figures of a document as the figure engine would hand them on, to score what comes after it alone.
 * @param analysis the gold document, analysed.
 */
export function goldMentions(gold: GoldDocument, analysis: Analysis): FigureMention[] {
  const { tokens, sentences, document } = analysis;
  const units: number[] = [];
  for (let at = 0; at < document.text.length; at++) {
    units.push(at);
    if (document.text.codePointAt(at)! > 0xffff) at++;
  }
  units.push(document.text.length);
  const mentions = gold.figures.map((figure): FigureMention => {
    const start = units[figure.start]!;
    const end = units[figure.end]!;
    let from = 0;
    while (from < tokens.count && tokens.end[from]! <= start) from++;
    let to = from;
    while (to < tokens.count && tokens.start[to]! < end) to++;
    return {
      start,
      end,
      from,
      to,
      sentence: sentences.findIndex((sentence) => from >= sentence.from && from < sentence.to),
      surface: figure.surface,
      value: figure.value == null ? null : String(figure.value),
      value_min: figure.min == null ? null : String(figure.min),
      value_max: figure.max == null ? null : String(figure.max),
      comparator: figure.comparator as FigureMention['comparator'],
      kind: figure.kind as FigureMention['kind'],
      role: 'level',
      unit: figure.unit,
      unit_text: figure.unit,
      measure: figure.measure ?? null,
      hedged: figure.hedged,
      rule: 'gold',
      trace: [],
      period: null,
    };
  });
  return mentions.sort((a, b) => a.start - b.start);
}
