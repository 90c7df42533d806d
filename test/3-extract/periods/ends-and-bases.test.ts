import { checkDated, year } from './dated.ts';

const day = (d: string) => `${d}/${d}`;

checkDated('a time may run from a day or a month to all of a year', [
  [
    'fr',
    'Entre le 3 mai 1972, date de sa création, et 2018, la caisse est passée de {300} à {900} adhérents.',
    '2019-07-23',
    [day('1972-05-03'), year(2018)],
  ],
  [
    'en',
    'Between May 1972 and 2018, the fund grew from {300} to {900} members.',
    '2019-07-23',
    ['1972-05-01/1972-05-31', year(2018)],
  ],
  [
    'ar',
    'بين ماي 1972 و2018 انتقل عدد المنخرطين من {300} إلى {900}.',
    '2019-07-23',
    ['1972-05-01/1972-05-31', year(2018)],
  ],
  // Up to a day it is of that day.
  [
    'fr',
    'Entre le 3 mai 1972 et fin 2018, la caisse est passée de {300} à {900} adhérents.',
    '2019-07-23',
    [day('1972-05-03'), day('2018-12-31')],
  ],
]);

checkDated('the first end of a change may stand before its subject, behind the time of both', [
  [
    'fr',
    'C’est entre 2006 et 2016 qu’elle a le plus grandi : de {300}, elle est passée à {900} adhérents.',
    '2019-07-23',
    [year(2006), year(2016)],
  ],
]);

checkDated('"a year ago, on the same date" is one day', [
  ['fr', 'Il y a un an, à la même date, le lac était à {51 %}.', '2022-03-18', [day('2021-03-18')]],
  [
    'fr',
    'Il y a deux ans, à la même date, le lac était à {51 %}.',
    '2022-03-18',
    [day('2020-03-18')],
  ],
  [
    'en',
    'A year ago, on the same date, the lake was {51 %} full.',
    '2022-03-18',
    [day('2021-03-18')],
  ],
  ['ar', 'قبل سنة، في التاريخ نفسه، كانت نسبة الملء {51 %}.', '2022-03-18', [day('2021-03-18')]],
]);

checkDated('"last year" beside a part of this one is as long where the text says so', [
  [
    'fr',
    'Au 10 mars, les lacs sont pleins à {34 %}, contre {50 %} à la même date de l’an dernier. Le plus grand l’est à {12 %}, alors qu’il l’était à {22 %} l’an passé.',
    '2022-03-18',
    [day('2022-03-10'), day('2021-03-10'), `~${day('2022-03-10')}`, day('2021-03-10')],
  ],
  [
    'en',
    'As of March 10, the lakes are {34 %} full, compared to {50 %} on the same date last year. The largest stands at {12 %}, against {22 %} last year.',
    '2022-03-18',
    [day('2022-03-10'), day('2021-03-10'), `~${day('2022-03-10')}`, day('2021-03-10')],
  ],
  [
    'ar',
    'دخل الميناء إلى غاية متم شتنبر {300} قارب، مقابل {200} العام الماضي.',
    '2022-11-18',
    ['2022-01-01/2022-09-30', '2021-01-01/2021-09-30'],
  ],
  // A quarter alone says nothing of how much of last year is meant.
  [
    'fr',
    'Le port a reçu {300} barques au troisième trimestre, contre {1200} l’an dernier.',
    '2022-11-18',
    ['2022-07-01/2022-09-30', year(2021)],
  ],
]);

checkDated('a change that names no start had that of what is set beside its end', [
  [
    'en',
    'The fleet shrank in the second quarter of 2019. It fell from {900} to {700}, and the share of boats stood at {8 %}, compared with {9 %} a year earlier. At sea, it went from {13 %} to {12 %}.',
    '2019-08-08',
    [
      '~2018-04-01/2018-06-30',
      '~2019-04-01/2019-06-30',
      '~2019-04-01/2019-06-30',
      '2018-04-01/2018-06-30',
      '~2018-04-01/2018-06-30',
      '~2019-04-01/2019-06-30',
    ],
  ],
  [
    'fr',
    'Entre le premier trimestre de 2016 et celui de 2017, on a créé {300} postes.\n\nLe taux est passé de {9 %} à {10 %}. Celui des femmes est de {13 %}, contre {12 %}.',
    '2017-08-05',
    [
      '2016-01-01/2017-03-31',
      '~2016-01-01/2016-03-31',
      '~2017-01-01/2017-03-31',
      '~2017-01-01/2017-03-31',
      '~2016-01-01/2016-03-31',
    ],
  ],
]);

