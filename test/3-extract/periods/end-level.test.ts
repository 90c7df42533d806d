import { checkDated, year } from './dated.ts';

const years = '2012-01-01/2013-12-31';

checkDated('a level that a change over years came to is of their end', [
  [
    'fr',
    'Le nombre des adhérents a augmenté de {+30 %} entre 2012 et 2013 pour atteindre les {700}.',
    '2015-05-10',
    [years, year(2013)],
  ],
  [
    'fr',
    'Le parc a grossi de {+6 %} entre 2012 et 2013, grâce aux cars, qui sont désormais {700}.',
    '2015-05-10',
    [years, year(2013)],
  ],
  [
    'en',
    'The number of members rose by {+30 %} between 2012 and 2013 to reach {700}.',
    '2015-05-10',
    [years, year(2013)],
  ],
  [
    'ar',
    'ارتفع عدد المنخرطين بنسبة {+30 %} بين 2012 و2013 ليصل إلى {700} منخرط.',
    '2015-05-10',
    [years, year(2013)],
  ],
  // On the day that the text counts on.
  [
    'fr',
    'À fin 2013, la région comptait {900} adhérents. Leur nombre a crû de {+4 %} entre 2012 et 2013, grâce aux ports, qui en réunissent désormais {70}.',
    '2015-05-10',
    ['2013-12-31/2013-12-31', years, '2013-12-31/2013-12-31'],
  ],
  // What was done in the years.
  [
    'fr',
    'Entre 2012 et 2013, l’agence a formé {700} jeunes, qui ont créé {30} ateliers.',
    '2015-05-10',
    [years, years],
  ],
  [
    'fr',
    'Les ventes ont crû de {+4 %} entre 2012 et 2013, avec {700} contrats de plus.',
    '2015-05-10',
    [years, years],
  ],
]);

checkDated('how much something has changed over some months is of all of them', [
  [
    'en',
    'The dam took in {700 mm} from September 2012 to March 2013, a {+6 %} rise.',
    '2015-05-10',
    ['2012-09-01/2013-03-31', '2012-09-01/2013-03-31'],
  ],
  // … and the rate that they came to is of the last.
  [
    'en',
    'The dam took in {700 mm} from September 2012 to March 2013, and its level is {6 %}.',
    '2015-05-10',
    ['2012-09-01/2013-03-31', '2013-03-01/2013-03-31'],
  ],
]);

checkDated('a rule told after some days is not of these', [
  [
    'fr',
    'Le salon se tient du 12 au 18 septembre, dans une ville qui accueille {700} visiteurs par an.',
    '2024-09-18',
    [null],
  ],
]);

checkDated('the year that follows is that after the one just named, even if that is compared', [
  [
    'fr',
    'On comptait {70} demandes en 2015, contre {50} en 2018 et {30} l’année suivante.',
    '2022-05-10',
    [year(2015), year(2018), year(2019)],
  ],
  [
    'en',
    'There were {70} requests in 2015, against {50} in 2018 and {30} the following year.',
    '2022-05-10',
    [year(2015), year(2018), year(2019)],
  ],
  [
    'ar',
    'تم تسجيل {70} طلبا سنة 2015، مقابل {50} طلبا سنة 2018 و{30} طلبا في السنة الموالية.',
    '2022-05-10',
    [year(2015), year(2018), year(2019)],
  ],
  [
    'fr',
    'En 2015, on comptait {70} demandes, contre {50} l’année précédente et {90} l’année suivante.',
    '2022-05-10',
    [year(2015), year(2014), year(2016)],
  ],
]);

checkDated('"over" some months says in which, unless they are set beside later ones', [
  [
    'en',
    'The deficit reached {70 DH} in the first five months of 2017, up {+7 %} over the first five months of 2016.',
    '2017-09-27',
    ['2017-01-01/2017-05-31', '2017-01-01/2017-05-31'],
  ],
  [
    'en',
    'The port had {70} ships from January to May 2017. Its traffic grew {+7 %} over the first five months of 2016.',
    '2017-09-27',
    ['2017-01-01/2017-05-31', '~2017-01-01/2017-05-31'],
  ],
]);

checkDated('the day of a disaster dates what it cost, not what is done for its victims', [
  [
    'en',
    'The state has spent {70 DH} on the victims of the flood of May 5, 2023. Aid has gone to {300} families.',
    '2024-10-10',
    [null, null],
  ],
  [
    'ar',
    'خصصت الحكومة {70 DH} لدعم ضحايا زلزال 5 ماي 2023. واستفادت {300} أسرة من الدعم.',
    '2024-10-10',
    [null, null],
  ],
  ['en', 'The flood of May 5, 2023 killed {30} people.', '2024-10-10', ['2023-05-05/2023-05-05']],
  ['ar', 'خلف زلزال 5 ماي 2023 وفاة {30} شخصا.', '2024-10-10', ['2023-05-05/2023-05-05']],
]);

