import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../7-publish/hash.ts';
import { readReleases } from '../7-publish/releases.ts';
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
    const listed = new Map(
      listing
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const problems = sha256(listing) === expected ? [] : [`${sums}: does not match versions.json`];
    for (const [name, hash] of listed) {
      const file = join(folder, name);
      if (!existsSync(file)) problems.push(`${file}: is missing`);
      else if (sha256(readFileSync(file)) !== hash)
        problems.push(`${file}: was changed after publication`);
    }
    for (const name of filesBelow(folder))
      if (name !== 'SHA256SUMS' && !listed.has(name))
        problems.push(`${join(folder, name)}: is not part of the version`);
    return problems;
  });
}

function filesBelow(folder: string, top: string = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesBelow(path, top)
      : [relative(top, path).replaceAll('\\', '/')];
  });
}
