import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../pipeline/corrections/apply.ts';
import { reconcileCorrected } from '../../pipeline/corrections/matches.ts';
import {
  type CellCorrection,
  type PairCorrection,
  readCorrections,
} from '../../pipeline/corrections/read.ts';
import { codedOf, type FigureSketch, worldOf, year } from '../5-reconcile/build.ts';

const document = (id: string, figure: FigureSketch, speaker = 'minister-a') =>
  codedOf({
    id,
    speaker,
    published: '2024-01-10',
    figures: [{ indicator_id: 'arrests', ...year(2023), ...figure }],
  });
const why = { reason: 'misprint', source: 'https://example.org/' };

describe('a correction of a cell', () => {
  const coded = [document('a', { value: '4312' })];
  const cell = (rest: Partial<CellCorrection>): CellCorrection => ({
    table: 'figures',
    id: 'a.f1',
    column: 'value',
    expect: '4312',
    value: '4321',
    ...why,
    ...rest,
  });

  it('replaces the value, the speaker, a flag, and empties a cell', () => {
    const [corrected] = applyCorrections(coded, [
      cell({}),
      cell({ column: 'hedged', expect: 'false', value: 'true' }),
      cell({ column: 'indicator_id', expect: 'arrests', value: '' }),
      cell({
        table: 'statements',
        id: 'a.s1',
        column: 'speaker_id',
        expect: 'minister-a',
        value: 'minister-b',
      }),
    ]);
    expect(corrected?.figures[0]).toMatchObject({
      value: '4321',
      hedged: true,
      indicator_id: null,
    });
    expect(corrected?.statements[0]?.speaker_id).toBe('minister-b');
    expect(coded[0]?.figures[0]?.value).toBe('4312');
  });

  it.each([
    [
      'finds another value than expected',
      cell({ expect: '4000' }),
      /expects "4000" and finds "4312".*To mend it/,
    ],
    ['changes nothing', cell({ value: '4312' }), /changes nothing.*delete the correction/],
    ['names no row', cell({ id: 'b.f9' }), /no row has this id/],
    ['names no column', cell({ column: 'colour' }), /no column that can be corrected.*comparator/],
    ['would rename a row', cell({ column: 'figure_id', expect: 'a.f1', value: 'x' }), /no column/],
    ['yields what the table forbids', cell({ value: 'many' }), /not valid once corrected/],
    ['gives no reason', cell({ reason: '' }), /no reason/],
  ])('that %s stops the build and says how to mend it', (_name, correction, message) => {
    expect(() => applyCorrections(coded, [correction])).toThrow(message);
  });
});

describe('a correction of a match', () => {
  const coded = [
    document('a', { value: '4312' }),
    document('b', { value: '4312' }),
    document('c', { value: '9876' }, 'minister-b'),
  ];
  const pair = (rest: Partial<PairCorrection>): PairCorrection => ({
    figure_id: 'a.f1',
    other_figure_id: 'b.f1',
    expect: 'same',
    match: 'different',
    ...why,
    ...rest,
  });
  const run = (...pairs: PairCorrection[]) =>
    reconcileCorrected(coded, worldOf(), pairs).observations;

  it('parts what the machine had joined', () => {
    expect(run()).toHaveLength(2);
    expect(run(pair({}))).toHaveLength(3);
  });

  it('joins what the machine had kept apart, and the conflict shows', () => {
    const found = run(pair({ other_figure_id: 'c.f1', expect: 'different', match: 'same' }));
    expect(found).toMatchObject([
      { reports: 3, agreement: 'conflict', conflict_on: 'value speaker' },
    ]);
  });

  it.each([
    ['changes nothing', pair({ expect: 'different', match: 'same' }), /changes nothing/],
    ['expects otherwise', pair({ expect: 'different' }), /expects "different" and finds "same"/],
    ['names no figure', pair({ figure_id: 'z.f1' }), /no figure has the id "z.f1"/],
    ['names one document twice', pair({ other_figure_id: 'a.f1' }), /one document/],
  ])('that %s stops the build', (_name, correction, message) => {
    expect(() => run(correction)).toThrow(message);
  });

  it('that another correction contradicts stops the build', () => {
    const joined = pair({ other_figure_id: 'c.f1', expect: 'different', match: 'same' });
    const third = pair({
      figure_id: 'b.f1',
      other_figure_id: 'c.f1',
      expect: 'different',
      match: 'same',
    });
    expect(() => run(pair({}), joined, third)).toThrow(/still come out as same/);
  });
});

describe('the corrections of the project', () => {
  it('can be read', () => {
    expect(() => readCorrections()).not.toThrow();
  });
});
