import { checkDated, year } from './dated.ts';

const monday = '2024-11-04/2024-11-04';

checkDated(
  'what was counted on a day of the week goes on, also in what it has come to and is now',
  [
    [
      'fr',
      'Le taux de remplissage atteignait {29 %} lundi. Celui du Guir est passé de {28 %} à {56 %}. Celui du Souss est actuellement de {17 %}. Le Loukkos est à {48 %}.',
      '2024-11-05',
      [monday, null, `~${monday}`, `~${monday}`, `~${monday}`],
    ],
    [
      'en',
      'The filling rate stood at {29 %} on Monday. That of the Guir went from {28 %} to {56 %}. The Souss is currently at {17 %}. The Loukkos is at {48 %}.',
      '2024-11-05',
      [monday, null, `~${monday}`, `~${monday}`, `~${monday}`],
    ],
    // The day of what only happened says nothing of what changed.
    [
      'fr',
      'La police a arrêté {29} braconniers lundi. Le taux est passé de {28 %} à {56 %}.',
      '2024-11-05',
      [monday, null, null],
    ],
  ],
);

checkDated('the ends of a change beside two times set against each other', [
  [
    'fr',
    'En 2014, {12 %} des quais étaient fermés, contre {7 %} en 2024, soit de {40} à {20} quais. La dette est passée de {38 %} à {36 %}.',
    '2025-05-15',
    [
      year(2014),
      year(2024),
      `~${year(2014)}`,
      `~${year(2024)}`,
      `~${year(2014)}`,
      `~${year(2024)}`,
    ],
  ],
  [
    'ar',
    'بلغت نسبة الأرصفة المغلقة {12 %} سنة 2014 مقابل {7 %} سنة 2024، إذ تراجع عددها من {40} إلى {20} رصيفا.',
    '2025-05-15',
    [year(2014), year(2024), `~${year(2014)}`, `~${year(2024)}`],
  ],
  [
    'en',
    'Closed quays were {12 %} in 2014, against {7 %} in 2024, a drop from {40} to {20} quays.',
    '2025-05-15',
    [year(2014), year(2024), `~${year(2014)}`, `~${year(2024)}`],
  ],
  // Its own time comes first.
  [
    'en',
    'Closed quays were {12 %} in 2014, against {7 %} in 2024, and ships went from {40} in 2020 to {20} in 2022.',
    '2025-05-15',
    [year(2014), year(2024), year(2020), year(2022)],
  ],
]);

checkDated('the month that a meeting is called by ends no time that a text speaks of', [
  [
    'fr',
    'La commune a vendu {70} quais en 2025. La session de février 2026 compte {9} points. Elle a réparé {12} grues.',
    null,
    [year(2025), '2026-02-01/2026-02-28', `~${year(2025)}`],
  ],
]);

checkDated('a first end that opens its sentence is of the first of two times', [
  [
    'fr',
    'Les naufrages ont augmenté de {+9} entre le deuxième trimestre de 2021 et celui de 2022. De {21}, ils sont passés à {30}.',
    '2022-11-03',
    ['2021-04-01/2022-06-30', '~2021-04-01/2021-06-30', '~2022-04-01/2022-06-30'],
  ],
  [
    'en',
    'Between 2019 and 2021 wrecks fell sharply. From {25}, they dropped to {10}.',
    '2022-11-03',
    [`~${year(2019)}`, `~${year(2021)}`],
  ],
  [
    'ar',
    'بين 2019 و2021 تراجع عدد القوارب. فمن {25} قاربا هبط إلى {10} قوارب.',
    '2022-11-03',
    [`~${year(2019)}`, `~${year(2021)}`],
  ],
]);

checkDated(
  'what comes in until a month ends is of the months, though what lies there is of the day',
  [
    [
      'fr',
      'L’encours de la dette s’est établi à {700 DH} à fin février 2024. Les recettes du port ont atteint {40 DH}, en hausse de {+6 %}.',
      '2024-03-20',
      ['2024-02-29/2024-02-29', '~2024-01-01/2024-02-29', '~2024-01-01/2024-02-29'],
    ],
    [
      'ar',
      'بلغ جاري الدين {700 DH} عند متم فبراير 2024. وبلغت مداخيل الميناء {40 DH}، بزيادة {+6 %}.',
      '2024-03-20',
      ['2024-02-29/2024-02-29', '~2024-01-01/2024-02-29', '~2024-01-01/2024-02-29'],
    ],
    [
      'en',
      'Outstanding debt stood at {700 DH} at the end of February 2024. Port revenues reached {40 DH}, up {+6 %}.',
      '2024-03-20',
      ['2024-02-29/2024-02-29', '~2024-01-01/2024-02-29', '~2024-01-01/2024-02-29'],
    ],
    // Another stock.
    [
      'fr',
      'L’encours de la dette s’est établi à {700 DH} à fin février 2024. Celui des crédits du port atteint {40 DH}.',
      '2024-03-20',
      ['2024-02-29/2024-02-29', '~2024-02-29/2024-02-29'],
    ],
  ],
);

