import { checkDated, year } from './dated.ts';

checkDated('a day that comes again each year dates nothing', [
  [
    'fr',
    'La journée des puits, célébrée le 25 novembre de chaque année, a vu {70} villages en 2017.',
    '2018-11-23',
    [year(2017)],
  ],
  ['fr', 'Fêtée chaque année le 25 novembre, elle réunit {70} villages.', '2018-11-23', [null]],
  ['en', 'The wells, feasted on 25 November every year, are {70}.', '2018-11-23', [null]],
  [
    'ar',
    'تم إحصاء {10} آبار خلال 2017. وفي اليوم العالمي للآبار الذي يصادف 25 نونبر من كل سنة، تم تنظيف {70} بئرا.',
    '2018-11-23',
    [year(2017), `~${year(2017)}`],
  ],
  ['fr', 'Le 25 novembre, {70} puits ont été curés.', '2018-11-29', ['2018-11-25/2018-11-25']],
]);

checkDated('a world day is no today, and its weekday belongs to today', [
  ['ar', 'تم تنظيف {70} بئرا خلال اليوم العالمي للآبار.', '2018-11-23', [null]],
  ['ar', 'أنقذ البحارة اليوم {70} صيادا.', '2018-11-23', ['2018-11-23/2018-11-23']],
]);

checkDated('what a sentence dates at its head is of the sentences after it', [
  [
    'fr',
    'À la date du 25 mars 2025, l’état des lacs s’est amélioré. Leurs réserves atteignent {70 %}.',
    '2025-03-25',
    ['~2025-03-25/2025-03-25'],
  ],
]);

checkDated('what is told next is not of the time that a change was measured against', [
  [
    'fr',
    'La pêche de 2020 a donné {90} tonnes, un recul par rapport à 2019. Les quais étaient {70}.',
    '2021-01-20',
    [year(2020), `~${year(2020)}`],
  ],
]);

checkDated('an answer opposed to another is of its time', [
  [
    'en',
    'In 2025, {80 %} of anglers expect rain, compared to {7 %} who expect none and {12 %} who cannot say.',
    null,
    [year(2025), year(2025), year(2025)],
  ],
  [
    'fr',
    'En 2025, {80 %} des pêcheurs attendent la pluie, contre {7 %} qui n’y croient pas.',
    null,
    [year(2025), year(2025)],
  ],
  [
    'ar',
    'خلال 2025 يتوقع {80 %} من الصيادين المطر، مقابل {7 %} يتوقعون العكس.',
    null,
    [year(2025), year(2025)],
  ],
  ['en', 'In 2025 {80} boats sailed, compared to {70} before.', null, [year(2025), null]],
]);

checkDated('the days on which counted things happened are of all that is counted', [
  [
    'en',
    '{70} divers were hurt in the {90} falls that took place on June 24-30, according to the port.',
    '2024-07-03',
    ['2024-06-24/2024-06-30', '2024-06-24/2024-06-30'],
  ],
  [
    'fr',
    '{70} plongeurs ont été blessés dans {90} chutes qui ont eu lieu du 24 au 30 juin.',
    '2024-07-03',
    ['2024-06-24/2024-06-30', '2024-06-24/2024-06-30'],
  ],
  [
    'ar',
    'أصيب {70} غواصا في {90} سقطة التي وقعت خلال الأسبوع الماضي.',
    '2024-07-03',
    ['2024-06-24/2024-06-30', '2024-06-24/2024-06-30'],
  ],
]);

checkDated('a year before the name of what is held in it is a part of the name', [
  ['en', 'The harbour pays {80 %} of 2030 World Cup costs.', '2026-01-05', [null]],
]);

checkDated('two years in a row are both meant, where no change runs between them', [
  [
    'en',
    'Catches rose by {+5 %} in 2025 before easing to an average of {4 %} in 2026 and 2027.',
    '2025-12-01',
    [year(2025), '2026-01-01/2027-12-31'],
  ],
]);

checkDated('what belongs to a month is of it, and "the same month" is all of it', [
  [
    'en',
    'The port had {90} guests at the end of July 2025. July’s results show {70} guests.',
    '2025-08-08',
    ['2025-01-01/2025-07-31', '2025-07-01/2025-07-31'],
  ],
  [
    'en',
    'The port had {90} guests at the end of July 2025. In the same month {70} sailors came.',
    '2025-08-08',
    ['2025-01-01/2025-07-31', '2025-07-01/2025-07-31'],
  ],
  [
    'ar',
    'استقبل الميناء {90} ضيفا في مارس 2022. وبلغت الديون {70 DH} في نهاية الشهر نفسه.',
    '2022-05-05',
    ['2022-03-01/2022-03-31', '2022-03-31/2022-03-31'],
  ],
]);

