import { checkDated, year } from './dated.ts';

checkDated(
  'what a sentence says of the number before is of its time, and the text goes on with its own',
  [
    [
      'fr',
      'Le port a vendu {900} barques en 2023. Il en avait vendu {600} en 2020. Cela représentait {12 %} du total. Les loyers ont rapporté {40 DH}.',
      '2024-07-20',
      [year(2023), year(2020), `~${year(2020)}`, `~${year(2023)}`],
    ],
    [
      'en',
      'The port sold {900} boats in 2023. The office said the fleet had {300} boats in 2020. That corresponds to {12 %} of the total. Rents brought {40} dirhams.',
      '2024-07-20',
      [year(2023), year(2020), `~${year(2020)}`, `~${year(2023)}`],
    ],
    // The base is not what is pointed to.
    [
      'fr',
      'Le port a vendu {900} barques en 2023, contre {600} en 2020. Cela représente une hausse de {50 %}.',
      '2024-07-20',
      [year(2023), year(2020), `~${year(2023)}`],
    ],
  ],
);

checkDated('a record that was beaten is of no time but its own', [
  [
    'en',
    'Wool sales reached {9} tonnes in 2024, down from the previous record of {11} tonnes.',
    '2025-07-20',
    [year(2024), null],
  ],
  [
    'en',
    'Wool sales reached {15} tonnes in 2024, beating the previous record of {11} tonnes set in 2019.',
    '2025-07-20',
    [year(2024), year(2019)],
  ],
  [
    'fr',
    'Les ventes ont atteint {15} tonnes en 2024, dépassant le précédent record de {11} tonnes.',
    '2025-07-20',
    [year(2024), null],
  ],
  [
    'ar',
    'بلغت المبيعات {15} طنا سنة 2024، متجاوزة الرقم القياسي السابق البالغ {11} طنا.',
    '2025-07-20',
    [year(2024), null],
  ],
]);

const [SEASON, BEFORE] = ['2024-09-01/2025-08-31', '2023-09-01/2024-08-31'];

checkDated('the previous one is the season before the one just named', [
  [
    'en',
    'The 2024-25 season produced {90} tonnes of figs; the previous one had produced {60} tonnes.',
    '2025-07-20',
    [SEASON, BEFORE],
  ],
  [
    'fr',
    'La campagne agricole 2024-2025 a donné {90} tonnes de figues. La précédente en avait donné {60}.',
    '2025-07-20',
    [SEASON, BEFORE],
  ],
  // What is more than the previous one is of the later.
  [
    'en',
    'The 2024-25 season produced more figs than the previous one, {22} percent more.',
    '2025-07-20',
    [SEASON],
  ],
]);

checkDated('the number behind what another is set against is of its time', [
  [
    'ar',
    'بلغ إنتاج التين {90} طنا سنة 2024، مقابل ما حققه القطاع سنة 2022 بإنتاج بلغ {60} طنا.',
    '2025-07-20',
    [year(2024), year(2022)],
  ],
  [
    'ar',
    'بلغت المداخيل {90} درهما سنة 2024، مقابل الرقم الذي سجلته سنة 2022 والبالغ {60} درهما.',
    '2025-07-20',
    [year(2024), year(2022)],
  ],
  // The change since is of the later.
  [
    'ar',
    'بلغ إنتاج التين {90} طنا سنة 2024، مقارنة مع سنة 2022 بارتفاع بلغ {50 %}.',
    '2025-07-20',
    [year(2024), year(2024)],
  ],
]);

checkDated('what a number has come from, behind a comma, is of another time', [
  [
    'en',
    'In 2023, the wool trade will decline by {2 %}, from {3 %} in 2022.',
    '2022-12-20',
    [year(2023), year(2022)],
  ],
  ['en', 'The rate stood at {12 %}, from {11 %} in 2022.', '2024-12-20', [null, year(2022)]],
  // Both ends of a change.
  [
    'en',
    'Fees are up {5 %}, from {30 %} in 2022 to {40 %} in 2023.',
    '2024-12-20',
    [year(2023), year(2022), year(2023)],
  ],
]);

checkDated('the previous one and the current one are of the kind of time just named', [
  [
    'fr',
    'Le port versera {14 DH} au titre de l’exercice écoulé, contre {11 DH} pour le précédent. Il, qui a dépensé {640 DH} durant cet exercice, en prévoit {820 DH} pour celui en cours.',
    '2025-03-20',
    [year(2024), year(2023), year(2024), year(2025)],
  ],
  [
    'en',
    'The port spent {640 DH} in the last financial year, against {500 DH} in the previous one, and plans {820 DH} for the current one.',
    '2025-03-20',
    [year(2024), year(2023), year(2025)],
  ],
]);

checkDated('the previous decade is the ten years before those just named', [
  [
    'fr',
    'Durant la décennie 2010-2019, le phare a tourné {16} fois, contre {5} pendant la décennie précédente.',
    null,
    ['2010-01-01/2019-12-31', '2000-01-01/2009-12-31'],
  ],
  [
    'en',
    'From 2010 to 2019, the lighthouse turned {16} times, against {5} in the previous decade.',
    null,
    ['2010-01-01/2019-12-31', '2000-01-01/2009-12-31'],
  ],
  [
    'ar',
    'من 2010 إلى 2019، دارت المنارة {16} مرة، مقابل {5} خلال العقد السابق.',
    null,
    ['2010-01-01/2019-12-31', '2000-01-01/2009-12-31'],
  ],
]);

checkDated('the six months before that are as many before those just named', [
  [
    'en',
    'Deliveries reached {648} crates in the six months to June, after {512} in the six months before that.',
    '2023-09-28',
    ['2023-01-01/2023-06-30', '2022-07-01/2022-12-31'],
  ],
]);