checkDated('a report of a year is known by it however long its title', [
  [
    'fr',
    'Voilà ce qui ressort du rapport sur la pêche côtière pour l’année 2017, dévoilé hier par l’office.\n\nLe nombre de barques a atteint {300}.',
    '2018-07-23',
    [`~${year(2017)}`],
  ],
  [
    'fr',
    'Selon le rapport de 2019, le taux est passé de {9 %} à {8 %}.',
    '2020-07-23',
    [null, year(2019)],
  ],
  // The past three years are no year of a report.
  [
    'en',
    'According to the fund’s 2020 annual report, it paid {300} pensions in the past three years.',
    '2021-01-31',
    [null],
  ],
]);

checkDated('what has been counted since a year', [
  ['fr', 'Depuis 2012, on en a compté {300}.', '2018-07-23', ['2012-01-01/2018-07-23']],
]);

checkDated('twenty-four hours in words are the day of a bulletin', [
  [
    'fr',
    'On a compté {9} feux ces dernières vingt-quatre heures.',
    '2018-07-23',
    [day('2018-07-23')],
  ],
  [
    'en',
    'There were {9} fires over the past twenty-four hours.',
    '2018-07-23',
    [day('2018-07-23')],
  ],
  ['ar', 'سجل {9} حرائق خلال الأربع والعشرين ساعة الماضية.', '2018-07-23', [day('2018-07-23')]],
  ['ar', 'سجل {9} حرائق خلال الساعات الأربع والعشرين الماضية.', '2018-07-23', [day('2018-07-23')]],
  ['ar', 'سجل {9} حرائق خلال الساعات الأخيرة.', '2018-07-23', [null]],
]);

checkDated('what each gets every month is of no day, nor is a term a time', [
  [
    'fr',
    'Au 13 novembre, {300} familles avaient touché l’aide mensuelle de {500 DH}.',
    '2023-11-15',
    [day('2023-11-13'), null],
  ],
  [
    'en',
    'As of November 13, {300} families had received the monthly aid of {500 DH}.',
    '2023-11-15',
    [day('2023-11-13'), null],
  ],
  [
    'fr',
    'Un car s’est renversé mercredi, faisant {3} morts. La route fait {10} morts et {33} blessés par jour.',
    '2022-08-17',
    [day('2022-08-17'), null, null],
  ],
  [
    'fr',
    'En 2018, la caisse a versé {900 DH}. Les prestations à long terme comptent pour {600 DH}.',
    '2019-07-23',
    [year(2018), `~${year(2018)}`],
  ],
  ['ar', 'سجلت {9} حرائق على المستوى الوطني يوم 19 يونيو 2025.', '2025-06-20', [day('2025-06-19')]],
]);

checkDated('a base of which only its time is told dates nothing, however far the change was', [
  [
    'en',
    'The crop came to {300} tonnes this year, including {20} of barley, down sharply from a year earlier.',
    '2031-09-01',
    [year(2031), year(2031)],
  ],
  [
    'en',
    'The rate was {13 %} in 2030, up slightly from {12 %} a year earlier.',
    null,
    [year(2030), year(2029)],
  ],
]);

checkDated(
  'a change is of the part of the time spoken of that it is measured against in an earlier year',
  [
    [
      'en',
      'Some {300} boats came in the first half of 2031. Those from Malta rose by {+12 %} compared to May 2028.',
      null,
      ['2031-01-01/2031-06-30', '~2031-05-01/2031-05-31'],
    ],
    [
      'fr',
      "L'indice a été de {71} en 2014. Il a perdu {+3 %} par rapport au quatrième trimestre 2013.",
      null,
      [year(2014), '~2014-10-01/2014-12-31'],
    ],
    // Measured within the year, it is of no like part.
    [
      'fr',
      "L'indice a été de {71} en 2014. Il a perdu {+3 %} par rapport au troisième trimestre 2014.",
      null,
      [year(2014), `~${year(2014)}`],
    ],
  ],
);

