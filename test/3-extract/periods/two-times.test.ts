import { checkDated, year } from './dated.ts';

checkDated('a change over a year is of the time that it ends with', [
  [
    'fr',
    'Le crédit bancaire a crû de {+5 %} sur un an à fin mai 2024.',
    '2024-07-01',
    ['2024-05-31/2024-05-31'],
  ],
  [
    'fr',
    'Les ventes ont crû de {+5 %} sur un an à fin mai 2024.',
    '2024-07-01',
    ['2024-01-01/2024-05-31'],
  ],
  [
    'en',
    'Deposits grew by {+5 %} year on year at the end of May 2024.',
    '2024-07-01',
    ['2024-05-31/2024-05-31'],
  ],
  [
    'ar',
    'ارتفعت ودائع الزبناء بنسبة {+5 %} على أساس سنوي في متم ماي 2024.',
    '2024-07-01',
    ['2024-05-31/2024-05-31'],
  ],
  // Twelve months, and a base.
  ['en', 'Sales grew by {+5 %} in the year to May 2024.', '2024-07-01', ['2023-06-01/2024-05-31']],
  ['en', 'Sales were up {+5 %} on May 2023.', '2024-07-01', [null]],
  [
    'en',
    'In 2023 the port had {70} guests, up {+5 %} on the year before, half of them sailors.',
    '2024-07-01',
    [year(2023), year(2023)],
  ],
]);

checkDated('what comes in is of the months until a day, though it is told of a stock', [
  [
    'fr',
    "La TVA a rapporté {30 DH} à fin mai 2024. L'impôt sur les sociétés a rapporté {20 DH}.",
    '2024-07-01',
    ['2024-01-01/2024-05-31', '~2024-01-01/2024-05-31'],
  ],
  [
    'ar',
    'بلغت الصادرات {30 DH} عند متم ماي 2024. وبلغت مداخيل الضريبة على الشركات {20 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '~2024-01-01/2024-05-31'],
  ],
  [
    'en',
    'Exports came to {30 DH} at the end of May 2024. Tax on companies brought in {20 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '~2024-01-01/2024-05-31'],
  ],
  [
    'fr',
    "L'encours des crédits atteint {30 DH} à fin mai 2024, contre {29 DH} un mois plus tôt.",
    '2024-07-01',
    ['2024-05-31/2024-05-31', '2024-04-30/2024-04-30'],
  ],
]);

checkDated('the level that a share is reckoned on is of its own time', [
  [
    'fr',
    'En août 2022, les arrivées ont retrouvé {94 %} du niveau de la même période de 2019.',
    '2022-09-18',
    ['2022-08-01/2022-08-31'],
  ],
  [
    'en',
    'In August, bookings recovered to {94 %} of their August 2019 level.',
    '2022-09-18',
    ['2022-08-01/2022-08-31'],
  ],
  ['ar', 'في سنة 2022، بلغت الحجوزات {94 %} من مستوى سنة 2019.', '2023-02-18', [year(2022)]],
  // A level that is no base.
  ['fr', 'Le niveau des barrages était de {30 %} en 2019.', '2022-09-18', [year(2019)]],
]);

checkDated('"the same period" is as long as what was told before a month picked out of it', [
  [
    'fr',
    'Les ventes ont atteint {30 DH} à fin août 2023, dont {4 DH} pour le seul mois d’août. Elles étaient de {20 DH} sur la même période de 2022.',
    '2023-10-01',
    ['2023-01-01/2023-08-31', '2023-08-01/2023-08-31', '2022-01-01/2022-08-31'],
  ],
  [
    'ar',
    'بلغت المبيعات {30 DH} عند متم غشت 2023، منها {4 DH} خلال شهر غشت وحده. وكانت {20 DH} خلال الفترة نفسها من سنة 2022.',
    '2023-10-01',
    ['2023-01-01/2023-08-31', '2023-08-01/2023-08-31', '2022-01-01/2022-08-31'],
  ],
  [
    'en',
    'Sales reached {30 DH} by the end of August 2023, including {4 DH} in August alone. They had earned {20 DH} over the same period of 2022.',
    '2023-10-01',
    ['2023-01-01/2023-08-31', '2023-08-01/2023-08-31', '2022-01-01/2022-08-31'],
  ],
]);

checkDated('"the year before" is that of what the text speaks of', [
  // Both have been told.
  [
    'fr',
    'Le port a reçu {70} navires en 2022 et {60} en 2021. L’année précédente, il en avait reçu {50}.',
    '2023-03-29',
    [year(2022), year(2021), year(2020)],
  ],
  // An event to come is not spoken of.
  [
    'fr',
    'En vue du Mondial 2030, la ville a recruté {70} agents en 2024, contre {60} l’année précédente.',
    '2025-02-26',
    [year(2024), year(2023)],
  ],
]);

checkDated('a stock counted on a day leaves the days that the text is of', [
  // What happened on a day goes on with it.
  [
    'en',
    'From March 6 to 12, {70} fires broke out. On March 8, {4} houses fell. Rescuers found {12} men.',
    '2024-03-15',
    ['2024-03-06/2024-03-12', '2024-03-08/2024-03-08', '~2024-03-08/2024-03-08'],
  ],
]);

checkDated('a change between the two times that were set against each other before', [
  [
    'fr',
    'Les accidents ont reculé en 2023 par rapport à 2022. Le nombre de tués est passé de {90} à {70}.',
    '2024-03-15',
    [`~${year(2022)}`, `~${year(2023)}`],
  ],
  [
    'en',
    'Sales in 2023 were lower than in 2022. They fell from {90} to {70}.',
    '2024-03-15',
    [`~${year(2022)}`, `~${year(2023)}`],
  ],
  [
    'fr',
    'Entre 2022 et 2023, la fraude a reculé. Le taux est passé de {9 %} à {7 %}.',
    '2024-03-15',
    [`~${year(2022)}`, `~${year(2023)}`],
  ],
  // A base of another length.
  [
    'fr',
    'Les accidents ont reculé en mai 2023 par rapport à 2022. Le nombre de tués est passé de {90} à {70}.',
    '2024-03-15',
    [null, '~2023-05-01/2023-05-31'],
  ],
]);

