import { checkDated, year } from './dated.ts';

checkDated('when that was which a clause leaves out is not when the clause is of', [
  [
    'fr',
    'La banque a gagné {300 DH} en 2017. Hors effet de la cession des agences en 2016, elle a gagné {250 DH}. Les frais ont reculé de {+2 %}.',
    '2018-03-05',
    [year(2017), `~${year(2017)}`, `~${year(2017)}`],
  ],
  [
    'fr',
    'La banque a gagné {300 DH} en 2017. Retraité des dons versés au premier trimestre 2016, le bénéfice a crû de {+4 %}.',
    '2018-03-05',
    [year(2017), `~${year(2017)}`],
  ],
  [
    'en',
    'The bank earned {300 DH} in 2017. Excluding the sale of its branches in 2016, profit grew by {+4 %}.',
    '2018-03-05',
    [year(2017), `~${year(2017)}`],
  ],
  [
    'ar',
    'ربح البنك {300 DH} سنة 2017. وباستثناء أثر بيع الوكالات سنة 2016، ارتفعت الأرباح بنسبة {+4 %}.',
    '2018-03-05',
    [year(2017), `~${year(2017)}`],
  ],
  // A time that no comma parts from the clause is the clause's own.
  [
    'fr',
    'La banque a gagné {300 DH} en 2017. Hors dons, en 2018, le bénéfice a crû de {+4 %}.',
    '2019-03-05',
    [year(2017), year(2018)],
  ],
]);

checkDated('the title of another article neither gives its time to the text nor takes the text’s', [
  [
    'fr',
    'Le port a reçu {70} barques à fin juin 2021.\n\nLire aussi : {30} puits seront forés en 2022\n\nLes quais ont servi {90} fois durant la période.\n\nLire aussi : La mairie ouvre {4} puits',
    '2021-08-02',
    ['2021-01-01/2021-06-30', year(2022), '~2021-01-01/2021-06-30', null],
  ],
  [
    'en',
    'The port received {70} boats in 2021.\n\nRead also: {30} wells to be dug in 2022\n\nThe quays were used {90} times.',
    '2022-01-09',
    [year(2021), year(2022), `~${year(2021)}`],
  ],
]);

checkDated('the year that a noun inside a clause has to itself is not what the text goes on with', [
  [
    'fr',
    'Les recettes ont crû de {+4 %} à fin septembre 2024. Cela ne tient pas compte du versement en 2022 de {3 DH}. Les taxes ont reculé de {+1 %}.',
    '2024-11-10',
    ['2024-01-01/2024-09-30', year(2022), '~2024-01-01/2024-09-30'],
  ],
  [
    'fr',
    'A fin septembre 2024, les recettes ont crû de {+7 %}. Les dons ont baissé de {+9 %} en raison de la perception en 2023 d’un don de {400 DH}.',
    '2024-11-10',
    ['2024-01-01/2024-09-30', '~2024-01-01/2024-09-30', year(2023)],
  ],
]);

checkDated('the month of a source is not that of its numbers where the text speaks of more', [
  [
    'fr',
    'A fin septembre 2024, le déficit était de {90 DH}. Les achats ont crû de {+2 %}, précise l’Office dans un document sur les indicateurs du mois de septembre. Les ventes ont crû de {+4 %}.',
    '2024-11-03',
    ['2024-01-01/2024-09-30', '~2024-01-01/2024-09-30', '~2024-01-01/2024-09-30'],
  ],
]);

checkDated('a part of a year behind « après » is what has come until its end', [
  [
    'fr',
    'Les ventes ont atteint {200 DH} après 11 mois de l’année 2022.',
    null,
    ['2022-01-01/2022-11-30'],
  ],
  // What a season only comes after dates nothing.
  ['fr', 'Après une campagne 2021 décevante, on a vendu {200} caisses.', null, [null]],
]);

checkDated('the day on which somebody stands before a chamber is no day of what is told there', [
  [
    'en',
    'Before the House of Millers on Monday, May 6, the warden, A. B., put the losses at {70} and the wounded at {9}.',
    '2024-05-14',
    [null, null],
  ],
]);
