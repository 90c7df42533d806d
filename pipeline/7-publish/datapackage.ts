import { tableSchema } from '../../schemas/derive/table-schema.ts';
import type { Dataset } from '../../schemas/index.ts';
import { TABLES, type TableName } from '../../schemas/index.ts';
import { sha256 } from '../hash.ts';

const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

/** The descriptor (Data Package v2) of a version, from the bytes of its tables. */
export function dataPackage(
  version: string,
  dataset: Dataset,
  files: ReadonlyMap<string, string>,
): object {
  const created = dataset.sources
    .map((row) => row.retrieved_on)
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'arqam',
    title: 'Arqam: figures stated by Moroccan public officials',
    description:
      'Every figure that Moroccan public officials and bodies state, as each outlet reported it: value, comparator, hedge, period, unit, speaker and span; and how the reports of one official figure agree or conflict.',
    version,
    ...(created ? { created: `${created}T00:00:00Z` } : {}),
    keywords: ['Morocco', 'public statistics', 'fact-checking', 'parliament', 'press'],
    licenses: [LICENCE],
    sources: dataset.sources
      .filter((row) => row.url)
      .map((row) => ({ title: row.title, path: row.url })),
    resources: (Object.keys(TABLES) as TableName[]).map((name) =>
      resource(name, files.get(`data/${name}.csv`) ?? ''),
    ),
  };
}

function resource(name: TableName, csv: string): object {
  const table = TABLES[name];
  return {
    name,
    type: 'table',
    title: table.title,
    description: table.description,
    path: `data/${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv, 'utf8'),
    hash: `sha256:${sha256(csv)}`,
    schema: tableSchema(table),
  };
}