checkDated('all in a register is counted on the day that it was closed', [
  [
    'ar',
    'تضم لوائح الصيادين المغلقة بتاريخ 31 يوليوز 2021 حوالي {17} شخصا. ويوجد {9} منهم في الجنوب.',
    '2021-09-07',
    ['2021-07-31/2021-07-31', '~2021-07-31/2021-07-31'],
  ],
  [
    'en',
    'The rolls, closed on July 31, 2021, contain {17} fishermen.',
    '2021-09-07',
    ['2021-07-31/2021-07-31'],
  ],
  // Shut on a day, and no register.
  ['en', 'The quays, closed on July 31, 2021, employ {17} fishermen.', '2021-09-07', [null]],
]);

checkDated(
  'what a body has or is made of at the end of a month is counted on that day, and so are its parts',
  [
    ['fr', 'Le parc comprenait {640} wagons à fin mai 2023.', null, ['2023-05-31/2023-05-31']],
    [
      'ar',
      'وبنهاية ماي 2023 كان الأسطول يضم {640} عربة. ومن بينها {30} عربة نوم.',
      null,
      ['2023-05-31/2023-05-31', '~2023-05-31/2023-05-31'],
    ],
    ['ar', 'كان الأسطول يشمل {640} عربة عند متم ماي 2023.', null, ['2023-05-31/2023-05-31']],
    [
      'en',
      'By the end of May 2023, the fleet included {640} wagons.',
      null,
      ['2023-05-31/2023-05-31'],
    ],
    // What had been done by then has come in since January.
    [
      'en',
      'By the end of May 2023, {640} wagons had been repaired.',
      null,
      ['2023-01-01/2023-05-31'],
    ],
  ],
);

checkDated('a total that stands behind a number of the day takes none of its day', [
  [
    'ar',
    'سجلت الوزارة {300} إصابة خلال الـ24 ساعة الماضية. وتم تسجيل {12} وفاة ليرتفع بذلك إجمالي الوفيات بالجهة إلى {470} وفاة.',
    '2024-11-04',
    [monday, `~${monday}`, null],
  ],
  [
    'en',
    'The ministry recorded {300} cases in the last 24 hours. It reported {12} deaths bringing the total to {470}.',
    '2024-11-04',
    [monday, `~${monday}`, null],
  ],
]);

checkDated('what a change is owed to came in the whole of the time between two quarters', [
  [
    'ar',
    'فقد الاقتصاد {300} منصب شغل بين الفصل الثاني من 2022 والفصل الثاني من 2023. ويعزى ذلك إلى فقدان {206} مناصب بالقرى، وإحداث {12} منصبا بالمدن.',
    '2023-08-05',
    ['2022-04-01/2023-06-30', '~2022-04-01/2023-06-30', '~2022-04-01/2023-06-30'],
  ],
]);

checkDated('the parts of a number that a phrase takes up were counted when it was', [
  [
    'fr',
    'Au 1er août, {70} cotisants bénéficiaient de la caisse. Un chiffre qui comprend {30} pêcheurs, {20} artisans et {9} tisserands.',
    '2022-09-02',
    [
      '2022-08-01/2022-08-01',
      '~2022-08-01/2022-08-01',
      '~2022-08-01/2022-08-01',
      '~2022-08-01/2022-08-01',
    ],
  ],
]);

checkDated('what is new in a daily bulletin is of its hours, whatever has been added up since', [
  [
    'fr',
    'Le ministère fait état de {160} nouveaux cas au cours des dernières 24 heures. Cela porte à {4924} les contaminations depuis le 2 mars. Fès compte {48} nouveaux cas ({42} en ville).',
    '2020-08-21',
    [
      '2020-08-21/2020-08-21',
      '2020-03-02/2020-08-21',
      '~2020-08-21/2020-08-21',
      '~2020-08-21/2020-08-21',
    ],
  ],
]);

checkDated(
  'shares of those counted on the last day of a year are of that day, in its report as well',
  [
    [
      'fr',
      'Fin 2022, le pays comptait {300} détenus. Selon le rapport annuel 2022, les femmes forment {3 %} des détenus. Les mineurs en sont {2 %}.',
      null,
      ['2022-12-31/2022-12-31', '~2022-12-31/2022-12-31', '~2022-12-31/2022-12-31'],
    ],
    [
      'ar',
      'كان بالسجون {300} سجين في متم سنة 2022. وحسب تقرير سنة 2022، يمثل الشباب نصف السجناء ({47 %}). وبلغ العاطلون {15 %}.',
      null,
      ['2022-12-31/2022-12-31', '~2022-12-31/2022-12-31', '~2022-12-31/2022-12-31'],
    ],
    [
      'fr',
      'Fin 2022, le pays comptait {300} détenus. Selon le rapport annuel 2022, la réussite à l’examen est de {3 %}.',
      null,
      ['2022-12-31/2022-12-31', '2022-01-01/2022-12-31'],
    ],
  ],
);

checkDated('what is set against a day of last year is of the like day', [
  [
    'ar',
    'بلغت نسبة ملء السدود {33 %}، وهي زيادة قياسا إلى الفترة نفسها من السنة الماضية، إذ لم تتجاوز {28 %} بتاريخ 19 دجنبر 2022. وبلغت نسبة ملء سد الوادي {47 %}.',
    null,
    ['~2023-12-19/2023-12-19', '2022-12-19/2022-12-19', '~2023-12-19/2023-12-19'],
  ],
]);
