import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import { codedOf, type DocumentSketch, type FigureSketch, worldOf, year } from './build.ts';

const observed = (...documents: DocumentSketch[]) =>
  reconcile(documents.map(codedOf), worldOf()).observations;

const between = (period_start: string, period_end: string) => ({ period_start, period_end });
const money = { unit: 'MAD', kind: 'money' as const };
const percent = { unit: 'percent', kind: 'percent' as const };

describe('two office holders whom the registry does not know', () => {
  const told = (id: string, speaker_name: string, speaker_role: string): DocumentSketch => ({
    id,
    published: '2024-04-30',
    figures: [
      { value: '3800', unit: 'well', ...year(2024), speaker_name, speaker_role },
      { value: '27', unit: 'town', ...year(2024), speaker_name, speaker_role },
    ],
  });

  it('are one by one name in two scripts', () => {
    const found = observed(told('a', 'Karim Ouzal', 'minister of wells'), {
      ...told('b', 'كريم أوزال', 'وزير الآبار'),
      language: 'ar',
    });
    expect(found).toMatchObject([{ agreement: 'agree' }, { agreement: 'agree' }]);
  });

  it('contradict each other by names that have nothing in common', () => {
    const found = observed(
      told('a', 'Karim Ouzal', 'minister of wells'),
      told('b', 'Adil Serghouchni', 'minister of lakes'),
    );
    expect(
      found.every(({ reports, conflict_on }) => reports === 1 || conflict_on === 'speaker'),
    ).toBe(true);
  });

  it('are no two where one name in common may be a misprint', () => {
    const found = observed(
      told('a', 'Karim Ouzal', 'minister of wells'),
      told('b', 'Karim Ouzzane', 'minister of wells'),
    );
    expect(found.map(({ conflict_on }) => conflict_on)).toEqual([null, null]);
  });

  it('speak for the body whose office they hold', () => {
    const office = { office: 'ministry-a' };
    const found = observed(
      { ...told('a', 'Karim Ouzal', 'spokesman of the ministry'), ...office },
      {
        id: 'b',
        published: '2024-04-30',
        speaker: 'ministry-a',
        figures: [{ value: '3800', unit: 'well', ...year(2024) }],
      },
    );
    expect(found.find(({ value }) => value === '3800')).toMatchObject({
      speaker_id: 'ministry-a',
      reports: 2,
      agreement: 'agree',
    });
  });
});

describe('a figure that one speaker shares with another', () => {
  it('goes to a figure of its own speaker', () => {
    const [wells, lakes] = ['Karim Ouzal', 'Adil Serghouchni'];
    const by = (speaker_name: string, figure: FigureSketch): FigureSketch => ({
      ...figure,
      ...year(2024),
      speaker_name,
      speaker_role: 'minister',
    });
    const shared = [
      by(wells, { value: '16400', unit: 'ha' }),
      by(wells, { value: '4200', ...money }),
    ];
    const found = observed(
      {
        id: 'a',
        published: '2024-04-30',
        figures: [
          by(lakes, { value: '38', unit: 'permit' }),
          by(wells, { value: '38', unit: 'permit' }),
          ...shared,
        ],
      },
      {
        id: 'b',
        published: '2024-04-30',
        language: 'ar',
        figures: [by(wells, { value: '38', unit: 'permit' }), ...shared],
      },
    );
    expect(found.filter(({ conflict_on }) => conflict_on !== null)).toEqual([]);
  });
});

