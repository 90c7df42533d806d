import { checkDated } from './dated.ts';

checkDated('a half-year is a part of the calendar year', [
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

checkDated('what the study that a text is of has found is of its time', [
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
