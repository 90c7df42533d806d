import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type FigureSketch, worldOf, year } from './build.ts';

const level = (value: string, rest: FigureSketch = {}): FigureSketch => ({
  value,
  indicator_id: 'arrests',
  ...rest,
});

const told = (id: string, published: string, figure: FigureSketch) =>
  codedOf({ id, published, speaker: 'minister-a', figures: [figure] });

const agreements = (...documents: ReturnType<typeof codedOf>[]) =>
  reconcile(documents, worldOf()).observations.map(({ value, agreement }) => [value, agreement]);

describe('two numbers of one thing that all outlets print in turn', () => {
  const early = [told('a', '2024-01-10', level('461')), told('b', '2024-01-11', level('461'))];

  it('are two counts', () => {
    const late = [told('c', '2024-01-16', level('498')), told('d', '2024-01-17', level('498'))];
    expect(agreements(...early, ...late)).toEqual([
      ['461', 'agree'],
      ['498', 'agree'],
    ]);
  });

  it.each([
    ['where one outlet goes on with the first', '2024-01-16', '461', '498', {}],
    ['the next day', '2024-01-12', '498', '498', {}],
    ['where one is a slip of the other', '2024-01-16', '416', '416', {}],
    ['of a year that was over', '2024-01-16', '498', '498', year(2023)],
  ])('are a conflict %s', (_, published, one, other, time) => {
    const found = agreements(
      told('a', '2024-01-10', level('461', time)),
      told('b', '2024-01-11', level('461', time)),
      told('c', published, level(one, time)),
      told('d', published, level(other, time)),
    );
    expect(found).toMatchObject([[expect.anything(), 'conflict']]);
  });

  it('are two counts the next day too, where two outlets at least have each of two long ones', () => {
    const before = [
      told('a', '2024-01-10', level('46.18')),
      told('b', '2024-01-10', level('46.18')),
    ];
    const after = [
      told('c', '2024-01-11', level('46.95')),
      told('d', '2024-01-11', level('46.95')),
    ];
    const two = [
      ['46.18', 'agree'],
      ['46.95', 'agree'],
    ];
    expect(agreements(...before, ...after)).toEqual(two);
    // One of them has slipped.
    const slipped = told('e', '2024-01-12', level('49.65'));
    expect(agreements(...before, ...after, slipped)).toEqual([two[0], ['46.95', 'conflict']]);
    expect(agreements(...before, after[0]!)).toMatchObject([['46.18', 'conflict']]);
  });

  it('are a conflict where one outlet alone has the second', () => {
    expect(agreements(...early, told('c', '2024-01-16', level('498')))).toMatchObject([
      ['461', 'conflict'],
    ]);
  });
});
