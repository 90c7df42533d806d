import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged } from '../7-publish/checksums.ts';
import { readReleases } from '../7-publish/releases.ts';
import { sha256 } from '../hash.ts';
import { InputError } from '../input-error.ts';

/** What does not match: a file changed, missing or too many. Empty where every version is as it was published. */
export function verify(out: string): string[] {
  const releases = readReleases(out);
  if (releases.length === 0)
    throw new InputError(out, 'holds no published version', 'run `npm start` first');
  return releases.flatMap(({ version, sha256: expected }) => {
    const folder = join(out, `v${version}`);
    const sums = join(folder, 'SHA256SUMS');
    if (!existsSync(sums)) return [`${sums}: is missing`];
    const listing = readFileSync(sums, 'utf8');
    const problems = sha256(listing) === expected ? [] : [`${sums}: does not match versions.json`];
    return [...problems, ...damaged(folder, listing)];
  });
}
