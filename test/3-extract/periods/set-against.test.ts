import { checkDated, year } from './dated.ts';

const may = (y: number) => `${y}-01-01/${y}-05-31`;

checkDated('a bare base is of where the last change began', [
  [
    'fr',
    'Les pertes sont passées de {70 DH} à fin mai 2022 à {60 DH} à fin mai 2023, et la vente s’établit à {9 DH}, contre {8 DH}.',
    '2023-06-20',
    [may(2022), may(2023), may(2023), `~${may(2022)}`],
  ],
  [
    'ar',
    'تراجعت الخسائر من {70 DH} متم ماي 2022 إلى {60 DH} متم ماي 2023، فيما بلغت المبيعات {9 DH} مقابل {8 DH}.',
    '2023-06-20',
    [may(2022), may(2023), may(2023), `~${may(2022)}`],
  ],
  [
    'en',
    'Losses fell from {70 DH} in 2022 to {60 DH} in 2023, while sales came to {9 DH}, against {8 DH}.',
    '2024-06-20',
    [year(2022), year(2023), year(2023), `~${year(2022)}`],
  ],
]);

checkDated('what was told back changed by then where its own base is named', [
  [
    'fr',
    'Le port a reçu {70} navires en juillet 2023. En juin, il en avait reçu {60}, en hausse de {+4 %} par rapport à juin 2022.',
    '2023-08-10',
    ['2023-07-01/2023-07-31', '2023-06-01/2023-06-30', '2023-06-01/2023-06-30'],
  ],
  [
    'en',
    'The port received {70} ships in July 2023. In June 2023, it had received {60}, up {+4 %} from June 2022.',
    '2023-08-10',
    ['2023-07-01/2023-07-31', '2023-06-01/2023-06-30', '2023-06-01/2023-06-30'],
  ],
  // Without one the rise is from then.
  [
    'fr',
    'Le port a reçu {70} navires en 2023. Il en avait reçu {60} en 2022, soit une hausse de {+17 %}.',
    '2024-02-10',
    [year(2023), year(2022), `~${year(2023)}`],
  ],
]);

checkDated('what it has grown by and what it has grown from are no parts of a whole', [
  [
    'fr',
    'Le port compte {9320} barques, en hausse de {+1210} barques par rapport aux {8110} recensées en 2014.',
    '2024-06-20',
    [null, null, year(2014)],
  ],
  [
    'en',
    'There were {932} wells, an increase of {+121} wells compared with the {811} wells counted in 2014.',
    '2024-06-20',
    [null, null, year(2014)],
  ],
  [
    'ar',
    'وبلغ عدد الآبار {932} بئرا بزيادة {+121} بئرا مقارنة مع {811} بئرا سجلت سنة 2014.',
    '2024-06-20',
    [null, null, year(2014)],
  ],
]);

checkDated('a bracket is set against nothing that stands before it', [
  [
    'fr',
    'En 2023, Agadir a perdu {70} barques ; Tiznit vient après ({60} barques).',
    null,
    [year(2023), year(2023)],
  ],
]);

checkDated('what happens year after year is of none', [
  [
    'fr',
    'Le port a reçu {70} navires en 2023. D’année en année, {9} grues sont réparées.',
    null,
    [year(2023), null],
  ],
  [
    'en',
    'The port received {70} ships in 2023. Year after year, {9} cranes are repaired.',
    null,
    [year(2023), null],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2023. ويتم إصلاح {9} رافعات سنة بعد أخرى.',
    null,
    [year(2023), null],
  ],
]);

checkDated('the month or the week that has begun runs to the day of writing', [
  ['ar', 'منذ بداية الشهر، استقبل الميناء {70} سفينة.', '2021-12-22', ['2021-12-01/2021-12-22']],
  [
    'fr',
    'Depuis le début de la semaine, le port a reçu {70} navires.',
    '2021-12-22',
    ['2021-12-20/2021-12-22'],
  ],
  [
    'en',
    'Since the start of the week the port has received {70} ships.',
    '2021-12-22',
    ['2021-12-20/2021-12-22'],
  ],
  ['ar', 'حجزت اللجان {70} طنا منذ بداية شهر رمضان.', '2022-04-27', [null]],
  ['fr', 'En fin de semaine, le port a reçu {70} navires.', '2021-12-22', [null]],
]);

