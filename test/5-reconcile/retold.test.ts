import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, worldOf } from './build.ts';

const seats = (values: readonly string[]) => values.map((value) => ({ value, unit: 'seat' }));

/** How many outlets report each figure, where one tells of it weeks after the other and names nobody. */
const reports = (told: readonly string[], later: readonly string[]) =>
  reconcile(
    [
      codedOf({ id: 'a', published: '2024-05-14', speaker: 'minister-a', figures: seats(told) }),
      codedOf({ id: 'b', published: '2024-06-20', language: 'ar', figures: seats(later) }),
    ],
    worldOf(),
  )
    .observations.map((row) => row.reports)
    .sort();

describe('documents that appeared weeks apart', () => {
  it('tell of one statement where they repeat long numbers', () => {
    expect(reports(['8437', '614', '2091', '58'], ['8437', '614', '2091'])).toEqual([1, 2, 2, 2]);
    expect(reports(['8437', '614', '2091'], ['8437', '614', '3075'])).toEqual([1, 1, 1]);
  });

  it('need fewer of more digits', () => {
    expect(reports(['84371', '20914', '58'], ['84371', '20914'])).toEqual([1, 2, 2]);
    expect(reports(['843', '209', '58'], ['843', '209'])).toEqual([1, 1, 1]);
  });

  it('need four of two digits', () => {
    expect(reports(['84', '29', '37', '52'], ['84', '29', '37', '52'])).toEqual([2, 2, 2, 2]);
    expect(reports(['84', '29', '37', '52'], ['84', '29', '37', '61'])).toEqual([1, 1, 1, 1]);
  });

  it('share the numbers themselves, and none that is near', () => {
    const told = ['8437', '614', '2091', '3075'];
    expect(reports(told, ['8437', '614', '2091', '3100'])).toEqual([1, 2, 2, 2]);
  });

  it('share, of things by name, what one of them tells shorter', () => {
    const herds = (values: readonly string[], indicator?: string) =>
      values.map((value, i) => ({
        value,
        unit: 'animal',
        indicator_id: indicator ? `${indicator}-${i}` : null,
      }));
    const later = (values: readonly string[], indicator?: string) =>
      reconcile(
        [
          codedOf({
            id: 'a',
            published: '2024-05-14',
            speaker: 'minister-a',
            figures: herds(['8437216', '614293', '2091348', '37451'], indicator),
          }),
          codedOf({ id: 'b', published: '2024-06-20', figures: herds(values, indicator) }),
        ],
        worldOf(),
      )
        .observations.map((row) => row.reports)
        .sort();
    const short = ['8440000', '614000', '2090000', '37451'];
    expect(later(short, 'herd')).toEqual([2, 2, 2, 2]);
    expect(later(short)).toEqual([1, 1, 1, 2]);
    expect(later(['8440000', '651000', '2170000', '37900'], 'herd')).toEqual([1, 1, 1, 1]);
  });
});

describe('a season', () => {
  const harvest = (period_start: string, period_end: string) => [
    { value: '3700000000', unit: 'kg', kind: 'mass' as const, period_start, period_end },
  ];
  const told = (id: string, published: string, figures: ReturnType<typeof harvest>) =>
    codedOf({ id, published, speaker: 'ministry-a', figures: figures.map(ownPeriod) });
  const ownPeriod = (figure: ReturnType<typeof harvest>[number]) => ({
    ...figure,
    indicator_id: 'harvest',
    period_text: 'as printed',
  });

  it('is over in its last month, and a year later its number is no other', () => {
    const season = harvest('2021-09-01', '2022-08-31');
    const later = told('b', '2023-09-12', season);
    const observed = (published: string) =>
      reconcile([told('a', published, season), later], worldOf()).observations;
    expect(observed('2022-08-08')).toHaveLength(1);
    expect(observed('2022-06-08')).toHaveLength(2);
  });
});

describe('a school year', () => {
  const SCHOOL_YEAR = {
    period_start: '2022-09-01',
    period_end: '2023-08-31',
    period_text: 'this school year',
  };
  type Thing = Readonly<Record<'indicator_id' | 'measure', string | null>>;
  const named: Thing = { indicator_id: 'grants', measure: null };
  const grants = (id: string, published: string, value: string, thing: Thing) =>
    codedOf({
      id,
      published,
      speaker: 'minister-a',
      figures: [{ value, unit: 'grant', unit_text: 'bourses', ...thing, ...SCHOOL_YEAR }],
    });
  const told = (value: string, thing = named, later = thing) =>
    reconcile(
      [grants('a', '2023-01-17', '431000', thing), grants('b', '2023-06-27', value, later)],
      worldOf(),
    ).observations.map(({ reports }) => reports);

  it('that goes on has one number, months apart, where both name it', () => {
    expect(told('431000')).toEqual([2]);
    expect(told('436000')).toEqual([1, 1]);
    const of = (measure: string): Thing => ({ indicator_id: null, measure });
    expect(told('431000', of('bourses de mobilité'))).toEqual([2]);
    expect(told('431000', of('bourses de mobilité'), of('bourses de mérite'))).toEqual([1, 1]);
  });
});

it('so few dead of two days are two counts, though one act tells of both', () => {
  const dead = (id: string, day: string) =>
    codedOf({
      id,
      published: day,
      speaker: 'ministry-a',
      acts: [{ type: 'statement', date: '2024-06-22', speaker_id: 'ministry-a' }],
      figures: [
        {
          value: '5',
          unit: 'migrant',
          act: 0,
          period_start: day,
          period_end: day,
          period_text: 'that day',
        },
      ],
    });
  const told = (day: string) =>
    reconcile([dead('a', '2024-06-21'), dead('b', day)], worldOf()).observations.length;
  expect(told('2024-06-22')).toBe(2);
  expect(told('2024-06-21')).toBe(1);
});
