import { checkDated, year } from './dated.ts';

checkDated('the last days before the day of writing, or its 24 hours', [
  [
    'fr',
    'Ces deux derniers jours, {12} barques ont coulé.',
    '2025-08-07',
    ['2025-08-05/2025-08-06'],
  ],
  ['en', 'Over the past three days, {12} boats sank.', '2025-08-07', ['2025-08-04/2025-08-06']],
  ['ar', 'غرق {12} قاربا خلال اليومين الماضيين.', '2025-08-07', ['2025-08-05/2025-08-06']],
  [
    'fr',
    '{12} barques ont coulé au cours des dernières 24h.',
    '2025-08-07',
    ['2025-08-07/2025-08-07'],
  ],
  [
    'fr',
    '{12} barques ont coulé ces dernières 48 heures.',
    '2025-08-07',
    ['2025-08-05/2025-08-06'],
  ],
  // No day of writing, no days.
  ['en', 'Over the past three days, {12} boats sank.', null, [null]],
]);

checkDated('weekdays that are over', [
  ['en', '{12} boats sank between Monday and Wednesday.', '2024-09-16', ['2024-09-09/2024-09-11']],
  [
    'fr',
    '{12} barques ont coulé entre lundi et mercredi.',
    '2024-09-19',
    ['2024-09-16/2024-09-18'],
  ],
]);

checkDated('two days of one month are of one year', [
  [
    'fr',
    'Le port a reçu {12} barques entre le 1er et le 31 août.',
    '2025-08-07',
    ['2025-08-01/2025-08-31'],
  ],
]);

checkDated('days told with their hour', [
  [
    'ar',
    'سقطت {12} حبة برد من الساعة السادسة صباح يوم 2 فبراير إلى غاية الساعة السادسة صباح يوم 3 فبراير.',
    '2026-02-03',
    ['2026-02-02/2026-02-03'],
  ],
]);

checkDated('a day by its bare ordinal', [
  [
    'ar',
    'غرق {12} قاربا خلال الأسبوع الممتد من 30 يونيو المنصرم إلى سادس يوليوز الجاري.',
    '2025-07-09',
    ['2025-06-30/2025-07-06'],
  ],
]);

checkDated('the season that runs', [
  [
    'ar',
    'أنتجت المناحل {103} أطنان في الموسم الفلاحي الماضي، أما في الموسم الراهن فأنتجت {17} طنا.',
    '2025-07-09',
    ['2023-09-01/2024-08-31', '2024-09-01/2025-08-31'],
  ],
]);

checkDated('the last year of several is no year before this one', [
  [
    'fr',
    'En 2019, dernière année où la foire a eu lieu, {300} tapis ont été vendus.',
    '2022-09-02',
    ['2019-01-01/2019-12-31'],
  ],
  [
    'en',
    'Last year, which was dry, {300} wells were dug.',
    '2022-09-02',
    ['2021-01-01/2021-12-31'],
  ],
]);

checkDated('a day that its noun leads to', [
  ['ar', 'غرق {12} قاربا منذ يوم الاثنين الماضي.', '2025-03-12', ['2025-03-10/2025-03-12']],
  ['ar', 'غرق {12} قاربا منذ يوم 3 مارس.', '2025-03-12', ['2025-03-03/2025-03-12']],
]);

checkDated('the end of a year', [
  [
    'fr',
    "À la fin de l'année 2018, il restait {300} tapis à vendre.",
    '2019-11-04',
    ['2018-12-31/2018-12-31'],
  ],
]);

checkDated('months told with their respective figures', [
  [
    'fr',
    'Une reprise est venue sur les mois de mars et avril, avec des hausses respectives de {+12 %} et {+8 %}.',
    '2025-06-20',
    ['2025-03-01/2025-03-31', '2025-04-01/2025-04-30'],
  ],
]);

checkDated('a year later', [
  [
    'fr',
    'Le stock de tapis était de {27} pièces en mai 2023. Un an après, il atteint {35} pièces.',
    '2024-08-15',
    ['2023-05-01/2023-05-31', '2024-05-01/2024-05-31'],
  ],
  [
    'en',
    'The rate rose from {12 %} in the fourth quarter of 2023 to {13 %} a year later.',
    '2025-03-12',
    ['2023-10-01/2023-12-31', '2024-10-01/2024-12-31'],
  ],
  [
    'fr',
    'Le stock de tapis était de {27} pièces en mai 2023. Un an après le séisme, il atteint {35} pièces.',
    '2024-08-15',
    ['2023-05-01/2023-05-31', null],
  ],
]);

checkDated('the year before one that is told', [
  [
    'ar',
    'بلغت المبيعات في العام الماضي {64} زربية، بعدما وصلت في العام الذي قبله إلى {65} زربية.',
    '2019-07-01',
    ['2018-01-01/2018-12-31', '2017-01-01/2017-12-31'],
  ],
  // What stands between "contre" and a time is told of it, and nothing behind.
  [
    'fr',
    'Il y a eu {70} noyades en 2021 contre {60} en 2020, soit une hausse de {+16 %}.',
    '2022-07-01',
    ['2021-01-01/2021-12-31', '2020-01-01/2020-12-31', '2021-01-01/2021-12-31'],
  ],
]);

