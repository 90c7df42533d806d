import { checkDated, year } from './dated.ts';

const FIRST = '2021-09-01/2022-08-31';
const SECOND = '2022-09-01/2023-08-31';

checkDated('two school years behind their noun', [
  [
    'fr',
    'Le taux de scolarité est passé de {18 %} à {17 %} entre les années scolaires 2021-2022 et 2022-2023.',
    null,
    [FIRST, SECOND],
  ],
  [
    'ar',
    'تراجع معدل التلاميذ من {18} إلى {17} بين الموسمين الدراسيين 2021-2022 و2022-2023.',
    null,
    [FIRST, SECOND],
  ],
  [
    'en',
    'The rate among pupils went from {18 %} to {17 %} between the school years 2021-2022 and 2022-2023.',
    null,
    [FIRST, SECOND],
  ],
  ['fr', 'Entre la gare 12-15 et le port, on a planté {70} arbres en 2022.', null, [year(2022)]],
]);

checkDated('"this year" of teachers is of the school year that the text names', [
  [
    'en',
    'In the 2023-2024 school year, {5 %} left. The number of teachers reached {70} this year.',
    null,
    ['2023-09-01/2024-08-31', '2023-09-01/2024-08-31'],
  ],
  [
    'fr',
    'Pour 2023-2024, {5 %} des écoles ont fermé. Le nombre d’enseignants atteint {70} cette année.',
    null,
    ['2023-09-01/2024-08-31', '2023-09-01/2024-08-31'],
  ],
  ['fr', 'Le port compte {70} barques cette année.', '2024-03-01', [year(2024)]],
]);

checkDated('a year that a verb in the future follows is not gone on with', [
  [
    'fr',
    'Le port a reçu {70} navires en 2018. L’année 2019 marquera l’ouverture du quai. On a pêché {9} thons.',
    null,
    [year(2018), `~${year(2018)}`],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en 2018. L’année 2019 a vu l’ouverture du quai. On a pêché {9} thons.',
    null,
    [year(2018), `~${year(2019)}`],
  ],
]);

checkDated('"this year" beside a forecast for the next', [
  [
    'en',
    'Landings should rise in 2023. They are expected to ease to {3 %} this year and {2 %} in 2024, after last year’s drought.',
    null,
    [year(2023), year(2024)],
  ],
]);

checkDated('what a change represented is of the time of the change', [
  [
    'en',
    'In the 2023-2024 school year, {5 %} left, fewer than the previous year, which represented a decrease of {70} pupils.',
    null,
    ['2023-09-01/2024-08-31', '2023-09-01/2024-08-31'],
  ],
]);

checkDated('what began with a school year runs from its first day', [
  [
    'ar',
    'ظلت المدارس مفتوحة، وضاع {30} قاربا منذ انطلاق الموسم الدراسي 2023/2024.',
    '2024-04-02',
    ['2023-09-01/2024-04-02'],
  ],
  [
    'ar',
    'ضاع {30} قاربا منذ انطلاق الموسم الدراسي 2023/2024 إلى غاية أمس الأحد.',
    '2024-04-01',
    ['2023-09-01/2024-03-31'],
  ],
]);

checkDated('two years beside nursery schools or enrolment are a school year', [
  [
    'en',
    'Kindergarten attendance rose from {49 %} in 2016-2017 to {60 %} in 2018-2019.',
    null,
    ['2016-09-01/2017-08-31', '2018-09-01/2019-08-31'],
  ],
  [
    'ar',
    'ارتفعت نسبة التعليم الأولي من {49 %} في 2016-2017 إلى {60 %} في 2018-2019.',
    null,
    ['2016-09-01/2017-08-31', '2018-09-01/2019-08-31'],
  ],
  [
    'fr',
    'Le taux de préscolarisation est passé de {49 %} en 2016-2017 à {60 %} en 2018-2019.',
    null,
    ['2016-09-01/2017-08-31', '2018-09-01/2019-08-31'],
  ],
  // Two years of anything else.
  ['en', 'The port received {300} boats in 2016-2017.', null, ['2016-01-01/2017-12-31']],
]);

