import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dataset } from '../../schemas/index.ts';
import type { Edition } from '../edition.ts';
import { InputError } from '../input-error.ts';
import { type Context, type Stage, wholeSet } from '../stage.ts';
import { type Change, changedSources, diffDatasets } from './diff.ts';
import { dataFiles, jsonLines, versionFiles } from './files.ts';
import { withLock } from './lock.ts';
import { readDataset, readReleases } from './releases.ts';
import { FIRST_VERSION, isDraft, nextVersion } from './version.ts';
import { prepareOutput, readPublished, writeVersion } from './write.ts';

const LICENCE = new URL('../licence-data.txt', import.meta.url);

/** What publication did, and the numbers that a person wants to see at the end of a run. */
export interface Publication {
  readonly version: string;
  readonly folder: string;
  /** False where the data equal those already published: then nothing was written. */
  readonly written: boolean;
  readonly documents: number;
  readonly figures: number;
  readonly statements: number;
  readonly observations: number;
  readonly conflicts: number;
  readonly issues: Readonly<Record<'error' | 'warning' | 'info', number>>;
}

/**
 * Publishes an edition as the version that follows from what changed, unless nothing did.
 * @throws InputError where another run is publishing there, or the disk refuses.
 */
export const publish = (edition: Edition, context: Context): Publication =>
  withLock(context.out, () => publishAlone(edition, context));

function publishAlone(edition: Edition, context: Context): Publication {
  prepareOutput(context.out);
  const releases = readReleases(context.out);
  const last = releases.at(-1)?.version ?? null;
  const replacing = context.replace && last !== null && isDraft(last);
  if (last !== null && !replacing && sameData(context.out, last, edition))
    return summary(edition, context, last, false);

  const base = replacing ? (releases.at(-2)?.version ?? null) : last;
  const before = base === null ? null : readDataset(join(context.out, `v${base}`));
  const changes = before === null ? [] : changesSince(before, edition.dataset);
  const version = replacing ? last : base === null ? FIRST_VERSION : nextVersion(base, changes);
  const files = versionFiles(edition, version, base, changes, readFileSync(LICENCE, 'utf8'));
  if (replacing && readPublished(context.out, version, 'SHA256SUMS') === files.get('SHA256SUMS'))
    return summary(edition, context, version, false);
  writeVersion(context.out, version, files, context.replace);
  return summary(edition, context, version, true);
}

/** Every change between two datasets, each with its cause. */
export function changesSince(before: Dataset, after: Dataset): Change[] {
  return diffDatasets(before, after, {
    sources: changedSources(before, after),
    corrected: new Set(),
  });
}

function sameData(out: string, version: string, edition: Edition): boolean {
  const issues = jsonLines(edition.issues);
  return [...dataFiles(edition.dataset), ['issues.jsonl', issues] as const].every(
    ([name, content]) => readPublished(out, version, name) === content,
  );
}

function summary(
  { dataset, issues }: Edition,
  context: Context,
  version: string,
  written: boolean,
): Publication {
  const count = (level: string) => issues.filter((issue) => issue.level === level).length;
  return {
    version,
    folder: join(context.out, `v${version}`),
    written,
    documents: dataset.sources.length,
    figures: dataset.figures.length,
    statements: dataset.statements.length,
    observations: dataset.observations.length,
    conflicts: dataset.observations.filter((row) => row.agreement === 'conflict').length,
    issues: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

export const stage: Stage<Edition, Publication> = {
  name: 'publish',
  title: 'Write the version',
  reads: 'validated.ndjson',
  writes: 'publication.ndjson',
  schema: z.custom<Publication>(
    (value) => typeof value === 'object' && value !== null && 'version' in value,
  ),
  run: wholeSet(([edition]: Edition[], context) => {
    if (!edition)
      throw new InputError('publish', 'was given no edition', 'run `npm run validate` first');
    return publish(edition, context);
  }),
};
