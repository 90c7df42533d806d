import { describe, expect, it } from 'vitest';
import { relateQuantities } from '../../pipeline/5-reconcile/claims/values.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import type { Row } from '../../schemas/index.ts';
import { codedOf, type FigureSketch, year } from './build.ts';

type Told = readonly FigureSketch[];

/** How many observations two documents of one body and day have of a unit. */
function observed(unit: string, a: Told, b: Told, language: 'fr' | 'ar' = 'fr'): number {
  const told = (id: string, figures: Told) =>
    codedOf({
      id,
      language,
      published: '2024-11-24',
      speaker: 'org-interior-ministry',
      figures: [...figures],
    });
  const { observations } = reconcile([told('a', a), told('b', b)], shippedWorld());
  return observations.filter((row) => row.unit === unit).length;
}

const SHARED: Told = [
  { value: '48712', unit: 'household' },
  { value: '135', unit: 'vehicle' },
];

it('the seats of two parties are two, though «حزب» stands beside both', () => {
  const seats = (value: string, party: string) => [
    ...SHARED,
    { value, unit: 'seat', measure: `مقعدا, حزب ${party}` },
  ];
  const of = (party: string) =>
    observed('seat', seats('21', 'العدالة والتنمية'), seats('12', party), 'ar');
  expect(of('الأصالة والمعاصرة')).toBe(2);
  expect(of('العدالة والتنمية')).toBe(1);
});

describe('a toll', () => {
  const dead = (value: string, place_id: string | null = null): FigureSketch => ({
    value,
    unit: 'death',
    measure: 'morts',
    indicator_id: 'earthquake-deaths',
    place_id,
  });

  it('of a place is no other count of that of all', () => {
    const guelmim = 'place-guelmim-province';
    expect(observed('death', [...SHARED, dead('28')], [...SHARED, dead('24', guelmim)])).toBe(2);
    expect(observed('death', [...SHARED, dead('28')], [...SHARED, dead('24')])).toBe(1);
  });

  it('that is less than another of its document is not that of all', () => {
    const [here, there] = ['place-al-haouz-province', 'place-taroudannt-province'];
    const a = [dead('2012'), dead('1293', here), dead('452', there)];
    expect(observed('death', a, [dead('2012'), dead('1293'), dead('452', there)])).toBe(3);
    expect(observed('death', a, [dead('1293'), dead('452', there)])).toBe(4);
  });

  it('is counted again where no number is shared and another is no slip', () => {
    const burials = (dead: string, buried: string, injured: string): Told => [
      { value: dead, unit: 'death', measure: 'morts', indicator_id: 'earthquake-deaths' },
      { value: buried, unit: 'burial', measure: 'morts inhumés' },
      { value: injured, unit: 'injured', measure: 'blessés' },
    ];
    const first = burials('2901', '2884', '5531');
    expect(observed('burial', first, burials('2862', '2854', '2562'))).toBe(2);
    expect(observed('burial', first, burials('2901', '2854', '5531'))).toBe(1);
  });
});

const YEAR = { period_start: '2023-01-01', period_end: '2023-12-31' };

it('an amount of no place that is less than that of a place is not of all', () => {
  const resin = (value: string, place_id: string | null = null): FigureSketch => ({
    value,
    unit: 'kg',
    kind: 'mass',
    measure: 'résine de cannabis',
    indicator_id: 'cannabis-seized',
    place_id,
  });
  const town = 'place-tangier';
  expect(observed('kg', [resin('9122', town), resin('8000')], [resin('8000', town)])).toBe(2);
  expect(observed('kg', [resin('8000', town), resin('9122')], [resin('9122', town)])).toBe(3);
});

it('a count of one indicator is no less one for the broader name that an outlet has for it', () => {
  const held = (value: string, indicator_id: string): FigureSketch => ({
    value,
    measure: 'personnes arrêtées',
    indicator_id,
    unit: 'person',
  });
  const of = (indicator: string) =>
    observed(
      'person',
      [...SHARED, held('26', 'persons-arrested')],
      [...SHARED, held('27', indicator)],
    );
  expect(of('drug-arrests')).toBe(1);
  expect(of('road-injured')).toBe(2);
});

