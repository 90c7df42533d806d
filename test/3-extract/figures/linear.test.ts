import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../../pipeline/3-extract/figures/index.ts';
import type { Analysis } from '../../../pipeline/3-extract/mention.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { alone } from '../../../pipeline/passes.ts';

/** How many tokens the engine looks at to read a text: a count of steps that no machine changes. */
function steps(lang: Language, text: string): number {
  const document = plainDocument({ id: 'line', lang, text });
  const analysis = analyse({
    ...document,
    sentences: [{ start: 0, end: text.length, block: 0 }],
  });
  let count = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        count++;
        return Reflect.get(target, key, target);
      },
    });
  const { tokens } = analysis;
  const watched: Analysis = {
    ...analysis,
    tokens: { ...tokens, word: counted(tokens.word), kind: counted(tokens.kind) },
  };
  alone(findFigures(watched, []));
  return count;
}

const LINES: [string, Language, string][] = [
  ['digits parted by spaces', 'fr', '12 '],
  ['thousands parted by spaces', 'fr', '123 '],
  ['digits parted by dots', 'fr', '1.'],
  ['percentages', 'en', '5% to '],
  ['number words', 'fr', 'cent '],
  ['scale words', 'ar', 'ألف و'],
  ['comparators', 'ar', 'أكثر من '],
  ['duals', 'ar', 'سجنين و'],
  ['conditionals', 'fr', 'aurait 5 cas, '],
  ['hyphens', 'fr', '1-'],
];

describe('the cost of a text grows no faster than its length', () => {
  it.each(LINES)('one line of %s', (_name, language, unit) => {
    const short = steps(language, unit.repeat(500));
    const long = steps(language, unit.repeat(2000));
    expect(long / Math.max(short, 1)).toBeLessThan(4.4);
  });
});