checkDated('the days that an edition lasted are those of what it drew', [
  [
    'ar',
    'وكانت الدورة السابقة، المنظمة من 4 إلى 9 يونيو 2023، قد استقطبت {60} عارضا.',
    '2024-05-20',
    ['2023-06-04/2023-06-09'],
  ],
]);

checkDated('as many months as those just told, before them', [
  [
    'fr',
    'Entre mai 2022 et avril 2023, {70} logements ont été livrés, contre {60} lors des douze mois précédents.',
    '2024-05-20',
    ['2022-05-01/2023-04-30', '2021-05-01/2022-04-30'],
  ],
  [
    'en',
    'Between July 2023 and December 2023, {70} homes were sold. In the previous six months, {60} had been sold.',
    '2024-05-20',
    ['2023-07-01/2023-12-31', '2023-01-01/2023-06-30'],
  ],
  [
    'ar',
    'ما بين يوليوز 2022 ويونيو 2023، بيعت {70} شقة، مقابل {60} شقة في الاثني عشر شهرا السابقة.',
    '2024-05-20',
    ['2022-07-01/2023-06-30', '2021-07-01/2022-06-30'],
  ],
  // As many have not been told.
  [
    'fr',
    'En mai 2023, {70} logements ont été livrés, contre {60} lors des douze mois précédents.',
    '2024-05-20',
    ['2023-05-01/2023-05-31', null],
  ],
]);

checkDated('a season of last year, and when an account came out', [
  [
    'fr',
    "La plage a compté {70} noyades à l'été 2023, contre {60} à l'été de l'année dernière.",
    '2023-10-03',
    ['2023-06-01/2023-08-31', '2022-06-01/2022-08-31'],
  ],
  [
    'ar',
    'سجل الشاطئ {70} حالة صيف 2023، مقابل {60} في صيف السنة الماضية.',
    '2023-10-03',
    ['2023-06-01/2023-08-31', '2022-06-01/2022-08-31'],
  ],
  ['en', 'Lifeguards saved {70} bathers last summer.', '2023-10-03', ['2023-06-01/2023-08-31']],
  [
    'fr',
    'Dans son rapport sur 2023, publié en février 2025, le conseil dit avoir traité {70} plaintes cette année-là.',
    '2025-03-05',
    [year(2023)],
  ],
  [
    'fr',
    'Le programme, lancé en 2021, a créé {70} emplois l’année suivante.',
    '2025-03-05',
    [year(2022)],
  ],
]);

checkDated('"celle de" goes on with something else, it compares nothing', [
  [
    'fr',
    'En 2023, la demande des ménages a crû de {+5 %}, celle de l’industrie de {+1 %}.',
    '2024-03-05',
    [year(2023), year(2023)],
  ],
]);

checkDated('"this year" in what a report on another year says', [
  [
    'fr',
    'Selon le rapport annuel 2022 de la Cour, {70} dossiers ont été jugés cette année.',
    '2024-11-20',
    [year(2022)],
  ],
  [
    'ar',
    'أفاد التقرير السنوي للمحكمة برسم سنة 2022 بأن عدد القضايا بلغ هذه السنة {70} قضية.',
    '2024-11-20',
    [year(2022)],
  ],
  [
    'en',
    'According to the 2022 annual report, {70} cases were tried this year.',
    '2024-11-20',
    [year(2022)],
  ],
  // The year under way, and a report told of later.
  [
    'ar',
    'أفاد التقرير السنوي برسم سنة 2022 بأن عدد القضايا بلغ خلال السنة الجارية {70} قضية.',
    '2024-11-20',
    [year(2024)],
  ],
  [
    'fr',
    'Cette année, {70} dossiers ont été jugés, selon le rapport 2023.',
    '2024-11-20',
    [year(2024)],
  ],
]);

checkDated(
  'what comes after a change is no base where it runs to another time, nor is the year after',
  [
    [
      'ar',
      'مول الصندوق {70} مشروعا سنة 2023، ثم {60} مشروعا إضافيا من يناير إلى أكتوبر 2024.',
      '2024-11-20',
      [year(2023), '2024-01-01/2024-10-31'],
    ],
    [
      'en',
      'Sales rose {+5 %} from January to March 2024.',
      '2024-11-20',
      ['2024-01-01/2024-03-31'],
    ],
    ['en', 'Sales rose {+5 %} from January 2023.', '2024-11-20', [null]],
    [
      'ar',
      'ووصل العدد إلى {70} طبيبا، بارتفاع قدره {+5 %} من سنة 2020 إلى سنة 2024.',
      '2025-11-20',
      [year(2024), '2020-01-01/2024-12-31'],
    ],
    [
      'en',
      'Inspectors ran {70} audits in 2019. The year after, they ran {60}.',
      '2024-11-20',
      [year(2019), year(2020)],
    ],
    [
      'fr',
      "En 2019, {70} dossiers ont été jugés. L'année d'après, il y en a eu {60}.",
      '2024-11-20',
      [year(2019), year(2020)],
    ],
  ],
);

