import { checkDated, year } from './dated.ts';

const sum = '2024-01-01/2024-07-20';

checkDated('what has come up to a day goes on in what is set against another year', [
  [
    'fr',
    'Jusqu’au 20 juillet 2024, le port a reçu {70} navires. Agadir en a eu {40}, contre {30} en 2023.',
    '2024-08-05',
    [sum, `~${sum}`, '2023-01-01/2023-12-31'],
  ],
  [
    'ar',
    'استقبلت الموانئ إلى غاية 20 يوليوز الجاري {70} سفينة. وتوجد أكادير في الصدارة بـ{40} سفينة.',
    '2024-07-25',
    [sum, `~${sum}`],
  ],
  // What was counted on the day says nothing of what came.
  [
    'fr',
    'Jusqu’au 20 juillet 2024, la réserve était de {70 %}. Le port a sauvé {9} marins.',
    '2024-08-05',
    ['2024-07-20/2024-07-20', null],
  ],
]);

checkDated('the month under way is no balance', [
  ['ar', 'أنقذت الفرق إلى غاية 20 يوليوز الجاري {70} بحارا.', '2024-07-25', [sum]],
  [
    'ar',
    'بلغ رصيد القروض الجاري {70 DH} إلى غاية 20 يوليوز 2024.',
    '2024-07-25',
    ['2024-07-20/2024-07-20'],
  ],
]);

const years = '2022-01-01/2024-12-31';

checkDated('those who did all that the parts of several years add up to did it in all of them', [
  [
    'fr',
    'La Cour note que {18} ports ont rendu {70 DH}, {30 DH} en 2022, {20 DH} en 2023 et {20 DH} en 2024.',
    null,
    [years, years, '2022-01-01/2022-12-31', '2023-01-01/2023-12-31', '2024-01-01/2024-12-31'],
  ],
  [
    'ar',
    'أرجعت {18} جمعية {70 DH}، {30 DH} منها سنة 2022، و{20 DH} سنة 2023، و{20 DH} سنة 2024.',
    null,
    [years, years, '2022-01-01/2022-12-31', '2023-01-01/2023-12-31', '2024-01-01/2024-12-31'],
  ],
]);

const day = '2025-09-30/2025-09-30';

checkDated('what is still to be paid or done is counted on a day', [
  [
    'fr',
    'Les sommes non encore rendues étaient, jusqu’au 30 septembre 2025, de {70 DH}.',
    null,
    [day],
  ],
  ['ar', 'المبالغ التي لم تسدد بعد بلغت، إلى غاية 30 شتنبر 2025، {70 DH}.', null, [day]],
  ['en', 'The sums not yet repaid had reached {70 DH} up to September 30, 2025.', null, [day]],
  [
    'fr',
    'Les sommes rendues ont atteint, jusqu’au 30 septembre 2025, {70 DH}.',
    null,
    ['2025-01-01/2025-09-30'],
  ],
  [
    'ar',
    'المبالغ المسترجعة بعد الحملة بلغت، إلى غاية 30 شتنبر 2025، {70 DH}.',
    null,
    ['2025-01-01/2025-09-30'],
  ],
]);

checkDated('a time set off behind a mean is of all that is told before it', [
  [
    'fr',
    '{70} feux ont été comptés, brûlant {80} arbres, avec un taux moyen de {9} par feu, et ce, entre le 1er janvier et le 31 août 2024.',
    '2024-09-12',
    Array.from({ length: 3 }, () => '2024-01-01/2024-08-31'),
  ],
  [
    'fr',
    '{70} feux ont été comptés, pour une moyenne de {9} par mois en 2024.',
    '2024-09-12',
    [null, year(2024)],
  ],
]);

checkDated('so many out of a total are no running sum', [
  [
    'fr',
    'Vendredi, {900} tisserands ont voté. Les femmes ont {34} élues sur un total de {204}.',
    '2024-06-17',
    ['2024-06-14/2024-06-14', '~2024-06-14/2024-06-14', '~2024-06-14/2024-06-14'],
  ],
]);

