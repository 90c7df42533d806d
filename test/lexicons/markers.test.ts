import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../pipeline/csv.ts';
import { LANGUAGES } from '../../pipeline/document.ts';
import { MARKER_MEANING, type MarkerClass } from '../../pipeline/lexicons/marker-classes.ts';
import { anyOf, markers, phrasesOf } from '../../pipeline/lexicons/markers.ts';

const CLASSES = Object.keys(MARKER_MEANING) as MarkerClass[];
const SOURCES = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('pipeline', name), 'utf8'))
  .join('\n');

describe('markers', () => {
  it.each(CLASSES)(
    'of class "%s" are words of some language, and some rule asks for them',
    (name) => {
      expect(phrasesOf(name)).not.toEqual([]);
      expect(SOURCES).toMatch(
        new RegExp(`(?:markers|markersByLanguage|anyOf|phrasesOf)\\('${name}'`),
      );
    },
  );

  it.each(LANGUAGES)(
    '%s: are lower case with a straight apostrophe, as words are compared',
    (language) => {
      const file = new URL(`../../pipeline/lexicons/${language}/markers.csv`, import.meta.url);
      const forms = readCsv(file, ['form', 'class']).map(({ form }) => form);
      expect(forms.filter((form) => form !== form.toLowerCase() || form.includes('’'))).toEqual([]);
      expect(new Set(forms).size).toBe(forms.length);
    },
  );

  it('match a whole word, and with a hyphen what it begins with, ends on or holds', () => {
    expect(['on', 'onze', 'sur'].map((word) => markers('governs').has(word))).toEqual([
      true,
      false,
      true,
    ]);
    expect(['annoncé', 'réannonce'].map((word) => markers('announces').has(word))).toEqual([
      true,
      false,
    ]);
    expect(['redéfinir', 'définira'].map((word) => markers('conditional-stem').has(word))).toEqual([
      true,
      false,
    ]);
    expect(['وأعلنت', 'قال'].map((word) => markers('announces').has(word))).toEqual([true, false]);
  });

  it('are of one language, or of all', () => {
    expect(markers('article', 'en').has('le')).toBe(false);
    expect(markers('article').has('le')).toBe(true);
  });

  it('make a pattern that takes either apostrophe', () => {
    expect("j'ai j’ai".match(new RegExp(anyOf('answers'), 'g'))).toHaveLength(2);
  });
});
