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
