import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

/** From how many months before its own time each change is reckoned, in a text of July 2024; null where nothing tells. */
const since = (lang: Language, text: string): (number | null)[] =>
  extract(plainDocument({ id: 'test', lang, text, published: '2024-07-22' }))
    .figures.filter(({ role }) => role === 'change')
    .map(({ trace }) => trace.find(({ what }) => what === 'base')?.rule ?? null)
    .map((rule) => (rule === null ? null : Number(rule.slice('months.'.length))));

describe('what a change is reckoned from', () => {
  it.each<[Language, string, (number | null)[]]>([
    // The time that it is set against.
    ['fr', 'Les loyers ont augmenté de 0,4 % en juin 2024 par rapport à mai 2024.', [1]],
    ['fr', 'Par rapport à juin 2023, les loyers ont augmenté en juin 2024 de 2,6 %.', [12]],
    ['ar', 'ارتفعت أثمنة السمك خلال يونيو 2024 بنسبة 0,4 في المائة مقارنة بالشهر السابق.', [1]],
    ['en', 'Rents rose by 0.4% in June 2024 compared with June 2023.', [12]],
    [
      'fr',
      'Les ventes ont reculé de 4 % au premier trimestre 2024 par rapport au trimestre précédent.',
      [3],
    ],
    // A year further back.
    [
      'fr',
      'Les loyers ont augmenté en 2023 de 4 % par rapport à 2022 et de 9 % par rapport à 2019.',
      [12, 48],
    ],
    // The time of the number that has grown, and not that of another growth.
    ['en', 'Rents rose by 4% to 81 million in 2023, from 78 million in 2022.', [12]],
    [
      'ar',
      'ارتفعت المبيعات بنسبة 4 في المائة إلى 81 مليون درهم سنة 2023، مقابل 78 مليون درهم سنة 2022.',
      [12],
    ],
    ['fr', 'Les loyers ont augmenté de 4 % en 2023, contre 3 % en 2022.', [null, null]],
    // A month and "2023": that month of it.
    ['fr', 'Les ventes ont progressé en mars 2024 de 4 % par rapport à 2023.', [12]],
    // Words that say as much.
    ['fr', 'Les loyers ont augmenté de 0,4 % sur un mois et de 2,6 % sur un an.', [1, 12]],
    ['fr', 'Sur un mois, les loyers ont augmenté de 0,4 %, les charges de 0,7 %.', [1, 1]],
    ['en', 'On a monthly basis rents rose 0.4%, and were up 2.6% year on year.', [1, 12]],
    ['ar', 'ارتفعت أثمنة السمك بنسبة 2,6 في المائة على أساس سنوي.', [12]],
    // What goes on from a growth has its base.
    [
      'fr',
      'Les loyers ont augmenté de 0,4 % sur un mois. Cela tient à la hausse de 0,9 % des charges.',
      [1, 1],
    ],
    // … unless that lies years back.
    [
      'fr',
      'Les loyers ont augmenté en 2023 de 9 % par rapport à 2019. Les charges sont en hausse de 4 %.',
      [48, null],
    ],
    // Nothing tells.
    ['fr', 'Les loyers ont augmenté de 0,4 % en juin 2024.', [null]],
    [
      'fr',
      'Les loyers ont augmenté de 0,4 % sur un mois. En 2023, ils avaient augmenté de 3 %.',
      [1, null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(since(lang, text)).toEqual(expected);
  });
});
