import { columnsOf } from '../columns.ts';
import type { Table } from '../table.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The data dictionary in Markdown: every table, every column, every code. */
export function dictionary(tables: readonly Table[]): string {
  return `# Data dictionary

UTF-8, NFC, LF, RFC 4180. Dates are ISO 8601. An empty cell (CSV) or null (JSON) means unknown. Rows are sorted by
primary key. Offsets count Unicode code points in a document's canonical text, end exclusive.

${tables.map(section).join('\n')}`;
}

function section(table: Table): string {
  const rows = columnsOf(table).map((column) => {
    const reference = table.references[column.name];
    const notes = [
      cell(column.description),
      column.unit ? `Unit: ${cell(column.unit)}.` : '',
      column.values ? `One of: ${column.values.map((value) => `\`${value}\``).join(', ')}.` : '',
      reference ? `References \`${reference}\`.` : '',
    ];
    return `| \`${column.name}\` | ${column.type} | ${column.required ? 'yes' : 'no'} | ${notes.filter(Boolean).join(' ')} |`;
  });
  return `## ${table.name}

${table.description} Primary key: ${table.primaryKey.map((key) => `\`${key}\``).join(', ')}.

| column | type | always filled | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
