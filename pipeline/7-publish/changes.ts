import { stringify } from 'csv-stringify/sync';
import type { Change } from './diff.ts';

const COLUMNS = ['table', 'what', 'key', 'column', 'before', 'after', 'cause'];

/** Changes of one sort as CSV, for `diff/added.csv` and its siblings. */
export const changesCsv = (changes: readonly Change[]): string =>
  stringify(changes as Change[], { header: true, columns: COLUMNS, record_delimiter: '\n' });

/** What changed since the version before, for a reader. */
export function changesMarkdown(
  version: string,
  previous: string | null,
  changes: readonly Change[],
): string {
  if (previous === null) return `# Changes in ${version}\n\nFirst version.\n`;
  const tables = [...new Set(changes.map((change) => change.table))];
  const count = (table: string, what: Change['what']) =>
    new Set(
      changes
        .filter((change) => change.table === table && change.what === what)
        .map((change) => change.key),
    ).size;
  const rows = tables.map(
    (table) =>
      `| ${table} | ${count(table, 'added')} | ${count(table, 'removed')} | ${count(table, 'changed')} | ${count(table, 'moved')} |`,
  );
  const causes = ['source', 'registry', 'correction', 'pipeline'].map(
    (cause) => `- ${cause}: ${changes.filter((change) => change.cause === cause).length}`,
  );
  return `# Changes in ${version} since ${previous}

| table | rows added | removed | changed | moved |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Why:

${causes.join('\n')}

Row by row in \`diff/\`.
`;
}
