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
