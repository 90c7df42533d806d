import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { arqam, bytesOf, copyOf, expectRefusal, folderOf, runHere } from './arqam.ts';
import { DOCUMENTS, MORE, page } from './documents.ts';

/** An output folder that already holds a good version: no bad input may touch it. */
let good: string;
let before: Record<string, string>;
beforeAll(async () => {
  good = join(folderOf(), 'dataset');
  await arqam(['run', '--raw', folderOf(DOCUMENTS), '--out', good]);
  before = bytesOf(good);
  expect(Object.keys(before)).toContain('v0.1.0/SHA256SUMS');
});

/** Input that stops the whole job, and words of what must be said of it. */
const REFUSED: Record<string, readonly [() => string, ...(string | RegExp)[]]> = {
  'an empty folder': [() => folderOf(), 'holds no document'],
  'a missing folder': [() => join(folderOf(), 'gone'), 'no such folder'],
  'a file instead of a folder': [
    () => join(folderOf(DOCUMENTS), 'schools.txt'),
    'is a file, not a folder',
  ],
  'nothing but a binary file': [
    () => folderOf({ 'photo.html': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256) }),
    'photo.html',
    'binary file',
    'no document could be read',
  ],
  'a sources.csv with a wrong column': [
    () => folderOf({ ...DOCUMENTS, 'sources.csv': 'source_id,langue\nbateaux,fr\n' }),
    /sources\.csv, line 1: column 2 is called "langue"/,
  ],
  'a sources.csv without ids': [
    () => folderOf({ ...DOCUMENTS, 'sources.csv': 'language\nfr\n' }),
    'no column "source_id"',
  ],
  'a sources.csv with an id twice': [
    () => folderOf({ ...DOCUMENTS, 'sources.csv': 'source_id\nbateaux\nforets\nbateaux\n' }),
    /line 4: source_id "bateaux" is already that of line 2/,
  ],
  'a sources.csv with a quotation mark left open': [
    () => folderOf({ ...DOCUMENTS, 'sources.csv': 'source_id,title\nbateaux,"Les\n' }),
    /sources\.csv: is not valid CSV/,
  ],
  'two files of one id': [
    () => folderOf({ ...DOCUMENTS, 'other/bateaux.txt': 'Le port compte 12 quais en 2021.\n' }),
    'has the same id "bateaux"',
  ],
  'an id that leads out of the folder': [
    () => folderOf({ ...DOCUMENTS, 'sources.csv': 'source_id\n../../bateaux\n' }),
    /column source_id: "\.\.\/\.\.\/bateaux" is not/,
  ],
};

describe('input that stops the job', () => {
  it('ends the process with 1', async () => {
    expectRefusal(await arqam(['run', '--raw', folderOf(), '--out', good]), 'holds no document');
    expect(bytesOf(good)).toEqual(before);
  });

  for (const [name, [make, ...words]] of Object.entries(REFUSED))
    it(`${name}: says what, where and the remedy, and leaves the last version alone`, async () => {
      expectRefusal(await runHere(make(), good), ...words);
      expect(bytesOf(good)).toEqual(before);
    });
});

/** One bad document among good ones: path → bytes, and the code of the issue that stands for it; null for none. */
const TAKEN_DOWN: Record<string, readonly [string, string | Uint8Array, string | null]> = {
  'a binary file': [
    'bad.html',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]),
    'parse.not-text',
  ],
  'a PDF called .html': ['bad.html', '%PDF-1.7 …', 'parse.not-text'],
  'an empty file': ['bad.txt', '', 'parse.empty'],
  '100,000 nested elements': [
    'bad.html',
    page('fr', 'Profond', `${'<div>'.repeat(100_000)}Le port compte 12 quais depuis 2021.`),
    'parse.too-deep',
  ],
  'windows-1256 without a word of it': [
    'bad.txt',
    // «وزارة الفلاحة أكدت أن عدد القرى بلغ 345» in windows-1256.
    Buffer.from(
      'e6d2c7d1c920c7e1ddE1c7cdc920c3dfcfca20c3e420dacfcf20c7e1dEd1ec20c8e1db20333435202e',
      'hex',
    ),
    null,
  ],
  'UTF-16': [
    'bad.txt',
    Buffer.from('\ufeffLe ministère de la Pêche a compté 12 ports en 2021.', 'utf16le'),
    null,
  ],
};