checkDated('what a part of the time spoken of is picked out for leaves the text on the whole', [
  [
    'fr',
    'Le port a reçu {70 DH} à fin mai 2024, dont {9 DH} au titre du seul mois de mai. Les quais ont rapporté {12 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '~2024-01-01/2024-05-31'],
  ],
  [
    'en',
    'The port took in {70 DH} in the first half of 2024. In the second quarter alone, it took in {9 DH}. The quays earned {12 DH}.',
    '2024-09-01',
    ['2024-01-01/2024-06-30', '2024-04-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
  [
    'ar',
    'بلغت مداخيل الميناء {70 DH} عند متم ماي 2024، منها {9 DH} خلال شهر ماي وحده. وناهزت مداخيل الأرصفة {12 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '~2024-01-01/2024-05-31'],
  ],
  // No part of what was told before.
  [
    'fr',
    'Le port a reçu {70 DH} à fin mai 2024. En juin, il a reçu {9 DH}. Les quais ont rapporté {12 DH}.',
    '2024-09-01',
    ['2024-01-01/2024-05-31', '2024-06-01/2024-06-30', '~2024-06-01/2024-06-30'],
  ],
]);

checkDated('the same month as one that is picked out', [
  [
    'fr',
    'Le port a reçu {70 DH} à fin mai. Le seul mois de mai a rapporté {9 DH}, contre {8 DH} le même mois de l’année précédente.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '2023-05-01/2023-05-31'],
  ],
  [
    'en',
    'The port earned {70 DH} in the first five months. In May alone, it earned {9 DH}, against {8 DH} in the same month last year.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '2023-05-01/2023-05-31'],
  ],
  [
    'ar',
    'حقق الميناء {70 DH} خلال الأشهر الخمسة الأولى من السنة. وفي شهر ماي وحده، حقق {9 DH}، مقابل {8 DH} في الشهر نفسه من السنة الماضية.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '2023-05-01/2023-05-31'],
  ],
]);

checkDated('what is told of a plan since its launch, where no other time is', [
  [
    'fr',
    'Depuis son lancement en mai 2022, le plan a aidé {300} pêcheurs. Il a versé {9 DH}.',
    '2024-07-01',
    ['2022-05-01/2024-07-01', '~2022-05-01/2024-07-01'],
  ],
  [
    'en',
    'Since its launch in May 2022, the scheme has helped {300} fishermen. It has paid out {9 DH}.',
    '2024-07-01',
    ['2022-05-01/2024-07-01', '~2022-05-01/2024-07-01'],
  ],
  [
    'fr',
    'Le port a reçu {70} navires au premier trimestre 2024. Depuis sa mise en service en mai 2022, le quai a reçu {300} bacs. Le bac a coûté {9 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-03-31', '2022-05-01/2024-07-01', null],
  ],
]);

checkDated('a budget to come keeps its year beside what is foreseen for this one', [
  [
    'fr',
    'Le projet de loi de finances 2025 a été déposé lundi. Le déficit devrait atteindre {4 %} au terme de l’exercice en cours. Les ports recevront {9 DH}.',
    '2024-10-21',
    ['2024-01-01/2024-12-31', '~2025-01-01/2025-12-31'],
  ],
]);

checkDated('what all of a sentence is set against moves the text to no other time', [
  [
    'en',
    'In 2023 the port handled {70} ships. That compares with {50} in 2020. It towed {9} boats.',
    '2024-07-01',
    [year(2023), year(2020), `~${year(2023)}`],
  ],
  [
    'fr',
    'En 2023, le port a reçu {70} navires. Ce chiffre est à comparer aux {50} de 2020. Il a reçu {9} bacs.',
    '2024-07-01',
    [year(2023), year(2020), `~${year(2023)}`],
  ],
]);

checkDated('a base without a time is of the one that the change before was measured against', [
  [
    'fr',
    'Le port a gagné {70 DH} au premier semestre de 2024, soit {+9 %} de plus qu’au premier semestre de 2023. Les quais ont rapporté {12 DH}, contre {8 DH}.',
    '2024-09-01',
    [
      '2024-01-01/2024-06-30',
      '2024-01-01/2024-06-30',
      '~2024-01-01/2024-06-30',
      '~2023-01-01/2023-06-30',
    ],
  ],
  [
    'en',
    'The port earned {70 DH} in the first half of 2024. That is {+9 %} more than in the corresponding period of last year. The quays earned {12 DH}, against {8 DH}.',
    '2024-09-01',
    [
      '2024-01-01/2024-06-30',
      '~2024-01-01/2024-06-30',
      '~2024-01-01/2024-06-30',
      '~2023-01-01/2023-06-30',
    ],
  ],
]);

checkDated('the month that a lead without figures tells a change of', [
  [
    'fr',
    'Les ventes ont nettement ralenti en mai. Par rapport au mois précédent, le port a perdu {+9 %}.',
    '2024-07-01',
    ['~2024-05-01/2024-05-31'],
  ],
  ['en', 'Exports shrank in May. The port lost {+9 %}.', '2024-07-01', ['~2024-05-01/2024-05-31']],
  [
    'ar',
    'تراجعت المبيعات خلال شهر ماي. وخسر الميناء {+9 %}.',
    '2024-07-01',
    ['~2024-05-01/2024-05-31'],
  ],
  ['fr', 'Les bacs naviguent en mai. Le port a perdu {+9 %}.', '2024-07-01', [null]],
]);

checkDated('a time behind what a currency is set against is no base', [
  [
    'fr',
    'Le dirham a perdu {+4 %} face à l’euro entre le 3 et le 9 mai.',
    '2024-07-01',
    ['2024-05-03/2024-05-09'],
  ],
  ['fr', 'Les ventes ont perdu {+4 %} face à mai 2023.', '2024-07-01', [null]],
]);

checkDated('what those asked look ahead to is no time of the survey', [
  [
    'fr',
    'Le moral a baissé au premier trimestre de 2024. {64 %} des personnes interrogées s’attendent à un recul dans les douze mois à venir, et {9 %} à une hausse.',
    '2024-07-01',
    ['~2024-01-01/2024-03-31', '~2024-01-01/2024-03-31'],
  ],
  [
    'en',
    'Confidence fell in the first quarter of 2024. Some {64 %} expect more losses over the next twelve months.',
    '2024-07-01',
    ['~2024-01-01/2024-03-31'],
  ],
]);

checkDated('as much of another year', [
  [
    'fr',
    'Le port a reçu {70} navires à fin mai. Au même stade de 2023, il en avait reçu {50}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2023-01-01/2023-05-31'],
  ],
  [
    'en',
    'By the end of May, {70} ships had come. At the same point in 2023, the count stood at {50}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2023-01-01/2023-05-31'],
  ],
]);

