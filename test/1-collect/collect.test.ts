import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, readSource } from '../../pipeline/1-collect/index.ts';
import { sourceIdOf } from '../../pipeline/1-collect/source-id.ts';
import { InputError } from '../../pipeline/input-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};
const brief = () =>
  collect(folder).files.map((f) => [
    f.source_id,
    f.name,
    f.form,
    f.role,
    f.manifest?.title ?? null,
  ]);

describe('collect', () => {
  it('reads any folder of .html and .txt files without a manifest, by file name', () => {
    put({ 'Article Un.HTML': 'x', 'sous/deux.txt': 'x', 'notes.md': 'x', '.cache/z.html': 'x' });
    expect(brief()).toEqual([
      ['article-un', 'Article Un.HTML', 'original', 'document', null],
      ['deux', 'sous/deux.txt', 'original', 'document', null],
    ]);
  });

  it('makes the original the document and the abstract of the same id its check', () => {
    put({
      'sources.csv': 'source_id,form,title,file\na-1,abstract,Titre,abstracts/a-1.html\n',
      'abstracts/a-1.html': 'x',
      'originals/a-1.html': 'x',
    });
    expect(brief()).toEqual([
      ['a-1', 'originals/a-1.html', 'original', 'document', 'Titre'],
      ['a-1', 'abstracts/a-1.html', 'abstract', 'check', 'Titre'],
    ]);
  });

  it('finds the file of a row by the id alone, and reads what no row lists with a warning', () => {
    put({ 'sources.csv': '\ufeffsource_id,title\r\nun,Titre\r\n', 'un.txt': 'x', 'deux.txt': 'x' });
    expect(brief()).toEqual([
      ['deux', 'deux.txt', 'original', 'document', null],
      ['un', 'un.txt', 'original', 'document', 'Titre'],
    ]);
    expect(collect(folder).issues.map((i) => [i.code, i.source_id])).toEqual([
      ['collect.not-listed', 'deux'],
    ]);
  });

  it('takes down a row whose file is missing and goes on with the others', () => {
    put({ 'sources.csv': 'source_id,file\nun,un.txt\ndeux,autre.txt\n', 'un.txt': 'x' });
    expect(brief()).toHaveLength(1);
    expect(collect(folder).issues).toMatchObject([
      { level: 'error', code: 'collect.file-missing', source_id: 'deux' },
    ]);
  });

  const refusals: [string, Record<string, string>, RegExp][] = [
    ['an empty folder', {}, /holds no document/],
    [
      'an unknown column',
      { 'sources.csv': 'source_id,titel\n', 'a.txt': '' },
      /line 1.*"titel".*rename/s,
    ],
    ['a missing id column', { 'sources.csv': 'title\nx\n', 'a.txt': '' }, /no column "source_id"/],
    ['a column twice', { 'sources.csv': 'source_id,url,url\n', 'a.txt': '' }, /"url" twice/],
    [
      'a row without id',
      { 'sources.csv': 'source_id,title\n,x\n', 'a.txt': '' },
      /line 2.*no source_id/,
    ],
    [
      'a duplicate id',
      { 'sources.csv': 'source_id\na\nb\na\n', 'a.txt': '' },
      /line 4.*already that of line 2/,
    ],
    [
      'an id with ../',
      { 'sources.csv': 'source_id\n../a\n', 'a.txt': '' },
      /line 2, column source_id.*"\.\.\/a"/,
    ],
    [
      'a file outside',
      { 'sources.csv': 'source_id,file\na,../a.txt\n', 'a.txt': '' },
      /not a .html or .txt file inside/,
    ],
    [
      'a bad date',
      { 'sources.csv': 'source_id,published_on\na,19/12/2023\n', 'a.txt': '' },
      /line 2, column published_on/,
    ],
    ['a broken CSV', { 'sources.csv': 'source_id,title\na,"x\n', 'a.txt': '' }, /not valid CSV/],
    ['two files of one id', { 'a.txt': '', 'b/a.html': '' }, /same id "a"/],
  ];
  for (const [name, files, message] of refusals)
    it(`stops on ${name} with the file, the place and the remedy`, () => {
      put(files);
      expect(() => collect(folder)).toThrow(InputError);
      expect(() => collect(folder)).toThrow(message);
      expect(() => collect(folder)).toThrow(/To mend it: /);
    });

  it('says so where the folder does not exist or is a file', () => {
    put({ 'a.txt': 'x' });
    expect(() => collect(join(folder, 'none'))).toThrow(/no such folder/);
    expect(() => collect(join(folder, 'a.txt'))).toThrow(/is a file, not a folder/);
  });

  it('does not walk in circles, and answers an unreadable file with an issue', () => {
    put({ 'a.txt': 'x' });
    symlinkSync(folder, join(folder, 'loop'));
    const { files } = collect(folder);
    expect(files).toHaveLength(1);
    rmSync(join(folder, 'a.txt'));
    expect(readSource(files[0]!)).toMatchObject({ code: 'collect.unreadable', source_id: 'a' });
  });
});

describe('sourceIdOf', () => {
  it('gives ids that the tables accept, different for different names', () => {
    expect(sourceIdOf('Été à Fès (2)')).toBe('ete-a-fes-2');
    expect(sourceIdOf('000_1f19c790')).toBe('000_1f19c790');
    const arabic = [sourceIdOf('تقرير الصحة'), sourceIdOf('تقرير التعليم'), sourceIdOf('../..')];
    for (const id of arabic) expect(id).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect(new Set(arabic).size).toBe(3);
  });
});
