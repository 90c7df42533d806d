import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import { normalise } from '../../pipeline/4-normalise/index.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { shippedWorld } from '../../pipeline/5-reconcile/shipped.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

const BROADER: Record<string, readonly string[]> = {
  death: ['death', 'person'],
  suspect: ['suspect', 'person'],
  person: ['person'],
};
const world = worldOf({
  withBroader: (unit) => BROADER[unit] ?? [],
  conceptsOf: (measure) => measure.split(' ').filter((word) => word === 'prosecuted'),
  tells: (concept) => (concept === 'person' ? 'little' : 'thing'),
});

/** Observations that the figures of one text come to. */
const observed = (...figures: FigureSketch[]): number => {
  const document = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
  const { observation_reports } = reconcile([document], world);
  expect(observation_reports.length).toBe(figures.length);
  return new Set(observation_reports.map((row) => row.observation_id)).size;
};

const headed = (figure: FigureSketch): FigureSketch => ({ ...figure, start: 2, end: 4 });

it('more than all of a thing is told of one thing, whatever the words', () => {
  const rate = (value: string, measure: string): FigureSketch => ({
    value,
    unit: 'percent',
    kind: 'percent',
    measure,
    period_start: '2023-01-01',
    period_end: '2023-12-31',
    period_text: 'as printed',
  });
  expect(observed(rate('106', 'taux de sortie'), rate('106', 'dossiers reçus'))).toBe(1);
  expect(observed(rate('64.8', 'taux de sortie'), rate('64.8', 'dossiers reçus'))).toBe(2);
});

describe('the number of a headline', () => {
  it('is that of the text by a looser name, and not of another thing', () => {
    const head = headed({ value: '27', unit: 'death' });
    expect(observed(head, { value: '27', unit: 'person' })).toBe(1);
    expect(observed(head, { value: '27', unit: 'vehicle' })).toBe(2);
    // Nine people may be any nine.
    expect(observed(headed({ value: '9', unit: 'death' }), { value: '9', unit: 'person' })).toBe(2);
  });

  it('is little more in the text than the headline says', () => {
    const head = (value: string) => headed({ value, unit: 'person', comparator: 'gt' });
    expect(observed(head('20'), { value: '23', unit: 'person', measure: 'found' })).toBe(1);
    expect(observed(head('20'), { value: '27', unit: 'person', measure: 'found' })).toBe(2);
    expect(observed(head('20'), { value: '23', unit: 'vehicle', measure: 'found' })).toBe(2);
  });

  it('is joined by whatever calls the thing as the headline does', () => {
    const told = (id: string, title: string, ...figures: FigureSketch[]) =>
      codedOf({ id, title, published: '2024-01-10', speaker: 'ministry-a', figures });
    const workers = { value: '417', unit: 'worker' };
    const other = told('b', 'Title', { value: '417', unit: 'death' });
    const observations = (...figures: FigureSketch[]) =>
      reconcile([told('a', 'A headline', ...figures), other], world).observations.length;
    expect(observations(headed({ value: '417', unit: 'death' }), workers)).toBe(1);
    expect(observations(workers)).toBe(2);
  });
});

