import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../input-error.ts';
import { sha256 } from './hash.ts';
import { type Release, readReleases } from './releases.ts';
import { compareVersions } from './version.ts';

const PARTIAL = '.partial-';
const RETIRED = `${PARTIAL}old-`;

/** Writes a file's bytes and waits until they are on the disk. */
function writeDurably(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Replaces a small file in one step: readers see the old content or the new. */
function replaceFile(path: string, content: string): void {
  writeDurably(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
}

/**
 * Writes a version beside its place and renames it into place, so that a run killed at any point leaves no half version.
 * @throws InputError where the version exists and `replace` is not given, or the disk refuses.
 */
export function writeVersion(
  out: string,
  version: string,
  files: ReadonlyMap<string, string>,
  replace: boolean,
): string {
  const target = join(out, `v${version}`);
  if (existsSync(target) && !replace)
    throw new InputError(
      target,
      'is published and never replaced',
      'publish the next version, or pass --replace while the dataset is before 1.0.0',
    );
  const partial = join(out, `${PARTIAL}v${version}`);
  const retired = join(out, `${RETIRED}v${version}`);
  try {
    for (const [name, content] of files) writeDurably(join(partial, name), content);
    if (existsSync(target)) renameSync(target, retired);
    renameSync(partial, target);
    rmSync(retired, { recursive: true, force: true });
    writeIndex(out, version, sha256(files.get('SHA256SUMS') ?? ''));
  } catch (error) {
    if (existsSync(retired) && !existsSync(target)) renameSync(retired, target);
    if (existsSync(partial)) rmSync(partial, { recursive: true, force: true });
    throw explained(error, out);
  }
  return target;
}

/**
 * Makes an output folder ready: created if new; of what a killed run left, a partial version is dropped and one that
 * was being replaced is put back.
 * @throws InputError where the folder cannot be written.
 */
export function prepareOutput(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const name of readdirSync(out).filter((entry) => entry.startsWith(PARTIAL))) {
      const place = join(out, name.slice(RETIRED.length));
      if (name.startsWith(RETIRED) && !existsSync(place)) renameSync(join(out, name), place);
      else rmSync(join(out, name), { recursive: true, force: true });
    }
  } catch (error) {
    throw explained(error, out);
  }
}

function writeIndex(out: string, version: string, hash: string): void {
  const others = readReleases(out).filter((release) => release.version !== version);
  const all: Release[] = [...others, { version, sha256: hash }].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
  replaceFile(join(out, 'versions.json'), `${JSON.stringify(all, null, 2)}\n`);
  const latest = join(out, 'latest');
  rmSync(`${latest}.tmp`, { force: true });
  symlinkSync(`v${all.at(-1)!.version}`, `${latest}.tmp`);
  renameSync(`${latest}.tmp`, latest);
}

function explained(error: unknown, out: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const remedies: Record<string, string> = {
    ENOSPC: 'free some space on the disk, then run again; the last good version is as it was',
    EDQUOT: 'free some of your disk quota, then run again; the last good version is as it was',
    EACCES: 'give yourself the right to write there, or choose another folder with --out',
    EPERM: 'give yourself the right to write there, or choose another folder with --out',
    EROFS: 'choose a folder on a disk that can be written, with --out',
    ENOTDIR: 'choose a folder with --out, not a file',
    EEXIST: 'choose a folder with --out, not a file',
  };
  const remedy = code ? remedies[code] : undefined;
  return remedy ? new InputError(out, `cannot be written (${code})`, remedy) : error;
}

/** Content of a published version's file, null where it has none. */
export function readPublished(out: string, version: string, name: string): string | null {
  const path = join(out, `v${version}`, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