checkDated('the school year of those who are trained, and the level after the one looked back on', [
  [
    'fr',
    "Le centre accueille {300} stagiaires au titre de l'année 2025-2026.",
    '2025-11-12',
    ['2025-09-01/2026-08-31'],
  ],
  [
    'ar',
    'التحق {900} تلميذ بالمدارس برسم الموسم الدراسي 2024-2025. وفي الموسم الماضي، كان عدد التلاميذ {800}. وارتفع عدد الأقسام إلى {26} بعدما كان لا يتجاوز {6} خلال الموسم المنصرم.',
    '2024-09-12',
    [
      '2024-09-01/2025-08-31',
      '2023-09-01/2024-08-31',
      '~2024-09-01/2025-08-31',
      '2023-09-01/2024-08-31',
    ],
  ],
  // Two years that nobody is trained in.
  [
    'fr',
    "Le port a reçu {300} navires au titre de l'année 2023-2024.",
    '2025-11-12',
    ['2023-01-01/2024-12-31'],
  ],
]);

checkDated('the farming year before the one that the text names, whenever it was written', [
  [
    'fr',
    'La récolte a été de {96} quintaux pour la campagne agricole 2016-2017, selon un avis du 17 septembre. On en était à {18} quintaux la campagne précédente.',
    '2017-09-18',
    ['2016-09-01/2017-08-31', '2015-09-01/2016-08-31'],
  ],
]);

checkDated('the school year that starts is that of those who go back to school', [
  [
    'fr',
    'Le ministre a ouvert mercredi la nouvelle année scolaire. {70} élèves sont inscrits, en hausse de {+2 %}.',
    '2022-09-07',
    [`~${SECOND}`, `~${SECOND}`],
  ],
  ['ar', 'استعدادا للموسم الدراسي الجديد، ستفتح {70} مدرسة أبوابها.', '2022-08-20', [SECOND]],
  [
    'en',
    'The new school year started on Monday. Some {70} pupils are enrolled.',
    '2022-09-07',
    [`~${SECOND}`],
  ],
  // A return to school that something else is told of.
  [
    'fr',
    'À l’approche de la rentrée scolaire, les agents ont saisi {70} cartables.',
    '2022-09-07',
    [null],
  ],
]);

checkDated('the season of those who go to school is a school year where the text names one', [
  [
    'en',
    'Preschool enrollment rose by {+12 %} this season, compared to {5 %} in 2018-2019.',
    '2023-05-17',
    ['2022-09-01/2023-08-31', '2018-09-01/2019-08-31'],
  ],
  [
    'fr',
    'Le nombre d’élèves a progressé de {+12 %} cette saison, contre {5 %} en 2021-2022.',
    '2023-05-17',
    ['2022-09-01/2023-08-31', '2021-09-01/2022-08-31'],
  ],
  [
    'ar',
    'ارتفع عدد التلاميذ هذا الموسم بنسبة {+12 %}. ويبلغ عدد المدارس {300} مدرسة في الموسم الدراسي 2022-2023.',
    '2023-05-17',
    ['2022-09-01/2023-08-31', '2022-09-01/2023-08-31'],
  ],
  // No school year is named, and no school.
  ['en', 'The school of sailing drew {300} pupils this season.', '2023-05-17', [null]],
  [
    'en',
    'The lake drew {300} boats this season. In 2018-2019, {70} pupils went to school.',
    '2023-05-17',
    [null, '2018-09-01/2019-08-31'],
  ],
]);

checkDated('the period of two years in a row is of school where pupils are counted', [
  [
    'fr',
    'Sur la période 2018-2019, {300} élèves ont pris le car.',
    null,
    ['2018-09-01/2019-08-31'],
  ],
]);

checkDated('several seasons under their noun in the plural', [
  [
    'en',
    'The seasons brought {300} mm in 2028-2029 and {400} mm in 2029-2030.',
    null,
    ['2028-09-01/2029-08-31', '2029-09-01/2030-08-31'],
  ],
  [
    'fr',
    'Les campagnes agricoles ont donné {300} tonnes en 2028-2029 et {400} en 2029-2030.',
    null,
    ['2028-09-01/2029-08-31', '2029-09-01/2030-08-31'],
  ],
  [
    'ar',
    'أعطت المواسم الفلاحية {300} طن في 2028-2029 و{400} طن في 2029-2030.',
    null,
    ['2028-09-01/2029-08-31', '2029-09-01/2030-08-31'],
  ],
]);

