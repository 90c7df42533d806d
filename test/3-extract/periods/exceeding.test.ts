import { checkDated, year } from './dated.ts';

checkDated('what is exceeded is no time that a text speaks of', [
  [
    'fr',
    'L’an dernier, le port a reçu {70} navires, dépassant les chiffres de 2019. La hausse est de {+9 %} par rapport à 2021.',
    null,
    [year(2022), `~${year(2022)}`],
  ],
  [
    'fr',
    'Au dernier trimestre de 2022, le lac a reçu {70} barques. Ce total dépasse celui relevé en 2019. On y a pêché {9} thons.',
    null,
    ['2022-10-01/2022-12-31', '~2022-10-01/2022-12-31'],
  ],
  [
    'ar',
    'استقبل الميناء السنة الماضية {70} سفينة، متخطيا أرقام 2019. وزاد العدد بنسبة {+9 %} مقارنة بعام 2021.',
    null,
    [year(2022), `~${year(2022)}`],
  ],
  [
    'ar',
    'سجلت البحيرة {70} حادثا سنة 2023. هذا العدد يفوق ما سجل خلال السنة التي قبلها بما يناهز نسبة {+28 %}.',
    null,
    [year(2023), `~${year(2023)}`],
  ],
  [
    'en',
    'Last year the port received {70} ships, surpassing the levels recorded in 2019. It was up {+9 %} compared to 2021.',
    null,
    [year(2022), `~${year(2022)}`],
  ],
  [
    'en',
    'The lake drew {70} boats in 2022, exceeding the 2019 figures. It drew {9} divers.',
    null,
    [year(2022), `~${year(2022)}`],
  ],
]);

checkDated('a number that exceeds, and a record of its own time, are of that time', [
  ['fr', 'Le trafic a dépassé son niveau record en 2023, à {70} navires.', null, [year(2023)]],
  ['fr', 'Les prises ont dépassé {70} tonnes en 2019.', null, [year(2019)]],
  ['en', 'Landings exceeded {70} boats in 2019.', null, [year(2019)]],
  ['ar', 'تجاوز عدد القوارب {70} قاربا سنة 2019.', null, [year(2019)]],
]);

checkDated('the heaviest toll since something began is of its own time', [
  [
    'fr',
    'Le port a perdu en 2019 {70} nouveaux navires, le plus lourd bilan depuis le début de la crise.',
    null,
    [year(2019)],
  ],
  [
    'en',
    'The port lost {70} boats in 2019, the heaviest toll since it opened.',
    null,
    [year(2019)],
  ],
  ['ar', 'فقد الميناء {70} قاربا سنة 2019، في أثقل حصيلة منذ بداية الأزمة.', null, [year(2019)]],
]);

checkDated('the first of two numbers in the bracket of a base is of the time spoken of', [
  [
    'fr',
    'En 2023, {7} lacs étaient à sec. Le nombre de puits a reculé par rapport à l’année 2022 ({31} puits contre {39} en 2022).',
    null,
    [year(2023), `~${year(2023)}`, year(2022)],
  ],
  [
    'en',
    'In 2023, {7} lakes ran dry. The number of wells fell compared to 2022 ({31} wells against {39} in 2022).',
    null,
    [year(2023), `~${year(2023)}`, year(2022)],
  ],
  [
    'ar',
    'في سنة 2023 جفت {7} بحيرات. وتراجع عدد الآبار مقارنة بسنة 2022 ({31} بئرا مقابل {39} سنة 2022).',
    null,
    [year(2023), `~${year(2023)}`, year(2022)],
  ],
  [
    'fr',
    'En 2023, {7} lacs étaient à sec, plus que l’année précédente ({6}).',
    null,
    [year(2023), year(2022)],
  ],
]);

checkDated('a base between a fall and its number names no number of its own', [
  [
    'fr',
    'On a creusé {70} puits en 2012. Ce chiffre est en baisse par rapport à 2011 de {+14 %}.',
    null,
    [year(2012), `~${year(2012)}`],
  ],
  [
    'fr',
    'On a creusé {70} puits en 2012. Les ventes ont crû par rapport à l’année 2011 de {+14 %}.',
    null,
    [year(2012), `~${year(2012)}`],
  ],
  [
    'fr',
    'La Ville dépense plus en 2024, par rapport à son budget 2023 de {9 DH}.',
    null,
    [year(2023)],
  ],
]);

checkDated('a change in the conditional is of the time that its base is set against', [
  [
    'fr',
    'On a compté {70} noyades en 2012. Il y aurait une augmentation de {~3 %} par rapport à 2011.',
    null,
    [year(2012), `~${year(2012)}`],
  ],
]);

checkDated('by how much the year before is exceeded is of the time that exceeds it', [
  [
    'ar',
    'عدد الزوار خلال سنة 2019 يفوق بنسبة {4 في المائة} ما سجل في السنة السابقة.',
    null,
    [year(2019)],
  ],
  [
    'ar',
    'صادرات الخشب خلال سنة 2019 تتجاوز بنسبة {4,5 في المائة} تلك المسجلة في العام السابق.',
    null,
    [year(2019)],
  ],
  [
    'fr',
    'En 2019, la pêche est inférieure de {12 %} à celle relevée l’année précédente.',
    null,
    [year(2019)],
  ],
  ['en', 'The catch in 2019 was {12 %} below that of the previous year.', null, [year(2019)]],
  // A sentence of its own about that year.
  [
    'ar',
    'بلغ عدد الزوار {300} سنة 2019. وفي السنة السابقة سجل ارتفاع بنسبة {4 في المائة}.',
    null,
    [year(2019), year(2018)],
  ],
]);