describe('a headline', () => {
  const wells = (value: string, more: FigureSketch = {}) => ({ value, unit: 'well', ...more });
  const than = { comparator: 'gt' } as const;

  it('is of what it names before it is of as many of something else', () => {
    const dug = { indicator_id: 'wells-dug' };
    const figures = [headed(wells('53000', { ...than, ...dug })), wells('53648', dug)];
    const document = codedOf({
      id: 'a',
      speaker: 'minister-a',
      title: 'A headline',
      figures: [...figures, wells('53000', than)],
    });
    const { observation_reports } = reconcile([document], world);
    const homes = new Map(observation_reports.map((row) => [row.figure_id, row.observation_id]));
    expect(homes.get('a.f1')).toBe(homes.get('a.f2'));
    expect(homes.get('a.f1')).not.toBe(homes.get('a.f3'));
  });

  it('that it says more than is no count far above it', () => {
    const dug = { indicator_id: 'wells-dug' };
    const head = headed(wells('3000000', { ...than, ...dug }));
    expect(observed(head, wells('3216000', dug))).toBe(1);
    expect(observed(head, wells('3816000', dug))).toBe(2);
  });

  it('of a year is no percentage of a quarter of it, rounded', () => {
    const rate = (value: string, first: string, last: string): FigureSketch => ({
      ...{ value, unit: 'percent', kind: 'percent', indicator_id: 'literacy-rate' },
      ...{ period_start: first, period_end: last, period_text: 'as printed' },
    });
    const told = (head: string, body: string) => {
      const figures = [
        headed(rate(head, '2023-01-01', '2023-12-31')),
        rate(body, '2023-07-01', '2023-09-30'),
      ];
      const coded = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
      const named = { what: 'period' as const, rule: 'year', start: 230, end: 239 };
      return reconcile([{ ...coded, traces: { 'a.f1': [named] } }], world).observations.length;
    };
    expect(told('13', '13.4')).toBe(2);
    expect(told('13.4', '13.4')).toBe(1);
  });

  it('is no rounding of a percentage of another thing', () => {
    const rate = (value: string, measure: string): FigureSketch => ({
      ...{ value, measure, unit: 'percent', kind: 'percent' },
    });
    const head = headed(rate('11.8', 'prosecuted'));
    const others = worldOf({ conceptsOf: (measure) => [measure], tells: () => 'thing' });
    const of = (measure: string) =>
      reconcile(
        [
          codedOf({
            id: 'a',
            speaker: 'minister-a',
            title: 'A headline',
            figures: [head, rate('12', measure)],
          }),
        ],
        others,
      ).observations.length;
    expect(of('prosecuted')).toBe(1);
    expect(of('output')).toBe(2);
  });
});

it('a text that gives a number without its last digits says that it is more', () => {
  const wells = (value: string, comparator: 'eq' | 'gt' = 'eq'): FigureSketch => ({
    ...{ value, comparator, unit: 'well', indicator_id: 'wells-dug' },
  });
  expect(observed(wells('190000'), wells('198000'))).toBe(2);
  expect(observed(wells('190000', 'gt'), wells('198000'))).toBe(1);
  expect(observed(wells('200000'), wells('198000'))).toBe(1);
});

it('two rates of two names in one text are two, however equal', () => {
  const points = (indicator_id: string): FigureSketch => ({
    ...{ value: '1.2', unit: 'percentage_point', kind: 'other', role: 'change' },
    ...{ indicator_id, measure: 'unemployment rate' },
  });
  const of = (...names: string[]) =>
    reconcile(
      [codedOf({ id: 'a', language: 'en', speaker: 'org-hcp', figures: names.map(points) })],
      shippedWorld(),
    ).observations.length;
  expect(of('unemployment-rate', 'unemployment-rate')).toBe(1);
  expect(of('unemployment-rate', 'unemployment-rate-men')).toBe(2);
});

describe('those who are counted beside the dead', () => {
  const dead = { value: '23', unit: 'migrant', measure: 'migrants dead' };
  const knowing = worldOf({
    conceptsOf: (measure) => (measure.includes('dead') ? ['death'] : []),
    withBroader: (unit) => (unit === 'death' ? ['death'] : [unit]),
  });
  const told = (id: string, speaker: string | null, ...figures: FigureSketch[]) =>
    codedOf({ id, title: 'A headline', published: '2024-01-10', speaker, figures });
  const long = { value: '8412', unit: 'tent' };
  const reports = (...figures: FigureSketch[]) => {
    const documents = [
      told('a', 'ministry-a', dead, long),
      told('b', null, ...figures, { value: '23', unit: 'migrant', measure: 'migrants' }, long),
    ];
    return reconcile(documents, knowing).observations.find((row) => row.value === '23')?.reports;
  };

  it('are none of the dead whom another text counts as many', () => {
    expect(reports({ value: '6', unit: 'death' })).toBe(1);
    // A text that counts no dead may mean them.
    expect(reports({ value: '6', unit: 'truck' })).toBe(2);
  });
});

