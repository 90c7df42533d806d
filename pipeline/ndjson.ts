import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
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
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(
      missing ? file : `${file}, line ${number}`,
      missing ? 'does not exist' : 'is not an item that the stage before writes',
      'run the stage before again',
    );
  }
}

/** Writes items one a line; the file appears whole or not at all. Returns how many. */
export async function writeItems(file: string, items: AsyncIterable<unknown>): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const stream = createWriteStream(partial, 'utf8');
  let count = 0;
  try {
    for await (const item of items) {
      if (!stream.write(`${JSON.stringify(item)}\n`)) await once(stream, 'drain');
      count++;
    }
    stream.end();
    await once(stream, 'close');
    renameSync(partial, file);
  } catch (error) {
    stream.destroy();
    rmSync(partial, { force: true });
    throw error;
  }
  return count;
}
