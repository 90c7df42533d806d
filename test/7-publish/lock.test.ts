import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../pipeline/7-publish/lock.ts';
import { publishOnce } from './publish-once.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'arqam-lock-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const lockOf = () => join(out, '.lock');
const isThere = () => lstatSync(lockOf(), { throwIfNoEntry: false }) !== undefined;
const heldBy = (owner: string) => symlinkSync(owner, lockOf());

describe('an output folder', () => {
  it('is written by one run at a time: a second one is told by whom, and writes nothing', () => {
    heldBy(`${hostname()}:${process.ppid}`);
    expect(() => publishOnce(out, false)).toThrow(
      new RegExp(
        `another run is writing there .*:${process.ppid}\\).*To mend it: .*delete .*\\.lock`,
      ),
    );
    expect(readdirSync(out)).toEqual(['.lock']);
  });

  it('that another machine holds is left to it', () => {
    heldBy('elsewhere.example:1');
    expect(() => publishOnce(out, false)).toThrow(/elsewhere\.example:1/);
    expect(readlinkSync(lockOf())).toBe('elsewhere.example:1');
  });

  it('is taken over from a run that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    heldBy(`${hostname()}:${pid}`);
    publishOnce(out, false);
    expect(readdirSync(out).sort()).toEqual(['latest', 'v0.1.0', 'versions.json']);
  });

  it('is free again after work that fails', () => {
    expect(() =>
      withLock(out, () => {
        expect(readlinkSync(lockOf())).toBe(`${hostname()}:${process.pid}`);
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(isThere()).toBe(false);
  });
});
