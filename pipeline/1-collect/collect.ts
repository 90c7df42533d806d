import { existsSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { InputError } from '../input-error.ts';
import type { Issue } from '../issue.ts';
import { type FoundFile, formatOf, listDocuments } from './folder.ts';
import { readManifest } from './manifest.ts';
import type { ManifestRow, SourceFile } from './source-file.ts';
import { sourceIdOf } from './source-id.ts';

export interface Collection {
  /** Sorted by source_id, a document before the account that checks it. */
  readonly files: readonly SourceFile[];
  readonly issues: readonly Issue[];
}

export const MANIFEST = 'sources.csv';
export const ORIGINALS = 'originals';
const ABSTRACTS = 'abstracts';

/**
 * The documents of a folder, with or without a `sources.csv`. Where `originals/` holds the document that an abstract
 * accounts for, the original is the document and the abstract its check.
 * @throws InputError for what stops the whole job: no folder, no document, a bad manifest, two files of one id.
 */
export function collect(raw: string): Collection {
  const found = listDocuments(raw);
  const manifest = existsSync(join(raw, MANIFEST)) ? readManifest(join(raw, MANIFEST)) : null;
  if (found.length === 0)
    throw new InputError(
      raw,
      'holds no document',
      'put .html or .txt files in it, or give another folder with --raw',
    );
  const issues: Issue[] = [];
  const claimed = manifest ? claims(raw, manifest, found, issues) : new Map<string, ManifestRow>();
  const files = found.map((file): SourceFile => {
    const row = claimed.get(file.name) ?? null;
    const source_id = row?.source_id ?? idOf(file);
    if (manifest && !row)
      issues.push({
        level: 'warning',
        code: 'collect.not-listed',
        source_id,
        start: null,
        end: null,
        message: `${file.name} is in no row of ${MANIFEST}: it is read with what the document says of itself. To mend it: add a row for it, or move the file away.`,
      });
    return {
      source_id,
      form: formOf(file, row),
      role: 'document',
      format: file.format,
      path: file.path,
      name: file.name,
      manifest: row,
    };
  });
  return { files: paired(files), issues };
}

/** File name → the row that it belongs to: the row's own file, and the original of the same id. */
function claims(
  raw: string,
  rows: readonly ManifestRow[],
  found: readonly FoundFile[],
  issues: Issue[],
): Map<string, ManifestRow> {
  const names = new Set(found.map((file) => file.name));
  const byId = new Map<string, FoundFile[]>();
  for (const file of found) byId.set(idOf(file), [...(byId.get(idOf(file)) ?? []), file]);
  const claimed = new Map<string, ManifestRow>();
  for (const row of rows) {
    const own = row.file === null ? null : insideRaw(raw, row, row.file);
    if (own !== null && names.has(own)) {
      const other = claimed.get(own);
      if (other)
        throw new InputError(
          join(raw, MANIFEST),
          `rows ${other.source_id} and ${row.source_id} both name the file ${own}`,
          'keep one of the two rows',
        );
      claimed.set(own, row);
    }
    for (const file of byId.get(row.source_id) ?? [])
      if (!claimed.has(file.name) && (own === null || isOriginal(file) || !names.has(own)))
        claimed.set(file.name, row);
    if (own !== null && !names.has(own) && !(byId.get(row.source_id) ?? []).length)
      issues.push(missing(row, own));
    else if (own === null && !byId.has(row.source_id)) issues.push(missing(row, null));
  }
  return claimed;
}

const missing = (row: ManifestRow, file: string | null): Issue => ({
  level: 'error',
  code: 'collect.file-missing',
  source_id: row.source_id,
  start: null,
  end: null,
  message: file
    ? `${MANIFEST} names ${file} for ${row.source_id}, and there is no such .html or .txt file. To mend it: correct the cell "file" or restore the file.`
    : `No file is named ${row.source_id}.html or ${row.source_id}.txt. To mend it: name the file in the column "file", or delete the row.`,
});

function insideRaw(raw: string, row: ManifestRow, file: string): string {
  const name = posix.normalize(file.replaceAll('\\', '/'));
  if (posix.isAbsolute(name) || name.split('/').includes('..') || formatOf(name) === null)
    throw new InputError(
      join(raw, MANIFEST),
      `row ${row.source_id} names the file "${file}", which is not a .html or .txt file inside this folder`,
      'write the path relative to the folder, without ".."',
    );
  return name;
}

const idOf = (file: FoundFile) => sourceIdOf(basename(file.name, extname(file.name)));
const isOriginal = (file: { name: string }) => file.name.startsWith(`${ORIGINALS}/`);

function formOf(file: FoundFile, row: ManifestRow | null): SourceFile['form'] {
  if (isOriginal(file)) return 'original';
  return row?.form ?? (file.name.startsWith(`${ABSTRACTS}/`) ? 'abstract' : 'original');
}

/** Files by id; of an original and an abstract with one id, the abstract becomes the check. */
function paired(files: readonly SourceFile[]): SourceFile[] {
  const byId = new Map<string, SourceFile[]>();
  for (const file of files) byId.set(file.source_id, [...(byId.get(file.source_id) ?? []), file]);
  return [...byId.keys()].sort().flatMap((id) => {
    const same = byId.get(id)!;
    if (same.length === 1) return same;
    const original = same.filter(isOriginal);
    const others = same.filter((file) => !isOriginal(file));
    if (original.length === 1 && others.length === 1 && others[0]!.form === 'abstract')
      return [original[0]!, { ...others[0]!, role: 'check' as const }];
    throw new InputError(
      same[0]!.path,
      `has the same id "${id}" as ${same
        .slice(1)
        .map((file) => file.name)
        .join(', ')}`,
      'rename one of the files',
    );
  });
}
