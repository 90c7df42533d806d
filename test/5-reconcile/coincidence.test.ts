import { describe, expect, it } from 'vitest';
import { surprise } from '../../pipeline/5-reconcile/documents/coincidence.ts';

describe('what equal numbers of two documents say', () => {
  it.each([
    ['one number each, of two digits', 1, 1, 2, 1.7],
    ['one of three each', 1, 9, 2, 0.8],
    ['all three of three each, more than three times one', 3, 9, 2, 3.1],
    ['short numbers among many, nothing', 1, 64, 1, 0],
    ['several among many, something all the same', 3, 64, 2, 0.9],
    ['no more than two orders a number', 3, 9, 4, 6],
  ])('%s', (_, shared, pairs, digits, orders) => {
    expect(surprise(shared, pairs, digits)).toBeCloseTo(orders, 1);
  });

  it('counts a number of two nouns in proportion', () => {
    const [two, three] = [surprise(2, 9, 2), surprise(3, 9, 2)];
    expect(surprise(2.5, 9, 2)).toBeCloseTo((two + three) / 2, 9);
  });

  it('says nothing of nothing', () => {
    expect(surprise(0, 9, 2)).toBe(0);
  });
});
