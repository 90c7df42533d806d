import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/3-extract/analysis.ts';
import { surface } from '../../pipeline/3-extract/tokens.ts';
import { printedStart, withoutGap, withWawMoved } from '../../pipeline/3-extract/waw-apart.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { speechOf } from './speech/harness.ts';

describe('an Arabic "and" set apart from its word', () => {
  it('moves to the word, and no place behind it moves', () => {
    expect(withWawMoved('الآبار و الماء')).toBe('الآبار  والماء');
    expect(withWawMoved('و أضاف الوزير')).toBe(' وأضاف الوزير');
    expect(withWawMoved('الفئة أ و ب، و 36 بئرا')).toBe('الفئة أ و ب، و 36 بئرا');
    expect(withoutGap('الآبار  والماء')).toBe('الآبار والماء');
  });

  it('starts in print where its "and" stands', () => {
    const { tokens } = analyse(plainDocument({ id: 'x', lang: 'ar', text: 'الآبار و الماء' }));
    expect(surface(tokens, 1)).toBe('والماء');
    expect(printedStart(tokens, 1)).toBe(7);
    expect(printedStart(tokens, 0)).toBe(0);
  });

  it('hides no name and no verb', () => {
    const { speaker, statements } = speechOf(
      'ar',
      'أفادت وزارة الآبار و الماء أن 41 بئرا جفت. و أضافت الوزارة أن 12 بئرا امتلأت.',
    );
    expect(speaker('41')).toBe('وزارة الآبار والماء');
    expect(speaker('12')).toBe('وزارة الآبار والماء');
    expect(statements.at(-1)?.start).toBe(43);
  });
});