checkDated('a year that something lies above or below is a base', [
  [
    'fr',
    'Bilan 2015. Le port a reçu {70} navires, pour {30 DH} de droits ({12 %} au-dessus de 2014).',
    '2016-08-04',
    [`~${year(2015)}`, `~${year(2015)}`, `~${year(2015)}`],
  ],
  [
    'fr',
    'Le taux est de {12 %}, au-dessus de la moyenne des ports en 2014.',
    '2016-08-04',
    [year(2014)],
  ],
]);

const days = '2022-09-01/2023-01-20';

checkDated('by how much more came in than in other years is of all the days', [
  [
    'ar',
    'بلغت الواردات {300} وحدة بين فاتح شتنبر 2022 و20 يناير 2023، بفائض قدره {40 %}.',
    '2023-01-21',
    [days, days],
  ],
  [
    'ar',
    'بلغت الواردات {300} وحدة بين فاتح شتنبر 2022 و20 يناير 2023، أي بنسبة {40 %} فوق المعدل.',
    '2023-01-21',
    [days, days],
  ],
  [
    'fr',
    'Il est entré {300} unités entre le 1er septembre 2022 et le 20 janvier 2023, avec un excédent de {40 %}.',
    '2023-01-21',
    [days, days],
  ],
  // A level that something came to is of the end.
  [
    'fr',
    'Il est entré {300} unités entre le 1er septembre 2022 et le 20 janvier 2023, et le taux de remplissage atteint {40 %}.',
    '2023-01-21',
    [days, '2023-01-20/2023-01-20'],
  ],
]);

checkDated('a stock told of behind two days is of the second', [
  [
    'fr',
    'La hausse n’a été que de {+40} prisonniers entre le 10 novembre et le 15 décembre, l’effectif s’établissant alors à {300} prisonniers.',
    '2025-12-25',
    ['2025-11-10/2025-12-15', '2025-12-15/2025-12-15'],
  ],
  // What came in is of all the days.
  [
    'fr',
    'On a arrêté {40} voleurs entre le 10 novembre et le 15 décembre, et saisi {300} vélos.',
    '2025-12-25',
    ['2025-11-10/2025-12-15', '2025-11-10/2025-12-15'],
  ],
]);

checkDated('a year named before the days is no number that changed over them', [
  [
    'ar',
    'وحسب إحصائيات سنة 2018، من خلال الطلبات المودعة ما بين 1 أكتوبر 2017 و17 أكتوبر 2018، بلغ عدد التلاميذ {700}.',
    null,
    ['2017-10-01/2018-10-17'],
  ],
]);

checkDated('expenditure that is committed has come in since January', [
  [
    'fr',
    'Les engagements de dépenses ont totalisé {328 DH} à fin mai 2024.',
    '2024-06-13',
    ['2024-01-01/2024-05-31'],
  ],
  [
    'fr',
    'Les engagements de la banque s’élèvent à {328 DH} à fin mai 2024.',
    '2024-06-13',
    ['2024-05-31/2024-05-31'],
  ],
]);

checkDated('what a bank earns is of the months until the day that its deposits are counted on', [
  [
    'fr',
    "À fin juin 2018, les dépôts s'élèvent à {300 DH}. Le PNB a crû de {+4 %} à {70 DH}. Le résultat net est de {9 DH}.",
    '2018-08-31',
    [
      '2018-06-30/2018-06-30',
      '~2018-01-01/2018-06-30',
      '~2018-01-01/2018-06-30',
      '~2018-01-01/2018-06-30',
    ],
  ],
  [
    'fr',
    "À fin juin 2018, les dépôts s'élèvent à {300 DH}. Les crédits ont crû de {+4 %} à {70 DH}.",
    '2018-08-31',
    ['2018-06-30/2018-06-30', '~2018-06-30/2018-06-30', '~2018-06-30/2018-06-30'],
  ],
]);

checkDated('the end of the month in which something was expected is not what was expected of', [
  ['fr', 'Fin mars, la banque tablait sur une hausse de {~4 %}.', '2017-04-20', [null]],
  [
    'fr',
    'À fin mars, la banque a annoncé que les ventes ont atteint {300 DH}.',
    '2017-04-20',
    ['2017-01-01/2017-03-31'],
  ],
]);

checkDated('what a fleet lands comes in over a time, whose parts are of it too', [
  [
    'fr',
    'Les débarquements de la flotte ont atteint {300} caisses à fin juin 2014.',
    null,
    ['2014-01-01/2014-06-30'],
  ],
  [
    'fr',
    'La ville a reçu {300} touristes à fin 2014, dont {60} par la mer.',
    null,
    [year(2014), year(2014)],
  ],
  [
    'ar',
    'سجلت المحطة {300} مسافر بنهاية 2014، بينهم {60} بالحافلة.',
    null,
    [year(2014), year(2014)],
  ],
]);

checkDated('who is established somewhere by a day was so on that day', [
  [
    'en',
    'Some {300} weavers were legally established in Spain by July 1, 2014.',
    null,
    ['2014-07-01/2014-07-01'],
  ],
]);

checkDated('a level told of "when" a stretch of years ended is of the last of them', [
  ['en', 'The population grew between 2004 and 2014, when it reached {648}.', null, [year(2014)]],
  [
    'fr',
    'La population a crû entre 2004 et 2014, année où elle a atteint {648}.',
    null,
    [year(2014)],
  ],
]);
