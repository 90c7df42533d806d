import { checkDated, year } from './dated.ts';

checkDated('the part of a year that was just named is "this" one', [
  [
    'fr',
    'Le port a gagné {+12 %} au deuxième trimestre 2023. Au terme de ce trimestre, {18} quais étaient pleins.',
    '2023-07-05',
    ['2023-04-01/2023-06-30', '2023-06-30/2023-06-30'],
  ],
]);

checkDated('a month compared with the same one of a year', [
  [
    'en',
    'In October sales rose {+3 %} compared with the same month in 2018.',
    null,
    ['2019-10-01/2019-10-31'],
  ],
]);

checkDated('a text of unknown day is of the year after the one it is set beside', [
  [
    'fr',
    'Au premier semestre de l’année en cours, {300} barques ont coulé, par rapport à la même période de 2024.',
    null,
    ['2025-01-01/2025-06-30'],
  ],
  [
    'ar',
    'وبلغ العدد {300} قارب في الربع الأول من السنة الجارية، بعدما بلغ {280} في الربع الأول من 2016، مقابل {250} في 2015.',
    null,
    ['2017-01-01/2017-03-31', '2016-01-01/2016-03-31', year(2015)],
  ],
  // The year of the base may be told of for itself as well.
  [
    'fr',
    'Le port a reçu {300} barques en 2023. Il en a reçu {90} sur les cinq premiers mois de cette année, une hausse de {+15 %} par rapport à la même période de 2023. L’année dernière, {40} ont coulé.',
    null,
    [year(2023), '2024-01-01/2024-05-31', '2024-01-01/2024-05-31', year(2023)],
  ],
  [
    'ar',
    'استقبل الميناء {300} قارب سنة 2023. وغرق {90} قاربا خلال الأشهر الخمسة الأولى من العام الحالي، بارتفاع قدره {+15 %} مقارنة مع الفترة المقابلة من 2023.',
    null,
    [year(2023), '2024-01-01/2024-05-31', '2024-01-01/2024-05-31'],
  ],
  [
    'en',
    'The port took {300} boats in 2023. It took {90} in the first five months of this year, up {+15 %} compared with the same period of 2023.',
    null,
    [year(2023), '2024-01-01/2024-05-31', '2024-01-01/2024-05-31'],
  ],
]);

checkDated('a year to come that its verb is told in is not the one of writing', [
  [
    'ar',
    'ارتفعت الموازنة من {3 DH} في العام 2012 إلى {13 DH} في العام الجاري. وفي متم العام 2030 سيشكل المسنون {15 %} من السكان.',
    null,
    [year(2012), year(2013), '2030-12-31/2030-12-31'],
  ],
  [
    'fr',
    'Le budget est passé de {3 DH} en 2012 à {13 DH} cette année. Fin 2030, les aînés seront {15 %} de la population.',
    null,
    [year(2012), year(2013), '2030-12-31/2030-12-31'],
  ],
  [
    'en',
    'The budget rose from {3 DH} in 2012 to {13 DH} this year. At the end of 2030, the elderly will be {15 %} of the people.',
    null,
    [year(2012), year(2013), '2030-12-31/2030-12-31'],
  ],
]);

checkDated('a text of unknown day that counts since the autumn is of the winter behind it', [
  [
    'fr',
    'Il est tombé {72} mm depuis septembre 2022, et {40} au 29 janvier dernier.',
    null,
    ['2022-09-01/', '2023-01-29/2023-01-29'],
  ],
  [
    'en',
    'Since September 2022, {72} mm have fallen, and {40} in January last.',
    null,
    ['2022-09-01/', '2023-01-01/2023-01-31'],
  ],
]);

checkDated('a year behind a turn to something else is none that the text is set beside', [
  [
    'ar',
    'بلغت الموارد {300 DH} إلى حدود 31 ماي. وفي المقابل حافظت الحكومة على توقعات قانون مالية 2023.',
    null,
    ['2023-01-01/2023-05-31'],
  ],
]);

