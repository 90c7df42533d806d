import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../document.ts';
import { InputError } from '../input-error.ts';
import type { ManifestRow } from './source-file.ts';
import { SOURCE_ID } from './source-id.ts';

const MANIFEST_COLUMNS = [
  'source_id',
  'form',
  'url',
  'publisher_id',
  'language',
  'title',
  'published_on',
  'retrieved_on',
  'text_sha256',
  'characters',
  'rights',
  'file',
] as const;
type Column = (typeof MANIFEST_COLUMNS)[number];

/** What a non-empty cell must look like, and the same in words. */
const CELLS: Partial<Record<Column, readonly [z.ZodType, string]>> = {
  source_id: [
    z.string().regex(SOURCE_ID),
    'lower-case letters, digits, ".", "_" and "-", with a letter or digit in front',
  ],
  form: [z.enum(['abstract', 'original']), '"abstract" or "original"'],
  url: [z.url(), 'a web address'],
  publisher_id: [z.string().regex(SOURCE_ID), 'an id of pipeline/registries/entities.csv'],
  language: [z.enum(LANGUAGES), `one of ${LANGUAGES.join(', ')}`],
  published_on: [z.iso.date(), 'a date written as 2023-12-19'],
  retrieved_on: [z.iso.date(), 'a date written as 2023-12-19'],
  text_sha256: [z.string().regex(/^[0-9a-f]{64}$/), '64 hexadecimal digits'],
  characters: [z.string().regex(/^\d{1,9}$/), 'a whole number'],
};

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows of a `sources.csv`: only the column `source_id` is required, an empty or absent cell is null.
 * @throws InputError naming file, line and column for bad CSV, an unknown, missing or double column, a malformed cell,
 * a source_id used twice.
 */
export function readManifest(file: string): ManifestRow[] {
  const lines = readLines(file);
  const header = lines[0]?.record.map((cell) => cell.trim()) ?? [];
  checkHeader(file, header);
  const seen = new Map<string, number>();
  return lines.slice(1).map(({ record, info }) => {
    const cell = (column: Column): string | null =>
      record[header.indexOf(column)]?.normalize('NFC').trim() || null;
    const id = cell('source_id');
    if (id === null)
      throw new InputError(
        `${file}, line ${info.lines}`,
        'the row has no source_id',
        'give each row an id, such as its file name without extension',
      );
    for (const column of header as Column[]) checkCell(file, info.lines, column, cell(column));
    const before = seen.get(id);
    if (before !== undefined)
      throw new InputError(
        `${file}, line ${info.lines}`,
        `source_id "${id}" is already that of line ${before}`,
        'give one of the two rows another id, or delete it',
      );
    seen.set(id, info.lines);
    return {
      source_id: id,
      form: cell('form') as ManifestRow['form'],
      url: cell('url'),
      publisher_id: cell('publisher_id'),
      language: cell('language') as Language | null,
      title: cell('title'),
      published_on: cell('published_on'),
      retrieved_on: cell('retrieved_on'),
      text_sha256: cell('text_sha256'),
      characters: cell('characters') === null ? null : Number(cell('characters')),
      rights: cell('rights'),
      file: cell('file'),
    };
  });
}

function readLines(file: string): Line[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return parse(text, { bom: true, skip_empty_lines: true, info: true }) as unknown as Line[];
  } catch (error) {
    if (error instanceof CsvError)
      throw new InputError(
        file,
        `is not valid CSV (${error.message})`,
        'quote cells that hold a comma, a quotation mark or a line break, and give every row as many cells as the header',
      );
    if (error instanceof TypeError)
      throw new InputError(file, 'is not in UTF-8', 'save it as CSV UTF-8');
    throw new InputError(
      file,
      `cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'give yourself the right to read it',
    );
  }
}

function checkHeader(file: string, header: readonly string[]): void {
  const place = `${file}, line 1`;
  const known: readonly string[] = MANIFEST_COLUMNS;
  header.forEach((column, index) => {
    if (!known.includes(column))
      throw new InputError(
        place,
        `column ${index + 1} is called "${column}", which is none of ${known.join(', ')}`,
        'rename the column or take it out',
      );
    if (header.indexOf(column) !== index)
      throw new InputError(place, `has the column "${column}" twice`, 'take one of the two out');
  });
  if (!header.includes('source_id'))
    throw new InputError(place, 'has no column "source_id"', 'add it to the header row');
}

function checkCell(file: string, line: number, column: Column, value: string | null): void {
  const rule = CELLS[column];
  if (value === null || !rule || rule[0].safeParse(value).success) return;
  throw new InputError(
    `${file}, line ${line}, column ${column}`,
    `"${value.slice(0, 80)}" is not ${rule[1]}`,
    'correct the cell or leave it empty',
  );
}
