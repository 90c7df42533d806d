import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before the program by tests. From the `after`-th call of one of `calls` on a path that holds `path` on, the disk
 * refuses with `code`; with the code KILL the process ends at that call as by `kill -9`.
 */
interface Fault {
  readonly calls: readonly (
    | 'readFileSync'
    | 'writeFileSync'
    | 'renameSync'
    | 'symlinkSync'
    | 'rmSync'
    | 'write'
  )[];
  readonly path: string;
  readonly after: number;
  readonly code: string;
}

const fault = JSON.parse(process.env.FAULT ?? 'null') as Fault | null;

if (fault) {
  const paths = new Map<number, string>();
  const open = fs.openSync;
  fs.openSync = (path, ...rest) => {
    const file = open(path, ...rest);
    paths.set(file, String(path));
    return file;
  };
  let count = 0;
  const refuse = (at: unknown): NodeJS.ErrnoException | null => {
    const path = typeof at === 'number' ? (paths.get(at) ?? '') : String(at);
    if (!path.includes(fault.path) || ++count < fault.after) return null;
    if (fault.code === 'KILL') process.kill(process.pid, 'SIGKILL');
    return Object.assign(new Error(`${fault.code}: simulated`), { code: fault.code });
  };
  for (const name of fault.calls) {
    const original = fs[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        const error = refuse(name === 'renameSync' || name === 'symlinkSync' ? args[1] : args[0]);
        if (error) throw error;
        return original(...args);
      },
    });
  }
  syncBuiltinESMExports();
}
