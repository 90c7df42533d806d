import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import {
  codedOf,
  type DocumentSketch,
  type FigureSketch,
  firstTenMonths,
  worldOf,
  year,
} from './build.ts';

const world = worldOf();
const reconciled = (...documents: DocumentSketch[]) => reconcile(documents.map(codedOf), world);
const observed = (...documents: DocumentSketch[]) => reconciled(...documents).observations;
const ENTITY = { name_fr: null, name_ar: null, name_en: null, wikidata_id: null, parent_id: null };
const day = { published: '2024-05-14' };
const next = { published: '2024-05-15' };
/** A number of licences, told beside one of households. */
const besideHouseholds = (value: string) => [
  { value: '48712', unit: 'household' },
  { value, unit: 'licence' },
];

describe('documents that tell of one statement', () => {
  it('share figures whose noun each words in its own way', () => {
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [
          { value: '4312', unit: 'licence' },
          { value: '57.4', unit: 'percent', kind: 'percent' },
        ],
      },
      {
        id: 'b',
        ...next,
        language: 'ar',
        speaker: 'ministry-a',
        figures: [
          { value: '4312', unit: 'card' },
          { value: '57.4', unit: 'percent', kind: 'percent' },
        ],
      },
    );
    expect(found.map(({ reports }) => reports)).toEqual([2, 2]);
  });

  it('share a number of five digits of whatever noun, though no other is shared', () => {
    const told = (value: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: [{ value, unit: 'licence' }] },
        {
          id: 'b',
          ...next,
          language: 'ar',
          speaker: 'ministry-a',
          figures: [{ value, unit: 'card' }],
        },
      );
    expect(told('43127')).toMatchObject([{ reports: 2 }]);
    expect(told('4300')).toHaveLength(2);
  });

  it('are recalled weeks later, by whoever has two of its long numbers', () => {
    const told = (published: string, second: string) =>
      observed(
        {
          id: 'a',
          ...day,
          speaker: 'minister-a',
          figures: [
            { value: '4312', unit: 'licence' },
            { value: '57128', unit: 'household' },
          ],
        },
        {
          id: 'b',
          published,
          speaker: 'minister-b',
          figures: [
            { value: '4312', unit: 'licence' },
            { value: second, unit: 'household' },
          ],
        },
      ).map(({ reports, conflict_on }) => `${reports} ${conflict_on}`);
    expect(told('2024-07-01', '57128')).toEqual(['2 speaker', '2 speaker']);
    expect(told('2024-07-01', '61904')).toHaveLength(4);
  });

  it('are known by their numbers where one names nobody', () => {
    const figures = [
      { value: '2047' },
      { value: '23', unit: 'club' },
      { value: '8.25', unit: 'MAD', kind: 'money' as const },
    ];
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures },
      { id: 'b', ...next, language: 'en', figures: figures.slice(0, 2) },
    );
    expect(found.map(({ reports }) => reports).sort()).toEqual([1, 2, 2]);
  });

  it('give roundings and slips of one figure, though no indicator names it', () => {
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [
          { value: '34870000', unit: 'MAD', kind: 'money' },
          { value: '6182', unit: 'licence' },
        ],
      },
      {
        id: 'b',
        ...day,
        language: 'en',
        speaker: 'minister-a',
        figures: [
          { value: '35000000', unit: 'MAD', kind: 'money', comparator: 'approx' },
          { value: '6128', unit: 'licence' },
        ],
      },
    );
    expect(found.map((row) => [row.agreement, row.conflict_on]).sort()).toEqual([
      ['compatible', null],
      ['conflict', 'value'],
    ]);
  });

  it('do not take a number of some past year for a rounding of one without a time', () => {
    const told = (period: number | null) =>
      observed({
        id: 'a',
        published: '2024-05-14',
        speaker: 'minister-a',
        figures: [
          { value: '523.6', kind: 'other', unit: 'm3', indicator_id: 'water' },
          {
            value: '524',
            kind: 'other',
            unit: 'm3',
            indicator_id: 'water',
            ...(period && year(period)),
          },
        ],
      });
    expect(told(2019)).toHaveLength(2);
    expect(told(null)).toHaveLength(1);
  });

  it('give two digits out of order as a slip where a long number is shared', () => {
    const told = (value: string) => [
      { value: '48712', unit: 'household' },
      { value, unit: 'MAD', kind: 'money' as const },
    ];
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: told('2700000000') },
      { id: 'b', ...next, language: 'en', speaker: 'minister-a', figures: told('7200000000') },
    );
    expect(found.map((row) => [row.agreement, row.conflict_on]).sort()).toEqual([
      ['agree', null],
      ['conflict', 'value'],
    ]);
  });

  it('give a long amount of another currency as a slip', () => {
    const found = (value: string, unit: string) => {
      const told = (id: string, unit: string): DocumentSketch => {
        const amount = { value, unit, kind: 'money' as const };
        const figures = [{ value: '48712', unit: 'household' }, amount];
        return { id, ...day, speaker: 'minister-a', figures };
      };
      return observed(told('a', 'MAD'), told('b', unit)).map((row) => row.conflict_on);
    };
    expect(found('83160000', 'USD').sort()).toEqual([null, 'value']);
    expect(found('83160000', 'MAD')).toEqual([null, null]);
    // Of so few digits one may have as much of each.
    expect(found('83000000', 'USD')).toEqual([null, null, null]);
  });

  it('give a long number of another unit, and points as per cent, as a slip', () => {
    type Unit = Pick<FigureSketch, 'unit' | 'kind' | 'role'>;
    const found = (value: string, here: Unit, there: Unit) => {
      const told = (id: string, unit: Unit): DocumentSketch => {
        const figures = [
          { value: '48712', unit: 'household' },
          { value, ...unit, indicator_id: 'thing' },
        ];
        return { id, ...day, speaker: 'minister-a', figures };
      };
      return observed(told('a', here), told('b', there)).map((row) => row.conflict_on);
    };
    const percent = { unit: 'percent', kind: 'percent' } as const;
    const depth = { unit: 'mm', kind: 'length' } as const;
    expect(found('146.2', depth, percent).sort()).toEqual([null, 'value']);
    expect(found('146', depth, percent)).toEqual([null, null, null]);
    const points = { unit: 'percentage_point', kind: 'other', role: 'change' } as const;
    expect(found('2.6', points, { ...percent, role: 'change' }).sort()).toEqual([null, 'value']);
    expect(found('2.6', points, percent)).toEqual([null, null, null]);
    expect(found('0.4', points, { ...percent, role: 'change' }).sort()).toEqual([null, 'value']);
    // A quarter of a point, told in basis points.
    const basis = { ...points, unit: 'basis_point' };
    const told = (id: string, figure: FigureSketch) => ({
      id,
      ...day,
      speaker: 'minister-a',
      figures: [figure],
    });
    const rate = { ...points, indicator_id: 'key-rate', value: '0.25' };
    expect(observed(told('a', rate), told('b', { ...rate, ...basis, value: '25' }))).toMatchObject([
      { reports: 2, agreement: 'agree' },
    ]);
  });

  it('give a number of which a digit was left out as a slip', () => {
    const found = (value: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: besideHouseholds('443261') },
        {
          id: 'b',
          ...next,
          language: 'en',
          speaker: 'minister-a',
          figures: besideHouseholds(value),
        },
      );
    expect(found('43261').map(({ conflict_on }) => conflict_on)).toContain('value');
    expect(found('44361')).toHaveLength(2);
    // Two digits short, or another in their place, it is another number.
    expect(found('4361')).toHaveLength(3);
    expect(found('41261')).toHaveLength(3);
  });

  it('give groups of three in the other order as a slip', () => {
    const found = (value: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: besideHouseholds('410273') },
        {
          id: 'b',
          ...next,
          language: 'ar',
          speaker: 'minister-a',
          figures: besideHouseholds(value),
        },
      ).map(({ reports, conflict_on }) => [reports, conflict_on]);
    expect(found('273410')).toContainEqual([2, 'value']);
    expect(found('273104')).not.toContainEqual([2, 'value']);
    // Two of its digits moved over the others, which a longer number may have.
    expect(found('417302')).toContainEqual([2, 'value']);
  });

  it('give a decimal before its whole as a slip', () => {
    const rate = (value: string) => [
      { value: '48712', unit: 'household' },
      { value, unit: 'percent', kind: 'percent' as const, measure: 'taux de raccordement' },
    ];
    const found = (value: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: rate('73.6') },
        { id: 'b', ...next, speaker: 'minister-a', figures: rate(value) },
      ).map(({ reports, conflict_on }) => [reports, conflict_on]);
    expect(found('6.73')).toContainEqual([2, 'value']);
    expect(found('3.67')).not.toContainEqual([2, 'value']);
  });

  it('put one place at two distances, unless either tells of another that is near', () => {
    const way = (value: string) => ({ value, unit: 'km', kind: 'length' as const });
    const found = (...ways: string[]) =>
      observed(
        { id: 'a', ...day, figures: [...besideHouseholds('614'), way('8')] },
        { id: 'b', ...next, figures: [...besideHouseholds('614'), ...ways.map(way)] },
      ).map(({ value, conflict_on }) => [value, conflict_on]);
    expect(found('10')).toContainEqual(['8000', 'value']);
    expect(found('10', '45')).toContainEqual(['8000', 'value']);
    expect(found('10', '12')).not.toContainEqual(['8000', 'value']);
    expect(found('45')).not.toContainEqual(['8000', 'value']);
  });

  it('date a toll by its accident and by its count', () => {
    const toll = (date: string) => [
      { value: '614', unit: 'house' },
      { value: '16', unit: 'death', period_start: date, period_end: date, period_text: 'as told' },
    ];
    const found = (date: string) =>
      observed(
        { id: 'a', ...day, figures: toll('2024-05-11') },
        { id: 'b', ...day, figures: toll(date) },
      ).filter(({ value }) => value === '16');
    expect(found('2024-05-13')).toMatchObject([{ reports: 2, agreement: 'agree' }]);
    expect(found('2024-05-05')).toEqual([]);
  });

  it('date a toll by its accident and by its count where one of them has slipped, too', () => {
    const toll = (value: string, date: string) => [
      { value, unit: 'death', period_start: date, period_end: date },
      { value: '2451', unit: 'injured' },
    ];
    const told = (value: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: toll('2181', '2024-05-11') },
        { id: 'b', ...day, speaker: 'minister-a', figures: toll(value, '2024-05-13') },
      ).filter(({ unit }) => unit === 'death');
    expect(told('2081')).toMatchObject([{ reports: 2, conflict_on: 'value' }]);
    expect(told('2296')).toHaveLength(2);
  });

  it('give the slip of a number of the same speaker before that of somebody else', () => {
    const told = (...figures: FigureSketch[]) => [{ value: '2451', unit: 'injured' }, ...figures];
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: told(
          { value: '2019', unit: 'death', speaker: null, speaker_role: 'authorities' },
          { value: '2189', unit: 'death' },
        ),
      },
      { id: 'b', ...day, speaker: 'minister-a', figures: told({ value: '2089', unit: 'death' }) },
    ).filter(({ unit }) => unit === 'death');
    expect(found.map(({ value, reports }) => [value, reports]).sort()).toEqual([
      ['2019', 1],
      ['2189', 2],
    ]);
  });

  it('are two counts where several outlets print each, and one where the time was over', () => {
    const found = (values: readonly string[], when = {}) =>
      observed(
        ...values.map((value, i) => ({
          id: `d${i}`,
          ...(i % 2 ? day : next),
          speaker: 'minister-a',
          figures: [
            { value: '48712', unit: 'household' },
            { value: '3517', unit: 'licence' },
            { value, unit: 'well', measure: 'wells dug', ...when },
          ],
        })),
      )
        .filter(({ unit }) => unit === 'well')
        .map(({ reports, conflict_on }) => [reports, conflict_on]);
    expect(found(['24', '27', '27'])).toEqual([[3, 'value']]);
    expect(found(['24', '24', '27', '27'])).toEqual([
      [2, null],
      [2, null],
    ]);
    expect(found(['24', '24', '27', '27'], year(2019))).toEqual([[4, 'value']]);
    // A text goes on with its quarter; a day that only another sentence names is no time of a count.
    const until = (period_end: string, period_start = '2024-01-01') =>
      found(['24', '24', '27', '27'], { period_start, period_end, period_text: null });
    expect(until('2024-03-31')).toEqual([[4, 'value']]);
    expect(until('2024-04-06', '2024-01-12')).toEqual([[4, 'value']]);
    expect(until('2024-04-06', '2024-03-12')).toHaveLength(2);
    expect(until('2024-03-31', '2024-03-31')).toHaveLength(2);
  });

  it('join "so many a day" to a count whose sentence says "each day"', () => {
    const rest = [{ value: '48712', unit: 'household' }];
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [{ value: '11240', unit: 'dossiers par jour', kind: 'rate' }, ...rest],
      },
      {
        id: 'b',
        ...next,
        language: 'ar',
        speaker: 'minister-a',
        figures: [{ value: '11240', unit: 'case' }, ...rest],
      },
    );
    expect(found.map(({ reports }) => reports)).toEqual([2, 2]);
  });

  it('take the number of a headline for the same one of the text, however each says when', () => {
    const found = reconciled({
      id: 'a',
      ...day,
      title: 'x'.repeat(250),
      speaker: 'minister-a',
      figures: [
        { value: '48712', unit: 'pupil', period_start: '2023-01-01', period_end: '2023-12-31' },
        { value: '48712', unit: 'pupil', period_start: '2023-09-01', period_end: '2024-08-31' },
      ],
    });
    expect(found.observations).toHaveLength(1);
    expect(found.observation_reports).toHaveLength(2);
  });

  it('take the year of a headline for the days of the text, however short the number', () => {
    const told = (first: string, last: string) =>
      reconciled({
        id: 'a',
        ...day,
        title: 'x'.repeat(250),
        speaker: 'minister-a',
        figures: [
          { value: '46', unit: 'pupil', period_start: '2023-01-01', period_end: '2023-12-31' },
          { value: '46', unit: 'pupil', period_start: first, period_end: last },
        ],
      }).observations;
    expect(told('2023-06-10', '2023-09-15')).toHaveLength(1);
    expect(told('2022-06-10', '2022-09-15')).toHaveLength(2);
  });

  it('take the number of a headline that names no noun for the same one of the text', () => {
    const told = (unit: string) =>
      reconciled({
        id: 'a',
        ...day,
        title: 'x'.repeat(250),
        speaker: 'minister-a',
        figures: [
          { value: '46', unit },
          { value: '46', unit: 'pupil' },
        ],
      }).observations;
    expect(told('1')).toHaveLength(1);
    expect(told('theft')).toHaveLength(2);
  });

  it('conflict on the period of a figure that both have', () => {
    const figures = [
      { value: '614', unit: 'theft' },
      { value: '5964', unit: 'cooperative' },
    ];
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: figures.map((row) => ({ ...row, ...year(2022) })),
      },
      {
        id: 'b',
        ...day,
        speaker: 'minister-a',
        figures: [
          { ...figures[0]!, ...year(2022) },
          { ...figures[1]!, ...firstTenMonths(2023) },
        ],
      },
    );
    expect(found.find((row) => row.value === '5964')).toMatchObject({
      reports: 2,
      conflict_on: 'period',
    });
  });

  it('give one number for two years where one has another number for the year of the other', () => {
    const growth = (value: string, y: number) => ({
      value,
      unit: 'percent',
      kind: 'percent' as const,
      indicator_id: 'growth',
      ...year(y),
    });
    const told = (...elsewhere: ReturnType<typeof growth>[]) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: elsewhere },
        { id: 'b', ...next, speaker: 'minister-a', figures: [growth('3.7', 2025)] },
      ).map(({ value, conflict_on }) => [value, conflict_on]);
    expect(told(growth('3.7', 2024), growth('4.4', 2025))).toEqual([
      ['3.7', 'period'],
      ['4.4', null],
    ]);
    expect(told(growth('3.7', 2024))).toEqual([
      ['3.7', null],
      ['3.7', null],
    ]);
  });

  it('give two short numbers of one thing for two years each', () => {
    const deficit = (value: string, y: number) => ({
      value,
      unit: 'percent',
      kind: 'percent' as const,
      indicator_id: 'deficit',
      ...year(y),
    });
    const told = (before: string) =>
      observed(
        {
          id: 'a',
          ...day,
          speaker: 'minister-a',
          figures: [deficit('4', 2025), deficit('5', 2024)],
        },
        {
          id: 'b',
          ...next,
          speaker: 'minister-a',
          figures: [deficit('4', 2024), deficit(before, 2023)],
        },
      ).find(({ value, period_end }) => value === '4' && period_end !== null);
    expect(told('5')).toMatchObject({ reports: 2, conflict_on: 'period' });
    expect(told('6')).toMatchObject({ reports: 1 });
  });

  it('tell one change by its sign and by a word, and no fall as a rise', () => {
    const change = (value: string, surface = value) => ({
      value,
      surface,
      unit: 'percent',
      kind: 'percent' as const,
      role: 'change' as const,
      measure: 'growth',
    });
    const told = (value: string, surface?: string) =>
      observed(
        { id: 'a', ...day, speaker: 'minister-a', figures: [{ value: '4312' }, change('-6.7')] },
        {
          id: 'b',
          ...day,
          speaker: 'minister-a',
          figures: [{ value: '4312' }, change(value, surface)],
        },
      ).map(({ value, agreement }) => [value, agreement]);
    expect(told('6.7')).toContainEqual(['-6.7', 'agree']);
    expect(told('6.7', '+6.7')).toContainEqual(['-6.7', 'single']);
  });

  it('give each figure of one to one figure of the other', () => {
    const percent = (value: string) => ({ value, unit: 'percent', kind: 'percent' as const });
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [{ value: '4312' }, percent('15'), percent('15.2')],
      },
      {
        id: 'b',
        ...day,
        language: 'ar',
        speaker: 'minister-a',
        figures: [{ value: '4312' }, percent('15.2'), percent('15')],
      },
    );
    expect(found.map(({ value, reports }) => [value, reports])).toEqual([
      ['15', 2],
      ['15.2', 2],
      ['4312', 2],
    ]);
  });
});