checkDated('what a share has risen to is of no year that is over', [
  [
    'en',
    'Arrivals reached {70} in 2024. The steel share has risen to {62 %}.',
    '2025-07-01',
    [year(2024), null],
  ],
]);

checkDated(
  'a time in a clause that hangs on a name, which tells its own number, is of that clause',
  [
    [
      'fr',
      'En 2023, {70} navires sont venus. La ville, qui comptait {300} quais en 2014, a perdu {20} bacs. Elle a perdu {9} grues.',
      '2024-07-01',
      [year(2023), year(2014), `~${year(2023)}`, `~${year(2023)}`],
    ],
    [
      'fr',
      'La ville, qui comptait {300} habitants au recensement de 2014, voit passer chaque jour {70} bacs.',
      '2024-07-01',
      [year(2014), null],
    ],
    [
      'en',
      'The deficit, which stood at {300 DH} in 2012, had been cut to {70 DH}.',
      '2024-07-01',
      [year(2012), null],
    ],
    [
      'ar',
      'المدينة، التي كان عدد سكانها {300} نسمة سنة 2014، فقدت {20} منصب شغل.',
      '2024-07-01',
      [year(2014), null],
    ],
    // What has run since then still does.
    [
      'fr',
      'L’office, qui a reçu {300} dossiers depuis janvier 2024, en a retenu {20}.',
      '2024-07-01',
      ['2024-01-01/2024-07-01', '2024-01-01/2024-07-01'],
    ],
  ],
);

checkDated('as many months of another year', [
  [
    'fr',
    'Le port a gagné {70 DH} entre le 1er janvier et le 31 mai. Durant les mêmes mois de 2022, il avait gagné {50 DH}.',
    '2024-07-01',
    ['2024-01-01/2024-05-31', '2022-01-01/2022-05-31'],
  ],
]);

checkDated('a price, a norm and what is had stand beside the time of an account', [
  [
    'fr',
    'Le port a reçu {70} navires en 2023. Le prix de référence du litre de gasoil marin est maintenu à {9 DH}.',
    '2024-07-01',
    [year(2023), null],
  ],
  [
    'en',
    'The port took {70} ships in 2023. It normally takes {90}.',
    '2024-07-01',
    [year(2023), null],
  ],
  [
    'en',
    'The port took {70} ships in 2023. The bay has a staff of {9}.',
    '2024-07-01',
    [year(2023), null],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2023. وتبلغ عادة {90} سفينة.',
    '2024-07-01',
    [year(2023), null],
  ],
]);

checkDated('two months that follow each other are one time', [
  [
    'fr',
    'Durant les mois de juillet et d’août, {300} bateaux sont entrés.',
    '2024-09-05',
    ['2024-07-01/2024-08-31'],
  ],
  [
    'fr',
    'En juillet et en août, {300} bateaux sont entrés.',
    '2024-09-05',
    ['2024-07-01/2024-08-31'],
  ],
  ['en', 'In July and in August, {300} boats came in.', '2024-09-05', ['2024-07-01/2024-08-31']],
  [
    'fr',
    'En août et en juillet, {300} bateaux sont entrés.',
    '2024-09-05',
    ['2024-07-01/2024-07-31'],
  ],
]);

checkDated('years on end are what something grew in, and a season what it is set against', [
  [
    'fr',
    'La croissance annuelle moyenne est de {+5 %} sur 2021-2024.',
    '2025-09-02',
    ['2021-01-01/2024-12-31'],
  ],
  ['en', 'Growth averaged {+5 %} over 2021-2024.', '2025-09-02', ['2021-01-01/2024-12-31']],
  ['fr', 'Les ventes sont en hausse de {+5 %} sur 2021-2022.', '2025-09-02', [null]],
]);

checkDated(
  'from one year to the next is of the later, where the text has gone back to the earlier',
  [
    [
      'fr',
      'Le port a perdu {31} barques en 2014, contre {29} en 2013. Le taux de sauvetage était de {80 %} en 2013. D’une année à l’autre, la hausse est de {+2}.',
      '2015-03-24',
      [year(2014), year(2013), year(2013), `~${year(2014)}`],
    ],
    // Where it has not said so.
    [
      'en',
      'The port lost {31} boats in 2014, against {29} in 2013. The rescue rate did not exceed {80 %} in 2013. It rescued {2} crews.',
      '2015-03-24',
      [year(2014), year(2013), year(2013), `~${year(2013)}`],
    ],
  ],
);

checkDated('a month that a paragraph opens with is what it tells of', [
  [
    'fr',
    'Sur les deux premiers mois de 2024, {45} barques sont entrées.\n\nPour le seul mois de février 2024, il y en a eu {22}. Safi en a reçu {7}.',
    '2024-03-15',
    ['2024-01-01/2024-02-29', '2024-02-01/2024-02-29', '~2024-02-01/2024-02-29'],
  ],
  [
    'ar',
    'خلال الشهرين الأولين من سنة 2024 دخلت {45} سفينة.\n\nوخلال شهر فبراير 2024 وحده دخلت {22} سفينة. واستقبلت آسفي {7} سفن.',
    '2024-03-15',
    ['2024-01-01/2024-02-29', '2024-02-01/2024-02-29', '~2024-02-01/2024-02-29'],
  ],
  // Picked out on the way.
  [
    'fr',
    'Sur les deux premiers mois de 2024, {45} barques sont entrées. Pour le seul mois de février 2024, il y en a eu {22}. Safi en a reçu {7}.',
    '2024-03-15',
    ['2024-01-01/2024-02-29', '2024-02-01/2024-02-29', '~2024-01-01/2024-02-29'],
  ],
]);

