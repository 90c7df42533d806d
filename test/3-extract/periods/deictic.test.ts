import { checkDated, year } from './dated.ts';

checkDated('the weekend before one that is named, and the week to come', [
  [
    'fr',
    'Ce week-end, {300} camions sont passés. Le week-end précédent, ils étaient {250}.',
    '2024-09-02',
    ['2024-08-31/2024-09-01', '2024-08-24/2024-08-25'],
  ],
  [
    'en',
    'Rescuers found {12} hikers over the weekend, against {9} the weekend before.',
    '2024-12-02',
    ['2024-11-30/2024-12-01', '2024-11-23/2024-11-24'],
  ],
  [
    'ar',
    'زار المتحف {300} سائح نهاية هذا الأسبوع، مقابل {250} في نهاية الأسبوع التي سبقتها.',
    '2024-08-19',
    ['2024-08-17/2024-08-18', '2024-08-10/2024-08-11'],
  ],
  ['fr', 'La semaine prochaine, {40} bus arriveront.', '2023-10-12', ['2023-10-16/2023-10-22']],
  ['en', 'Next week, {40} buses will arrive.', '2023-03-16', ['2023-03-20/2023-03-26']],
  ['ar', 'ستصل {40} حافلة في الأسبوع المقبل.', '2023-11-15', ['2023-11-20/2023-11-26']],
  // No weekend is named before, and the next one may be either of two.
  ['en', 'The previous weekend, it had carried {300} hikers.', '2024-12-02', [null]],
  ['fr', 'Le week-end prochain, {40} bus arriveront.', '2023-10-12', [null]],
]);

