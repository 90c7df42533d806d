import type { Analysis, DatedFigure, StatementMention } from '../mention.ts';
import type { Entity } from './discourse.ts';
import { type Speaker, speakerAt } from './select.ts';
import type { SpokenSentence } from './speakers.ts';

/** The statements of a document: one a sentence and speaker, each figure in exactly one. */
export function findStatements(
  analysis: Analysis,
  sentences: readonly SpokenSentence[],
  figures: readonly DatedFigure[],
): StatementMention[] {
  const statements: StatementMention[] = [];
  const bySentence = new Map<number, number[]>();
  figures.forEach((figure, index) => {
    const list = bySentence.get(figure.sentence);
    if (list) list.push(index);
    else bySentence.set(figure.sentence, [index]);
  });
  sentences.forEach((sentence, index) => {
    const span = analysis.document.sentences[index]!;
    const groups = new Map<Entity | null, { speaker: Speaker; figures: number[] }>();
    for (const figure of bySentence.get(index) ?? []) {
      const { from, to } = figures[figure]!;
      const speaker = speakerAt(sentence, from, to);
      const entity = speaker.entity?.private ? null : speaker.entity;
      const group = groups.get(entity);
      if (group) group.figures.push(figure);
      else groups.set(entity, { speaker, figures: [figure] });
    }
    for (const [entity, group] of groups)
      statements.push({
        start: span.start,
        end: span.end,
        kind: 'figure',
        speaker: entity?.party ?? null,
        speaker_source: entity ? (group.speaker.voice?.source ?? 'context') : null,
        cited: null,
        quotation: entity ? 'indirect' : 'none',
        quote: null,
        modality: 'asserted',
        polarity: 'affirmative',
        figures: group.figures,
        act: null,
        trace: [],
      });
  });
  return statements;
}
