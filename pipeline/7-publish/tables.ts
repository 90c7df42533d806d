import { stringify } from 'csv-stringify/sync';
import { columnsOf } from '../../schemas/columns.ts';
import type { Table } from '../../schemas/table.ts';

type Cells = Readonly<Record<string, unknown>>;

/** A table as CSV: RFC 4180, LF, header row, unknown cells empty, booleans true/false. */
export function toCsv(table: Table, rows: readonly Cells[]): string {
  const columns = columnsOf(table).map((column) => column.name);
  return stringify(rows as Cells[], {
    header: true,
    columns,
    record_delimiter: '\n',
    cast: { boolean: (value) => String(value) },
  });
}

/** A table as a JSON array, one row a line; exact decimals are written as JSON numbers, digit for digit. */
export function toJson(table: Table, rows: readonly Cells[]): string {
  const columns = columnsOf(table);
  const lines = rows.map((row) => {
    const cells = columns.map(({ name, type }) => {
      const value = row[name] ?? null;
      return `${JSON.stringify(name)}:${type === 'number' && value !== null ? String(value) : JSON.stringify(value)}`;
    });
    return `{${cells.join(',')}}`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Rows of a table's CSV text back in memory, as `toCsv` wrote them. */
export function fromCells(
  table: Table,
  records: readonly Readonly<Record<string, string>>[],
): Record<string, unknown>[] {
  const columns = columnsOf(table);
  return records.map((record) =>
    Object.fromEntries(
      columns.map(({ name, type }) => {
        const cell = record[name] ?? '';
        if (cell === '') return [name, null];
        if (type === 'integer') return [name, Number(cell)];
        if (type === 'boolean') return [name, cell === 'true'];
        return [name, cell];
      }),
    ),
  );
}
