import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST } from './1-collect/collect.ts';
import { formatOf } from './1-collect/folder.ts';
import { sha256 } from './hash.ts';

const PIPELINE = fileURLToPath(new URL('.', import.meta.url));
const HAND_MADE = ['lexicons', 'registries', 'corrections'];

/**
 * sha256 of every data file that a version is made from: `raw/…` for the documents and the manifest of the given folder,
 * `pipeline/…` for the project's own lexicons, registries and corrections. Originals are left out, for
 * sources.text_sha256 stands for them, and so are files that cannot be read, for which an issue stands.
 */
export function hashInputs(raw: string): Record<string, string> {
  const entries = [
    ...filesBelow(raw)
      .map((file) => [`raw/${relative(raw, file).split(sep).join('/')}`, file] as const)
      .filter(([name]) => !name.startsWith('raw/originals/') && isRaw(name)),
    ...HAND_MADE.flatMap((folder) => filesBelow(join(PIPELINE, folder)))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [`pipeline/${relative(PIPELINE, file).split(sep).join('/')}`, file] as const),
  ].flatMap(([name, file]) => {
    const hash = hashOf(file);
    return hash === null ? [] : [[name, hash] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isRaw = (name: string) => name === `raw/${MANIFEST}` || formatOf(name) !== null;

function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch {
    return null;
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}