checkDated('months that a range runs between, each with its year', [
  [
    'ar',
    'عرض الوالي حصيلة الفترة الممتدة ما بين ماي 2017 المنصرم، وشهر ماي 2018 الجاري. وتم حجز {300} قارب.',
    null,
    ['~2017-05-01/2018-05-31'],
  ],
  ['en', '{300} boats sank between May 2017, and May 2018.', null, ['2017-05-01/2018-05-31']],
  ['fr', '{300} barques ont coulé entre mai 2017, et mai 2018.', null, ['2017-05-01/2018-05-31']],
]);

checkDated('a part of a year in code may stand behind the year', [
  ['en', 'The rate fell to {8 %} in 2019 Q2.', null, ['2019-04-01/2019-06-30']],
  ['fr', 'Le taux est tombé à {8 %} au 2019-T3.', null, ['2019-07-01/2019-09-30']],
]);

checkDated('what has a base of the year before is of this one', [
  [
    'fr',
    'La flotte a coûté {300 DH}, contre {280 DH} au premier trimestre 2015.',
    '2016-05-02',
    ['~2016-01-01/2016-03-31', '2015-01-01/2015-03-31'],
  ],
  [
    'fr',
    'La flotte a coûté {300 DH}, contre {280 DH} au premier trimestre 2015.',
    '2019-05-02',
    [null, '2015-01-01/2015-03-31'],
  ],
]);

checkDated('a preposition that its noun governs compares nothing', [
  [
    'fr',
    'Quelque {300} barques saisies : tel est le bilan de la lutte contre la fraude en 2018.',
    null,
    ['2018-01-01/2018-12-31'],
  ],
]);

checkDated('where a text stays', [
  [
    'fr',
    'Sur les deux premiers mois de 2023, {300} barques ont coulé. Depuis le début de l’année, {40} quais ont fermé. Il y a eu {12} noyés.',
    null,
    ['2023-01-01/2023-02-28', '2023-01-01/2023-02-28', '~2023-01-01/2023-02-28'],
  ],
  [
    'ar',
    'قدمت المديرية معالم حصيلة سنة 2019 وبرنامج عملها برسم سنة 2020.\nوأنقذ الحراس {300} بحار.',
    null,
    ['~2019-01-01/2019-12-31'],
  ],
  [
    'en',
    'The guards saved 12 sailors in 2019. They freed {300} boats, according to figures carried by local media on Wednesday.',
    null,
    ['~2019-01-01/2019-12-31'],
  ],
]);

checkDated('the same date of another year, where no day was named, is that of writing', [
  [
    'fr',
    'La réserve est pleine à {50 %}, contre {70 %} à la même date l’année dernière. Elle a {12} vannes.',
    '2022-07-06',
    ['~2022-07-06/2022-07-06', '2021-07-06/2021-07-06', null],
  ],
  [
    'ar',
    'وبلغت الحقينة {50 %}، مقابل {70 %} في التاريخ نفسه من السنة الماضية.',
    '2022-07-06',
    ['~2022-07-06/2022-07-06', '2021-07-06/2021-07-06'],
  ],
]);

checkDated('a year that opens a quotation', [
  [
    'fr',
    '«2016 a été faste pour le port». Il a reçu {300} barques.',
    null,
    ['~2016-01-01/2016-12-31'],
  ],
]);

checkDated('the year of a part is not that of the whole', [
  [
    'ar',
    'تم التوقيع على اتفاقية لإنجاز {129} سدا، منها {46} سنة 2022، وذلك بغلاف مالي يبلغ {4 ملايين درهم} خلال الفترة بين 2022 و2024.',
    null,
    ['2022-01-01/2024-12-31', '2022-01-01/2022-12-31', '2022-01-01/2024-12-31'],
  ],
]);

checkDated('those who are somewhere on a day are counted on it', [
  ['ar', 'يتواجد بالسجون، إلى غاية 31 دجنبر 2023، {300} معتقلا.', null, ['2023-12-31/2023-12-31']],
]);

