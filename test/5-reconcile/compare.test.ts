import { describe, expect, it } from 'vitest';
import { compareReports, type Report } from '../../pipeline/5-reconcile/claims/compare.ts';
import { relateQuantities } from '../../pipeline/5-reconcile/claims/values.ts';
import type { Row } from '../../schemas/index.ts';

type Comparator = Row<'figures'>['comparator'];

const report = (comparator: Comparator, value: string, rest: Partial<Report> = {}): Report => {
  const [low, high] = value.split('..');
  return {
    period: { first: '2023-01-01', last: '2023-12-31' },
    periodOrigin: 'own',
    named: new Set(),
    day: null,
    grown: [],
    since: null,
    direction: null,
    hedged: false,
    foreseen: false,
    done: false,
    speaker: 'minister-a',
    inherited: false,
    unnamed: false,
    heard: new Set(),
    speakerType: null,
    stranger: null,
    person: null,
    asking: false,
    bodies: ['minister-a', 'ministry-a'],
    kin: ['minister-a', 'ministry-a', 'government'],
    ...rest,
    figure: {
      value: high ? null : low!,
      value_min: high ? low! : null,
      value_max: high ?? null,
      comparator,
      kind: rest.figure?.kind ?? 'count',
      unit: rest.figure?.unit ?? 'person',
      role: rest.figure?.role ?? 'level',
      hedged: rest.hedged ?? false,
    },
  };
};

const outcome = (a: Report, b: Report) => {
  const { relation, dimensions } = compareReports(a, b);
  return [relation, ...dimensions].join(' ');
};

describe('how two quantities compare', () => {
  it.each([
    ['eq 83', 'eq 83', 'agree'],
    ['gt 80', 'eq 83', 'compatible'],
    ['ge 83', 'eq 83', 'compatible'],
    ['le 83', 'eq 83', 'compatible'],
    ['gt 83', 'eq 83', 'conflict comparator'],
    ['gt 83', 'le 83', 'conflict comparator'],
    ['lt 83', 'ge 83', 'conflict comparator'],
    ['approx 3000', 'eq 3012', 'compatible'],
    ['approx 3000', 'eq 3000', 'compatible'],
    ['approx 3000', 'eq 3500', 'conflict value'],
    ['approx 1.75', 'eq 1.74', 'conflict value'],
    ['approx 1.75', 'eq 1.752', 'compatible'],
    ['approx 37', 'eq 36', 'compatible'],
    ['approx 50', 'eq 47', 'compatible'],
    ['approx 30', 'eq 32', 'compatible'],
    ['approx 20', 'eq 24', 'conflict value'],
    ['approx 50', 'eq 56', 'conflict value'],
    ['gt 3000', 'eq 3000', 'conflict comparator'],
    ['gt 420000', 'eq 420348', 'compatible'],
    ['eq 420000', 'eq 420348', 'compatible'],
    ['eq 45', 'eq 44.6', 'compatible'],
    ['eq 30', 'eq 30.4', 'compatible'],
    ['eq 30', 'eq 31.2', 'conflict value'],
    ['eq 6200', 'eq 6290', 'compatible'],
    ['eq 6290', 'eq 6300', 'compatible'],
    ['eq 6300', 'eq 6210', 'conflict value'],
    ['eq 64870', 'eq 64873', 'compatible'],
    ['eq 64870', 'eq 64879', 'conflict value'],
    ['eq 83', 'eq 80', 'conflict value'],
    ['eq 4312', 'eq 4321', 'conflict value'],
    ['gt 83', 'eq 80', 'conflict value'],
    ['gt 430000', 'eq 420348', 'conflict value'],
    ['le 9100000', 'le 1900000', 'conflict value'],
    ['gt 41700000', 'gt 47100000', 'conflict value'],
    ['gt 41000000', 'gt 47100000', 'compatible'],
    ['gt 41000000', 'gt 47000000', 'compatible'],
    ['gt 4300', 'gt 4312', 'compatible'],
    ['gt 4310', 'eq 4392', 'compatible'],
    ['gt 4312', 'eq 4321', 'compatible'],
    ['gt 4312', 'eq 4392', 'conflict value'],
    ['lt 4392', 'eq 4312', 'conflict value'],
    ['gt 6.402', 'eq 6', 'compatible'],
    ['gt 3000', 'le 9000', 'compatible'],
    ['between 200..300', 'eq 250', 'compatible'],
    ['between 200..300', 'eq 350', 'conflict value'],
  ] as const)('%s and %s: %s', (left, right, expected) => {
    const read = (text: string) => {
      const [comparator, value] = text.split(' ');
      return report(comparator as Comparator, value!);
    };
    expect(outcome(read(left), read(right))).toBe(expected);
    expect(outcome(read(right), read(left))).toBe(expected);
  });
});

it.each([
  ['500', 'half a tonne', 'compatible'],
  ['500', 'une demi-tonne', 'compatible'],
  ['500', 'نصف طن', 'compatible'],
  ['500', '500 kg', 'value'],
])('%s told as "%s" and 543: %s', (value, surface, expected) => {
  const level = { value_min: null, value_max: null, kind: 'mass', role: 'level' } as const;
  const exact = { ...level, comparator: 'eq', value: '543', surface: '543 kg' } as const;
  const half = { ...exact, value, surface };
  expect(relateQuantities(half, exact)).toBe(expected);
  expect(relateQuantities(half, { ...exact, value: '643' })).toBe('value');
});