it('a count of two digits contradicts another that is one digit off', () => {
  const dead = (value: string): FigureSketch => ({ value, unit: 'death', measure: 'morts' });
  expect(observed('death', [...SHARED, dead('37')], [...SHARED, dead('47')])).toBe(1);
  expect(observed('death', [...SHARED, dead('37')], [...SHARED, dead('52')])).toBe(2);
});

it('a count far below another of one occasion is a part of it, but of a few', () => {
  const of = (x: string, y: string, unit: string, indicator_id: string) =>
    observed(
      unit,
      [{ value: x, unit, indicator_id, ...YEAR }],
      [{ value: y, unit, indicator_id, ...YEAR }],
    );
  expect(of('2094109', '750000', 'head', 'livestock')).toBe(2);
  expect(of('8', '6', 'vehicle', 'vehicles-impounded')).toBe(1);
});

it('two amounts of one foreign currency, a digit apart, are one', () => {
  const worth = (value: string, unit: string, measure: string | null) => [
    ...SHARED,
    { value, unit, kind: 'money', measure } as FigureSketch,
  ];
  const of = (unit: string) =>
    observed(unit, worth('2750000000', unit, 'worth of the drug'), worth('2850000000', unit, null));
  expect(of('USD')).toBe(1);
  expect(of('MAD')).toBe(2);
});

it('a whole number under a thousand is no rounding, but with a word that says so', () => {
  const quantity = (value: string, comparator: Row<'figures'>['comparator'] = 'eq') =>
    ({
      value,
      value_min: null,
      value_max: null,
      comparator,
      kind: 'count',
      role: 'level',
    }) as const;
  expect(relateQuantities(quantity('200'), quantity('214'))).toBe('value');
  expect(relateQuantities(quantity('200', 'gt'), quantity('214'))).toBe('compatible');
  expect(relateQuantities(quantity('200', 'approx'), quantity('214'))).toBe('compatible');
  expect(relateQuantities(quantity('2000'), quantity('2140'))).toBe('compatible');
});

it('a percentage that is printed with its tenth is no rounding of another', () => {
  const percent = (value: string, surface: string) =>
    ({
      value,
      value_min: null,
      value_max: null,
      comparator: 'eq',
      kind: 'percent',
      role: 'level',
      surface,
    }) as const;
  expect(relateQuantities(percent('8', '8 %'), percent('7.5', '7,5 %'))).toBe('compatible');
  expect(relateQuantities(percent('8', '8,0 %'), percent('7.5', '7,5 %'))).toBe('value');
  expect(relateQuantities(percent('8000', '8.000'), percent('8012', '8.012'))).toBe('compatible');
});

it('a regional directorate, or local authorities, speak for their ministry, as an agency does not', () => {
  const bodies = (id: string) => shippedWorld().bodiesOf(id, '2024-06-05');
  expect(bodies('org-regional-health-directorates')).toContain('org-health-ministry');
  expect(bodies('org-local-authorities')).toContain('org-interior-ministry');
  expect(bodies('org-treasury-directorate')).not.toContain('org-finance-ministry');
});

describe('those whom two speakers count beside different numbers of dead', () => {
  const told = (id: string, dead: string, speaker: Partial<FigureSketch>) =>
    codedOf({
      id,
      published: '2024-11-24',
      figures: [
        { value: dead, unit: 'death', measure: 'morts', ...speaker },
        { value: '16', unit: 'injured', measure: 'blessés', ...speaker },
        { value: '135', unit: 'building', ...speaker },
      ],
    });
  const town = { speaker: 'org-local-authorities' };
  const prosecutor = { speaker_role: 'procureur du Roi de Tinzar' };
  const injured = (dead: string) =>
    reconcile([told('a', '19', town), told('b', dead, prosecutor)], shippedWorld())
      .observations.filter(({ unit }) => unit === 'injured')
      .map(({ reports }) => reports);

  it('are two counts', () => {
    expect(injured('22')).toEqual([1, 1]);
  });

  it('are one where the dead are', () => {
    expect(injured('19')).toEqual([2]);
  });
});

it('a long stock that one body gives is one where an outlet gives another day', () => {
  const held = (value: string, day: string): FigureSketch => ({
    value,
    unit: 'detainee',
    indicator_id: 'prison-population',
    period_start: day,
    period_end: day,
  });
  const of = (value: string) =>
    observed('detainee', [held(value, '2024-09-30')], [held(value, '2024-10-31')]);
  expect(of('87312')).toBe(1);
  expect(of('873')).toBe(2);
});