checkDated('what has run since a day of the year is gone on with', [
  [
    'fr',
    'Plus de {300} barques sont arrivées depuis le 10 juin. {83} tapis ont été vendus.',
    '2025-08-07',
    ['2025-06-10/2025-08-07', '~2025-06-10/2025-08-07'],
  ],
  // A stretch of years is not, nor what a total is counted from.
  [
    'fr',
    '{300} barques sont arrivées depuis 2014. {83} tapis ont été vendus.',
    '2025-08-07',
    ['2014-01-01/2025-08-07', null],
  ],
  [
    'fr',
    'Ce bilan porte à {300} le total des noyades depuis le 10 juin. Il y a eu {4} sauvetages.',
    '2025-08-07',
    ['2025-06-10/2025-08-07', null],
  ],
]);

checkDated('"ainsi que" compares nothing', [
  [
    'fr',
    "En 2024, {752} tapis ont été saisis. Les agents ont procédé à la saisie de {75} barques ainsi qu'à la destruction de {26} filets.",
    '2025-08-07',
    ['2024-01-01/2024-12-31', '~2024-01-01/2024-12-31', '~2024-01-01/2024-12-31'],
  ],
]);

checkDated('a total is not the sum of a rise and its base', [
  [
    'fr',
    "L'an dernier, {51} barques ont coulé, soit une hausse de {+9} barques par rapport à l'année 2018, dont le nombre n'a pas dépassé {42} barques.",
    '2020-01-22',
    ['2019-01-01/2019-12-31', '2019-01-01/2019-12-31', '2018-01-01/2018-12-31'],
  ],
]);

checkDated('the day of a speech is none of what it tells', [
  [
    'en',
    'Answering oral questions at the House of Lakes on Monday, December 30, 2024, the Minister of Wells Amal Seif said that {52} wells were dry.',
    '2024-12-31',
    [null],
  ],
]);

checkDated('a spread that was measured is of the time of the text', [
  [
    'ar',
    'سقطت {81} حبة برد بفاس يوم 3 فبراير 2026. وسجلت مناطق أخرى معدلات تراوحت بين {29} و{33} حبة.',
    '2026-02-03',
    ['2026-02-03/2026-02-03', '~2026-02-03/2026-02-03', '~2026-02-03/2026-02-03'],
  ],
]);

checkDated('a year before, told by what marked it', [
  [
    'fr',
    'La récolte a crû de {+1 %} à fin février 2016, après une année 2015 marquée par une baisse de {+6 %}.',
    '2016-04-18',
    ['2016-01-01/2016-02-29', '2015-01-01/2015-12-31'],
  ],
]);

checkDated('the month of a note is no "same period"', [
  [
    'fr',
    'La récolte a crû de {+1 %} à fin février 2016. Elle le doit aux puits, écrit la ligue dans sa note du mois d’avril. Les ventes ont progressé de {+17 %} durant la même période.',
    '2016-04-18',
    ['2016-01-01/2016-02-29', '2016-01-01/2016-02-29'],
  ],
]);

checkDated('the start of a campaign is the day that the text has named', [
  [
    'fr',
    'Plus de {300} barques sont arrivées depuis le 10 juin. Au total, {45} repas ont été servis depuis le début de l’opération.',
    '2025-08-07',
    ['2025-06-10/2025-08-07', '2025-06-10/2025-08-07'],
  ],
]);