describe('documents that share several numbers', () => {
  const shared = [
    { value: '26417', unit: 'household' },
    { value: '37.6', unit: 'percent', kind: 'percent' as const },
  ];
  const told = (figures: DocumentSketch['figures'], others: DocumentSketch['figures']) =>
    observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [...shared, ...figures] },
      { id: 'b', ...next, language: 'ar', speaker: 'minister-a', figures: [...shared, ...others] },
    );

  it('share a short one of whatever noun', () => {
    const found = told([{ value: '41', unit: 'judgment' }], [{ value: '41', unit: 'fine' }]);
    expect(found.find(({ value }) => value === '41')).toMatchObject({ reports: 2 });
  });

  it('have two digits out of order where the words are the same', () => {
    const rate = (value: string, measure: string | null) => [
      { value, unit: 'percent', kind: 'percent' as const, indicator_id: measure },
    ];
    expect(told(rate('78', 'school-rate'), rate('87', 'school-rate'))).toHaveLength(3);
    expect(told(rate('78', 'school-rate'), rate('87', 'bus-rate'))).toHaveLength(4);
    // 12.4 % of one thing is a slip for 21.4 % of who knows what, where so much else is shared.
    expect(told(rate('12.4', 'school-rate'), rate('21.4', null))).toHaveLength(3);
  });

  it('have a slip of one noun that tells its thing, and none of one that may be of anything', () => {
    const found = told([{ value: '49', unit: 'beach' }], [{ value: '59', unit: 'beach' }]);
    expect(found.find(({ value }) => value === '49' || value === '59')).toMatchObject({
      reports: 2,
      conflict_on: 'value',
    });
    expect(told([{ value: '49', unit: 'case' }], [{ value: '59', unit: 'case' }])).toHaveLength(4);
  });

  it('have two digits of a count out of order where its noun is the same, or its words', () => {
    const seats = (value: string, unit: string, measure: string) => [{ value, unit, measure }];
    const found = (unit: string, measure: string) =>
      told(seats('14', 'seat', 'premier'), seats('41', unit, measure)).length;
    expect(found('seat', 'premier')).toBe(3);
    expect(found('deputy', 'second')).toBe(4);
  });

  it('have three digits of a count out of order though each has its own word for it', () => {
    const found = told([{ value: '263', unit: 'judgment' }], [{ value: '236', unit: 'decision' }]);
    expect(found.find(({ value }) => value === '263')).toMatchObject({ conflict_on: 'value' });
  });

  it('have a count out of order, whether one says "about" or not', () => {
    const found = told([{ value: '5271' }], [{ value: '5721', comparator: 'approx' }]);
    expect(found.find(({ value }) => value === '5271')).toMatchObject({ conflict_on: 'value' });
  });

  const inFrench = (a: DocumentSketch['figures'], b: DocumentSketch['figures']) =>
    observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [...shared, ...a] },
      { id: 'b', ...next, speaker: 'minister-a', figures: [...shared, ...b] },
    );

  it('have a number a power of ten from the other where the words are the same', () => {
    const money = (value: string, measure: string) => [
      { value, unit: 'MAD', kind: 'money' as const, measure },
    ];
    const found = inFrench(money('4600000', 'amendes prononcées'), money('46000000', 'amendes'));
    expect(found.map(({ conflict_on }) => conflict_on)).toContain('value');
    expect(inFrench(money('4600000', 'amendes'), money('46000000', 'subventions'))).toHaveLength(4);
  });

  it('have percentages that contradict each other where they are near and alone', () => {
    const rate = (...values: string[]) =>
      values.map((value) => ({
        value,
        unit: 'percent',
        kind: 'percent' as const,
        measure: 'taux de remplissage',
      }));
    expect(inFrench(rate('18.6'), rate('18.9'))).toHaveLength(3);
    expect(inFrench(rate('18.6'), rate('22.9'))).toHaveLength(4);
    expect(inFrench(rate('18.6', '19.2'), rate('18.9'))).toHaveLength(5);
    // What is much further away is no rival.
    expect(inFrench(rate('18.6', '17.1'), rate('18.7'))).toHaveLength(4);
  });

  it('give units of what another names', () => {
    const found = told([{ value: '58', unit: 'unit' }], [{ value: '58', unit: 'lorry' }]);
    expect(found.find(({ value }) => value === '58')).toMatchObject({ agreement: 'agree' });
  });

  it('share no percentage of one digit that one has of a place', () => {
    const rate = (place_id: string | null) => [
      { value: '0.4', unit: 'percent', kind: 'percent' as const, place_id },
    ];
    expect(told(rate(null), rate('place-x'))).toHaveLength(4);
    expect(told(rate('place-x'), rate('place-x'))).toHaveLength(3);
  });

  it('share no percentage of one digit that is a growth in one and a share in the other', () => {
    const rate = (role: 'share' | 'change', value: string) => [
      { value, unit: 'percent', kind: 'percent' as const, role },
    ];
    expect(told(rate('share', '7'), rate('change', '7'))).toHaveLength(4);
    expect(told(rate('change', '7'), rate('change', '7'))).toHaveLength(3);
    expect(told(rate('share', '7.3'), rate('change', '7.3'))).toHaveLength(3);
  });

  it('have no number under which a bound lies far, unless a word says so', () => {
    const people = (value: string, comparator: 'gt' | 'eq', measure: string) => [
      { value, comparator, unit: 'person', measure },
    ];
    const bound = people('1500000', 'gt', 'habitants');
    expect(inFrench(bound, people('1630000', 'eq', 'chômeurs'))).toHaveLength(4);
    expect(inFrench(bound, people('1630000', 'eq', 'habitants recensés'))).toHaveLength(3);
    expect(inFrench(bound, people('1510000', 'eq', 'chômeurs'))).toHaveLength(3);
  });

  it('have no number that passes a bound by more than its last digit', () => {
    const people = (value: string, comparator: 'gt' | 'eq', measure: string) => [
      { value, comparator, unit: 'person', measure },
    ];
    const bound = people('7100', 'gt', 'habitants');
    expect(inFrench(bound, people('7226', 'eq', 'chômeurs'))).toHaveLength(4);
    expect(inFrench(bound, people('7165', 'eq', 'chômeurs'))).toHaveLength(3);
    const rate = (value: string, comparator: 'gt' | 'eq', measure: string) => [
      { value, comparator, unit: 'percent', kind: 'percent' as const, measure },
    ];
    const covered = rate('95', 'gt', 'couverture');
    expect(inFrench(covered, rate('98.57', 'eq', 'groupe cible'))).toHaveLength(4);
    expect(inFrench(covered, rate('95.31', 'eq', 'groupe cible'))).toHaveLength(3);
  });

  it('have no percentage that lies in a wide range of the other, unless a word says so', () => {
    const percent = { unit: 'percent', kind: 'percent' as const };
    const range = { value: null, comparator: 'between' as const, value_min: '70', value_max: '80' };
    const wide = [{ ...percent, ...range, measure: 'taux de présence' }];
    const told = (measure: string) => inFrench(wide, [{ ...percent, value: '75.4', measure }]);
    expect(told('places occupées')).toHaveLength(4);
    expect(told('taux de présence')).toHaveLength(3);
  });

  it('have no amount that lies in a wide range of the other, unless a word says so', () => {
    const money = { unit: 'MAD', kind: 'money' as const };
    const range = {
      value: null,
      comparator: 'between' as const,
      value_min: '500',
      value_max: '1000',
    };
    const wide = [{ ...money, ...range, measure: 'prime de zone' }];
    const told = (measure: string) => inFrench(wide, [{ ...money, value: '750', measure }]);
    expect(told('tranche de janvier')).toHaveLength(4);
    expect(told('prime de zone')).toHaveLength(3);
  });

  it('have no number outside a range that contradicts it', () => {
    const cows = { unit: 'animal', indicator_id: 'cattle' };
    const usual = {
      value: null,
      comparator: 'between' as const,
      value_min: '4000',
      value_max: '4200',
    };
    const counted = (value: string) =>
      told([{ ...cows, ...usual }], [{ ...cows, value }]).filter(({ unit }) => unit === 'animal');
    expect(counted('3940')).toHaveLength(2);
    expect(counted('4100')).toHaveLength(1);
  });

  it('contradict each other where only one number of the thing could be meant', () => {
    const crops = (...values: string[]) =>
      values.map((value) => ({ value, unit: 'kg', kind: 'mass' as const, indicator_id: 'crop' }));
    expect(told(crops('462000'), crops('431000'))).toHaveLength(3);
    expect(told(crops('462000', '362000'), crops('431000'))).toHaveLength(5);
    // Nobody means 40 tonnes who writes 431.
    expect(told(crops('462000', '40000'), crops('431000', '40000'))).toHaveLength(4);
  });

  it('have two counts of different thousands rather than one too many zeros in a short number', () => {
    const hurt = (value: string) => [{ value, unit: 'injured', indicator_id: 'injured' }];
    expect(told(hurt('12'), hurt('120'))).toHaveLength(3);
    expect(told(hurt('12'), hurt('12000'))).toHaveLength(4);
    expect(told(hurt('1270'), hurt('1270000'))).toHaveLength(3);
  });

  it('are one statement whose minister one of them misnamed', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [...shared, { value: '19' }] },
      { id: 'b', ...next, speaker: 'minister-b', figures: [...shared, { value: '19' }] },
    );
    expect(found.map(({ conflict_on }) => conflict_on)).toEqual(['speaker', 'speaker', 'speaker']);
  });

  it('tell as one what a region and what a town in it has of one number', () => {
    const at = (place_id: string) => [{ value: '347', unit: 'nest', place_id }];
    const nests = (a: string, b: string) =>
      reconcile(
        [
          codedOf({ id: 'a', ...day, speaker: 'org-hcp', figures: [...shared, ...at(a)] }),
          codedOf({ id: 'b', ...next, speaker: 'org-hcp', figures: [...shared, ...at(b)] }),
        ],
        shippedWorld(),
      ).observations.filter(({ unit }) => unit === 'nest').length;
    expect(nests('place-essaouira', 'place-marrakech-safi-region')).toBe(1);
    expect(nests('place-essaouira', 'place-agadir')).toBe(2);
  });

  it('have one long number that one of them says another body relays, and two short ones', () => {
    const strikes = (value: string, indicator_id: string | null = null) => {
      const by = (speaker: string) => ({ speaker, value, unit: 'strike', indicator_id });
      return told([by('minister-a')], [by('minister-b')]).filter(({ unit }) => unit === 'strike');
    };
    expect(strikes('1357')).toMatchObject([{ conflict_on: 'speaker' }]);
    expect(strikes('13')).toHaveLength(2);
    // Unless the words of both make them one.
    expect(strikes('13', 'dock-strikes')).toMatchObject([{ conflict_on: 'speaker' }]);
  });

  it('have a number of three digits whoever of two who speak in one of them goes on', () => {
    const speakers = (value: string, inherited: boolean) =>
      told(
        [{ speaker: 'minister-a', value, unit: 'strike', measure: 'crews' }],
        [{ speaker: 'minister-b', value, unit: 'strike', measure: 'ports', inherited }],
      ).filter(({ unit }) => unit === 'strike').length;
    expect(speakers('357', true)).toBe(1);
    expect(speakers('357', false)).toBe(2);
    expect(speakers('35', true)).toBe(2);
  });

  it('make official what both pass on without saying whose it is', () => {
    const own = { speaker: null, value: '874', unit: 'centre' };
    expect(told([own], [own]).find(({ value }) => value === '874')).toMatchObject({
      reports: 2,
      speaker_id: null,
    });
    expect(told([own], [])).toHaveLength(2);
  });
});

