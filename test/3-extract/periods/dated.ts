import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import type { FigureMention } from '../../../pipeline/3-extract/mention.ts';
import { datePeriods, findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { type GoldFigure, plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { goldMentions } from '../../../pipeline/evaluate/gold-figures.ts';
import { alone } from '../../../pipeline/passes.ts';

/**
 * Periods of the figures that a text marks: `{350}` a count, `{12 %}` a percent, `{30 DH}` money, `{~350}` hedged,
 * `{+12 %}` a change.
 * Each as "first/last", null where it has none; "~" leads one that the text before gave.
 */
export function dated(lang: Language, marked: string, published: string | null = null) {
  const figures: GoldFigure[] = [];
  const changes: boolean[] = [];
  const text = marked.replaceAll(/[{}~]|\+(?=\d)/g, '');
  let shift = 0;
  for (const match of marked.matchAll(/\{([~+]?)([^}]*)\}/g)) {
    const [whole, mark, surface = ''] = match;
    changes.push(mark === '+');
    const start = match.index - shift;
    shift += whole.length - surface.length;
    const kind = surface.includes('%') ? 'percent' : surface.includes('DH') ? 'money' : 'count';
    figures.push({
      surface,
      start,
      end: start + surface.length,
      value: Number.parseFloat(surface),
      comparator: 'eq',
      kind,
      unit: kind,
      period: null,
      speaker: null,
      hedged: mark === '~',
    });
  }
  const document = plainDocument({ id: 'test', lang, text, published });
  const analysis = analyse(document);
  const mentions = goldMentions({ document, figures, nonFigures: [] }, analysis).map(
    (mention: FigureMention, i): FigureMention =>
      changes[i] ? { ...mention, role: 'change' } : mention,
  );
  return alone(datePeriods(analysis, mentions, findPeriods(analysis))).map(({ period }) =>
    period
      ? `${period.source === 'context' ? '~' : ''}${period.first ?? ''}/${period.last ?? ''}`
      : null,
  );
}

export const year = (n: number) => `${n}-01-01/${n}-12-31`;

export type Case = readonly [Language, string, readonly (string | null)[]];

/** Texts as `dated` reads them, each with its day of writing. */
type Told = readonly [Language, string, string | null, readonly (string | null)[]];

export const checkDated = (name: string, cases: readonly Told[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, written, expected) => {
      expect(dated(lang, text, written)).toEqual(expected);
    });
  });
