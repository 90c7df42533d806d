import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from './input-error.ts';

/**
 * Rows of a hand-made CSV file (UTF-8, header row, empty cell = ''), cells in NFC.
 * @throws InputError naming file and line where the file is not valid CSV or a column is missing.
 */
export function readCsv<Column extends string>(
  file: string | URL,
  columns: readonly Column[],
): Record<Column, string>[] {
  const name = file instanceof URL ? file.pathname : file;
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(file, 'utf8').normalize('NFC'), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
    });
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
  return rows as Record<Column, string>[];
}
