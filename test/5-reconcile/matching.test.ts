import { describe, expect, it } from 'vitest';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { codedOf, type DocumentSketch, type FigureSketch, worldOf, year } from './build.ts';

const one = (id: string, figure: FigureSketch, rest: Partial<DocumentSketch> = {}) =>
  codedOf({ id, published: '2024-01-10', speaker: 'minister-a', ...rest, figures: [figure] });

const arrests = { indicator_id: 'arrests', ...year(2023) };
const observe = (...documents: ReturnType<typeof codedOf>[]) =>
  reconcile(documents, worldOf()).observations;

describe('one official figure', () => {
  it('is recognised across languages without an indicator, by speaker, unit, period and a telling number', () => {
    const found = observe(
      one('a', { value: '78685', unit: 'attempt', ...year(2023) }),
      one('b', { value: '78685', unit: 'attempt', ...year(2023) }, { language: 'ar' }),
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'agree' }]);
  });

  it('is recognised when a minister and his ministry state it', () => {
    const found = observe(
      one('a', { value: '420348', ...arrests }),
      one('b', { value: '420348', ...arrests }, { speaker: 'ministry-a' }),
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'agree', conflict_on: null }]);
  });

  it('is recognised weeks later by its long number, whatever the scale that an outlet gives it', () => {
    const told = (id: string, value: string, published: string, measure = 'résine saisie') =>
      one(id, { value, unit: 'kg', kind: 'mass', measure, ...year(2023) }, { published });
    const found = (value: string, measure?: string) =>
      observe(told('a', '648217', '2024-01-10'), told('b', value, '2024-03-04', measure));
    expect(found('648.217')).toMatchObject([{ reports: 2, conflict_on: 'value' }]);
    expect(found('648.217', 'poudre brûlée')).toHaveLength(2);
    expect(found('64.931')).toHaveLength(2);
  });

  it('of a document of unknown day contradicts only what is of a time and not foreseen', () => {
    const told = (id: string, value: string, published: string | null, hedged = false) =>
      one(id, { value, ...arrests, hedged }, { published });
    const [known, near] = [told('a', '4312', '2024-01-10'), told('b', '4381', null)];
    expect(observe(known, near)).toMatchObject([{ reports: 2, agreement: 'conflict' }]);
    expect(observe(known, told('b', '4381', null, true))).toHaveLength(2);
    expect(
      observe(told('a', '4312', '2024-01-10', true), told('b', '4381', '2024-01-12', true)),
    ).toHaveLength(1);
  });

  it('of a document of unknown day is of those that have its year, or repeat its numbers', () => {
    const told = (id: string, published: string | null, of: object) =>
      codedOf({
        id,
        published,
        speaker: 'minister-a',
        figures: [
          { value: '6182', unit: 'well', ...of },
          { value: '41', unit: 'quay', ...of },
          { value: id === 'a' ? '7128' : '7182', unit: 'farm', ...of },
        ],
      });
    const reports = (...documents: ReturnType<typeof codedOf>[]) =>
      observe(...documents).map((row) => row.reports);
    expect(reports(told('a', '2024-01-10', year(2023)), told('b', null, year(2023)))).toEqual([
      2, 2, 2,
    ]);
    expect(reports(told('a', '2024-01-10', {}), told('b', null, {}))).not.toEqual([2, 2, 2]);
  });

  it('is recognised on whatever day each outlet counts it "at present"', () => {
    const day = (published: string) => ({ period_start: published, period_end: published });
    const told = (id: string, published: string, value: string) =>
      one(id, { value, unit: 'inmate', ...day(published) }, { published });
    const atPresent = (coded: ReturnType<typeof one>) => ({
      ...coded,
      traces: {
        [coded.figures[0]!.figure_id]: [{ what: 'period' as const, rule: 'now', start: 0, end: 9 }],
      },
    });
    const copies = [told('a', '2024-01-10', '15820'), told('b', '2024-01-11', '15820')];
    expect(observe(...copies.map(atPresent))).toMatchObject([{ reports: 2, agreement: 'agree' }]);
    expect(observe(...copies)).not.toMatchObject([{ reports: 2, agreement: 'agree' }]);
  });

  it('is recognised where an outlet says that it was so ten years ago', () => {
    const told = (id: string, of: number, when: string) => {
      const share = { value: '79.3', unit: 'percent', kind: 'percent' as const, measure: 'share' };
      const coded = one(id, { ...share, ...year(of) }, { published: '2025-05-22' });
      const step = { what: 'period' as const, rule: when, start: 230, end: 239 };
      return { ...coded, traces: { [coded.figures[0]!.figure_id]: [step] } };
    };
    const agreement = (of: number, when: string) =>
      observe(told('a', 2014, 'year'), told('b', of, when)).map((row) => row.agreement);
    expect(agreement(2015, 'period.previous')).toEqual(['agree']);
    // A year that is named, and one that is no round number of years away.
    expect(agreement(2015, 'year')).not.toEqual(['agree']);
    expect(agreement(2016, 'period.previous')).not.toEqual(['agree']);
  });

  it('is recognised when one outlet rounds and another bounds', () => {
    const found = observe(
      one('a', { value: '420348', ...arrests }),
      one('b', { value: '420000', comparator: 'gt', ...arrests }),
      one('c', { value: '420000', comparator: 'approx', ...arrests }),
    );
    expect(found).toMatchObject([{ reports: 3, agreement: 'compatible' }]);
  });

  it('is recognised when the values contradict, and then is a conflict on value', () => {
    const found = observe(
      one('a', { value: '4312', ...arrests }),
      one('b', { value: '4321', ...arrests }),
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'conflict', conflict_on: 'value' }]);
  });

  it('is recognised when an outlet leaves out the tonne before the kilograms', () => {
    const resin = {
      unit: 'kg',
      kind: 'mass',
      indicator_id: 'resin-seized',
      ...year(2023),
    } as const;
    const found = (value: string) =>
      observe(one('a', { ...resin, value: '1726' }), one('b', { ...resin, value }));
    expect(found('726')).toMatchObject([
      { reports: 2, agreement: 'conflict', conflict_on: 'value' },
    ]);
    expect(found('736')).toHaveLength(2);
  });

  it('is recognised when one outlet tells the share that another gives as a level', () => {
    const deficit = {
      indicator_id: 'deficit',
      unit: 'percent',
      kind: 'percent',
      ...year(2024),
    } as const;
    const found = observe(
      one('a', { value: '4', ...deficit, role: 'share' }),
      one('b', { value: '4.5', ...deficit, role: 'level' }),
    );
    expect(found).toMatchObject([{ reports: 2, conflict_on: 'value' }]);
  });

  it('takes in an outlet that names nobody, where number and indicator are telling', () => {
    const found = observe(
      one('a', { value: '78685', ...arrests }),
      one('b', { value: '78685', ...arrests }, { speaker: null }),
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'agree' }]);
  });
});

