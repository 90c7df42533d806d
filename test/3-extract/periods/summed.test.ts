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
