import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../hash.ts';

/** What of a version's folder does not match its SHA256SUMS: a file changed, missing or too many. */
export function damaged(folder: string, listing: string): string[] {
  const listed = new Map(
    listing
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const problems: string[] = [];
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
}

function filesBelow(folder: string, top: string = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesBelow(path, top)
      : [relative(top, path).replaceAll('\\', '/')];
  });
}
