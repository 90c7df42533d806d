import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { checkDated } from './dated.ts';

const days = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'test', lang, text, published: '2024-05-13' })).figures.map(
    ({ period }) => period && `${period.first}/${period.last}`,
  );

const [before, now] = ['2024-05-02/2024-05-02', '2024-05-12/2024-05-12'];
const between = '2024-05-02/2024-05-12';

describe('water that came in between two days on which it was measured', () => {
  it.each<[Language, string, (string | null)[]]>([
    [
      'fr',
      "Au 12 mai, l'étang retient 7 millions de m³, contre 5 millions le 2 mai, soit 2 millions de m³ de plus. Le canal n'a reçu que 300.000 m³ et en retient 900.000 m³.",
      [now, before, between, between, now],
    ],
    [
      'ar',
      'بلغت حقينة البحيرة 7 ملايين متر مكعب يوم 12 ماي، مقابل 5 ملايين متر مكعب يوم 2 ماي، بزيادة مليوني متر مكعب. استقبل السد 300 ألف متر مكعب.',
      [now, before, between, between],
    ],
    [
      'en',
      'The pond held 7 million m³ on May 12, against 5 million m³ on May 2, a gain of 2 million m³.',
      [now, before, between],
    ],
    // A day of its own, and a day long before.
    [
      'fr',
      "Au 12 mai, l'étang retient 7 millions de m³, contre 5 millions le 2 mai. Il a reçu 300.000 m³ hier.",
      [now, before, now],
    ],
    [
      'fr',
      "Au 12 mai 2024, l'étang retient 7 millions de m³, contre 5 millions le 12 mai 2023, soit 2 millions de m³ de plus.",
      [now, '2023-05-12/2023-05-12', now],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(days(lang, text)).toEqual(expected);
  });
});

checkDated('what a text of unknown day counts now is of the last day that it names', [
  [
    'fr',
    'Le taux de remplissage atteignait {70 %} au 12 mai 2024, contre {50 %} le 2 mai. Celui du canal est à présent de {40 %}.',
    null,
    [now, before, `~${now}`],
  ],
]);

describe('users are counted on a day', () => {
  it('as subscribers are', () => {
    const text =
      "Le réseau compte 70 millions d'abonnés à fin mars 2024. Le nombre d'utilisateurs est de 30 millions.";
    expect(days('fr', text)).toEqual(['2024-03-31/2024-03-31', '2024-03-31/2024-03-31']);
  });
});