describe('two counts of one thing', () => {
  const fires = (value: string) => ({ value, unit: 'fire', indicator_id: 'fires', ...year(2024) });
  const burnt = (value: string) => ({ value, unit: 'ha', indicator_id: 'burnt', ...year(2024) });
  const ministry = { speaker: 'ministry-a' };
  const first = { id: 'a', published: '2024-08-20', figures: [fires('182'), burnt('3180')] };
  const second = (...figures: FigureSketch[]) => ({ id: 'b', published: '2024-08-27', figures });
  const both = (later: DocumentSketch) =>
    observed({ ...first, ...ministry }, { ...later, ...ministry }).map(
      ({ agreement }) => agreement,
    );

  it('are told apart by a document that sets another of their counts against the first', () => {
    expect(both(second(burnt('3415'), burnt('3180'), fires('186')))).not.toContain('conflict');
  });

  it('are not told apart by what a part of the time had come to', () => {
    const eleven = { ...burnt('3180'), period_start: '2024-01-01', period_end: '2024-11-30' };
    const published = '2025-01-20';
    const told = (...figures: FigureSketch[]) =>
      observed(
        { id: 'a', published, ...ministry, figures: [fires('182'), burnt('3415')] },
        { id: 'b', published, ...ministry, figures: [fires('186'), burnt('3415'), ...figures] },
      ).map(({ agreement }) => agreement);
    expect(told(eleven)).toContain('conflict');
    // What was expected is no second count.
    expect(told({ ...burnt('3180'), hedged: true })).toContain('conflict');
    expect(told(burnt('3180'))).not.toContain('conflict');
  });

  it('contradict each other where nothing tells them apart', () => {
    expect(both(second(burnt('3180'), fires('186')))).toContain('conflict');
  });

  it('are of two bulletins where each is of its own week, whatever sentence says so', () => {
    const week = (id: string, published: string, value: string, from: string, to: string) => ({
      id,
      published,
      ...ministry,
      figures: [
        { value: '24', unit: 'death', indicator_id: 'deaths', ...between(from, to) },
        { value, unit: 'injured', indicator_id: 'hurt', ...between(from, to), period_text: null },
      ],
    });
    const found = observed(
      week('a', '2024-10-08', '2604', '2024-09-30', '2024-10-06'),
      week('b', '2024-10-15', '2640', '2024-10-07', '2024-10-13'),
    );
    expect(found.map(({ reports }) => reports)).toEqual([1, 1, 1, 1]);
  });

  it('are two where months lie between their days, though only another sentence tells those of one', () => {
    const killed = (id: string, from: string, to: string, period_text: string | null) => ({
      id,
      published: '2024-10-08',
      ...ministry,
      figures: [
        { value: '2170', unit: 'loan' },
        { value: '24', unit: 'death', indicator_id: 'deaths', ...between(from, to), period_text },
      ],
    });
    const told = (from: string, to: string) =>
      observed(
        killed('a', '2024-10-06', '2024-10-06', null),
        killed('b', from, to, 'as printed'),
      ).filter(({ value }) => value === '24');
    expect(told('2023-10-01', '2023-10-31')).toHaveLength(2);
    expect(told('2024-10-05', '2024-10-05')).toHaveLength(1);
  });

  it('are no slip of each other where each document has both', () => {
    const rates = (id: string, growth: string, other: string) => ({
      id,
      published: '2024-05-07',
      ...ministry,
      figures: [
        { value: growth, ...percent, indicator_id: 'growth' },
        { value: other, ...percent },
        { value: '2170', unit: 'loan' },
      ],
    });
    const found = observed(rates('a', '3.1', '1.3'), rates('b', '1.3', '3.1'));
    expect(found.map(({ value, agreement }) => [value, agreement]).sort()).toEqual([
      ['1.3', 'agree'],
      ['2170', 'agree'],
      ['3.1', 'agree'],
    ]);
  });
});

describe('what outlets cut from one number', () => {
  const ministry = { speaker: 'ministry-a', published: '2024-09-03' };
  const sales = (value: string, comparator: 'eq' | 'gt' = 'eq') => ({
    value,
    comparator,
    ...money,
    indicator_id: 'sales',
    ...year(2023),
  });

  it('is no contradiction where somebody has more of it', () => {
    const documents = [sales('46730000'), sales('46700000'), sales('46700000', 'gt')];
    const found = observed(
      ...documents.map((figure, i) => ({ id: `d${i}`, ...ministry, figures: [figure] })),
    );
    expect(found).toMatchObject([{ reports: 3, agreement: 'compatible' }]);
  });

  it('is one where nobody has', () => {
    const documents = [sales('46700000'), sales('46700000', 'gt')];
    const found = observed(
      ...documents.map((figure, i) => ({ id: `d${i}`, ...ministry, figures: [figure] })),
    );
    expect(found).toMatchObject([{ agreement: 'conflict', conflict_on: 'comparator' }]);
  });
});

