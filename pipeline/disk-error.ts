import { InputError } from './input-error.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'free some space on the disk, then run again; the last good version is as it was',
  EDQUOT: 'free some of your disk quota, then run again; the last good version is as it was',
  EFBIG: 'raise the limit on file sizes, then run again; the last good version is as it was',
  EIO: 'check the disk, then run again; the last good version is as it was',
  EACCES: 'give yourself the right to write there, or choose another place',
  EPERM: 'give yourself the right to write there, or choose another place',
  EROFS: 'choose a place on a disk that can be written',
  ENOTDIR: 'choose a folder, not a file',
  EEXIST: 'choose a folder, not a file',
  EISDIR: 'choose a file, not a folder',
  ENOENT: 'check that the path exists',
  ENAMETOOLONG: 'choose a shorter path',
};

/** A refusal of the disk as something the user can mend; any other error as it is. */
export function asDiskError(error: unknown, place: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const remedy = code ? REMEDIES[code] : undefined;
  return remedy ? new InputError(place, `cannot be written (${code})`, remedy) : error;
}
