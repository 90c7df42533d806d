import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** Whether each figure is told as done, in a text of May 2024. */
const done = (lang: Language, text: string): boolean[] =>
  extract(plainDocument({ id: 'test', lang, text, published: '2024-05-24' })).figures.map(
    ({ trace }) => trace.some(({ what }) => what === 'tense'),
  );

describe('what the past tells of a time that is not over', () => {
  it.each<[Language, string, boolean[]]>([
    ['en', 'The catch of sardines dropped 43% to 3 million tons in 2024.', [true, true]],
    ['fr', 'La pêche a fortement reculé de 43 % à 3 millions de tonnes en 2024.', [true, true]],
    ['fr', 'Nous avons atteint 3 millions de tonnes en 2024.', [true]],
    ['ar', 'انخفض إنتاج السردين بنسبة 43 في المائة سنة 2024.', [true]],
    ['fr', 'Le pays a récolté 3 millions de tonnes en 2024.', [true]],
    ['ar', 'حصد الفلاحون 3 ملايين طن سنة 2024.', [true]],
    ['en', 'The valley harvested 3 million tons in 2024.', [true]],
    // What is to come, and what others doubt.
    ['en', 'The catch will drop to 3 million tons in 2024.', [false]],
    ['fr', 'La pêche devrait atteindre 3 millions de tonnes en 2024.', [false]],
    ['fr', 'La pêche atteint 3 millions de tonnes en 2024.', [false]],
    ['en', 'The fee is increased to 300 dirhams in 2024.', [false]],
    // A time that was over.
    ['en', 'The catch of sardines dropped 43% in 2023.', [false]],
  ])('%s: %s', (lang, text, expected) => {
    expect(done(lang, text)).toEqual(expected);
  });
});
