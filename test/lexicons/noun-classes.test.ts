import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../pipeline/csv.ts';
import { LANGUAGES } from '../../pipeline/document.ts';
import { NOUN_MEANING, type NounClass, nounCodes } from '../../pipeline/lexicons/noun-classes.ts';

const LEXICONS = new URL('../../pipeline/lexicons/', import.meta.url);
const CLASSES = Object.keys(NOUN_MEANING) as NounClass[];
const SOURCES = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('pipeline', name), 'utf8'))
  .join('\n');

describe('noun classes', () => {
  it.each(CLASSES)('of class "%s" is some noun, and some rule asks for it', (name) => {
    expect(nounCodes(name).size).toBeGreaterThan(0);
    expect(SOURCES).toContain(`nounCodes('${name}')`);
  });

  it('are of codes that nouns have, each on one row', () => {
    const codes = readCsv(new URL('noun-classes.csv', LEXICONS), ['code', 'class']).map(
      ({ code }) => code,
    );
    const known = LANGUAGES.flatMap((language) =>
      readCsv(new URL(`${language}/nouns.csv`, LEXICONS), ['form', 'code']).map(({ code }) => code),
    );
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