describe('a count that still runs', () => {
  it('may have begun "on 22 August" or "in late August"', () => {
    const since = (
      id: string,
      published: string,
      from: string,
      value: string,
      comparator: 'eq' | 'gt',
    ) => ({
      id,
      published,
      speaker: 'ministry-a',
      figures: [
        {
          value,
          comparator,
          unit: 'sentence',
          indicator_id: 'sentences',
          ...between(from, published),
        },
        { value: '418', unit: 'service' },
      ],
    });
    const found = observed(
      since('a', '2025-12-09', '2025-08-22', '926', 'eq'),
      since('b', '2025-12-10', '2025-08-31', '900', 'gt'),
    );
    expect(found.map(({ agreement }) => agreement).sort()).toEqual(['agree', 'compatible']);
  });
});

describe('documents of two places or days', () => {
  const ministry = { speaker: 'ministry-a' };
  const told = (id: string, published: string, ...figures: FigureSketch[]) => ({
    id,
    published,
    ...ministry,
    figures,
  });
  const shared = { value: '31750', unit: 'job' };

  it('slip into no number of each other', () => {
    const at = (place_id: string, value: string): FigureSketch[] => [
      { value: '1204', unit: 'project', place_id },
      { value, ...money },
    ];
    const found = (place: string) =>
      observed(
        told('a', '2025-02-18', ...at('place-a', '236'), shared),
        told('b', '2025-02-18', ...at(place, '362'), shared),
      ).map(({ conflict_on }) => conflict_on);
    expect(found('place-b')).not.toContain('value');
    expect(found('place-a')).toContain('value');
  });

  it('count what they count on their own days', () => {
    const on = (day: string, closed: string, machines: string): FigureSketch[] => [
      { value: closed, unit: 'road', ...between(day, day), period_text: day },
      { value: machines, unit: 'machine', measure: 'machines' },
    ];
    const found = (day: string) =>
      observed(
        told('a', '2025-02-03', ...on('2025-02-03', '47', '186'), shared),
        told('b', '2025-02-05', ...on(day, '29', '214'), shared),
      ).map(({ conflict_on }) => conflict_on);
    expect(found('2025-02-05')).not.toContain('value');
    expect(found('2025-02-03')).toContain('value');
  });

  it('give a number to whom they name beside another', () => {
    const by = (speaker_name: string, value: string): FigureSketch => ({
      value,
      ...money,
      speaker_name,
      speaker_role: 'mayor',
    });
    const [one, other] = ['Anouar Bekkali', 'Jaouad Lazrak'];
    const found = observed(
      {
        id: 'a',
        published: '2024-10-08',
        figures: [by(other, '892'), by(other, '74'), by(other, '186')],
      },
      {
        id: 'b',
        published: '2024-10-09',
        figures: [by(one, '186'), by(other, '892'), by(other, '74')],
      },
    );
    expect(found.filter(({ value }) => value === '186').map(({ reports }) => reports)).toEqual([
      1, 1,
    ]);
  });

  it('miss a power of ten, or of amounts write millions for billions, where they share several numbers', () => {
    const sums = (value: string, thing: FigureSketch = money): FigureSketch[] => [
      { value: '31846', unit: 'person' },
      { value: '127.4', ...money },
      { ...thing, value },
    ];
    const conflicts = (x: FigureSketch[], y: FigureSketch[]) =>
      observed(told('a', '2025-01-07', ...x), told('b', '2025-01-07', ...y)).map(
        ({ conflict_on }) => conflict_on,
      );
    expect(conflicts(sums('620'), sums('6200'))).toContain('value');
    expect(conflicts(sums('620000000'), sums('620000000000'))).toContain('value');
    // 12 wells and 12,000 are two counts.
    const wells = { value: '', unit: 'well' };
    expect(conflicts(sums('62', wells), sums('62000', wells))).not.toContain('value');
  });
});

