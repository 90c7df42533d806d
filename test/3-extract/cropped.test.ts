import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../pipeline/3-extract/index.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';

const DOCS = new URL('../gold/figures/docs/', import.meta.url);
const written = readdirSync(DOCS)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, DOCS), 'utf8')) as Written);

interface Written {
  readonly lang: Language;
  readonly text: string;
}

/** Sentences as they would open a text, whole and cut in the middle: nothing stands before what they point to. */
const crops = (text: string): string[] =>
  text.split(/(?<=[.؟!?])\s+/).flatMap((sentence) => {
    const words = sentence.split(' ');
    const half = words.length >> 1;
    return [sentence, words.slice(half).join(' '), words.slice(0, half).join(' ')];
  });

it.each(['fr', 'ar', 'en'] as const)('%s: a text may open with any part of a sentence', (lang) => {
  const texts = written.filter((one) => one.lang === lang).flatMap(({ text }) => crops(text));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts.filter(Boolean)) {
    const document = plainDocument({ id: 'crop', lang, text });
    const { figures } = extract(document);
    const points = [...document.text];
    for (const { start, end, surface } of figures)
      expect(points.slice(start, end).join('')).toBe(surface);
  }
});
