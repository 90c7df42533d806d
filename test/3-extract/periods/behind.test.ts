import { checkDated, year } from './dated.ts';

checkDated('"the following two years" are those behind the one just named', [
  [
    'en',
    'Loans grew {4.1 %} in 2021 and {5 %} in the following two years.',
    '2024-05-17',
    [year(2021), '2022-01-01/2023-12-31'],
  ],
  [
    'fr',
    'Les prêts ont progressé de {4,1 %} en 2021 et de {5 %} au cours des deux années suivantes.',
    '2024-05-17',
    [year(2021), '2022-01-01/2023-12-31'],
  ],
  [
    'ar',
    'ارتفعت القروض بنسبة {4.1 %} سنة 2021 وبنسبة {5 %} خلال السنتين المواليتين.',
    '2024-05-17',
    [year(2021), '2022-01-01/2023-12-31'],
  ],
]);

checkDated('"last Friday", on a Friday, is a week before, and "on Friday" is that day', [
  ['en', 'Some {40} barges sank last Friday.', '2024-05-17', ['2024-05-10/2024-05-10']],
  [
    'fr',
    'Quelque {40} barques ont coulé vendredi dernier.',
    '2024-05-17',
    ['2024-05-10/2024-05-10'],
  ],
  ['ar', 'غرق {40} قاربا يوم الجمعة الماضي.', '2024-05-17', ['2024-05-10/2024-05-10']],
  ['en', 'Some {40} barges sank on Friday.', '2024-05-17', ['2024-05-17/2024-05-17']],
  ['en', 'Some {40} barges sank last Friday.', '2024-05-16', ['2024-05-10/2024-05-10']],
]);

checkDated('what was going on at the end of a month is of its last day', [
  [
    'en',
    'As of October 2023, {40} weavers were paying into the fund.',
    '2024-05-17',
    ['2023-10-31/2023-10-31'],
  ],
  [
    'en',
    'As of October 2023, {40} weavers paid into the fund.',
    '2024-05-17',
    ['2023-01-01/2023-10-31'],
  ],
]);

checkDated('what a bracket sets beside a number is not what the text goes on with', [
  [
    'en',
    '9M 2023 key figures: revenue, {648 DH} (9M 2022: {512 DH}); {70} accounts at 30 September.',
    null,
    ['2023-01-01/2023-09-30', '2022-01-01/2022-09-30', '2023-09-30/2023-09-30'],
  ],
  [
    'fr',
    'Résultats 9M-2024 : le revenu s’élève à {648 DH} ({512 DH} à 9M-2023). Le coût baisse de {+13 %} sur la période.',
    null,
    ['2024-01-01/2024-09-30', '2023-01-01/2023-09-30', '2024-01-01/2024-09-30'],
  ],
  [
    'fr',
    'Le S1 2023 a donné {648 DH} (S1 2022 : {512 DH}).',
    null,
    ['2023-01-01/2023-06-30', '2022-01-01/2022-06-30'],
  ],
]);

checkDated('a sentence that says what the figures are of dates those before it', [
  [
    'fr',
    'Le port a contrôlé {648} cuves et saisi {37} filets. Ces chiffres concernent la période du 1er au 15 mai.',
    '2024-05-17',
    ['~2024-05-01/2024-05-15', '~2024-05-01/2024-05-15'],
  ],
  [
    'en',
    'The port checked {648} tanks. These figures cover the summer of 2023.',
    '2024-05-17',
    ['~2023-06-01/2023-08-31'],
  ],
  [
    'ar',
    'راقب الميناء {648} خزانا. وتهم هذه الأرقام الفترة الممتدة من فاتح ماي إلى 15 ماي.',
    '2024-05-17',
    ['~2024-05-01/2024-05-15'],
  ],
  // when they came out
  [
    'fr',
    'Le port a contrôlé {648} cuves. Ces données ont été publiées en mai 2024.',
    '2024-05-17',
    [null],
  ],
]);

checkDated('a heading of a few words that ends on a year and a colon heads what follows', [
  [
    'fr',
    'Bilan 2022 :\n- {648} phares\nPrévisions 2023 :\n- {90} phares',
    null,
    [`~${year(2022)}`, `~${year(2023)}`],
  ],
]);