checkDated('what was rebuilt after a quake is not of the month of the quake', [
  [
    'en',
    'The town hired {300} masons as it built back from the earthquake that struck it in September 2031.',
    null,
    [null],
  ],
  [
    'fr',
    'Après le séisme qui a frappé la ville en septembre 2031, {300} maisons ont été rebâties.',
    null,
    [null],
  ],
  ['ar', 'بعد الزلزال الذي ضرب المدينة في شتنبر 2031، تم بناء {300} منزل.', null, [null]],
  [
    'en',
    'Some {300} people died in the earthquake that struck the town in September 2031.',
    null,
    ['2031-09-01/2031-09-30'],
  ],
]);

checkDated('a month told before the clause that foresees is over', [
  [
    'en',
    'Inflation fell to {4 %} in October and is projected to average {6 %} for the year.',
    '2031-12-19',
    ['2031-10-01/2031-10-31', year(2031)],
  ],
  ['en', 'The new rate of {4 %} will apply in October.', '2031-12-19', ['2032-10-01/2032-10-31']],
]);

checkDated('"for the year" takes up the year spoken of', [
  [
    'en',
    'In 2030, farms lost {300} jobs. Losses for the year rose by {+20 %}, and {40} were made good across the year.',
    null,
    [year(2030), year(2030), year(2030)],
  ],
  [
    'en',
    'In 2030, farms lost {300} jobs. The budget for the year to come is {20}.',
    null,
    [year(2030), `~${year(2030)}`],
  ],
]);

checkDated('what lies there, after what has come in until now, is of the day', [
  [
    'en',
    'Since last September, {300} have come in. The fill rate of the dams is {40 %}.',
    '2031-03-25',
    ['2030-09-01/2031-03-25', '~2031-03-25/2031-03-25'],
  ],
  [
    'fr',
    'Depuis septembre dernier, {300} mm sont tombés. Le taux de remplissage des barrages est de {40 %}.',
    '2031-03-25',
    ['2030-09-01/2031-03-25', '~2031-03-25/2031-03-25'],
  ],
]);

checkDated('a goal that was set for a year says nothing of what follows', [
  [
    'en',
    'At the end of 2030, some {300} wells were open. The goal was to have {42 %} of them lit by 2027. The north has {20}.',
    '2031-10-26',
    ['2030-12-31/2030-12-31', year(2027), '~2030-12-31/2030-12-31'],
  ],
]);

checkDated('a bulletin is of the month that stands behind all that it is on', [
  [
    'en',
    'Transfers reached {300 DH} at the end of May 2031. They show a rise of {+2 %}, the Office says in its bulletin on the monthly indicators of foreign trade for the month of May.',
    '2031-07-02',
    ['2031-01-01/2031-05-31', '~2031-01-01/2031-05-31'],
  ],
]);

checkDated('a month that is set against an earlier one is the last before it', [
  [
    'fr',
    'Les prix ont gagné {+14 %} en janvier 2011, contre {+8 %} en décembre et {+5 %} en novembre.',
    null,
    ['2011-01-01/2011-01-31', '2010-12-01/2010-12-31', '2010-11-01/2010-11-30'],
  ],
  [
    'en',
    'Prices rose {+14 %} in January 2011, against {+8 %} in December.',
    '2012-01-02',
    ['2011-01-01/2011-01-31', '2010-12-01/2010-12-31'],
  ],
  [
    'ar',
    'ارتفعت الأسعار بـ{+14 %} في مارس 2011، مقابل {+8 %} في فبراير.',
    null,
    ['2011-03-01/2011-03-31', '2011-02-01/2011-02-28'],
  ],
]);

checkDated('the end of the year is of the year that is told of, not of its base', [
  [
    'fr',
    'Les affaires ont augmenté de {+3 %} en 2022 par rapport à 2021, avec {200} affaires demeurant en instance à la fin de l’année.',
    '2023-02-01',
    ['2022-01-01/2022-12-31', '2022-12-31/2022-12-31'],
  ],
]);