checkDated('a season of a year', [
  ['fr', 'Au printemps 2023, {70} lois ont été votées.', null, ['2023-03-01/2023-05-31']],
]);

checkDated('a change told backwards', [
  [
    'en',
    'The rate rose to {47%} in May 2019, from {31%} in April 2019.',
    null,
    ['2019-05-01/2019-05-31', '2019-04-01/2019-04-30'],
  ],
]);

checkDated('the time of what a sentence only comes after is of none of those that follow', [
  [
    'fr',
    'Le port a connu une bonne saison après une campagne exceptionnelle en 2013. Le trafic a gagné {70} navires.',
    null,
    [null],
  ],
  [
    'en',
    'The port had a good season after a poor one in 2013. It took in {70} boats.',
    null,
    [null],
  ],
  ['ar', 'عرف الميناء موسما جيدا بعد موسم صعب في سنة 2013. واستقبل {70} قاربا.', null, [null]],
  ['fr', 'Le port a prospéré en 2013. Le trafic a gagné {70} navires.', null, [`~${year(2013)}`]],
]);

checkDated('a number that another is above is of a time of its own', [
  [
    'fr',
    'En 2018, {300} bateaux ont été contrôlés. Le port du Nord en a compté {212}, dépassant ainsi le chiffre de {196} enregistré en 2015. Le Sud en a {30}.',
    null,
    [year(2018), `~${year(2018)}`, year(2015), `~${year(2018)}`],
  ],
  [
    'en',
    'In 2018, {300} boats were checked. The northern port had {212}, exceeding the {196} recorded in 2015. The south had {30}.',
    null,
    [year(2018), `~${year(2018)}`, year(2015), `~${year(2018)}`],
  ],
  [
    'ar',
    'تمت مراقبة {300} سفينة سنة 2018. وبلغ العدد في الشمال {212} سفينة، متجاوزا رقم {196} سفينة المسجل سنة 2015.',
    null,
    [year(2018), `~${year(2018)}`, year(2015)],
  ],
  [
    'fr',
    'Le port a compté {212} bateaux et dépassé {196} en 2015.',
    null,
    [year(2015), year(2015)],
  ],
]);

checkDated(
  'the bound of "more than 300" is no base, nor the day by which something has gone above a number',
  [
    [
      'en',
      'The lakes held more than {300} barges as of March 3. During the same period in 2020 they held {200}.',
      '2021-05-04',
      ['2021-03-03/2021-03-03', '2020-03-03/2020-03-03'],
    ],
    [
      'en',
      'The port counted more than {300} barges on March 3, 2021.',
      '2021-05-04',
      ['2021-03-03/2021-03-03'],
    ],
    [
      'ar',
      'عدد السجناء، تجاوز إلى حدود يومه الاثنين، {300} سجين. وبلغ خلال نفس الفترة من سنة 2017 حوالي {200} سجين.',
      '2018-05-14',
      ['2018-05-14/2018-05-14', '2017-05-14/2017-05-14'],
    ],
    [
      'ar',
      'بلغ عدد السجناء إلى حدود اليوم الاثنين {300} سجين. وبلغ خلال نفس الفترة من سنة 2017 حوالي {200} سجين.',
      '2018-05-14',
      ['2018-05-14/2018-05-14', '2017-05-14/2017-05-14'],
    ],
    // "those of" a year are of it, "in" a year things exceed.
    ['en', 'Sales exceeded those of 2019 by {40} tonnes.', '2022-01-01', [null]],
    ['en', 'Sales exceeded the target in 2019 by {40} tonnes.', '2022-01-01', [year(2019)]],
    // A number that something is above by so much.
    [
      'en',
      'The port counted {300} barges in 2021, {20 %} more than in 2019. It had {40} cranes.',
      '2022-01-20',
      [year(2021), year(2021), `~${year(2021)}`],
    ],
  ],
);

checkDated('the number of what somebody has beaten is of its own time', [
  [
    'en',
    'Exports reached {650} tonnes, beating last year’s yield of {600} tonnes. Citrus made up {90} tonnes.',
    '2024-06-10',
    [null, year(2023), null],
  ],
  // No number stands before that "or" would tell again.
  ['en', 'After a record level reached in 2022, or {310}, sales fell.', '2024-06-10', [year(2022)]],
]);

checkDated('what an Arabic record amounted to is of its own year', [
  [
    'ar',
    'استقبل الميناء {11} سفينة في نونبر 2023، متجاوزا الرقم المسجل في عام 2019 البالغ {10} سفن.',
    '2023-12-20',
    ['2023-11-01/2023-11-30', year(2019)],
  ],
]);

checkDated('a number told of a year in its whole, which was exceeded', [
  [
    'ar',
    'تخطى هذا العدد حصيلة عام 2019 بكامله، وهي {12}. وبلغ العدد {14} سنة 2023.',
    null,
    [year(2019), year(2023)],
  ],
]);
