import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../pipeline/1-collect/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { MOST_CHARACTERS } from '../../pipeline/2-parse/limit.ts';

const file = (name: string, manifest: Partial<SourceFile['manifest']> = {}): SourceFile => ({
  source_id: 'essai',
  form: 'original',
  role: 'document',
  format: name.endsWith('.txt') ? 'text' : 'html',
  path: `/nowhere/${name}`,
  name,
  manifest: Object.keys(manifest ?? {}).length ? (manifest as SourceFile['manifest']) : null,
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('parse', () => {
  it('keeps the text of a plain file as it is, but for NFC, the byte order mark and line ends', () => {
    const { document } = parse({
      file: file('a.txt'),
      bytes: bytes('\ufeffLe  cafe\u0301 est prêt.\r\n\r\n\tDes gens arrivent.\n'),
    });
    expect(document?.text).toBe('Le  café est prêt.\n\n\tDes gens arrivent.\n');
    expect(document?.blocks.map((b) => document.text.slice(b.start, b.end))).toEqual([
      'Le  café est prêt.',
      'Des gens arrivent.',
    ]);
  });

  it('reads UTF-16, windows-1252 and windows-1256', () => {
    const french = 'Le ministère a recensé près de 30 écoles fermées après les pluies d’été.';
    const utf16 = Buffer.from(`\ufeff${french}`, 'utf16le');
    const latin = Buffer.from(french.replace('’', '\x92'), 'latin1');
    expect(parse({ file: file('a.txt'), bytes: utf16 }).document?.text).toBe(french);
    expect(parse({ file: file('a.txt'), bytes: latin }).document?.text).toBe(french);
    // "وزارة الصحة" in windows-1256.
    const arabic = Uint8Array.from([
      0xe6, 0xd2, 0xc7, 0xd1, 0xc9, 0x20, 0xc7, 0xe1, 0xd5, 0xcd, 0xc9,
    ]);
    const document = parse({ file: file('a.txt'), bytes: arabic }).document;
    expect(document).toMatchObject({ text: 'وزارة الصحة', language: 'ar' });
  });

  it('answers a binary, an empty or a foreign file with one issue that says how to mend it', () => {
    for (const [content, code] of [
      ['%PDF-1.7 …', 'parse.not-text'],
      ['ab\0cd', 'parse.not-text'],
      [' \n ', 'parse.empty'],
      [
        'El gobierno y los ministros de las regiones del país con una decisión por la paz',
        'parse.language',
      ],
    ] as const) {
      const { document, issues } = parse({ file: file('a.txt'), bytes: bytes(content) });
      expect(document).toBeNull();
      expect(issues.map((issue) => issue.code)).toEqual([code]);
      expect(issues[0]!.message).toMatch(/a\.txt: .* To mend it: /);
    }
  });

  it('reads the first 8 million characters of a plain file, with a warning that says so', () => {
    const text = `${'Le conseil a voté un budget.\n'.repeat(3e5)}Fin.`;
    const { document, issues } = parse({ file: file('a.txt'), bytes: bytes(text) });
    expect(document?.text.length).toBe(MOST_CHARACTERS);
    expect(issues.map(({ level, code }) => [level, code])).toEqual([
      ['warning', 'parse.too-large'],
    ]);
    expect(issues[0]!.message).toMatch(/^a\.txt: it has \d+ characters; .* To mend it: /);
  });

  it('takes the metadata of the manifest before those of the page', () => {
    const page =
      '<html lang="fr"><title>Page</title><meta property="article:published_time" content="2022-03-04T10:00:00Z"><h1>Une page de la région</h1><p>Des écoles sont ouvertes dans la région.</p>';
    expect(parse({ file: file('a.html'), bytes: bytes(page) }).document).toMatchObject({
      title: 'Une page de la région',
      published_on: '2022-03-04',
      language: 'fr',
    });
    const manifest = {
      title: 'Autre',
      published_on: '2021-01-02',
      language: 'fr',
      publisher_id: 'media-x',
      url: 'https://x.ma/1',
    } as const;
    expect(parse({ file: file('a.html', manifest), bytes: bytes(page) }).document).toMatchObject({
      title: 'Autre',
      published_on: '2021-01-02',
      publisher: 'media-x',
      url: 'https://x.ma/1',
    });
  });

  it('never lends the rights of an abstract to the original, and warns of a text that is not the hashed one', () => {
    const text = bytes('Le conseil a voté hier un budget de 45 millions de dirhams.');
    const row = { form: 'abstract', rights: 'CC-BY-4.0', text_sha256: '0'.repeat(64) } as const;
    const original = parse({ file: file('a.txt', row), bytes: text });
    expect(original.document?.rights).toBe('restricted');
    expect(original.issues).toEqual([]);
    const abstract = parse({ file: { ...file('a.txt', row), form: 'abstract' }, bytes: text });
    expect(abstract.document?.rights).toBe('CC-BY-4.0');
    expect(abstract.issues.map(({ code }) => code)).toEqual(['parse.text-changed']);
  });
});