checkDated('more numerous or higher than a year is measured against it', [
  [
    'fr',
    'En 2017, ils sont {7 %} plus nombreux que l’an dernier.',
    '2017-12-24',
    ['2017-01-01/2017-12-31'],
  ],
  ['fr', 'Les loyers sont {7 %} plus élevés que l’an dernier.', '2017-12-24', [null]],
  [
    'en',
    'It is lower than the turnout in 2011, which amounted to {47 %}.',
    '2016-10-21',
    ['2011-01-01/2011-12-31'],
  ],
]);

checkDated('what has been put into service in a year is of that year, however long its name', [
  [
    'fr',
    '{836} lignes rurales à haute tension ont été mises en service en 2021.',
    '2022-05-01',
    ['2021-01-01/2021-12-31'],
  ],
  ['fr', 'Le programme, lancé en 2021, compte {836} lignes.', '2022-05-01', [null]],
]);

checkDated('a month behind this year, and a year that opens quoted words', [
  [
    'en',
    'Guards stopped {300} boats this year. In September 2018, they seized {12} engines.',
    '2018-11-20',
    ['2018-01-01/2018-12-31', '2018-09-01/2018-09-30'],
  ],
  [
    'fr',
    'C’est ce que confirme l’Office, pour qui « en 2015, un total de {300} noyades a été déclaré ».',
    '2016-03-25',
    ['2015-01-01/2015-12-31'],
  ],
]);

checkDated('a growth compared with several years before is of the year told of', [
  [
    'fr',
    '2016 a été importante. Le nombre de puits a atteint {204}, soit une hausse de {+7 %} comparativement aux cinq années précédentes.',
    null,
    ['~2016-01-01/2016-12-31', '~2016-01-01/2016-12-31'],
  ],
]);

checkDated('a campaign is a farming year only beside farming', [
  ['fr', 'Le bilan de cette campagne fait état de {180} avis.', '2015-02-17', [null]],
  [
    'fr',
    'Le bilan de cette campagne fait état d’une récolte de {180} tonnes.',
    '2015-02-17',
    ['2014-09-01/2015-08-31'],
  ],
]);

