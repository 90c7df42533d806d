import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './7-publish/hash.ts';

const PIPELINE = fileURLToPath(new URL('.', import.meta.url));
const HAND_MADE = ['lexicons', 'registries', 'corrections'];

/**
 * sha256 of every data file that a version is made from: `raw/…` for the given folder, `pipeline/…` for the
 * project's own lexicons, registries and corrections. Originals are left out: sources.text_sha256 stands for them.
 */
export function hashInputs(raw: string): Record<string, string> {
  const files = [
    ...filesBelow(raw)
      .filter((file) => !relative(raw, file).startsWith(`originals${sep}`))
      .map((file) => ['raw', raw, file] as const),
    ...HAND_MADE.flatMap((folder) =>
      filesBelow(join(PIPELINE, folder)).map((file) => ['pipeline', PIPELINE, file] as const),
    ),
  ].filter(([, , file]) => /\.(csv|html?|txt)$/.test(file));
  const entries = files.map(
    ([name, root, file]) =>
      [`${name}/${relative(root, file).split(sep).join('/')}`, sha256(readFileSync(file))] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
