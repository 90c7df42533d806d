import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Dataset, TABLES, type TableName } from '../../schemas/index.ts';
import type { Table } from '../../schemas/table.ts';
import { InputError } from '../input-error.ts';
import { fromCells } from './tables.ts';

const releases = z.array(z.object({ version: z.string(), sha256: z.string() }));
export type Release = z.infer<typeof releases>[number];

/** Published versions of an output folder, oldest first; none where the folder is new. `sha256` is that of SHA256SUMS. */
export function readReleases(out: string): Release[] {
  const file = join(out, 'versions.json');
  if (!existsSync(file)) return [];
  const parsed = releases.safeParse(safeJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new InputError(
      file,
      'is not a list of versions',
      'restore it from version control, or publish into another folder with --out',
    );
  return parsed.data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The tables of a published version, read back from its CSV files. */
export function readDataset(folder: string): Dataset {
  return Object.fromEntries(
    (Object.keys(TABLES) as TableName[]).map((name) => {
      const file = join(folder, 'data', `${name}.csv`);
      if (!existsSync(file))
        throw new InputError(
          file,
          'is missing',
          'the version is damaged: run `arqam verify` on it',
        );
      const records = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<
        string,
        string
      >[];
      return [name, fromCells(TABLES[name] as unknown as Table, records)];
    }),
  ) as unknown as Dataset;
}