checkDated('the farming season of "this year" is the one that ends in it', [
  [
    'ar',
    'تطور الموسم الفلاحي هذه السنة بنسبة {+7 %}، وبلغ محصول القمح {50} ألف قنطار.',
    '2018-05-01',
    ['2017-09-01/2018-08-31', '2017-09-01/2018-08-31'],
  ],
  [
    'fr',
    'La campagne agricole de cette année a donné {50} sacs.',
    '2018-05-01',
    ['2017-09-01/2018-08-31'],
  ],
  [
    'fr',
    'Le secteur agricole a donné cette année {50} sacs.',
    '2018-05-01',
    ['2018-01-01/2018-12-31'],
  ],
]);

checkDated('the first day of a school year dates no pupils told of in another clause', [
  [
    'fr',
    'Le ministère attend {~300} élèves pour l’année scolaire 2024-2025. Les cours démarrent lundi 9 septembre 2024, dit-il, ajoutant que le public accueillera {200} élèves.',
    '2024-09-04',
    ['2024-09-01/2025-08-31', '~2024-09-01/2025-08-31'],
  ],
]);

checkDated('"last year" is of school as well where "this year" is', [
  [
    'en',
    'This year, {300} pupils go back to school. Last year, {12} teachers were hired.',
    '2022-09-04',
    [FIRST.replace('2021', '2022').replace('2022-08', '2023-08'), FIRST],
  ],
  [
    'fr',
    'Cette année, {300} élèves retrouvent l’école. L’année dernière, {12} enseignants avaient été recrutés.',
    '2022-09-04',
    [SECOND, FIRST],
  ],
  [
    'en',
    'Exports rose this year by {8 %}. Last year, {300} pupils saw the mine.',
    '2022-09-04',
    [year(2022), year(2021)],
  ],
]);

checkDated('the first months of a school or farming year start in autumn', [
  [
    'ar',
    'تجاوزت الصادرات {700} طن خلال الأشهر التسعة الأولى من الموسم الفلاحي 2021/2022.',
    null,
    ['2021-09-01/2022-05-31'],
  ],
  [
    'fr',
    'Les ventes ont atteint {700} tonnes sur les quatre premiers mois de la campagne agricole 2021-2022.',
    null,
    ['2021-09-01/2021-12-31'],
  ],
  [
    'ar',
    'تجاوزت الصادرات {700} طن خلال الأشهر التسعة الأولى من سنة 2022.',
    null,
    ['2022-01-01/2022-09-30'],
  ],
]);

checkDated('the season that a text calls the current one is that, also when it is over', [
  [
    'ar',
    'تراجع محصول الحبوب خلال الموسم الفلاحي الحالي 2021-2022 بنسبة {60 %}. وبلغ محصول هذا الموسم {300} طن، مقابل {900} طن في الموسم السابق.',
    '2022-09-03',
    ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31', '2020-09-01/2021-08-31'],
  ],
  [
    'fr',
    'Au titre de cette campagne agricole 2021-2022, la récolte est de {300} tonnes. La surface semée cette campagne est de {90} hectares.',
    '2022-09-03',
    ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31'],
  ],
  // Not called so: the one of the day of writing.
  [
    'fr',
    'La campagne agricole 2021-2022 a donné {300} tonnes. La surface semée cette campagne est de {90} hectares.',
    '2022-10-03',
    ['2021-09-01/2022-08-31', '2022-09-01/2023-08-31'],
  ],
]);

checkDated('two years beside a grain are those of its harvest', [
  [
    'en',
    'In MY 2014/2015, use of durum is put at {83 DH}.',
    '2016-08-28',
    ['2014-09-01/2015-08-31'],
  ],
  // Beside nothing that grows.
  ['en', 'In 2014/2015, use of soap is put at {83 DH}.', '2016-08-28', ['2014-01-01/2015-12-31']],
]);

checkDated('the first months of a season are counted from its autumn, its years before its noun', [
  [
    'en',
    'The mill drew {300} carts in the first seven months of the 2019-2020 wool season.',
    '2020-08-01',
    ['2019-09-01/2020-03-31'],
  ],
  [
    'en',
    'The mill drew {300} carts in the first seven months of the 2019-2020 campaign.',
    '2020-08-01',
    ['2019-09-01/2020-03-31'],
  ],
  [
    'fr',
    'Le moulin a reçu {300} chars durant les sept premiers mois de la campagne 2019-2020.',
    '2020-08-01',
    ['2019-09-01/2020-03-31'],
  ],
  // Of a season without its years nobody knows when it began.
  [
    'en',
    'The mill drew {300} carts in the first seven months of the season.',
    '2020-08-01',
    [null],
  ],
  [
    'en',
    'The mill drew {300} carts in the first seven months of 2019.',
    '2020-08-01',
    ['2019-01-01/2019-07-31'],
  ],
]);

