import { checkDated } from './dated.ts';

checkDated('a change between one month of two years, and its second level, are of the later', [
  [
    'fr',
    'Entre les mois de mai 2017 et 2018, le trafic a crû de {+6 %}, passant de {300} à {318} trains.',
    null,
    ['2018-05-01/2018-05-31', '2017-05-01/2017-05-31', '2018-05-01/2018-05-31'],
  ],
  [
    'ar',
    'ارتفع عدد القطارات ما بين شهري ماي من سنتي 2017 و2018 بنسبة {6 %}، إذ انتقل من {300} إلى {318} قطار.',
    null,
    ['2018-05-01/2018-05-31', '2017-05-01/2017-05-31', '2018-05-01/2018-05-31'],
  ],
  ['ar', 'تراجع الطلب بين ماي 2017 وماي 2018 بنسبة {+6 %}.', null, ['2018-05-01/2018-05-31']],
  [
    'en',
    'Between May 2017 and 2018, traffic fell by {+6 %}, from {318} to {300} trains.',
    null,
    ['2018-05-01/2018-05-31', '2017-05-01/2017-05-31', '2018-05-01/2018-05-31'],
  ],
  // What came in between is of all the months.
  [
    'en',
    'Between May 2017 and May 2018, the depot repaired {300} trains.',
    null,
    ['2017-05-01/2018-05-31'],
  ],
]);

checkDated('a month that is set against the one before it is of the same year', [
  [
    'ar',
    'همت الانخفاضات المسجلة ما بين شهري دجنبر ونونبر 2020 أثمان الخضر بـ{6 %}.',
    '2021-01-20',
    ['2020-11-01/2020-12-31'],
  ],
  [
    'fr',
    'Entre juillet et juin 2020, les prix ont baissé de {2 %}.',
    '2020-08-20',
    ['2020-06-01/2020-07-31'],
  ],
  // Months that lie apart follow each other.
  [
    'ar',
    'ارتفعت الصادرات ما بين شتنبر وماي 2020 بنسبة {4 %}.',
    '2020-08-20',
    ['2019-09-01/2020-05-31'],
  ],
]);

checkDated('a level set against that of a month is of the like month', [
  [
    'en',
    'The port received {300} ships in the first seven months of 2024. Arrivals for the month totaled {70}, up from {60} in July 2023.',
    '2024-09-20',
    ['2024-01-01/2024-07-31', '~2024-07-01/2024-07-31', '2023-07-01/2023-07-31'],
  ],
  // A month with which the time spoken of does not end.
  [
    'en',
    'The port received {300} ships in the first seven months of 2024. Arrivals totaled {70}, up from {60} in March 2023.',
    '2024-09-20',
    ['2024-01-01/2024-07-31', '~2024-01-01/2024-07-31', '2023-03-01/2023-03-31'],
  ],
]);

checkDated('months that follow those just told are of the same year, as far as they have begun', [
  [
    'fr',
    'En 2018, l’agence a reçu {33} demandes. De janvier à mars, elle en a reçu {6}, d’avril à juin {7}. De juillet à septembre, elle en a reçu {12}.',
    '2019-07-05',
    [
      '2018-01-01/2018-12-31',
      '2018-01-01/2018-03-31',
      '2018-04-01/2018-06-30',
      '2018-07-01/2018-09-30',
    ],
  ],
  // None that are still to come.
  [
    'fr',
    'L’agence a reçu {6} demandes d’avril à juin 2019. De juillet à septembre, elle en a reçu {7}.',
    '2019-06-05',
    ['2019-04-01/2019-06-30', '2018-07-01/2018-09-30'],
  ],
]);

checkDated('a text goes on with its own months after those of the year before', [
  [
    'fr',
    'À fin février, les recettes ont atteint {3 DH}. Cette hausse suit une bonne saison à fin février 2018 ({+13 %}). Le port affiche une hausse de {+6 %}.',
    '2019-04-12',
    ['2019-01-01/2019-02-28', '2018-01-01/2018-02-28', '~2019-01-01/2019-02-28'],
  ],
  [
    'en',
    'In the first quarter of 2019, the port took in {300} ships. It had taken in {280} in the first quarter of 2018. The yard repaired {20}.',
    '2019-05-12',
    ['2019-01-01/2019-03-31', '2018-01-01/2018-03-31', '~2019-01-01/2019-03-31'],
  ],
]);

checkDated(
  'a month that stands alone in an undated text is a year after the base that it is set beside',
  [
    [
      'fr',
      'Le déficit dépasse {20 DH} à fin juillet.\nL’exécution de la loi de finances 2017 à fin juillet fait ressortir un déficit de {20 DH}, contre {18 DH} à fin juillet 2017.',
      null,
      ['2018-01-01/2018-07-31', '2018-01-01/2018-07-31', '2017-01-01/2017-07-31'],
    ],
    [
      'en',
      'The deficit passed {20 DH} at the end of July. At the end of July it reached {20 DH}, against {18 DH} at the end of July 2017.',
      null,
      ['2018-01-01/2018-07-31', '2018-01-01/2018-07-31', '2017-01-01/2017-07-31'],
    ],
    [
      'ar',
      'تجاوز العجز {20 DH} متم يوليوز. وبلغ متم يوليوز ما قدره {20 DH}، مقابل {18 DH} متم يوليوز 2017.',
      null,
      ['2018-01-01/2018-07-31', '2018-01-01/2018-07-31', '2017-01-01/2017-07-31'],
    ],
  ],
);
