import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../../pipeline/3-extract/figures/index.ts';
import type { FigureMention, IgnoredMention } from '../../../pipeline/3-extract/mention.ts';
import { findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** Figures and ignored numbers of a text, as the engine finds them. */
export function read(
  lang: Language,
  text: string,
): { figures: FigureMention[]; ignored: IgnoredMention[] } {
  const analysis = analyse(plainDocument({ id: 'test', lang, text }));
  return findFigures(analysis, findPeriods(analysis));
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
