import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/7-publish/index.ts';
import { readDataset, readReleases } from '../../pipeline/7-publish/releases.ts';
import { verify } from '../../pipeline/commands/verify.ts';
import type { Edition } from '../../pipeline/edition.ts';
import { GOOD, withRow, withRows } from '../edition.ts';
import { filesBelow } from '../files.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'arqam-publish-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const release = (edition: Edition, replace = false) =>
  publish(edition, { raw: '', out, replace, fetch: false, reported: [], report: () => {} });
const tree = (folder = out) =>
  Object.fromEntries(
    filesBelow(folder).map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

describe('publication', () => {
  it('writes the first version, indexed and linked as latest', () => {
    expect(release(GOOD)).toMatchObject({ version: '0.1.0', written: true, figures: 1 });
    expect(readlinkSync(join(out, 'latest'))).toBe('v0.1.0');
    expect(readReleases(out).map((row) => row.version)).toEqual(['0.1.0']);
    expect(verify(out)).toEqual([]);
  });

  it('writes nothing when nothing changed', () => {
    release(GOOD);
    const before = tree();
    expect(release(GOOD)).toMatchObject({ version: '0.1.0', written: false });
    expect(tree()).toEqual(before);
  });

  it('gives the same bytes for the same edition', () => {
    release(GOOD);
    const first = tree();
    rmSync(out, { recursive: true });
    release(structuredClone(GOOD));
    expect(tree()).toEqual(first);
  });

  it('never touches a published version when rows change, and numbers the next by what changed', () => {
    release(GOOD);
    const first = tree(join(out, 'v0.1.0'));
    expect(release(withRow('figures', { hedged: true })).version).toBe('0.1.1');
    expect(
      release(
        withRows('figures', [
          GOOD.dataset.figures[0]!,
          { ...GOOD.dataset.figures[0]!, figure_id: 'peche-2021.f2' },
        ]),
      ).version,
    ).toBe('0.2.0');
    expect(release(withRows('figures', [])).version).toBe('0.3.0');
    expect(tree(join(out, 'v0.1.0'))).toEqual(first);
    expect(readlinkSync(join(out, 'latest'))).toBe('v0.3.0');
  });

  it('tells each change with its column, both values and its cause', () => {
    release(GOOD);
    release(withRow('figures', { hedged: true }));
    expect(readFileSync(join(out, 'v0.1.1/diff/changed.csv'), 'utf8')).toContain(
      'figures,changed,peche-2021.f1,hedged,false,true,pipeline',
    );
  });

  it('replaces a draft version only when told to', () => {
    release(GOOD);
    expect(release(withRow('figures', { hedged: true }), true)).toMatchObject({
      version: '0.1.0',
      written: true,
    });
    expect(readDataset(join(out, 'v0.1.0')).figures[0]?.hedged).toBe(true);
  });

  it('reads back from CSV exactly the rows that it wrote', () => {
    release(GOOD);
    expect(readDataset(join(out, 'v0.1.0'))).toEqual(GOOD.dataset);
  });

  it('holds the same rows in JSON and in CSV, decimals as numbers', () => {
    release(withRow('figures', { value: '92.23' }));
    const rows = JSON.parse(readFileSync(join(out, 'v0.1.0/data/figures.json'), 'utf8'));
    expect(rows).toEqual([{ ...GOOD.dataset.figures[0], value: 92.23 }]);
  });

  it('clears what a killed run left and puts back a version it was replacing', () => {
    release(GOOD);
    const before = tree(join(out, 'v0.1.0'));
    mkdirSync(join(out, '.partial-v0.2.0'));
    writeFileSync(join(out, '.partial-v0.2.0/half'), '');
    cpSync(join(out, 'v0.1.0'), join(out, '.partial-old-v0.1.0'), { recursive: true });
    rmSync(join(out, 'v0.1.0'), { recursive: true });
    release(withRow('figures', { hedged: true }));
    expect(tree(join(out, 'v0.1.0'))).toEqual(before);
    expect(readdirSync(out).filter((name) => name.startsWith('.partial'))).toEqual([]);
  });

  it('finds a file that was changed after publication', () => {
    release(GOOD);
    writeFileSync(join(out, 'v0.1.0/data/figures.csv'), 'x');
    expect(verify(out).join()).toMatch(/figures\.csv: was changed/);
  });

  it('says what to do where the folder cannot be written', () => {
    writeFileSync(join(out, 'file'), '');
    expect(() =>
      publish(GOOD, {
        raw: '',
        out: join(out, 'file'),
        replace: false,
        fetch: false,
        reported: [],
        report: () => {},
      }),
    ).toThrow(/cannot be written .*To mend it/);
  });
});
