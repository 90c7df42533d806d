import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { read } from './read.ts';

const checkRoles = (name: string, cases: readonly (readonly [Language, string, string])[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, roles) => {
      expect(
        read(lang, text)
          .figures.map(({ role }) => role)
          .join(' '),
      ).toBe(roles);
    });
  });

checkRoles('a percentage that tells a count again is the part that it is of all', [
  ['fr', 'La Ligue a obtenu 282 sièges (20,6 %).', 'level share'],
  ['fr', 'La Ligue a obtenu 282 sièges, soit 20,6 %.', 'level share'],
  ['fr', '— L’Union a obtenu 64 sièges, 4,7 %', 'level share'],
  ['en', 'The League won 282 seats, or 20.6%.', 'level share'],
  ['ar', 'حصل الحزب على 282 مقعدا (20,6 في المائة).', 'level share'],
  ['ar', 'حصل الاتحاد على 219 مقعدا، أي بنسبة 16 في المائة.', 'level share'],
  ['fr', 'Les ventes ont augmenté à 282 unités (20 %).', 'level level'],
  ['fr', 'Fès compte 282 puits (+20 %) et Safi 90 puits (7 %).', 'level change level change'],
  [
    'fr',
    'On compte 900 victimes de vol (taux de 14 %) et 400 de rixe (6 %).',
    'level level level level',
  ],
  ['en', 'Two towns exceed the national average (12%).', 'level level'],
]);

checkRoles('a bare percentage that does something is the part of those who do', [
  ['fr', 'Sur les inscrits, 90 % remplissent les conditions et 27 % sont exemptés.', 'share share'],
  ['fr', 'Les demandes se divisent ainsi : 62 % concernent des puits neufs.', 'share'],
  [
    'en',
    'Of the weavers, 60% are students, while the remaining 8% come from mills.',
    'share share',
  ],
  ['fr', 'Croissance : 3 % sont attendus en 2025.', 'level'],
  ['fr', 'En mai, 12 % ont été enregistrés.', 'level'],
]);

checkRoles('what makes up so much is a part', [
  ['fr', 'Les femmes en constituent 24 %.', 'share'],
  ['en', 'Experienced weavers make up 32%.', 'share'],
  ['ar', 'يشكل النساجون 43 في المائة.', 'share'],
  ['fr', 'Le taux d’intérêt représente 3 %.', 'level'],
  ['ar', 'يمثل معدل الفائدة 3 في المائة.', 'level'],
]);

checkRoles('the percentage of "a quarter" or "most" is a part', [
  ['fr', 'La majorité des meuniers (64 %) approuve.', 'share'],
  ['en', 'Nearly three quarters of the weavers, or 73%, approve.', 'share'],
  ['fr', 'Un tiers des prix a augmenté (4 %).', 'level'],
]);

checkRoles('what is told of the same as a share, or listed with it, is one too', [
  ['fr', 'La dette passera sous les 69 % du PIB en 2025, contre 70,2 % en 2024.', 'share share'],
  ['fr', 'Fès réunit 22 % des puits, suivie de Safi (13 %) et Taza (12 %).', 'share share share'],
  [
    'ar',
    'بلغ العجز 4,4 في المائة من الناتج الداخلي في 2018، مقابل 3,6 في المائة في 2017.',
    'share share',
  ],
  ['ar', 'منهم 96 في المائة ذكور و4 في المائة إناث.', 'share share'],
  ['ar', 'نال الحرفيون 43 في المائة منها، والرعاة 14 في المائة.', 'share share'],
  ['en', 'Debt stands at 70% of GDP, growth 3% and inflation 2%.', 'share change level'],
  ['fr', 'Elle atteint 70 % du PIB, avec un taux moyen de 3 %.', 'share level'],
]);

checkRoles('"only" may stand between a part and its whole', [
  ['fr', 'Il dit que 30 % seulement des élèves lisent.', 'share'],
  ['ar', 'أكد أن 30 في المائة فقط من التلاميذ يقرؤون.', 'share'],
  ['fr', 'Il prévoit 3 % seulement de hausse.', 'level'],
]);

checkRoles('what moves from one to the next is no part of it', [
  ['ar', 'انتقل متوسط السعر إلى 3,03 في المائة من أسبوع إلى آخر.', 'level'],
]);
