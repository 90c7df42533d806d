import { lstatSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InputError } from '../input-error.ts';

const FORMATS: Readonly<Record<string, 'html' | 'text'>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
};

export interface FoundFile {
  /** Relative to the folder, forward slashes. */
  readonly name: string;
  readonly path: string;
  readonly format: 'html' | 'text';
}

/**
 * The documents of a folder and its subfolders in an order that does not depend on the file system.
 * Hidden files and folders are left out, and so are files of other extensions.
 * @throws InputError where the folder is missing, is a file, or may not be read.
 */
export function listDocuments(folder: string): FoundFile[] {
  checkFolder(folder);
  const found: FoundFile[] = [];
  const waiting = [''];
  for (let at = 0; at < waiting.length; at++) {
    const under = waiting[at]!;
    for (const entry of entriesOf(join(folder, under))) {
      if (entry.startsWith('.')) continue;
      const name = under === '' ? entry : `${under}/${entry}`;
      const path = join(folder, name);
      const kind = kindOf(path);
      const format = FORMATS[extname(entry).toLowerCase()];
      if (kind === 'folder') waiting.push(name);
      else if (kind === 'file' && format) found.push({ name, path, format });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Format of a file by its extension; null for one that is not a document. */
export const formatOf = (name: string): 'html' | 'text' | null =>
  FORMATS[extname(name).toLowerCase()] ?? null;

function checkFolder(folder: string): void {
  let folderlike: boolean;
  try {
    folderlike = statSync(folder).isDirectory();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new InputError(
          folder,
          'there is no such folder',
          'check the path given with --raw, or create the folder and put .html or .txt files in it',
        )
      : unreadable(folder, error);
  }
  if (!folderlike)
    throw new InputError(folder, 'is a file, not a folder', 'give the folder that holds it');
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

const unreadable = (folder: string, error: unknown) =>
  new InputError(
    folder,
    `the folder cannot be read (${(error as NodeJS.ErrnoException).code})`,
    'give yourself the right to read it',
  );

/** A link that leads nowhere is neither; a link to a folder is not followed, so that no walk can be endless. */
function kindOf(path: string): 'file' | 'folder' | null {
  const own = lstatSync(path, { throwIfNoEntry: false });
  if (own?.isDirectory()) return 'folder';
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? 'file' : null;
}
