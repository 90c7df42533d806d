import { columnsOf } from '../../schemas/columns.ts';
import { type Dataset, TABLES } from '../../schemas/index.ts';
import type { Table } from '../../schemas/table.ts';
import { compareKeys } from '../7-publish/order.ts';
import { fromCells } from '../7-publish/tables.ts';
import { readCsv } from '../csv.ts';
import { registryFile } from '../registries/files.ts';

const PUBLISHED = ['entities', 'names', 'positions', 'indicators'] as const;

/** The registries as published tables, sorted by key; columns for maintainers alone (a source per entity) stay out. */
export function registryTables(): Pick<Dataset, (typeof PUBLISHED)[number]> {
  return Object.fromEntries(
    PUBLISHED.map((name) => {
      const table = TABLES[name] as unknown as Table;
      const columns = columnsOf(table).map((column) => column.name);
      const records = readCsv(registryFile(name), columns);
      return [name, fromCells(table, records).sort(compareKeys(table.primaryKey))];
    }),
  ) as unknown as Pick<Dataset, (typeof PUBLISHED)[number]>;
}
