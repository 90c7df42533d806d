import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runStage } from '../../pipeline/commands/one-stage.ts';
import { arqam, bytesOf, copyOf, folderOf, type Outcome } from './arqam.ts';
import { DOCUMENTS, MORE } from './documents.ts';

const STAGES = 'collect parse extract normalise reconcile validate publish'.split(' ');

let raw: string;
let out: string;
let first: Outcome;
beforeAll(async () => {
  raw = folderOf(DOCUMENTS);
  out = join(folderOf(), 'dataset');
  first = await arqam(['run', '--raw', raw, '--out', out]);
});

describe.concurrent('the main job', () => {
  it('publishes a folder of documents and says in a plain log and a summary what it did', () => {
    expect(first.status).toBe(0);
    STAGES.forEach((name, index) => {
      expect(first.stdout).toContain(`[${index + 1}/7] ${name}`);
    });
    expect(first.stdout).toMatch(/documents +3\n/);
    expect(first.stdout).toMatch(/figures +[1-9]/);
    expect(first.stdout).toMatch(/time +[\d.]+ s\n/);
    expect(first.stdout).toContain('v0.1.0');
    expect(first.stdout).not.toContain('\u001b');
    expect(readlinkSync(join(out, 'latest'))).toBe('v0.1.0');
    expect(readFileSync(join(out, 'latest/data/sources.csv'), 'utf8')).toContain('bateaux');
  });

  it('writes nothing the second time, and says so; --json prints one object alone', async () => {
    const before = bytesOf(out);
    const again = await arqam(['--raw', raw, '--out', out, '--json']);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      version: '0.1.0',
      written: false,
      documents: 3,
    });
    expect(bytesOf(out)).toEqual(before);
  });

  it('gives the same bytes whatever the time zone, the locale and the order of the files', async () => {
    const reversed = folderOf(Object.fromEntries(Object.entries(DOCUMENTS).reverse()));
    const other = join(folderOf(), 'dataset');
    const run = await arqam(['run', '--raw', reversed, '--out', other], {
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_MA.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(run.status).toBe(0);
    expect(bytesOf(other)).toEqual(bytesOf(out));
  });

  it('draws a live display on a terminal', async () => {
    const live = await onTerminal(['run', '--raw', raw, '--out', out]);
    if (live === null) return;
    expect(live).toContain('\u001b[');
    expect(live).toMatch(/✔.* 7 publish/);
    expect(live).toMatch(/documents +3/);
  });
});

describe.concurrent('the stages as scripts', () => {
  it('give in a chain, each reading what the one before wrote, the bytes of the whole run', async () => {
    const build = folderOf();
    const output = join(folderOf(), 'dataset');
    const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      await runStage('collect', { build, output, raw });
      for (const name of STAGES.slice(1)) await runStage(name, { build, output });
    } finally {
      quiet.mockRestore();
    }
    expect(bytesOf(output)).toEqual(bytesOf(out));
  });

  it('parse writes one document a line with its id, language, title, date and text', async () => {
    const file = join(folderOf(), 'documents.ndjson');
    const done = await arqam(['parse', '--raw', raw, '--out', file]);
    expect(done.status).toBe(0);
    const documents = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(documents.map((d) => [d.source_id, d.language, d.title, d.published_on])).toEqual([
      ['bateaux', 'fr', 'Les bateaux de la côte', '2023-02-03'],
      ['forets', 'ar', 'حصيلة الغابات', '2023-02-03'],
      ['schools', 'en', 'Schools report', null],
    ]);
    for (const document of documents) expect(document.text).toMatch(/2022/);
  });
});

describe.concurrent('the other commands', () => {
  it('explain marks the figure in its sentence and names the rules and the words', async () => {
    const told = await arqam(['explain', 'bateaux.f1', '--raw', raw, '--out', out]);
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/⟦1\.250/);
    expect(told.stdout).toMatch(/How it was read/);
    expect(told.stdout).toMatch(/← “[^”]*1\.250/);
    expect(told.stdout).toMatch(/2022-01-01 to 2022-12-31/);
  });

  it('explain still tells of a figure whose document is gone', async () => {
    const told = await arqam(['explain', 'bateaux.f1', '--raw', '/nowhere', '--out', out]);
    expect(told.status).toBe(0);
    expect(told.stdout).toContain('1.250');
  });

  it('explain of an unknown figure names those of the document', async () => {
    const told = await arqam(['explain', 'bateaux.f99', '--raw', raw, '--out', out]);
    expect(told.status).toBe(1);
    expect(told.stderr).toMatch(/bateaux\.f99.*To mend it: choose one of bateaux\.f1/);
  });

  it('diff and verify say what changed between versions, and what since publication', async () => {
    const both = copyOf(out);
    await arqam(['run', '--raw', folderOf(MORE), '--out', both]);
    const diff = await arqam(['diff', '0.1.0', '0.2.0', '--out', both]);
    expect(diff.stdout).toMatch(/added +figures ports\.f1 /);
    expect(diff.stdout).not.toMatch(/removed/);
    const none = await arqam(['diff', '0.1.0', '0.3.0', '--out', both]);
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('versions.json');
    expect((await arqam(['verify', '--out', both])).status).toBe(0);
  });

  it('wrong usage is answered with exit code 2 and where help is', async () => {
    for (const args of [['run', '--no-such'], ['nonsense'], ['explain']]) {
      const wrong = await arqam(args);
      expect(wrong.status).toBe(2);
      expect(wrong.stderr).toMatch(/^error: .*\n.*--help/);
    }
  });

  it('help names every command, the exit codes and examples', async () => {
    const help = await arqam(['--help']);
    expect(help.status).toBe(0);
    for (const name of [...STAGES, 'run', 'explain', 'diff', 'verify', 'evaluate'])
      expect(help.stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(help.stdout).toMatch(/Exit codes: 0 .* 1 .* 2 /);
  });
});

/** Output on a terminal of 100 columns; null where `script` is not at hand. */
async function onTerminal(args: readonly string[]): Promise<string | null> {
  const { spawnSync } = await import('node:child_process');
  const words = [process.execPath, '--import', 'tsx', 'pipeline/cli.ts', ...args];
  const done = spawnSync(
    'script',
    ['-qec', `stty cols 100 rows 40; ${words.map((word) => `'${word}'`).join(' ')}`, '/dev/null'],
    { encoding: 'utf8', input: '' },
  );
  return done.error || done.status !== 0 ? null : done.stdout;
}