describe('one body', () => {
  const cases = (value: string) => [{ value, indicator_id: 'cases', unit: 'case', ...year(2023) }];

  it('is whom another outlet names, within the week, for a number of three digits of one indicator', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: cases('284') },
      { id: 'b', ...next, speaker: 'minister-b', figures: cases('284') },
    );
    expect(found).toMatchObject([{ conflict_on: 'speaker' }]);
    const shorter = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: cases('28') },
      { id: 'b', ...next, speaker: 'minister-b', figures: cases('28') },
    );
    expect(shorter).toHaveLength(2);
  });

  it('is whom it names though another speaks beside, of one indicator and time alone', () => {
    const beside = (when: ReturnType<typeof year>) =>
      observed(
        {
          id: 'a',
          ...day,
          figures: [
            { ...cases('284')[0], ...when, speaker: 'minister-b' },
            { value: '19', unit: 'town', speaker: 'minister-a' },
          ],
        },
        { id: 'b', ...next, speaker: 'minister-a', figures: cases('284') },
      ).filter(({ indicator_id }) => indicator_id === 'cases');
    expect(beside(year(2023))).toMatchObject([{ conflict_on: 'speaker' }]);
    expect(beside(year(2022))).toHaveLength(2);
  });

  it('is an agency with the ministry above it, and a country with any body of its own', () => {
    const agency = worldOf({
      entities: [
        { ...ENTITY, entity_id: 'ministry-a', type: 'ministry' },
        { ...ENTITY, entity_id: 'agency-a', type: 'agency', parent_id: 'ministry-a' },
        { ...ENTITY, entity_id: 'country-a', type: 'country' },
        { ...ENTITY, entity_id: 'delegated-a', type: 'ministry', parent_id: 'ministry-a' },
      ],
      positions: [],
    });
    const told = (id: string, speaker: string) =>
      codedOf({
        id,
        ...day,
        speaker,
        figures: [...cases('2841'), { value: '37', unit: 'centre' }],
      });
    const outcomes = (other: string) =>
      reconcile([told('a', 'ministry-a'), told('b', other)], agency).observations.map((row) =>
        [row.reports, row.agreement, row.conflict_on].filter((cell) => cell).join(' '),
      );
    expect(outcomes('agency-a')).toEqual(Array(2).fill('2 conflict speaker'));
    // Another count is its own.
    const counted = (id: string, speaker: string, value: string) =>
      codedOf({
        id,
        ...day,
        speaker,
        figures: [...cases('2841'), { value, indicator_id: 'dead' }],
      });
    const counts = (other: string) =>
      reconcile([counted('a', 'ministry-a', '410'), counted('b', other, '380')], agency)
        .observations.length;
    expect([counts('agency-a'), counts('ministry-a')]).toEqual([3, 2]);
    expect(outcomes('country-a')).toEqual(Array(2).fill('2 agree'));
    expect(outcomes('delegated-a')).toEqual(Array(2).fill('2 agree'));
  });
});