checkDated('a budget to come goes on where it is shared out', [
  [
    'fr',
    'Puits : un budget de {2 milliards DH} en 2022\nCe montant est réparti entre le fonctionnement, avec {248 millions DH}, et les forages. Un puits coûte {300 DH}.',
    '2021-11-04',
    ['2022-01-01/2022-12-31', '~2022-01-01/2022-12-31', null],
  ],
]);

checkDated('a growth of one year is no habit, and a year before that is one', [
  [
    'ar',
    'بلغت الودائع في أكتوبر 2025 {300 درهم}، محققة نموا سنويا بنسبة {7 في المائة}، مقابل {280 درهم} عام قبل ذلك.',
    null,
    ['2025-10-01/2025-10-31', '2025-10-01/2025-10-31', '2024-10-01/2024-10-31'],
  ],
]);

checkDated('an undated text is not of the year that a cup is named with', [
  // A cup or a plan is named by the year that it is for.
  [
    'fr',
    'Coupe du monde 2030 : les travaux avancent\nÀ la date du 4 août, {300} barques avaient accosté.',
    null,
    [null],
  ],
]);

checkDated('a rate foreseen of the quarter just over is of that quarter', [
  [
    'fr',
    'La pêche devrait croître de {2,7 %} au premier trimestre.',
    '2023-04-12',
    ['2023-01-01/2023-03-31'],
  ],
  [
    'en',
    'In the fourth quarter, {21 %} of shops expected to close.',
    '2023-01-12',
    ['2022-10-01/2022-12-31'],
  ],
  [
    'ar',
    'بلغ النمو {2 %} في الفصل الأول من 2023، وينتظر أن يصل إلى {3,4 %} في الفصل الرابع.',
    '2023-07-03',
    ['2023-01-01/2023-03-31', '2023-10-01/2023-12-31'],
  ],
  // What is to be built then is still to come.
  [
    'fr',
    'Le port devrait ouvrir {300} quais au premier trimestre.',
    '2023-04-12',
    ['2024-01-01/2024-03-31'],
  ],
]);

checkDated('a part of a year whose noun another leaves out', [
  [
    'fr',
    'Les ventes ont crû de {3 %} au premier trimestre 2022, après {5 %} au quatrième.',
    null,
    ['2022-01-01/2022-03-31', '2021-10-01/2021-12-31'],
  ],
  [
    'en',
    'Sales rose {+3 %} in the first quarter of 2022 and {+5 %} in the second.',
    null,
    ['2022-01-01/2022-03-31', '2022-04-01/2022-06-30'],
  ],
  [
    'ar',
    'ارتفعت المبيعات بـ{+3 %} في الفصل الثاني من 2022، بعد {5 %} في الأول.',
    null,
    ['2022-04-01/2022-06-30', '2022-01-01/2022-03-31'],
  ],
  // Another noun follows.
  [
    'fr',
    'Les ventes ont crû de {3 %} au deuxième trimestre 2022, avec {5 %} au premier étage.',
    null,
    ['2022-04-01/2022-06-30', '2022-04-01/2022-06-30'],
  ],
]);

checkDated('the same part of the year before is an aside', [
  [
    'fr',
    'Au premier trimestre 2022, {300} barques ont coulé. Au même trimestre de 2021, elles étaient {280}. Le port a {12 %} de quais vides.',
    null,
    ['2022-01-01/2022-03-31', '2021-01-01/2021-03-31', '~2022-01-01/2022-03-31'],
  ],
  // What was just measured against it goes on with it.
  [
    'fr',
    'Au premier trimestre 2022, {300} barques ont coulé par rapport au même trimestre de 2021. Le port a perdu {9 DH}. La part des voiliers est passée de {12 %} à {9 %}.',
    null,
    [
      '2022-01-01/2022-03-31',
      '~2022-01-01/2022-03-31',
      '~2021-01-01/2021-03-31',
      '~2022-01-01/2022-03-31',
    ],
  ],
  [
    'fr',
    'Au premier trimestre 2022, {300} barques ont coulé, moins qu’en 2019. La part des voiliers est passée de {12 %} à {9 %}.',
    null,
    ['2022-01-01/2022-03-31', null, '~2022-01-01/2022-03-31'],
  ],
]);

