import { checkDated, year } from './dated.ts';

const half = (y: number) => `${y}-01-01/${y}-06-30`;

checkDated('"year-ago" before a number is of that number, a year before what is told', [
  [
    'en',
    'The port received {70} ships in the first half ended June 30, 2018, up from the year-ago {60}. It rescued {9} sailors, against a year-earlier {8}.',
    '2018-09-20',
    [half(2018), half(2017), `~${half(2018)}`, half(2017)],
  ],
  [
    'en',
    'Half-year traffic came to {70} ships, compared with the year-ago {60}.',
    '2018-09-20',
    [half(2018), half(2017)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires au premier semestre 2018, contre {60} il y a un an.',
    '2018-09-20',
    [half(2018), half(2017)],
  ],
]);

checkDated('a part of a year that ends on a day is one time', [
  ['en', 'In the first half ending June 30, 2018, {70} ships came in.', '2018-09-20', [half(2018)]],
  ['en', 'In the half-year ended June 30, {70} ships came in.', '2018-09-20', [half(2018)]],
  // The day of something else stays a day.
  [
    'en',
    'In the first half, {70} ships came in; {9} sailors were rescued on June 30.',
    '2018-09-20',
    [half(2018), '2018-06-30/2018-06-30'],
  ],
]);

checkDated('no year is set against itself', [
  [
    'fr',
    'Le port a reçu {70} navires en 2022, contre {60} l’année dernière.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2022، مقابل {60} سفينة العام الماضي.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'en',
    'The port received {70} ships in 2022, against {60} last year.',
    '2023-02-10',
    [year(2022), year(2021)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en 2022, soit {+8 %} de mieux que l’exercice précédent.',
    '2023-02-10',
    [year(2022), year(2022)],
  ],
  // What is not compared with that year is of it.
  [
    'fr',
    'Le port a reçu {70} navires en 2022. L’année dernière, {9} marins ont été sauvés.',
    '2023-02-10',
    [year(2022), year(2022)],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en 2023, contre {60} l’année dernière.',
    '2023-12-10',
    [year(2023), year(2022)],
  ],
]);

checkDated(
  'weeks before the day that a text counts on, not before the one that it is set against',
  [
    [
      'fr',
      'Au 25 mars 2025, le port compte {70} barques, contre {60} le 11 mars. Le lac en compte {9}, contre {8} deux semaines plus tôt.',
      '2025-03-26',
      ['2025-03-25/2025-03-25', '2025-03-11/2025-03-11', null, '2025-03-11/2025-03-11'],
    ],
  ],
);