describe('a stretch of time', () => {
  const until = (last: string) => ({
    period_start: '2024-01-01',
    period_end: last,
    period_text: 'until',
  });
  const arrivals = (value: string, last: string) => [
    { value, indicator_id: 'arrivals', unit: 'tourist', ...until(last) },
  ];

  it('ends on one day: until the fourth and until the eleventh are two counts', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: arrivals('1486320', '2024-05-04') },
      { id: 'b', ...next, speaker: 'minister-a', figures: arrivals('1702944', '2024-05-11') },
    );
    expect(found).toHaveLength(2);
  });

  it('has two ends where one speaker gives one long number on the same days', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: arrivals('1486320', '2024-03-31') },
      { id: 'b', ...next, speaker: 'minister-a', figures: arrivals('1486320', '2024-04-30') },
    );
    expect(found).toMatchObject([{ reports: 2, conflict_on: 'period' }]);
  });

  it('that runs until the day of publication runs as long in the paper of the next day', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: arrivals('1486320', day.published) },
      { id: 'b', ...next, speaker: 'minister-a', figures: arrivals('1486320', next.published) },
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'agree' }]);
  });
});

describe('documents of two statements', () => {
  it('that hold two telling numbers each and share none are two publications', () => {
    const toll = (dead: string, injured: string) => [
      { value: dead, indicator_id: 'quake-deaths', unit: 'death' },
      { value: injured, indicator_id: 'quake-injured', unit: 'injured' },
    ];
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: toll('2122', '2421') },
      { id: 'b', ...next, speaker: 'minister-a', figures: toll('2862', '2562') },
    );
    expect(found).toHaveLength(4);
  });

  it('that tell of one act and of the same months hold what each took from it', () => {
    const found = (months: typeof firstTenMonths, date: string) => {
      const report = (id: string, value: string, other: string) => ({
        id,
        ...day,
        speaker: 'minister-a',
        acts: [
          {
            speaker_id: 'minister-a',
            type: 'report' as const,
            date: id === 'a' ? day.published : date,
          },
        ],
        figures: [
          {
            value,
            indicator_id: 'ore-exports',
            unit: 't',
            kind: 'mass' as const,
            act: 0,
            ...months(2023),
          },
          { value: other, unit: id === 'a' ? 'ship' : 'quay', act: 0, ...months(2023) },
          { value: `2${other}`, unit: id === 'a' ? 'crane' : 'crew', act: 0, ...months(2023) },
        ],
      });
      return observed(report('a', '11480', '4713'), report('b', '11900', '6290'));
    };
    const ofOre = (rows: ReturnType<typeof observed>) =>
      rows.filter((row) => row.indicator_id === 'ore-exports').map((row) => row.conflict_on);
    expect(ofOre(found(firstTenMonths, day.published))).toEqual(['value']);
    // Of a whole year an office may tell twice.
    expect(ofOre(found(year, day.published))).toEqual([null, null]);
  });

  it('do not meet over a number that is nearly both of theirs', () => {
    const rate = (value: string) => [
      { value, unit: 'percent', kind: 'percent' as const, measure: 'taux moyen', ...year(2023) },
    ];
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: rate('17.8') },
      { id: 'b', ...day, speaker: 'minister-a', figures: rate('18') },
      { id: 'c', ...day, speaker: 'minister-a', figures: rate('18.3') },
    );
    expect(found.map(({ reports, conflict_on }) => [reports, conflict_on]).sort()).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  it('are no slips of each other where any two numbers of three digits would be', () => {
    const rate = (value: string) => ({ value, unit: 'percent', kind: 'percent' as const });
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [rate('20.4'), { value: '5120' }] },
      { id: 'b', ...day, speaker: 'minister-a', figures: [rate('20.9'), { value: '5120' }] },
    );
    expect(found).toHaveLength(3);
  });

  it('share a short number by chance: another noun is another thing', () => {
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [
          { value: '48', unit: 'city' },
          { value: '26400', unit: 'household' },
        ],
      },
      {
        id: 'b',
        ...next,
        speaker: 'minister-a',
        figures: [
          { value: '48', unit: 'operation' },
          { value: '26400', unit: 'household' },
        ],
      },
    );
    expect(found.map(({ value, reports }) => [value, reports]).sort()).toEqual([
      ['26400', 2],
      ['48', 1],
      ['48', 1],
    ]);
  });

  it('are told apart by the weeks that they count, though a number is the same', () => {
    const week = (first: string, last: string) => ({
      period_start: first,
      period_end: last,
      period_text: 'week',
    });
    const [one, two] = [week('2024-05-06', '2024-05-12'), week('2024-05-13', '2024-05-19')];
    const found = observed(
      {
        id: 'a',
        ...day,
        speaker: 'minister-a',
        figures: [
          { value: '17', ...one },
          { value: '1937', unit: 'injured', ...one },
        ],
      },
      {
        id: 'b',
        published: '2024-05-21',
        speaker: 'minister-a',
        figures: [
          { value: '17', ...two },
          { value: '2086', unit: 'injured', ...two },
        ],
      },
    );
    expect(found).toHaveLength(4);
  });

  it('by two bodies stay two where one number is all that they share', () => {
    const found = observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [{ value: '230000', unit: 'child' }] },
      { id: 'b', ...day, speaker: 'minister-b', figures: [{ value: '230000', unit: 'child' }] },
    );
    expect(found).toHaveLength(2);
  });
});