describe('how two ways compare', () => {
  const change = (direction: Report['direction']) => report('eq', '1.5', { direction });

  it('a rise of as much as a fall contradicts it, and no change of which no word says its way', () => {
    expect(outcome(change('rise'), change('fall'))).toBe('conflict value');
    expect(outcome(change('rise'), change('rise'))).toBe('agree');
    expect(outcome(change('rise'), change(null))).toBe('agree');
  });
});

describe('how periods compare', () => {
  const ten = { first: '2023-01-01', last: '2023-10-31' };
  it.each([
    ['unknown on one side', null, 'agree'],
    ['months of the year that end before it', ten, 'conflict period'],
    ['the last day of the year', { first: '2023-12-31', last: '2023-12-31' }, 'agree'],
    ['a month inside', { first: '2023-03-01', last: '2023-03-31' }, 'conflict period'],
    ['another year', { first: '2022-01-01', last: '2022-12-31' }, 'conflict period'],
  ])('%s', (_name, period, expected) => {
    expect(outcome(report('eq', '36'), report('eq', '36', { period }))).toBe(expected);
  });

  it('a month that only another sentence names is no part of the year', () => {
    const december = { first: '2023-12-01', last: '2023-12-31' };
    const told = (periodOrigin: 'own' | 'context') =>
      outcome(report('eq', '36'), report('eq', '36', { period: december, periodOrigin }));
    expect(told('own')).toBe('conflict period');
    expect(told('context')).toBe('agree');
  });

  it('a year that is not over holds the month of a count, but is no name for its first months', () => {
    const september = { period: { first: '2023-09-01', last: '2023-09-30' } };
    const told = (day: string) =>
      outcome(report('eq', '36', { day }), report('eq', '36', september));
    expect(told('2023-11-07')).toBe('agree');
    expect(told('2024-01-07')).toBe('conflict period');
    // A month that still runs has begun, and one that is still to come is another time.
    expect(told('2023-09-14')).toBe('agree');
    expect(told('2023-08-07')).toBe('conflict period');
  });

  it('a year that is not over holds the day up to which no word says since when, too', () => {
    const upTo = (last: string, unbegun: boolean) =>
      report('eq', '36', { period: { first: '2023-01-01', last, unbegun } });
    const told = (period: Report) => outcome(report('eq', '36', { day: '2023-11-07' }), period);
    expect(told(upTo('2023-09-14', true))).toBe('agree');
    expect(told(upTo('2023-09-14', false))).toBe('conflict period');
    expect(told(upTo('2023-09-30', true))).toBe('conflict period');
  });

  it('a month holds the day of what happened in it', () => {
    const on = (first: string, last = first) => report('eq', '1350', { period: { first, last } });
    const october = on('2023-10-01', '2023-10-31');
    expect(outcome(on('2023-10-18'), october)).toBe('compatible');
    expect(outcome(on('2023-11-18'), october)).toBe('conflict period');
    expect(outcome(on('2023-10-18'), on('2023-10-14', '2023-10-20'))).toBe('conflict period');
  });

  it('what has run since a year is told of another number, and parts no two times', () => {
    const since = { period: { first: '2019-01-01', last: '2024-01-07', running: true } };
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36'), report('eq', '36', { ...since, ...rest }));
    expect(told({ periodOrigin: 'neighbour' })).toBe('agree');
    expect(told({ periodOrigin: 'own' })).toBe('conflict period');
  });

  it('what still runs has begun when each outlet says, but for days', () => {
    const since = (first: string, rest: Partial<Report> = {}) =>
      report('eq', '648', { period: { first, last: '2023-12-30', running: true }, ...rest });
    const october = since('2022-10-01');
    expect(outcome(october, since('2012-10-01'))).toBe('conflict period');
    expect(outcome(october, since('2012-10-01', { periodOrigin: 'context' }))).toBe('agree');
    expect(outcome(october, since('2022-10-12'))).toBe('compatible');
  });

  it('what two numbers have of other numbers of their sentences sets them not apart', () => {
    const june = { period: { first: '2023-06-10', last: '2023-06-20' } };
    const march = { period: { first: '2023-03-01', last: '2023-03-31' } };
    const neighbour = { periodOrigin: 'neighbour' } as const;
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36', { ...june, ...neighbour }), report('eq', '36', rest));
    expect(told({ ...march, ...neighbour })).toBe('agree');
    expect(told(march)).toBe('conflict period');
  });

  it('a day on which something was counted in a season is no other time', () => {
    const season = { period: { first: '2022-09-01', last: '2023-08-31' } };
    const on = (day: string) => report('eq', '36', { period: { first: day, last: day } });
    expect(outcome(report('eq', '36', season), on('2023-04-30'))).not.toContain('conflict');
    expect(outcome(report('eq', '36', season), on('2023-09-30'))).toBe('conflict period');
  });

  it('a day on which something was counted since some year is no other time', () => {
    const since = { period: { first: '2014-01-01', last: '2023-11-07', running: true } };
    const day = { period: { first: '2023-09-01', last: '2023-09-01' } };
    expect(outcome(report('eq', '36', since), report('eq', '36', day))).not.toContain('conflict');
    const later = { period: { first: '2023-12-01', last: '2023-12-01' } };
    expect(outcome(report('eq', '36', since), report('eq', '36', later))).toBe('conflict period');
  });

  it('growths since a month and since a year are two, whatever their number', () => {
    const since = (months: string) => ({
      since: months,
      figure: { role: 'change', kind: 'percent' },
    });
    const up = (months: string) => report('eq', '6.8', since(months) as Partial<Report>);
    expect(outcome(up('months.1'), up('months.12'))).toBe('conflict period');
    expect(outcome(up('months.12'), up('months.12'))).toBe('agree');
    expect(outcome(up('months.12'), report('eq', '6.8'))).toBe('agree');
  });

  it('what has run since January is no count of twelve days of March', () => {
    const running = { period: { first: '2025-01-01', last: '2025-03-26', running: true } };
    const days = (first: string) =>
      report('eq', '2665', {
        period: { first, last: '2025-03-23' },
        periodOrigin: 'context',
      });
    expect(outcome(report('eq', '2665', running), days('2025-03-12'))).toBe('conflict period');
    expect(outcome(report('eq', '2615', running), days('2025-03-12'))).toBe('conflict value');
    // Most of the time that it has run.
    expect(outcome(report('eq', '2665', running), days('2025-01-05'))).not.toContain('conflict');
  });

  it('a long number beside others is of a quarter or of its year', () => {
    const beside = (first: string, last: string, value: string) =>
      report('eq', value, { period: { first, last }, periodOrigin: 'neighbour' });
    const [quarter, year] = [
      ['2025-07-01', '2025-09-30'],
      ['2025-01-01', '2025-12-31'],
    ] as const;
    expect(outcome(beside(...quarter, '2.14'), beside(...year, '2.14'))).toBe('conflict period');
    expect(outcome(beside(...quarter, '9'), beside(...year, '9'))).not.toContain('conflict');
  });

  it('two bodies of one ministry are two, and its local authorities are no whole government', () => {
    const of = (
      speaker: string,
      speakerType: 'police' | 'government' | 'ministry',
      bodies: string[],
    ) =>
      report('eq', '16', {
        speaker,
        speakerType,
        bodies,
        kin: [...bodies, 'ministry', 'government'],
      });
    const local = of('local', 'government', ['local', 'ministry']);
    expect(outcome(local, of('rescue', 'police', ['rescue']))).toBe('conflict speaker');
    expect(outcome(local, of('ministry', 'ministry', ['ministry']))).toBe('agree');
    const government = report('eq', '16', {
      speaker: 'government',
      speakerType: 'government',
      bodies: ['government'],
      kin: ['government'],
    });
    expect(outcome(government, of('ministry', 'ministry', ['ministry']))).toBe('agree');
  });

  it('a season of the weather has no first day that anybody counts from', () => {
    const told = (first: string, last: string) =>
      outcome(
        report('eq', '36', { period: { first: '2023-06-01', last: '2023-08-31' } }),
        report('eq', '36', { period: { first, last } }),
      );
    expect(told('2023-06-10', '2023-09-15')).toBe('agree');
    expect(told('2023-06-01', '2023-09-30')).toBe('conflict period');
    expect(told('2023-09-10', '2023-09-15')).toBe('conflict period');
  });

  it('what runs to a day may have begun before the year in which no word says that it began', () => {
    const season = report('eq', '113', { period: { first: '2024-09-01', last: '2025-03-31' } });
    const upTo = (last: string, unbegun?: boolean) =>
      report('eq', '113', {
        period: { first: '2025-01-01', last, ...(unbegun && { unbegun }) },
      });
    expect(outcome(season, upTo('2025-03-19', true))).toBe('agree');
    expect(outcome(season, upTo('2025-03-19'))).toBe('conflict period');
    expect(outcome(season, upTo('2025-01-19', true))).toBe('conflict period');
  });

  it('what runs to a day that no word says since when is told on that day', () => {
    const until = { first: '2025-01-01', last: '2025-04-29', unbegun: true };
    const rain = (period: Report['period']) => report('eq', '295', { period });
    const on = (day: string) => rain({ first: day, last: day });
    expect(outcome(rain(until), on('2025-04-29'))).toBe('agree');
    expect(outcome(rain(until), on('2025-04-30'))).toBe('agree');
    expect(outcome(rain(until), on('2025-04-27'))).toBe('conflict period');
    expect(outcome(rain(until), on('2025-05-31'))).toBe('conflict period');
  });

  it('the last day of a month may be told by its month alone', () => {
    const on = (day: string) => report('eq', '36', { period: { first: day, last: day } });
    expect(outcome(on('2023-09-30'), on('2023-09-01'))).not.toContain('conflict');
    expect(outcome(on('2023-09-20'), on('2023-09-01'))).toBe('conflict period');
    expect(outcome(on('2023-09-30'), on('2023-08-31'))).toBe('conflict period');
  });

  it('a year is no name for ten months of it whoever says "about"', () => {
    const months = report('eq', '36', { period: ten });
    expect(outcome(report('approx', '36'), months)).toBe('conflict period');
    expect(outcome(report('approx', '37'), months)).toBe('compatible');
  });

  it('several years end in a year that each outlet names', () => {
    const years = (last: number, rest: Partial<Report> = {}) =>
      report('eq', '6200', { period: { first: '2018-01-01', last: `${last}-12-31` }, ...rest });
    expect(outcome(years(2020), years(2021))).toBe('conflict period');
    expect(outcome(years(2020), years(2021, { periodOrigin: 'context' }))).toBe('agree');
    expect(outcome(years(2020), report('eq', '6200', { period: null }))).toBe('agree');
  });

  it('the day of a count is no other time than the season that it ends, whatever else differs', () => {
    const since = { first: '2023-09-01', last: '2024-08-31' };
    const on = (first: string, last = first) => report('gt', '107', { period: { first, last } });
    const counted = report('eq', '107', { period: since });
    expect(outcome(on('2024-08-31'), counted)).toBe('conflict comparator');
    expect(outcome(on('2024-08-01', '2024-08-31'), counted)).toBe('conflict comparator period');
  });

  it('a growth lies between two years, and each outlet may name the one or the other', () => {
    const told = (first: number, number: string, rest: Partial<Report> = {}) =>
      report('eq', '22', {
        figure: { ...report('eq', '22').figure, role: 'change' },
        period: { first: `${first}-01-01`, last: `${first}-12-31` },
        periodOrigin: 'neighbour',
        grown: [{ kind: 'count', key: number }],
        ...rest,
      });
    expect(outcome(told(2023, '5210'), told(2022, '4270'))).toBe('agree');
    // Both outlets give both numbers.
    const both = { grown: ['5210', '4270'].map((key) => ({ kind: 'count' as const, key })) };
    expect(outcome(told(2023, '', both), told(2022, '', both))).toBe('agree');
    // Told of one number, or dated by itself, it is of two.
    expect(outcome(told(2023, '5210'), told(2022, '5210'))).toBe('conflict period');
    expect(outcome(told(2023, '5210'), told(2022, '4270', { periodOrigin: 'own' }))).toBe(
      'conflict period',
    );
    expect(outcome(told(2023, '5210'), told(2020, '4270'))).toBe('conflict period');
  });

  it('what has changed over years is of no year that the number before it is told of', () => {
    const told = (rest: Partial<Report>) =>
      report('eq', '58', {
        figure: { ...report('eq', '58').figure, kind: 'percent', unit: 'percent', role: 'change' },
        ...rest,
      });
    const since = told({ period: { first: '2016-01-01', last: '2024-06-12', running: true } });
    expect(outcome(since, told({ periodOrigin: 'neighbour' }))).toBe('agree');
    expect(outcome(since, told({ periodOrigin: 'own' }))).toBe('conflict period');
    const before = { first: '2015-01-01', last: '2015-12-31' };
    expect(outcome(since, told({ periodOrigin: 'neighbour', period: before }))).toBe(
      'conflict period',
    );
  });

  it('a rate at the end of a month is that of the month, and no growth is', () => {
    const rate = (first: string, role: 'level' | 'change', unbegun?: boolean) =>
      report('eq', '1.4', {
        figure: { ...report('eq', '1.4').figure, kind: 'percent', unit: 'percent', role },
        period: { first, last: '2023-08-31', ...(unbegun && { unbegun }) },
      });
    const of = (role: 'level' | 'change', unbegun = true) =>
      outcome(rate('2023-01-01', role, unbegun), rate('2023-08-01', role));
    expect(of('level')).toBe('agree');
    expect(of('level', false)).toBe('conflict period');
    expect(of('change')).toBe('conflict period');
  });

  it('a cut-off that differs is a conflict once the counts differ', () => {
    expect(outcome(report('eq', '36'), report('eq', '41', { period: ten }))).toBe(
      'conflict value period',
    );
  });

  it('a period that only another sentence gives is no difference once the counts differ either', () => {
    const other = { period: ten, periodOrigin: 'context' } as const;
    expect(outcome(report('eq', '36'), report('eq', '41', other))).toBe('conflict value');
  });

  it('a season and its first months are two names of one count', () => {
    const season = { period: { first: '2023-09-01', last: '2024-08-31' } };
    const months = { period: { first: '2023-09-01', last: '2024-05-31' } };
    const fewer = { period: { first: '2023-09-01', last: '2024-04-30' } };
    expect(outcome(report('eq', '36', season), report('eq', '36', months))).toBe('compatible');
    expect(outcome(report('eq', '36', fewer), report('eq', '36', months))).toBe('conflict period');
  });

  it('years together name no month in which they end', () => {
    const from = (last: string) => report('eq', '36', { period: { first: '2022-01-01', last } });
    expect(outcome(from('2023-12-31'), from('2023-09-30'))).toBe('compatible');
    expect(outcome(from('2023-10-31'), from('2023-09-30'))).toBe('conflict period');
  });

  it('a year is no name for ten months of it, unless both times stand with other figures', () => {
    const ten = { period: { first: '2023-01-01', last: '2023-10-31' } };
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36', rest), report('eq', '36', ten));
    expect(told({ day: '2023-12-20' })).toBe('conflict period');
    expect(told({ day: '2024-01-22' })).toBe('conflict period');
    const neighbour = { periodOrigin: 'neighbour' } as const;
    expect(told(neighbour)).toBe('conflict period');
    expect(
      outcome(report('eq', '36', neighbour), report('eq', '36', { ...ten, ...neighbour })),
    ).toBe('agree');
    // More than 30 in the year may be 36 in ten months.
    expect(outcome(report('gt', '30', { day: '2024-01-22' }), report('eq', '36', ten))).toBe(
      'compatible',
    );
    // "Since January" names no last month.
    const running = { period: { ...ten.period, running: true } };
    expect(outcome(report('eq', '36'), report('eq', '36', running))).toBe('compatible');
    // Nor does it where it is printed on the last day of one.
    const nine = { period: { first: '2023-01-01', last: '2023-09-30' } };
    expect(outcome(report('eq', '36', nine), report('eq', '36', running))).toBe('compatible');
    // "Since January" names no cut-off, whatever was counted.
    expect(outcome(report('eq', '36', ten), report('eq', '41', running))).toBe('conflict value');
    expect(outcome(report('eq', '36', nine), report('eq', '36', ten))).toBe('conflict period');
  });

  it('a year is no name for its second half either', () => {
    const half = { period: { first: '2023-07-01', last: '2023-12-31' } };
    expect(outcome(report('eq', '36'), report('eq', '36', half))).toBe('conflict period');
  });

  it('a year is no name for ten months of it either where one of the two stands in another sentence', () => {
    const other = { period: ten, periodOrigin: 'context' } as const;
    const whole = { periodOrigin: 'context' } as const;
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('conflict period');
    expect(outcome(report('eq', '36', whole), report('eq', '36', other))).toBe('agree');
  });

  it('two stretches of months are two, also where one stands in another sentence', () => {
    const may = { period: { first: '2023-01-01', last: '2023-05-31' } };
    const carried = { period: ten, periodOrigin: 'context' } as const;
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36', rest), report('eq', '36', carried));
    expect(told(may)).toBe('conflict period');
    expect(told({ ...may, periodOrigin: 'context' })).toBe('agree');
  });

  it('the months that an outlet names are no name for the last of them', () => {
    const october = { period: { first: '2023-10-01', last: '2023-10-31' } };
    const carried = { ...october, periodOrigin: 'context' } as const;
    const told = (month: Partial<Report>, months: Partial<Report> = {}) =>
      outcome(report('eq', '36', month), report('eq', '36', { period: ten, ...months }));
    expect(told(october)).toBe('conflict period');
    expect(told(carried)).toBe('conflict period');
    expect(told(october, { periodOrigin: 'context' })).toBe('agree');
  });

  it('a year that is not over is told for what of it is over, where another sentence gives it or that', () => {
    const context = { periodOrigin: 'context' } as const;
    const whole = { ...context, day: '2023-10-02' } as const;
    const days = { period: { first: '2023-01-01', last: '2023-09-29' } };
    const told = (rest: Partial<Report>, months: Partial<Report> = {}) =>
      outcome(report('eq', '36', rest), report('eq', '36', { ...days, ...months }));
    expect(told(whole)).toBe('agree');
    expect(told({ ...whole, day: '2024-02-02' })).toBe('conflict period');
    expect(told({ ...whole, periodOrigin: 'own' })).toBe('conflict period');
    expect(told({ ...whole, periodOrigin: 'own' }, context)).toBe('agree');
    expect(told({ day: '2024-02-02' }, context)).toBe('conflict period');
  });

  it('what changed between two years is told as of the later', () => {
    const two = { period: { first: '2022-01-01', last: '2023-12-31' } };
    expect(outcome(report('eq', '36'), report('eq', '36', two))).toBe('agree');
    expect(outcome(report('eq', '36'), report('eq', '41', two))).toBe('conflict value period');
  });

  it('days from one to another are told by the first and by the last', () => {
    const days = (first: string, last = '2023-06-20') =>
      report('eq', '105', { period: { first, last } });
    expect(outcome(days('2023-06-17'), days('2023-06-07'))).toBe('conflict period');
    expect(outcome(days('2023-06-17'), days('2023-06-17', '2023-06-21'))).toBe('conflict period');
    expect(outcome(days('2023-06-17'), days('2023-06-20'))).toBe('compatible');
    // A fortnight, and the two months and a half that end with it.
    const long = days('2023-06-01', '2023-08-15');
    expect(outcome(long, days('2023-08-01', '2023-08-15'))).toBe('conflict period');
    expect(outcome(long, days('2023-05-10', '2023-08-15'))).toBe('compatible');
  });

  it('a night and the day that it ends in are that day', () => {
    const on = (first: string, last: string) => report('eq', '36', { period: { first, last } });
    expect(outcome(on('2023-08-07', '2023-08-08'), on('2023-08-08', '2023-08-08'))).toBe('agree');
    expect(outcome(on('2023-08-06', '2023-08-08'), on('2023-08-08', '2023-08-08'))).toBe(
      'compatible',
    );
  });

  it('the day of an accident and that on which its dead were counted are no two times', () => {
    const on = (day: string, value = '41', unit = 'death') =>
      report('eq', value, {
        figure: { unit } as Report['figure'],
        period: { first: day, last: day },
      });
    const friday = on('2010-02-19');
    expect(outcome(friday, on('2010-02-20'))).toBe('agree');
    expect(outcome(friday, on('2010-02-20', '41', 'person'))).toBe('agree');
    expect(outcome(friday, on('2010-02-23'))).toBe('conflict period');
    expect(outcome(on('2010-02-19', '8'), on('2010-02-20', '8'))).toBe('conflict period');
    expect(outcome(friday, on('2010-02-20', '51'))).toBe('conflict value');
    expect(outcome(on('2010-02-19', '41', 'tent'), on('2010-02-20', '41', 'tent'))).toBe(
      'conflict period',
    );
  });

  it('a growth from one month to the next is told as of the later', () => {
    const percent = { kind: 'percent', role: 'change' } as Report['figure'];
    const of = (first: string, last: string, rest: Partial<Report> = {}) =>
      report('eq', '3.4', { figure: percent, period: { first, last }, ...rest });
    const july = of('2023-07-01', '2023-07-31');
    expect(outcome(of('2023-06-01', '2023-07-31'), july)).toBe('agree');
    const context = { periodOrigin: 'context' } as const;
    expect(outcome(of('2023-06-01', '2023-07-31'), { ...july, ...context })).toBe('agree');
    // Three months, and a count of two, are no one month.
    expect(outcome(of('2023-05-01', '2023-07-31'), july)).toBe('conflict period');
    const count = { period: { first: '2023-06-01', last: '2023-07-31' } };
    expect(outcome(report('eq', '36', count), report('eq', '36', { period: july.period }))).toBe(
      'conflict period',
    );
  });

  it('a growth from one quarter to the same of the next year is that of the quarter', () => {
    const quarter = { period: { first: '2023-07-01', last: '2023-09-30' } };
    const both = { period: { first: '2022-07-01', last: '2023-09-30' } };
    expect(outcome(report('eq', '4', both), report('eq', '4', quarter))).not.toContain('conflict');
    const growth = { figure: { kind: 'percent', role: 'change' } as Report['figure'] };
    const up = (value: string, period: object) => report('eq', value, { ...growth, ...period });
    expect(outcome(up('4', both), up('5', quarter))).toBe('conflict value');
    const half = { period: { first: '2023-01-01', last: '2023-09-30' } };
    expect(outcome(up('4', half), up('5', quarter))).toBe('conflict value period');
  });

  it('a half is no name for its second quarter', () => {
    const half = { period: { first: '2023-01-01', last: '2023-06-30' } };
    const quarter = { period: { first: '2023-04-01', last: '2023-06-30' } };
    expect(outcome(report('eq', '4', half), report('eq', '4', quarter))).toBe('conflict period');
  });

  it('a growth is of the time of the number that grew', () => {
    const change = { role: 'change' } as Report['figure'];
    const told = (period: Report['period']) =>
      report('eq', '4', { figure: change, period, periodOrigin: 'neighbour' });
    expect(outcome(told({ first: '2023-01-01', last: '2023-12-31' }), told(ten))).toBe(
      'conflict period',
    );
  });

  it('a day is when something was counted in its year', () => {
    const day = { period: { first: '2023-09-01', last: '2023-09-01' } };
    expect(outcome(report('eq', '36'), report('eq', '36', day))).toBe('agree');
  });

  it('a year and the season that begins in it are two names of one time', () => {
    const season = { period: { first: '2023-09-01', last: '2024-08-31' } };
    const later = { period: { first: '2024-09-01', last: '2025-08-31' } };
    expect(outcome(report('eq', '36'), report('eq', '36', season))).toBe('agree');
    expect(outcome(report('eq', '36'), report('eq', '36', later))).toBe('conflict period');
  });

  it('another year is a conflict, unless other sentences alone give both', () => {
    const before = { first: '2022-01-01', last: '2022-12-31' };
    const other = (periodOrigin: 'own' | 'neighbour' | 'context', one = report('eq', '36')) =>
      outcome(one, report('eq', '36', { period: before, periodOrigin }));
    expect(other('own')).toBe('conflict period');
    expect(other('neighbour')).toBe('conflict period');
    expect(other('context')).toBe('conflict period');
    expect(other('context', report('eq', '36', { periodOrigin: 'context' }))).toBe('agree');
  });

  it('an earlier year that another sentence gives is none where that text names the later, too', () => {
    const told = (year: number, ...named: string[]) =>
      outcome(
        report('eq', '36'),
        report('eq', '36', {
          period: { first: `${year}-01-01`, last: `${year}-12-31` },
          periodOrigin: 'context',
          named: new Set(named),
        }),
      );
    expect(told(2022, '2022-12-31')).toBe('conflict period');
    expect(told(2022, '2022-12-31', '2023-12-31')).toBe('agree');
    expect(told(2024, '2023-12-31', '2024-12-31')).toBe('conflict period');
  });
});