describe('what contradicts is linked last', () => {
  const figures = (...values: string[]) =>
    values.map((value) => ({ value, unit: 'well', measure: 'puits', ...year(2024) }));
  const outlet = (id: string, own: FigureSketch[]): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [{ value: '64180', unit: 'town' }, { value: '917', unit: 'school' }, ...own],
  });

  it('so that a third outlet keeps two of a kind apart', () => {
    const found = observed(
      outlet('a', figures('2500', '3000')),
      outlet('b', figures('3000')),
      outlet('c', figures('2500')),
    ).filter(({ unit }) => unit === 'well');
    expect(found.map(({ value, agreement }) => [value, agreement]).sort()).toEqual([
      ['2500', 'agree'],
      ['3000', 'agree'],
    ]);
  });

  it('and candidates in words of which none is shared are two', () => {
    const told = (value: string, measure: string) => [
      { value, unit: 'well', unit_text: 'puits', measure, ...year(2024) },
    ];
    const found = observed(
      outlet('a', told('153612', 'puits attendus en juillet')),
      outlet('b', told('152261', 'puits financés')),
    ).filter(({ unit }) => unit === 'well');
    expect(found.map(({ agreement }) => agreement)).toEqual(['single', 'single']);
    const same = observed(
      outlet('a', told('153612', 'puits attendus en juillet')),
      outlet('b', told('152261', 'puits attendus')),
    ).filter(({ unit }) => unit === 'well');
    expect(same).toMatchObject([{ agreement: 'conflict', conflict_on: 'value' }]);
  });
});

describe('one who speaks by name on one day', () => {
  const toll = (id: string, value: string, published = '2024-04-30'): DocumentSketch => ({
    id,
    published,
    speaker: 'minister-a',
    figures: [
      { value, unit: 'well', measure: 'puits' },
      { value: '6', unit: 'town', measure: 'villes' },
    ],
  });

  it('is misreported by one of two outlets', () => {
    const found = observed(toll('a', '87'), toll('b', '86'));
    expect(found.find(({ unit }) => unit === 'well')).toMatchObject({ conflict_on: 'value' });
  });

  it('counts anew on another', () => {
    const found = observed(toll('a', '87'), toll('b', '86', '2024-05-04'));
    expect(found.filter(({ unit }) => unit === 'well')).toHaveLength(2);
  });
});

describe('lists that have their other numbers in common', () => {
  const sorts = { ...shippedWorld(), bodiesOf: worldOf().bodiesOf, typeOf: worldOf().typeOf };
  const herd = (id: string, ...camels: FigureSketch[]): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [
      { value: '23158', unit: 'head', measure: 'ovins' },
      { value: '7474', unit: 'head', measure: 'caprins' },
      ...camels,
    ],
  });
  const found = (...documents: DocumentSketch[]) =>
    reconcile(documents.map(codedOf), sorts).observations;
  const camels = (value: string, measure: string) => ({ value, unit: 'animal', measure });

  it('have one figure in one place of both, however far apart', () => {
    const [a, b] = [
      herd('a', camels('106044', 'camelins')),
      herd('b', camels('1600', 'dromadaires')),
    ];
    expect(found(a, b).filter(({ unit }) => unit === 'animal')).toMatchObject([
      { agreement: 'conflict', conflict_on: 'value' },
    ]);
  });

  it('have two where no list is: one sort besides is none', () => {
    const few = (id: string, value: string, measure: string) => {
      const { figures, ...rest } = herd(id, camels(value, measure));
      const others = [
        { value: '917', unit: 'school' },
        { value: '64180', unit: 'town' },
      ];
      return { ...rest, figures: [figures[0]!, ...figures.slice(2), ...others] };
    };
    const documents = [few('a', '106044', 'camelins'), few('b', '1600', 'dromadaires')];
    expect(found(...documents).filter(({ unit }) => unit === 'animal')).toHaveLength(2);
  });

  it('have two where two are of one sort, or of two', () => {
    const two = herd('b', camels('1600', 'dromadaires'), camels('900', 'dromadaires'));
    expect(found(herd('a', camels('106044', 'camelins')), two)).toHaveLength(5);
    // Of the one that both have, neither is a second number.
    const again = herd('b', camels('106044', 'camelins'), camels('1600', 'dromadaires'));
    expect(
      found(herd('a', camels('106044', 'camelins'), camels('520', 'camelins')), again),
    ).toHaveLength(5);
    const cattle = herd('b', camels('1600', 'bovins'));
    expect(found(herd('a', camels('106044', 'camelins')), cattle)).toHaveLength(4);
  });
});

it('one document has two of one short number where each is told to be what the other is not', () => {
  const world = { ...shippedWorld(), bodiesOf: worldOf().bodiesOf, typeOf: worldOf().typeOf };
  const told = (...measures: string[]): DocumentSketch => ({
    id: 'a',
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: measures.map((measure) => ({
      value: '3000000',
      unit: 'head',
      measure,
      ...year(2024),
    })),
  });
  const of = (...measures: string[]) => reconcile([codedOf(told(...measures))], world).observations;
  expect(of('ovins recensés', 'caprins recensés')).toHaveLength(2);
  expect(of('ovins recensés', 'ovins')).toHaveLength(1);
});

