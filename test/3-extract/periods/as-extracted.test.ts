import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { year } from './dated.ts';

/** Texts written on Tuesday 21 May 2024, with the period of each figure: "~" leads one that the text before gave. */
type Told = readonly [Language, string, readonly (string | null)[]];

const check = (name: string, cases: readonly Told[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, expected) => {
      const { figures } = extract(
        plainDocument({ id: 'test', lang, text, published: '2024-05-21' }),
      );
      const periods = figures.map(
        ({ period }) =>
          period && `${period.source === 'context' ? '~' : ''}${period.first}/${period.last}`,
      );
      expect(periods).toEqual(expected);
    });
  });

const MONDAY = '2024-05-20/2024-05-20';

check('how far off a place lies is so at any time', [
  [
    'ar',
    'لقي 12 شخصا مصرعهم أمس الاثنين بآسفي، على بعد حوالي 240 كيلومترا من الرباط.',
    [MONDAY, null],
  ],
  [
    'fr',
    'Douze personnes sont mortes lundi à Settat, à 70 km au sud de Casablanca.',
    [MONDAY, null],
  ],
  ['en', 'Twelve people died on Monday in Settat, 70 km south of Casablanca.', [MONDAY, null]],
  ['ar', 'انطلقت الأشغال بعد إنجاز 30 كيلومترا من الطريق سنة 2023.', [year(2023)]],
]);

const AUGUST = '2023-08-01/2023-08-31';

check('a price at the end of a month is of that month, unlike what has come in by then', [
  [
    'fr',
    'L’indice des prix a augmenté de 6 % à fin août 2023. Celui des légumes a gagné 9 %.',
    [AUGUST, `~${AUGUST}`],
  ],
  ['ar', 'ارتفعت أسعار الزيت بنسبة 6 في المائة عند متم غشت 2023.', [AUGUST]],
  ['en', 'The consumer price index rose by 6% at the end of August 2023.', [AUGUST]],
  ['fr', 'Les recettes ont augmenté de 6 % à fin août 2023.', ['2023-01-01/2023-08-31']],
]);
