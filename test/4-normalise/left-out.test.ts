import { describe, expect, it } from 'vitest';
import type { Language } from '../../pipeline/document.ts';
import { indicatorsIn } from './indicators.ts';

type Case = readonly [Language, string, readonly (string | null)[]];

describe('words that name what is left out say nothing of what a figure is of', () => {
  it.each<Case>([
    ['fr', 'La valeur ajoutée hors agriculture progresserait de 3,4 %.', [null]],
    ['en', 'Growth outside agriculture came to 3.7%.', [null]],
    ['ar', 'ستحافظ القطاعات غير الفلاحية على نمو بواقع 4,1 في المائة.', [null]],
    ['ar', 'بلغت كلفة الشراء دون احتساب الضرائب 9,40 درهم للكيلوغرام.', [null]],
    // The same words without what leaves them out, and an expression that begins with it.
    ['fr', 'La valeur ajoutée de l’agriculture progresserait de 3,4 %.', ['farming-growth']],
    ['fr', 'Les recettes non fiscales ont atteint 17 milliards de dirhams.', ['non-tax-revenue']],
    ['ar', 'أحبطت السلطات 310 محاولات للهجرة غير النظامية.', ['migration-attempts-foiled']],
    // Beyond a comma it is over.
    [
      'fr',
      'Hors privatisation, le déficit budgétaire atteint 49 milliards de dirhams.',
      ['budget-deficit'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(indicatorsIn(lang, text)).toEqual(expected);
  });
});
