import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../7-publish/diff.ts';
import { changesSince } from '../7-publish/index.ts';
import { readDataset } from '../7-publish/releases.ts';
import { InputError } from '../input-error.ts';

/** Every change between two published versions of an output folder ("0.1.0" or "v0.1.0"). */
export function diff(out: string, before: string, after: string): Change[] {
  const [old, now] = [before, after].map((version) => {
    const folder = join(out, `v${version.replace(/^v/, '')}`);
    if (!existsSync(folder))
      throw new InputError(
        folder,
        'does not exist',
        `choose a version listed in ${join(out, 'versions.json')}`,
      );
    return readDataset(folder);
  });
  return changesSince(old!, now!);
}

/** One change a line, for a person. */
export const formatChanges = (changes: readonly Change[]): string =>
  changes.length === 0
    ? 'No difference.'
    : changes
        .map(
          (c) =>
            `${c.what.padEnd(8)}${c.table} ${c.key}${c.column ? `.${c.column}: ${c.before ?? '(empty)'} → ${c.after ?? '(empty)'}` : ''}  [${c.cause}]`,
        )
        .join('\n');
