import { expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

const amount = (value: string, unit: string, start: number): FigureSketch => ({
  value,
  unit,
  kind: 'money',
  start,
  end: start + 20,
});

/** What came of the dollars where four outlets tell one amount of dirhams. */
const dollars = (values: readonly string[], start = 232, dirhams = '64800000000') =>
  reconcile(
    values.map((value, i) =>
      codedOf({
        id: `d${i}`,
        published: '2024-05-14',
        speaker: 'minister-a',
        figures: [amount(dirhams, 'MAD', 210), amount(value, 'USD', start)].map((figure) => ({
          ...figure,
          statement_id: `d${i}.s1`,
        })),
      }),
    ),
    worldOf(),
  ).observations.flatMap(({ unit, reports, conflict_on }) =>
    unit === 'USD' ? [`${reports} ${conflict_on}`] : [],
  );

it('what an amount in dirhams comes to in dollars is one figure, however each outlet reckons', () => {
  expect(dollars(['6100000000', '6900000000'])).toEqual(['2 value']);
  expect(dollars(['6100000000', '6100000000', '6900000000', '6900000000'])).toEqual(['4 value']);
  expect(dollars(['6480000000', '6800000'])).toEqual(['2 value']);
});

it('it is another amount where it stands further off, or can be no such sum', () => {
  expect(dollars(['6100000000', '8900000000'], 290)).toHaveLength(2);
  expect(dollars(['6100000000', '1800000000'])).toHaveLength(2);
});
