import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

type Case = [Language, string, string, string | null];

const check = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s: %s', (language, text, figure, speaker) => {
      expect(speechOf(language, text).speaker(figure)).toBe(speaker);
    });
  });

check('an acronym that only glosses a noun, or bears a number, says nothing', [
  [
    'fr',
    'S’agissant du Régime des puits (RDP), la structure des actifs fait ressortir 85 groupes.',
    '85',
    null,
  ],
  ['fr', 'Les Amis du lac (ADL) ont indiqué que 300 arbres manquent.', '300', 'ADL'],
  ['en', 'The optic fleet (FLT) shows an increase of 81 boats.', '81', null],
  [
    'en',
    'On the two terminals, TC1 and TC2, 33 boxes were handled, the same source notes.',
    '33',
    null,
  ],
]);

check('a word written like a participle or like a verb of saying', [
  [
    'fr',
    'Les projections montrent que le parc doit perdre 8 puits, avant d’en gagner 9, a indiqué l’Office des puits dans son rapport.',
    '8',
    'Office des puits',
  ],
  ['fr', 'Le film de Samir Berrad a rapporté 13.442 dirhams.', '13.442', null],
  [
    'fr',
    'Le ministre des Puits a rapporté que le film coûte 3 millions de dirhams.',
    '3',
    'ministre des Puits',
  ],
  [
    'en',
    'King Said, the monarch, has opened 12 drinking water projects in the valley.',
    '12',
    null,
  ],
  [
    'ar',
    'قدمت سعاد العمراني، رئيسة المجلس الأعلى للآبار، في عرضها أمام البرلمان، عددا من الأرقام. وتمت إحالة 20 ملفا.',
    '20',
    'سعاد العمراني',
  ],
]);

check('whoever is named after an office', [
  [
    'fr',
    'Il y a 349 puits, a indiqué le président de cette Cour, Zoubida El Haloum.',
    '349',
    'Zoubida El Haloum',
  ],
  [
    'ar',
    'أفاد كاتب الدولة لدى وزيرة المياه، المكلف بالآبار العميقة، سمير العمراني، بأن البرنامج استفاد منه 27 طفلا.',
    '27',
    'سمير العمراني',
  ],
]);

check('whoever is called otherwise than before', [
  [
    'en',
    'The fund has reached 12 weavers, Minister Samira Lakhdari said. Of these, 40 are new, Al-Lakhdari explained.',
    '40',
    'Samira Lakhdari',
  ],
  [
    'fr',
    'Le groupe Zerhoun a dégagé 12 millions, a-t-il indiqué. Le produit atteint 13 millions, explique le groupe minier.',
    '13',
    'groupe Zerhoun',
  ],
  [
    'ar',
    'وزير المياه المغربي: 300 بئر. أعلن سمير العمراني، وزير الآبار، أن 30 بئرا جفت. وقال الوزير المغربي إن 40 بئرا أغلقت.',
    '40',
    'سمير العمراني',
  ],
  ['ar', 'وأفاد مركز الآبار أن العدد بلغ 4. وأوضحت المصادر أن الزيادة بلغت 5.', '5', 'مركز الآبار'],
]);

check('names as they are written', [
  ['fr', 'L’Acaps relève des pertes de 24 milliards de dirhams.', '24', 'Acaps'],
  ['ar', 'وفق Zerhoun Ratings بلغ العجز 4 في المائة.', '4', 'Zerhoun Ratings'],
  ['ar', 'وأفاد تقرير لإدارة الآبار أن العمليات بلغت 12 عملية.', '12', 'إدارة الآبار'],
]);