checkDated('the month of a part of the year', [
  [
    'fr',
    'La pêche a crû de {+6 %} au premier mois du troisième trimestre 2023.',
    '2024-02-01',
    ['2023-07-01/2023-07-31'],
  ],
  [
    'en',
    'The port sold {70} boats in the second month of the third quarter.',
    '2024-12-01',
    ['2024-08-01/2024-08-31'],
  ],
  [
    'ar',
    'باع الميناء {70} قاربا في الشهر الأول من الفصل الثالث 2016.',
    '2017-01-01',
    ['2016-07-01/2016-07-31'],
  ],
]);

checkDated('from one month to another that is over', [
  [
    'ar',
    'منذ يناير إلى غاية أكتوبر الماضي، أفرغت القوارب {70} صندوقا.',
    '2017-11-20',
    ['2017-01-01/2017-10-31'],
  ],
  [
    'fr',
    'Depuis janvier et jusqu’à octobre dernier, {70} caisses ont été débarquées.',
    '2024-07-10',
    ['2023-01-01/2023-10-31'],
  ],
  [
    'fr',
    'De janvier jusqu’à octobre dernier, {70} caisses ont été débarquées.',
    '2024-07-10',
    ['2023-01-01/2023-10-31'],
  ],
]);

checkDated('what has changed between two named times has done so by the second', [
  [
    'en',
    'Boats have fallen by {+12 %} from {90} in 2021 to {70} in 2022.',
    '2024-07-10',
    [year(2022), year(2021), year(2022)],
  ],
]);

checkDated('an Arabic expression of several words is known behind a proclitic', [
  [
    'ar',
    'استقبلت المدرسة {90} تلميذا برسم الموسم الدراسي 2022-2023، مقارنة بالموسم الدراسي السابق، حيث كان العدد {70}.',
    '2023-01-05',
    ['2022-09-01/2023-08-31', '2021-09-01/2022-08-31'],
  ],
]);

checkDated('what differs from thing to thing does so in one time', [
  [
    'fr',
    'En un an, les prix ont gagné {10 %} en février 2023, et vont d’une hausse de {2 %} pour le thé à {8 %} pour le sel.',
    '2023-03-20',
    ['2023-02-01/2023-02-28', '2023-02-01/2023-02-28', '2023-02-01/2023-02-28'],
  ],
  ['fr', 'Le taux va de {3 %} en 2020 à {5 %} en 2021.', '2023-03-20', [year(2020), year(2021)]],
]);

checkDated('the parts of a sum are of the time of the sum', [
  [
    'fr',
    'Le port a dépensé {9 DH} en 2023. Entre 2018 et 2022, il a rendu {90 DH}. Cette somme se répartit ainsi :\n- {70 DH} pour les quais ;\n- {20 DH} pour les phares.',
    '2025-05-27',
    [year(2023), '2018-01-01/2022-12-31', '~2018-01-01/2022-12-31', '~2018-01-01/2022-12-31'],
  ],
  [
    'en',
    'The port spent {9 DH} in 2023. Between 2018 and 2022 it gave back {90 DH}. Of this total, {70 DH} went to quays.',
    '2025-05-27',
    [year(2023), '2018-01-01/2022-12-31', '~2018-01-01/2022-12-31'],
  ],
  [
    'fr',
    'Le port a dépensé {9 DH} en 2023. Entre 2018 et 2022, il a rendu {90 DH}. Les quais ont coûté {70 DH}.',
    '2025-05-27',
    [year(2023), '2018-01-01/2022-12-31', `~${year(2023)}`],
  ],
]);

checkDated('what is set against a season is of another, and its years are a season too', [
  [
    'fr',
    'Lors de la campagne 2013-2014, le lac a donné {9} caisses. Les pêcheurs, qui se sont réunis au port pour parler de leurs filets et de leurs barques, pensent que la pluie et le vent y sont pour beaucoup. Il donnera {~70} caisses contre {90} en 2013-2014.',
    null,
    ['2013-09-01/2014-08-31', null, '2013-09-01/2014-08-31'],
  ],
]);