describe('the order of the input', () => {
  it('changes nothing', () => {
    const percent = (value: string) => ({ value, unit: 'percent', kind: 'percent' as const });
    const documents: DocumentSketch[] = [
      { id: 'a', ...day, speaker: 'minister-a', figures: [{ value: '4312' }, percent('15')] },
      {
        id: 'b',
        ...day,
        language: 'ar',
        figures: [{ value: '4300', comparator: 'gt' }, percent('15')],
      },
      {
        id: 'c',
        ...next,
        language: 'en',
        speaker: 'ministry-a',
        figures: [{ value: '4321' }, percent('15')],
      },
    ];
    expect(reconciled(...[...documents].reverse())).toEqual(reconciled(...documents));
  });
});

describe('what was on the first of a month', () => {
  const told = (first: string, last: string) =>
    observed(
      { id: 'a', ...day, speaker: 'minister-a', figures: [counted('2024-04-01', '2024-04-01')] },
      {
        id: 'b',
        ...day,
        speaker: 'minister-a',
        figures: [{ ...counted(first, last), value: '84300' }],
      },
    );
  const counted = (period_start: string, period_end: string) => ({
    value: '84312',
    unit: 'household',
    period_start,
    period_end,
  });
  it('is told of the month as well, and of no other', () => {
    expect(told('2024-04-01', '2024-04-30')).toHaveLength(1);
    expect(told('2024-03-01', '2024-03-31')).toHaveLength(2);
  });
});