checkDated('a number told otherwise is of its time', [
  [
    'en',
    'The port bought {80 DH} of nets in 2022, which represents {40 %} of its budget.',
    '2023-03-15',
    [year(2022), year(2022)],
  ],
  [
    'en',
    'The port used {80} tonnes of ice in 2022, which accounts for {40 %} of its stock.',
    '2023-03-15',
    [year(2022), year(2022)],
  ],
  [
    'ar',
    'استقبل الميناء {80} طنا من 15 دجنبر 2025 إلى اليوم، وهو ما يعادل {40 %} من السنة.',
    '2026-02-12',
    ['2025-12-15/2026-02-12', '2025-12-15/2026-02-12'],
  ],
  [
    'fr',
    'Le port a reçu {80} tonnes entre le 15 décembre 2025 et le 12 février 2026, soit {40 %} de sa pêche.',
    '2026-02-20',
    ['2025-12-15/2026-02-12', '2025-12-15/2026-02-12'],
  ],
]);

checkDated('the second end of a change, past what is told of the first, is of the later time', [
  [
    'ar',
    'بلغ عدد المخالفات {900} مخالفة سنة 2021. وانتقلت السفن من {210} سفينة سنة 2020، حملت {300} بحار، إلى {305} سفينة حملت {400} بحار.',
    '2022-02-05',
    [year(2021), year(2020), year(2020), `~${year(2021)}`, `~${year(2021)}`],
  ],
  [
    'fr',
    'Le port a compté {900} grues en 2021. Les navires sont passés de {210} en 2020, qui portaient {300} marins, à {305}, qui en portaient {400}.',
    '2022-02-05',
    [year(2021), year(2020), year(2020), `~${year(2021)}`, `~${year(2021)}`],
  ],
  [
    'en',
    'The port counted {900} cranes in 2021. Ships rose from {210} in 2020, which carried {300} sailors, to {305}.',
    '2022-02-05',
    [year(2021), year(2020), year(2020), `~${year(2021)}`],
  ],
  // A time of its own, and a list whose "to" ends no change.
  [
    'fr',
    'Le port a compté {900} grues en 2021. Les navires sont passés de {210} en 2019, qui portaient {300} marins, à {305} en 2020.',
    '2022-02-05',
    [year(2021), year(2019), year(2019), year(2020)],
  ],
  [
    'fr',
    'Le port a compté {900} grues en 2021. Il a vendu {210} navires en 2020, qui portaient {300} marins, à {305} clients.',
    '2022-02-05',
    [year(2021), year(2020), year(2020), year(2020)],
  ],
]);

checkDated('the numbers in the brackets of a source are of its year', [
  [
    'ar',
    'بلغت النسبة {26} خلال هذه السنة، وهي الأعلى مقارنة بالجوار حسب معطيات سنة 2021 (تونس {19} ومالي {43}).',
    '2022-12-01',
    [year(2022), year(2021), year(2021)],
  ],
  [
    'fr',
    'Le taux atteint {26} cette année, le plus haut par rapport aux voisins selon les données de 2021 (Mali {43}).',
    '2022-12-01',
    [year(2022), year(2021)],
  ],
  [
    'en',
    'The rate is {26} this year, the highest compared with its neighbours according to data for 2021 (Mali {43}).',
    '2022-12-01',
    [year(2022), year(2021)],
  ],
  [
    'fr',
    'Le taux atteint {26} cette année, selon le rapport de mai ({19} hommes).',
    '2022-12-01',
    [year(2022), year(2022)],
  ],
]);

checkDated('the last of so many hours, days or years are a stretch', [
  ['ar', 'أحصت الجهة في آخر 24 ساعة {226} إصابة.', '2022-05-03', ['2022-05-03/2022-05-03']],
  ['ar', 'بلغ المخزون {226} طنا في آخر شهر مارس 2022.', '2022-05-03', ['2022-03-31/2022-03-31']],
  ['ar', 'تراجعت المبيعات خلال السنة الماضية ب{+14 %}.', '2022-05-03', [year(2021)]],
]);