checkDated('what should be so goes on with the one year to come that was told', [
  [
    'fr',
    'Plus de {~800} élèves devraient s’inscrire pour l’année scolaire 2031-2032. Le lycée devrait en accueillir {~60}. Les effectifs devraient augmenter de {+5 %}, pour atteindre {~90} élèves.',
    '2031-08-20',
    [
      '2031-09-01/2032-08-31',
      '~2031-09-01/2032-08-31',
      '~2031-09-01/2032-08-31',
      '~2031-09-01/2032-08-31',
    ],
  ],
]);

checkDated('the months of a season, told in its bracket, are no time of their own', [
  [
    'en',
    'In the 2031/32 marketing year (September–August), {112} tons were shipped. Sales came to {30 DH}.',
    '2032-10-02',
    ['2031-09-01/2032-08-31', '~2031-09-01/2032-08-31'],
  ],
]);

checkDated('a campaign is of crops only where more than its noun says so', [
  [
    'fr',
    'La campagne de dépistage a débuté le 22 novembre. Cette campagne vise {300} femmes.',
    '2031-11-24',
    [null],
  ],
  [
    'fr',
    'La campagne de 2030 avait mobilisé {300} femmes.',
    '2031-11-24',
    ['2030-01-01/2030-12-31'],
  ],
  [
    'fr',
    'La récolte de la campagne 2030 a occupé {300} femmes.',
    '2031-11-24',
    ['2029-09-01/2030-08-31'],
  ],
]);

checkDated('the two years beside a season are one as well', [
  [
    'fr',
    'Lors de la saison 2022-2023, les recettes du club ont crû, de {18} MDH en 2021-2022 à {19} MDH.',
    null,
    [FIRST, SECOND],
  ],
]);

const RUNNING = '2023-09-01/2024-05-15';

checkDated('the start of a school or farming year is that of the one that runs', [
  [
    'fr',
    'Depuis le début de l’année scolaire, {430} élèves ont abandonné.',
    '2024-05-15',
    [RUNNING],
  ],
  ['fr', 'Depuis la rentrée scolaire, {430} élèves ont abandonné.', '2024-05-15', [RUNNING]],
  ['en', 'Since the start of the school year, {430} pupils have left.', '2024-05-15', [RUNNING]],
  ['ar', 'منذ بداية السنة الدراسية، انقطع {430} تلميذا.', '2024-05-15', [RUNNING]],
  ['ar', 'منذ الدخول المدرسي، انقطع {430} تلميذا.', '2024-05-15', [RUNNING]],
  [
    'fr',
    'Depuis le début de la campagne agricole, {430} puits ont été creusés.',
    '2024-05-15',
    [RUNNING],
  ],
  ['ar', 'منذ بداية الموسم الفلاحي، حفر {430} بئرا.', '2024-05-15', [RUNNING]],
]);

checkDated('last year, beside a season, is the season before', [
  [
    'fr',
    'La région a produit {96} tonnes lors de la campagne 2016-2017, contre {33} l’année dernière.',
    '2017-12-20',
    ['2016-09-01/2017-08-31', '2015-09-01/2016-08-31'],
  ],
  [
    'ar',
    'أنتجت الجهة {96} طنا خلال الموسم الفلاحي 2016-2017، مقابل {33} طنا السنة الماضية.',
    '2017-12-20',
    ['2016-09-01/2017-08-31', '2015-09-01/2016-08-31'],
  ],
  [
    'en',
    'The region grew {96} tons in the 2016-2017 crop year, compared with {33} last year.',
    '2017-12-20',
    ['2016-09-01/2017-08-31', '2015-09-01/2016-08-31'],
  ],
]);

checkDated('what amounts to so many is no pupil', [
  ['fr', 'Le nombre de tisserands s’élève cette année à {412}.', '2024-06-10', [year(2024)]],
]);

