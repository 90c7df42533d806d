import { checkDated, year } from './dated.ts';

checkDated('a year of accounts is the twelve months that end with its closing day', [
  [
    'fr',
    'La sucrerie a réalisé {648 DH} sur l’exercice clos le 30 juin 2023, contre {512 DH} pour l’exercice précédent.',
    null,
    ['2022-07-01/2023-06-30', '2021-07-01/2022-06-30'],
  ],
  [
    'fr',
    'Au titre de l’exercice clos au 31 décembre 2023, la sucrerie a réalisé {648 DH}.',
    null,
    [year(2023)],
  ],
]);
