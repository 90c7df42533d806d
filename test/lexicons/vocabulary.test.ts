import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Folders whose lexicons stage 3 loads itself. */
const LOADED = /^(?:3-extract|lexicons)\//;

describe('the vocabulary', () => {
  const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const adding = files.filter((name) =>
    /new Phrases\b|VOCABULARY\[\w+\]\.add\b/.test(readFileSync(`pipeline/${name}`, 'utf8')),
  );

  it('gets its words from stage 3, so that a text reads the same whatever stage is loaded beside', () => {
    expect(adding.filter((name) => !LOADED.test(name))).toEqual([]);
    expect(adding).toContain('3-extract/names/place-names.ts');
  });
});
