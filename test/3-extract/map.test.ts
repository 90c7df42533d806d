import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const STAGE = new URL('../../pipeline/3-extract/', import.meta.url);
const TOP: ReadonlySet<string> = new Set(['periods', 'figures', 'speech']);

/** Folders of the stage with modules of their own, those that only hold others left out. */
const folders = readdirSync(STAGE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) =>
    `${entry.parentPath.slice(STAGE.pathname.length)}/${entry.name}/`.replace(/^\//, ''),
  )
  .filter((path) => !TOP.has(path.slice(0, -1)))
  .sort();

it('the page on the stage has a row for each of its folders, and for no other', () => {
  const page = readFileSync(new URL('README.md', STAGE), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w/-]+\/)` +\|/gm)].map(([, folder]) => folder!);
  expect(rows.sort()).toEqual(folders);
});