describe('how a recalled number compares', () => {
  const since = { period: { first: '2016-07-01', last: '2017-04-27' }, day: '2017-04-27' };
  const april = { first: '2017-04-01', last: '2017-04-30' };

  it('the month in which it was said is not the time that it counts', () => {
    const recalled = report('eq', '421', { period: april, day: '2018-01-12' });
    expect(outcome(report('eq', '421', since), recalled)).toBe('agree');
  });

  it('a month told in the days after it is', () => {
    const told = report('eq', '421', { period: april, day: '2017-05-03' });
    expect(outcome(report('eq', '421', since), told)).toBe('conflict period');
  });
});

describe('a month and the months to its end', () => {
  const month = { period: { first: '2023-08-01', last: '2023-08-31' } };
  const months = { first: '2023-01-01', last: '2023-08-31' };
  it.each([
    ['1018', ['2023-08-31'], 'conflict period'],
    ['1018', ['2023-08-31', '2022-12-31'], 'agree'],
    ['18', ['2023-08-31'], 'agree'],
  ])('%s in a text on the times that end on %j: %s', (value, named, expected) => {
    const carried = { period: months, periodOrigin: 'context' as const, named: new Set(named) };
    expect(outcome(report('eq', value, month), report('eq', value, carried))).toBe(expected);
  });
});