checkDated('a time that two commas set off right behind the second number is of that one', [
  [
    'ar',
    'أنجز المكتب {19 DH} في سنة 2022، ويرتقب أن يصل إلى {44 DH}، في سنة 2023.',
    '2023-05-02',
    ['2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
  ],
]);

checkDated('what a base is told to be between commas dates nothing', [
  [
    'fr',
    'À fin octobre 2021, la consommation a crû de {+5 %}. Par rapport à la même période pré-crise, fin octobre 2019, la production a crû de {+3 %}.',
    '2021-12-10',
    ['2021-01-01/2021-10-31', '~2021-01-01/2021-10-31'],
  ],
  [
    'fr',
    'À fin octobre 2021, la consommation a crû de {+5 %}. Pour la même période pré-crise, fin octobre 2019, elle a crû de {+3 %}.',
    '2021-12-10',
    ['2021-01-01/2021-10-31', '2019-01-01/2019-10-31'],
  ],
]);

checkDated(
  'what has come in over a year is of all of it, whatever day of the year before it is set against',
  [
    [
      'fr',
      'En 2021, les importations ont connu une hausse de {+24 %} par rapport à fin 2020.',
      '2022-02-02',
      [year(2021)],
    ],
  ],
);

checkDated('what something has come to by now is of the day of writing', [
  [
    'fr',
    'Le nombre de centres est passé de {107} centres en 2006 à {130} actuellement.',
    '2012-01-10',
    [year(2006), '2012-01-10/2012-01-10'],
  ],
]);

checkDated('the end of a quarter is of the one just named', [
  [
    'fr',
    'Au premier trimestre 2025, la prison a été agrandie. En fin de trimestre, elle comptait {60} détenus.',
    '2025-09-10',
    ['2025-03-31/2025-03-31'],
  ],
]);

checkDated('a month is late from its last third on, and its end is what came until then', [
  [
    'en',
    'In late July 2019, {12} hikers drowned in a gorge.',
    '2019-09-03',
    ['2019-07-21/2019-07-31'],
  ],
  [
    'en',
    'Exports reached {40 billion} dirhams at the end of July.',
    '2019-09-03',
    ['2019-01-01/2019-07-31'],
  ],
]);

checkDated(
  'what there is at the term of a part of the year is of its last day, what came is of the part',
  [
    [
      'fr',
      'Au terme du troisième trimestre 2019, la ville compte {300} abonnés.',
      '2019-12-10',
      [day('2019-09-30')],
    ],
    [
      'fr',
      'Au terme du premier semestre 2019, le parc compte {300} abonnés.',
      '2019-12-10',
      [day('2019-06-30')],
    ],
    [
      'fr',
      'Au terme du troisième trimestre 2019, les ventes ont atteint {70 DH}.',
      '2019-12-10',
      ['2019-07-01/2019-09-30'],
    ],
  ],
);
checkDated('two values told in turn behind two bases are each of one', [
  [
    'ar',
    'خلال الفصل الثاني من سنة 2024 استقر الرصيد في {61}، متراجعا سواء بالمقارنة مع الفصل السابق أو مع نفس الفصل من السنة الماضية حيث استقر في {63} و{66} على التوالي.',
    '2024-07-19',
    ['2024-04-01/2024-06-30', '2024-01-01/2024-03-31', '2023-04-01/2023-06-30'],
  ],
]);

checkDated('the last quarter of last year, set against in its wake, is not the one told', [
  [
    'ar',
    'استقر المؤشر خلال الفصل الرابع من سنة 2023 في {44}، مقابل {46} خلال الفصل الرابع من السنة الماضية.',
    '2024-01-19',
    ['2023-10-01/2023-12-31', '2022-10-01/2022-12-31'],
  ],
  // Told in summer, it is the last.
  [
    'fr',
    'Le solde est de {44} au deuxième trimestre 2024, contre {46} au quatrième trimestre de l’année dernière.',
    '2024-07-19',
    ['2024-04-01/2024-06-30', '2023-10-01/2023-12-31'],
  ],
]);

checkDated('the ends of how many came in are sums of the months until then', [
  [
    'fr',
    'Le nombre de touristes est passé de {200} à fin mai 2016 à {300} à fin mai 2017.',
    '2018-02-25',
    ['2016-01-01/2016-05-31', '2017-01-01/2017-05-31'],
  ],
  // How many there were on the day.
  [
    'fr',
    'Le nombre de détenus est passé de {200} à fin mai 2016 à {300} à fin mai 2017.',
    '2018-02-25',
    ['2016-05-31/2016-05-31', '2017-05-31/2017-05-31'],
  ],
]);

checkDated('what a forecast was and is are of the one time that is foreseen', [
  [
    'fr',
    'La banque a révisé sa prévision de {~4 %} à {~3 %} pour 2031.',
    '2031-03-01',
    ['2031-01-01/2031-12-31', '2031-01-01/2031-12-31'],
  ],
  [
    'en',
    'The growth forecast for 2031 was lowered to {~2.9 %} from {~3.2 %}.',
    '2031-03-01',
    ['2031-01-01/2031-12-31', '2031-01-01/2031-12-31'],
  ],
  // The forecasts themselves are not what has changed.
  [
    'fr',
    'Selon les prévisions, le taux passerait de {6 %} à {~2 %} en 2031.',
    '2031-03-01',
    [null, '2031-01-01/2031-12-31'],
  ],
]);

checkDated('the total of a year that a change is over is its base', [
  [
    'en',
    'Last year {1,211} boats sank, an increase of {+182 %} over the total for 2030.',
    '2032-03-01',
    ['2031-01-01/2031-12-31', '2031-01-01/2031-12-31'],
  ],
]);

checkDated('what a base is told with is of its time', [
  [
    'fr',
    'Les vergers couvrent {47} hectares en 2031, contre {21} hectares en 2030, avec {26} fermiers.',
    '2032-03-01',
    ['2031-01-01/2031-12-31', '2030-01-01/2030-12-31', '2030-01-01/2030-12-31'],
  ],
]);

checkDated('the ends of a change may have their times between commas', [
  [
    'ar',
    'انخفض المعدل {+8 %}، إذ انتقل من {49 %}، في الفصل الأول من سنة 2010، إلى {41 %}، في الفصل الأول من سنة 2011.',
    '2011-05-06',
    ['2011-01-01/2011-03-31', '2010-01-01/2010-03-31', '2011-01-01/2011-03-31'],
  ],
]);

checkDated('the current level is the end of a change, and not of its start', [
  [
    'en',
    'The fleet grew from {30} boats in 2004 to the current {40}.',
    '2025-02-05',
    ['2004-01-01/2004-12-31', null],
  ],
]);

checkDated('a change between two levels is of the later', [
  [
    'fr',
    'Le port a vu {120} navires en 2018, alors que l’année 2017 en avait vu {160}, soit une baisse de {+25 %}.',
    '2019-01-28',
    [year(2018), year(2017), year(2018)],
  ],
  [
    'ar',
    'عالج الميناء {120} سفينة سنة 2018، فيما سجل سنة 2017 ما مجموعه {160} سفينة، أي بنسبة انخفاض بلغت {+25 %}.',
    '2019-01-28',
    [year(2018), year(2017), year(2018)],
  ],
  [
    'en',
    'The port saw {120} ships in 2018, while 2017 had seen {160}, a drop of {+25%}.',
    '2019-01-28',
    [year(2018), year(2017), year(2018)],
  ],
  // Off neither of them by as much: of the time that was named last.
  [
    'fr',
    'Le port a vu {120} navires en 2018, alors que l’année 2017 en avait vu {160}, soit une baisse de {+7 %}.',
    '2019-01-28',
    [year(2018), year(2017), year(2017)],
  ],
]);

const early = (y: number) => `${y}-01-01/${y}-03-31`;

checkDated(
  'what a level has grown by is of its time, and so is what it is set against no rest of it',
  [
    [
      'fr',
      'Au premier trimestre 2023, le nombre de nuitées s’est accru de {40.000} personnes et s’est établi à {412.000} nuitées contre {372.000} durant la même période de l’année écoulée.',
      '2023-05-06',
      [early(2023), early(2023), early(2022)],
    ],
  ],
);

checkDated('the figures of a time before are told in the clause that "when" opens', [
  [
    'en',
    "The mill ground {84} tonnes in 2022, an increase of {+12%} compared to the previous year's figures, when {75} tonnes were ground.",
    '2023-02-06',
    [year(2022), year(2022), year(2021)],
  ],
]);

checkDated('at the term of a year a stock is of its last day, and what came in of all of it', [
  ['fr', 'Au terme de l’année 2022, la prison comptait {430} détenus.', null, [day('2022-12-31')]],
  [
    'fr',
    'Au terme de l’exercice 2022, l’encours des prêts atteint {430 DH}.',
    null,
    [day('2022-12-31')],
  ],
  ['fr', 'Au terme de l’année 2022, les recettes ont atteint {430 DH}.', null, [year(2022)]],
]);

checkDated('the month that an account comes out for is the one until whose end the text tells', [
  [
    'fr',
    'Les recettes sont de {648 DH} à fin mai 2020. Selon les statistiques publiées au titre du mois de mai, les dépenses ont crû de {+6 %} à {48 DH} contre {44 DH} à fin mai 2019.',
    null,
    [
      '2020-01-01/2020-05-31',
      '~2020-01-01/2020-05-31',
      '~2020-01-01/2020-05-31',
      '2019-01-01/2019-05-31',
    ],
  ],
  [
    'ar',
    'بلغت المداخيل {648 DH} عند متم ماي 2020. وحسب الإحصائيات المنشورة برسم شهر ماي، ارتفعت النفقات بنسبة {+6 %} إلى {48 DH} مقابل {44 DH} عند متم ماي 2019.',
    null,
    [
      '2020-01-01/2020-05-31',
      '~2020-01-01/2020-05-31',
      '~2020-01-01/2020-05-31',
      '2019-01-01/2019-05-31',
    ],
  ],
  // What the month itself has brought.
  [
    'fr',
    'Les recettes sont de {648 DH} à fin mai 2020. Au titre du mois de mai, elles sont de {90 DH}.',
    null,
    ['2020-01-01/2020-05-31', '2020-05-01/2020-05-31'],
  ],
]);

checkDated('hotels are full over the time up to a month’s end, prisons on its last day', [
  [
    'fr',
    'Le taux d’occupation des hôtels a atteint {63 %} à fin juin 2024.',
    '2024-08-05',
    ['2024-01-01/2024-06-30'],
  ],
  [
    'fr',
    'Le taux d’occupation des prisons a atteint {152 %} à fin juin 2024.',
    '2024-08-05',
    [day('2024-06-30')],
  ],
]);
