import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, vi } from 'vitest';
import { describeFailure } from '../../pipeline/commands/failure.ts';
import { run } from '../../pipeline/commands/run.ts';
import { filesBelow } from '../files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  /** Exit code; null where a signal ended the process. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  /** A fault of the disk to bring about: see faults.ts. */
  readonly fault?: object;
  /** Kills the process without warning once its output holds these words. */
  readonly killAt?: string;
}

/** Runs the command line as a user would, in a process of its own. */
export function arqam(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const faults = around.fault ? ['--import', join(ROOT, 'test/cli/faults.ts')] : [];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ...faults, 'pipeline/cli.ts', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, FAULT: JSON.stringify(around.fault ?? null), ...around.env },
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    if (around.killAt && stdout.includes(around.killAt)) child.kill('SIGKILL');
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, stdout, stderr })),
  );
}

/** The main job on a folder, in this process: what the command line would end with. */
export async function runHere(raw: string, out: string): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const log = vi.spyOn(console, 'log').mockImplementation((text) => {
    stdout += `${text}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((text) => {
    stderr += `${text}\n`;
  });
  try {
    await run({ raw, out });
    return { status: 0, stdout, stderr };
  } catch (failure) {
    return { status: 1, stdout, stderr: `${stderr}${describeFailure(failure, false)}\n` };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files (path → content), gone after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'arqam-cli-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A copy of an output folder, gone after the tests. */
export function copyOf(folder: string): string {
  const copy = folderOf();
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Every file below a folder with the hash of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [
      path.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** The job was not done, and a person is told why in words: no stack trace, a place, a remedy. */
export function expectRefusal(outcome: Outcome, ...words: (string | RegExp)[]): void {
  expect(outcome.stderr).not.toMatch(/\n\s+at |node:internal|\.ts:\d+/);
  for (const word of words) expect(outcome.stderr).toMatch(word);
  expect(outcome.stderr).toMatch(/To mend it: /);
  expect(outcome.status).toBe(1);
}
