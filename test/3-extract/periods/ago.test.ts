import { checkDated, year } from './dated.ts';

checkDated(
  'so many years ago is told from the day of writing where the text has named no time, or last year alone',
  [
    [
      'fr',
      'La province compte {70} dispensaires, contre {40} il y a dix ans.',
      '2024-05-15',
      [null, year(2014)],
    ],
    ['en', 'Six years ago, the town had {70} wells.', '2024-05-15', [year(2018)]],
    [
      'ar',
      'تتوفر الجهة على {70} مستوصفا، مقابل {40} قبل عشر سنوات.',
      '2024-05-15',
      [null, year(2014)],
    ],
    [
      'fr',
      "La douane a saisi {70} voitures l'an dernier, contre {40} il y a deux ans.",
      '2024-05-15',
      [year(2023), year(2022)],
    ],
    [
      'ar',
      'حجزت الجمارك {70} سيارة السنة الماضية، مقابل {40} قبل سنتين.',
      '2024-05-15',
      [year(2023), year(2022)],
    ],
    // Beside a time that is named, as long before that.
    [
      'en',
      'Customs seized {70} cars in the first quarter of 2024, against {40} two years ago.',
      '2024-05-15',
      ['2024-01-01/2024-03-31', '2022-01-01/2022-03-31'],
    ],
    [
      'ar',
      'حجزت الجمارك {70} سيارة سنة 2021، مقابل {40} قبل سنتين من ذلك.',
      '2024-05-15',
      [year(2021), year(2019)],
    ],
    // Told from something else.
    ['ar', 'بلغ العدد {70} قبل ثلاث سنوات من انتهاء العقد.', '2024-05-15', [null]],
  ],
);

checkDated('the year before last', [
  [
    'fr',
    "Le port a reçu {70} navires l'année dernière, contre {40} l'avant-dernière année.",
    '2024-05-15',
    [year(2023), year(2022)],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة السنة الماضية، مقابل {40} في السنة قبل الماضية.',
    '2024-05-15',
    [year(2023), year(2022)],
  ],
  ['en', 'The port received {40} ships the year before last.', '2024-05-15', [year(2022)]],
]);

checkDated('a week earlier', [
  [
    'fr',
    'Le taux a atteint {28 %} mardi 13 février, contre {27 %} une semaine plus tôt.',
    '2024-02-15',
    ['2024-02-13/2024-02-13', '2024-02-06/2024-02-06'],
  ],
  [
    'en',
    'From March 6 to 12, {70} cases were reported, against {40} a week before. Two weeks earlier, there were {12}.',
    '2024-03-15',
    ['2024-03-06/2024-03-12', '2024-02-28/2024-03-05', '2024-02-21/2024-02-27'],
  ],
  [
    'ar',
    'بلغت النسبة {28 %} يوم 13 فبراير، مقابل {27 %} قبل أسبوع و{25 %} قبل أسبوعين.',
    '2024-02-15',
    ['2024-02-13/2024-02-13', '2024-02-06/2024-02-06', '2024-01-30/2024-01-30'],
  ],
  [
    'ar',
    'سجلت المصالح {70} حالة في الأسبوع الممتد من 7 إلى 13 مارس، مقابل {40} في الأسبوع السابق.',
    '2024-03-15',
    ['2024-03-07/2024-03-13', '2024-02-29/2024-03-06'],
  ],
  // Before something else.
  [
    'en',
    'The rate was {28 %} on February 13. A week before the vote, it was {25 %}.',
    '2024-02-15',
    ['2024-02-13/2024-02-13', null],
  ],
]);

checkDated('what is being built is of now, what was begun to be built of its time', [
  ['fr', 'En 2023, {70} logements ont été mis en chantier.', '2024-05-15', [year(2023)]],
  [
    'fr',
    'En 2023, {70} logements ont été livrés et {40} sont en chantier.',
    '2024-05-15',
    [year(2023), null],
  ],
]);

checkDated(
  '«بعد عام» is a year later, but not before the number of a year; two decades ago are twenty years',
  [
    [
      'ar',
      'بلغت الاستثمارات {3 DH} سنة 2019، ثم {12 DH} بعد عام.',
      '2024-05-10',
      [year(2019), year(2020)],
    ],
    [
      'ar',
      'بلغت الاستثمارات {3 DH} سنة 2019، ثم {12 DH} بعد عام 2022.',
      '2024-05-10',
      [year(2019), null],
    ],
    [
      'ar',
      'بلغت نسبة الأمية {25 %} خلال سنة 2024، مقابل {48 %} قبل عقدين.',
      '2024-12-10',
      [year(2024), year(2004)],
    ],
  ],
);

checkDated(
  'so many years ago is told from the day of writing where the text has told of a year long over',
  [
    [
      'fr',
      "En 2019, la commune comptait {47} écoles. Le taux d'abandon a reculé à {3 %}, contre {5 %} il y a deux ans.",
      '2024-03-10',
      [year(2019), null, year(2022)],
    ],
    [
      'fr',
      'En 2019, le taux était de {9 %}, contre {11 %} deux ans plus tôt.',
      '2024-03-10',
      [year(2019), year(2017)],
    ],
  ],
);

checkDated('a look back that a semicolon opens is of its own clause', [
  [
    'fr',
    'La récolte est tombée à {648} tonnes en 2020 ; deux ans plus tôt, elle culminait à {712} tonnes.',
    null,
    [year(2020), year(2018)],
  ],
]);

checkDated('so many months earlier are told from the month, or the end of one, named before', [
  [
    'fr',
    'La ville compte {312} guichets à fin juin 2017, contre {298} six mois plus tôt.',
    '2017-09-12',
    ['2017-06-30/2017-06-30', '2016-12-31/2016-12-31'],
  ],
  [
    'en',
    'The port handled {312} boats in March 2017, up from {298} nine months earlier.',
    null,
    ['2017-03-01/2017-03-31', '2016-06-01/2016-06-30'],
  ],
  [
    'fr',
    'La ville a vu {312} touristes au deuxième trimestre 2017, contre {298} trois mois auparavant.',
    null,
    ['2017-04-01/2017-06-30', '2017-01-01/2017-03-31'],
  ],
  // As long as that, nine months have no months before them.
  [
    'fr',
    'La ville a vu {312} touristes au cours des neuf premiers mois de 2017, contre {298} six mois plus tôt.',
    null,
    ['2017-01-01/2017-09-30', null],
  ],
]);
