import { checkDated, year } from './dated.ts';

checkDated('twelve months in a text on a quarter end with it', [
  [
    'fr',
    'Le chômage est de {12 %} au deuxième trimestre 2023. Le secteur a perdu {92} postes au cours des douze derniers mois.',
    '2023-08-10',
    ['2023-04-01/2023-06-30', '2022-07-01/2023-06-30'],
  ],
  [
    'en',
    'Unemployment was {12 %} in the second quarter of 2023. The trade lost {92} jobs over the past 12 months. The rate of women is {20 %}.\n\nFirms number {300}.',
    '2023-08-10',
    [
      '2023-04-01/2023-06-30',
      '2022-07-01/2023-06-30',
      '~2023-04-01/2023-06-30',
      '~2023-04-01/2023-06-30',
    ],
  ],
  [
    'ar',
    'بلغ معدل البطالة {12 %} خلال الفصل الثاني من سنة 2023. وفقد القطاع {92} منصبا خلال الاثني عشر شهرا الأخيرة.',
    '2023-08-10',
    ['2023-04-01/2023-06-30', '2022-07-01/2023-06-30'],
  ],
  // As many as the text has just told.
  [
    'fr',
    'Durant les huit premiers mois de 2025, {300} plaintes ont été reçues. Au cours de ces huit derniers mois, {40} puits ont été creusés.',
    '2025-11-05',
    ['2025-01-01/2025-08-31', '2025-01-01/2025-08-31'],
  ],
  [
    'ar',
    'سجلت الوكالة {300} شكاية خلال الأشهر الثمانية الأولى من سنة 2025. وعرفت الأشهر الثمانية الماضية حفر {40} بئرا.',
    '2025-11-05',
    ['2025-01-01/2025-08-31', '2025-01-01/2025-08-31'],
  ],
  [
    'fr',
    'Durant les huit premiers mois de 2025, {300} plaintes ont été reçues. Au cours des six derniers mois, {40} puits ont été creusés.',
    '2025-11-05',
    ['2025-01-01/2025-08-31', null],
  ],
  // In a text on a year, long after, and of what households say.
  [
    'fr',
    'En 2021, on comptait {400} plaintes. Au cours des douze derniers mois, {300} ont été reçues.',
    '2023-08-10',
    [year(2021), null],
  ],
  [
    'fr',
    'Le chômage était de {12 %} au deuxième trimestre 2019. Au cours des douze derniers mois, {300} plaintes ont été reçues.',
    '2023-08-10',
    ['2019-04-01/2019-06-30', null],
  ],
  [
    'fr',
    'Au deuxième trimestre 2023, {85 %} des ménages déclarent une baisse au cours des douze derniers mois.',
    '2023-08-10',
    ['2023-04-01/2023-06-30'],
  ],
]);

const BOTH = '2018-01-01/2019-04-30';

checkDated('a year and the start of the next are one time', [
  [
    'fr',
    'En 2018 et durant les quatre premiers mois de 2019, le port a reçu {300} navires. Il a employé {12} pilotes.',
    '2019-06-10',
    [BOTH, `~${BOTH}`],
  ],
  [
    'en',
    'In 2018 and the first four months of this year, the port had {300} ships.',
    '2019-06-10',
    [BOTH],
  ],
  [
    'ar',
    'استقبل الميناء خلال سنة 2018 والأشهر الأربعة الأولى من السنة الحالية {300} سفينة.',
    null,
    [BOTH],
  ],
  [
    'fr',
    'Le port a reçu {300} navires en 2018 et au premier trimestre 2019.',
    '2019-06-10',
    ['2018-01-01/2019-03-31'],
  ],
  // Each of its own, not one behind the other.
  [
    'en',
    'The port had {300} ships in 2018 and {120} in the first four months of 2019.',
    '2019-06-10',
    [year(2018), '2019-01-01/2019-04-30'],
  ],
  [
    'fr',
    'Le port a reçu {300} et {120} navires, respectivement, en 2018 et au premier trimestre 2019.',
    '2019-06-10',
    [year(2018), '2019-01-01/2019-03-31'],
  ],
  [
    'fr',
    'Le port a reçu {300} navires en 2016 et au premier trimestre 2019.',
    '2019-06-10',
    [year(2016)],
  ],
]);

checkDated('the years of a change over several say nothing of another paragraph', [
  [
    'en',
    'In 2016, the port had {4100} pilots, before that number dropped to {900} in 2023.\n\nThe plan has led to {7} laws.',
    null,
    [year(2016), year(2023), null],
  ],
  // From one year to the next the text goes on with.
  [
    'fr',
    'En 2022, le port comptait {4100} pilotes, avant que ce nombre ne tombe à {900} en 2023.\n\nLes recettes ont atteint {12 DH}.',
    null,
    [year(2022), year(2023), `~${year(2023)}`],
  ],
]);

checkDated('the day of the issue of a newspaper is not that of what it tells', [
  [
    'fr',
    'Al Massae de ce jeudi 5 décembre rapporte que {300} navires sont arrivés.',
    '2019-12-06',
    [null],
  ],
  [
    'ar',
    'وحسب جريدة الأخبار ليوم الجمعة 6 دجنبر، استقبل الميناء {300} سفينة.',
    '2019-12-06',
    [null],
  ],
  [
    'en',
    'According to the newspaper Al Akhbar of Friday, December 6, the port had {300} ships.',
    '2019-12-06',
    [null],
  ],
  [
    'fr',
    'Selon Al Akhbar, {300} navires sont arrivés vendredi 6 décembre.',
    '2019-12-06',
    ['2019-12-06/2019-12-06'],
  ],
]);

checkDated('"this past week" is the one that has just ended', [
  ['en', 'The guards seized {300} boats this past week.', '2024-07-24', ['2024-07-15/2024-07-21']],
  ['en', 'The guards seized {300} boats this past year.', '2024-07-24', [year(2023)]],
]);

checkDated('months until the end of one run back from it', [
  [
    'ar',
    'تراجعت النسبة إلى {43 %} في 12 شهرا حتى نهاية يونيو.',
    '2011-09-16',
    ['2010-07-01/2011-06-30'],
  ],
]);
