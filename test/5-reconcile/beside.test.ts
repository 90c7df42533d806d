import { expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf, type DocumentSketch, type FigureSketch } from './build.ts';

type Count = readonly [value: string, unit: string, measure: string];

/** What came of the injured where two outlets each tell of an accident in one sentence. */
function injured(a: readonly Count[], b: readonly Count[], apart = false, later = '14') {
  const told = (id: string, counts: readonly Count[], day = '14') =>
    codedOf({
      id,
      published: `2024-05-${day}`,
      speaker: 'org-local-authorities',
      figures: counts.map(
        ([value, unit, measure], i): FigureSketch => ({
          value,
          unit,
          measure,
          statement_id: `${id}.s${apart ? i + 1 : 1}`,
        }),
      ),
    });
  return reconcile([told('a', a), told('b', b, later)], shippedWorld()).observations.flatMap(
    ({ unit, conflict_on }) => (unit === 'injured' ? [conflict_on] : []),
  );
}

const dead: Count = ['37', 'death', 'morts'];
const hurt = (value: string): Count => [value, 'injured', 'blessés'];

it('the injured of two sentences that have one number of dead are one count', () => {
  expect(injured([dead, hurt('76')], [dead, hurt('48')])).toEqual(['value']);
  expect(injured([dead, hurt('76')], [dead, hurt('48')], true)).toEqual([null, null]);
});

it('they are two where the dead are, where one is a small part of the other, or another fate is told', () => {
  expect(injured([dead, hurt('76')], [['52', 'death', 'morts'], hurt('48')])).toHaveLength(2);
  expect(injured([dead, hurt('76')], [dead, hurt('12')])).toHaveLength(2);
  const grave: Count = ['48', 'injured', 'blessés grièvement'];
  expect(injured([dead, hurt('76')], [dead, grave])).toHaveLength(2);
  // A week on they have been counted again.
  expect(injured([dead, hurt('76')], [dead, hurt('48')], false, '17')).toHaveLength(1);
  expect(injured([dead, hurt('76')], [dead, hurt('48')], false, '21')).toHaveLength(2);
});

it('they are two where each is told of a stretch of its own', () => {
  const since = (period_start: string) => ({ period_start, period_end: '2024-04-30' });
  const toll = (id: string, value: string, when: object): DocumentSketch => ({
    id,
    published: '2024-05-14',
    speaker: 'org-local-authorities',
    figures: [
      {
        value: '53',
        unit: 'death',
        measure: 'morts',
        statement_id: `${id}.s1`,
        ...since('2024-01-01'),
      },
      { value, unit: 'injured', measure: 'blessés', statement_id: `${id}.s1`, ...when },
    ],
  });
  const counts = (first: string) =>
    reconcile(
      [toll('a', '37', since('2024-01-01')), toll('b', '21', since(first))].map(codedOf),
      shippedWorld(),
    ).observations.length;
  expect(counts('2024-01-01')).toBe(2);
  expect(counts('2024-04-16')).toBe(3);
});

it('beside two counts of people that both have, the injured of two documents are one count wherever they stand', () => {
  const treated: Count = ['14', 'person', 'blessés admis à l’hôpital'];
  const gone: Count = ['32', 'person', 'personnes évacuées'];
  expect(injured([hurt('37'), treated, gone], [hurt('58'), treated, gone], true)).toEqual([
    'value',
  ]);
  expect(injured([hurt('37'), treated], [hurt('58'), treated], true)).toEqual([null, null]);
});