it('two outlets have two where one number is of men and of women, of a private and of a public school', () => {
  const world = { ...shippedWorld(), bodiesOf: worldOf().bodiesOf, typeOf: worldOf().typeOf };
  const told = (id: string, measure: string): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [
      { value: '46', ...percent, measure, ...year(2024) },
      { value: '31877', unit: 'ha', ...year(2024) },
    ],
  });
  const of = (...measures: string[]) =>
    reconcile(
      measures.map((measure, i) => codedOf(told(`d${i}`, measure))),
      world,
    ).observations;
  expect(of('réussite des hommes', 'réussite des femmes')).toHaveLength(3);
  expect(of('réussite dans le privé', 'réussite dans le public')).toHaveLength(3);
  expect(of('réussite des femmes', 'réussite des filles')).toHaveLength(2);
});

it('two roundings contradict each other only where nobody has what both are rounded from', () => {
  const told = (id: string, value: string, comparator: 'eq' | 'approx'): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [
      { value, comparator, unit: 'well', ...year(2024) },
      { value: '31877', unit: 'ha', ...year(2024) },
      { value: '64.27', ...percent, ...year(2024) },
    ],
  });
  const of = (...documents: DocumentSketch[]) =>
    observed(...documents).find(({ unit }) => unit === 'well');
  const rounded = [told('a', '1400', 'eq'), told('b', '1500', 'approx')];
  expect(of(...rounded, told('c', '1473', 'eq'))).toMatchObject({
    reports: 3,
    agreement: 'compatible',
  });
  expect(of(...rounded, told('c', '1350', 'eq'))?.agreement).not.toBe('compatible');
});

it('outlets of two languages have two where one names a thing that the other does not, and near numbers differ', () => {
  const world = { ...shippedWorld(), bodiesOf: worldOf().bodiesOf, typeOf: worldOf().typeOf };
  const told = (id: string, language: 'fr' | 'ar', measure: string, value: string) => ({
    id,
    language,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [
      { value, unit: 'death', measure, ...year(2024) },
      { value: '31877', unit: 'ha', ...year(2024) },
      { value: '64.27', ...percent, ...year(2024) },
    ],
  });
  const of = (measure: string) =>
    reconcile(
      [told('a', 'fr', measure, '185'), told('b', 'ar', 'حالة وفاة', '181')].map(codedOf),
      world,
    ).observations.filter(({ unit }) => unit === 'death');
  expect(of('décès dans les hôpitaux')).toHaveLength(2);
  expect(of('décès')).toMatchObject([{ conflict_on: 'value' }]);
});

describe('two services under one head', () => {
  const { bodiesOf } = shippedWorld();
  const [police, surveillance, bureau] = ['org-dgsn', 'org-dgst', 'org-bcij'] as const;

  it('speak with one voice while he heads both', () => {
    expect(bodiesOf(police, '2019-03-14')).toContain(surveillance);
    expect(bodiesOf(bureau, '2019-03-14')).toContain(police);
  });

  it('are two before, and under a ministry that others sit in too', () => {
    expect(bodiesOf(police, '2013-03-14')).not.toContain(surveillance);
    expect(bodiesOf(police, '2019-03-14')).not.toContain('org-gendarmerie');
  });
});

describe('two ministers of one government', () => {
  const entity = (
    entity_id: string,
    type: 'person' | 'ministry' | 'government',
    parent_id: string | null,
  ) => ({
    entity_id,
    type,
    parent_id,
    name_fr: null,
    name_ar: null,
    name_en: null,
    wikidata_id: null,
  });
  const office = (person_id: string, organisation_id: string) => ({
    person_id,
    organisation_id,
    role: 'minister',
    start: '2017-04-05',
    end: null,
    source_url: 'https://example.org/',
  });
  const world = worldOf({
    entities: [
      entity('minister-a', 'person', null),
      entity('spokesman', 'person', null),
      entity('ministry-a', 'ministry', 'cabinet'),
      entity('cabinet', 'government', null),
    ],
    positions: [office('minister-a', 'ministry-a'), office('spokesman', 'cabinet')],
  });
  const told = (id: string, speaker: string, value: string): DocumentSketch => ({
    id,
    published: '2024-10-21',
    figures: [{ value, ...money, ...year(2025), speaker }],
  });
  const reports = (speaker: string, value = '140000000000') =>
    reconcile(
      [told('a', 'minister-a', value), told('b', speaker, value)].map(codedOf),
      world,
    ).observations.map((row) => row.reports);

  it('each have a short number of their own', () => {
    expect(reports('spokesman')).toEqual([1, 1]);
    expect(reports('ministry-a')).toEqual([2]);
    expect(reports('cabinet')).toEqual([2]);
    expect(reports('spokesman', '143375')).toEqual([2]);
  });
});