checkDated('what comes into a stock is counted as it comes', [
  [
    'fr',
    'Les nuitées dans les établissements classés ont atteint {70} à fin juillet 2024.',
    '2024-09-01',
    ['2024-01-01/2024-07-31'],
  ],
  [
    'fr',
    'Les établissements classés sont {70} à fin juillet 2024.',
    '2024-09-01',
    ['2024-07-31/2024-07-31'],
  ],
]);

checkDated('the weight of what a day has brought is of the day, a running total is not', [
  [
    'en',
    'Police on Saturday caught {8} divers. They found {120} nets with a total weight of {40} tonnes.',
    '2021-02-14',
    ['2021-02-13/2021-02-13', '~2021-02-13/2021-02-13', '~2021-02-13/2021-02-13'],
  ],
  [
    'fr',
    'La police a compté samedi {122} plongeurs. Le total atteint {6185}.',
    '2021-02-14',
    ['2021-02-13/2021-02-13', null],
  ],
]);

checkDated('a day of the week beside what is still to come is the next one', [
  ['fr', 'Le maire ouvrira mardi {30} puits.', '2018-03-04', ['2018-03-06/2018-03-06']],
  ['fr', 'La ville a curé mardi {30} puits.', '2018-03-04', ['2018-02-27/2018-02-27']],
  ['en', 'The mayor will open on Tuesday {30} wells.', '2018-03-04', ['2018-03-06/2018-03-06']],
  ['ar', 'سيفتح العمدة يوم الثلاثاء {30} بئرا.', '2018-03-04', ['2018-03-06/2018-03-06']],
]);

checkDated(
  'the year that a change starts in is not spoken of; the time that its sentence opens with is of its end',
  [
    [
      'fr',
      'En 2021, la part est passée de {40 %} en 2019 à {45 %}. Le port a reçu {70} navires, contre {60} l’année précédente.',
      null,
      [year(2019), year(2021), `~${year(2021)}`, year(2020)],
    ],
    [
      'en',
      'In 2021 the share rose from {40%} in 2019 to {45%}. The port took in {70} ships, against {60} the previous year.',
      null,
      [year(2019), year(2021), `~${year(2021)}`, year(2020)],
    ],
    ['fr', 'La part est passée de {40 %} en 2019 à {45 %}.', null, [year(2019), null]],
  ],
);

checkDated('a month that is joined to another year is of the year that it was told with before', [
  [
    'fr',
    'Elle a soigné {70} pêcheurs en 2021 et {60} à fin mai 2022. Elle en a sauvé {12} en 2021 et {9} à fin mai.',
    '2022-06-24',
    [year(2021), '2022-01-01/2022-05-31', year(2021), '2022-01-01/2022-05-31'],
  ],
  ['fr', 'En 2021, le port a reçu {70} navires en août.', '2023-06-24', ['2021-08-01/2021-08-31']],
]);

checkDated('what was so on a day, or came in until then', [
  [
    'fr',
    'Au 31 décembre, {300} dossiers restaient en instance.',
    '2025-01-22',
    ['2024-12-31/2024-12-31'],
  ],
  [
    'en',
    'By December 31, 2024, {300} files were pending.',
    '2025-01-22',
    ['2024-12-31/2024-12-31'],
  ],
  ['ar', 'وكان عدد الملفات الرائجة {300} متم سنة 2023.', '2025-01-22', ['2023-12-31/2023-12-31']],
  [
    'fr',
    'Les recettes ont atteint {55 DH} à fin juin 2024. Elles étaient de {54 DH} un an plus tôt.',
    '2024-08-13',
    ['2024-01-01/2024-06-30', '2023-01-01/2023-06-30'],
  ],
  ['fr', 'Ils étaient {280} à fin juin 2023.', '2024-08-13', ['2023-06-30/2023-06-30']],
  [
    'ar',
    'بلغت نسبة ملء السدود {37 %} إلى غاية 24 مارس 2025. وكانت في اليوم نفسه من السنة الماضية {26 %}.',
    '2025-03-25',
    ['2025-03-24/2025-03-24', '2024-03-24/2024-03-24'],
  ],
  [
    'fr',
    "La cour a traité {300} dossiers jusqu'au 24 mars 2025. À la même date de l'année dernière, elle en avait traité {280}.",
    '2025-05-16',
    ['2025-01-01/2025-03-24', '2024-01-01/2024-03-24'],
  ],
]);