checkDated('"this month" beside the last one is that of writing', [
  [
    'fr',
    'Le mois dernier, {30} motos ont été volées. Durant ce mois, {12} l’ont été.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
  [
    'fr',
    'En mars, {30} motos ont été volées. Ce mois-ci, {12} l’ont été.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
  [
    'en',
    'Last month, {30} bikes were stolen. This month, {12} were.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
  [
    'ar',
    'سرقت {30} دراجة الشهر الماضي. وخلال هذا الشهر سرقت {12} دراجة.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
  [
    'ar',
    'سرقت {30} دراجة في مارس. وخلال الشهر الجاري سرقت {12} دراجة.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
  // "that month", and "this month" behind the name of one
  [
    'fr',
    'En mars, {30} motos ont été volées. Ce mois-là, {12} ont été retrouvées.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-03-01/2024-03-31'],
  ],
]);

checkDated('"this year" in words quoted from another year is that year', [
  [
    'fr',
    '« {40} puits ont été creusés cette année », écrivait le ministre dans une lettre du 20 décembre 2018.',
    '2019-01-11',
    ['2018-01-01/2018-12-31'],
  ],
  [
    'en',
    'In its reply of December 12, 2018, the ministry spoke of “{40} wells this year”.',
    '2019-01-11',
    ['2018-01-01/2018-12-31'],
  ],
  [
    'ar',
    'جاء في جواب الوزير المؤرخ في 20 دجنبر 2018 أنه تم «هذه السنة» حفر {40} بئرا.',
    '2019-01-11',
    ['2018-01-01/2018-12-31'],
  ],
  // Nothing is quoted, or what is dated is nothing said.
  [
    'fr',
    'Selon la lettre du 20 décembre 2018, {40} puits seront creusés cette année.',
    '2019-01-11',
    ['2019-01-01/2019-12-31'],
  ],
  [
    'fr',
    '« {40} puits ont été creusés cette année », dit-il, loin de la crue du 20 mai 2018.',
    '2019-09-11',
    ['2019-01-01/2019-12-31'],
  ],
]);

checkDated('"maintenant" is the day of writing beside a verb, and keeps nothing up', [
  [
    'fr',
    'En 2017, la prison comptait {40} détenus. Et maintenant, il y a {60} détenus.',
    '2019-07-20',
    [year(2017), '2019-07-20/2019-07-20'],
  ],
  ['fr', 'La ville a maintenant {60} habitants.', '2019-07-20', ['2019-07-20/2019-07-20']],
  [
    'fr',
    'En 2017, le port avait {40} dockers, maintenant un taux de {60 %}.',
    '2019-07-20',
    [year(2017), year(2017)],
  ],
]);

checkDated('a normal year is no year', [
  [
    'fr',
    'En 2017, le lac a reçu {40} crues, contre {60} en une année normale. Le port en a eu {5}.',
    '2019-07-20',
    [year(2017), null, `~${year(2017)}`],
  ],
]);

checkDated('the fiscal year that a text points to is the one that it has told', [
  [
    'fr',
    'Le budget de la vallée au titre de 2023 a été voté lundi. Les recettes de cet exercice sont estimées à {40 DH}.',
    '2022-10-05',
    [year(2023)],
  ],
  ['fr', 'Les recettes de cet exercice sont estimées à {40 DH}.', '2022-10-05', [year(2022)]],
  [
    'fr',
    'Le budget de 2023 est voté. Les recettes de l’exercice en cours sont de {40 DH}.',
    '2022-10-05',
    [year(2022)],
  ],
]);

checkDated('an ordinal counts the months of a year', [
  [
    'fr',
    'La vallée a vendu {40} tapis au septième mois de l’année.',
    '2013-09-20',
    ['2013-07-01/2013-07-31'],
  ],
  [
    'fr',
    'La vallée a vendu {40} tapis au septième mois de l’année 2012.',
    '2013-09-20',
    ['2012-07-01/2012-07-31'],
  ],
  // An account that runs until the end of that month goes on.
  [
    'fr',
    'À fin juillet, {90} tapis ont été vendus. Ceux de laine atteignent {40} au septième mois de l’année.',
    '2013-09-20',
    ['2013-01-01/2013-07-31', '2013-01-01/2013-07-31'],
  ],
  ['fr', 'Les premiers mois de l’année ont vu {40} départs.', '2013-09-20', [null]],
]);

checkDated('what there is now is of the day of writing', [
  ['fr', 'Le pays compte aujourd’hui {40} moulins.', '2013-09-20', ['2013-09-20/2013-09-20']],
  ['fr', 'Le pays a bâti aujourd’hui {40} moulins.', '2013-09-20', [null]],
]);

checkDated('a day behind "this month on" is told by itself', [
  [
    'en',
    'The navy led an operation earlier this month on August 8, seizing {300} boats.',
    '2020-08-23',
    ['2020-08-08/2020-08-08'],
  ],
  [
    'en',
    'The navy seized {300} boats in the month of August.',
    '2020-09-23',
    ['2020-08-01/2020-08-31'],
  ],
]);

checkDated('that year is the one that was named last, if only to compare with', [
  [
    'fr',
    'Les pannes ont touché {9} ports en 2024, contre {11} en 2023. Cette année-là, {40} barques avaient coulé.',
    '2025-03-04',
    [year(2024), year(2023), year(2023)],
  ],
  [
    'en',
    'The port saw {90} boats in 2024, down from {110} in 2023. That year, {12} sank.',
    '2025-03-04',
    [year(2024), year(2023), year(2023)],
  ],
  [
    'ar',
    'غرق {90} قاربا سنة 2024 مقابل {110} قوارب سنة 2023. وفي تلك السنة أصلح {12} قاربا.',
    '2025-03-04',
    [year(2024), year(2023), year(2023)],
  ],
  // The same year goes on with what the text speaks of.
  [
    'fr',
    'En 2024, {90} barques ont coulé, contre {110} en 2023. Cette même année, {12} ont été réparées.',
    '2025-03-04',
    [year(2024), year(2023), year(2024)],
  ],
]);

checkDated(
  'the year before, where no other is told and a number is set against it, is that before writing',
  [
    ['fr', 'Le port exportait {12} tonnes l’année précédente.', '2024-05-29', [null]],
    [
      'fr',
      'Le port exporte {12} tonnes, contre {9} l’année précédente.',
      '2024-05-29',
      [`~${year(2024)}`, year(2023)],
    ],
    [
      'fr',
      'En 2019, le port exportait {12} tonnes, contre {9} l’année précédente.',
      '2024-05-29',
      [year(2019), year(2018)],
    ],
  ],
);

checkDated('a season that has just opened puts no day of its autumn in the year of its end', [
  [
    'fr',
    'La campagne agricole 2023-2024 s’ouvre. Au 25 octobre 2023, {40 %} des puits sont à sec. En mai dernier, ils étaient {30 %}.',
    null,
    ['2023-10-25/2023-10-25', '2023-05-01/2023-05-31'],
  ],
]);

checkDated('a year told behind next year is the one after it', [
  [
    'fr',
    "Le déficit serait ramené à {~4 %} cette année, {~3 %} l'année prochaine, puis {~2 %} en 2026.",
    null,
    [year(2024), year(2025), year(2026)],
  ],
  [
    'ar',
    'نزل العجز إلى {5 %} سنة 2023، ويتوقع أن يصل إلى {~3 %} خلال السنة المقبلة، ثم إلى {~2 %} في 2026.',
    null,
    [year(2023), year(2025), year(2026)],
  ],
  [
    'en',
    'The deficit would be {~4 %} this year, {~3 %} next year and {~2 %} in 2026.',
    null,
    [year(2024), year(2025), year(2026)],
  ],
]);

checkDated('last year, told behind the latest year by its number, is the one after it', [
  [
    'fr',
    "Les ventes sont tombées à {31} milliards en 2021, puis remontées à {40} l'an dernier. Elles sont de {50} à fin mai de cette année.",
    null,
    [year(2021), year(2022), '2023-01-01/2023-05-31'],
  ],
  [
    'ar',
    'بلغت الصادرات {31 DH} سنة 2021، ثم ارتفعت إلى {40 DH} السنة الماضية.',
    null,
    [year(2021), year(2022)],
  ],
  [
    'en',
    'Output fell to {31 DH} in 2021, then rose to {40 DH} last year.',
    null,
    [year(2021), year(2022)],
  ],
]);

checkDated('a month that was called the last is the same when its name stands alone', [
  [
    'ar',
    'بلغت الصادرات {97 DH} في متم نونبر الماضي. وقد هبطت سنة 2021 إلى {31 DH}، ثم عادت إلى {84 DH} في متم نونبر من العام الماضي. وبلغت الواردات {40 DH} في متم نونبر.',
    null,
    ['2023-01-01/2023-11-30', year(2021), '2022-01-01/2022-11-30', '2023-01-01/2023-11-30'],
  ],
]);