describe('a number of three digits in one text', () => {
  const person = { value: '2370', unit: 'person', indicator_id: 'referred' };
  const suspect = { value: '2370', unit: 'suspect', indicator_id: 'held' };

  it('counts one thing, whatever its sentences call it', () => {
    expect(observed(person, suspect)).toBe(1);
    expect(observed(person, { ...suspect, hedged: true })).toBe(2);
    expect(observed(person, { ...suspect, unit: 'vehicle' })).toBe(2);
    expect(observed({ ...person, value: '37' }, { ...suspect, value: '37' })).toBe(2);
  });

  it('is what the text first says it is more than', () => {
    const told = { value: '2370', unit: 'person', measure: 'prosecuted' };
    const bound = { value: '2300', unit: 'suspect', measure: 'prosecuted' };
    expect(observed({ ...bound, comparator: 'gt' }, told)).toBe(1);
    expect(observed(bound, told)).toBe(2);
  });

  it('is up to a fifth more than what the text says first, by one speaker', () => {
    const told = { value: '5673', unit: 'person', indicator_id: 'freed' };
    const bound = { ...told, value: '5000', comparator: 'gt' as const };
    expect(observed(bound, told)).toBe(1);
    expect(observed(told, bound)).toBe(2);
    expect(observed({ ...bound, value: '4000' }, told)).toBe(2);
    expect(observed({ ...bound, speaker: 'ministry-b' }, told)).toBe(2);
  });
});

describe('an official whom a text leaves unnamed', () => {
  it('may be of the body that speaks below', () => {
    const named = (speaker_name?: string) => {
      const document = codedOf({
        id: 'a',
        figures: [
          {
            value: '37',
            unit: 'death',
            speaker_role: 'official',
            ...(speaker_name && { speaker_name }),
          },
          { value: '37', unit: 'death', speaker: 'ministry-a' },
        ],
      });
      const statements = document.statements.map((row) => ({
        ...row,
        speaker_type: 'person' as const,
      }));
      return reconcile([{ ...document, statements }], world).observations.length;
    };
    expect(named()).toBe(1);
    expect(named('Invented Name')).toBe(2);
  });
});

describe('a text that bounds its own number', () => {
  const agreement = (...figures: FigureSketch[]) => {
    const told = (id: string, ...own: FigureSketch[]) =>
      codedOf({
        id,
        title: 'A headline',
        published: '2024-01-10',
        speaker: 'ministry-a',
        figures: own,
      });
    const found = reconcile([told('a', ...figures), told('b', injured)], world).observations;
    return found.map((row) => row.agreement);
  };
  const injured = { value: '614', unit: 'injured', indicator_id: 'injured' };

  it('is compared by the bound as well', () => {
    expect(agreement(injured, injured)).toEqual(['agree']);
    expect(agreement({ ...injured, comparator: 'ge' }, injured)).toEqual(['compatible']);
    expect(agreement({ ...injured, comparator: 'gt' }, injured)).toEqual(['conflict']);
    // Headlines leave "about" out.
    const about = { ...injured, comparator: 'approx' as const };
    expect(agreement(about, headed(injured))).toEqual(['compatible']);
  });

  it('is compared by its rounding as well', () => {
    const rounded = headed({ ...injured, value: '610', comparator: 'gt' });
    expect(agreement(rounded, injured)).toEqual(['compatible']);
    expect(agreement(headed(injured), injured)).toEqual(['agree']);
  });
});

it('a count of one digit by two who speak is two', () => {
  const source = { speaker_name: 'source at the port', speaker_role: 'source at the port' };
  const dead = { value: '7', unit: 'death', measure: 'dead' };
  expect(observed(dead, { ...dead, speaker: null, ...source })).toBe(2);
  expect(observed(dead, dead)).toBe(1);
  const many = { ...dead, value: '37' };
  expect(observed(many, { ...many, speaker: null, ...source })).toBe(1);
});

describe('a number that the text takes up', () => {
  const observed = (lang: Language, text: string) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2024-05-02' });
    return reconcile([normalise(extract(document))], shippedWorld()).observations.length;
  };

  it.each([
    ['fr', 'Selon le HCP, 34 demandes sont parvenues. Ces 34 opérations ont pris fin.', 1],
    ['fr', 'Selon le HCP, 34 demandes sont parvenues. Les 34 opérations ont pris fin.', 2],
    ['en', 'The HCP said it had received 34 requests. These 34 operations have ended.', 1],
    ['ar', 'أعلنت المندوبية السامية للتخطيط عن 34 طلبا. وانتهت هذه الـ34 عملية.', 1],
    ['ar', 'أعلنت المندوبية السامية للتخطيط عن 34 طلبا. وانتهت هذه العمليات الـ34.', 1],
  ] as const)(
    'is the one just told, whatever it then is of: %s: %s',
    (lang, text, observations) => {
      expect(observed(lang, text)).toBe(observations);
    },
  );
});