checkDated('a change told behind its base is of the time that was set against it', [
  [
    'ar',
    'غرق {30} قاربا سنة 2022، مقابل {25} قاربا سنة 2021، وهو ارتفاع بنسبة {+20 %} في الجنوب و{+12 %} في الشمال.',
    null,
    [year(2022), year(2021), year(2022), year(2022)],
  ],
  [
    'ar',
    'جففت الرياح {30} بئرا سنة 2022، مقابل {24} بئرا سنة 2021، وهي زيادة تقدر ب {+25 %}.',
    null,
    [year(2022), year(2021), year(2022)],
  ],
  [
    'fr',
    'Le port a perdu {30} barques en 2022, contre {25} en 2021, soit une hausse de {+20 %}.',
    null,
    [year(2022), year(2021), year(2022)],
  ],
  [
    'en',
    'The port lost {30} boats in 2022, against {25} in 2021, an increase of {+20 %}.',
    null,
    [year(2022), year(2021), year(2022)],
  ],
  // What is told of the base itself.
  [
    'ar',
    'غرق {30} قاربا سنة 2022، مقارنة مع سنة 2021 التي عرفت غرق {25} قاربا.',
    null,
    [year(2022), year(2021)],
  ],
]);

checkDated('a year that is set against, told of as a year of reference', [
  // A remark that counts nothing.
  [
    'fr',
    'Par rapport à 2014, année de référence, les ventes de 2017 ont crû de {+7 %}.',
    '2018-06-20',
    [year(2017)],
  ],
]);

checkDated('the day of what is set against is not that of what the text goes on with', [
  [
    'ar',
    'ارتفع عدد النزلاء إلى {400}، مقارنة بالفترة نفسها من السنة الماضية، حين لم يتجاوز العدد {300} بتاريخ 3 مارس 2021. وتأوي الدار الثانية {40} نزيلا.',
    null,
    [null, '2021-03-03/2021-03-03', null],
  ],
  [
    'en',
    'Stocks rose to {400} compared with the same period last year, when they did not exceed {300} on 3 March 2021. The second depot holds {40}.',
    null,
    [null, '2021-03-03/2021-03-03', null],
  ],
  // No comparison before it.
  [
    'en',
    'Stocks came to {300} on 3 March 2021. The second depot held {40}.',
    null,
    ['2021-03-03/2021-03-03', '~2021-03-03/2021-03-03'],
  ],
]);

checkDated('a bare base is of the time that the change before was measured from', [
  [
    'fr',
    'À fin mai 2018, les recettes ont progressé de {+2 %} par rapport à la même période de 2017. La marge est montée à {27 DH}, contre {23 DH}.',
    '2018-06-29',
    ['2018-01-01/2018-05-31', '~2018-01-01/2018-05-31', '~2017-01-01/2017-05-31'],
  ],
  [
    'fr',
    'À fin mai 2018, les recettes ont progressé de {+2 %}. La marge est montée à {27 DH}, contre {23 DH}.',
    '2018-06-29',
    ['2018-01-01/2018-05-31', '~2018-01-01/2018-05-31', null],
  ],
]);

checkDated(
  'a clause on why a count has moved is of its own time, where no number is set against the base',
  [
    [
      'ar',
      'تراجع عدد القوارب سنة 2011 مقارنة مع السنة التي قبلها، حيث تم تسجيل {300} قارب. وبيعت {9} قوارب.',
      '2012-05-16',
      [year(2011), `~${year(2011)}`],
    ],
    [
      'ar',
      'باع الميناء {90} قاربا سنة 2011، مقارنة بسنة 2010، حيث باع {70} قاربا.',
      '2012-05-16',
      [year(2011), year(2010)],
    ],
    [
      'ar',
      'تراجع عدد القوارب سنة 2011 مقارنة مع سنة 2010، حيث كان عددها {70}.',
      '2012-05-16',
      [year(2010)],
    ],
  ],
);

