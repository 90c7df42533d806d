import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('what is bought and sold abroad: one product, a volume or all but one is not the whole', () => {
  it.each<Case>([
    ['fr', 'Les importations de charbon ont augmenté de 12 %.', [null]],
    ['fr', 'Les importations ont augmenté de 12 %.', ['imports']],
    ['fr', 'Les importations hors pétrole ont augmenté de 12 %.', [null]],
    ['fr', 'Les quantités importées ont augmenté de 12 %.', [null]],
    ['fr', 'Les exportations d’acide phosphorique ont atteint 6 milliards de dirhams.', [null]],
    ['fr', 'Les exportations de produits artisanaux ont atteint 640 millions de dirhams.', [null]],
    [
      'fr',
      'Les débarquements de la pêche artisanale ont atteint 64.000 tonnes.',
      ['fish-landings'],
    ],
    ['en', 'Imports of crude oil rose by 12%.', [null]],
    ['en', 'Bean exports reached 64,000 tonnes.', ['crop-exports']],
    ['en', 'Imports of electrical energy rose by 12%.', [null]],
    ['ar', 'ارتفعت صادرات الحامض الفوسفوري بنسبة 12 في المائة.', [null]],
    ['ar', 'ارتفعت الصادرات بنسبة 12 في المائة.', ['exports']],
    ['ar', 'حسب المعطيات الواردة في التقرير، ارتفعت النسبة إلى 12 في المائة.', [null]],
    ['ar', 'فرضت المحاكم، حسب الأحكام الصادرة، مبلغ 6 ملايين درهم.', [null]],
    ['fr', 'La TIC sur les tabacs a augmenté de 12 %.', [null]],
    ['fr', 'La taxe professionnelle a augmenté de 12 %.', [null]],
    ['fr', 'Les exportations d’olives ont atteint 64.000 tonnes.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
