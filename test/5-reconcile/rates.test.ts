import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf, type FigureSketch, year } from './build.ts';

const percent = { unit: 'percent', kind: 'percent' as const, ...year(2024) };
const shared: FigureSketch[] = [
  { value: '8437', unit: 'seat', ...year(2024) },
  { value: '6142', unit: 'bed', ...year(2024) },
];

/** How many outlets report each percentage of a statement that shares two long numbers. */
const reports = (here: readonly FigureSketch[], there: readonly FigureSketch[] = []) => {
  const told = (id: string, figures: readonly FigureSketch[]) =>
    codedOf({
      id,
      language: 'en',
      published: '2025-01-14',
      speaker: 'minister-a',
      figures: [...shared, ...figures.map((figure) => ({ ...percent, ...figure }))],
    });
  return reconcile([told('a', here), told('b', there)], shippedWorld())
    .observations.filter((row) => row.unit === 'percent')
    .map((row) => row.reports);
};

describe('rates', () => {
  it('are not alike for being rates', () => {
    const [speakers, jobless] = ['rate of Zenati speakers', 'unemployment rate'];
    const there = [
      { value: '24.8', measure: 'dialect' },
      { value: '25.9', measure: jobless },
    ];
    expect(reports([{ value: '25', measure: speakers }], there)).toEqual([2, 1]);
    expect(reports([{ value: '25', measure: jobless }], there)).toEqual([1, 2]);
  });

  it('of one text are two where nothing says that they are one', () => {
    const [read, speak] = [
      { value: '24.8', measure: 'illiteracy rate', indicator_id: 'illiteracy-rate' },
      { value: '24.8', measure: 'speak Zenati' },
    ];
    expect(reports([read, speak])).toEqual([1, 1]);
    expect(reports([read, read])).toEqual([1]);
  });

  it('that are equal are matched by what has an indicator in both', () => {
    const [read, speak] = [
      { value: '24.8', measure: 'illiteracy rate', indicator_id: 'illiteracy-rate' },
      { value: '24.8', measure: 'dialect' },
    ];
    const beside = { value: '24.8', measure: 'use Zenati' };
    expect(reports([speak, read], [beside, read])).toEqual([2, 2]);
    expect(reports([speak, read], [read, beside])).toEqual([2, 2]);
  });

  it('of two digits are no power of ten off where another is near', () => {
    const [bad, worst] = ['rate of bad loans', 'doomed loans among bad loans'];
    const of = (...values: string[]) => values.map((value) => ({ value, measure: bad }));
    expect(reports(of('8.4'), [...of('8.6'), { value: '84', measure: worst }])).toEqual([1, 2]);
    expect(reports(of('8.4'), of('84'))).toEqual([2]);
  });

  it('of one digit are two where each has an indicator', () => {
    const key = { value: '3', measure: 'key rate', indicator_id: 'policy-rate' };
    const growth = { value: '3', measure: 'growth', indicator_id: 'gdp-growth' };
    expect(reports([key], [growth])).toEqual([1, 1]);
    expect(reports([key], [key])).toEqual([2]);
  });

  it('of two groups are two, however equal', () => {
    const of = (group: string) => ({ value: '27.4', measure: `unemployment rate of ${group}` });
    expect(reports([of('women')], [of('graduates')])).toEqual([1, 1]);
    expect(reports([of('women')], [of('women')])).toEqual([2]);
    expect(reports([of('women')], [of('young women')])).toEqual([2]);
    expect(reports([of('women')], [of('Moroccans living abroad')])).toEqual([1, 1]);
  });

  it('of one indicator are one, though the words of a list may name another group', () => {
    const of = (group: string) => ({
      value: '27.4',
      measure: `unemployment rate of ${group}`,
      indicator_id: 'unemployment-rate-women',
    });
    expect(reports([of('women')], [of('graduates')])).toEqual([2]);
  });

  it('of towns are no rounding of one of the whole country', () => {
    const points = { unit: 'percentage_point', kind: 'other', role: 'change' } as const;
    const of = (value: string, measure: string) =>
      codedOf({
        id: value,
        language: 'en',
        published: '2025-01-14',
        speaker: 'minister-a',
        figures: [...shared, { ...points, ...year(2024), value, measure }],
      });
    const found = (...documents: ReturnType<typeof of>[]) =>
      reconcile(documents, shippedWorld()).observations.filter(
        ({ unit }) => unit === 'percentage_point',
      );
    const rate = 'unemployment rate';
    expect(found(of('2.1', rate), of('2', `${rate} in urban areas`))).toHaveLength(2);
    expect(found(of('2.1', rate), of('2', rate))).toHaveLength(1);
  });

  it('of growth are no shares', () => {
    const growth = { value: '0.85', measure: 'annual growth rate' };
    const share: FigureSketch = { value: '0.8', measure: 'population', role: 'share' };
    expect(reports([growth], [share])).toEqual([1, 1]);
    expect(reports([growth], [{ value: '0.8', measure: 'annual growth rate' }])).toEqual([2]);
  });
});

