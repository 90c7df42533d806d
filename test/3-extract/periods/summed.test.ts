import { checkDated } from './dated.ts';

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