describe('a round number near a long one of towns alone', () => {
  const observed = (text: string) => {
    const document = plainDocument({ id: 'x', lang: 'fr', text, published: '2025-02-05' });
    return reconcile([normalise(extract(document))], shippedWorld()).observations.length;
  };

  it('is another, and no rounding of it', () => {
    const towns =
      'Selon le HCP, la création de 162.000 postes en milieu urbain a marqué l’année 2024.';
    expect(observed(`${towns} Les services ont créé 160.000 postes en 2024.`)).toBe(2);
    expect(
      observed(`${towns} Les services ont créé 160.000 postes en milieu urbain en 2024.`),
    ).toBe(1);
  });
});

describe('two equal growths of one text', () => {
  const observed = (lang: Language, text: string) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2025-02-05' });
    return reconcile([normalise(extract(document))], shippedWorld()).observations.length;
  };

  it.each([
    [
      'fr',
      'Selon l’ONCF, les trains ont transporté 8.412.305 voyageurs en 2024, en hausse de 17 %. Les lignes du nord ont transporté 6.203.118 voyageurs, en hausse de 17 %.',
      4,
    ],
    [
      'en',
      'The ONCF said trains carried 8,412,305 passengers in 2024, up 17%. The northern lines carried 6,203,118 passengers, up 17%.',
      4,
    ],
    [
      'fr',
      'Selon l’ONCF, les trains ont transporté 8.412.305 voyageurs en 2024, en hausse de 17 %. La hausse du nombre de voyageurs est donc de 17 %.',
      2,
    ],
    [
      'fr',
      'Selon l’Office des changes, le déficit commercial s’est aggravé de 17 % à 84,37 milliards de dirhams en 2024. Les ventes de tapis ont atteint 316,48 millions de dirhams. Hausse du déficit commercial de 17 % à 84,37 milliards de dirhams en 2024.',
      3,
    ],
  ] as const)(
    'are two where each is of a number of its own: %s: %s',
    (lang, text, observations) => {
      expect(observed(lang, text)).toBe(observations);
    },
  );
});

describe('two figures of one text', () => {
  const observed = (lang: Language, text: string) => {
    const document = plainDocument({ id: 'x', lang, text, published: '2025-02-05' });
    return reconcile([normalise(extract(document))], shippedWorld()).observations.length;
  };

  it.each([
    [
      'fr',
      'Selon la DGSN, près de 648 tonnes (647 tonnes et 912 kg) de résine ont été saisies.',
      1,
    ],
    ['en', 'The DGSN said it had seized nearly 648 tonnes (647.9 tonnes) of resin.', 1],
    ['ar', 'أعلنت المديرية العامة للأمن الوطني عن حجز حوالي 648 طنا (647,9 طنا) من المخدرات.', 1],
    [
      'fr',
      'Selon la DGSN, 648 tonnes (647 tonnes et 912 kg l’an dernier) de résine ont été saisies.',
      2,
    ],
  ] as const)('are one where a bracket tells the round one exactly: %s: %s', (lang, text, many) => {
    expect(observed(lang, text)).toBe(many);
  });

  it('are two where two speak and only one of them names a place', () => {
    const held = (speaker_name: string, place_id: string | null, inherited = false) => ({
      value: '648',
      unit: 'person',
      speaker_name,
      place_id,
      inherited,
    });
    const by = (...figures: FigureSketch[]) =>
      reconcile([codedOf({ id: 'a', figures })], worldOf()).observations.length;
    const first = held('Prefecture of police', null);
    expect(by(first, held('local police', 'place-safi'))).toBe(2);
    expect(by(first, held('local police', null))).toBe(1);
    expect(by(first, held('local police', 'place-safi', true))).toBe(1);
  });
});