checkDated(
  'what a body brings together is so at any time, what a number represents is of its own',
  [
    [
      'en',
      'The court heard {300} cases in 2019. The union, which brings together {20} clubs, objects.',
      '2023-06-10',
      [year(2019), null],
    ],
    [
      'en',
      'In 2023, {110} weavers were at work. The number represents {4 %} of them all.',
      '2024-10-17',
      [year(2023), `~${year(2023)}`],
    ],
  ],
);

checkDated('when a newsroom has learnt something is no time of it', [
  [
    'fr',
    'À fin mars 2014, le port comptait {70} grues. Les grues rouges en représentent {43 %}, a appris jeudi le journal auprès du ministère.',
    '2014-05-08',
    ['2014-03-31/2014-03-31', '~2014-03-31/2014-03-31'],
  ],
]);

checkDated('about when it was said is no time of what follows', [
  [
    'en',
    'The plan has {70} wells, said the spokesman of the government in late October. The fund benefits {9} villages.',
    '2023-12-20',
    [null, null],
  ],
  [
    'en',
    'The fund paid for {70} wells in late October. It trained {9} weavers.',
    '2023-12-20',
    ['2023-10-21/2023-10-31', '~2023-10-21/2023-10-31'],
  ],
]);

checkDated('the day that a source was got on is not that of what it tells', [
  [
    'fr',
    'Selon les données reçues de la filature le 17 mars dernier, {64} métiers sont usés. Selon les chiffres arrêtés au 17 mars, {20} puits sont à sec.',
    '2024-05-10',
    [null, '2024-03-17/2024-03-17'],
  ],
  [
    'en',
    'According to data received from the mill on 17 March, {64} looms are worn.',
    '2024-05-10',
    [null],
  ],
  [
    'ar',
    'وحسب المعطيات التي تلقاها المجلس، بتاريخ 17 مارس الماضي، فقد بلغ عدد الأنوال {64} نولا.',
    '2024-05-10',
    [null],
  ],
]);

checkDated('a day behind the colon is of what is quoted, not of the saying', [
  [
    'fr',
    'Le meunier précise : «Lundi 20 décembre, nous avons moulu {931} sacs.»',
    '2021-12-22',
    ['2021-12-20/2021-12-20'],
  ],
  [
    'en',
    'The miller said: “On Monday, we ground {931} bags.”',
    '2021-12-22',
    ['2021-12-20/2021-12-20'],
  ],
  [
    'ar',
    'وقال الطحان: «يوم الاثنين 20 دجنبر طحنا {931} كيسا».',
    '2021-12-22',
    ['2021-12-20/2021-12-20'],
  ],
]);

checkDated('what is tied to a budget is not of its year', [
  ['fr', 'La Chambre a voté {5} textes liés à la loi de finances 2031.', '2031-02-07', [null]],
  ['en', 'The House passed {7} bills related to the 2031 Finance Bill.', '2031-02-07', [null]],
  ['ar', 'صوت المجلس على {5} نصوص مرتبطة بقانون المالية لسنة 2031.', '2031-02-07', [null]],
]);

checkDated('so many already counted in a year are of it', [
  [
    'en',
    'The port saw {53} ships in 2023. A record after the {46} ships already seen in 2022.',
    '2024-06-20',
    [year(2023), year(2022)],
  ],
]);

checkDated('whom an event brought in is of the time that it was held', [
  [
    'fr',
    'La douzième édition du moussem, tenue en avril 2019 à Azrou, a attiré {648} visiteurs.',
    null,
    ['2019-04-01/2019-04-30'],
  ],
  [
    'fr',
    'La caravane organisée samedi dernier a permis {648} consultations.',
    '2024-10-30',
    ['2024-10-26/2024-10-26'],
  ],
  [
    'en',
    'The fair, held in May 2019 in Rabat, drew {648} visitors.',
    null,
    ['2019-05-01/2019-05-31'],
  ],
  ['ar', 'استقطب المهرجان، المنظم في أبريل 2019، {648} زائرا.', null, ['2019-04-01/2019-04-30']],
  // Where something was said, nothing was brought in.
  [
    'fr',
    'Lors d’une réunion tenue lundi dernier, il a indiqué que {648} puits sont à sec.',
    '2024-10-30',
    [null],
  ],
]);
