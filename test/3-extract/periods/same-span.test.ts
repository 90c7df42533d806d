import { checkDated, year } from './dated.ts';

checkDated('what is set against a span of months with "last year" is of the same span', [
  [
    'fr',
    'La consommation est de {32} tonnes sur les trois premiers mois de l’année contre {34} l’an dernier.',
    '2018-04-11',
    ['2018-01-01/2018-03-31', '2017-01-01/2017-03-31'],
  ],
  [
    'en',
    'In the first three months of 2018, sales stood at {32} tonnes, against {34} last year.',
    '2018-05-11',
    ['2018-01-01/2018-03-31', '2017-01-01/2017-03-31'],
  ],
  [
    'fr',
    'En 2018, les ventes ont atteint {32} tonnes, contre {34} l’an dernier.',
    '2018-12-30',
    [year(2018), year(2017)],
  ],
]);

checkDated('the same session of another year is of its month', [
  [
    'fr',
    'Un total de {300} candidats ont été admis à la session de juin, contre {280} lors de la même session de 2018.',
    '2019-06-27',
    ['2019-06-01/2019-06-30', '2018-06-01/2018-06-30'],
  ],
]);

checkDated('the same period of last year is no earlier where the text has just told of last year', [
  [
    'fr',
    'Le taux a atteint {49 %} à ce jour. Deux barrages gardent leur taux de {100 %} de l’année dernière. Les autres sont à {95 %}, contre {61 %} et {68 %} lors de la même période de l’année passée.',
    '2018-03-05',
    [
      '2018-03-05/2018-03-05',
      year(2017),
      '~2018-03-05/2018-03-05',
      '2017-03-05/2017-03-05',
      '2017-03-05/2017-03-05',
    ],
  ],
]);

checkDated('since the start of the year is of the year that the account is of, told in January', [
  [
    'fr',
    'À fin novembre 2022, le parc comptait {900} camions. Depuis le début de l’année, il a crû de {+4 %}.',
    '2023-01-03',
    ['2022-11-30/2022-11-30', '2022-01-01/2022-11-30'],
  ],
  [
    'fr',
    'En mars 2023, le parc comptait {900} camions. Depuis le début de l’année, il a crû de {+4 %}.',
    '2023-04-03',
    ['2023-03-01/2023-03-31', '2023-01-01/2023-03-31'],
  ],
]);

checkDated('what was won at an election of a year is of that year, and nothing else is', [
  [
    'fr',
    'Il garde la deuxième place obtenue aux élections de 2016, malgré un recul à {82} sièges.',
    null,
    [null],
  ],
  ['fr', 'Il regrette les {125} sièges obtenus aux élections de 2016.', null, [year(2016)]],
  ['fr', 'Il a obtenu {125} sièges aux élections de 2016.', null, [year(2016)]],
]);

checkDated('a period that is alike is as long', [
  [
    'fr',
    'Au troisième trimestre 2010, {78} barques ont sombré contre {79} durant la période similaire de l’année dernière.',
    '2010-11-03',
    ['2010-07-01/2010-09-30', '2009-07-01/2009-09-30'],
  ],
]);

checkDated('two changes are no ends of one, whatever ties them', [
  [
    'fr',
    'Les ventes ont crû de {+5 %} à fin mai 2013 par rapport à fin mai 2012. Cela vient d’une hausse de {+13 %} des achats, conjuguée à une baisse de {+12 %} des dons.',
    '2013-06-14',
    ['2013-01-01/2013-05-31', '~2013-01-01/2013-05-31', '~2013-01-01/2013-05-31'],
  ],
]);

checkDated('what last year had "during the same period" is of that part of it', [
  [
    'en',
    'The gap was {35 DH} by the end of July 2024, up from last year’s gap of {27 DH} during the same period.',
    '2024-08-13',
    ['2024-01-01/2024-07-31', '2023-01-01/2023-07-31'],
  ],
  [
    'en',
    'The gap was {35 DH} in 2024, up from last year’s gap of {27 DH}.',
    '2024-12-30',
    [year(2024), year(2023)],
  ],
]);

const [WINTER, BEFORE] = ['2010-10-01/2011-02-28', '2009-10-01/2010-02-28'];

checkDated('months that a bracket spells out are those, of whatever year', [
  [
    'fr',
    'D’octobre 2010 à février 2011, le bureau a reçu {300} plaintes. Les chiffres, des 5 premiers mois (octobre 2010 à février 2011) du contrat, sont connus. Le nombre de vols a baissé de {11 %}.',
    null,
    [WINTER, `~${WINTER}`],
  ],
  [
    'en',
    'In the first five months (October 2010 to February 2011) of the contract, {300} thefts were noted, against {280} a year earlier.',
    null,
    [WINTER, BEFORE],
  ],
]);

checkDated('the same period of the season before is a year before', [
  [
    'ar',
    'بلغت صادرات الخيار {32} طنا إلى غاية 20 أكتوبر الماضي، مقابل {34} طنا خلال الفترة نفسها من الموسم الفلاحي الماضي.',
    '2018-11-11',
    ['2018-01-01/2018-10-20', '2017-01-01/2017-10-20'],
  ],
  [
    'fr',
    'Les exportations ont atteint {32} tonnes au 20 octobre, contre {34} à la même période de la campagne précédente.',
    '2018-11-11',
    ['2018-10-20/2018-10-20', '2017-10-20/2017-10-20'],
  ],
  [
    'en',
    'Exports reached {32} tonnes by October 20, against {34} in the same period of last season.',
    '2018-11-11',
    ['2018-01-01/2018-10-20', '2017-01-01/2017-10-20'],
  ],
]);

