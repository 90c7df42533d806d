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

check('the head of a list tells the unit of its bare numbers once for all', [
  [
    'fr',
    'Dotations par service (en MDH)\n\nPompiers : 35 ; parcs : 1.240 ; total : 1.275.\n\nLe conseil a entendu 9 élus.',
    ['35000000 MAD', '1240000000 MAD', '1275000000 MAD', '9 elected_official'],
  ],
  ['fr', 'Taux de réussite (en %)\n\nSafi : 61,5\n\nTaza : 58', ['61.5 percent', '58 percent']],
  [
    'fr',
    'Récolte, en milliers de tonnes : 35 pour la figue, 12 pour la datte.',
    ['35000 t', '12000 t'],
  ],
  [
    'ar',
    'الاعتمادات (بملايين الدراهم): المطافئ 35، والحدائق 120',
    ['35000000 MAD', '120000000 MAD'],
  ],
  ['ar', 'المحصول حسب الجهات (بالأطنان)\n\nسوس: 900\n\nالغرب: 350', ['900 t', '350 t']],
  [
    'en',
    'Grants by service, in MAD million (2024)\n\nParks: 35\n\nBuses: 1,240',
    ['35000000 MAD', '1240000000 MAD'],
  ],
  ['en', 'Aid (in thousands of tonnes) was 35 for Safi and 12.5 for Taza.', ['35000 t', '12500 t']],
  // What is told in a sentence of its own is of nothing else.
  ['fr', 'La perte se chiffre en millions de dirhams : 9 hangars ont brûlé.', ['9 warehouse']],
  ['en', 'They are paid in dirhams. Some 9 clubs closed.', ['~9 club']],
]);

check('a name that leaves out the verb of the first has a number, and a name in a row has none', [
  ['fr', 'Safi a ouvert 15 crèches, Taza 7 et Oujda 4.', ['15 school', '7 school', '4 school']],
  ['fr', 'Le pays a 60 clubs : Safi en compte 15 et Taza 7.', ['60 club', '15 club', '7 club']],
  ['en', 'Safi opened 15 clinics, Taza 7.', ['15 clinic', '7 clinic']],
  ['fr', 'Le groupe exploite 12 barrages, Xaouen 2 et Xaouen 3.', ['12 dam']],
  ['en', 'The firm runs 12 mills: Xaouen 2 and Tozeur 3.', ['12 factory']],
]);