describe('how speakers and moods compare', () => {
  it('a minister and the ministry are one speaker', () => {
    const other = {
      speaker: 'ministry-a',
      bodies: ['ministry-a'],
      kin: ['ministry-a', 'government'],
    };
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('agree');
  });

  it('two ministers whom two outlets name are two, though one body has both', () => {
    const named = { speakerType: 'person' as const };
    const other = { ...named, speaker: 'minister-b', bodies: ['minister-b', 'ministry-a'] };
    const on = (day: string, rest: Partial<Report>) => report('eq', '36', { ...rest, day });
    const [here, monthsLater] = [on('2021-05-25', named), on('2023-11-23', other)];
    expect(outcome(here, on('2021-05-27', other))).toBe('conflict speaker');
    expect(outcome(here, monthsLater)).toBe('agree');
    const taken = { ...other, inherited: true };
    expect(outcome(report('eq', '36', named), report('eq', '36', other))).toBe('conflict speaker');
    expect(outcome(report('eq', '36', named), report('eq', '36', taken))).toBe('agree');
    // the only one whom the text has speak
    const alone = { ...taken, heard: new Set(['minister-b']) };
    expect(outcome(report('eq', '36', named), report('eq', '36', alone))).toBe('conflict speaker');
    const beside = { ...taken, heard: new Set(['minister-b', 'minister-c']) };
    expect(outcome(report('eq', '36', named), report('eq', '36', beside))).toBe('agree');
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('agree');
  });

  it('two people of whom one is outside the registry are two by names that have no word in common', () => {
    const named = (stranger: string) =>
      report('eq', '36', {
        speaker: `~${stranger}`,
        stranger,
        person: stranger,
        bodies: [],
        kin: [],
      });
    const known = (person: string) =>
      report('eq', '36', { speakerType: 'person', person, inherited: false });
    expect(outcome(known('Karim Ouzal'), named('Adil Serghouchni'))).toBe('conflict speaker');
    expect(outcome(known('Ouzal'), named('Adil Serghouchni'))).toBe('agree');
    expect(outcome(known('كريم أوزال'), named('Karim Ouzal'))).toBe('agree');
    expect(outcome(named('Karim Ouzal'), named('Adil Serghouchni'))).toBe('conflict speaker');
    expect(outcome(named('Karim Ouzal'), named('كريم أوزال'))).toBe('agree');
    expect(outcome(named('Karim Ouzal'), named('Karim Ouzzane'))).toBe('agree');
  });

  it('an agency and the ministry above it are two where both are named with the number', () => {
    const ministry = { speaker: 'ministry-a', bodies: ['ministry-a'], kin: ['ministry-a'] };
    const agency = { speaker: 'agency-a', bodies: ['agency-a'], kin: ['agency-a', 'ministry-a'] };
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36', ministry), report('eq', '36', { ...agency, ...rest }));
    expect(told({})).toBe('conflict speaker');
    expect(told({ inherited: true })).toBe('agree');
    // Its text has the minister speak as well.
    expect(told({ heard: new Set(['agency-a', 'ministry-a']) })).toBe('agree');
    expect(told({ heard: new Set(['agency-a', 'ministry-b']) })).toBe('conflict speaker');
  });

  it('whoever spoke before is not surely who goes on, where a text has two speak', () => {
    const agency = { speaker: 'agency-b', bodies: ['agency-b'], kin: ['agency-b'] };
    const told = (rest: Partial<Report>) =>
      outcome(report('eq', '36'), report('eq', '36', { ...agency, ...rest }));
    expect(told({ inherited: true, heard: new Set(['x']) })).toBe('conflict speaker');
    expect(told({ inherited: true, heard: new Set(['x', 'y']) })).toBe('agree');
    expect(told({ inherited: false, heard: new Set(['x', 'y']) })).toBe('conflict speaker');
  });

  it('the government is whichever of its ministries', () => {
    const ministry = { speaker: 'ministry-a', bodies: ['ministry-a'], kin: ['government'] };
    const government = {
      speaker: 'government',
      speakerType: 'government' as const,
      bodies: ['government'],
    };
    expect(outcome(report('eq', '36', ministry), report('eq', '36', government))).toBe('agree');
  });

  it('a country is one of its bodies, which the outlet does not name', () => {
    const other = {
      speaker: 'place-country',
      speakerType: 'country' as const,
      bodies: [],
      kin: [],
    };
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('agree');
  });

  it('another speaker is a conflict, no speaker is not', () => {
    const other = {
      speaker: 'minister-b',
      bodies: ['minister-b', 'ministry-b'],
      kin: ['minister-b', 'ministry-b', 'government'],
    };
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('conflict speaker');
    expect(
      outcome(report('eq', '36'), report('eq', '36', { speaker: null, bodies: [], kin: [] })),
    ).toBe('agree');
  });

  it('speakers who both only go on from the sentence before are no two speakers', () => {
    const other = { speaker: 'minister-b', bodies: ['ministry-b'], kin: [], unnamed: true };
    expect(outcome(report('eq', '36'), report('eq', '36', other))).toBe('conflict speaker');
    expect(outcome(report('eq', '36', { unnamed: true }), report('eq', '36', other))).toBe('agree');
  });

  it('but two people are, each of whom is the one who speaks in the text', () => {
    const person = (speaker: string, heard: readonly string[]) =>
      report('eq', '36', {
        speaker,
        bodies: [speaker],
        kin: [],
        speakerType: 'person',
        unnamed: true,
        heard: new Set(heard),
      });
    const alone = person('minister-a', ['minister-a']);
    expect(outcome(alone, person('minister-b', ['minister-b']))).toBe('conflict speaker');
    expect(outcome(alone, person('minister-b', ['minister-b', 'union']))).toBe('agree');
  });

  it('what is still to come is foreseen alike in the conditional and in the future', () => {
    const foreseen = report('eq', '36', { hedged: true, foreseen: true });
    expect(outcome(report('eq', '36'), foreseen)).toBe('agree');
    expect(outcome(report('eq', '36', { done: true }), foreseen)).toBe('conflict hedge');
  });

  it('a forecast is no outcome, told once the time was over', () => {
    const foreseen = { hedged: true, foreseen: true, day: '2023-05-02' };
    const outcomeOn = (day: string, rest: Partial<Report> = {}) =>
      outcome(report('eq', '36', { day }), report('eq', '36', { ...foreseen, ...rest }));
    expect(outcomeOn('2024-01-17')).toBe('conflict hedge');
    expect(outcomeOn('2023-06-17')).toBe('agree');
    expect(outcomeOn('2024-01-17', { period: null })).toBe('agree');
  });

  it('one outlet vouches and the other does not', () => {
    expect(outcome(report('eq', '36'), report('eq', '36', { hedged: true }))).toBe(
      'conflict hedge',
    );
  });
});