checkDated('a change of a month named before the one that the text is of', [
  [
    'fr',
    'En mai, les prix ont gagné {+3 %}. En avril, la hausse était de {+2 %}.',
    '2023-06-20',
    ['2023-05-01/2023-05-31', '2023-04-01/2023-04-30'],
  ],
]);

checkDated('a year to come that something is meant for at once', [
  [
    'fr',
    'Le port aura {300 DH}, dont {90 DH} dès l’année prochaine.',
    '2023-06-20',
    [null, '2024-01-01/2024-12-31'],
  ],
  ['fr', 'Depuis 2019, le port a reçu {300} barques.', '2023-06-20', ['2019-01-01/2023-06-20']],
]);

checkDated('when most of it came is no time of the whole', [
  ['en', 'The port took in {300} boats, most of which came in May.', '2023-06-20', [null]],
  ['en', 'In 2022, the port took in {300} boats, most of them in May.', '2023-06-20', [year(2022)]],
  ['fr', 'Le port a reçu {300} barques, dont la plupart en mai.', '2023-06-20', [null]],
  ['fr', 'Le port a reçu {300} barques, dont l’essentiel est arrivé en mai.', '2023-06-20', [null]],
  ['ar', 'استقبل الميناء {300} قارب، معظمها خلال شهر ماي.', '2023-06-20', [null]],
  // A part with its number has its time.
  [
    'fr',
    'Le port a reçu {300} barques, dont la plupart, soit {200}, en mai 2023.',
    '2023-06-20',
    [null, '2023-05-01/2023-05-31'],
  ],
  // What most had before is told of no part.
  [
    'fr',
    'La plupart des ports ont reçu {300} barques en mai 2023.',
    '2023-06-20',
    ['2023-05-01/2023-05-31'],
  ],
]);

checkDated('a number word in construct with the months of a year', [
  [
    'ar',
    'استقبل الميناء {70} قاربا خلال ثمانية الأشهر الأولى من السنة الجارية.',
    '2022-11-03',
    ['2022-01-01/2022-08-31'],
  ],
  [
    'ar',
    'استقبل الميناء {70} قاربا خلال ستة الأشهر الأولى من سنة 2021.',
    '2022-11-03',
    ['2021-01-01/2021-06-30'],
  ],
  ['ar', 'استقبل الميناء {70} قاربا مقابل {34} السنة الماضية.', '2022-11-03', [null, year(2021)]],
]);

checkDated('two years that both have their preposition are told as one', [
  [
    'fr',
    'La croissance avoisinerait {~4 %} en 2025 et en 2026.',
    '2025-06-20',
    ['2025-01-01/2026-12-31'],
  ],
  // Each has a number of its own.
  [
    'fr',
    'La croissance est de {4 %} en 2023 et de {5 %} en 2024.',
    '2025-06-20',
    [year(2023), year(2024)],
  ],
]);

checkDated('the initial months of a year are its first', [
  [
    'en',
    'It received {70} ships in the initial three months of 2024.',
    '2024-05-20',
    ['2024-01-01/2024-03-31'],
  ],
]);

checkDated('the end of a month that is numbered is of that month', [
  [
    'ar',
    'في نهاية الشهر الأول من السنة الجارية، ارتفع عدد السفن بنسبة {+18 %}.',
    '2011-02-25',
    ['2011-01-01/2011-01-31'],
  ],
]);

checkDated('an ordinal may end in a letter of its own, and a whole year is no base', [
  ['fr', 'L’activité a crû de {+3 %} au 2è trimestre 2024.', null, ['2024-04-01/2024-06-30']],
  [
    'fr',
    'Le pays a connu une hausse de {+3 %} sur l’ensemble de l’année 2024.',
    null,
    [year(2024)],
  ],
]);

