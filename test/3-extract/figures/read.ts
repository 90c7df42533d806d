import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../../pipeline/3-extract/figures/index.ts';
import type { FigureMention, IgnoredMention } from '../../../pipeline/3-extract/mention.ts';
import { findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { alone } from '../../../pipeline/passes.ts';

/** Figures and ignored numbers of a text, as the engine finds them. */
export function read(
  lang: Language,
  text: string,
): { figures: FigureMention[]; ignored: IgnoredMention[] } {
  const analysis = analyse(plainDocument({ id: 'test', lang, text }));
  return alone(findFigures(analysis, findPeriods(analysis)));
}

const SIGN: Record<string, string> = { eq: '', gt: '>', ge: '>=', lt: '<', le: '<=', approx: '~' };

/** A figure in one line: comparator, value or range, unit: ">=500 MAD", "200..2000 MAD", "~32000 migrant". */
function brief(figure: FigureMention): string {
  const value =
    figure.comparator === 'between'
      ? `${figure.value_min}..${figure.value_max}`
      : `${SIGN[figure.comparator]}${figure.value}`;
  return `${value} ${figure.unit}${figure.hedged ? ' ?' : ''}`;
}

export const briefs = (lang: Language, text: string): string[] =>
  read(lang, text).figures.map(brief);

type Checked<T> = readonly (readonly [Language, string, readonly T[]])[];

const checkThat =
  <T>(told: (lang: Language, text: string) => readonly T[]) =>
  (name: string, cases: Checked<T>) =>
    describe(name, () => {
      it.each(cases)('%s: %s', (lang, text, expected) => {
        expect(told(lang, text)).toEqual(expected);
      });
    });

/** Texts, each with its figures in a line each. */
export const checkBriefs = checkThat(briefs);

/** Texts, each with what its figures measure. */
export const checkMeasures = checkThat((lang, text) =>
  read(lang, text).figures.map(({ measure }) => measure),
);

/** Texts, each with value, unit and measure of its figures: "23 percent | taux de chômage". */
export const checkTold = checkThat((lang, text) =>
  read(lang, text).figures.map(({ value, unit, measure }) => `${value} ${unit} | ${measure}`),
);