describe('what grew from one month to the next', () => {
  const told = (value: string, first: string) =>
    report('eq', value, {
      period: { first, last: '2022-07-31' },
      figure: { kind: 'percent', unit: 'percent', role: 'change' } as Report['figure'],
    });
  it('is of the later, whatever the number', () => {
    const between = told('3.4', '2022-06-01');
    expect(outcome(between, told('3.4', '2022-07-01'))).toBe('agree');
    expect(outcome(between, told('4.3', '2022-07-01'))).toBe('conflict value');
    expect(outcome(told('3.4', '2022-04-01'), told('4.3', '2022-07-01'))).toBe(
      'conflict value period',
    );
  });
});

it('tells a number of four digits from its rounding by the time that each is given for', () => {
  const months = { period: { first: '2023-01-01', last: '2023-11-30' } };
  expect(outcome(report('eq', '104470', months), report('approx', '104500'))).toBe(
    'conflict period',
  );
  expect(outcome(report('eq', '10447', months), report('approx', '10400'))).toBe('compatible');
});

it('tells a number from its rounding, or its near bound, by two times that have nothing in common', () => {
  const second = { first: '2025-04-01', last: '2025-06-30' };
  const third = { first: '2025-07-01', last: '2025-09-30' };
  const elsewhere = { period: third, periodOrigin: 'context' } as const;
  const exact = report('eq', '1642000', elsewhere);
  expect(outcome(report('eq', '1640000', { period: second }), exact)).toBe('conflict period');
  expect(outcome(report('gt', '1600000', { period: second }), exact)).toBe('conflict period');
  expect(outcome(report('eq', '1640000', { period: third }), exact)).toBe('compatible');
  // Where neither outlet says the time with the number, it is the reader's inference twice over.
  const inferred = { period: second, periodOrigin: 'context' } as const;
  expect(outcome(report('eq', '1640000', inferred), exact)).toBe('compatible');
});

it('a day counted back from that of telling is the one that another outlet names', () => {
  const on = (first: string, day: string) =>
    report('eq', '33.8', {
      period: { first, last: first },
      day,
      figure: { ...report('eq', '33.8').figure, kind: 'percent', unit: 'percent' },
    });
  const named = on('2022-02-06', '2023-02-07');
  expect(outcome(on('2022-02-07', '2023-02-07'), named)).toBe('agree');
  expect(outcome(on('2022-02-05', '2023-02-07'), named)).toBe('conflict period');
  expect(outcome(on('2022-03-07', '2023-03-07'), named)).toBe('conflict period');
});