describe('a figure that contradicts another or is nobody’s', () => {
  const counted = (value: string, rest: Partial<FigureSketch> = {}) => ({
    value,
    unit: 'bus',
    ...rest,
  });

  it('is the same with the digits of a long number out of order, though no indicator names it', () => {
    const found = observe(
      one('a', counted('3746', { measure: 'autobus acquis' })),
      one('b', counted('3764', { measure: 'autobus acquis' })),
    );
    expect(found).toMatchObject([{ reports: 2, agreement: 'conflict', conflict_on: 'value' }]);
  });

  it('is the same where nobody is named and the documents share another telling number', () => {
    const document = (id: string, speaker: string | null, values: string[]) =>
      codedOf({
        id,
        published: '2024-01-10',
        speaker,
        language: speaker ? 'fr' : 'ar',
        figures: values.map((value) => counted(value, year(2023))),
      });
    const both = observe(
      document('a', 'minister-a', ['3746', '512']),
      document('b', null, ['3746', '512']),
    );
    expect(both.map(({ reports }) => reports)).toEqual([2, 2]);
    const one = observe(document('a', 'minister-a', ['512']), document('b', null, ['512']));
    expect(one.map(({ reports }) => reports)).toEqual([1]);
  });

  it('is a conflict on speaker where two ministers are given the same figures of one day', () => {
    const document = (id: string, speaker: string) =>
      codedOf({
        id,
        published: '2024-01-10',
        speaker,
        figures: ['4312', '78685', '420348'].map((value, i) => ({
          value,
          indicator_id: ['arrests', 'cases', 'deaths'][i]!,
        })),
      });
    const found = observe(document('a', 'minister-a'), document('b', 'minister-b'));
    expect(found.map(({ conflict_on }) => conflict_on)).toEqual(['speaker', 'speaker', 'speaker']);
  });
});