checkDated('the same period as a month that a sentence picks out is that month', [
  [
    'fr',
    'Le port a reçu {70} navires à fin mai. Pour le seul mois de mai, il en a reçu {9}, contre {8} à la même période en 2023.',
    '2024-06-11',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '2023-05-01/2023-05-31'],
  ],
  [
    'fr',
    'Le port a reçu {70} navires à fin mai, dont {9} pour le seul mois de mai, contre {60} à la même période en 2023.',
    '2024-06-11',
    ['2024-01-01/2024-05-31', '2024-05-01/2024-05-31', '2023-01-01/2023-05-31'],
  ],
]);

checkDated('the level on which something is told is no level of the same period', [
  [
    'ar',
    'باع الميناء {300} قارب خلال الفصل الأول من سنة 2012. وباعت الفروع على المستوى الدولي خلال نفس الفترة {40} قاربا.',
    '2012-05-16',
    ['2012-01-01/2012-03-31', '2012-01-01/2012-03-31'],
  ],
  [
    'ar',
    'باع الميناء {300} قارب خلال الفصل الأول من سنة 2012. وزادت المبيعات {+9 %} عن مستوى نفس الفترة.',
    '2012-05-16',
    ['2012-01-01/2012-03-31', '~2012-01-01/2012-03-31'],
  ],
]);

checkDated('the same reference period of another year is as long', [
  [
    'fr',
    'Le port a reçu {70} barques au premier semestre de 2018, contre {60} durant la même période de référence de 2017, soit une hausse de {+16 %}.',
    null,
    ['2018-01-01/2018-06-30', '2017-01-01/2017-06-30', '2018-01-01/2018-06-30'],
  ],
  [
    'ar',
    'استقبل الميناء {70} قاربا خلال النصف الأول من سنة 2018، مقابل {60} خلال نفس الفترة المرجعية من سنة 2017، بزيادة {+16 %}.',
    null,
    ['2018-01-01/2018-06-30', '2017-01-01/2017-06-30', '2018-01-01/2018-06-30'],
  ],
  [
    'en',
    'The port received {70} boats in the first half of 2018, against {60} over the same reference period of 2017, an increase of {+16 %}.',
    null,
    ['2018-01-01/2018-06-30', '2017-01-01/2017-06-30', '2018-01-01/2018-06-30'],
  ],
]);

checkDated('the first months of a year are as many as were just told to have gone by', [
  [
    'fr',
    'Du 1er janvier au 15 septembre 2019, le port a reçu {648} barques. Il en a vendu {300} durant les premiers mois de cette année, contre {321} à la même période de l’année passée.',
    '2019-09-19',
    ['2019-01-01/2019-09-15', '2019-01-01/2019-09-15', '2018-01-01/2018-09-15'],
  ],
  [
    'ar',
    'استقبل الميناء {648} قاربا ما بين فاتح يناير و15 شتنبر 2019. وباع {300} خلال الأشهر الأولى من السنة الجارية.',
    '2019-09-19',
    ['2019-01-01/2019-09-15', '2019-01-01/2019-09-15'],
  ],
  [
    'en',
    'Between January 1 and September 15, 2019, the port received {648} boats. It sold {300} in the first months of this year.',
    '2019-09-19',
    ['2019-01-01/2019-09-15', '2019-01-01/2019-09-15'],
  ],
  // Of another year, and of one that is told whole.
  [
    'en',
    'Between January 1 and September 15, 2018, the port received {648} boats. It sold {300} in the first months of this year.',
    '2019-09-19',
    ['2018-01-01/2018-09-15', null],
  ],
  [
    'en',
    'In 2019, the port received {648} boats. It sold {300} in the first months of the year.',
    '2020-02-19',
    ['2019-01-01/2019-12-31', null],
  ],
]);

checkDated('a year that follows "on the same date in 2022 and" is of that date as well', [
  [
    'fr',
    'Au 12 février, le taux était de {48 %}, contre {31 %} à la même date de 2022 et {57 %} en 2021.',
    '2023-02-13',
    ['2023-02-12/2023-02-12', '2022-02-12/2022-02-12', '2021-02-12/2021-02-12'],
  ],
  [
    'en',
    'As of February 12, the tanks held {48 %}, against {31 %} on the same date in 2022 and {57 %} in 2021.',
    '2023-02-13',
    ['2023-02-12/2023-02-12', '2022-02-12/2022-02-12', '2021-02-12/2021-02-12'],
  ],
  [
    'ar',
    'بلغت نسبة الملء يوم 12 فبراير {48 %}، مقابل {31 %} في التاريخ نفسه من سنة 2022 و{57 %} سنة 2021.',
    '2023-02-13',
    ['2023-02-12/2023-02-12', '2022-02-12/2022-02-12', '2021-02-12/2021-02-12'],
  ],
]);

checkDated('what had come in at the same date of the season before is of as long', [
  [
    'fr',
    'Le port a reçu, au 15 janvier, {648} caisses depuis le démarrage de la campagne agricole, contre {512} à la même date de la campagne précédente.',
    '2010-01-18',
    ['2009-09-01/2010-01-15', '2008-09-01/2009-01-15'],
  ],
]);
