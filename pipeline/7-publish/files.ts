import { dictionary } from '../../schemas/derive/dictionary.ts';
import { jsonSchema } from '../../schemas/derive/json-schema.ts';
import { declarations } from '../../schemas/derive/types.ts';
import { type Dataset, TABLES, type TableName } from '../../schemas/index.ts';
import type { Table } from '../../schemas/table.ts';
import type { Edition } from '../edition.ts';
import { sha256 } from '../hash.ts';
import { datasetCard } from './card.ts';
import { changesCsv, changesMarkdown } from './changes.ts';
import { dataPackage } from './datapackage.ts';
import type { Change } from './diff.ts';
import { qualityReport } from './quality.ts';
import { toCsv, toJson } from './tables.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
/** Rows one a line. */
export const jsonLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The tables themselves: what decides whether a version differs from the one before. */
export function dataFiles(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const table: Table = TABLES[name] as unknown as Table;
    files.set(`data/${name}.csv`, toCsv(table, dataset[name]));
    files.set(`data/${name}.json`, toJson(table, dataset[name]));
  }
  return files;
}

/** Every file of a version, path → content; a pure function of what it is made from. */
export function versionFiles(
  edition: Edition,
  version: string,
  previous: string | null,
  changes: readonly Change[],
  licence: string,
): Map<string, string> {
  const tables = Object.values(TABLES) as unknown as readonly Table[];
  const files = dataFiles(edition.dataset);
  for (const table of tables)
    files.set(`schemas/${table.name}.schema.json`, pretty(jsonSchema(table)));
  files.set('schemas/types.d.ts', declarations(tables));
  files.set('datapackage.json', pretty(dataPackage(version, edition.dataset, files)));
  files.set('DICTIONARY.md', dictionary(tables));
  files.set('CHANGES.md', changesMarkdown(version, previous, changes));
  for (const what of ['added', 'removed', 'changed', 'moved'] as const)
    files.set(`diff/${what}.csv`, changesCsv(changes.filter((change) => change.what === what)));
  files.set('QUALITY.md', qualityReport(edition, version));
  files.set('issues.jsonl', jsonLines(edition.issues));
  files.set(
    'traces.jsonl',
    jsonLines(Object.entries(edition.traces).map(([figure_id, steps]) => ({ figure_id, steps }))),
  );
  files.set('provenance.json', pretty({ version, previous, inputs: edition.inputs }));
  files.set('README.md', datasetCard(version, edition.dataset));
  files.set('LICENSE', licence);
  files.set('CITATION.cff', citation(version));
  const names = [...files.keys()].sort();
  files.set('SHA256SUMS', names.map((name) => `${sha256(files.get(name)!)}  ${name}\n`).join(''));
  return files;
}

const citation = (version: string): string => `cff-version: 1.2.0
message: If you use this dataset, please cite it as below.
type: dataset
title: "Arqam: figures stated by Moroccan public officials"
version: ${version}
license: CC-BY-4.0
authors:
  - name: Arqam maintainers
`;
