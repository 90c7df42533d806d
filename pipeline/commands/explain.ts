import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Row } from '../../schemas/index.ts';
import type { TraceRow } from '../4-normalise/coded.ts';
import { readDataset, readReleases } from '../7-publish/releases.ts';
import { InputError } from '../input-error.ts';

export interface Explanation {
  readonly figure: Row<'figures'>;
  readonly statement: Row<'statements'> | null;
  readonly source: Row<'sources'> | null;
  readonly act: Row<'communications'> | null;
  readonly observation: Row<'observations'> | null;
  readonly reports: readonly {
    readonly report: Row<'observation_reports'>;
    readonly figure: Row<'figures'>;
  }[];
  readonly trace: readonly TraceRow[];
  /** Canonical text of the document, where the raw folder still holds it unchanged. */
  readonly text: string | null;
}

/**
 * All that the published version says of one figure: read from its files, never computed again.
 * @throws InputError where there is no version or no such figure.
 */
export function explain(
  out: string,
  figureId: string,
  textOf: (source: Row<'sources'>) => string | null,
): Explanation {
  const version = readReleases(out).at(-1)?.version;
  if (version === undefined)
    throw new InputError(out, 'holds no published version', 'run `npm start` first');
  const folder = join(out, `v${version}`);
  const dataset = readDataset(folder);
  const figure = dataset.figures.find((row) => row.figure_id === figureId);
  if (!figure)
    throw new InputError(
      figureId,
      `is no figure of version ${version}`,
      nearest(dataset, figureId),
    );
  const statement =
    dataset.statements.find((row) => row.statement_id === figure.statement_id) ?? null;
  const source = dataset.sources.find((row) => row.source_id === figure.source_id) ?? null;
  const report = dataset.observation_reports.find((row) => row.figure_id === figureId);
  const byId = new Map(dataset.figures.map((row) => [row.figure_id, row]));
  return {
    figure,
    statement,
    source,
    act:
      dataset.communications.find((row) => row.communication_id === statement?.communication_id) ??
      null,
    observation:
      dataset.observations.find((row) => row.observation_id === report?.observation_id) ?? null,
    reports: dataset.observation_reports
      .filter((row) => row.observation_id === report?.observation_id)
      .map((row) => ({ report: row, figure: byId.get(row.figure_id)! })),
    trace: traceOf(folder, figureId),
    text: source ? textOf(source) : null,
  };
}

function nearest(dataset: Dataset, figureId: string): string {
  const source = figureId.replace(/\.f\d+$/, '');
  const same = dataset.figures
    .filter((row) => row.source_id === source)
    .map((row) => row.figure_id);
  return same.length > 0
    ? `choose one of ${same.slice(0, 8).join(', ')}`
    : 'take a figure_id from data/figures.csv, e.g. ' +
        (dataset.figures[0]?.figure_id ?? '(it is empty)');
}

function traceOf(folder: string, figureId: string): TraceRow[] {
  const file = join(folder, 'traces.jsonl');
  if (!existsSync(file)) return [];
  const prefix = `{"figure_id":${JSON.stringify(figureId)},`;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((row) => row.startsWith(prefix));
  return line ? (JSON.parse(line) as { steps: TraceRow[] }).steps : [];
}