describe('two official figures stay two', () => {
  it('when each runs to another month', () => {
    const until = (month: string) => ({ period_start: '2023-01-01', period_end: month });
    const found = observe(
      one('a', { value: '684', indicator_id: 'arrests', ...until('2023-07-31') }),
      one('b', { value: '803', indicator_id: 'arrests', ...until('2023-08-31') }),
    );
    expect(found).toHaveLength(2);
  });

  it('when a third that gives no period agrees with both', () => {
    const week = (from: string, to: string) => ({ period_start: from, period_end: to });
    const deaths = { value: '14', indicator_id: 'deaths' };
    const found = observe(
      one('a', { ...deaths, ...week('2023-12-25', '2023-12-31') }),
      one('b', { ...deaths, ...week('2024-01-01', '2024-01-07') }),
      one('c', deaths),
    );
    expect(found).toHaveLength(2);
  });

  it('when months lie between the documents of a quarter and of its year, though an undated one is near both', () => {
    const quarter = { period_start: '2023-07-01', period_end: '2023-09-30' };
    const gain = { value: '58000', indicator_id: 'arrests' };
    const told = (id: string, published: string | null, period: object) =>
      codedOf({ id, published, speaker: 'ministry-a', figures: [{ ...gain, ...period }] });
    const found = observe(
      told('a', '2023-11-06', { ...quarter, period_text: null }),
      told('b', null, quarter),
      told('c', '2024-02-05', { ...year(2023), period_text: null }),
    );
    expect(found.map(({ reports }) => reports).sort()).toEqual([1, 2]);
  });

  it('when one is of the country and the other of a place that its document sets beside it', () => {
    const rate = {
      kind: 'percent',
      unit: 'percent',
      indicator_id: 'deaths',
      ...year(2023),
    } as const;
    const found = observe(
      codedOf({
        id: 'a',
        published: '2024-01-10',
        speaker: 'minister-a',
        figures: [
          { ...rate, value: '9.7' },
          { ...rate, value: '15.9', place_id: 'place-a' },
        ],
      }),
      one('b', { ...rate, value: '9.7', place_id: 'place-b' }),
    );
    expect(found).toHaveLength(3);
  });

  it('when one document holds a provisional count of its own, although a short one that agrees with the final does not', () => {
    const telling = (values: string[]) => values.map((value) => ({ value, ...year(2023) }));
    const growth = {
      kind: 'percent',
      unit: 'percent',
      role: 'change',
      indicator_id: 'deaths',
    } as const;
    const document = (id: string, value: string, others: string[]) =>
      codedOf({
        id,
        published: '2024-01-10',
        speaker: 'minister-a',
        figures: [{ ...growth, value, ...year(2023) }, ...telling(others)],
      });
    const found = observe(
      document('final', '5.37', ['4024', '143272', '14718']),
      document('short', '5.37', ['4024']),
      document('provisional', '5.1', ['3641', '142247', '9334']),
    ).filter(({ unit }) => unit === 'percent');
    expect(found.map(({ agreement }) => agreement).sort()).toEqual(['agree', 'single']);
  });

  it('when each is the growth of a number of its own', () => {
    const sales = { kind: 'money', unit: 'MAD', indicator_id: 'sales', ...year(2023) } as const;
    const growth = { kind: 'percent', unit: 'percent', role: 'change', measure: 'sales' } as const;
    const told = (id: string, percent: string, value: string) =>
      codedOf({
        id,
        published: '2024-01-10',
        speaker: 'minister-a',
        figures: [
          { ...sales, ...growth, value: percent, start: 200, end: 204, statement_id: `${id}.s1` },
          { ...sales, measure: 'sales', value, start: 212, end: 230, statement_id: `${id}.s1` },
        ],
      });
    const growths = (...others: [string, string]) =>
      observe(told('a', '9', '608000000'), told('b', ...others)).filter(
        ({ unit }) => unit === 'percent',
      );
    expect(growths('6', '10000000000')).toHaveLength(2);
    expect(growths('6', '608000000')).toHaveLength(1);
    expect(growths('6', '548000000')).toHaveLength(2);
    expect(growths('6', '609000000')).toHaveLength(1);
    // A slip of the scale.
    expect(growths('6', '6080000000')).toHaveLength(1);
  });

  it('when only the number is the same', () => {
    const found = observe(
      one('a', { value: '120', unit: 'school', ...year(2023) }),
      one('b', { value: '120', unit: 'hospital', ...year(2023) }),
    );
    expect(found).toHaveLength(2);
  });

  it('when the indicators differ', () => {
    const found = observe(
      one('a', { value: '1250', ...arrests }),
      one('b', { value: '1250', ...arrests, indicator_id: 'deaths' }),
    );
    expect(found).toHaveLength(2);
  });

  it('when the numbers are of another order, though nothing else of that indicator is told', () => {
    const found = observe(
      one('a', { value: '12', ...arrests }),
      one('b', { value: '90000', ...arrests }),
    );
    expect(found).toHaveLength(2);
  });

  it('when the years differ, unless one body gives many for both at once', () => {
    const told = (value: string, published?: string) =>
      observe(
        one('a', { value, ...arrests }),
        one('b', { value, ...arrests, ...year(2022) }, published ? { published } : {}),
      );
    expect(told('7')).toHaveLength(2);
    expect(told('4312', '2024-03-20')).toHaveLength(2);
    expect(told('4312')).toMatchObject([{ conflict_on: 'period' }]);
  });

  it('when two ministers speak on one day', () => {
    const found = observe(
      one('a', { value: '430', ...arrests }),
      one('b', { value: '430', ...arrests }, { speaker: 'minister-b' }),
    );
    expect(found).toHaveLength(2);
  });

  it('when the places differ', () => {
    const found = observe(
      one('a', { value: '4312', ...arrests, place_id: 'fes' }),
      one('b', { value: '4312', ...arrests, place_id: 'agadir' }),
    );
    expect(found).toHaveLength(2);
  });

  it('when each document has both', () => {
    const both = (id: string) =>
      codedOf({
        id,
        published: '2024-01-10',
        speaker: 'minister-a',
        figures: [
          { value: '420348', ...arrests },
          { value: '331252', ...arrests },
        ],
      });
    expect(observe(both('a'), both('b'))).toMatchObject([{ reports: 2 }, { reports: 2 }]);
  });

  it('when one is an estimate of months before', () => {
    const growth = { unit: 'percent', kind: 'percent', indicator_id: 'growth' } as const;
    const told = (id: string, published: string, value: string, hedged = true) =>
      one(id, { value, hedged, ...growth, ...year(2025) }, { published });
    const july = told('a', '2024-07-20', '3');
    expect(observe(july, told('b', '2024-10-18', '3.6'))).toHaveLength(2);
    expect(observe(july, told('b', '2024-10-18', '3.6', false))).toHaveLength(2);
    expect(observe(july, told('b', '2024-08-18', '3.6'))).toHaveLength(1);
    const counted = told('c', '2024-07-20', '3', false);
    expect(observe(counted, told('b', '2024-10-18', '3.6', false))).toHaveLength(1);
    expect(observe(july, told('b', '2024-10-18', '3'))).toHaveLength(1);
  });

  it('when one is the level and the other the growth', () => {
    const found = observe(
      one('a', { value: '4312', ...arrests }),
      one('b', { value: '4350', ...arrests, role: 'change' }),
    );
    expect(found).toHaveLength(2);
  });
});

