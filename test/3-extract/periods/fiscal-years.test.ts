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

checkDated('the close of the accounts is of the year just spoken of', [
  [
    'fr',
    'Au titre de l’exercice 2023, {648 DH} ont été recouvrés. Les restes à recouvrer étaient de {512 DH} à la clôture de l’exercice.',
    '2024-12-20',
    [year(2023), '2023-12-31/2023-12-31'],
  ],
  [
    'fr',
    'Les restes à recouvrer seront de {512 DH} à la clôture de l’exercice.',
    '2024-12-20',
    ['2024-12-31/2024-12-31'],
  ],
]);

checkDated('the day on which the result of a half-year or a quarter came out closes its sentence', [
  [
    'en',
    'The mill reported a {+17 %} rise in half-year profit to {640 DH} on Wednesday.',
    '2024-03-12',
    ['2023-01-01/2023-06-30', '2023-01-01/2023-06-30'],
  ],
  [
    'fr',
    'La banque a annoncé un bénéfice semestriel de {640 DH} mercredi.',
    '2024-03-12',
    ['2023-01-01/2023-06-30'],
  ],
  ['en', 'Police reported {17} arrests on Wednesday.', '2024-03-12', ['2024-03-06/2024-03-06']],
]);
