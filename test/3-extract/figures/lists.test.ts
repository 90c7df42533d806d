import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { briefs } from './read.ts';

type Case = [Language, string, string[]];

const check = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (language, text, want) => {
      expect(briefs(language, text)).toEqual(want);
    });
  });

check('a range has two units of time, told in the shorter', [
  ['fr', 'Les peines vont de trois mois à un an de détention.', ['3..12 mo']],
  ['fr', 'Ils encourent de 6 mois à 2 ans de prison.', ['6..24 mo']],
  ['en', 'Sentences range from three months to one year in prison.', ['3..12 mo']],
  ['ar', 'تتراوح العقوبات ما بين 6 أشهر وسنتين حبسا نافذا.', ['6..24 mo']],
  ['fr', 'Les travaux durent entre 2 semaines et 20 jours.', ['14..20 d']],
  ['fr', 'La peine est passée de 6 mois à 2 ans de prison.', ['6 mo', '2 a']],
  ['fr', 'Le délai a été ramené d’un an à six mois.', ['1 a', '6 mo']],
  ['ar', 'انتقلت العقوبة من ستة أشهر إلى سنتين حبسا.', ['6 mo', '2 a']],
]);

check('the last of a list has the noun of all', [
  [
    'fr',
    'Quatre bateaux ont pris respectivement douze, seize, dix-huit et vingt pêcheurs.',
    ['4 boat', '12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'en',
    'The boats took twelve, sixteen, eighteen and twenty fishermen.',
    ['12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'ar',
    'حملت القوارب 12، 16، 18 و20 صيادا.',
    ['12 fisher', '16 fisher', '18 fisher', '20 fisher'],
  ],
  [
    'fr',
    'On compte 300 lacs en tout, 12 puits et 4 barques.',
    ['300 barrage', '12 well', '4 boat'],
  ],
]);

check('what heads a list is not what is counted', [
  [
    'ar',
    'بلغت الإصابات 300 حالة. وماتزال جهة الغرب في صدارة اللائحة تليها جهة الشرق 115، فجهة الشمال 110.',
    ['300 case', '115 case', '110 case'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. En tête des régions figure Rabat avec 112, suivie de Salé avec 90.',
    ['900 fisher', '112 fisher', '90 fisher'],
  ],
  [
    'en',
    'The flu hit 900 fishermen. Rabat tops the regions with 112, followed by Salé with 90.',
    ['900 fisher', '112 fisher', '90 fisher'],
  ],
]);

check('a sum is of what was counted before', [
  [
    'ar',
    'أحصت الوزارة 900 إصابة. والجهات الثلاث هي الأقل إصابة، إذ تبلغ الحصيلة مجتمعة 59، موزعة بين 34 بجهة كلميم واد نون، و15 بجهة العيون.',
    ['900 infection', '59 infection', '34 infection', '15 infection'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. Les régions du Sud le sont moins : le total est de 59.',
    ['900 fisher', '59 fisher'],
  ],
  [
    'en',
    'The flu hit 900 fishermen. The regions are the least hit, with a total of 59.',
    ['900 fisher', '59 fisher'],
  ],
  [
    'fr',
    'La grippe a touché 900 pêcheurs. Le total des puits atteint 59.',
    ['900 fisher', '59 well'],
  ],
  ['ar', 'تضم الجمعية 900 صياد. وبلغ العدد الإجمالي للآبار 59.', ['900 fisher', '59 well']],
]);

check('nationals of any country are that', [
  [
    'ar',
    'أوقفت الشرطة 434 مغربيا و5 بنغلادشيين و3 باكستانيين.',
    ['434 national', '5 national', '3 national'],
  ],
]);

check('a rate told in decimals is in hundredths', [
  ['en', 'The unemployment rate drops to 9.1 in the villages.', ['9.1 percent']],
  ['fr', "Le taux d'inflation a atteint 3,2 dans les villages.", ['3.2 percent']],
  ['ar', 'انخفض معدل البطالة إلى 9.1 في القرى.', ['9.1 percent']],
  ['en', 'The unemployment rate fell in 7 of 12 regions.', ['7 region', '12 region']],
  ['fr', 'Le taux de chômage a reculé dans 7 villages.', ['7 village']],
  ['ar', 'تراجع معدل البطالة في 7 قرى.', ['7 village']],
]);

check('a minus behind a conjunction is a sign', [
  ['ar', 'سجل الرصيد ناقص 4 في المائة وناقص 3 في المائة.', ['-4 percent', '-3 percent']],
  ['ar', 'بلغ الشغل الناقص 911.000 شخص.', ['911000 person']],
]);
