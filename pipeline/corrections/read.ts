import { readCsv } from '../csv.ts';

/** One cell that a person overrules. */
export interface CellCorrection {
  readonly table: 'figures' | 'statements';
  readonly id: string;
  readonly column: string;
  readonly expect: string;
  readonly value: string;
  readonly reason: string;
  readonly source: string;
}

/** Two figures of which a person says whether they report one official figure. */
export interface PairCorrection {
  readonly figure_id: string;
  readonly other_figure_id: string;
  readonly expect: string;
  readonly match: string;
  readonly reason: string;
  readonly source: string;
}

export interface Corrections {
  readonly cells: readonly CellCorrection[];
  readonly pairs: readonly PairCorrection[];
}

const CELLS = ['column', 'expect', 'value', 'reason', 'source'] as const;

/** The corrections of a folder, in the order of its files. */
export function readCorrections(folder: URL = new URL('./', import.meta.url)): Corrections {
  const file = (name: string) => new URL(`${name}.csv`, folder);
  const figures = readCsv(file('figures'), ['figure_id', ...CELLS]);
  const statements = readCsv(file('statements'), ['statement_id', ...CELLS]);
  return {
    cells: [
      ...figures.map((row) => ({ ...row, table: 'figures' as const, id: row.figure_id })),
      ...statements.map((row) => ({ ...row, table: 'statements' as const, id: row.statement_id })),
    ],
    pairs: readCsv(file('matches'), [
      'figure_id',
      'other_figure_id',
      'expect',
      'match',
      'reason',
      'source',
    ]),
  };
}
