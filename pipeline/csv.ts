import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from './input-error.ts';

/** What was read of each file, with its text: several stages read the same registries. */
const known = new Map<string, { readonly text: string; readonly rows: Rows }>();
type Rows = readonly Readonly<Record<string, string>>[];

/**
 * Rows of a hand-made CSV file (UTF-8, header row, empty cell = ''), cells in NFC.
 * @throws InputError naming file and line where the file is not valid CSV or a column is missing.
 */
export function readCsv<Column extends string>(
  file: string | URL,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const name = file instanceof URL ? file.pathname : file;
  let rows: Rows;
  try {
    rows = rowsOf(name, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(name, (error as Error).message, 'correct the file, or restore it');
  }
  const first = rows[0];
  if (first)
    for (const column of columns)
      if (!(column in first))
        throw new InputError(
          name,
          `no column "${column}"; its columns are ${Object.keys(first).join(', ')}`,
          'add the column to the header row',
        );
  return rows as readonly Readonly<Record<Column, string>>[];
}

function rowsOf(name: string, text: string): Rows {
  const before = known.get(name);
  if (before?.text === text) return before.rows;
  const options = { columns: true, bom: true, skip_empty_lines: true } as const;
  const rows: Rows = parse(text.normalize('NFC'), options);
  known.set(name, { text, rows });
  return rows;
}