describe('a number that rounds two of another document', () => {
  const named = worldOf({
    conceptsOf: (measure) => measure.split(' '),
    tells: () => 'little',
  });
  const [first, second] = [
    { value: '33761204', measure: 'national' },
    { value: '33847519', measure: 'inhabitant' },
  ];
  const told = (measure: string) =>
    reconcile(
      [
        { id: 'a', ...day, speaker: 'minister-a', figures: [first, second] },
        { id: 'b', ...day, speaker: 'minister-a', figures: [{ value: '33800000', measure }] },
      ].map(codedOf),
      named,
    ).observations.find((row) => row.reports === 2)?.value;
  it('is that which its words name', () => {
    expect(told('national')).toBe(first.value);
    expect(told('inhabitant')).toBe(second.value);
  });
});

describe('two numbers told in words of which none is shared', () => {
  type Told = Partial<FigureSketch>;
  const told =
    (of: Told, grown = '614') =>
    ([a, b]: readonly [string, string], [x, y]: readonly [string, string]) =>
      observed(
        ...[
          { id: 'a', value: a, measure: x, base: '614' },
          { id: 'b', value: b, measure: y, base: grown },
        ].map(({ id, base, ...figure }) => ({
          id,
          ...day,
          speaker: 'minister-a',
          figures: [
            { value: '48712', unit: 'household' },
            { value: '15.4', unit: 'percent', kind: 'percent' as const, ...of },
            { value: base, unit: 'vehicle', statement_id: `${id}.s4` },
            { unit: 'percent', kind: 'percent' as const, ...of, ...figure },
          ],
        })),
      ).filter(({ value }) => value === a || value === b);
  const numbers = ['9.22', '9.3'] as const;
  const words = ['ventes des concessionnaires', 'marché automobile'] as const;

  it('contradict each other where both are of one indicator and one time', () => {
    const rate = { ...year(2023), indicator_id: 'occupancy' };
    expect(told(rate)(numbers, words)).toMatchObject([{ conflict_on: 'value' }]);
    expect(told({ indicator_id: 'occupancy' })(numbers, words)).toHaveLength(2);
    expect(told(year(2023))(numbers, words)).toHaveLength(2);
  });

  it('contradict each other where both are the growth of one number', () => {
    expect(told({ role: 'change' })(numbers, words)).toMatchObject([{ conflict_on: 'value' }]);
    expect(told({ role: 'change' }, '8045')(numbers, words)).toHaveLength(2);
  });

  it('or of a rounding of it', () => {
    const one = ['ventes', 'ventes'] as const;
    expect(told({ role: 'change' }, '614.2')(['5.9', '6.9'], one)).toMatchObject([
      { conflict_on: 'value' },
    ]);
    expect(told({ role: 'change' }, '804.5')(['5.9', '6.9'], one)).toHaveLength(2);
  });
});