checkDated('the year that the parts of a sum make up goes on', [
  [
    'fr',
    'En 2018, {1.000} puits ont été creusés, dont {300} de janvier à juin et {700} de juillet à décembre. Au total, {20} puits ont cédé.',
    null,
    [year(2018), '2018-01-01/2018-06-30', '2018-07-01/2018-12-31', `~${year(2018)}`],
  ],
]);

checkDated(
  'what is left from the year before is of that year, the sum with it of the year that takes it over',
  [
    [
      'fr',
      'En 2023, le port a réparé {300} barques. S’y ajoutent {348} restantes de 2022. En tout, {648} barques ont été traitées.',
      null,
      [year(2023), year(2022), `~${year(2023)}`],
    ],
    [
      'ar',
      'أصلح الميناء {300} قارب سنة 2023. وانضافت إليها {348} قاربا مخلفة عن سنة 2022. وارتفع العدد إلى {648} قاربا.',
      null,
      [year(2023), year(2022), `~${year(2023)}`],
    ],
    [
      'en',
      'The port repaired {300} boats in 2023. It had {348} boats left over from 2022. In all, {648} boats were handled.',
      null,
      [year(2023), year(2022), `~${year(2023)}`],
    ],
    // Years that nobody counts put no number into their time.
    [
      'ar',
      'سجل الميناء {300} قارب سنة 2023، وأصلح {648} قاربا باعتبار المخلف من السنوات الماضية.',
      null,
      [year(2023), year(2023)],
    ],
  ],
);

checkDated('the ends of a change add up to no number before them', [
  [
    'fr',
    'Les crédits sont passés de {2 DH} cette année à {15 DH} en 2024, et l’entretien de {1 DH} à {25 DH}, les voyages de {10 DH} à {15 DH}.',
    '2023-10-13',
    [year(2023), year(2024), year(2023), year(2024), year(2023), year(2024)],
  ],
  [
    'ar',
    'انتقلت الاعتمادات من {2 DH} خلال السنة الحالية إلى {15 DH} سنة 2024، والصيانة من {1 DH} إلى {25 DH}، والتنقل من {10 DH} إلى {15 DH}.',
    '2023-10-13',
    [year(2023), year(2024), year(2023), year(2024), year(2023), year(2024)],
  ],
  [
    'en',
    'Credit went from {2 DH} this year to {15 DH} in 2024, upkeep from {1 DH} to {25 DH}, travel from {10 DH} to {15 DH}.',
    '2023-10-13',
    [year(2023), year(2024), year(2023), year(2024), year(2023), year(2024)],
  ],
]);

checkDated('what is said to be so each day is of no time, "everyday" no less than "every day"', [
  [
    'en',
    'In 2023 the port sold {648} boats. Everyday, {30} boats leave. It said that everyday, some {90} come back.',
    '2024-03-02',
    [year(2023), null, null],
  ],
  [
    'fr',
    'En 2023, le port a vendu {648} barques. Il a dit que chaque jour, {30} barques partent.',
    '2024-03-02',
    [year(2023), null],
  ],
  [
    'ar',
    'باع الميناء {648} قاربا سنة 2023. وقال إن كل يوم، {30} قاربا تغادر.',
    '2024-03-02',
    [year(2023), null],
  ],
]);

checkDated('a total of what a day has brought is of the day', [
  [
    'en',
    'On 8 May 2024 the navy stopped boats with a total of {190} people on board.',
    '2024-05-09',
    ['2024-05-08/2024-05-08'],
  ],
  [
    'en',
    'On 8 May 2024 the navy stopped {9} boats, which brings it to a total of {1.361}.',
    '2024-05-09',
    ['2024-05-08/2024-05-08', null],
  ],
]);
