import { expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type FigureSketch, worldOf, year } from './build.ts';

const seized = (value: string, of: number, unit = 'boat'): FigureSketch => ({
  value,
  unit,
  ...year(of),
});

/** What came of the boats of 2024 where two outlets each tell of two years in one sentence. */
const told = (a: readonly FigureSketch[], b: readonly FigureSketch[]) =>
  reconcile(
    [a, b].map((figures, i) =>
      codedOf({
        id: `d${i}`,
        published: '2025-01-14',
        speaker: 'minister-a',
        figures: figures.map((figure) => ({ statement_id: `d${i}.s1`, ...figure })),
      }),
    ),
    worldOf(),
  ).observations.flatMap(({ period_end, conflict_on }) =>
    period_end === '2024-12-31' ? [conflict_on] : [],
  );

it('what two outlets set beside one number of another year is one figure', () => {
  const both = (value: string) => [seized('648', 2023), seized(value, 2024)];
  expect(told(both('614'), both('571'))).toEqual(['value']);
  expect(told(both('614'), both('112'))).toHaveLength(2);
});

it('it is two where that number is another, its sentence counts two things, or tells it elsewhere', () => {
  const here = [seized('648', 2023), seized('614', 2024)];
  expect(told(here, [seized('739', 2023), seized('571', 2024)])).toHaveLength(2);
  expect(told(here, [seized('648', 2023), seized('571', 2024, 'net')])).toHaveLength(2);
  const elsewhere = { ...seized('571', 2024), statement_id: 'd1.s2' };
  expect(told(here, [seized('648', 2023), elsewhere])).toHaveLength(2);
});