describe('two office holders with one number', () => {
  const told = (a: Partial<FigureSketch>, b: Partial<FigureSketch> = a, beside = false) =>
    observed(
      ...[
        { id: 'a', speaker: 'minister-a', figure: a },
        { id: 'b', speaker: 'minister-b', figure: b },
      ].map(({ id, speaker, figure }) => ({
        id,
        ...day,
        speaker,
        figures: [
          figure,
          ...(beside ? [{ value: '65.2', unit: 'percent', kind: 'percent' as const }] : []),
        ],
      })),
    ).filter(({ unit }) => unit === 'mosque');
  const mosques = { value: '902', unit: 'mosque', measure: 'mosques reopened' };

  it('are two bodies of one event, also where only one of them says when it was', () => {
    const by = (id: string, published: string, dated = {}) => {
      const speaker = `ministry-${id}`;
      return codedOf({ id, published, speaker, figures: [{ ...mosques, ...dated }] });
    };
    const first = by('a', '2024-02-08', year(2023));
    const reports = (published: string) =>
      reconcile([first, by('b', published)], worldOf()).observations.length;
    expect(reports('2024-02-09')).toBe(1);
    expect(reports('2024-02-11')).toBe(2);
  });

  it('are one who was misnamed, of a count of three digits of one thing and time', () => {
    expect(told(mosques)).toMatchObject([{ conflict_on: 'speaker' }]);
    expect(told({ ...mosques, ...year(2023) })).toMatchObject([{ conflict_on: 'speaker' }]);
    expect(told({ ...mosques, ...year(2023) }, mosques)).toHaveLength(2);
    expect(told({ ...mosques, value: '92' })).toHaveLength(2);
  });

  it('or of a shorter one, beside another number that both have', () => {
    const few = { ...mosques, value: '92' };
    expect(told(few, few, true)).toMatchObject([{ conflict_on: 'speaker' }]);
    expect(told(few, { ...few, measure: 'planned' }, true)).toHaveLength(2);
  });
});

