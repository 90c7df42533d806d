import { expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

const boats: FigureSketch = { value: '648', unit: 'boat' };
const nets: FigureSketch = { value: '2093', unit: 'net' };
const checks = (value: string): FigureSketch => ({ value, unit: 'check', measure: 'contrôles' });

/** What came of the checks where two outlets each tell a list. */
const told = (a: readonly FigureSketch[], b: readonly FigureSketch[]) =>
  reconcile(
    [a, b].map((figures, i) =>
      codedOf({
        id: `d${i}`,
        published: '2024-05-14',
        speaker: 'minister-a',
        figures: figures.map((figure) => ({ statement_id: `d${i}.s1`, ...figure })),
      }),
    ),
    worldOf(),
  ).observations.flatMap(({ unit, conflict_on }) => (unit === 'check' ? [conflict_on] : []));

it('what two lists have between the same two numbers is one figure, however far apart', () => {
  const list = (value: string) => [boats, checks(value), nets];
  expect(told(list('24317'), list('2431'))).toEqual(['value']);
  expect(told(list('24317'), list('1502'))).toEqual(['value']);
});

it('it is two figures where something stands beside it, at an end of the list, or in another sentence', () => {
  const seals: FigureSketch = { value: '87', unit: 'seal' };
  expect(told([boats, checks('24317'), nets], [boats, checks('1502'), seals, nets])).toEqual([
    null,
    null,
  ]);
  expect(told([boats, nets, checks('24317')], [boats, nets, checks('1502')])).toEqual([null, null]);
  const alone = (i: number, value: string) => ({ ...checks(value), statement_id: `d${i}.s2` });
  expect(told([boats, alone(0, '24317'), nets], [boats, alone(1, '1502'), nets])).toEqual([
    null,
    null,
  ]);
  const fines: FigureSketch = { value: '1502', unit: 'fine', measure: 'amendes' };
  expect(told([boats, checks('24317'), nets], [boats, fines, nets])).toEqual([null]);
});
