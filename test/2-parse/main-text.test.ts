import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline/2-parse/html/index.ts';
import { dress } from '../bench/dressing.ts';
import { scorePage } from '../bench/main-text-score.ts';
import { readPages } from '../bench/pages.ts';

const pages = [
  ...readPages('test/pages'),
  ...readPages('test/pages/second'),
  ...readPages('test/pages/third'),
  ...readPages('test/pages/fourth'),
  ...readPages('test/pages/fifth'),
];
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('main text', () => {
  const scores = pages.map(({ html, gold }) => scorePage(readPage(html).text, gold));

  it('is found on at least 24 page layouts with word F1 of at least 0.97 and 2 alien numbers a page', () => {
    expect(pages.length).toBeGreaterThanOrEqual(24);
    expect(mean(scores.map((score) => score.f1))).toBeGreaterThanOrEqual(0.97);
    expect(mean(scores.map((score) => score.alien))).toBeLessThanOrEqual(2);
  });

  it('is never another text than the article', () => {
    pages.forEach(({ name }, i) => {
      expect(scores[i]!.f1, name).toBeGreaterThan(0.85);
    });
  });

  it('keeps the headline in front, as a block of its own', () => {
    for (const { name, html, gold } of pages) {
      const { text, blocks } = readPage(html);
      const first = blocks[0]!;
      expect(first.kind, name).toBe('title');
      expect(text.slice(first.start, first.end), name).toBe(gold.split('\n')[0]);
    }
  });

  it('is the same text on a page with the scripts, menus, cards and comments of a press site', () => {
    // A report that was converted from PDF is on no such site.
    const sites = pages.filter(({ name }) => name !== 'converted-report-fr');
    for (const [index, { name, html }] of sites.entries())
      expect(readPage(dress(html, 150_000, index)).text, name).toBe(readPage(html).text);
  });
});
