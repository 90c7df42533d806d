import type { Edition } from '../pipeline/edition.ts';
import { sha256 } from '../pipeline/hash.ts';
import type { Dataset, Row } from '../schemas/index.ts';

const TEXT = 'Le ministère de la Pêche a compté 12 bateaux en 2021.';

const source: Row<'sources'> = {
  source_id: 'peche-2021',
  form: 'abstract',
  url: 'https://example.org/peche',
  publisher_id: 'media-exemple',
  language: 'fr',
  title: 'Bateaux',
  published_on: '2022-01-03',
  retrieved_on: '2022-02-01',
  text_sha256: sha256(TEXT),
  characters: TEXT.length,
  rights: 'CC-BY-4.0',
};

const statement: Row<'statements'> = {
  statement_id: 'peche-2021.s1',
  source_id: 'peche-2021',
  communication_id: null,
  kind: 'figure',
  start: 0,
  end: TEXT.length,
  speaker_id: 'org-peche',
  speaker_name: 'ministère de la Pêche',
  speaker_role: null,
  speaker_type: 'body',
  cited_id: null,
  cited_name: null,
  quotation: 'indirect',
  modality: 'asserted',
  polarity: 'affirmative',
  text: TEXT,
  text_sha256: sha256(TEXT),
};

const figure: Row<'figures'> = {
  figure_id: 'peche-2021.f1',
  statement_id: 'peche-2021.s1',
  source_id: 'peche-2021',
  start: 34,
  end: 36,
  surface: '12',
  value: '12',
  value_min: null,
  value_max: null,
  comparator: 'eq',
  kind: 'count',
  role: 'level',
  unit: 'bateaux',
  unit_text: 'bateaux',
  measure: 'bateaux',
  indicator_id: null,
  period_start: '2021-01-01',
  period_end: '2021-12-31',
  period_text: 'en 2021',
  place_id: null,
  hedged: false,
  rule: 'count',
};

const entity = (entity_id: string, type: Row<'entities'>['type']): Row<'entities'> => ({
  entity_id,
  type,
  name_fr: entity_id,
  name_ar: null,
  name_en: null,
  wikidata_id: null,
  parent_id: null,
});

/** A small edition that keeps every guarantee: one document, one statement, one figure. */
export const GOOD: Edition = {
  dataset: {
    sources: [source],
    communications: [],
    statements: [statement],
    figures: [figure],
    entities: [entity('media-exemple', 'media'), entity('org-peche', 'ministry')],
    names: [],
    positions: [],
    indicators: [],
    observations: [],
    observation_reports: [],
  },
  traces: { 'peche-2021.f1': [{ what: 'numeral', rule: 'digits', start: 34, end: 36 }] },
  issues: [],
  inputs: {},
};

/** The good edition with the first row of one table changed. */
export function withRow<Name extends keyof Dataset>(
  name: Name,
  change: Partial<Row<Name>>,
): Edition {
  const [first, ...rest] = GOOD.dataset[name];
  return { ...GOOD, dataset: { ...GOOD.dataset, [name]: [{ ...first, ...change }, ...rest] } };
}

/** The good edition with other rows in one table. */
export function withRows<Name extends keyof Dataset>(name: Name, rows: Dataset[Name]): Edition {
  return { ...GOOD, dataset: { ...GOOD.dataset, [name]: rows } };
}