it('one act has a number of one digit for two times', () => {
  const told = (value: string) =>
    observed(
      ...[2022, 2026].map((of) => ({
        id: `y${of}`,
        published: `2024-0${of === 2022 ? 1 : 2}-14`,
        speaker: 'minister-a',
        acts: [{ type: 'report' as const, speaker_id: 'minister-a', date: '2024-01-12' }],
        figures: [
          {
            value,
            unit: 'percent',
            kind: 'percent' as const,
            measure: 'inmates',
            act: 0,
            ...year(of),
          },
        ],
      })),
    ).length;
  expect(told('10')).toBe(2);
});

it('the seats of a party are what it has deputies, and who asked contradicts nobody', () => {
  const told = (id: string, speaker: string, unit: string, value: string) => ({
    id,
    ...day,
    speaker,
    figures: [
      { value: '4312', unit: 'household' },
      { value: '1287', unit: 'licence' },
      { value, unit, measure: 'parti centriste' },
    ],
  });
  const of = (speaker: string, unit: string) =>
    observed(told('a', 'ministry-a', 'seat', '46'), told('b', speaker, unit, '45'))
      .filter(({ value }) => value === '45' || value === '46')
      .map(({ conflict_on }) => conflict_on);
  expect(of('ministry-a', 'deputy')).toEqual(['value']);
  expect(of('party-c', 'deputy')).toEqual(['value']);
  expect(of('ministry-a', 'pilgrim')).toEqual([null, null]);
  expect(of('ministry-b', 'deputy')).toEqual([null, null]);
});

describe('a count of towns alone', () => {
  const named = worldOf({ conceptsOf: (measure) => measure.split(' '), tells: () => 'little' });
  const told = (measure: string) =>
    reconcile(
      [
        { id: 'a', measure: 'unemployed', value: '66400' },
        { id: 'b', measure, value: '70300' },
      ].map(({ id, ...figure }) =>
        codedOf({
          id,
          ...day,
          speaker: 'minister-a',
          figures: [
            { value: '4312', unit: 'household' },
            { value: '57.4', unit: 'percent', kind: 'percent' },
            { ...figure, indicator_id: 'unemployed' },
          ],
        }),
      ),
      named,
    ).observations.filter((row) => row.indicator_id === 'unemployed');
  it('is no other count of all', () => {
    expect(told('unemployed')).toHaveLength(1);
    expect(told('unemployed urban')).toHaveLength(2);
  });
});

it('what two tolls have grown by are two readings of one growth, though outlets credit two who speak', () => {
  const texts = [
    [
      'x',
      'Les autorités marocaines ont recensé 4.024 tués sur les routes en 2024, en hausse de 5,37 %. Les blessés graves sont 10.102, en hausse de 10,8 %.',
    ],
    [
      'y',
      'Selon Nasser Boulaajoul, directeur général de la NARSA, 4.240 personnes ont été tuées sur les routes en 2024, en hausse de 5,4 %. Les blessés graves sont 10.102, en hausse de 10,8 %.',
    ],
  ] as const;
  const coded = texts.map(([id, text]) =>
    normalise(
      extract(plainDocument({ id, lang: 'fr', text, published: '2025-07-08', publisher: id })),
    ),
  );
  const { observations } = reconcile(coded, shippedWorld());
  expect(observations.map(({ value, agreement }) => [value, agreement])).toContainEqual([
    '5.37',
    'compatible',
  ]);
});

describe('a round number that an outlet says more than', () => {
  it('is no other number of a thing by that name', () => {
    const of = (id: string, figure: FigureSketch): DocumentSketch => ({
      id,
      published: '2024-05-14',
      speaker: 'minister-a',
      figures: [
        { value: '45912', unit: 'passenger' },
        { value: '4163', unit: 'passenger' },
        { unit: 'MAD', kind: 'money', measure: 'turnover', ...figure },
      ],
    });
    const reports = (bound: FigureSketch) =>
      reconcile(
        [of('a', bound), of('b', { value: '1692000000' })].map(codedOf),
        worldOf({ conceptsOf: () => ['turnover'], tells: () => 'thing' }),
      )
        .observations.filter(({ unit }) => unit === 'MAD')
        .map((row) => row.reports);
    expect(reports({ value: '2000000000', comparator: 'gt' })).toEqual([1, 1]);
    expect(reports({ value: '1962000000', comparator: 'eq' })).toEqual([2]);
  });
});

it('what may have been done is over, and no forecast of what another outlet tells as done', () => {
  const coded = ['vaccinated', 'may have vaccinated'].map((verb, i) =>
    normalise(
      extract(
        plainDocument({
          id: `d${i}`,
          lang: 'en',
          text: `Health teams ${verb} 412,907 children, the Ministry of Health said.`,
          published: '2025-05-20',
          publisher: `outlet-${i}`,
        }),
      ),
    ),
  );
  const { observations } = reconcile(coded, shippedWorld());
  expect(observations.map((row) => [row.value, row.conflict_on])).toEqual([['412907', 'hedge']]);
});

it('who says "at present" names no day, though a rounding before it is told of one', () => {
  const told = (id: string, text: string) =>
    normalise(
      extract(plainDocument({ id, lang: 'fr', text, published: '2025-07-08', publisher: id })),
    );
  const { observations } = reconcile(
    [
      told(
        'a',
        'Le nombre de détenus dépasse désormais les 104 000. Dans le détail, selon la DGAPR, le nombre exact de détenus est actuellement de 104 620.',
      ),
      told(
        'b',
        'La DGAPR a annoncé que le nombre de détenus a atteint 104 620 à la date du 6 juillet 2025.',
      ),
    ],
    shippedWorld(),
  );
  expect(observations).toMatchObject([{ reports: 2, agreement: 'compatible', conflict_on: null }]);
});

it('a toll that a later act tells higher has risen', () => {
  const toll = (id: string, published: string, value: string): DocumentSketch => ({
    id,
    published,
    speaker: 'minister-a',
    figures: [{ value, unit: 'death', indicator_id: 'quake-deaths', measure: 'dead' }],
  });
  const found = (first: string, last: string) =>
    observed(toll('a', '2024-05-12', first), toll('b', '2024-05-13', last)).length;
  expect(found('13', '15')).toBe(2);
  // No toll falls.
  expect(found('15', '13')).toBe(1);
});
