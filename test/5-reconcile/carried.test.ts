import { expect, it } from 'vitest';
import { originsOf } from '../../pipeline/5-reconcile/claims/carried.ts';
import { claimsOf } from '../../pipeline/5-reconcile/claims/claim.ts';
import { codedOf, type FigureSketch, worldOf } from './build.ts';

/** Origins of the hedges of two figures of one sentence that one word before both hedges. */
function hedges(first: FigureSketch, second: FigureSketch) {
  const coded = codedOf({
    id: 'a',
    figures: [first, second].map((figure) => ({ ...figure, hedged: true })),
  });
  const [one, other] = coded.figures;
  const { start } = coded.statements[0]!;
  const step = { what: 'hedge', rule: 'word:forecast', start, end: start + 5 };
  const figures = [one!, { ...other!, statement_id: one!.statement_id }];
  const traces = { [one!.figure_id]: [step], [other!.figure_id]: [step] };
  return [...originsOf({ ...coded, figures, traces }, 'hedge').values()];
}

const tonnes = (value: string): FigureSketch => ({ value, unit: 'kg', kind: 'mass' });

it('what one verb foresees in one unit it foresees alike', () => {
  expect(hedges(tonnes('1750000'), tonnes('710000'))).toEqual(['own', 'own']);
});

it('one verb foresees two growths of one thing alike', () => {
  const growth = (value: string, measure: string): FigureSketch => ({
    value,
    unit: 'percent',
    kind: 'percent',
    role: 'change',
    measure,
  });
  expect(hedges(growth('0.4', 'rents'), growth('2.6', 'rents'))).toEqual(['own', 'own']);
  expect(hedges(growth('0.4', 'rents'), growth('2.6', 'fares'))).toEqual(['own', 'neighbour']);
});

it('what a number has grown by is as sure as the number', () => {
  const area: FigureSketch = { value: '4830000', unit: 'ha', kind: 'area', measure: 'area sown' };
  const growth = (measure: string): FigureSketch => ({
    value: '6',
    unit: 'percent',
    kind: 'percent',
    role: 'change',
    measure,
  });
  expect(hedges(area, growth('area sown, increase'))).toEqual(['own', 'own']);
  expect(hedges(area, growth('rain'))).toEqual(['own', 'neighbour']);
});

it('two rates are told by one verb alike, unlike a rate and how much another has grown', () => {
  const rate = (role: 'level' | 'change'): FigureSketch => ({
    value: role === 'level' ? '9' : '12',
    unit: 'percent',
    kind: 'percent',
    role,
    measure: role === 'level' ? 'share of the north' : 'share of the south',
  });
  expect(hedges(rate('level'), { ...rate('level'), value: '4' })).toEqual(['own', 'own']);
  expect(hedges(rate('level'), rate('change'))).toEqual(['own', 'neighbour']);
});

it('another thing of the sentence has the hedge from its neighbour', () => {
  expect(hedges({ value: '83', unit: 'case' }, { value: '36', unit: 'arrest' })).toEqual([
    'own',
    'neighbour',
  ]);
  expect(hedges(tonnes('1750000'), { ...tonnes('710000'), role: 'change' })).toEqual([
    'own',
    'neighbour',
  ]);
});

it('what is told up to a day has no beginning of its own', () => {
  const unbegun = (rule: string) => {
    const time = { period_start: '2025-01-01', period_end: '2025-03-19', period_text: 'told' };
    const coded = codedOf({ id: 'a', figures: [{ value: '150', unit: 'mm', ...time }] });
    const [figure] = coded.figures;
    const traces = { [figure!.figure_id]: [{ what: 'period' as const, rule, start: 0, end: 5 }] };
    const document = { coded: { ...coded, traces }, voice: 'a', acts: new Map(), world: worldOf() };
    return claimsOf(document).map(({ period }) => period?.unbegun ?? false);
  };
  expect(unbegun('until.day')).toEqual([true]);
  expect(unbegun('between.day')).toEqual([false]);
});

it('a forecast of no time is of what is still to come', () => {
  const foreseen = (rule: string) => {
    const coded = codedOf({ id: 'a', figures: [{ value: '150', unit: 'mm', hedged: true }] });
    const [figure] = coded.figures;
    const traces = { [figure!.figure_id]: [{ what: 'hedge' as const, rule, start: 0, end: 5 }] };
    const document = { coded: { ...coded, traces }, voice: 'a', acts: new Map(), world: worldOf() };
    return claimsOf(document).map((claim) => claim.foreseen);
  };
  expect(foreseen('word:forecast')).toEqual([true]);
  expect(foreseen('word:foreseen')).toEqual([true]);
  expect(foreseen('word:allegation')).toEqual([false]);
  expect(foreseen('conditional-perfect')).toEqual([false]);
});

it('two counts of one verb, side by side, are hedged alike', () => {
  const side = { start: 225, end: 227 };
  expect(hedges({ value: '22', unit: 'death' }, { value: '17', unit: 'injured', ...side })).toEqual(
    ['own', 'own'],
  );
});

it('what is told since a day runs on, wherever the text has it end', () => {
  const running = (rule: string) => {
    const time = { period_start: '2025-01-01', period_end: '2025-08-31', period_text: 'told' };
    const coded = codedOf({
      id: 'a',
      published: '2025-09-20',
      figures: [{ value: '177', ...time }],
    });
    const [figure] = coded.figures;
    const traces = { [figure!.figure_id]: [{ what: 'period' as const, rule, start: 0, end: 5 }] };
    const document = { coded: { ...coded, traces }, voice: 'a', acts: new Map(), world: worldOf() };
    return claimsOf(document).map(({ period }) => period?.running ?? false);
  };
  expect(running('since.start.year.current')).toEqual([true]);
  expect(running('first.months')).toEqual([false]);
});

it('a last day that is told is no day of writing, though it be the same', () => {
  const running = (rule: string) => {
    const time = { period_start: '2025-09-01', period_end: '2025-09-20', period_text: 'told' };
    const coded = codedOf({
      id: 'a',
      published: '2025-09-20',
      figures: [{ value: '64', ...time }],
    });
    const [figure] = coded.figures;
    const traces = { [figure!.figure_id]: [{ what: 'period' as const, rule, start: 0, end: 5 }] };
    const document = { coded: { ...coded, traces }, voice: 'a', acts: new Map(), world: worldOf() };
    return claimsOf(document).map(({ period }) => period?.running ?? false);
  };
  expect(running('between.day')).toEqual([false]);
  expect(running('since.month')).toEqual([true]);
});

it('a season is foreseen until its last month', () => {
  const foreseen = (published: string) => {
    const season = { period_start: '2024-09-01', period_end: '2025-08-31', period_text: 'season' };
    const figures = [{ ...tonnes('64800'), hedged: true, ...season }];
    const coded = codedOf({ id: 'a', published, figures });
    const document = { coded, voice: 'a', acts: new Map(), world: worldOf() };
    return claimsOf(document).map((claim) => claim.foreseen);
  };
  expect(foreseen('2025-04-20')).toEqual([true]);
  expect(foreseen('2025-08-06')).toEqual([false]);
});
