import { checkDated, year } from './dated.ts';

checkDated('a time in brackets with a number of its own says nothing of what follows them', [
  [
    'fr',
    'En 2020, {28 %} des agents sont mariés ({34 %} en 2004) et {57 %} sont veufs ({52 %} en 2004).',
    '2021-10-11',
    [year(2020), year(2004), year(2020), year(2004)],
  ],
  // The only time that the sentence names.
  [
    'fr',
    'Le déficit ({800 DH} en 2023) est de {4 %} du PIB.',
    '2024-10-11',
    [year(2023), year(2023)],
  ],
]);

checkDated('a line that ends with a colon over a list heads it', [
  [
    'fr',
    'Bilan de l’année 2021:\n– {631} vols\nBilan du 1er trimestre 2022 :\n– {146} vols\nBilan des 5 dernières années :\n– {3500} vols',
    '2022-07-01',
    [`~${year(2021)}`, '~2022-01-01/2022-03-31', null],
  ],
]);

checkDated('a year later may still be running on the day of writing', [
  [
    'fr',
    'Le port est passé de {88} agents en 2014 à {168} une année plus tard.',
    '2015-11-06',
    [year(2014), year(2015)],
  ],
  [
    'fr',
    'Le port est passé de {88} agents en 2014 à {168} une année plus tard.',
    '2014-11-06',
    [year(2014), null],
  ],
]);

checkDated('the day on which something was noted or decided dates nothing', [
  [
    'fr',
    'Le nombre de ports a diminué de {+30 %}, a relevé, lundi à Rabat, le ministre. Le plan comprend {500} quais.',
    '2024-05-14',
    [null, null],
  ],
  ['fr', 'Le texte, validé le 14 janvier à Rabat, comporte {30} mesures.', '2010-02-05', [null]],
  ['fr', 'Le gouvernement avait promis en 2021 {300} écoles.', '2025-03-05', [null]],
  [
    'fr',
    'La ligne mise en place par le ministère de la Justice et des Libertés en juillet 2015 a reçu {200} appels.',
    '2016-11-10',
    [null],
  ],
]);

checkDated('"since 1999, when they were 500" tells of that year', [
  [
    'fr',
    'Le travail recule depuis 1999, date à laquelle ils étaient {500}.',
    '2012-06-13',
    [year(1999)],
  ],
  ['fr', 'Le taux recule depuis 2004, année où il était de {12 %}.', '2012-06-13', [year(2004)]],
  ['fr', '{500} puits ont été creusés depuis 1999.', '2012-06-13', ['1999-01-01/2012-06-13']],
]);

checkDated('"the previous year" before the second end of a time is the one before that', [
  [
    'fr',
    'Le nombre a crû de {+6 %} entre la fin de l’année précédente et octobre 2023.',
    '2023-11-07',
    ['2022-12-31/2023-10-31'],
  ],
]);

checkDated('the years that a plan runs to are not "the year"', [
  [
    'fr',
    'En 2022, le port a lancé sa stratégie 2022-2026. Le quai a reçu au cours de l’année, {160} navires.',
    '2022-12-22',
    [year(2022)],
  ],
]);

checkDated('a level of living or schooling is no level of a year', [
  ['fr', '{30 %} des jeunes ont un niveau de vie décent en 2019.', '2021-03-09', [year(2019)]],
  [
    'fr',
    'Le taux, en 2020, est de {71 %}. La part des agents sans niveau d’instruction est de {52 %} durant l’année écoulée.',
    '2021-03-09',
    [year(2020), year(2020)],
  ],
  // What households expect is asked in the time of the survey.
  [
    'fr',
    'Au premier trimestre 2025, {80 %} des ménages se plaignent. {53 %} des ménages anticipent une baisse de leur niveau de vie dans l’année à venir, {6 %} une hausse.',
    '2025-04-16',
    ['2025-01-01/2025-03-31', '~2025-01-01/2025-03-31', '~2025-01-01/2025-03-31'],
  ],
]);

checkDated('what a quotation leaves out parts a number from the time behind it', [
  [
    'fr',
    '«En 1982, le port avait {6} quais (…) aujourd’hui il en a {4}», a-t-il noté.',
    '2015-03-30',
    [year(1982), null],
  ],
]);

checkDated('"currently" behind a verb of a state tells what is so on the day of writing', [
  [
    'fr',
    'Le programme couvre actuellement plus de {400} villages.',
    '2025-11-19',
    ['2025-11-19/2025-11-19'],
  ],
  ['fr', 'Le port a livré actuellement {400} bus.', '2025-11-19', [null]],
]);

checkDated('so many days later are told from the day named before', [
  [
    'fr',
    'Le 28 mai, {17} barques ont coulé. Deux jours plus tard, {12} autres ont été repêchées.',
    '2019-06-20',
    ['2019-05-28/2019-05-28', '2019-05-30/2019-05-30'],
  ],
  [
    'en',
    'On May 28, {17} boats sank. Two days later, {12} were found.',
    '2019-06-20',
    ['2019-05-28/2019-05-28', '2019-05-30/2019-05-30'],
  ],
  // Behind what happened, no day is told.
  [
    'fr',
    'Le 28 mai, {17} barques ont coulé. Deux jours après la tempête, {12} autres ont été repêchées.',
    '2019-06-20',
    ['2019-05-28/2019-05-28', null],
  ],
]);

checkDated('the day of a paper is none of what it tells', [
  [
    'en',
    'The port fell by {17} percent in the second quarter. According to its Tuesday note, boats fell by {12} percent.',
    '2019-09-20',
    ['2019-04-01/2019-06-30', '~2019-04-01/2019-06-30'],
  ],
  [
    'en',
    'The port fell by {17} percent in the second quarter. On Tuesday, boats fell by {12} percent.',
    '2019-09-20',
    ['2019-04-01/2019-06-30', '2019-09-17/2019-09-17'],
  ],
]);

checkDated('so many years later are told from the time named before', [
  [
    'fr',
    'Le port comptait {300} agents en 1990. Douze ans plus tard, il en avait {700}.',
    '2019-06-20',
    [year(1990), year(2002)],
  ],
  [
    'en',
    'The port had {300} agents in 1990. Twelve years later, it had {700}.',
    '2019-06-20',
    [year(1990), year(2002)],
  ],
  // Behind what happened, no year is told.
  [
    'fr',
    'Le port comptait {300} agents en 1990. Douze ans plus tard que prévu, il en avait {700}.',
    '2019-06-20',
    [year(1990), null],
  ],
]);

checkDated('what is already there is of no time to come', [
  [
    'fr',
    'Vingt quais sont programmés pour {20} ports en 2027. Les grues s’ajouteront aux {876} déjà livrées.',
    '2025-07-09',
    [year(2027), null],
  ],
]);