it('the council of government speaks for the government', () => {
  expect(shippedWorld().bodiesOf('org-government-council', '2024-11-07')).toContain(
    'org-government',
  );
});

describe('a rise and a fall by as much', () => {
  const moves = worldOf({
    directionOf: (measure) => (measure.endsWith('hausse') ? 'rise' : 'fall'),
  });
  const told = (id: string, measure: string, indicator_id: string | null = null) =>
    codedOf({
      id,
      speaker: 'minister-a',
      figures: [
        { value: '1.52', unit: 'percent', kind: 'percent', role: 'change', measure, indicator_id },
      ],
    });
  const found = (...documents: ReturnType<typeof told>[]) =>
    reconcile(documents, moves).observations.map((row) => row.conflict_on);

  it('contradict each other where one thing moved', () => {
    const [up, down] = ['taux de réussite, hausse', 'taux de réussite, baisse'];
    expect(found(told('a', up, 'pass-rate'), told('b', down, 'pass-rate'))).toEqual(['value']);
    expect(found(told('a', up, 'pass-rate'), told('b', up, 'pass-rate'))).toEqual([null]);
  });

  it('are two where the words do not say that it is one thing', () => {
    const [up, down] = ['produits importés, hausse', 'carburants, baisse'];
    expect(found(told('a', up), told('b', down))).toEqual([null, null]);
  });
});

describe('a headline of a town and a text of its province', () => {
  const found = (headline: string, below: string) =>
    reconcile(
      [
        codedOf({
          id: 'a',
          published: '2024-05-02',
          title: 'x'.repeat(220),
          speaker: 'org-interior-ministry',
          figures: [
            { value: '21', unit: 'death', place_id: headline },
            { value: '21', unit: 'death', place_id: below },
          ],
        }),
      ],
      shippedWorld(),
    ).observations.length;

  it('tell one number where the province has the name of the town', () => {
    expect(found('place-essaouira', 'place-essaouira-province')).toBe(1);
    expect(found('place-essaouira', 'place-chichaoua-province')).toBe(2);
  });
});

describe('the seats of two parties', () => {
  const seats = (id: string, language: 'fr' | 'en', values: readonly [string, string][]) =>
    codedOf({
      id,
      language,
      published: '2021-09-09',
      speaker: 'org-interior-ministry',
      figures: values.map(([value, party]) => ({
        value,
        unit: 'seat',
        measure: `${language === 'fr' ? 'sièges' : 'seats'}, ${party}`,
      })),
    });
  const shared: [string, string][] = [
    ['97', 'RNI'],
    ['8712', 'Istiqlal'],
  ];
  const conflicts = (own: [string, string], other: [string, string]) =>
    reconcile(
      [seats('a', 'fr', [...shared, own]), seats('b', 'en', [...shared, other])],
      shippedWorld(),
    ).observations.filter(({ agreement }) => agreement === 'conflict').length;

  it('are two in one document that gives other parties as many as one', () => {
    const found = reconcile(
      [
        seats('a', 'fr', [
          ['12', 'PJD'],
          ['12', 'petites formations'],
        ]),
        seats('b', 'en', [['12', 'PJD']]),
      ],
      shippedWorld(),
    ).observations;
    expect(found.map(({ reports }) => reports)).toEqual([2, 1]);
  });

  it('are no two counts of one thing, however near', () => {
    expect(conflicts(['35', 'USFP'], ['37', 'PJD'])).toBe(0);
    expect(conflicts(['35', 'PJD'], ['37', 'Justice and Development Party'])).toBe(1);
    expect(conflicts(['35', 'UMT'], ['37', 'Moroccan Labour Union'])).toBe(1);
    expect(conflicts(['35', 'UMT'], ['37', 'UGTM'])).toBe(0);
    expect(conflicts(['35', 'PJD'], ['350', 'Justice and Development Party'])).toBe(1);
    expect(conflicts(['35', 'PJD'], ['350', 'in the house'])).toBe(0);
  });
});

