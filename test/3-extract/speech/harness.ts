import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { FigureMention, StatementMention } from '../../../pipeline/3-extract/mention.ts';
import { findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import { findSpeech } from '../../../pipeline/3-extract/speech/index.ts';
import { NUMBER } from '../../../pipeline/3-extract/tokens.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { alone } from '../../../pipeline/passes.ts';

/** Speech of a text in which every run of digits counts as a figure. */
export function speechOf(lang: Language, text: string, published: string | null = null) {
  const document = plainDocument({ id: 'test', lang, text, published });
  const analysis = analyse(document);
  const { tokens } = analysis;
  const figures: FigureMention[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === NUMBER) {
      const start = tokens.start[i]!;
      const end = tokens.end[i]!;
      figures.push({
        start,
        end,
        from: i,
        to: i + 1,
        sentence: document.sentences.findIndex((s) => s.start <= start && start < s.end),
        surface: text.slice(start, end),
        value: text.slice(start, end),
        value_min: null,
        value_max: null,
        comparator: 'eq',
        kind: 'count',
        role: 'level',
        unit: 'case',
        unit_text: null,
        measure: null,
        hedged: false,
        rule: 'test',
        trace: [],
        period: null,
      });
    }
  const { statements, acts } = alone(findSpeech(analysis, figures, findPeriods(analysis)));
  const of = (surface: string): StatementMention | undefined => {
    const index = figures.findIndex((figure) => figure.surface === surface);
    return statements.find((statement) => statement.figures.includes(index));
  };
  /** Name or role of whoever states the figure; null where the outlet does. */
  const speaker = (surface: string): string | null => {
    const party = of(surface)?.speaker ?? null;
    return party ? (party.name ?? party.role) : null;
  };
  return { statements, acts, figures, of, speaker };
}

/** The acts of a text published on Wednesday 12 March 2031. */
export const actsOf = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'd', lang, text, published: '2031-03-12' })).acts;

/** Each act's type with whoever it is of. */
export const authorsOf = (lang: Language, text: string) =>
  actsOf(lang, text).map(({ type, speaker }) => `${type}: ${speaker?.name ?? speaker?.role}`);

/** Texts, each with one of its figures and whoever states it; null where the outlet does. */
export const checkSpeaker = (
  name: string,
  cases: readonly (readonly [Language, string, string, string | null])[],
) =>
  describe(name, () => {
    it.each(cases)('%s: %s: %s', (lang, text, figure, speaker) => {
      expect(speechOf(lang, text).speaker(figure)).toBe(speaker);
    });
  });

/** Texts that all have one figure, each with whoever states it; null where the outlet does. */
export const checkSpeakerOf =
  (figure: string) =>
  (name: string, cases: readonly (readonly [Language, string, string | null])[]) =>
    describe(name, () => {
      it.each(cases)('%s: %s', (lang, text, speaker) => {
        expect(speechOf(lang, text).speaker(figure)).toBe(speaker);
      });
    });
