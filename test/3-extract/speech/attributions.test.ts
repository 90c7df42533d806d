import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

/**
 * The ways in which a text says whose the figure 7 is: one a line of `attributions/LANGUAGE.txt`, the speaker in square
 * brackets, under the sort of construction.
 */
for (const language of LANGUAGES)
  describe(`attributions: ${language}`, () => {
    const path = new URL(`attributions/${language}.txt`, import.meta.url);
    const lines = readFileSync(path, 'utf8').split('\n');
    it.each(lines.filter((line) => line !== '' && !line.startsWith('#')))('%s', (line) => {
      const speaker = /\[(.+)\]/.exec(line)![1];
      expect(speechOf(language, line.replace(/[[\]]/g, '')).speaker('7')).toBe(speaker);
    });
  });
