import { TABLES } from '../../schemas/index.ts';
import type { Coded } from '../4-normalise/coded.ts';
import { InputError } from '../input-error.ts';
import { checkExpected } from './expected.ts';
import type { CellCorrection } from './read.ts';

type Cells = Record<string, unknown>;

/** Columns by which rows are found and joined: a correction never changes what a row is. */
const FIXED = new Set(['figure_id', 'statement_id', 'source_id', 'start', 'end', 'text_sha256']);

/**
 * The coded documents with every cell correction applied.
 * @throws InputError for a correction without reason or source, whose row or column does not exist, whose expectation
 * does not hold, which changes nothing, or which yields a row that the table does not allow.
 */
export function applyCorrections(
  coded: readonly Coded[],
  cells: readonly CellCorrection[],
): readonly Coded[] {
  if (cells.length === 0) return coded;
  const rows = {
    figures: rowsById(
      coded.flatMap((document) => document.figures),
      'figure_id',
    ),
    statements: rowsById(
      coded.flatMap((document) => document.statements),
      'statement_id',
    ),
  };
  const touched = new Set<CellCorrection>();
  for (const cell of cells) {
    rows[cell.table].set(cell.id, correct(cell, rows[cell.table].get(cell.id)));
    touched.add(cell);
  }
  for (const { table, id } of touched) {
    const parsed = TABLES[table].row.safeParse(rows[table].get(id));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new InputError(
        `corrections/${table}.csv, ${id}`,
        `the row is not valid once corrected (${issue?.path.join('.')}: ${issue?.message})`,
        'write a value that the column allows; a range takes value_min and value_max and no value',
      );
    }
  }
  return coded.map((document) => ({
    ...document,
    figures: document.figures.map(
      (row) => rows.figures.get(row.figure_id) as unknown as typeof row,
    ),
    statements: document.statements.map(
      (row) => rows.statements.get(row.statement_id) as unknown as typeof row,
    ),
  }));
}

const rowsById = (rows: readonly object[], key: string): Map<string, Cells> =>
  new Map(rows.map((row) => [(row as Cells)[key] as string, row as Cells]));

function correct(cell: CellCorrection, row: Cells | undefined): Cells {
  const place = `corrections/${cell.table}.csv, ${cell.id}, ${cell.column}`;
  if (!cell.reason || !cell.source)
    throw new InputError(
      place,
      'has no reason or no source',
      'say why, and where a reader can see it',
    );
  if (!row)
    throw new InputError(
      place,
      'no row has this id',
      'look the id up in the last build: the document may have been read anew; or delete the correction',
    );
  if (!(cell.column in row) || FIXED.has(cell.column))
    throw new InputError(
      place,
      'is no column that can be corrected',
      `name one of ${Object.keys(row)
        .filter((column) => !FIXED.has(column))
        .join(', ')}`,
    );
  checkExpected(place, printed(row[cell.column]), cell.expect, cell.value);
  return { ...row, [cell.column]: parsedLike(row[cell.column], cell.value) };
}

const printed = (value: unknown): string => (value === null ? '' : String(value));

const parsedLike = (old: unknown, cell: string): unknown =>
  typeof old === 'boolean' && (cell === 'true' || cell === 'false')
    ? cell === 'true'
    : cell === ''
      ? null
      : cell;
