import type { Dataset } from '../../schemas/index.ts';
import { TABLES } from '../../schemas/index.ts';
import type { Coded } from '../4-normalise/coded.ts';
import { compareKeys } from '../7-publish/order.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { reconcileCorrected } from '../corrections/matches.ts';
import { readCorrections } from '../corrections/read.ts';
import type { Edition } from '../edition.ts';
import type { Issue } from '../issue.ts';
import { compareAccount } from './accounts.ts';
import type { Reconciled } from './reconcile.ts';
import { registryTables } from './registry-tables.ts';
import { shippedWorld } from './shipped.ts';

/** The whole set as one edition: every table sorted by key, every trace and issue, the hashes of what it was made from. */
export function assemble(
  coded: readonly Coded[],
  reported: readonly Issue[],
  inputs: Edition['inputs'],
): Edition {
  const corrections = readCorrections();
  const documents = applyCorrections(
    coded.filter((item) => item.role !== 'check'),
    corrections.cells,
  );
  const checks = new Map(
    coded.filter((item) => item.role === 'check').map((item) => [item.source.source_id, item]),
  );
  const reconciled = reconcileCorrected(documents, shippedWorld(), corrections.pairs);
  const accounts = documents.flatMap((document) => {
    const check = checks.get(document.source.source_id);
    return check ? compareAccount(document, check) : [];
  });
  return {
    dataset: tables(documents, reconciled),
    traces: Object.fromEntries(
      documents
        .flatMap((document) => Object.entries(document.traces))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    issues: [
      ...reported,
      ...documents.flatMap((document) => document.issues),
      ...reconciled.issues,
      ...accounts,
    ],
    inputs,
  };
}

export function tables(documents: readonly Coded[], reconciled: Reconciled): Dataset {
  const { issues: _, ...shared } = reconciled;
  const unsorted: Dataset = {
    ...registryTables(),
    ...shared,
    sources: documents.map((document) => document.source),
    figures: documents.flatMap((document) => document.figures),
  };
  return Object.fromEntries(
    Object.values(TABLES).map((table) => [
      table.name,
      [...unsorted[table.name as keyof Dataset]].sort(compareKeys(table.primaryKey)),
    ]),
  ) as unknown as Dataset;
}
