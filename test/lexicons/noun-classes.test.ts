import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../pipeline/csv.ts';
import { LANGUAGES } from '../../pipeline/document.ts';
import { LOOSER_NOUNS } from '../../pipeline/lexicons/looser-nouns.ts';
import { NOUN_MEANING, type NounClass, nounCodes } from '../../pipeline/lexicons/noun-classes.ts';

const LEXICONS = new URL('../../pipeline/lexicons/', import.meta.url);
const CLASSES = Object.keys(NOUN_MEANING) as NounClass[];
const SOURCES = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('pipeline', name), 'utf8'))
  .join('\n');

const KNOWN = new Set(
  LANGUAGES.flatMap((language) =>
    readCsv(new URL(`${language}/nouns.csv`, LEXICONS), ['form', 'code']).map(({ code }) => code!),
  ),
);

describe('noun classes', () => {
  it.each(CLASSES)('of class "%s" is some noun, and some rule asks for it', (name) => {
    expect(nounCodes(name).size).toBeGreaterThan(0);
    expect(SOURCES).toContain(`nounCodes('${name}')`);
  });

  it.each(['noun-classes.csv', 'looser-nouns.csv'])(
    'in %s are of codes that nouns have, each on one row',
    (file) => {
      const codes = readCsv(new URL(file, LEXICONS), ['code']).map(({ code }) => code!);
      expect(codes.filter((code) => !KNOWN.has(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  it('are of looser ones that nouns have', () => {
    expect([...LOOSER_NOUNS.values()].filter((code) => !KNOWN.has(code))).toEqual([]);
  });
});
