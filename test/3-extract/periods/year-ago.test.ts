import { checkDated, year } from './dated.ts';

const half = (y: number) => `${y}-01-01/${y}-06-30`;

checkDated('"year-ago" before a number is of that number, a year before what is told', [
  [
    'en',
    'The port received {70} ships in the first half ended June 30, 2018, up from the year-ago {60}. It rescued {9} sailors, against a year-earlier {8}.',
    '2018-09-20',
    [half(2018), half(2017), `~${half(2018)}`, half(2017)],
  ],
  [
    'en',
    'Half-year traffic came to {70} ships, compared with the year-ago {60}.',
    '2018-09-20',
    [half(2018), half(2017)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires au premier semestre 2018, contre {60} il y a un an.',
    '2018-09-20',
    [half(2018), half(2017)],
  ],
]);

checkDated('a part of a year that ends on a day is one time', [
  ['en', 'In the half-year ended June 30, {70} ships came in.', '2018-09-20', [half(2018)]],
  // The day of something else stays a day.
  [
    'en',
    'In the first half, {70} ships came in; {9} sailors were rescued on June 30.',
    '2018-09-20',
    [half(2018), '2018-06-30/2018-06-30'],
  ],
]);

checkDated('no year is set against itself', [
  [
    'fr',
    'Le port a reçu {70} navires en 2022, contre {60} l’année dernière.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2022، مقابل {60} سفينة العام الماضي.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'en',
    'The port received {70} ships in 2022, against {60} last year.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en 2022, soit {+8 %} de mieux que l’exercice précédent.',
    '2023-02-10',
    [year(2022), year(2022)],
  ],
  // What is not compared with that year is of it.
  [
    'fr',
    'Le port a reçu {70} navires en 2022. L’année dernière, {9} marins ont été sauvés.',
    '2023-02-10',
    [year(2022), year(2022)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en 2023, contre {60} l’année dernière.',
    '2023-12-10',
    [year(2023), year(2022)],
  ],
]);

checkDated(
  'weeks before the day that a text counts on, not before the one that it is set against',
  [
    [
      'fr',
      'Au 25 mars 2025, le port compte {70} barques, contre {60} le 11 mars. Le lac en compte {9}, contre {8} deux semaines plus tôt.',
      '2025-03-26',
      ['2025-03-25/2025-03-25', '2025-03-11/2025-03-11', null, '2025-03-11/2025-03-11'],
    ],
  ],
);

checkDated('a year before what was just told, whatever an account or a reminder has named', [
  [
    'fr',
    'Le solde atteint {70 DH} à fin mai 2020, selon le bulletin publié au titre du mois de mai. La caisse a payé {12 DH}, contre {9 DH} un an plus tôt.',
    '2020-06-15',
    ['2020-01-01/2020-05-31', '~2020-01-01/2020-05-31', '2019-01-01/2019-05-31'],
  ],
  // What is counted for the month alone is of it.
  [
    'fr',
    'Au titre du mois de mai, le solde atteint {70 DH}. La caisse a payé {12 DH}, contre {9 DH} un an plus tôt.',
    '2020-06-15',
    ['2020-05-01/2020-05-31', '~2020-05-01/2020-05-31', '2019-05-01/2019-05-31'],
  ],
  [
    'fr',
    'Le port a gagné {70 DH} à fin février 2025. Notons qu’en février dernier, il a reçu {30} navires, contre {20} un an plus tôt.',
    '2025-03-20',
    ['2025-01-01/2025-02-28', '2025-02-01/2025-02-28', '2024-02-01/2024-02-29'],
  ],
  // What more is counted than in that month is set against it.
  [
    'fr',
    'Le port a gagné {70 DH} en mars 2025. Il a reçu {30} navires de plus qu’en février. Il en avait reçu {20} un an plus tôt.',
    '2025-04-20',
    ['2025-03-01/2025-03-31', '~2025-03-01/2025-03-31', '2024-03-01/2024-03-31'],
  ],
]);

checkDated('an amount behind a month is no day of it', [
  ['ar', 'بلغ العجز في متم ماي {23} مليارا.', '2020-06-15', ['2020-01-01/2020-05-31']],
  [
    'en',
    'The port had sold by the end of May {23} million nets.',
    '2020-06-15',
    ['2020-01-01/2020-05-31'],
  ],
  ['en', 'The port counted {9} nets on May 23.', '2020-06-15', ['2020-05-23/2020-05-23']],
]);

checkDated(
  'a rate behind the days that something came in is of the last, and its base of the like day',
  [
    [
      'fr',
      'Il est tombé {300} mm entre le 1er septembre et le 12 janvier. Le taux de remplissage des barrages s’élève à {40 %}, contre {20 %} un an plus tôt.',
      '2026-01-13',
      ['2025-09-01/2026-01-12', '~2026-01-12/2026-01-12', '2025-01-12/2025-01-12'],
    ],
    [
      'ar',
      'بلغت التساقطات {300} ملم بين فاتح شتنبر و12 يناير. وارتفعت نسبة ملء السدود إلى {40 %}، مقابل {20 %} قبل سنة.',
      '2026-01-13',
      ['2025-09-01/2026-01-12', '~2026-01-12/2026-01-12', '2025-01-12/2025-01-12'],
    ],
  ],
);

checkDated('by how much something has grown, told right behind the number that it grew from', [
  [
    'ar',
    'بلغت المبيعات {190 DH} سنة 2023 مقابل {170 DH} سنة قبل ذلك بنمو نسبته {+9 %}.',
    '2024-03-10',
    [year(2023), year(2022), year(2023)],
  ],
  [
    'fr',
    'Les ventes ont atteint {190 DH} en 2023 contre {170 DH} un an plus tôt en hausse de {+9 %}.',
    '2024-03-10',
    [year(2023), year(2022), year(2023)],
  ],
]);

checkDated('a year before several years is the one before their last', [
  [
    'fr',
    'Entre 2023 et 2024, le taux est passé de {43 %} à {42 %}. Après une perte de {150} postes une année auparavant, la ville en a créé, en 2024, {80}.',
    '2025-02-03',
    [year(2023), year(2024), year(2023), year(2024)],
  ],
]);

checkDated('"the same period" behind "a year earlier" is the one a year earlier', [
  [
    'en',
    'The grant stood at {5 DH} for the first four months of 2020. A year earlier, it stood at {4 DH} during the same period.',
    '2020-06-10',
    ['2020-01-01/2020-04-30', '2019-01-01/2019-04-30'],
  ],
]);

checkDated('what has grown over the past year has done so by the time that the text is of', [
  [
    'en',
    'The rate stood at {13 %} in the third quarter of 2024. Employment increased by {+300} jobs over the past year.',
    '2024-11-10',
    ['2024-07-01/2024-09-30', '~2024-07-01/2024-09-30'],
  ],
]);

checkDated('a quarter before the end of one is the end of the other', [
  [
    'fr',
    'À fin mars 2021, le réseau compte {70} abonnés contre {60} un trimestre auparavant.',
    '2021-05-12',
    ['2021-03-31/2021-03-31', '2020-12-31/2020-12-31'],
  ],
  [
    'en',
    'At the end of March 2021, the network had {70} subscribers, up from {60} subscribers the previous quarter.',
    '2021-05-12',
    ['2021-03-31/2021-03-31', '2020-12-31/2020-12-31'],
  ],
]);

checkDated('what came in a quarter before the end of one came in all of it', [
  [
    'fr',
    'À fin mars 2021, les ventes ont atteint {70 DH} contre {60 DH} un trimestre auparavant.',
    '2021-05-12',
    ['2021-01-01/2021-03-31', '2020-10-01/2020-12-31'],
  ],
]);

checkDated('no part of a year is set against the year itself', [
  [
    'fr',
    'La production a augmenté de {+2 %} à fin novembre 2023. Celle des puits a reculé de {+10 %} (après {+19 %} l’année dernière).',
    '2024-02-02',
    ['2023-01-01/2023-11-30', '~2023-01-01/2023-11-30', year(2022)],
  ],
]);

checkDated('a year before something else is done is no earlier one', [
  [
    'fr',
    'Le port compterait {70} navires sur l’ensemble de l’année avant de revenir à {60} en 2021.',
    '2020-05-12',
    [null, year(2021)],
  ],
  [
    'fr',
    'Le port comptait {70} navires en 2019, contre {60} l’année avant.',
    '2020-05-12',
    [year(2019), year(2018)],
  ],
]);

checkDated('a level set against a yearly change is set against that of a year before', [
  [
    'fr',
    'Le barrage est rempli à {31 %} au 30 novembre, contre {47 %} en glissement annuel. Le lac l’est à {22 %}, contre {41 %} en variation annuelle.',
    '2020-12-04',
    [
      '2020-11-30/2020-11-30',
      '2019-11-30/2019-11-30',
      '~2020-11-30/2020-11-30',
      '2019-11-30/2019-11-30',
    ],
  ],
  [
    'ar',
    'بلغت نسبة الملء {31 %} في 30 نونبر 2020، مقابل {47 %} كتغير سنوي.',
    '2020-12-04',
    ['2020-11-30/2020-11-30', '2019-11-30/2019-11-30'],
  ],
]);

checkDated('a year before a day is before that of the number, not that of the note', [
  [
    'fr',
    'Dans sa note du 21 mars 2018, le port compte {70} navires le 20 mars, contre {60} une année auparavant.',
    '2018-03-25',
    ['2018-03-20/2018-03-20', '2017-03-20/2017-03-20'],
  ],
]);

checkDated('a base and its comma close what is told of a change', [
  [
    'fr',
    'Les ventes ont atteint {70 DH} au premier semestre 2022. Elles ont augmenté de {+32 %} par rapport au premier semestre 2019, et ont gagné {+9 %} en 2021.',
    '2022-09-20',
    [half(2022), `~${half(2022)}`, year(2021)],
  ],
  // One change, and one time.
  [
    'fr',
    'Les ventes ont augmenté de {+32 %} par rapport à 2019 et de {+9 %} par rapport à 2021 au premier semestre 2022.',
    '2022-09-20',
    [half(2022), half(2022)],
  ],
]);

checkDated('the years of a mean are not what the year before is told from', [
  [
    'fr',
    "La récolte est passée de {5} tonnes en 2017 à {10} tonnes en 2018. Elle reste sous la moyenne de ces dix dernières années. Le blé a donné {27} sacs, contre {11} l'année précédente.",
    '2019-01-09',
    [year(2017), year(2018), `~${year(2018)}`, year(2017)],
  ],
]);

checkDated('the year before that a sentence opens in is all of that year', [
  [
    'en',
    'Guards stopped {9} boats on March 17. In the previous year, they stopped {300}.',
    '2024-03-19',
    ['2024-03-17/2024-03-17', year(2023)],
  ],
  [
    'fr',
    'Le 17 mars, la garde a arrêté {9} barques. Durant l’année précédente, elle en a arrêté {300}.',
    '2024-03-19',
    ['2024-03-17/2024-03-17', year(2023)],
  ],
  // Set beside a day, it is the like day.
  [
    'en',
    'The dam held {9 %} on March 17, against {7 %} the previous year.',
    '2024-03-19',
    ['2024-03-17/2024-03-17', '2023-03-17/2023-03-17'],
  ],
]);

checkDated(
  'what is set against a stretch from a part of one year to that of another is of as long a time',
  [
    [
      'fr',
      'Entre le premier trimestre de 2016 et la même période de 2017, {109} puits ont été creusés, contre {13} une année auparavant.',
      '2017-05-10',
      ['2016-01-01/2017-03-31', '2015-01-01/2016-03-31'],
    ],
    [
      'fr',
      'Le port compte {40} grues et {12} quais contre {38} grues et {11} quais en 2023.',
      '2025-02-10',
      [null, null, year(2023), year(2023)],
    ],
    [
      'fr',
      'Le port emploie {40} grutiers et {12} marins contre respectivement {38} grutiers et {11} marins en 2023.',
      '2025-02-10',
      [null, null, year(2023), year(2023)],
    ],
  ],
);

checkDated(
  'so many months of "the year" once more are of the same year, whatever year is told between',
  [
    [
      'fr',
      'Les ventes ont gagné {1 %} durant les deux premiers mois de l’année alors qu’elles avaient gagné {6 %} en 2017. Les achats ont perdu {9 %} durant les deux premiers mois de l’année.',
      '2018-04-10',
      ['2018-01-01/2018-02-28', year(2017), '2018-01-01/2018-02-28'],
    ],
  ],
);

checkDated('an open time that two commas set off is of the subject before it as well', [
  [
    'fr',
    '{300} apprentis ont profité, depuis 2004, d’une bourse.',
    '2016-12-14',
    ['2004-01-01/2016-12-14'],
  ],
]);

checkDated('a day right behind a building or a street is its name', [
  [
    'fr',
    'Le barrage 9 avril retient {17} millions de m3. Un autre est rempli à {55 %}.',
    '2024-05-20',
    [null, null],
  ],
  [
    'fr',
    'Le barrage retenait, le 9 avril, {17} millions de m3.',
    '2024-05-20',
    ['2024-04-09/2024-04-09'],
  ],
]);

checkDated('a shortage of housing is counted on a day', [
  [
    'fr',
    'Le déficit en logements est passé de {326} unités fin 2021 à {270} fin 2024.',
    '2025-11-05',
    ['2021-12-31/2021-12-31', '2024-12-31/2024-12-31'],
  ],
]);

checkDated(
  'what an amount is set against « على أساس سنوي » is that of a year before, a comma between or not',
  [
    [
      'ar',
      'بلغت مداخيل المرسى {70 DH} متم غشت الماضي، مقابل {60 DH}، على أساس سنوي.',
      '2018-09-20',
      ['2018-01-01/2018-08-31', '2017-01-01/2017-08-31'],
    ],
    // Two rates are both yearly.
    [
      'ar',
      'نمت القروض في غشت الماضي بنسبة {4 %}، مقابل {3 %}، على أساس سنوي.',
      '2018-09-20',
      ['2018-08-01/2018-08-31', null],
    ],
  ],
);

checkDated('the season before, at the same date, is that day of it', [
  [
    'fr',
    'Au 13 mars 2015, le remplissage est de {78 %} contre {72 %} la campagne précédente à la même date.',
    '2015-03-20',
    ['2015-03-13/2015-03-13', '2014-03-13/2014-03-13'],
  ],
]);

checkDated('what came each year before another is of no year before', [
  [
    'fr',
    'Au premier semestre de 2024, le moulin a changé. Les ventes étaient de {3 DH} par an avant 2021.',
    '2025-03-01',
    [null],
  ],
  [
    'en',
    'In the first half of 2024, the mill changed. Sales stood at {3 DH} per year before 2021.',
    '2025-03-01',
    [null],
  ],
  [
    'ar',
    'تغيرت المطحنة في النصف الأول من سنة 2024. وكانت المبيعات {3 DH} سنويا قبل سنة 2021.',
    '2025-03-01',
    [null],
  ],
]);

checkDated('a rate of a year that the text sets against the one before has moved from that one', [
  [
    'fr',
    'Le taux est passé de {12 %} à {11 %} en 2022. Le nombre de tisserands a baissé de {+66} entre 2021 et 2022.',
    '2023-02-03',
    [year(2021), year(2022), '2021-01-01/2022-12-31'],
  ],
  [
    'en',
    'The rate has fallen from {12 %} to {11 %} in 2022. The number of weavers went down by {+66} between 2021 and 2022.',
    '2023-02-03',
    [year(2021), year(2022), '2021-01-01/2022-12-31'],
  ],
  [
    'ar',
    'انتقلت النسبة من {12 %} إلى {11 %} سنة 2022. وانخفض عدد النساجين بـ{+66} بين سنتي 2021 و2022.',
    '2023-02-03',
    [year(2021), year(2022), '2021-01-01/2022-12-31'],
  ],
]);

checkDated(
  'what is foreseen and set against a season is of the next one, where the text tells of it',
  [
    [
      'fr',
      'La campagne 2013-2014 a donné {67} barques. La récolte de sel serait de {~3} tonnes, contre {5} tonnes en 2012-2013.',
      null,
      ['2013-09-01/2014-08-31', '~2013-09-01/2014-08-31', '2012-09-01/2013-08-31'],
    ],
  ],
);

checkDated('what is so now is set against the same day of another year', [
  [
    'fr',
    'La récolte a reculé à {90} sacs en 2023. Le taux de remplissage est actuellement de {35 %}, contre {26 %} il y a un an.',
    '2024-03-19',
    [year(2023), '2024-03-19/2024-03-19', '2023-03-19/2023-03-19'],
  ],
  [
    'en',
    'The crop fell to {90} sacks in 2023. The tanks are currently {35 %} full, up from {26 %} this time last year.',
    '2024-03-19',
    [year(2023), '~2024-03-19/2024-03-19', '2023-03-19/2023-03-19'],
  ],
]);

checkDated('the summer before is that of the year before the one just named', [
  [
    'fr',
    'Le port a reçu {648} voiliers durant l’été 2022, contre {512} l’été précédent.',
    null,
    ['2022-06-01/2022-08-31', '2021-06-01/2021-08-31'],
  ],
  [
    'en',
    'The port received {648} yachts in the summer of 2022, against {512} the summer before.',
    null,
    ['2022-06-01/2022-08-31', '2021-06-01/2021-08-31'],
  ],
  [
    'ar',
    'استقبل الميناء {648} مركبا خلال صيف 2022، مقابل {512} في الصيف الذي قبله.',
    null,
    ['2022-06-01/2022-08-31', '2021-06-01/2021-08-31'],
  ],
  ['en', 'The port has received {648} yachts since the summer before last.', '2025-03-11', [null]],
]);

checkDated('this stage of another year is as far into it', [
  [
    'fr',
    'Le port a reçu {648} cuves depuis janvier 2025, contre {512} à ce stade de 2024.',
    '2025-05-20',
    ['2025-01-01/2025-05-20', '2024-01-01/2024-05-20'],
  ],
  [
    'en',
    'So far in 2025, the port has received {648} tanks, up from {512} at this stage of 2024.',
    '2025-05-20',
    ['2025-01-01/2025-05-20', '2024-01-01/2024-05-20'],
  ],
]);

checkDated(
  'the like session of another year is what a later one is set beside, and no year told of',
  [
    [
      'ar',
      'وصل عدد الناجحين في يونيو 2017 إلى {648}، بزيادة بلغت {+12 %} عن الدورة نفسها لعام 2016.\n\nأما الغش، فقد ضبط منه {70} حالة، مقابل {90} حالة في الدورة نفسها من العام الماضي.',
      null,
      ['2017-06-01/2017-06-30', '2017-06-01/2017-06-30', '~2017-06-01/2017-06-30', year(2016)],
    ],
  ],
);