describe('a count without a place beside one of a place', () => {
  const arrests = (value: string, place_id: string | null = null): FigureSketch => ({
    value,
    unit: 'person',
    indicator_id: 'arrests',
    place_id,
  });
  const told = (id: string, language: 'fr' | 'en', figures: FigureSketch[]) =>
    codedOf({ id, language, published: '2024-11-20', speaker: 'ministry-a', figures });
  const reports = (...figures: FigureSketch[]) =>
    reconcile(
      [
        told('a', 'fr', [arrests('15', 'town-a'), arrests('42', 'town-b')]),
        told('b', 'en', figures),
      ],
      worldOf(),
    ).observations.map((row) => [row.value, row.reports]);

  it('is of the country where it is the larger', () => {
    expect(reports(arrests('42'), arrests('15', 'town-a'))).toContainEqual(['42', 1]);
  });

  it('is not where it is less than that of the place', () => {
    expect(reports(arrests('15'), arrests('42', 'town-b'))).toContainEqual(['15', 2]);
  });
});

it('a figure of no place joins no two of two places', () => {
  const told = (id: string, place_id: string | null) =>
    codedOf({
      id,
      published: '2024-11-20',
      speaker: 'ministry-a',
      figures: [
        { value: '48712', unit: 'household' },
        { value: '12', unit: 'well', place_id },
      ],
    });
  const { observations } = reconcile(
    [told('a', 'town-a'), told('b', null), told('c', 'town-b')],
    worldOf(),
  );
  const wells = observations.filter(({ unit }) => unit === 'well');
  expect(wells.map(({ reports }) => reports).sort()).toEqual([1, 2]);
});

describe('a headline that bounds what the text counts', () => {
  const found = (unit: string) =>
    reconcile(
      [
        codedOf({
          id: 'a',
          published: '2024-05-02',
          title: 'x'.repeat(220),
          speaker: 'org-interior-ministry',
          figures: [
            { value: '400', comparator: 'gt', unit: 'person', indicator_id: 'persons-arrested' },
            { value: '409', unit, measure: 'placed in police custody' },
          ],
        }),
      ],
      shippedWorld(),
    ).observations.length;

  it('tells the number of a noun that is in its own', () => {
    expect(found('protester')).toBe(1);
    expect(found('vehicle')).toBe(2);
  });
});

describe('a number of four digits that no speaker is named for', () => {
  const told = (id: string, published: string, figure: FigureSketch, speaker: string | null) =>
    codedOf({ id, published, speaker, figures: [figure] });
  const reports = (published: string, value: string) =>
    reconcile(
      [
        told('a', '2024-08-19', { value, unit: 'person', measure: 'convicted' }, 'ministry-a'),
        told('b', published, { value, unit: 'person', measure: 'growers of kif' }, null),
      ],
      worldOf(),
    ).observations[0]!.reports;

  it('is of who gave it in those days, whatever the words', () => {
    expect(reports('2024-08-20', '4831')).toBe(2);
    expect(reports('2024-08-27', '4831')).toBe(1);
    expect(reports('2024-08-20', '4800')).toBe(1);
  });
});

describe('a further count and a whole', () => {
  const world = worldOf({
    conceptsOf: (measure) => measure.split(' '),
    tells: (concept) => (concept === 'additional' ? 'little' : 'thing'),
  });
  const onTheDay = { period_start: '2024-05-12', period_end: '2024-05-12' };
  const told = (measure: string, published: string, value = '6') =>
    reconcile(
      [
        { id: 'a', published: '2024-05-12', measure: 'death' },
        { id: 'b', published, measure },
      ].map(({ measure, ...document }) =>
        codedOf({
          ...document,
          speaker: 'minister-a',
          figures: [
            { value: '4312', unit: 'rescue' },
            { value, unit: 'death', measure, ...onTheDay },
          ],
        }),
      ),
      world,
    ).observations.filter((row) => row.value === value);
  it('are two, told on days apart', () => {
    expect(told('additional death', '2024-05-14')).toHaveLength(2);
    expect(told('death', '2024-05-14')).toHaveLength(1);
    expect(told('additional death', '2024-05-13')).toHaveLength(1);
    // So many of one day are one count.
    expect(told('additional death', '2024-05-14', '617')).toHaveLength(1);
  });
});