describe('a rate of a town', () => {
  const told = (id: string, figures: FigureSketch[]) =>
    codedOf({
      id,
      language: 'en',
      published: '2025-01-14',
      speaker: 'minister-a',
      figures: [
        ...shared,
        ...figures.map((figure) => ({ ...percent, measure: 'pupils', ...figure })),
      ],
    });
  const found = (...documents: ReturnType<typeof told>[]) =>
    reconcile(documents, shippedWorld())
      .observations.filter(({ unit }) => unit === 'percent')
      .map((row) => row.reports);
  const safi = { place_id: 'place-safi' };
  /** The same, its last figure dated by another sentence. */
  const dated = (coded: ReturnType<typeof told>) => {
    const step = { what: 'period' as const, rule: 'day', start: 0, end: 9 };
    return { ...coded, traces: { [coded.figures.at(-1)!.figure_id]: [step] } };
  };

  it('is no range of several that it lies in', () => {
    const range: FigureSketch = { value_min: '2.6', value_max: '4', comparator: 'between' };
    expect(found(told('a', [range]), told('b', [{ value: '3.5', ...safi }]))).toEqual([1, 1]);
  });

  it('is one on whatever day other sentences tell of', () => {
    const on = (day: string, value: string) => {
      const when = { period_start: day, period_end: day, period_text: 'a day' };
      return dated(told(day, [{ value, ...safi, ...when }]));
    };
    expect(found(on('2025-01-10', '3'), on('2025-01-13', '3'))).toEqual([2]);
    expect(found(on('2025-01-10', '3.4'), on('2025-01-13', '3.3'))).toEqual([1, 1]);
  });

  it('in a quarter is no slip of that of the year', () => {
    const points = { unit: 'percentage_point', kind: 'other', role: 'change' } as const;
    const quarter = { period_start: '2024-07-01', period_end: '2024-09-30' };
    const numbers = (value: string, when: FigureSketch) =>
      dated(told(value, [{ value, ...points, measure: 'unemployment rate', ...when }]));
    const of = (...documents: ReturnType<typeof told>[]) =>
      reconcile(documents, shippedWorld()).observations.filter(
        ({ unit }) => unit === 'percentage_point',
      ).length;
    expect(of(numbers('1.2', year(2024)), numbers('2.1', quarter))).toBe(2);
    expect(of(numbers('1.2', year(2024)), numbers('2.1', year(2024)))).toBe(1);
  });
});

it('so many for so many are no toll, whoever counts the dead beside them', () => {
  const told = (id: string, measure: string, dead: string) =>
    codedOf({
      id,
      published: '2025-01-14',
      speaker: 'minister-a',
      figures: [
        ...shared,
        { value: dead, unit: 'death', measure: 'décès' },
        { value: '41.7', unit: 'cas pour 100 000 habitants', kind: 'rate', role: 'rate', measure },
      ],
    });
  const { observations } = reconcile(
    [told('a', 'cas, incidence', '107'), told('b', 'cas, décès', '107')],
    shippedWorld(),
  );
  expect(observations.map(({ value, reports }) => [value, reports])).toContainEqual(['41.7', 2]);
});
