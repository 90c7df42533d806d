import { checkDated } from './dated.ts';

const days = '2024-06-24/2024-06-25';

checkDated('the half-year of an exam is no part of the calendar year', [
  [
    'fr',
    'Près de {70 %} des inscrits ont manqué les partiels du second semestre des 24 et 25 juin. Agadir en compte {90 %}.',
    '2024-07-01',
    [days, `~${days}`],
  ],
  [
    'fr',
    'Quelque {70} candidats ont réussi les examens du premier semestre.',
    '2024-07-01',
    [null],
  ],
  ['ar', 'نجح {70} طالبا في اختبارات الفصل الثاني.', '2024-07-01', [null]],
  ['en', '{70} candidates sat the second-semester exams.', '2024-07-01', [null]],
  // A half of a year that is named, or that nobody studies in.
  [
    'fr',
    'Le port a reçu {70} navires au cours du premier semestre.',
    '2024-07-01',
    ['2024-01-01/2024-06-30'],
  ],
  [
    'fr',
    '{70} candidats ont passé les examens du premier semestre 2023.',
    '2024-07-01',
    ['2023-01-01/2023-06-30'],
  ],
]);

checkDated('what a study of no told time has found is not of the time told before it', [
  [
    'fr',
    'Le taux de grève est tombé à {4 %} en 2014.\n\nLes écarts restent forts. Une étude de la banque montre que {12 %} des potiers vivent seuls.\n\nLe port compte {9 %} de femmes.',
    null,
    ['2014-01-01/2014-12-31', null, '~2014-01-01/2014-12-31'],
  ],
  [
    'en',
    'The strike rate fell to {4%} in 2014. A survey by the bank found that {12%} of potters live alone.',
    null,
    ['2014-01-01/2014-12-31', null],
  ],
  // The study that the text is of.
  [
    'fr',
    'Le taux de grève est tombé à {4 %} en 2014. L’étude montre que {12 %} des potiers vivent seuls.',
    null,
    ['2014-01-01/2014-12-31', '~2014-01-01/2014-12-31'],
  ],
]);

checkDated('the months that people are asked about date no answer of theirs', [
  [
    'fr',
    'Au deuxième trimestre de 2023, {47 %} des ménages déclarent une baisse de leur niveau de vie au cours des 12 derniers mois, {30 %} un maintien et {23 %} une hausse.',
    '2023-07-14',
    Array.from({ length: 3 }, () => '2023-04-01/2023-06-30'),
  ],
]);

checkDated('what families report of the past months, or predict, is of the time of the survey', [
  [
    'en',
    'In the third quarter of 2022, {81 %} of families reported a fall over the past 12 months. Only {11 %} predict a rise over the next year.',
    '2022-10-20',
    ['2022-07-01/2022-09-30', '~2022-07-01/2022-09-30'],
  ],
]);
