import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
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
import { asDiskError } from '../disk-error.ts';
import { sha256 } from '../hash.ts';
import { InputError } from '../input-error.ts';
import { damaged } from './checksums.ts';
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
    writeIndex(out, version, sha256(files.get('SHA256SUMS') ?? ''));
    rmSync(retired, { recursive: true, force: true });
  } catch (error) {
    if (existsSync(retired) && !existsSync(target)) renameSync(retired, target);
    if (existsSync(partial)) rmSync(partial, { recursive: true, force: true });
    throw asDiskError(error, out);
  }
  return target;
}

/**
 * Makes an output folder ready: what a killed run left is brought to an end. A partial version is
 * dropped; one that was being replaced is put back; a whole version that was not yet indexed is indexed.
 * @throws InputError where the folder cannot be written, or holds a version that is neither indexed nor whole.
 */
export function prepareOutput(out: string): void {
  try {
    for (const name of readdirSync(out)) {
      const place = join(out, name.slice(RETIRED.length));
      if (name.startsWith(RETIRED) && !existsSync(place)) renameSync(join(out, name), place);
      else if (name.startsWith(PARTIAL) && !name.startsWith(RETIRED))
        rmSync(join(out, name), { recursive: true, force: true });
      else if (name === 'versions.json.tmp' || name === 'latest.tmp')
        rmSync(join(out, name), { force: true });
    }
    indexStrays(out);
    for (const name of readdirSync(out).filter((entry) => entry.startsWith(RETIRED)))
      rmSync(join(out, name), { recursive: true, force: true });
  } catch (error) {
    throw asDiskError(error, out);
  }
}

/** A version appears in one step, its row of the index in another: a run killed between the two left this to do. */
function indexStrays(out: string): void {
  const indexed = new Map(readReleases(out).map((row) => [row.version, row.sha256]));
  for (const name of readdirSync(out).sort()) {
    const version = /^v(\d+\.\d+\.\d+)$/.exec(name)?.[1];
    if (version === undefined) continue;
    const replacing = existsSync(join(out, `${RETIRED}${name}`));
    if (indexed.has(version) && !replacing) continue;
    const listing = readPublished(out, version, 'SHA256SUMS');
    const hash = listing === null ? '' : sha256(listing);
    if (indexed.get(version) === hash) continue;
    if (listing === null || damaged(join(out, name), listing).length > 0)
      throw new InputError(
        join(out, name),
        'is neither listed in versions.json nor a whole version',
        'move it away, or restore it and versions.json from version control',
      );
    writeIndex(out, version, hash);
  }
  const last = readReleases(out).at(-1);
  if (last && !lstatSync(join(out, 'latest'), { throwIfNoEntry: false }))
    linkLatest(out, last.version);
}

function writeIndex(out: string, version: string, hash: string): void {
  const others = readReleases(out).filter((release) => release.version !== version);
  const all: Release[] = [...others, { version, sha256: hash }].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
  replaceFile(join(out, 'versions.json'), `${JSON.stringify(all, null, 2)}\n`);
  linkLatest(out, all.at(-1)!.version);
}

function linkLatest(out: string, version: string): void {
  const latest = join(out, 'latest');
  rmSync(`${latest}.tmp`, { force: true });
  symlinkSync(`v${version}`, `${latest}.tmp`);
  renameSync(`${latest}.tmp`, latest);
}

/** Content of a published version's file, null where it has none. */
export function readPublished(out: string, version: string, name: string): string | null {
  const path = join(out, `v${version}`, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