describe('a document', () => {
  it('that repeats its figure in the headline is one report with two mentions', () => {
    const { observations, observation_reports } = reconcile(
      [
        codedOf({
          id: 'a',
          speaker: 'minister-a',
          title: 'A headline',
          figures: [
            { value: '4300', comparator: 'gt', ...arrests, speaker: null, start: 2, end: 6 },
            { value: '4312', ...arrests },
          ],
        }),
      ],
      worldOf(),
    );
    expect(observations).toMatchObject([{ value: '4312', reports: 1, agreement: 'single' }]);
    expect(observation_reports.map((r) => r.figure_id)).toEqual(['a.f1', 'a.f2']);
  });

  it('that rounds a long number of its body in the headline is one report too, whatever the words', () => {
    const fine = { unit: 'MAD', kind: 'money' } as const;
    const figures = [
      { value: '2700000', ...fine, indicator_id: 'imports', speaker: null, start: 2, end: 6 },
      { value: '2714380', ...fine },
    ];
    const title = 'A headline';
    expect(observe(codedOf({ id: 'a', speaker: 'minister-a', title, figures }))).toHaveLength(1);
  });

  it('that rounds a count in its headline may name it by another noun', () => {
    const headed = (head: string, body: string) => {
      const figures = [
        { value: head, comparator: 'gt' as const, unit: 'family', speaker: null, start: 2, end: 6 },
        { value: body, unit: 'request', ...year(2023) },
      ];
      const title = 'A headline';
      const document = codedOf({ id: 'a', speaker: 'minister-a', title, figures });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(headed('37000', '37241')).toHaveLength(2);
    expect(headed('370', '372')).toHaveLength(1);
  });

  it('that rounds a percentage in its headline means that of no other thing', () => {
    const headed = (head: string, body: string) => {
      const percent = { unit: 'percent', kind: 'percent' } as const;
      const figures = [
        { value: '4.1', ...percent, indicator_id: head, speaker: null, start: 2, end: 6 },
        { value: '4.13', ...percent, indicator_id: body },
      ];
      const title = 'A headline';
      const document = codedOf({ id: 'a', speaker: 'minister-a', title, figures });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(headed('inflation', 'inflation')).toHaveLength(2);
    expect(headed('key-rate', 'inflation')).toHaveLength(1);
  });

  it('that counts many in its headline means the same number below, however round', () => {
    const headed = (value: string) => {
      const figures = [
        { value, unit: 'farmer', speaker: null, start: 2, end: 6 },
        { value, unit: 'farmer', comparator: 'approx' as const },
      ];
      const document = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(headed('3000000')).toHaveLength(2);
    expect(headed('3')).toHaveLength(1);
  });

  it('that has ten thousand or more in its headline means that of its body, of the same noun or another', () => {
    const headed = (value: string, unit: string) => {
      const kind = unit === 'MAD' ? ('money' as const) : ('count' as const);
      const noun = unit === 'MAD' ? unit : 'grower';
      const figures = [
        { value, kind, unit: noun, measure: 'growers', speaker: null, start: 2, end: 6 },
        { value, kind, unit, measure: 'those who were paid' },
      ];
      const title = 'A headline';
      const document = codedOf({ id: 'a', speaker: 'minister-a', title, figures });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(headed('30000', 'grower')).toHaveLength(2);
    expect(headed('30000', 'licence')).toHaveLength(2);
    expect(headed('3000000000', 'MAD')).toHaveLength(2);
    expect(headed('3000', 'grower')).toHaveLength(1);
    expect(headed('30', 'licence')).toHaveLength(1);
  });

  it('that tells a round number of many twice, of one noun and time, tells one', () => {
    const twice = (value: string, unit = 'farmer') =>
      observe(
        codedOf({
          id: 'a',
          speaker: 'minister-a',
          figures: [
            { value, unit: 'farmer', ...year(2023) },
            { value, unit, ...year(2023) },
          ],
        }),
      );
    expect(twice('130000')).toHaveLength(1);
    expect(twice('130')).toHaveLength(2);
    expect(twice('130000', 'licence')).toHaveLength(2);
  });

  it('that rounds a number in its lead means the number below where both have a time or neither has', () => {
    const world = worldOf({
      conceptsOf: (words) => words.split(' '),
      tells: () => 'group',
    });
    const told = (period: Partial<FigureSketch>) => {
      const figures = [
        { value: '42000', comparator: 'gt' as const, measure: 'grantee loan' },
        { value: '42318', measure: 'grantee', ...period },
      ];
      return reconcile([codedOf({ id: 'a', speaker: 'minister-a', figures })], world).observations;
    };
    expect(told({})).toHaveLength(1);
    expect(told(year(2023))).toHaveLength(2);
  });

  it('that has a minister speak in its headline and names whom below has one of them', () => {
    const told = (speaker_name: string | null) => {
      const minister = { speaker: null, speaker_type: 'person' as const, speaker_role: 'ministre' };
      const figures = [
        { value: '86', ...minister, ...(speaker_name && { speaker_name }), start: 2, end: 6 },
        { value: '86' },
      ];
      const document = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
      return reconcile([document], worldOf()).observations;
    };
    expect(told(null)).toHaveLength(1);
    expect(told('A. Bennis')).toHaveLength(2);
  });

  it('that tells of so many dead and so many bodies, or of the dead in its headline, tells of them once', () => {
    const world = worldOf({ conceptsOf: (words) => words.split(' ') });
    const told = (first: Partial<FigureSketch>, second: Partial<FigureSketch>) => {
      const figures = [first, second].map((row) => ({ value: '6', ...row }));
      const document = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
      return reconcile([document], world).observations;
    };
    const dead = { measure: 'death riot' };
    const found = { measure: 'bank', unit: 'body' };
    const burnt = { measure: 'death bank' };
    expect(told(dead, found)).toHaveLength(1);
    expect(told(dead, { ...found, value: '7' })).toHaveLength(2);
    expect(told({ ...dead, start: 2, end: 6 }, burnt)).toHaveLength(1);
    expect(told(dead, burnt)).toHaveLength(2);
    expect(told({ measure: 'riot', start: 2, end: 6 }, burnt)).toHaveLength(2);
  });

  it('that dates in its text what its headline leaves undated means one number', () => {
    const figures = (head: string) => [
      { value: head, unit: 'nurse', speaker: null, start: 2, end: 6, ...year(2019) },
      { value: '387', unit: 'nurse', ...year(2023) },
    ];
    const told = (head: string) => {
      const title = 'A headline';
      const document = codedOf({ id: 'a', speaker: 'minister-a', title, figures: figures(head) });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(told('387')).toHaveLength(2);
    // What no official gives is no observation.
    expect(told('412')).toHaveLength(1);
  });

  it('that has both the number of its headline and a longer one means the number itself', () => {
    const figures = [
      { value: '32000', unit: 'nurse', speaker: null, start: 2, end: 6 },
      { value: '32000', unit: 'nurse' },
      { value: '32387', unit: 'nurse', ...year(2019) },
    ];
    const document = codedOf({ id: 'a', speaker: 'minister-a', title: 'A headline', figures });
    const { observation_reports } = reconcile([document], worldOf());
    const [head, exact] = observation_reports.map((row) => row.observation_id);
    expect(observation_reports.map((row) => row.figure_id)).toEqual(['a.f1', 'a.f2', 'a.f3']);
    expect(head).toBe(exact);
  });

  it('that says in its headline what is more than the first digits of a figure means that figure', () => {
    const headed = (head: string, body: string, comparator: 'gt' | 'eq' = 'gt') => {
      const seized = { unit: 'kg', kind: 'mass', indicator_id: 'seized' } as const;
      const figures = [
        { value: head, comparator, ...seized, speaker: null, start: 2, end: 6 },
        { value: body, ...seized, ...year(2023) },
      ];
      const title = 'A headline';
      const document = codedOf({ id: 'a', speaker: 'minister-a', title, figures });
      return reconcile([document], worldOf()).observation_reports;
    };
    expect(headed('2000', '2735')).toHaveLength(2);
    expect(headed('2000', '3735')).toHaveLength(1);
    expect(headed('2000', '2735', 'eq')).toHaveLength(1);
  });

  it('says one amount twice in a sentence only in two units of its currency', () => {
    const told = (unit_text: string) =>
      observe(
        codedOf({
          id: 'a',
          speaker: 'minister-a',
          figures: [
            { value: '1640410426', unit: 'MAD', kind: 'money', unit_text: 'dirhams' },
            { value: '1640000000', unit: 'MAD', kind: 'money', unit_text, statement_id: 'a.s1' },
          ],
        }),
      );
    expect(told('centimes')).toHaveLength(1);
    expect(told('dirhams')).toHaveLength(2);
  });

  it('told again right behind in centimes, one of the two slipped, is a conflict with who has the other', () => {
    const amount = (value: string, unit_text: string, start: number) => ({
      value,
      unit: 'MAD',
      unit_text,
      kind: 'money' as const,
      statement_id: 'a.s1',
      start,
      end: start + 20,
    });
    const beside = [
      { value: '64812', unit: 'boat' },
      { value: '2093', unit: 'net' },
    ];
    const told = (again: string, start: number, unit = 'centimes') =>
      observe(
        codedOf({
          id: 'a',
          published: '2024-01-10',
          speaker: 'minister-a',
          figures: [amount('1048000000', 'dirhams', 210), amount(again, unit, start), ...beside],
        }),
        codedOf({
          id: 'b',
          published: '2024-01-10',
          speaker: 'minister-a',
          figures: [{ ...amount('1480000000', 'dirhams', 210), statement_id: 'b.s1' }, ...beside],
        }),
      )
        .filter(({ unit }) => unit === 'MAD')
        .map(({ reports, conflict_on }) => `${reports} ${conflict_on}`);
    expect(told('1480000000', 232)).toEqual(['2 value']);
    expect(told('1480000000', 290)).toHaveLength(2);
    expect(told('1520000000', 232)).toHaveLength(2);
    // "1.048 billion dirhams (104 billion dirhams)": of centimes.
    expect(told('104000000000', 232, 'dirhams')).toEqual(['2 value']);
    expect(told('112000000000', 232, 'dirhams')).toHaveLength(2);
  });

  it('tells a mass once, also in another unit right behind it, and by "about" so much of it', () => {
    const mass = (value: string, unit: string, start: number, rest: FigureSketch = {}) => ({
      value,
      unit,
      unit_text: unit,
      kind: 'mass' as const,
      measure: 'résine saisie',
      indicator_id: 'cannabis-seized',
      statement_id: 'a.s1',
      start,
      end: start + 20,
      ...rest,
    });
    const told = (again: ReturnType<typeof mass>) =>
      observe(
        codedOf({ id: 'a', speaker: 'minister-a', figures: [mass('6.487', 't', 210), again] }),
      );
    expect(told(mass('6487', 'kg', 232))).toHaveLength(1);
    expect(told(mass('6487', 'kg', 280))).toHaveLength(2);
    expect(told(mass('3487', 'kg', 232))).toHaveLength(2);
    const later = { statement_id: 'a.s2', comparator: 'approx' as const };
    expect(told(mass('6.4', 't', 310, later))).toHaveLength(1);
    expect(told(mass('6.1', 't', 310, later))).toHaveLength(2);
  });

  it('that tells two things by numbers near each other has two', () => {
    const world = worldOf({ conceptsOf: (measure) => measure.split(' ') });
    const crops = (...measures: string[]) =>
      reconcile(
        [
          codedOf({
            id: 'a',
            speaker: 'minister-a',
            figures: ['2000000', '1970000'].map((value, i) => ({
              value,
              unit: 't',
              kind: 'mass' as const,
              measure: measures[i]!,
              ...year(2025),
            })),
          }),
        ],
        world,
      ).observations;
    expect(crops('harvest olive', 'harvest citrus')).toHaveLength(2);
    expect(crops('harvest olive', 'harvest')).toHaveLength(1);
  });

  it('that has told a number does not go on to round another to it', () => {
    const figures = [
      { value: '2571', ...arrests },
      { value: '2500', comparator: 'approx' as const, ...arrests },
      { value: '3437', ...arrests },
      { value: '3500', comparator: 'approx' as const, ...arrests },
    ];
    expect(observe(codedOf({ id: 'a', speaker: 'minister-a', figures }))).toHaveLength(4);
  });

  it('whose figure nobody official states makes no observation', () => {
    expect(observe(one('a', { value: '4312', ...arrests }, { speaker: null }))).toEqual([]);
  });
});

describe('syndicated copies', () => {
  it('count once where half of their statements are word for word the same', () => {
    const copy = (id: string) =>
      codedOf({
        id,
        speaker: 'minister-a',
        figures: [
          { value: '4312', ...arrests, words: 'the first sentence' },
          { value: '998', unit: 'case', ...year(2023), words: 'the second sentence' },
        ],
      });
    const other = one('c', { value: '4312', ...arrests });
    const found = observe(copy('a'), copy('b'), other).filter((o) => o.value === '4312');
    expect(found).toMatchObject([{ reports: 2, agreement: 'agree' }]);
  });

  it('count once where both credit one agency', () => {
    const found = observe(
      one('a', { value: '4312', ...arrests }, { agency: 'media-agency' }),
      one('b', { value: '4312', ...arrests }, { agency: 'media-agency' }),
    );
    expect(found).toMatchObject([{ reports: 1, agreement: 'single' }]);
  });

  it('do not outvote an outlet that counted for itself', () => {
    const found = observe(
      one('a', { value: '4312', ...arrests }, { agency: 'media-agency' }),
      one('b', { value: '4312', ...arrests }, { agency: 'media-agency' }),
      one('c', { value: '4321', ...arrests }),
      one('d', { value: '4321', ...arrests }),
    );
    expect(found).toMatchObject([{ value: '4321', reports: 3, agreement: 'conflict' }]);
  });
});

describe('a long number of two times', () => {
  const of = (id: string, speaker_name: string | null, y: number) =>
    codedOf({
      id,
      published: '2024-06-28',
      figures: [
        {
          value: '38641',
          unit: 'kg',
          kind: 'mass',
          ...year(y),
          ...(speaker_name ? { speaker: null, speaker_name } : { speaker: 'ministry-a' }),
        },
        { value: '14782', unit: 'cigarette', speaker: 'ministry-a', ...year(2023) },
        { value: '64837', unit: 'bag', speaker: 'ministry-a', ...year(2023) },
      ],
    });
  const reports = (speaker: string | null, y: number) =>
    observe(of('a', null, 2023), of('b', speaker, y))
      .filter(({ value }) => value === '38641')
      .map((row) => row.reports);

  it('is one that an outlet has misdated, but not that of another body', () => {
    expect(reports(null, 2024)).toEqual([2]);
    expect(reports('police', 2023)).toEqual([2]);
    expect(reports('police', 2024)).toEqual([1, 1]);
  });
});

it('what is weighed may be more than its first digits, though no word says that they are one', () => {
  const day = year(2023);
  const told = (id: string, kind: 'mass' | 'count', figure: FigureSketch) =>
    codedOf({
      id,
      published: '2024-01-10',
      speaker: 'minister-a',
      figures: [
        { kind, unit: kind === 'mass' ? 'kg' : 'person', ...day, ...figure },
        { value: '648', unit: 'bag', ...day },
        { value: '2417', unit: 'net', ...day },
      ],
    });
  const found = (kind: 'mass' | 'count') =>
    observe(
      told('a', kind, { value: '6', comparator: 'gt', measure: 'nails' }),
      told('b', kind, { value: '6.5', measure: 'powder' }),
    ).length;
  expect(found('mass')).toBe(3);
  expect(found('count')).toBe(4);
});
