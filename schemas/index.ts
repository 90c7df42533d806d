import type { z } from 'zod';
import { communications } from './tables/communications.ts';
import { entities } from './tables/entities.ts';
import { figures } from './tables/figures.ts';
import { indicators } from './tables/indicators.ts';
import { names } from './tables/names.ts';
import { observation_reports } from './tables/observation_reports.ts';
import { observations } from './tables/observations.ts';
import { positions } from './tables/positions.ts';
import { sources } from './tables/sources.ts';
import { statements } from './tables/statements.ts';

/** Every published table, in the order in which files are listed. */
export const TABLES = {
  sources,
  communications,
  statements,
  figures,
  entities,
  names,
  positions,
  indicators,
  observations,
  observation_reports,
} as const;

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = z.infer<(typeof TABLES)[Name]['row']>;
/** The rows of every table: what stages 5 to 7 hand on. */
export type Dataset = { readonly [Name in TableName]: readonly Row<Name>[] };
