import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { asDiskError } from '../disk-error.ts';
import { InputError } from '../input-error.ts';

/** Name of the lock in an output folder: a link to no file, that says whose it is, for it is made whole in one step. */
const LOCK = '.lock';

/**
 * Does what changes an output folder, created if new, while no other run does. A lock whose process is gone, since it was
 * killed, is taken over.
 * @throws InputError where another run holds it, or the folder cannot be written.
 */
export function withLock<T>(out: string, work: () => T): T {
  const lock = join(out, LOCK);
  try {
    mkdirSync(out, { recursive: true });
    while (!taken(lock)) {
      const owner = ownerOf(lock);
      if (owner !== null && !isGone(owner)) throw inUse(out, owner);
      rmSync(lock, { force: true });
    }
  } catch (error) {
    throw asDiskError(error, out);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes a lock in one step; false where somebody else has it. */
function taken(lock: string): boolean {
  try {
    symlinkSync(`${hostname()}:${process.pid}`, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Host and process id of who holds a lock, as `host:1234`; null where nobody does. */
function ownerOf(lock: string): string | null {
  const found = lstatSync(lock, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isSymbolicLink() ? readlinkSync(lock) : 'an unknown process';
}

/** Whether the process ran on this machine and has ended; one of this very id can only be the one before us. */
function isGone(owner: string): boolean {
  const [, host, pid] = /^(.+):(\d+)$/.exec(owner) ?? [];
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const inUse = (out: string, owner: string) =>
  new InputError(
    out,
    `another run is writing there (${owner}); nothing was written`,
    `wait until it is done and run again; if there is no such run, delete ${join(out, LOCK)}`,
  );
