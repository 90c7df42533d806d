import { describe, expect, it } from 'vitest';
import { refuseErrors, validate } from '../../pipeline/6-validate/index.ts';
import { RULES } from '../../pipeline/6-validate/rules/index.ts';
import type { Edition } from '../../pipeline/edition.ts';
import { GOOD, withRow, withRows } from '../edition.ts';

const codes = (edition: Edition, previous: Edition['dataset'] | null = null) => [
  ...new Set(validate(edition, previous).issues.map((issue) => issue.code)),
];

const figure = GOOD.dataset.figures[0]!;

/** For each guarantee, editions that break it and the code that must say so. */
const BROKEN: [string, Edition, string][] = [
  ['an unknown comparator', withRow('figures', { comparator: 'about' as 'eq' }), 'schema.column'],
  ['a value with float noise', withRow('figures', { value: '12.30' }), 'schema.column'],
  ['an id with a path in it', withRow('sources', { source_id: '../peche' }), 'schema.column'],
  ['a column that the contract lacks', withRow('figures', { extra: 1 } as object), 'schema.column'],
  ['two rows with one key', withRows('figures', [figure, figure]), 'keys.duplicate'],
  [
    'a speaker outside the registry',
    withRow('statements', { speaker_id: 'org-nowhere' }),
    'keys.reference',
  ],
  [
    'rows out of order',
    withRows('figures', [{ ...figure, figure_id: 'peche-2021.f2' }, figure]),
    'order.unsorted',
  ],
  ['a figure without a value', withRow('figures', { value: null }), 'figures.value'],
  ['a range with one value', withRow('figures', { comparator: 'between' }), 'figures.value'],
  [
    'a period that ends before it starts',
    withRow('figures', { period_start: '2022-01-01' }),
    'figures.value',
  ],
  [
    'money without a currency',
    withRow('figures', { kind: 'money', unit: 'dirhams' }),
    'figures.value',
  ],
  [
    'a surface that is not at its span',
    withRow('figures', { start: 33, end: 35 }),
    'spans.surface',
  ],
  ['a figure outside its statement', withRow('statements', { end: 20 }), 'spans.outside'],
  [
    'a text that does not match its hash',
    withRow('statements', { text: 'Autre texte.' }),
    'spans.hash',
  ],
  [
    'the text of a document that is not open',
    withRow('sources', { form: 'original', rights: 'restricted' }),
    'rights.text',
  ],
  [
    'a named speaker without role or id',
    withRow('statements', { speaker_id: null, speaker_type: 'person' }),
    'privacy.no-role',
  ],
];

describe('a published version', () => {
  it('keeps every guarantee when its rows are right', () => {
    expect(codes(GOOD)).toEqual([]);
  });

  it.each(BROKEN)('is refused with %s', (_, edition, code) => {
    expect(codes(edition)).toContain(code);
    expect(() => refuseErrors(validate(edition, null))).toThrow(code);
  });

  it('has a test that breaks each guarantee', () => {
    const tested = new Set([...BROKEN.map(([, , code]) => code.split('.')[0]), 'regression']);
    expect(RULES.map((rule) => rule.name).filter((name) => !tested.has(name))).toEqual([]);
  });

  it('warns when a document loses most of its figures', () => {
    expect(codes(withRows('figures', []), GOOD.dataset)).toContain('regression.figures');
  });

  it('says nothing when a document left the sources with its figures', () => {
    const gone = {
      ...GOOD,
      dataset: { ...GOOD.dataset, sources: [], statements: [], figures: [] },
    };
    expect(codes(gone, GOOD.dataset)).not.toContain('regression.figures');
  });
});