checkDated('what is only set beside the time of a text is not gone on with', [
  [
    'ar',
    'بلغ عدد القوارب {37} سنة 2013. فيما سجلت سنة 2011 بيع {47} قاربا. وبيعت {9} شباك.',
    '2013-12-24',
    [year(2013), year(2011), `~${year(2013)}`],
  ],
  [
    'ar',
    'بلغ عدد القوارب {37} سنة 2013. وسجلت سنة 2011 بيع {47} قاربا. وبيعت {9} شباك.',
    '2013-12-24',
    [year(2013), year(2011), `~${year(2011)}`],
  ],
]);

checkDated('the same time of another year is as long as what was told before a length of time', [
  [
    'fr',
    'Le port a vendu {95} barques en 2024, en hausse durant ces huit dernières années. Il a vendu {75} filets, contre {73} durant la même période de 2023.',
    '2024-12-18',
    [year(2024), `~${year(2024)}`, year(2023)],
  ],
  [
    'ar',
    'باع الميناء {95} قاربا سنة 2024، وهو ارتفاع خلال السنوات الثمانية الأخيرة. وباع {75} شبكة، مقارنة مع {73} شبكة خلال نفس الفترة من 2023.',
    '2024-12-18',
    [year(2024), `~${year(2024)}`, year(2023)],
  ],
  [
    'en',
    'The port sold {95} boats in 2024, a rise over the past eight years. It sold {75} nets, against {73} in the same period of 2023.',
    '2024-12-18',
    [year(2024), `~${year(2024)}`, year(2023)],
  ],
]);

checkDated(
  'the same day of the year before, tied by a preposition, and a weekday to come with its date',
  [
    [
      'ar',
      'بلغ المخزون {5} ملايين مقابل {3} ملايين في اليوم نفسه للسنة الماضية.',
      '2025-03-18',
      ['~2025-03-18/2025-03-18', '2024-03-18/2024-03-18'],
    ],
    [
      'ar',
      'بلغ المخزون {5} ملايين مقارنة باليوم نفسه للسنة الماضية التي بلغ فيها {3} ملايين.',
      '2025-03-18',
      ['~2025-03-18/2025-03-18', '2024-03-18/2024-03-18'],
    ],
    ['ar', 'يباع {40} قاربا يوم الاثنين المقبل 9 شتنبر.', '2024-09-06', ['2024-09-09/2024-09-09']],
    [
      'fr',
      'Le port vendra {40} barques lundi prochain 9 septembre.',
      '2024-09-06',
      ['2024-09-09/2024-09-09'],
    ],
  ],
);
checkDated('years far behind "par rapport à" are still those of what is set against', [
  [
    'fr',
    'Pour l’année 2021, une baisse de {+12 %} a été enregistrée par rapport au soutien versé pour armer les petites barques du port des années 2015 et 2016.',
    null,
    [year(2021)],
  ],
]);

checkDated('a bracket behind "and" is of another noun than the base before it', [
  [
    'fr',
    'Bilan à fin mai 2024. La hausse est due aux dons à {40 DH} contre {9 DH} une année auparavant et aux droits de quai en retard ({7 DH} contre {5 DH}).',
    '2024-06-20',
    [`~${may(2024)}`, may(2023), `~${may(2024)}`, `~${may(2023)}`],
  ],
]);

checkDated('the years in the bracket of a mean are of its number', [
  [
    'fr',
    'En 2024, {300} péniches sont arrivées, soit {+12 %} de moins que la moyenne décennale (2014-2023), estimée à {400}.',
    '2025-02-10',
    [year(2024), year(2024), '2014-01-01/2023-12-31'],
  ],
  [
    'fr',
    'En 2024, le port a reçu {300} péniches, {+12 %} de plus que la moyenne de 2014-2023, et a perdu {40} emplois.',
    '2025-02-10',
    [year(2024), year(2024), year(2024)],
  ],
]);

checkDated('a level and its base are of the two like times that the sentence runs between', [
  [
    'fr',
    'La hausse entre mai 2010 et le même mois de 2011 est due au pétrole: {81 DH} contre {60 DH}.',
    '2011-12-30',
    ['2011-05-01/2011-05-31', '2010-05-01/2010-05-31'],
  ],
  // A stretch of one year has no like time.
  [
    'fr',
    'La hausse entre janvier et mai 2011 est due au pétrole: {81 DH} contre {60 DH}.',
    '2011-12-30',
    ['2011-01-01/2011-05-31', null],
  ],
]);

