import { checkDated, year } from './dated.ts';

checkDated('the times just told, added up', [
  [
    'fr',
    'Le port a reçu {30} barques en 2014 et {20} en 2015. Sur ces deux années, {9} ont coulé.',
    null,
    [year(2014), year(2015), '2014-01-01/2015-12-31'],
  ],
  [
    'en',
    'The port received {40} boats in 2014, {20} in 2015 and {10} in 2016. The three-year total is {70}. A storm sank {9}.',
    null,
    [year(2014), year(2015), year(2016), '2014-01-01/2016-12-31', `~${year(2016)}`],
  ],
  [
    'ar',
    'استقبل الميناء {30} قاربا سنة 2014 و{20} سنة 2015. ويبلغ مجموع السنتين {50}.',
    null,
    [year(2014), year(2015), '2014-01-01/2015-12-31'],
  ],
  [
    'ar',
    'استقبل الميناء {30} قاربا في ماي و{20} في يونيو. وغرق {9} في شهرين.',
    '2023-08-02',
    ['2023-05-01/2023-05-31', '2023-06-01/2023-06-30', '2023-05-01/2023-06-30'],
  ],
  // Not as many as were told, or with a year left out between them.
  [
    'fr',
    'Le port a reçu {30} barques en 2014 et {20} en 2015. En trois ans, {9} ont coulé.',
    null,
    [year(2014), year(2015), null],
  ],
  [
    'en',
    'The port received {30} boats in 2014 and {20} in 2016. Over the two years, {9} sank.',
    null,
    [year(2014), year(2016), `~${year(2016)}`],
  ],
  // A time of its own.
  [
    'en',
    'The port received {30} boats in 2014 and {20} in 2015. Two years in prison await {9} sailors.',
    null,
    [year(2014), year(2015), `~${year(2015)}`],
  ],
]);

checkDated('a word that may be a month and opens a sentence is none by itself', [
  // A name.
  ['en', 'June said {30} boats sank.', '2023-08-02', [null]],
]);

checkDated('how long a campaign lasted, told beside its year', [
  [
    'fr',
    'La chasse, ouverte du 5 octobre au 9 novembre 2019 dans le Rif, a rapporté {30} sangliers.',
    null,
    ['2019-10-05/2019-11-09'],
  ],
  // Days that nothing ties to the year.
  [
    'fr',
    'Le port a vu {30} voiles en 2019, et la régate a duré du 5 mai au 9 juin.',
    null,
    [year(2019)],
  ],
]);

checkDated('what was said at the edition of a year is not of that year', [
  ['fr', 'Lors de l’édition 2018, le maire a promis que {20} quais ouvriraient.', null, [null]],
]);

checkDated('what is told before something else, and what a title is of', [
  [
    'en',
    'The gap should widen to {7 %} this year before narrowing to {5 %} next year.',
    '2020-07-01',
    [year(2020), year(2021)],
  ],
  ['en', 'The year before, it was {7 %} in 2018.', '2020-07-01', [year(2018)]],
  ['en', "The inspectors' 2018 report lists {30} boats.", null, [year(2018)]],
  ['en', 'The city’s 2018 administrative account shows {30 DH}.', null, [year(2018)]],
]);

checkDated('"these years", where the text has told none', [
  // Where it has told none, or one of them is meant.
  ['fr', 'Le mal gagne du terrain. Durant ces années, {40} quais ont fermé.', '2022-05-16', [null]],
]);