checkDated('a month of the few that were just named is of their year', [
  [
    'fr',
    'Le port a compté {900} barques de juillet à septembre 2021. Et c’est en juillet que {400} sont venues.',
    '2022-08-10',
    ['2021-07-01/2021-09-30', '2021-07-01/2021-07-31'],
  ],
  [
    'fr',
    'Le port a compté {900} barques de juillet à septembre 2021. En mai, {400} sont venues.',
    '2022-08-10',
    ['2021-07-01/2021-09-30', '2022-05-01/2022-05-31'],
  ],
]);

checkDated('a season is not "been", and a spaced dash joins two years', [
  ['fr', 'La part des barques a en revanche été cette fois de {12 %}.', '2022-08-10', [null]],
  [
    'en',
    'Wool imports rose from {510} bales in 2019 – 20 to {580} bales this year.',
    '2022-05-10',
    ['2019-01-01/2020-12-31', '2022-01-01/2022-12-31'],
  ],
]);

checkDated('a quarter without its number is the one spoken of, in the year that is told', [
  [
    'ar',
    'سجل الميناء {32} باخرة خلال الفصل الأول من السنة الجارية. وبلغت مداخيله خلال الفصل من السنة الجارية {9 DH}.',
    '2011-05-12',
    ['2011-01-01/2011-03-31', '2011-01-01/2011-03-31'],
  ],
  [
    'ar',
    'انتقل المعدل من {32 %}، في الفصل الأول من السنة الماضية، إلى {34 %}، في الفصل من السنة الجارية.',
    '2011-05-12',
    ['2010-01-01/2010-03-31', '2011-01-01/2011-03-31'],
  ],
  // Of no quarter, where none was told.
  ['ar', 'وبلغت المداخيل خلال الفصل من السنة الجارية {9 DH}.', '2011-05-12', [null]],
]);

checkDated('months in a list may have a comma before the last', [
  [
    'en',
    'In July, August, and September 2013 {30 boats} sank.',
    '2014-02-10',
    ['2013-07-01/2013-09-30'],
  ],
  [
    'ar',
    'خلال شهور يوليوز، غشت، وشتنبر 2013 غرق {30 قاربا}.',
    '2014-02-10',
    ['2013-07-01/2013-09-30'],
  ],
]);

checkDated('"last month" of a text without its day is the month just named', [
  [
    'fr',
    'Le port a compté {300 cas} en janvier 2023. Il a reçu le mois dernier {20 cargos}.',
    null,
    ['2023-01-01/2023-01-31', '2023-01-01/2023-01-31'],
  ],
]);

checkDated('a day counted up to between commas is no day of saying', [
  [
    'fr',
    'La direction fait état d’une superficie estimée, au 9 janvier, à {40 ha}.',
    '2019-01-18',
    ['2019-01-09/2019-01-09'],
  ],
  [
    'ar',
    'بلغ العدد {514 ألف شخص}، حسب المعطيات المقدمة، اليوم الاثنين، بالرباط.',
    '2025-05-20',
    [null],
  ],
]);

checkDated('the half of a mandate is of no year', [
  [
    'fr',
    'Le moulin a reçu {300} sacs à fin août 2024. Durant la première moitié de son mandat, le conseil a voté {20} textes.',
    '2024-12-01',
    ['2024-01-01/2024-08-31', null],
  ],
  [
    'en',
    'The mill got {300} sacks in August 2024. During the first half of its mandate, the council passed {20} texts.',
    '2024-12-01',
    ['2024-08-01/2024-08-31', null],
  ],
  [
    'ar',
    'توصلت المطحنة بـ{300} كيس في غشت 2024. وخلال النصف الأول من ولايته، صادق المجلس على {20} نصا.',
    '2024-12-01',
    ['2024-08-01/2024-08-31', null],
  ],
]);