checkDated('women may be set against those of any calling', [
  ['ar', 'يضم المجلس {81} نائبة مقابل {67} امرأة في 2011.', null, [null, year(2011)]],
  ['fr', 'L’assemblée compte {81} élues, contre {67} femmes en 2011.', null, [null, year(2011)]],
]);

checkDated('what is told behind a base and "that" is no part of the base', [
  [
    'ar',
    'شكلت النساء {20 %} من البحارة خلال 2011 مقابل {15 %} خلال 1994، مبرزة أن {22 %} منهن أرامل.',
    null,
    [year(2011), year(1994), year(2011)],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة خلال 2011 مقابل {60} خلال 1994، منها {9} سفن أجنبية.',
    null,
    [year(2011), year(1994), year(1994)],
  ],
]);

checkDated('the parts of a change in the bracket behind its base are of its own time', [
  [
    'fr',
    'En juin 2019, les arrivées ont augmenté de {+15 %} par rapport à celles de 2018 ({+14 %} pour les étrangers et {+16 %} pour les résidents).',
    '2019-08-08',
    ['2019-06-01/2019-06-30', '2019-06-01/2019-06-30', '2019-06-01/2019-06-30'],
  ],
]);

checkDated('the same period in the past years is one base', [
  [
    'fr',
    'Le nombre des accidents survenus durant les neuf premiers mois de l’année en cours a augmenté de {+17 %} par rapport à la moyenne relevée durant la même période pendant les cinq dernières années.',
    '2019-11-18',
    ['2019-01-01/2019-09-30'],
  ],
]);

checkDated('what another is set against is of the time that both are compared with', [
  [
    'en',
    'Occupancy reached {48.2%} in the second quarter of 2024, up from {46.7%} compared to the same period last year.',
    '2024-08-02',
    ['2024-04-01/2024-06-30', '2023-04-01/2023-06-30'],
  ],
  [
    'fr',
    'L’occupation a atteint {48,2 %} en 2023, contre {46,7 %} par rapport à 2022.',
    '2024-08-02',
    [year(2023), year(2022)],
  ],
  // What it changed by is of the time that it changed in.
  [
    'fr',
    'L’occupation a atteint {48,2 %} en 2023, soit {3 %} de plus qu’en 2022.',
    '2024-08-02',
    [year(2023), year(2023)],
  ],
]);

checkDated('an Arabic rise "from" a number sets the one before against it', [
  ['ar', 'بلغ الإنتاج {55} طنا في 2022، ارتفاعا من {34} طنا.', '2023-04-28', [year(2022), null]],
  ['ar', 'عرفت سنة 2022 ارتفاعا بـ{34} طنا.', '2023-04-28', [year(2022)]],
]);

checkDated('a rise over a year that its noun leads to is not in it', [
  [
    'en',
    'Arrivals show a {12%} increase over the pre-crisis baseline year of 2019.',
    '2024-02-09',
    [null],
  ],
  ['en', 'Arrivals rose by {12%} in the record year of 2019.', '2024-02-09', [year(2019)]],
]);

checkDated('the parts of what a base is told of are of its time', [
  [
    'ar',
    'بلغ عدد الطلبات {300} سنة 2023، وهو تراجع مقارنة بسنة 2022 حيث تم تقديم {400} طلب، تم رفض {90} طلبا منها، وقبول ما مجموعه {310} طلبات.',
    '2024-02-20',
    [year(2023), year(2022), year(2022), year(2022)],
  ],
  [
    'fr',
    'Le nombre recule par rapport à 2022, où {400} demandes ont été déposées, dont {90} rejetées et {310} acceptées.',
    '2024-02-20',
    [year(2022), year(2022), year(2022)],
  ],
]);

checkDated('a turn to something else sets nothing against the time before', [
  [
    'ar',
    'بلغت المبيعات {9} أطنان سنة 2022 مقابل {8} أطنان سنة 2021. وأضاف المكتب أن الكميات المصدرة انخفضت، بالمقابل بنسبة {12 %}.',
    '2023-01-02',
    [year(2022), year(2021), `~${year(2022)}`],
  ],
]);