checkDated('another part of one whole is of its time', [
  [
    'ar',
    'سنة 2018، بلغت حصة الزرابي {49 %} من المبيعات. وتخص الصناديق {20 %} منها، مقابل {24 %} تتعلق بالحنابل.',
    '2019-11-24',
    ['2018-01-01/2018-12-31', '~2018-01-01/2018-12-31', '~2018-01-01/2018-12-31'],
  ],
  [
    'en',
    'In 2023, the rug branch had {53 %} of the pupils. The loom branch has {41 %}, the owner said.',
    '2023-05-30',
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
]);

checkDated('a capacity is of no time, whatever it is told beside', [
  [
    'fr',
    'En 2025, {300} barques sont arrivées. Le bassin, qui a une capacité de {352} barques, est plein.',
    '2025-12-22',
    ['2025-01-01/2025-12-31', null],
  ],
]);

checkDated('a day of the month that runs is "last" once it is over', [
  [
    'fr',
    'Les agents ont saisi {80} tapis depuis le début de l’année et jusqu’au 19 septembre dernier.',
    '2016-09-22',
    ['2016-01-01/2016-09-19'],
  ],
  ['en', 'On September 25 last, {80} rugs were sold.', '2016-09-22', ['2015-09-25/2015-09-25']],
]);

checkDated('a time set off behind the second of two levels is its own', [
  [
    'fr',
    'De {58 %} la semaine dernière, le taux est monté à {65 %}, ce mardi 20 septembre 2016.',
    '2016-09-20',
    ['2016-09-12/2016-09-18', '2016-09-20/2016-09-20'],
  ],
]);

checkDated('the time behind the last of several bases is of all', [
  [
    'fr',
    'En 2018, {22} barques ont accosté, contre {13} barques et {74} canots à la même période l’an dernier.',
    '2019-09-10',
    ['2018-01-01/2018-12-31', '2017-01-01/2017-12-31', '2017-01-01/2017-12-31'],
  ],
  [
    'fr',
    'En 2018, {22} barques ont accosté, contre {13} barques en 2017 et {74} canots en 2016.',
    '2019-09-10',
    ['2018-01-01/2018-12-31', '2017-01-01/2017-12-31', '2016-01-01/2016-12-31'],
  ],
  [
    'en',
    'Output came to {25} rugs from January to March this year, more than double the {11} rugs made in the first three months of last year.',
    '2019-06-05',
    ['2019-01-01/2019-03-31', '2018-01-01/2018-03-31'],
  ],
]);

checkDated('a lead is of the days that the next sentence spells out', [
  [
    'ar',
    'ضبط الحراس {44} قاربا. وأفضت الحملة، ما بين 11 و16 شتنبر الجاري، إلى حجز {37} شبكة.',
    '2024-09-17',
    ['~2024-09-11/2024-09-16', '2024-09-11/2024-09-16'],
  ],
]);

checkDated('the same day, and the one before', [
  [
    'fr',
    'Lundi, {300} tapis ont été volés. Le même jour, {40} barques ont coulé.',
    '2025-03-12',
    ['2025-03-10/2025-03-10', '2025-03-10/2025-03-10'],
  ],
  [
    'ar',
    'غرق {12} قاربا يوم الاثنين. وفي اليوم نفسه سرقت {40} زربية.',
    '2025-03-12',
    ['2025-03-10/2025-03-10', '2025-03-10/2025-03-10'],
  ],
  [
    'en',
    'On Tuesday, {12} wells collapsed. The day before, {3} wells had collapsed.',
    '2025-03-12',
    ['2025-03-11/2025-03-11', '2025-03-10/2025-03-10'],
  ],
  [
    'fr',
    'Mardi, {12} puits se sont effondrés, a indiqué mercredi la ligue. La veille, {3} puits s’étaient effondrés.',
    '2025-03-12',
    ['2025-03-11/2025-03-11', '2025-03-10/2025-03-10'],
  ],
  // Nor is a watch that is kept.
  [
    'fr',
    'Mardi, {12} puits se sont effondrés. La veille sanitaire mobilise {3} équipes.',
    '2025-03-12',
    ['2025-03-11/2025-03-11', '~2025-03-11/2025-03-11'],
  ],
  // The eve of a feast is no day that the text has told.
  [
    'fr',
    'Mardi, {12} puits se sont effondrés. À la veille de la fête, {3} puits s’étaient effondrés.',
    '2025-03-12',
    ['2025-03-11/2025-03-11', '~2025-03-11/2025-03-11'],
  ],
]);

checkDated('a year as a whole, beside a part of it', [
  [
    'ar',
    'خلال الفصل الرابع من 2024 بيعت {300} زربية. وخلال السنة بأكملها بلغت المبيعات {900} زربية.',
    '2025-03-12',
    ['2024-10-01/2024-12-31', '2024-01-01/2024-12-31'],
  ],
]);

checkDated('what follows a sum of the year ends where that did', [
  [
    'fr',
    'Le trafic a atteint {300} barques en février. Depuis le début de l’année, il s’établit à {500} barques. Le port de Fès en a reçu {40}.',
    '2025-03-12',
    ['2025-02-01/2025-02-28', '2025-01-01/2025-02-28', '~2025-01-01/2025-02-28'],
  ],
]);

checkDated('the first month of a year', [
  [
    'fr',
    'Durant le premier mois de l’année en cours, {300} tapis ont été vendus.',
    '2019-02-10',
    ['2019-01-01/2019-01-31'],
  ],
  [
    'ar',
    'بيعت {300} زربية خلال الشهر الأول من السنة الجارية.',
    '2019-02-10',
    ['2019-01-01/2019-01-31'],
  ],
  // How many the first months are, nobody tells.
  ['fr', 'Durant les premiers mois de l’année, {300} tapis ont été vendus.', '2019-09-10', [null]],
]);

checkDated('the numbers of a clause on the year that another is set against', [
  [
    'ar',
    'سنة 2025 ضبط {70} قاربا، مقارنة بسنة 2024، التي تم فيها ضبط {48} قاربا وتفكيك {21} شبكة.',
    '2026-01-10',
    ['2025-01-01/2025-12-31', '2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
  ],
]);

checkDated('a number that is no figure stands between a base and its number', [
  [
    'fr',
    'La hausse est forte par rapport à 2024, qui avait vu, selon l’article 12, {210} sauvetages.',
    '2026-01-10',
    [null],
  ],
]);

checkDated('what is set against a number of today, and half of a number', [
  [
    'fr',
    'Il y avait {300} puits en 1990, contre aujourd’hui {12} puits.',
    null,
    ['1990-01-01/1990-12-31', null],
  ],
  ['en', 'In 2024, half the {300} boats sank.', '2025-03-12', ['2024-01-01/2024-12-31']],
]);

checkDated('"the same period of 2019" behind a pair is of that year alone', [
  [
    'en',
    'Jobs went from {12 %} in the third quarter of 2018 to {11 %} in the same period of 2019. Rugs were sold: {96} in the same period of 2019.',
    '2020-02-10',
    ['2018-07-01/2018-09-30', '2019-07-01/2019-09-30', '2019-07-01/2019-09-30'],
  ],
]);

checkDated('"la même date" is that of the day just told', [
  [
    'fr',
    'La récolte se fait de vendredi à dimanche. Le stock a atteint {46 %} ce vendredi, contre {28 %} à la même date l’an dernier.',
    '2026-01-16',
    ['2026-01-16/2026-01-16', '2025-01-16/2025-01-16'],
  ],
  [
    'fr',
    'Lundi, {3} barques ont coulé. Les ventes ont atteint {300} tapis à fin février, contre {200} à la même date un an auparavant.',
    '2025-03-12',
    ['2025-03-10/2025-03-10', '2025-01-01/2025-02-28', '2024-01-01/2024-02-29'],
  ],
]);

checkDated('"the same date" last year, behind what was said on a day, is that day a year before', [
  [
    'fr',
    'Le garde a indiqué lundi que le lac est plein à {26 %}. À la même date de l’année dernière, il l’était à {34 %}.',
    '2024-03-12',
    [null, '2023-03-11/2023-03-11'],
  ],
  [
    'en',
    'The warden said on Monday that the lake was {26 %} full. On the same date last year, it was {34 %} full.',
    '2024-03-12',
    [null, '2023-03-11/2023-03-11'],
  ],
  [
    'ar',
    'أفاد الحارس، يوم الاثنين، بأن نسبة ملء البحيرة لا تتجاوز {26 %}. وفي التاريخ نفسه من السنة الماضية، بلغت {34 %}.',
    '2024-03-12',
    ['2024-03-11/2024-03-11', '2023-03-11/2023-03-11'],
  ],
]);

checkDated('a sum of the year ends with no week', [
  [
    'en',
    'Last week, {30} boats sank. Since the start of the year, {450} boats have sunk.',
    '2024-09-19',
    ['2024-09-09/2024-09-15', '2024-01-01/2024-09-19'],
  ],
]);

checkDated('a day told from the one before it, or from that of writing', [
  [
    'fr',
    'Lundi 2 octobre, la police a arrêté {12} hommes. Le lendemain, {9} autres ont été entendus. Trois jours plus tôt, {4} kilos avaient été saisis.',
    '2023-10-09',
    ['2023-10-02/2023-10-02', '2023-10-03/2023-10-03', '2023-09-30/2023-09-30'],
  ],
  [
    'en',
    'On Monday, October 2, officers arrested {12} men. The next day, they seized {9} boats.',
    '2023-10-09',
    ['2023-10-02/2023-10-02', '2023-10-03/2023-10-03'],
  ],
  [
    'ar',
    'أوقفت الشرطة يوم الاثنين 2 أكتوبر {12} شخصا. وفي اليوم الموالي، حجزت {9} سيارات.',
    '2023-10-09',
    ['2023-10-02/2023-10-02', '2023-10-03/2023-10-03'],
  ],
  ['en', 'The guards found {12} boats two days ago.', '2023-10-09', ['2023-10-07/2023-10-07']],
  ['fr', '{12} barques ont coulé il y a trois jours.', '2023-10-09', ['2023-10-06/2023-10-06']],
  // The eve of something else, and the day after it.
  ['en', '{12} boats sank two days before the storm.', '2023-10-09', [null]],
  ['fr', 'Au lendemain de la fête, {12} barques ont coulé.', '2023-10-09', [null]],
]);

checkDated('years ago', [
  [
    'en',
    'The port received {900} ships in 2022. A decade ago, the number was {300}.',
    '2023-05-17',
    ['2022-01-01/2022-12-31', '2012-01-01/2012-12-31'],
  ],
  [
    'fr',
    'Le port a reçu {900} navires en 2022. Une décennie plus tôt, le chiffre était de {300}.',
    '2023-05-17',
    ['2022-01-01/2022-12-31', '2012-01-01/2012-12-31'],
  ],
  [
    'en',
    'Sales reached {900} cars in the first quarter of 2023. In the year-earlier quarter, {700} had been sold.',
    '2023-05-17',
    ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
  ],
]);

checkDated('as many months as the text has told', [
  [
    'ar',
    'تلقت الخلية {300} شكاية خلال الأشهر التسعة الأولى من 2025. وكان العدد في الفترة المماثلة من العام الماضي {280} شكاية. وعاد {40} زوجا خلال الأشهر التسعة ذاتها.',
    '2025-11-26',
    ['2025-01-01/2025-09-30', '2024-01-01/2024-09-30', '2025-01-01/2025-09-30'],
  ],
  [
    'fr',
    'Le port a reçu {300} navires entre janvier et octobre. En octobre, {40} ont accosté. Sur les dix mois, {12} ont été refoulés.',
    '2025-11-26',
    ['2025-01-01/2025-10-31', '2025-10-01/2025-10-31', '2025-01-01/2025-10-31'],
  ],
  // No stretch of so many.
  [
    'fr',
    'Le port a reçu {300} navires au premier semestre. Sur les dix mois, {12} ont été refoulés.',
    '2025-11-26',
    ['2025-01-01/2025-06-30', '~2025-01-01/2025-06-30'],
  ],
]);

checkDated('a year before the later of two like quarters', [
  [
    'fr',
    "Entre le deuxième trimestre 2024 et celui de 2025, {5} postes ont été créés. Le chômage touche {12 %} des actifs, après {13 %} un an plus tôt. Il touchait {30 %} des jeunes au deuxième trimestre de l'année précédente.",
    '2025-08-06',
    [
      '2024-04-01/2025-06-30',
      '~2025-04-01/2025-06-30',
      '2024-04-01/2024-06-30',
      '2024-04-01/2024-06-30',
    ],
  ],
  // A stretch of one year is looked back on as a whole.
  [
    'en',
    'Between January and March 2025 the port lost {5} cranes. A year earlier it had lost {7}.',
    '2025-08-06',
    ['2025-01-01/2025-03-31', '2024-01-01/2024-03-31'],
  ],
]);

checkDated('from a day to a day of the week', [
  [
    'fr',
    'Le port a reçu {12} navires entre le 10 juin et ce mardi.',
    '2025-09-02',
    ['2025-06-10/2025-09-02'],
  ],
  [
    'en',
    'The port received {12} ships between June 10 and Tuesday.',
    '2025-09-02',
    ['2025-06-10/2025-09-02'],
  ],
]);

checkDated('all of the year just told', [
  [
    'en',
    'The jail held {300} inmates on December 31, 2023. During the year, {40} were freed.',
    '2024-04-30',
    ['2023-12-31/2023-12-31', '2023-01-01/2023-12-31'],
  ],
  [
    'fr',
    "La prison comptait {300} détenus au 31 décembre 2023. Au cours de l'année, {40} sont sortis. Au cours de l'année 2022, {30} étaient sortis.",
    '2024-04-30',
    ['2023-12-31/2023-12-31', '2023-01-01/2023-12-31', '2022-01-01/2022-12-31'],
  ],
  [
    'ar',
    'بلغ عدد السجناء {300} إلى غاية 31 دجنبر 2023. وخلال السنة، غادر {40} شخصا.',
    '2024-04-30',
    ['2023-12-31/2023-12-31', '2023-01-01/2023-12-31'],
  ],
]);

checkDated('in a text of unknown day, "last year" is not one that is to come', [
  // Not over yet, or of a text whose day is known.
  [
    'fr',
    'Jusqu’à fin 2015, {300} bourses seront versées. L’année dernière, on en a versé {40}.',
    null,
    ['2015-01-01/2015-12-31', null],
  ],
]);

checkDated('from January to a month is as many first months, whose year the text may tell later', [
  [
    'ar',
    'وصل {300} زائر من يناير إلى ماي. وعدد الزوار في الأشهر الخمسة الأولى من سنة 2016 يفوق عددهم في 2015. وفي سنة 2017 يفتتح المتحف.',
    null,
    ['2016-01-01/2016-05-31'],
  ],
  [
    'fr',
    'Le musée a reçu {300} visiteurs de janvier à mai. Les cinq premiers mois de 2016 ont été meilleurs qu’en 2015.',
    null,
    ['2016-01-01/2016-05-31'],
  ],
]);

checkDated('the year "after it" is the one behind the year just told', [
  [
    'ar',
    'انتقل عدد السفن من {576} سفينة في عام 2015، إلى ما مجموعه {633} سفينة في العام بعده.',
    null,
    [year(2015), year(2016)],
  ],
]);

checkDated('a year that is aimed at is none that an undated text was written in', [
  [
    'fr',
    'Le port a compté {300} navires en 2022. L’année passée, {40} étaient neufs. Le plan vise à réduire de moitié les pannes en 2026.',
    null,
    [year(2022), year(2021)],
  ],
]);
checkDated(
  'the same period is that of the text, not of a year told beside it, nor that of a record',
  [
    [
      'fr',
      'Entre le troisième trimestre de 2014 et celui de 2015, {300} emplois ont été créés. La ville en compte {200}, sachant que l’année dernière elle en avait créé {100}. Au cours de la même période, le taux est passé de {9 %} à {10 %}.',
      '2015-11-06',
      [
        '2014-07-01/2015-09-30',
        '~2014-07-01/2015-09-30',
        year(2014),
        '2014-07-01/2014-09-30',
        '2015-07-01/2015-09-30',
      ],
    ],
    [
      'ar',
      'ارتفع عدد القوارب بنسبة {+5 %} ما بين سنتي 2022 و2023، وهي أعلى نسبة خلال العشر سنوات الأخيرة. وخلال الفترة ذاتها، ارتفع عدد السفن بنسبة {+11 %}.',
      '2024-07-08',
      ['2022-01-01/2023-12-31', '2022-01-01/2023-12-31'],
    ],
    // Told of the year itself.
    [
      'fr',
      'L’année dernière, {300} emplois ont été créés. Au cours de la même période, {20} usines ont fermé.',
      '2015-11-06',
      [year(2014), year(2014)],
    ],
  ],
);

checkDated(
  'a time that only an unnumbered part is of; "in one year" starts a year before its end',
  [
    [
      'en',
      'Between September 1 and mid-January, {300} barges came in. The total was {400}, most of which came in the last month. The rate has risen from {28 %} to {46 %} in one year.',
      '2026-01-21',
      [
        '2025-09-01/2026-01-15',
        '~2025-09-01/2026-01-15',
        '~2025-01-15/2025-01-15',
        '~2026-01-15/2026-01-15',
      ],
    ],
    [
      'fr',
      'En 2025, {300} péniches sont arrivées, dont la plupart en mai.',
      '2026-01-21',
      [year(2025)],
    ],
    // Closed by its comma, the part leaves the time to the whole.
    [
      'fr',
      'Le port a reçu {300} péniches, dont la plupart vides, en mai 2025.',
      '2026-01-21',
      ['2025-05-01/2025-05-31'],
    ],
  ],
);

checkDated('what "and" joins to a growth is no level that it came to', [
  [
    'ar',
    'ارتفع عدد القوارب بنسبة أكبر ({+7 %})، و {5 %} (ما بين سنتي 2022 و2023).',
    '2024-07-08',
    ['2022-01-01/2023-12-31', '2022-01-01/2023-12-31'],
  ],
]);

checkDated(
  'last year is set against a time that runs on until as long, and now says nothing of what has been done',
  [
    [
      'fr',
      'De septembre 2022 à aujourd’hui, {300} péniches sont arrivées, contre {200} l’année dernière.',
      '2023-02-08',
      ['2022-09-01/2023-02-08', '2021-09-01/2022-02-08'],
    ],
    [
      'fr',
      'La prison compte actuellement {300} détenus. Des quartiers ont également été refaits, soit {40} places.',
      '2024-09-10',
      ['2024-09-10/2024-09-10', null],
    ],
  ],
);
checkDated('«في هذه السنة» behind its figure is the year that was just told', [
  [
    'ar',
    'سجل الوزير {320} حالة سنة 2024. وتسبب الداء في {33} حالة وفاة في هذه السنة.',
    '2025-07-22',
    ['2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
  ],
  [
    'ar',
    'سجل الوزير {320} حالة سنة 2024. وبلغ العدد هذه السنة {33} حالة.',
    '2025-07-22',
    ['2024-01-01/2024-12-31', '2025-01-01/2025-12-31'],
  ],
]);

checkDated('what had come by the end of last year had come then', [
  [
    'en',
    'The port counted {300} boats by the end of last year.',
    '2023-05-09',
    ['2022-12-31/2022-12-31'],
  ],
  ['ar', 'بلغ عدد القوارب {300} قارب بحلول نهاية السنة الماضية.', '2023-05-09', [year(2022)]],
  // A year that is not over is still to come.
  ['en', 'The port will count {300} boats by the end of the year.', '2023-05-09', ['/2023-12-31']],
]);

checkDated('a part of the year right behind the one just named is of its year', [
  [
    'ar',
    'بلغ النمو {+4 %} خلال الفصل الأول من سنة 2025. ويرتقب أن يبلغ {+3 %} خلال الفصل الثاني.',
    '2025-04-17',
    ['2025-01-01/2025-03-31', '2025-04-01/2025-06-30'],
  ],
  [
    'en',
    'Sales grew by {+4 %} in the first half of 2025. Growth of {+3 %} is expected in the second half.',
    '2025-07-17',
    ['2025-01-01/2025-06-30', '2025-07-01/2025-12-31'],
  ],
  // One that is not right behind is the last that was over.
  [
    'fr',
    'La croissance est de {+4 %} au premier trimestre 2025. Elle était de {+3 %} au quatrième trimestre.',
    '2025-04-17',
    ['2025-01-01/2025-03-31', '2024-10-01/2024-12-31'],
  ],
]);

checkDated('a rate in brackets behind what another is more or less than is of that time', [
  [
    'fr',
    'La croissance est de {+4 %} en 2024, plus modérée qu’en 2023 ({+5 %}).',
    null,
    [year(2024), year(2023)],
  ],
  [
    'en',
    'Growth was {+4 %} in the fourth quarter of 2024, slower than in the previous quarter ({+5 %}).',
    null,
    ['2024-10-01/2024-12-31', '2024-07-01/2024-09-30'],
  ],
  // The growth of a number since.
  [
    'fr',
    'Le port a reçu {300} barques en 2024, soit plus qu’en 2023 ({+5 %}).',
    null,
    [year(2024), year(2024)],
  ],
]);

checkDated('the day on which figures were unveiled is not theirs', [
  [
    'fr',
    'Les naufrages ont reculé de {+6 %} en 2022. Dévoilant mardi le bilan, la directrice a indiqué que leur nombre s’est établi à {300}.',
    '2023-02-09',
    [year(2022), '~2022-01-01/2022-12-31'],
  ],
  [
    'en',
    'Wrecks fell by {+6 %} in 2022. Unveiling the report on Tuesday, the director said that they numbered {300}.',
    '2023-02-09',
    [year(2022), '~2022-01-01/2022-12-31'],
  ],
  // What happened on the day.
  ['fr', 'Les agents ont saisi {300} barques mardi.', '2023-02-09', ['2023-02-07/2023-02-07']],
]);

checkDated('what a relative clause tells is of the time before it, or of all that was told', [
  [
    'en',
    'Traffic rose by {+6 %} in 2018 compared to the year 2014, during which {110} ships were received.',
    '2019-01-20',
    [year(2018), year(2014)],
  ],
  [
    'fr',
    'Le fret a connu en 2023 une hausse de {+11 %} par rapport à l’année précédente, qui compense une baisse de {+6 %} des voyages.',
    '2024-01-20',
    [year(2023), year(2023)],
  ],
  [
    'ar',
    'ارتفع العدد سنة 2023 بنسبة {+11 %} مقارنة مع السنة السابقة، وهم هذا الارتفاع المقيمين بنسبة {+6 %}.',
    '2024-01-20',
    [year(2023), year(2023)],
  ],
  // Told of the year before.
  [
    'fr',
    'Le fret a connu en 2023 une hausse de {+11 %} par rapport à l’année précédente, qui a connu une baisse de {+6 %}.',
    '2024-01-20',
    [year(2023), year(2022)],
  ],
]);

checkDated('the first two months, told by a dual, are two', [
  [
    'ar',
    'تراجع الصيد بنسبة {7 في المائة} في أول شهرين من السنة.',
    '2015-03-17',
    ['2015-01-01/2015-02-28'],
  ],
  ['ar', 'بيع {300} قارب خلال أول شهرين من سنة 2015.', '2015-09-17', ['2015-01-01/2015-02-28']],
]);

checkDated('"this month" and "this quarter" are the one just named, where that is over', [
  [
    'ar',
    'ارتفع الصيد بنسبة {5 في المائة} خلال شهر ماي الماضي. وغادر الميناء خلال هذا الشهر {300} قارب.',
    '2014-06-20',
    ['2014-05-01/2014-05-31', '2014-05-01/2014-05-31'],
  ],
  // No other than that of writing.
  [
    'ar',
    'ارتفع الصيد بنسبة {5 في المائة} خلال شهر ماي الماضي. وغادر الميناء خلال الشهر الجاري {300} قارب.',
    '2014-06-20',
    ['2014-05-01/2014-05-31', '2014-06-01/2014-06-30'],
  ],
  [
    'ar',
    'بيع {77} قاربا خلال الفصل الثالث من سنة 2012. وغرق {12} قاربا خلال هذا الفصل.',
    '2013-01-20',
    ['2012-07-01/2012-09-30', '2012-07-01/2012-09-30'],
  ],
]);

checkDated('what stands today has no part in the year that is told of next', [
  [
    'ar',
    'يضم الإقليم حاليا {514} مسجدا. وتم هذا العام بناء {15} مسجدا. وأضاف الوزير أنه تم تجهيز {70} مسجدا.',
    '2024-12-10',
    ['2024-12-10/2024-12-10', year(2024), `~${year(2024)}`],
  ],
]);

checkDated('the year that something is the same as does not date what follows', [
  [
    'ar',
    'بلغت قيمة الصادرات سنة 2009 ما مجموعه {65 مليون درهم}، وهي القيمة ذاتها للسنة الماضية، فيما زادت الواردات بنسبة {12 في المائة}.',
    '2009-12-31',
    [year(2009), year(2009)],
  ],
]);

checkDated('a year in figures right behind "last year" is that one', [
  [
    'ar',
    'انخفض الصيد بنسبة {6 في المائة} خلال الفصل الثالث من السنة الماضية 2012. وغرق خلال هذا الفصل {12} قاربا، مقابل {9} خلال الفصل السابق.',
    '2013-01-20',
    ['2012-07-01/2012-09-30', '2012-07-01/2012-09-30', '2012-04-01/2012-06-30'],
  ],
]);

checkDated('"this month" that nothing leads to is that of writing', [
  [
    'en',
    'In March, {30} bikes were stolen. This month, {12} were.',
    '2024-04-30',
    ['2024-03-01/2024-03-31', '2024-04-01/2024-04-30'],
  ],
]);

const [H1, Q3] = ['01-01/2019-06-30', '07-01/2019-09-30'];

checkDated('a pronoun stands for the same part of another year', [
  [
    'fr',
    'Le taux est passé de {11 %} au troisième trimestre de 2018 à {13 %} à celui de 2019.',
    null,
    ['2018-07-01/2018-09-30', `2019-${Q3}`],
  ],
  [
    'fr',
    'Du premier semestre de 2018 à celui de 2019, le port a perdu {41} quais.',
    null,
    ['2018-01-01/2019-06-30'],
  ],
  [
    'fr',
    'Au premier semestre 2019, l’accord, comparable à celui de 2018, a coûté {41 DH}.',
    null,
    [`2019-${H1}`],
  ],
]);

checkDated('a text without its day is of the year behind the one that it only tells the end of', [
  [
    'fr',
    'Le port a vendu {41} barques à fin juin. Il en avait {30} à fin décembre 2018.',
    null,
    [`2019-${H1}`, '2018-01-01/2018-12-31'],
  ],
  [
    'fr',
    'Le port a vendu {41} barques à fin juin. Il devrait en vendre {~90} à fin décembre 2018.',
    null,
    ['2018-01-01/2018-06-30', '2018-01-01/2018-12-31'],
  ],
  [
    'fr',
    'Le port a vendu {41} barques à fin juin. Il en a perdu {30} en mars 2018.',
    null,
    ['2018-01-01/2018-06-30', '2018-03-01/2018-03-31'],
  ],
]);

checkDated('and of the year behind one that a like part is set against', [
  [
    'fr',
    'De janvier à juillet, {41} barques sont parties. En juillet seulement, {9} sont parties, contre {8} en juillet 2018. L’année 2018 avait été mauvaise.',
    null,
    ['2019-01-01/2019-07-31', '2019-07-01/2019-07-31', '2018-07-01/2018-07-31'],
  ],
  [
    'fr',
    'Les ventes ont cédé {+2 %} à fin septembre. L’an passé, à la même période, elles avaient pris {+9 %} par rapport à septembre 2017.',
    null,
    ['2019-01-01/2019-09-30', '2018-01-01/2018-09-30'],
  ],
  [
    'fr',
    'Le port a vendu {41} barques en mars 2019. L’an dernier, il en avait vendu {30}. Le quai sera prêt en juin 2030.',
    null,
    ['2019-03-01/2019-03-31', '2018-01-01/2018-12-31'],
  ],
]);

checkDated('days without their month are of the one just named', [
  [
    'fr',
    'Les barrages ont gagné {+12} entre le 15 et le 17 décembre, puis {+30} entre le 17 et le 22.',
    '2025-12-22',
    ['2025-12-15/2025-12-17', '2025-12-17/2025-12-22'],
  ],
  [
    'fr',
    'Il a plu le 15 décembre. Les lots entre le 4 et le 30 mètres ont donné {12} tonnes.',
    '2025-12-22',
    [null],
  ],
]);

checkDated('a part of a year with its article alone is the one that the text has told', [
  [
    'fr',
    'Au premier semestre 2022, les ventes ont crû de {+8 %}. En avril, elles ont gagné {+3 %}. Sur le semestre, les coûts ont baissé de {+2 %}.',
    '2022-09-02',
    ['2022-01-01/2022-06-30', '2022-04-01/2022-04-30', '2022-01-01/2022-06-30'],
  ],
  [
    'fr',
    'En juin 2022, les ventes ont crû de {+8 %}. Sur l’ensemble du trimestre, elles ont gagné {+3 %}.',
    '2022-09-02',
    ['2022-06-01/2022-06-30', '2022-04-01/2022-06-30'],
  ],
  [
    'en',
    'In the second quarter of 2022, sales rose by {+8 %}. In July, they fell by {+3 %}. Over the quarter, costs rose by {+2 %}.',
    '2022-09-02',
    ['2022-04-01/2022-06-30', '2022-07-01/2022-07-31', '2022-04-01/2022-06-30'],
  ],
  // Which half, nobody has told.
  [
    'fr',
    'En 2021, {30} étudiants sont venus. Sur le semestre, {12} sont partis.',
    '2022-09-02',
    [year(2021), null],
  ],
]);