checkDated('a quarter in code before a colon is one of the year that the line is of', [
  [
    'en',
    'Port growth by quarter, 2022 – Q1: {5 %}; Q2: {3 %}; Q3: {8 %}.',
    null,
    ['2022-01-01/2022-03-31', '2022-04-01/2022-06-30', '2022-07-01/2022-09-30'],
  ],
  [
    'fr',
    'Croissance du port en 2022 : T1 : {5 %}, T2 : {3 %}.',
    null,
    ['2022-01-01/2022-03-31', '2022-04-01/2022-06-30'],
  ],
]);

checkDated('the same quarter of the following year is a year later', [
  [
    'fr',
    'Le nombre est passé de {648} au troisième trimestre 2007 à {712} au même trimestre de l’année suivante.',
    null,
    ['2007-07-01/2007-09-30', '2008-07-01/2008-09-30'],
  ],
  [
    'en',
    'It went from {648} in the third quarter of 2007 to {712} in the same quarter of the following year.',
    null,
    ['2007-07-01/2007-09-30', '2008-07-01/2008-09-30'],
  ],
  [
    'ar',
    'انتقل العدد من {648} في الفصل الثالث من سنة 2007 إلى {712} في الفصل نفسه من السنة الموالية.',
    null,
    ['2007-07-01/2007-09-30', '2008-07-01/2008-09-30'],
  ],
]);

checkDated('the first weeks of a month are so many days of it', [
  [
    'fr',
    'Durant les trois premières semaines de décembre 2021, {648} cas ont été signalés.',
    null,
    ['2021-12-01/2021-12-21'],
  ],
  [
    'en',
    'In the first two weeks of December 2021, {648} cases were reported.',
    null,
    ['2021-12-01/2021-12-14'],
  ],
  [
    'ar',
    'عرفت الأسابيع الثلاثة الأولى من دجنبر 2021 تسجيل {648} حالة.',
    null,
    ['2021-12-01/2021-12-21'],
  ],
]);

checkDated('two months and half a month have names of their own', [
  ['fr', 'Le port a reçu {648} navires au premier bimestre 2024.', null, ['2024-01-01/2024-02-29']],
  [
    'fr',
    'Le parc a reçu {648} visiteurs durant la première quinzaine de juillet, contre {512} pour la même quinzaine de 2023.',
    '2024-08-10',
    ['2024-07-01/2024-07-15', '2023-07-01/2023-07-15'],
  ],
]);

checkDated('the summer and the month before are told from the one just named', [
  [
    'ar',
    'استقبل المنتزه خلال صيف 2024 {648} زائرا، مقابل {512} في الصيف الذي قبله.',
    null,
    ['2024-06-01/2024-08-31', '2023-06-01/2023-08-31'],
  ],
  [
    'ar',
    'في غشت 2024، استقبل الميناء {648} سفينة. وقبل ذلك بشهر، استقبل {512}.',
    null,
    ['2024-08-01/2024-08-31', '2024-07-01/2024-07-31'],
  ],
]);

checkDated('a day to a day in brackets is one stretch', [
  [
    'en',
    'During Ramadan 1445 (12 March to 9 April 2024), inspectors checked {648} shops.',
    null,
    ['2024-03-12/2024-04-09'],
  ],
]);

checkDated('the current quarter is that of writing, whatever quarter was told before', [
  [
    'fr',
    'Au dernier trimestre de 2023, les ventes ont perdu {+4 %}. Pour le trimestre en cours, on attend {~+2 %}.',
    '2024-02-14',
    ['2023-10-01/2023-12-31', '2024-01-01/2024-03-31'],
  ],
  [
    'en',
    'In the last quarter of 2023, sales fell {+4 %}. For the current quarter, {~+2 %} is expected.',
    '2024-02-14',
    ['2023-10-01/2023-12-31', '2024-01-01/2024-03-31'],
  ],
  [
    'ar',
    'في الفصل الرابع من سنة 2023، تراجعت المبيعات بنسبة {+4 %}. وخلال الفصل الجاري، ينتظر أن ترتفع بنسبة {~+2 %}.',
    '2024-02-14',
    ['2023-10-01/2023-12-31', '2024-01-01/2024-03-31'],
  ],
]);