checkDated('"par rapport à 2020 durant la même période" is one base', [
  [
    'fr',
    'Du 1er janvier au 21 septembre 2021, la superficie a connu une baisse de {+47 %} par rapport à 2020 durant la même période.',
    '2021-09-29',
    ['2021-01-01/2021-09-21'],
  ],
]);

checkDated('what is set against a year is of the next one, where the text has named that before', [
  [
    'fr',
    'En 2025, les ministères perdent des postes. Seuls {1759} postes sont créés, contre {2349} en 2024. Les {1759} postes sont à Rabat.',
    '2024-11-20',
    [`~${year(2025)}`, year(2024), null],
  ],
  [
    'fr',
    'Les ministères perdent des postes. Seuls {1759} postes sont créés, contre {2349} en 2022.',
    '2024-11-20',
    [null, year(2022)],
  ],
]);

checkDated('last year, set against the whole of it, is the one before', [
  [
    'ar',
    'بلغت المداخيل حتى متم شهر دجنبر 2021 حوالي {93 DH} مقابل {68 DH} خلال السنة الفارطة.',
    '2022-02-02',
    [year(2021), year(2020)],
  ],
  [
    'ar',
    'بلغت المداخيل حتى متم شهر نونبر 2021 حوالي {93 DH} مقابل {68 DH} خلال السنة الفارطة.',
    '2022-01-12',
    ['2021-01-01/2021-11-30', '2020-01-01/2020-11-30'],
  ],
]);

checkDated('«ارتفع العدد من … إلى» tells two ends, and no number of anything', [
  [
    'ar',
    'تراجع عدد الخيول من {390} سنة 2016 إلى {240} سنة 2025. وعرفت البغال تحسنا، إذ ارتفع العدد من {190} إلى {230}.',
    '2025-10-30',
    [year(2016), year(2025), `~${year(2016)}`, `~${year(2025)}`],
  ],
]);

checkDated('the normal that a bracket tells is of no time that it is set against', [
  [
    'fr',
    'Le pays a vendu {525 DH} en 2011, soit {+43 %} par rapport à la normale ({368 DH}).',
    null,
    [year(2011), year(2011), null],
  ],
  [
    'ar',
    'باع البلد {525} سفينة سنة 2011، بزيادة {+43 %} مقارنة بالمعدل ({368} سفينة).',
    null,
    [year(2011), year(2011), null],
  ],
]);

checkDated('a text goes on with the time that another is set against, where it names no other', [
  [
    'fr',
    'Les dettes étaient de {30 DH}, contre {12 DH} à fin septembre 2023. Le port a levé {20 DH}.',
    '2024-10-15',
    ['~2024-01-01/2024-09-30', '2023-01-01/2023-09-30', '~2024-01-01/2024-09-30'],
  ],
]);

