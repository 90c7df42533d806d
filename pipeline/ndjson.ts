import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { asDiskError } from './disk-error.ts';
import { InputError } from './input-error.ts';

/**
 * Items of a file with one JSON object a line, checked against a schema, one at a time.
 * @throws InputError naming file and line.
 */
export async function* readItems<T>(file: string, schema: z.ZodType): AsyncGenerator<T> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line === '') continue;
      yield schema.parse(JSON.parse(line)) as T;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      code ? file : `${file}, line ${number}`,
      code ? `cannot be read (${code})` : 'is not an item that the stage before writes',
      'run the stage before again',
    );
  }
}

/**
 * Writes items one a line; the file appears whole or not at all, and an error of `items` comes out as it is.
 * @returns how many.
 * @throws InputError where the disk refuses.
 */
export async function writeItems(
  file: string,
  items: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<number> {
  const partial = `${file}.partial`;
  let count = 0;
  let failure: unknown = null;
  async function* lines(): AsyncIterable<string> {
    try {
      for await (const item of items) {
        yield `${JSON.stringify(item)}\n`;
        count++;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(lines, createWriteStream(partial, 'utf8'));
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw failure ?? asDiskError(error, file);
  }
  return count;
}