describe('one bad document among good ones', () => {
  for (const [name, [file, content, code]] of Object.entries(TAKEN_DOWN))
    it(`${name}: ${code ? 'has a row in the issues' : 'is read'}, and the others are published`, async () => {
      const out = join(folderOf(), 'dataset');
      const done = await runHere(folderOf({ ...DOCUMENTS, [file]: content }), out);
      expect(`${done.status}${done.stderr.replace(/^(error|warning): [^\n]*\n/gm, '')}`).toBe('0');
      const issues = readFileSync(join(out, 'latest/issues.jsonl'), 'utf8');
      const sources = readFileSync(join(out, 'latest/data/sources.csv'), 'utf8');
      for (const id of ['bateaux', 'forets', 'schools']) expect(sources).toMatch(`\n${id},`);
      if (code === null) expect(sources).toMatch('\nbad,');
      else expect(issues).toContain(`"code":"${code}","source_id":"bad"`);
      if (code?.startsWith('parse.too')) expect(sources).toMatch('\nbad,');
    });

  it('a page of 50 MB is read or refused with an issue, in bounded time', async () => {
    const row = `<p>Le ministère de la Pêche a compté 1.250 bateaux en 2022. ${'Rien. '.repeat(800)}</p>\n`;
    const raw = folderOf({
      ...DOCUMENTS,
      'huge.html': page('fr', 'Énorme', row.repeat(Math.ceil(5e7 / Buffer.byteLength(row)))),
    });
    const file = join(folderOf(), 'documents.ndjson');
    const done = await arqam(['parse', '--raw', raw, '--out', file]);
    expect(done.status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('"source_id":"bateaux"');
  }, 120_000);

  it('a file that may not be read has a row in the issues', async () => {
    const raw = folderOf({ ...DOCUMENTS, 'closed.html': page('fr', 'Clos', 'Douze ports.') });
    chmodSync(join(raw, 'closed.html'), 0o000);
    const out = join(folderOf(), 'dataset');
    // The superuser may read anything, so the refusal is brought about.
    const fault = { calls: ['readFileSync'], path: 'closed.html', after: 1, code: 'EACCES' };
    const done = await arqam(['run', '--raw', raw, '--out', out], { fault });
    expect(done.status).toBe(0);
    expect(done.stderr).toMatch(/collect\.unreadable: closed\.html cannot be read/);
    expect(done.stdout).toMatch(/issues +1 errors/);
    expect(readFileSync(join(out, 'latest/data/sources.csv'), 'utf8')).toMatch('\nbateaux,');
  });
});

describe('a damaged place to read from or write to', () => {
  it('a malformed file of an earlier stage is named with its line', async () => {
    const build = folderOf({ 'documents.ndjson': '{"source_id":"a"\n' });
    const done = await arqam(['extract', '--build', build, '--output', good]);
    expectRefusal(done, /documents\.ndjson, line 1/, 'run the stage before again');
    expect(Object.keys(bytesOf(build))).toEqual(['documents.ndjson']);
  });

  it('a damaged versions.json stops publication', async () => {
    const raw = folderOf(DOCUMENTS);
    const out = folderOf({ 'versions.json': '[{"version":' });
    expectRefusal(await runHere(raw, out), 'versions.json: is not a list of versions');
    expect(Object.keys(bytesOf(out))).toEqual(['versions.json']);
  });

  it('an output folder that is a file is refused', async () => {
    const folder = folderOf({ ...DOCUMENTS, 'out.csv': 'mine' });
    const out = join(folder, 'out.csv');
    expectRefusal(await runHere(folder, out), /out\.csv: .*not a file/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('a disk that is full in the middle of a version leaves the last one as it was', async () => {
    const out = copyOf(good);
    const fault = { calls: ['writeFileSync'], path: '.partial-', after: 20, code: 'ENOSPC' };
    const done = await arqam(['run', '--raw', folderOf(MORE), '--out', out], { fault });
    expectRefusal(done, 'free some space');
    expect(bytesOf(out)).toEqual(before);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk leaves no half file of a stage', async () => {
    const folder = folderOf({ 'documents.ndjson': 'as it was' });
    const file = join(folder, 'documents.ndjson');
    symlinkSync('/dev/full', `${file}.partial`);
    const done = await arqam(['parse', '--raw', folderOf(DOCUMENTS), '--out', file]);
    expectRefusal(done, 'free some space');
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    expect(Object.keys(bytesOf(folder))).toEqual(['documents.ndjson']);
  });

  it('a version that is neither indexed nor whole is not taken for one', async () => {
    const out = folderOf({ 'v0.1.0/data/figures.csv': 'mine\n' });
    expectRefusal(
      await runHere(folderOf(DOCUMENTS), out),
      'neither listed in versions.json nor a whole version',
    );
    expect(Object.keys(bytesOf(out))).toEqual(['v0.1.0/data/figures.csv']);
  });

  it('a run killed at any stage leaves the last version, and the next run does the job', async () => {
    const raw = folderOf(MORE);
    const killed = copyOf(good);
    const calm = copyOf(good);
    for (const words of ['[1/7]', '[6/7]']) {
      const dead = await arqam(['run', '--raw', raw, '--out', killed], { killAt: words });
      expect(dead.status).toBe(null);
    }
    const last = (files: Record<string, string>) =>
      Object.entries(files).filter(([name]) => name.startsWith('v0.1.0/'));
    expect(last(bytesOf(killed))).toEqual(last(before));
    for (const out of [killed, calm])
      expect((await arqam(['run', '--raw', raw, '--out', out])).status).toBe(0);
    expect(bytesOf(killed)).toEqual(bytesOf(calm));
  }, 90_000);
});

describe.concurrent('a fault of the program', () => {
  it('is told in one line with its stage and document, and asks for a report; --debug says where', async () => {
    const document = JSON.stringify({
      source_id: 'strange',
      form: 'abstract',
      figures: [{ start: 0, end: 1 }],
    });
    const build = folderOf({ 'coded.ndjson': `{"source":${document}}\n` });
    const args = ['reconcile', '--build', build];
    const brief = await arqam(args);
    expect(brief.status).toBe(1);
    expect(brief.stderr.trim().split('\n')).toHaveLength(1);
    expect(brief.stderr).toMatch(/^arqam: stage reconcile failed.*please report it/);
    const long = await arqam([...args, '--debug']);
    expect(long.stderr).toMatch(/\n\s+at /);
  });
});