checkDated('a bare year behind a change without a number is what that is measured from', [
  [
    'ar',
    'عولجت {500} شكاية سنة 2023. وعلى الرغم من انخفاض طفيف عن 2022، زادت شكايات الآبار إلى {300} شكاية.',
    null,
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
  [
    'en',
    'There were {500} wells in 2023. Despite a slight drop from 2022, there were {300} pumps.',
    null,
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
]);

checkDated('a noun set against itself in the other gender is of the same time', [
  [
    'ar',
    'سجلت القرى سنة 2020 ما مجموعه {210} تلميذات مقابل {34} تلميذا.',
    null,
    ['2020-01-01/2020-12-31', null],
  ],
  [
    'ar',
    'سجلت القرى سنة 2020 ما مجموعه {210} طفلة مقابل {34} طفلا.',
    null,
    ['2020-01-01/2020-12-31', '2020-01-01/2020-12-31'],
  ],
]);

checkDated('a base that is picked out is one all the same', [
  [
    'ar',
    'تراجع ملء السد إلى {25 %} مقارنة فقط بأواخر شهر يوليوز الفائت. ولم يتجاوز ملء سد الزيت {10 %}.',
    '2024-08-05',
    [null, null],
  ],
]);

checkDated('a rise over the figures of a year is of the time after it', [
  [
    'en',
    'The agency rescued {70} people last year, up {+82 %} over the figures for 2016.',
    '2018-01-12',
    [year(2017), year(2017)],
  ],
]);

checkDated('what stands behind a bracket tells that another group is set against the first', [
  [
    'fr',
    'La branche Vie a reçu {+8 %} de plus en 2022 qu’en 2021. Elle pèse {25 DH} ({4 %}), contre {29 DH} ({6 %}) pour la branche Non vie.',
    '2023-04-07',
    [year(2022), `~${year(2022)}`, `~${year(2022)}`, `~${year(2022)}`, `~${year(2022)}`],
  ],
]);

checkDated('a year before what has come since a year began is as long', [
  [
    'fr',
    'En novembre 2014, la vente perd {+14 %}. Le cumul depuis le début de l’année est de {12 tonnes}, contre {13 tonnes} un an auparavant.',
    null,
    ['2014-11-01/2014-11-30', '2014-01-01/2014-11-30', '2013-01-01/2013-11-30'],
  ],
]);

checkDated('what something else is told for is no base of it', [
  [
    'fr',
    'En 2013, la caisse a ouvert. Les prêts se sont établis à {70 DH} au profit de {40} familles.',
    '2014-03-05',
    [`~${year(2013)}`, `~${year(2013)}`],
  ],
]);

checkDated('the time of a base is not that of what it was worth, or of what it is set against', [
  [
    'fr',
    'En 2014, le port a gagné {+3 %}. Les prises ont atteint {70} tonnes, contre {60} tonnes, pour une valeur de {9 DH} en 2013.',
    '2015-03-05',
    [year(2014), `~${year(2014)}`, year(2013), year(2013)],
  ],
  [
    'fr',
    'En 2014, le port a gagné {+3 %}. Les quais ont crû par rapport à 2009, dont le quai de Tanger ({+9 %}), Nador ({+7 %}).',
    '2015-03-05',
    [year(2014), `~${year(2014)}`, `~${year(2014)}`],
  ],
]);

checkDated('a place that another is set against is of the same time', [
  [
    'fr',
    'Le port a compté {90} morts en 2014 contre {80} en 2012. En 2014, on en a relevé {60} en ville contre {30} hors agglomération.',
    '2015-03-05',
    [year(2014), year(2012), year(2014), year(2014)],
  ],
]);

checkDated('"each" of those just named makes no rule', [
  [
    'fr',
    'En 2014, le port a gagné {+3 %}. Les crabes et les algues ont crû de {+4 %}, chacun, à {70 DH} et {60 DH}.',
    '2015-03-05',
    [year(2014), `~${year(2014)}`, `~${year(2014)}`, `~${year(2014)}`],
  ],
]);

checkDated('a share of those who have done something is found with the others', [
  [
    'en',
    'In 2014, {900} weavers sat. Of them {12 %} are in school, {80 %} left and {8 %} have never attended.',
    '2015-03-05',
    [year(2014), `~${year(2014)}`, `~${year(2014)}`, `~${year(2014)}`],
  ],
]);

checkDated('what is of no known time in a sentence leaves the time of what it is set against', [
  [
    'fr',
    'On a foré {300} puits en 2012. Il s’agit de {40} puits en ville et de {50} à la campagne, contre {10} et {20} pendant la première phase. La part des nappes est de {12 %}.',
    null,
    [year(2012), `~${year(2012)}`, `~${year(2012)}`, null, null, `~${year(2012)}`],
  ],
]);

checkDated('a growth over years is set against that of another over the same years', [
  [
    'fr',
    'Le taux ressort à {52 %} entre 2018 et 2021, contre {7 %} pour la Tunisie.',
    null,
    ['2018-01-01/2021-12-31', '2018-01-01/2021-12-31'],
  ],
]);

checkDated('a base and the one joined to it are of one time, in Arabic too', [
  [
    'ar',
    'سجلت الفنادق في أكتوبر نموا يناهز {23 %}، حيث أحصت {173.000} ليلة مبيت بمعدل ملء {58 %}، مقابل {140.000} ليلة مبيت ومعدل ملء {54 %} خلال أكتوبر من عام 2023.',
    '2024-12-10',
    [
      '2024-10-01/2024-10-31',
      '2024-10-01/2024-10-31',
      '2024-10-01/2024-10-31',
      '2023-10-01/2023-10-31',
      '2023-10-01/2023-10-31',
    ],
  ],
]);

checkDated('the total of a deed is of its day, a running total is not', [
  [
    'en',
    'The navy foiled {three} attempts on Friday and intercepted a total of {269} migrants.',
    '2024-03-17',
    ['2024-03-15/2024-03-15', '2024-03-15/2024-03-15'],
  ],
  [
    'en',
    'The navy stopped {12} boats on Friday, bringing the total to {300}.',
    '2024-03-17',
    ['2024-03-15/2024-03-15', null],
  ],
]);

checkDated('the same period is of a time named since a change between two', [
  [
    'fr',
    'Les projets sont passés de {4.300} en 2011 à {4.986} en 2012. Ceux de l’école ont été {300} en 2012. Quelque {1.702} coopératives ont été aidées durant cette période.',
    null,
    [year(2011), year(2012), year(2012), year(2012)],
  ],
]);

checkDated('a change on a day or from a year onwards is of it, unlike one from a day', [
  ['en', 'Shares fell {+5 %} on Tuesday.', '2024-05-15', ['2024-05-14/2024-05-14']],
  ['en', 'Shares fell {+5 %} on July 3, 2023.', '2024-05-15', ['2023-07-03/2023-07-03']],
  ['en', 'Shares fell {+5 %} from Tuesday.', '2024-05-15', [null]],
  ['en', 'Sales will rise by {+5 %} from 2025 onwards.', '2024-05-15', ['2025-01-01/']],
]);

checkDated('a comma parts complaints from the number that they are set against', [
  [
    'fr',
    'En 2018, le port a reçu {70} plaintes, contre {60} en 2017, soit une hausse de {+16 %}.',
    null,
    [year(2018), year(2017), year(2018)],
  ],
  [
    'en',
    'In 2018, the port received {70} complaints, against {60} in 2017, an increase of {+16 %}.',
    null,
    [year(2018), year(2017), year(2018)],
  ],
]);

checkDated('the share of what is so each year is of no time either', [
  [
    'fr',
    'En 2018, {70} barques ont coulé, et les naufrages coûtent {9 DH} par an, soit {2 %} du budget.',
    null,
    [year(2018), null, null],
  ],
  [
    'ar',
    'غرقت {70} قاربا سنة 2018، ويكلف الغرق {9 DH} سنويا وهو ما يمثل {2 %} من الميزانية.',
    null,
    [year(2018), null, null],
  ],
]);

checkDated('what a comma opens behind the start of a change is of the time spoken of', [
  [
    'en',
    'The deficit rose {+35 %} in the first quarter of 2017. It widened from {29 DH} in the same period last year, with purchases rising {+10 %} to {40 DH}.',
    '2017-06-06',
    [
      '2017-01-01/2017-03-31',
      '2016-01-01/2016-03-31',
      '~2017-01-01/2017-03-31',
      '~2017-01-01/2017-03-31',
    ],
  ],
  [
    'fr',
    'Le déficit a crû de {+35 %} au premier trimestre 2017. Il est passé de {29 DH} à la même période de l’année dernière, avec des achats en hausse de {+10 %}, à {40 DH}.',
    '2017-06-06',
    [
      '2017-01-01/2017-03-31',
      '2016-01-01/2016-03-31',
      '~2017-01-01/2017-03-31',
      '~2017-01-01/2017-03-31',
    ],
  ],
]);

checkDated(
  'a change that may be so is of the time spoken of where the same a year before is set beside it',
  [
    [
      'fr',
      'Le port a repris au premier trimestre 2023. Il afficherait une hausse de {~3 %}, au lieu de {1 %} à la même période de l’année passée.',
      null,
      ['~2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    ],
    [
      'ar',
      'انتعش الميناء خلال الفصل الأول من سنة 2023. وقد يسجل ارتفاعا بنسبة {~3 %}، مقابل {1 %} خلال الفترة نفسها من السنة الماضية.',
      null,
      ['~2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    ],
  ],
);

checkDated('«تراجع عن» sets a time against what stands before', [
  [
    'ar',
    'بلغت الميزانية {73 مليار درهم}، في تراجع عن {75 مليار درهم} المسجلة العام الماضي.',
    '2025-11-15',
    [null, year(2024)],
  ],
]);

checkDated('a share told behind "pour" has the year behind it to itself', [
  [
    'fr',
    'En 2014, {7} ponts ont cédé. Le taux est monté à {6,9 %}, pour {5,9 %} en 2013.',
    null,
    [year(2014), `~${year(2014)}`, year(2013)],
  ],
]);

checkDated('what a time contrasts with is no time that the text goes on with', [
  [
    'fr',
    'Entre le troisième trimestre de 2023 et celui de 2024, le port a gagné {213} postes. Cela contraste avec 2022, marquée par {97} départs. Les docks ont créé {58} postes.',
    '2024-11-04',
    ['2023-07-01/2024-09-30', year(2022), '~2023-07-01/2024-09-30'],
  ],
  [
    'en',
    'Rain came to {50} millimetres by December 6. The current fill rate is {29 %}, an improvement from the previous year.',
    '2024-12-10',
    ['2024-01-01/2024-12-06', '~2024-12-06/2024-12-06'],
  ],
]);

checkDated('what a sentence only sets beside dates nothing behind it', [
  [
    'ar',
    'بلغت نسبة الملء {38 %}. فيما سجلت سنة 2011 نسبة بلغت {47 %}. ووصل عدد المراكب {12} مركبا.',
    '2012-06-28',
    [null, year(2011), null],
  ],
  // A day that says which day the same period was.
  [
    'ar',
    'يختزن السد {33} مليونا بزيادة {14 %} قياسا إلى الفترة نفسها من السنة الماضية، إذ لم يتجاوز {28} مليونا بتاريخ 19 دجنبر 2024. وفي الحوض {9} مراكب.',
    null,
    ['~2025-12-19/2025-12-19', '~2025-12-19/2025-12-19', '2024-12-19/2024-12-19', null],
  ],
]);

checkDated('the time that a base stands right before is of no number before that', [
  [
    'fr',
    'Les accidents ont reculé en mai 2023. On compte {+90 %} pour les cars ({2} tués de moins : {0} au lieu de {2} tués en mai 2022).',
    null,
    [
      '~2023-05-01/2023-05-31',
      '~2023-05-01/2023-05-31',
      '~2023-05-01/2023-05-31',
      '2022-05-01/2022-05-31',
    ],
  ],
]);

checkDated(
  'a fall set off beside a time is from the like one of another year, or from what it counted',
  [
    [
      'fr',
      'Les ports ont reçu {300} tonnes à fin mars 2024, en baisse de {+12 %} sur la même période de 2023.',
      '2024-05-02',
      ['2024-01-01/2024-03-31', '2024-01-01/2024-03-31'],
    ],
    [
      'en',
      'In 2020, police seized {300} kilos. That is a fall of {+66 %} from the quantities seized in 2019.',
      '2024-05-02',
      [year(2020), `~${year(2020)}`],
    ],
    ['en', 'Sales fell by {+12 %} on lower quantities in 2023.', '2024-05-02', [year(2023)]],
  ],
);

checkDated('what a noun with its article is set against has a time of its own', [
  [
    'fr',
    'La superficie s’est élevée à {158 ha}, soit une hausse par rapport à la superficie totale de {155 ha} relevée en décembre 2017.',
    '2019-04-12',
    ['~2018-12-01/2018-12-31', '2017-12-01/2017-12-31'],
  ],
]);

checkDated('how far so many are is no move between two years', [
  [
    'fr',
    'L’Office évalue son plan 2016-2018 : huit puits sont prêts à {75 %}, dix de {50 %} à {75 %}.',
    '2019-04-12',
    ['2016-01-01/2018-12-31', '2016-01-01/2018-12-31', '2016-01-01/2018-12-31'],
  ],
]);

checkDated('a newspaper whose name opens like a time names none', [
  [
    'fr',
    'Au premier semestre 2023, indique Aujourd’hui Le Maroc, le trafic s’élève à {100 t} contre {101 t} à la même période de l’année précédente.',
    '2023-08-02',
    ['2023-01-01/2023-06-30', '2022-01-01/2022-06-30'],
  ],
]);