checkDated(
  'the time behind the second of two joined counts is of both, within the year or at the end of a change',
  [
    [
      'fr',
      'En 2024, la ville a compté {12} vols et plus de {40} rixes entre janvier et mai.',
      '2025-03-10',
      ['2024-01-01/2024-05-31', '2024-01-01/2024-05-31'],
    ],
    [
      'en',
      'In 2024, the town counted {12} thefts and {40} brawls between January and May.',
      '2025-03-10',
      ['2024-01-01/2024-05-31', '2024-01-01/2024-05-31'],
    ],
    [
      'ar',
      'وخلال سنة 2024 سجلت المدينة {12} سرقة و{40} شجارا ما بين يناير وماي.',
      '2025-03-10',
      ['2024-01-01/2024-05-31', '2024-01-01/2024-05-31'],
    ],
    [
      'fr',
      'La ville est passée de {12} vols et {40} rixes en 2020 à {14} vols et {50} rixes en 2021.',
      '2022-03-10',
      [
        '2020-01-01/2020-12-31',
        '2020-01-01/2020-12-31',
        '2021-01-01/2021-12-31',
        '2021-01-01/2021-12-31',
      ],
    ],
    // Another year is of the second alone.
    [
      'fr',
      'En 2022, la ville a vendu {12} barques et {40} filets en 2023.',
      '2024-03-10',
      ['2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
    ],
  ],
);

checkDated('between some years and others runs from the first to the last', [
  [
    'fr',
    'La récolte a crû de {+9 %} entre 2003-2007 et 2017-2022.',
    null,
    ['2003-01-01/2022-12-31'],
  ],
  ['en', 'Output grew by {+9 %} between 2003-2007 and 2017-2022.', null, ['2003-01-01/2022-12-31']],
  ['ar', 'ارتفع الإنتاج بنسبة {+9 %} بين 2003-2007 و2017-2022.', null, ['2003-01-01/2022-12-31']],
]);

checkDated('a time with its comma opens the next number of a list', [
  [
    'ar',
    'بلغ العدد في سنة 2009، {300} شخص وفي سنة 2010، {412} شخصا، وفي سنة 2011، {500} شخص.',
    null,
    [year(2009), year(2010), year(2011)],
  ],
  ['fr', 'Il y en avait {300} en 2009, puis {412} en 2010.', null, [year(2009), year(2010)]],
]);

checkDated('"that of" a time leads to no base behind what says when', [
  [
    'fr',
    'La Chambre a reçu {300} questions en 2016, contre {412} questions et {250} réponses ({60 %}) lors de celle de 2021.',
    null,
    [year(2016), year(2021), year(2021), year(2021)],
  ],
]);

checkDated('a bracket says which year the last one is', [
  [
    'ar',
    'بلغ الدين {300} درهم خلال الفصل الأول من السنة الجارية (2015)، مقابل {280} درهما عند نهاية السنة الماضية (2014).',
    null,
    ['2015-01-01/2015-03-31', '2014-12-31/2014-12-31'],
  ],
  [
    'fr',
    "Le stock est de {300} tonnes, contre {280} tonnes à la fin de l'année dernière (2014).",
    null,
    [null, '2014-12-31/2014-12-31'],
  ],
]);

checkDated('a year that the subject of its sentence takes in is a time', [
  [
    'en',
    'The ministry found {12} wells in 2012. The 2019 maintenance operations led to the repair of {300} wells, and {40} were closed.',
    '2020-08-04',
    [year(2012), year(2019), year(2019)],
  ],
  // So many of something are none.
  ['en', 'The 2019 wells were closed. It has {40} pumps.', '2020-08-04', [null]],
]);

checkDated('what would then be so is of the time to come', [
  [
    'fr',
    "À l'horizon 2050, leur nombre devrait atteindre {~300}, soit une hausse annuelle de {~+3 %}. Leur part serait alors de {~23 %}.",
    null,
    [year(2050), year(2050), `~${year(2050)}`],
  ],
  [
    'en',
    'In 2050, their number is expected to reach {~300}. Their share would then be {~23 %}.',
    '2020-08-04',
    [year(2050), `~${year(2050)}`],
  ],
]);

checkDated('a text on what has run since a year began is told in that year', [
  [
    'en',
    "After a {+2 %} hike since the start of 2019, the debt reached {300 DH} last May. This year's budget lacks {40 DH}.",
    null,
    ['2019-01-01/', '2019-05-01/2019-05-31', year(2019)],
  ],
]);

checkDated('behind the day of a count, what came in is of the season still to come to its end', [
  [
    'fr',
    'La récolte est attendue à {~300} quintaux pour la campagne agricole 2024-2025. Le cumul des pluies est de {295} mm au 29 avril. Au total, {78} agriculteurs ont été aidés.',
    '2025-05-05',
    ['2024-09-01/2025-08-31', '2025-04-29/2025-04-29', '~2024-09-01/2025-08-31'],
  ],
]);

checkDated('the counterpart of a quarter is the same one of the year behind it', [
  [
    'ar',
    'فقد الميناء {70} منصبا ما بين الفصل الثاني من سنة 2022 ونظيره من سنة 2023، نتيجة إغلاق {9} أوراش.',
    null,
    ['2022-04-01/2023-06-30', '2022-04-01/2023-06-30'],
  ],
  [
    'ar',
    'فقد الميناء {70} منصبا بين الربع الأول من السنة الماضية ونظيره من السنة الجارية.',
    '2023-08-03',
    ['2022-01-01/2023-03-31'],
  ],
]);

checkDated('shares of what was just told are of its years, however many', [
  [
    'fr',
    'De 2006 à 2009, {300} personnes ont trouvé un emploi, dit-il, et les objectifs de la période sont dépassés. {27 %} de ces emplois sont à Rabat, {17 %} dans celle du Nord.',
    null,
    ['2006-01-01/2009-12-31', '~2006-01-01/2009-12-31', '~2006-01-01/2009-12-31'],
  ],
]);

checkDated('all the year round is no time', [
  [
    'ar',
    'تمثل أمطار يوم الجمعة نصف ما تعرفه المنطقة على مدار السنة، إذ سجلت {250} ملم.',
    '2024-09-08',
    ['2024-09-06/2024-09-06'],
  ],
]);

checkDated('the year that a level is foreseen for is its own', [
  [
    'fr',
    'La croissance prévue pour 2024 est de {~3 %}, selon la Banque.',
    '2024-07-10',
    [year(2024)],
  ],
  ['fr', 'Les travaux prévus en 2024 ont été confiés à {300} agents.', '2023-07-10', [null]],
]);

checkDated('what stands so on the day of writing is set beside the same day of the year before', [
  [
    'fr',
    "Le taux de remplissage des barrages est de {58 %}, contre {70 %} à la même date de l'année dernière.",
    '2022-07-06',
    ['~2022-07-06/2022-07-06', '2021-07-06/2021-07-06'],
  ],
  // A time of its own goes before.
  [
    'fr',
    "Au 3 juin 2022, le taux de remplissage était de {60 %}. Il est de {58 %}, contre {70 %} à la même date de l'année dernière.",
    '2022-07-06',
    ['2022-06-03/2022-06-03', '~2022-06-03/2022-06-03', '2021-06-03/2021-06-03'],
  ],
]);

checkDated('a number taken up goes on with its time', [
  [
    'fr',
    "La police a compté {384} affaires du 1er janvier 2018 au 20 novembre 2019. C'est moins, puisque {407} avaient été comptées en 2018. Les {384} affaires ont conduit à {330} arrestations.",
    '2019-12-05',
    ['2018-01-01/2019-11-20', year(2018), '~2018-01-01/2019-11-20', '~2018-01-01/2019-11-20'],
  ],
]);

checkDated('the last year that an account leads with goes on', [
  [
    'fr',
    "L'Office a publié ce mardi son rapport sur les ports au cours de l'année dernière. Il montre que {300} navires y sont entrés.",
    '2025-07-01',
    [`~${year(2024)}`],
  ],
]);

checkDated('until a month of this year is no month of the first', [
  ['fr', 'On en a compté {300} entre 1986 et fin juin de cette année.', null, ['1986-01-01/']],
  [
    'fr',
    'On en a compté {300} entre 1986 et fin juin de cette année.',
    '2014-12-01',
    ['1986-01-01/2014-06-30'],
  ],
]);

checkDated('what was done in the course of a year is of it', [
  [
    'ar',
    'أفادت المعطيات بأن المحاكم أصدرت خلال سنة 2024 مقررات بالاستجابة لـ{300} طلب، مقابل رفض {70} طلبا.',
    null,
    [year(2024), year(2024)],
  ],
]);

checkDated('the second end of a change is past what a bracket tells of the first', [
  [
    'fr',
    'En 2023, la ligue a acheté {40} camions. Le nombre est passé de {300} feux en 2022 ({12} par jour) à {500} feux.',
    '2024-03-07',
    [year(2023), year(2022), year(2022), '~2023-01-01/2023-12-31'],
  ],
]);

checkDated('the last year of a text on the report of a year is that year', [
  [
    'fr',
    "L'Office a rendu public son rapport d'activités pour l'année 2022, où il compte {300} agents. Les arrivées au cours de l'année passée sont de {412}. Il y en avait {70} en 2018.",
    null,
    [year(2022), year(2022), year(2018)],
  ],
]);

checkDated('the opening of a new year of courts dates nothing', [
  [
    'ar',
    'سجلت المحاكم {300} قضية سنة 2023. وأوضح، في افتتاح السنة القضائية الجديدة 2024، أن العدد ارتفع إلى {412} قضية.',
    null,
    [year(2023), `~${year(2023)}`],
  ],
]);

checkDated('the same quarter of two years is one of each', [
  [
    'ar',
    'ارتفع العدد ما بين الفصلين الأولين من سنتي 2016 و2017 من {310} إلى {340}.',
    '2017-05-10',
    ['2016-01-01/2016-03-31', '2017-01-01/2017-03-31'],
  ],
  [
    'ar',
    'ارتفع العدد ما بين الفصلين الثالثين لسنتي 2016 و2017 من {310} إلى {340}.',
    '2017-11-10',
    ['2016-07-01/2016-09-30', '2017-07-01/2017-09-30'],
  ],
]);

checkDated('more years that a level is set against, each further back', [
  [
    'fr',
    'Le taux était en 2019 de {5,2 %} contre {3,7 %} en 2018, {5,6 %} en 2017 et {7,4 %} en 2016. On a pris {119} filets.',
    '2020-05-27',
    [...[2019, 2018, 2017, 2016].map(year), `~${year(2019)}`],
  ],
  [
    'en',
    'Outings in 2019 give a rate of {5.2 %}, compared to {3.7 %} in 2018, {5.6 %} in 2017 and {7.4 %} in 2016. They took {119} nets.',
    '2020-05-27',
    [...[2019, 2018, 2017, 2016].map(year), `~${year(2019)}`],
  ],
]);

checkDated(
  'a time that the next clause opens with, or that parts a base from what it came to, is of one figure',
  [
    [
      'ar',
      'كان للميناء في 2024 {50} رافعة. وتراجع عددها من {125} رافعة، خلال سنة 2016 إلى {12}، ثم جدد رصيفه.',
      null,
      [year(2024), year(2016), `~${year(2024)}`],
    ],
    [
      'ar',
      'كان للميناء {50} رافعة من أصل {70} رافعة بينما بلغت النسبة سنة 2011 {45 %}.',
      null,
      [null, null, year(2011)],
    ],
    [
      'ar',
      'بلغ معدل الملء في الفصل الثالث من سنة 2023 {9 %}، منتقلا من {8 %}، سجلت في الفصل الثاني من السنة ذاتها.',
      null,
      ['2023-07-01/2023-09-30', '2023-04-01/2023-06-30'],
    ],
    [
      'ar',
      'تقدر الاعتمادات برسم سنة 2023 بـ{40 DH}، وقبل ذلك برسم سنة 2022 رصد لها مبلغ {20 DH}.',
      null,
      [year(2023), year(2022)],
    ],
  ],
);

checkDated('the day right before what is announced is the day of that, however far from its verb', [
  [
    'ar',
    'أعلن عمر بناني، وزير الفلاحة والصيد البحري والتنمية القروية، والمياه والغابات اليوم عن غرس {102} شجرة.',
    '2024-04-17',
    [null],
  ],
  [
    'ar',
    'أعلنت وزارة التربية الوطنية والتعليم الأولي والرياضة في المغرب، الاثنين، عن تكريم {245} تلميذا.',
    '2024-04-17',
    [null],
  ],
  [
    'ar',
    'قال رئيس الجمعية للصحافة، على هامش تقديم تقرير الجمعية صباح اليوم بالرباط، إن المدينة نالت {38} جائزة.',
    '2024-04-17',
    [null],
  ],
]);

checkDated('two years of a change are each of the part that the sentence is of', [
  [
    'fr',
    'Le nombre de barques est passé, durant les huit premiers mois, de {200} en 2013 à {300} en 2014.',
    '2014-09-15',
    ['2013-01-01/2013-08-31', '2014-01-01/2014-08-31'],
  ],
  [
    'ar',
    'انتقل عدد القوارب خلال الثمانية أشهر الأولى من {200} في السنة الماضية إلى {300} في السنة الجارية.',
    '2014-09-15',
    ['2013-01-01/2013-08-31', '2014-01-01/2014-08-31'],
  ],
]);

checkDated('a year before the decimal that something has come to is one, round or not', [
  [
    'fr',
    'La part est passée de {61,4 %} en 2000 à {64,7 %} en 2012.',
    '2013-06-20',
    [year(2000), year(2012)],
  ],
]);

checkDated('two days have the year of the second', [
  [
    'fr',
    "{40} navires sont entrés entre le 1er janvier et le 22 août de l'année dernière.",
    '2018-08-25',
    ['2017-01-01/2017-08-22'],
  ],
  [
    'en',
    '{40} ships came in between January 1 and August 22 of last year.',
    '2018-08-25',
    ['2017-01-01/2017-08-22'],
  ],
  [
    'ar',
    'دخلت {40} سفينة ما بين فاتح يناير و22 غشت من السنة الماضية.',
    '2018-08-25',
    ['2017-01-01/2017-08-22'],
  ],
  [
    'fr',
    "{40} navires sont entrés du 1er septembre au 31 décembre de l'année précédente.",
    '2024-05-15',
    ['2023-09-01/2023-12-31'],
  ],
]);

checkDated('days lie in the season just named', [
  [
    'fr',
    'Au titre de la campagne 2020-2021, {40} navires sont entrés du 1er septembre au 22 novembre.',
    '2021-11-25',
    ['2020-09-01/2020-11-22'],
  ],
]);

checkDated('what is told behind a step from one year to the next is of the second', [
  [
    'fr',
    'De 2018 à 2019, les grues sont passées de {648} à {600}. Les neuves rouillent plus ({70 %}) que les autres ({9 %}).',
    '2020-02-21',
    [year(2018), year(2019), `~${year(2019)}`, `~${year(2019)}`],
  ],
  [
    'ar',
    'ما بين 2018 و2019 انتقل عدد الرافعات من {648} إلى {600}. وهي أكثر صدأ في الشمال ({70 %}) منها في الجنوب ({9 %}).',
    '2020-02-21',
    [year(2018), year(2019), `~${year(2019)}`, `~${year(2019)}`],
  ],
  [
    'en',
    'From 2018 to 2019, the cranes went from {648} to {600}. New ones ({70 %}) rust more than old ones ({9 %}). The share is {39 %} and {9 %} for men and women, respectively.',
    '2020-02-21',
    [year(2018), year(2019), ...Array.from({ length: 4 }, () => `~${year(2019)}`)],
  ],
]);

checkDated('what has moved between two months was at its first end in the first of them', [
  [
    'fr',
    'Entre mars et juin 2024, le taux est passé de {9 %} à {11 %}.',
    null,
    ['2024-03-01/2024-03-31', '2024-06-01/2024-06-30'],
  ],
  [
    'en',
    'Between March and June 2024, the rate rose from {9 %} to {11 %}.',
    null,
    ['2024-03-01/2024-03-31', '2024-06-01/2024-06-30'],
  ],
  [
    'ar',
    'ما بين مارس ويونيو 2024 انتقل المعدل من {9 %} إلى {11 %}.',
    null,
    ['2024-03-01/2024-03-31', '2024-06-01/2024-06-30'],
  ],
]);

checkDated('a mean growth is of all the years between the two that were told', [
  [
    'fr',
    'Les dons sont passés de {612 DH} en 2019 à {874 DH} en 2023, soit une croissance annuelle moyenne de {+9 %}.',
    null,
    [year(2019), year(2023), '2019-01-01/2023-12-31'],
  ],
  [
    'en',
    'Gifts rose from {612 DH} in 2019 to {874 DH} in 2023, an average annual growth of {+9 %}.',
    null,
    [year(2019), year(2023), '2019-01-01/2023-12-31'],
  ],
  [
    'ar',
    'انتقلت الهبات من {612 DH} سنة 2019 إلى {874 DH} سنة 2023، أي بمعدل نمو سنوي قدره {+9 %}.',
    null,
    [year(2019), year(2023), '2019-01-01/2023-12-31'],
  ],
]);

checkDated('a time of what the same thing was before is not of what it has come to', [
  [
    'ar',
    'بلغت المبيعات خلال سنة 2020 ما مجموعه {300}. وقال المدير إن الصادرات وصلت إلى {50}، بعدما بلغت سنة 2019 حوالي {42}.',
    '2021-09-09',
    [year(2020), `~${year(2020)}`, year(2019)],
  ],
  [
    'fr',
    'Les ventes ont été de {300} en 2020. Les dons, eux, ont été de {50}, contre en 2019 près de {42}.',
    '2021-09-09',
    [year(2020), `~${year(2020)}`, year(2019)],
  ],
]);

checkDated('listed times right before as many numbers give each its own', [
  [
    'fr',
    'Les recettes, tombées en 2020 et 2021 à {31} et {32} milliards, ont repris.',
    null,
    [year(2020), year(2021)],
  ],
  [
    'ar',
    'بعد هبوط المداخيل في عامي 2020 و2021 إلى {31} و{32} مليارا.',
    null,
    [year(2020), year(2021)],
  ],
]);

checkDated('the year of what goes on since is not that of the months told behind it', [
  [
    'fr',
    "Le port poursuit la hausse enregistrée l'année dernière, avec {70} navires à fin mars.",
    '2024-06-12',
    ['2024-01-01/2024-03-31'],
  ],
  [
    'ar',
    'واصلت الصادرات ارتفاعها المسجل السنة الماضية، حيث بلغت {70 DH} عند متم أبريل.',
    '2024-06-12',
    ['2024-01-01/2024-04-30'],
  ],
]);

checkDated('two years of what was held in both are the ends of a change', [
  [
    'fr',
    'Le taux est passé de {11 %} à {6 %} entre les recensements de 2014 et 2024.',
    '2025-05-19',
    [year(2014), year(2024)],
  ],
  [
    'ar',
    'تراجعت النسبة من {11 %} إلى {6 %} ما بين إحصاءي 2014 و2024.',
    '2025-05-19',
    [year(2014), year(2024)],
  ],
  [
    'en',
    'The rate fell from {11 %} to {6 %} between the censuses of 2014 and 2024.',
    '2025-05-19',
    [year(2014), year(2024)],
  ],
]);
