import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../pipeline/commands/verify.ts';
import { filesBelow } from '../files.ts';
import { publishOnce } from './publish-once.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const made: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'arqam-killed-'));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** Publishes in a process of its own that is killed at a call; resolves to the signal that ended it. */
function publishKilled(out: string, replace: boolean, fault: object) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      here('../cli/faults.ts'),
      here('publish-once.ts'),
      out,
      ...(replace ? ['replace'] : []),
    ],
    { env: { ...process.env, FAULT: JSON.stringify(fault) }, stdio: 'inherit' },
  );
  return new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  );
}

const tree = (out: string) => ({
  latest: readlinkSync(join(out, 'latest')),
  ...Object.fromEntries(
    filesBelow(out).map((path) => [path.slice(out.length), readFileSync(path, 'utf8')]),
  ),
});

let once: string;
let replaced: string;
beforeAll(() => {
  once = folder();
  publishOnce(once, false);
  replaced = folder();
  cpSync(once, replaced, { recursive: true, verbatimSymlinks: true });
  publishOnce(replaced, true);
});

/** Calls before which the process is killed, in the order in which publication makes them. */
const MOMENTS: readonly [string, readonly string[], number][] = [
  ['the lock', ['symlinkSync'], 1],
  ['the first file', ['writeFileSync'], 1],
  ['a file in the middle', ['writeFileSync'], 15],
  ['the first rename', ['renameSync'], 1],
  ['the second rename', ['renameSync'], 2],
  ['the third rename', ['renameSync'], 3],
  ['the link to the latest', ['symlinkSync'], 2],
];

describe.concurrent('a publication that is killed', () => {
  for (const [moment, calls, after] of MOMENTS)
    for (const replace of [false, true])
      it(`before ${moment}${replace ? ' of a replacement' : ''} is brought to its end by the next run, to the byte`, async () => {
        const out = folder();
        if (replace) cpSync(once, out, { recursive: true, verbatimSymlinks: true });
        const fault = { calls, path: out, after, code: 'KILL' };
        expect(await publishKilled(out, replace, fault)).toBe('SIGKILL');
        publishOnce(out, replace);
        expect(tree(out)).toEqual(tree(replace ? replaced : once));
        expect(verify(out)).toEqual([]);
      });
});