it('a rounded number is no slip of another in its first digit', () => {
  const poor = (value: string): FigureSketch => ({ value, unit: 'person', measure: 'pauvres' });
  const of = (x: string, y: string) =>
    observed('person', [...SHARED, poor(x)], [...SHARED, poor(y)]);
  expect(of('2500000', '1500000')).toBe(2);
  expect(of('2500000', '2400000')).toBe(1);
});

describe('as many as the dead of another document', () => {
  const told = (id: string, rest: FigureSketch[]) =>
    codedOf({
      id,
      published: '2024-06-25',
      speaker: 'org-local-authorities',
      figures: [{ value: '2140', unit: 'building' }, ...rest],
    });
  const living = { value: '18', unit: 'migrant', measure: 'migrants sous surveillance' };
  const of = (dead: FigureSketch, rest: FigureSketch[]) =>
    reconcile([told('a', [dead]), told('b', rest)], shippedWorld()).observations.filter(
      ({ value }) => value === '18',
    ).length;

  it('are two counts where that counts its dead beside', () => {
    const toll = { value: '23', unit: 'death', measure: 'morts' };
    const dead = { value: '18', unit: 'death', measure: 'morts parmi les migrants' };
    expect(of(dead, [toll, living])).toBe(2);
    expect(of({ ...living, measure: 'migrants morts' }, [toll, living])).toBe(2);
  });
});

it('members of a force are its officers', () => {
  const hurt = (id: string, unit: string, measure: string) =>
    codedOf({
      id,
      published: '2024-06-25',
      speaker: 'org-local-authorities',
      figures: [
        { value: '2140', unit: 'building' },
        { value: '96', unit, measure },
      ],
    });
  const of = (unit: string) =>
    reconcile(
      [hurt('a', 'member', 'membres des forces blessés'), hurt('b', unit, 'blessés')],
      shippedWorld(),
    ).observations.length;
  expect(of('official')).toBe(2);
  expect(of('migrant')).toBe(3);
});

it('candidates for migration are migrants, and no patients', () => {
  const of = (unit: string, measure: string) =>
    observed(
      unit,
      [SHARED[1]!, { value: '7', unit: 'candidate', measure: 'candidats en état critique' }],
      [SHARED[1]!, { value: '7', unit, measure }],
    );
  expect(of('migrant', 'migrants dans un état critique')).toBe(0);
  expect(of('patient', 'patients dans un état critique')).toBe(1);
});

it('the growth of one branch is not that of another, though a third outlet names neither', () => {
  const told = (id: string, published: string, measure: string) =>
    codedOf({
      id,
      published,
      speaker: 'org-office-des-changes',
      figures: [
        {
          value: '28.4',
          unit: 'percent',
          kind: 'percent',
          role: 'change',
          measure,
          ...year(2023),
        },
      ],
    });
  const growths = (other: string) =>
    reconcile(
      [
        told('a', '2024-02-02', 'exportations de l’électronique'),
        told('b', '2024-08-09', 'exportations'),
        told('c', '2024-08-10', other),
      ],
      shippedWorld(),
    ).observations.length;
  expect(growths('exportations automobiles')).toBe(2);
  expect(growths('exportations de l’électronique')).toBe(1);
});

it('a turnover is revenue in another language', () => {
  const told = (id: string, language: 'fr' | 'en', value: string, measure: string) =>
    codedOf({
      id,
      language,
      published: '2024-03-20',
      speaker: 'org-oncf',
      figures: [
        { value: '48712', unit: 'household', ...year(2023) },
        { value: '135', unit: 'vehicle', ...year(2023) },
        { value, unit: 'MAD', kind: 'money', measure, ...year(2023) },
      ],
    });
  const of = (measure: string) =>
    reconcile(
      [told('a', 'fr', '4127000000', 'chiffre d’affaires'), told('b', 'en', '4170000000', measure)],
      shippedWorld(),
    ).observations.filter(({ unit }) => unit === 'MAD').length;
  expect(of('revenue')).toBe(1);
  expect(of('debt')).toBe(2);
});