checkDated('a season told up to a day is its days until then', [
  [
    'fr',
    'Les exportations ont atteint {300} caisses lors de la campagne agricole 2020-2021 au 22 novembre. C’est une hausse de {+15 %}.',
    '2021-01-10',
    ['2020-09-01/2020-11-22', '~2020-09-01/2020-11-22'],
  ],
  [
    'en',
    'Exports reached {300} crates during the 2020-2021 farming campaign as of November 22. That is a growth of {+15 %}.',
    null,
    ['2020-09-01/2020-11-22', '~2020-09-01/2020-11-22'],
  ],
  [
    'ar',
    'بلغت الصادرات {300} صندوق خلال الموسم الفلاحي 2020-2021 إلى غاية 22 نونبر. وهذا ارتفاع بنسبة {+15 %}.',
    '2021-01-10',
    ['2020-09-01/2020-11-22', '~2020-09-01/2020-11-22'],
  ],
  // What is full on that day is so then.
  [
    'fr',
    'Le taux de remplissage a atteint {40 %} lors de la campagne agricole 2020-2021, à fin novembre.',
    '2021-01-10',
    ['2020-11-30/2020-11-30'],
  ],
]);

checkDated('a season of olives or citrus is a farming year', [
  [
    'fr',
    'La saison oléicole 2024-2025 devrait donner {~648} quintaux, en repli de {+11 %} par rapport à 2023-2024.',
    null,
    ['2024-09-01/2025-08-31', '2024-09-01/2025-08-31'],
  ],
]);

checkDated(
  'what has come in since the start of a season is set against as much of the one before',
  [
    [
      'fr',
      'Olives : les exportations ont atteint {648} caisses depuis le début de la saison, contre {512} à la même date de la saison précédente.',
      '2024-01-12',
      ['2023-09-01/2024-01-12', '2022-09-01/2023-01-12'],
    ],
    [
      'en',
      'Citrus exports have reached {648} crates since the start of the season, against {512} on the same date of the previous season.',
      '2024-01-12',
      ['2023-09-01/2024-01-12', '2022-09-01/2023-01-12'],
    ],
    [
      'ar',
      'بلغت صادرات الحوامض {648} صندوقا منذ انطلاق الموسم، مقابل {512} في نفس التاريخ من الموسم الماضي.',
      '2024-01-12',
      ['2023-09-01/2024-01-12', '2022-09-01/2023-01-12'],
    ],
    // of vaccination
    [
      'fr',
      'Depuis le début de la campagne, {648} personnes ont été vaccinées.',
      '2024-01-12',
      ['/2024-01-12'],
    ],
  ],
);

checkDated('a season and "the same date" in it are one time', [
  [
    'fr',
    'Au 15 janvier, les citernes agricoles contenaient {9} cuves, contre {7} lors de la campagne précédente à la même date.',
    '2010-01-18',
    ['2010-01-15/2010-01-15', '2009-01-15/2009-01-15'],
  ],
]);

checkDated('the harvest of this year is that of the season that the text names', [
  [
    'ar',
    'سيتراجع محصول الحبوب لهذا العام بنسبة {+70 %}. وبلغ محصول الموسم الفلاحي 2015-2016 ما مجموعه {300} قنطار.',
    null,
    ['2015-09-01/2016-08-31', '2015-09-01/2016-08-31'],
  ],
  [
    'ar',
    'أعلنت الوزارة نتائج الموسم الفلاحي 2015-2016. وخصصت لدعم الحبوب هذا العام {300 DH}.',
    '2016-05-01',
    ['2016-01-01/2016-12-31'],
  ],
]);

checkDated('what is so now, in a text on the school year that runs, is of that year', [
  [
    'fr',
    "La rentrée 2025-2026 concerne {70} élèves. L'amazigh est à présent dans {40} écoles.",
    '2025-10-19',
    ['2025-09-01/2026-08-31', '~2025-09-01/2026-08-31'],
  ],
  [
    'en',
    'The 2025-2026 school year opened with {70} pupils. The language is now taught in {40 %} of schools.',
    '2025-10-19',
    ['2025-09-01/2026-08-31', '~2025-09-01/2026-08-31'],
  ],
]);

checkDated('a period of two years is no school year, whatever the text says of schools', [
  [
    'ar',
    'وأوضح الوزير أمام لجنة التعليم أن الوزارة دعمت خلال الفترة 2019/2020 نحو {300} مشروع.',
    '2020-12-08',
    ['2019-01-01/2020-12-31'],
  ],
  [
    'ar',
    'وسجلت المدرسة في الموسم الدراسي 2019/2020 نحو {300} تلميذ.',
    '2020-12-08',
    ['2019-09-01/2020-08-31'],
  ],
]);
