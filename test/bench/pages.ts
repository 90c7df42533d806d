import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldPage {
  readonly name: string;
  readonly html: string;
  /** Title and main text, a block a line. */
  readonly gold: string;
}

/** Pages of a folder, each `NAME.html` with its main text in `NAME.txt`. */
export function readPages(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
      gold: readFileSync(join(folder, file.replace(/\.html$/, '.txt')), 'utf8'),
    }));
}
