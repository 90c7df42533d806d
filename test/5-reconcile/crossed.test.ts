import { expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf, type FigureSketch, year } from './build.ts';

type Count = readonly [value: string, measure: string, year?: number];

/** Two counts of one sentence, beside a long number that all outlets have. */
const told = (id: string, ...counts: readonly Count[]) =>
  codedOf({
    id,
    published: '2024-05-14',
    speaker: 'org-hcp',
    figures: [
      {
        value: '61437',
        unit: 'establishment',
        measure: 'établissements',
        statement_id: `${id}.s1`,
      },
      ...counts.map(
        ([value, measure, told]): FigureSketch => ({
          value,
          unit: 'stall',
          measure,
          ...(told && year(told)),
          statement_id: `${id}.s2`,
        }),
      ),
    ],
  });

const conflicts = (...documents: ReturnType<typeof told>[]) =>
  reconcile(documents, shippedWorld()).observations.map(
    ({ value, reports, conflict_on }) => `${value} ${reports} ${conflict_on}`,
  );

it('numbers that one outlet gives the other way round are counts of the things that it names', () => {
  const straight: Count[] = [
    ['270', 'stands couverts'],
    ['460', 'stands ambulants'],
  ];
  const turned: Count[] = [
    ['460', 'stands couverts'],
    ['270', 'stands ambulants'],
  ];
  const two = conflicts(told('a', ...straight), told('b', ...turned));
  expect(two.filter((row) => row.endsWith('2 value'))).toHaveLength(2);
  const three = conflicts(told('a', ...straight), told('b', ...turned), told('c', straight[0]!));
  expect(three).toContain('270 3 value');
});

it('they are one number each where the words of one outlet do not tell them apart, or are all others', () => {
  const straight = told('a', ['270', 'stands couverts'], ['460', 'stands ambulants']);
  for (const [first, second] of [
    ['stands couverts', 'stands'],
    ['stands', 'stands'],
    ['stands sous toile', 'stands en plein air'],
  ] as const)
    expect(conflicts(straight, told('b', ['270', first], ['460', second]))).toEqual(
      expect.arrayContaining(['270 2 null', '460 2 null']),
    );
});

it('they are one number each where both outlets tell them of their times, whatever their words', () => {
  const here: Count[] = [
    ['270', 'stands couverts du marché', 2023],
    ['460', 'stands', 2018],
  ];
  const there = (now: number, before: number): Count[] => [
    ['460', 'stands du marché', before],
    ['270', 'stands', now],
  ];
  const rows = (now: number, before: number) =>
    conflicts(told('a', ...here), told('b', ...there(now, before)));
  expect(rows(2023, 2018)).toEqual(expect.arrayContaining(['270 2 null', '460 2 null']));
  expect(rows(2018, 2023)).not.toContain('270 2 null');
});

it('they are one number each where only the way that they went is said of one', () => {
  const here = told('a', ['270', 'fréquentation, baisse'], ['460', 'fréquentation']);
  const there = told('b', ['270', 'fréquentation des stands, baisse'], ['460', 'baisse']);
  expect(conflicts(here, there)).toEqual(expect.arrayContaining(['270 2 null', '460 2 null']));
});