describe('what rounds a number', () => {
  const told = (id: string, published: string, [riders, ...income]: string[]): DocumentSketch => ({
    id,
    published,
    speaker: 'ministry-a',
    figures: [
      { value: riders!, unit: 'passenger', indicator_id: 'rail-passengers', ...year(2022) },
      ...income.map((value, i) => ({ value, ...money, measure: `line ${i}`, ...year(2022) })),
    ],
  });
  const riders = (...documents: DocumentSketch[]) =>
    observed(...documents).filter(({ unit }) => unit === 'passenger').length;
  const march = told('a', '2023-03-02', ['35900000', '554000000', '1692000000']);

  it('is another where two publications months apart share no long number', () => {
    expect(riders(march, told('b', '2023-05-28', ['36000000', '562000000', '1731000000']))).toBe(2);
    expect(riders(march, told('b', '2023-05-28', ['36000000', '554000000', '1731000000']))).toBe(1);
  });
});

describe('a digit apart', () => {
  const parties = (id: string, ...values: string[]): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'ministry-a',
    figures: [
      { value: '35920000', ...money, ...year(2023) },
      { value: '914', unit: 'town', ...year(2023) },
      ...values.map((value) => ({ value, unit: 'party', ...year(2023) })),
    ],
  });
  const count = (...documents: DocumentSketch[]) =>
    reconcile(documents.map(codedOf), shippedWorld()).observations.filter(
      ({ unit }) => unit === 'party',
    ).length;

  it('is no slip where the noun is counted again', () => {
    expect(count(parties('a', '17'), parties('b', '27'))).toBe(1);
    expect(count(parties('a', '17'), parties('b', '27', '33'))).toBe(3);
  });
});

it('as much more of heads and of money is two growths, however many numbers two outlets share', () => {
  const told = (id: string, kind: 'count' | 'money', unit: string): DocumentSketch => ({
    id,
    published: '2024-04-30',
    speaker: 'minister-a',
    figures: [
      { value: '648120', unit: 'well' },
      { value: '31475', unit: 'town' },
      { value: '2093', unit: 'school' },
      { value: '6480000', unit, kind, statement_id: `${id}.s5` },
      { value: '12', unit: 'percent', kind: 'percent', role: 'change', statement_id: `${id}.s5` },
    ],
  });
  const growths = (...documents: DocumentSketch[]) =>
    observed(...documents).filter(({ unit }) => unit === 'percent');
  expect(growths(told('a', 'count', 'visit'), told('b', 'money', 'MAD'))).toHaveLength(2);
  expect(growths(told('a', 'count', 'visit'), told('b', 'count', 'visit'))).toHaveLength(1);
});

describe('outlets that share long numbers', () => {
  const shared: FigureSketch[] = ['97412', '82305', '8437'].map((value) => ({
    value,
    unit: 'seat',
  }));
  const found = (here: FigureSketch[], there: FigureSketch[]) =>
    reconcile(
      [here, there].map((figures, i) =>
        codedOf({
          id: `${i}`,
          published: '2024-11-20',
          speaker: 'ministry-a',
          figures: [...shared, ...figures],
        }),
      ),
      shippedWorld(),
    ).observations.length - shared.length;

  it('mean no seats by as many lists where one of them has as many seats beside', () => {
    const [seats, lists]: FigureSketch[] = ['seat', 'list'].map((unit) => ({ value: '12', unit }));
    expect(found([seats!], [lists!])).toBe(1);
    const own = { ...seats!, measure: 'seats, PJD' };
    expect(found([own, { ...seats!, measure: 'seats, others' }], [own, lists!])).toBe(3);
  });

  it('have two of two nouns whose short numbers are near', () => {
    const of = (value: string, unit: string): FigureSketch => ({
      value,
      unit,
      comparator: 'approx',
    });
    expect(found([of('3200000', 'household')], [of('3100000', 'child')])).toBe(2);
    expect(found([of('3200000', 'household')], [of('3100000', 'household')])).toBe(1);
  });
});
