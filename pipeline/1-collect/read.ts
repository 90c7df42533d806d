import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../issue.ts';
import type { SourceFile } from './source-file.ts';

/** No press page or report is near it; what is larger is taken for a mistake. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The bytes of a file, or why it cannot be read: one bad file does not stop the others. */
export function readSource(file: SourceFile): Uint8Array | Issue {
  const refused = (code: string, message: string): Issue => ({
    level: 'error',
    code,
    source_id: file.source_id,
    start: null,
    end: null,
    message,
  });
  try {
    const { size } = statSync(file.path);
    if (size > MOST_BYTES)
      return refused(
        'collect.too-large',
        `${file.name} has ${size} bytes and more than ${MOST_BYTES} are not read. To mend it: split the file.`,
      );
    return readFileSync(file.path);
  } catch (error) {
    return refused(
      'collect.unreadable',
      `${file.name} cannot be read (${(error as NodeJS.ErrnoException).code}). To mend it: give yourself the right to read it.`,
    );
  }
}
