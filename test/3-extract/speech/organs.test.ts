import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { checkSpeakerOf, speechOf } from './harness.ts';

const check = checkSpeakerOf('7');

check('a body whose name an adjective or an infinitive stands by', [
  [
    'en',
    'The authorities of the Moroccan province of Tiznit confirmed that 7 wells are dry.',
    'authorities of the Moroccan province of Tiznit',
  ],
  [
    'fr',
    'La décision du Conseil de la Banque centrale de porter le prix à 4 dirhams a surpris. Le Conseil de la Banque centrale a compté 7 puits.',
    'Conseil de la Banque centrale',
  ],
]);

check('a body that a number counts is nobody who speaks', [
  ['ar', 'أضافت الوزارة أنها تتوفر على 30 مؤسسة تعليمية، وأن 7 آبار جفت.', 'الوزارة'],
  ['ar', 'أضافت مؤسسة محمد الخامس في 2022 أن 7 آبار جفت.', 'مؤسسة محمد الخامس'],
]);

check('someone of whom a sentence tells for the first time, and who says nothing of it', [
  [
    'en',
    'The police of Tiznit closed a well. One injured member of the patrol and 7 drillers are in hospital, they added.',
    'police of Tiznit',
  ],
  [
    'en',
    'The police of Tiznit closed a well. A minister and 7 drillers are in hospital, they added.',
    'police of Tiznit',
  ],
]);

describe('the organ of a body in the registry', () => {
  const organs: [Language, string, string][] = [
    ['fr', 'Le Conseil de Bank Al-Maghrib a compté 7 puits.', 'org-bank-al-maghrib'],
    ['ar', 'أعلن مجلس بنك المغرب أن 7 آبار جفت.', 'org-bank-al-maghrib'],
    ['en', 'The board of Bank Al-Maghrib said 7 wells are dry.', 'org-bank-al-maghrib'],
  ];
  for (const [language, text, id] of organs)
    it(`speaks for it: ${text}`, () => {
      expect(speechOf(language, text).statements[0]?.speaker?.candidates).toEqual([id]);
    });

  it('is nobody else where its body is unknown', () => {
    const { statements } = speechOf('fr', 'Le Conseil des puisatiers a compté 7 puits.');
    expect(statements[0]?.speaker?.candidates).toEqual([]);
  });
});

check(
  'an Arabic name goes on with «غير» and its adjective, and with a further construct up to what is said',
  [
    [
      'ar',
      'أفاد التقرير السنوي لمديرية الرسوم غير المباشرة بأن 7 آبار جفت.',
      'مديرية الرسوم غير المباشرة',
    ],
    [
      'ar',
      'أفادت الجمعية الوطنية للغرس وحماية التربة بأن 7 آبار جفت.',
      'الجمعية الوطنية للغرس وحماية التربة',
    ],
    ['ar', 'أفادت الجمعية الوطنية للغرس وحضر اللقاء 7 خبراء.', 'الجمعية الوطنية للغرس'],
  ],
);

check('whom a scale says that something will be done for does not speak', [
  ['ar', 'حسب سلم المكافآت سيحصل مجلس الآبار على 7 منح.', null],
  ['ar', 'حسب معطيات مجلس الآبار سيحصل الفلاحون على 7 منح.', 'مجلس الآبار'],
]);

check('a dash that closes a remark closes the name before it', [
  ['ar', 'همت الزيادة- بحسب مرصد السياحة- الأسواق الكبرى، وبلغت 7 أسواق.', 'مرصد السياحة'],
]);

check('an organ without a name is of whoever is speaking, not of a body told of since', [
  [
    'en',
    'The Water Bank said sales fell. Income rose, the bank said, with grants of the GCC. The board noted that 7 wells are dry.',
    'Water Bank',
  ],
]);

check('a body that another owns, whose short name stands in brackets between', [
  [
    'en',
    'Wells may dry up, the Department of Agriculture’s (DOA) Foreign Wells Service said: 7 wells are dry.',
    'Department of Agriculture’s (DOA) Foreign Wells Service',
  ],
]);

check('clubs, coordinations, fronts, coalitions and hospitals speak', [
  ['fr', 'Le Club des foreurs a indiqué que 7 puits sont à sec.', 'Club des foreurs'],
  [
    'fr',
    'La Coordination nationale des foreurs a indiqué que 7 puits sont à sec.',
    'Coordination nationale des foreurs',
  ],
  [
    'fr',
    'Selon le Centre hospitalier universitaire Ibn Tofaïl, 7 foreurs ont été soignés.',
    'Centre hospitalier universitaire Ibn Tofaïl',
  ],
  ['ar', 'أفاد الائتلاف المغربي بأن 7 آبار جفت.', 'الائتلاف المغربي'],
  ['ar', 'أفادت الجبهة الاجتماعية بأن 7 آبار جفت.', 'الجبهة الاجتماعية'],
  ['ar', 'بحسب مدير مستشفى دمنات منير الجابري، فإن 7 آبار جفت.', 'منير الجابري'],
]);

check('the organ of a union is taken up as the union is', [
  [
    'fr',
    'Le conseil national de l’Union des puisatiers a salué la grève. L’organisation syndicale a compté 7 puits.',
    'conseil national de l’Union des puisatiers',
  ],
  [
    'fr',
    'Le bureau exécutif de la Ligue des puits a salué la grève. Le syndicat a compté 7 puits.',
    'bureau exécutif de la Ligue des puits',
  ],
  [
    'ar',
    'أكد المكتب التنفيذي لرابطة الآبار نجاح الإضراب. وأضافت النقابة أن 7 آبار جفت.',
    'المكتب التنفيذي لرابطة الآبار',
  ],
]);
