import { expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';

const periodsOf = (lang: Language, text: string, published: string | null) =>
  extract(plainDocument({ id: 'test', lang, text, published })).figures.map(({ period }) =>
    period ? `${period.first}/${period.last}` : null,
  );

it.each<[Language, string, string | null, (string | null)[]]>([
  [
    'fr',
    'Le ministre a livré les résultats du scrutin du 8 septembre 2021.\nLe parti du puits : 97 sièges.\nLe taux de participation est de 50,35 %.\nLa ville compte 40 puits.',
    null,
    ['2021-09-08/2021-09-08', '2021-09-08/2021-09-08', null],
  ],
  [
    'en',
    'Votes are being counted after Friday’s parliamentary election. Turnout was 45%, against 37% in 2007. The party has 95 seats.',
    '2011-11-26',
    ['2011-11-25/2011-11-25', '2007-01-01/2007-12-31', '2011-11-25/2011-11-25'],
  ],
  [
    'en',
    'Turnout in the elections held across Morocco on Friday ranges between 25 and 38%.',
    '2011-11-26',
    ['2011-11-25/2011-11-25'],
  ],
  [
    'en',
    'Voters went to the polls on Friday. Turnout was 12% at noon, 31% at 3 pm and 45% at 7 pm. The town has 40 wells.',
    '2011-11-26',
    ['2011-11-25/2011-11-25', '2011-11-25/2011-11-25', '2011-11-25/2011-11-25', null],
  ],
  [
    'fr',
    'La ville a voté aux législatives de vendredi. Le taux de participation a atteint 45% selon les premières estimations.',
    '2011-11-26',
    ['2011-11-25/2011-11-25'],
  ],
  [
    'fr',
    'Le taux de participation aux élections communales du 4 septembre s’est finalement établi à 53%.',
    '2015-09-05',
    ['2015-09-04/2015-09-04'],
  ],
  [
    'en',
    'Turnout in today’s elections was 45%, the minister said.',
    '2011-11-25',
    ['2011-11-25/2011-11-25'],
  ],
  [
    'en',
    'Turnout in today’s elections was 45%, the minister said. The results of the election will be announced tomorrow. The party has 95 seats.',
    '2011-11-25',
    ['2011-11-25/2011-11-25', '2011-11-25/2011-11-25'],
  ],
  [
    'fr',
    'Les élections de vendredi ont vu une participation de 45%. Les résultats des élections seront connus lundi prochain. Le parti espère 95 sièges.',
    '2011-11-26',
    ['2011-11-25/2011-11-25', '2011-11-25/2011-11-25'],
  ],
  [
    'ar',
    'بلغت نسبة المشاركة في انتخابات يوم الجمعة 45 في المائة. وستعلن نتائج الانتخابات غدا. وللحزب 95 مقعدا.',
    '2011-11-26',
    ['2011-11-25/2011-11-25', '2011-11-25/2011-11-25'],
  ],
  [
    'ar',
    'أعلن الوزير نتائج اقتراع 8 شتنبر 2021، حيث حصل الحزب على 102 مقعدا. وبلغت نسبة المشاركة 50,35 في المائة.',
    null,
    ['2021-09-08/2021-09-08', '2021-09-08/2021-09-08'],
  ],
  [
    'fr',
    'Les bureaux de vote ont ouvert, vendredi 4 septembre à 8h00, dans tout le pays. On compte 70 listes et 900 candidats. La ville compte 40 puits.',
    '2015-09-04',
    ['2015-09-04/2015-09-04', '2015-09-04/2015-09-04', null],
  ],
  [
    'ar',
    'خاضت الشغيلة، اليوم الأربعاء، إضرابا وطنيا. وقالت النقابة إن المشاركة بلغت 80 في المائة في التعليم، بينما بلغت 70 في المائة في الصحة. وتضم المدينة 40 مدرسة.',
    '2025-02-05',
    ['2025-02-05/2025-02-05', '2025-02-05/2025-02-05', null],
  ],
  [
    'en',
    'Teachers went on strike on Tuesday. Turnout reached 90%, the union said. The town has 40 schools.',
    '2023-11-08',
    ['2023-11-07/2023-11-07', null],
  ],
  [
    'fr',
    'Selon un communiqué publié vendredi, les élections du 8 septembre ont vu une participation de 50 %.',
    '2021-09-11',
    ['2021-09-08/2021-09-08'],
  ],
  // Seats are of no strike.
  [
    'fr',
    'Les enseignants ont fait grève mardi. Le syndicat détient 12 sièges.',
    '2023-11-08',
    [null],
  ],
  [
    'fr',
    'Les bureaux de vote accueillent le public depuis 8h00, vendredi 4 septembre. La ville compte 12 candidats de 3 partis, et 40 écoles.',
    '2015-09-04',
    ['2015-09-04/2015-09-04', '2015-09-04/2015-09-04', null],
  ],
  [
    'fr',
    'Le scrutin du 8 septembre a réuni 9.300 électeurs, soit 400 de plus qu’en 2016. L’affluence a été forte : 61% au nord.',
    '2021-09-11',
    ['2021-09-08/2021-09-08', '2021-09-08/2021-09-08', '2021-09-08/2021-09-08'],
  ],
])(
  'seats, votes, lists and turnout are of the day of the poll or strike: %s: %s',
  (lang, text, published, expected) => {
    expect(periodsOf(lang, text, published)).toEqual(expected);
  },
);
