import { checkDated, year } from './dated.ts';

checkDated('a week of a month is seven days of it', [
  ['en', 'In the third week of July, {12} boats sank.', '2024-07-30', ['2024-07-15/2024-07-21']],
  [
    'fr',
    'La première semaine du mois de mai 2023, {12} barques ont coulé.',
    null,
    ['2023-05-01/2023-05-07'],
  ],
  [
    'ar',
    'غرق {12} قاربا خلال الأسبوع الثالث من شهر يوليوز.',
    '2024-07-30',
    ['2024-07-15/2024-07-21'],
  ],
  // The last ends with its month; that of "the month" is of one that the words do not name.
  ['en', 'In the last week of June, {12} boats sank.', '2024-07-30', ['2024-06-24/2024-06-30']],
  [
    'fr',
    'La dernière semaine de mai 2023, {12} barques ont coulé.',
    null,
    ['2023-05-25/2023-05-31'],
  ],
  [
    'ar',
    'غرق {12} قاربا خلال الأسبوع الأخير من شهر يونيو.',
    '2024-07-30',
    ['2024-06-24/2024-06-30'],
  ],
  ['en', 'In the last week of the month, {12} boats sank.', '2024-07-30', [null]],
  ['en', 'Last week, {12} boats sank.', '2024-07-30', ['2024-07-22/2024-07-28']],
]);

checkDated('a day of "this month" is one of the month of writing', [
  [
    'fr',
    'Du 7 au 16 du mois courant, {12} puits ont séché.',
    '2024-07-24',
    ['2024-07-07/2024-07-16'],
  ],
  [
    'fr',
    'Du 7 au 16 courant, {12} puits ont séché. Le 20 courant, {3} ont été curés.',
    '2024-07-24',
    ['2024-07-07/2024-07-16', '2024-07-20/2024-07-20'],
  ],
  ['fr', 'Le port aura {12} quais courant 2026.', '2024-07-24', [year(2026)]],
  ['ar', 'جفت {12} بئرا يوم 5 الجاري.', '2024-07-24', ['2024-07-05/2024-07-05']],
  ['fr', 'Le 31 du mois dernier, {12} puits ont séché.', '2024-02-05', ['2024-01-31/2024-01-31']],
  ['ar', 'جفت {12} بئرا يوم 5 من الشهر الجاري.', '2024-07-24', ['2024-07-05/2024-07-05']],
  ['en', 'On the 5th of this month, {12} wells dried up.', '2024-07-24', ['2024-07-05/2024-07-05']],
]);

checkDated('two days of one month are the ends of what changes between them', [
  [
    'en',
    'Between 16 and 19 January, stocks rose by {21} tons to reach {80}, the rate going from {46 %} to {48 %}.',
    '2024-02-02',
    [
      '2024-01-16/2024-01-19',
      '2024-01-16/2024-01-19',
      '2024-01-16/2024-01-16',
      '2024-01-19/2024-01-19',
    ],
  ],
  [
    'fr',
    'Entre le 3 et le 9 mai 2024, le taux est passé de {12 %} à {15 %}.',
    null,
    ['2024-05-03/2024-05-03', '2024-05-09/2024-05-09'],
  ],
]);

checkDated('a year and a month are the ends of what went on between them', [
  [
    'fr',
    'Entre 2009 et août 2024, le parc est passé de {61} à {119} barques.',
    null,
    ['2009-01-01/2009-12-31', '2024-08-01/2024-08-31'],
  ],
]);

checkDated('"celui de", "that of" is the same part of the other year', [
  [
    'en',
    'The crew grew from {90} to {120} between the second quarter of 2019 and that of 2020.',
    null,
    ['2019-04-01/2019-06-30', '2020-04-01/2020-06-30'],
  ],
]);

checkDated('"que" behind a verb of saying compares nothing, whatever leads to the time', [
  [
    'fr',
    'Le maire a précisé qu’au cours de l’année 2022, {12} puits ont séché.',
    '2023-02-01',
    ['2022-01-01/2022-12-31'],
  ],
  [
    'fr',
    'Le maire a déclaré samedi 24 juin qu’au cours des cinq premiers mois de 2023, {12} puits ont séché et {30} ont rouvert.',
    '2023-06-25',
    ['2023-01-01/2023-05-31', '2023-01-01/2023-05-31'],
  ],
  [
    'fr',
    'Le maire a ajouté qu’à fin mai 2023, {12} puits ont séché.',
    '2023-06-25',
    ['2023-01-01/2023-05-31'],
  ],
  ['fr', 'On compte {12 %} de puits de plus qu’au premier trimestre 2022.', null, [null]],
]);

checkDated('a base may have its noun before its time', [
  [
    'ar',
    'بلغت نسبة الغرق {6 %} مقارنة بعدد القوارب لنفس الموسم من سنة 2022.',
    '2023-07-13',
    [null],
  ],
]);

checkDated(
  'what is counted now is of the day of writing where it stands, and of none where it came in',
  [
    ['fr', 'La ville compte actuellement {40} habitants.', '2024-03-05', ['2024-03-05/2024-03-05']],
    ['en', 'The port currently has {40} employees.', '2024-03-05', ['2024-03-05/2024-03-05']],
    ['ar', 'يبلغ عدد السكان حاليا {40} نسمة.', '2024-03-05', ['2024-03-05/2024-03-05']],
    ['fr', 'La ville compte actuellement {40} habitants.', null, [null]],
  ],
);

checkDated('a rise since the start of a year that no text dates is of no known time', [
  ['fr', 'Depuis le début de l’année, le bac a fait {70} trajets.', null, [null]],
]);

checkDated('a rise on part of the year before is of as much of this year', [
  [
    'fr',
    'Le port a reçu {16} bacs cette année, {+13 %} de plus que sur les dix premiers mois de 2023.',
    '2024-11-20',
    ['2024-01-01/2024-12-31', '2024-01-01/2024-10-31'],
  ],
  [
    'fr',
    'Les ventes ont augmenté de {+13 %} cette année par rapport aux dix premiers mois de 2023.',
    '2024-11-20',
    ['2024-01-01/2024-10-31'],
  ],
  [
    'en',
    'Sales rose {+13 %} this year compared with the first ten months of 2023.',
    '2024-11-20',
    ['2024-01-01/2024-10-31'],
  ],
]);

checkDated('a day up to which a year is told leaves the text on that year', [
  [
    'fr',
    'En 2018, {99} quais ont fermé. Le total a atteint {122} jusqu’au 31 décembre 2018. À Nador, {10} ont rouvert.',
    null,
    ['2018-01-01/2018-12-31', '2018-01-01/2018-12-31', '~2018-01-01/2018-12-31'],
  ],
]);

checkDated('what is paid on a debt or carried out of a budget comes in a time', [
  [
    'fr',
    'Les recettes ont eu un taux de réalisation de {48 %} à fin juin 2023.',
    null,
    ['2023-01-01/2023-06-30'],
  ],
  [
    'en',
    'At the end of June 2020, debt repayments of {30 DH} were made.',
    null,
    ['2020-01-01/2020-06-30'],
  ],
]);

checkDated('each of a list in brackets is set against the time of the first base', [
  [
    'fr',
    'Le 27 mars 2017, le lac est plein à {57 %}. On note Ourgha ({74 %} contre {43 %} un an plus tôt), Zelfa ({94 %} contre {69 %}).',
    null,
    [
      '2017-03-27/2017-03-27',
      '~2017-03-27/2017-03-27',
      '2016-03-27/2016-03-27',
      '~2017-03-27/2017-03-27',
      '~2016-03-27/2016-03-27',
    ],
  ],
]);

checkDated('a time that opens a clause of its own is of that clause', [
  [
    'fr',
    'Le lac est plein à {31 %} le 14 juin 2022, alors qu’à la même date en 2021, il l’était à {48 %}.',
    null,
    ['2022-06-14/2022-06-14', '2021-06-14/2021-06-14'],
  ],
]);

checkDated('a toll of a day told behind it is of that day', [
  ['en', 'The total reached {75} on January 5, 2021.', null, ['2021-01-05/2021-01-05']],
  [
    'fr',
    'On a compté {12} noyés le 5 mai 2021, portant le total à {75}.',
    null,
    ['2021-05-05/2021-05-05', null],
  ],
]);

checkDated('a bulletin on the past day stays on it, whatever it adds up', [
  [
    'en',
    'The country counted {9} births over the past day, the office said. Births rose to {800} so far. There were {3} in Zagora.',
    '2021-04-12',
    ['2021-04-12/2021-04-12', null, '~2021-04-12/2021-04-12'],
  ],
]);

checkDated('brackets tell the same thing of another time', [
  [
    'fr',
    'En mai 2018, les recettes ont atteint {27 DH} ({23 DH} en mai 2017) et les dépenses {6 DH}.',
    null,
    ['2018-05-01/2018-05-31', '2017-05-01/2017-05-31', '2018-05-01/2018-05-31'],
  ],
]);

checkDated('the year that an occasion opens is not the one told of', [
  [
    'ar',
    'شهدت الموانئ طفرة خلال سنة 2024. وقال المدير، بمناسبة افتتاح السنة القضائية 2025، إنها جيدة. واستقبلت {70} سفينة.',
    '2025-01-15',
    ['~2024-01-01/2024-12-31'],
  ],
  [
    'fr',
    "Les ports ont connu un essor en 2024. Il l'a dit lors de l'ouverture de l'année judiciaire 2025. Ils ont reçu {70} navires.",
    '2025-01-15',
    ['~2024-01-01/2024-12-31'],
  ],
]);

checkDated('those who are there are counted on the day', [
  [
    'fr',
    'La prison comptait {70} détenus étrangers à fin septembre 2023. On y compte {9} Tunisiens et {3} Libyens.',
    null,
    ['2023-09-30/2023-09-30', '~2023-09-30/2023-09-30', '~2023-09-30/2023-09-30'],
  ],
]);

checkDated('figures cited for a year date what stands', [
  [
    'en',
    'The league has {70} clubs, the minister said, citing figures for 2022.',
    '2023-05-17',
    ['2022-01-01/2022-12-31'],
  ],
]);

checkDated('a year long over gives no time to what follows', [
  [
    'fr',
    "Les élues sont deux fois plus nombreuses qu'en 2009, à l'issue du scrutin de vendredi 4 septembre 2015. La liste du Nord a {70} sièges.",
    null,
    [null],
  ],
]);

checkDated('a dateline dates nothing, with a comma or without', [
  ['en', 'RABAT Oct 20 - The port received {70} ships.', '2015-10-20', [null]],
  ['en', '(Agency) - RABAT, OCTOBER 20 - The port received {70} ships.', '2015-10-20', [null]],
]);

checkDated('the end of the year is that of the year just told', [
  [
    'fr',
    "En 2023, le taux a reculé pour s'établir à {37} % à la fin de l'année.",
    '2025-03-08',
    ['2023-12-31/2023-12-31'],
  ],
  [
    'ar',
    'أظهر التقرير لسنة 2023 أن المعدل استقر في {37} في المئة بنهاية العام.',
    '2025-03-08',
    ['2023-12-31/2023-12-31'],
  ],
]);

checkDated('a stretch between the day of an event and another', [
  [
    'en',
    'The port lost {70} ships between the start of the strike on March 20 and May 3.',
    '2020-05-06',
    ['2020-03-20/2020-05-03'],
  ],
  [
    'fr',
    'Le port a perdu {70} navires entre le début de la grève, le 20 mars, et le 3 mai.',
    '2020-05-06',
    ['2020-03-20/2020-05-03'],
  ],
  [
    'ar',
    'فقد الميناء {70} سفينة بين بداية الإضراب في 20 مارس و3 ماي.',
    '2020-05-06',
    ['2020-03-20/2020-05-03'],
  ],
  [
    'fr',
    'Un accord entre le port et la ville, signé le 20 mars et le 3 mai, porte sur {70} postes.',
    '2020-05-06',
    ['2020-05-03/2020-05-03'],
  ],
]);

checkDated('what was counted on a day has grown by then', [
  [
    'fr',
    "L'encours du crédit s'est chiffré à {962 DH} à fin février 2022, en hausse annuelle de {+3 %}. À fin février 2022, l'encours des dépôts a augmenté de {+5 %} à {950 DH}.",
    null,
    Array(4).fill('2022-02-28/2022-02-28'),
  ],
]);

checkDated('a year behind a comparison is one, whatever follows', [
  [
    'fr',
    'La flotte a crû de {27} % par rapport à 2015 à {413} millions de tonnes.',
    null,
    [null, null],
  ],
]);

checkDated('a year before that of the report which names it says nothing of what follows', [
  [
    'fr',
    "Rien ne change au projet de loi de finances pour l'année 2022, qui garde les montants de l'an 2010. Le port y a {70} navires.",
    null,
    ['~2022-01-01/2022-12-31'],
  ],
]);

checkDated('what is left over from a year is no count of it', [
  [
    'ar',
    'سجلت المحكمة خلال سنة 2021 ما مجموعه {70} شكاية، أضيف إليها المخلف عن سنة 2020.',
    null,
    ['2021-01-01/2021-12-31'],
  ],
  [
    'ar',
    'سجلت المحكمة خلال سنة 2021 ما مجموعه {70} شكاية، أضيفت إليها {12} شكاية مخلفة عن سنة 2020.',
    null,
    ['2021-01-01/2021-12-31', '2020-01-01/2020-12-31'],
  ],
]);

checkDated('one start told twice is of the year that it is once told with', [
  [
    'fr',
    "Il a reçu {70} navires depuis mai de l'an dernier. La grève dure depuis mai 2023.",
    null,
    ['2023-05-01/'],
  ],
  [
    'ar',
    'استقبل {70} سفينة منذ ماي من السنة الماضية. والإضراب مستمر منذ ماي 2023.',
    null,
    ['2023-05-01/'],
  ],
]);

checkDated('a year that opens what is said is of all that is said behind it', [
  [
    'fr',
    'Les ports recevraient {~70} barques en 2021, indique la banque, ajoutant qu’en 2022, ils en recevraient {~80}, recouvrant une baisse à {~9} au nord et une hausse à {~71} au sud.',
    null,
    [year(2021), year(2022), year(2022), year(2022)],
  ],
]);

checkDated('a forecast goes on with the one time told of that is not over', [
  [
    'fr',
    'La pêche serait de {~70 %} cette année. La cueillette reculerait de {~12 %}.',
    '2016-03-23',
    [year(2016), `~${year(2016)}`],
  ],
  [
    'fr',
    'La pêche a été de {70 %} en 2015. La cueillette reculerait de {~12 %}.',
    '2016-03-23',
    [year(2015), null],
  ],
]);

checkDated('the two years that a yearly report is called by date nothing', [
  [
    'fr',
    'Le port a reçu {70} barques en 2024. La criée a vendu {80} filets, indique le rapport annuel 2024-2025.',
    '2026-01-31',
    [year(2024), `~${year(2024)}`],
  ],
]);

checkDated('all that a list counts which is told of a base is of its time', [
  [
    'fr',
    "La douane a saisi {70} colis en 2019, mieux qu'en 2018, qui avait connu la saisie de {40} colis, {30} armes, {20} voitures et {9} barques.",
    '2020-01-09',
    [year(2019), year(2018), year(2018), year(2018), year(2018)],
  ],
  // No list: what stands behind a comma alone is of the clause again.
  [
    'fr',
    "La douane a saisi {70} colis en 2019, mieux qu'en 2018, qui avait connu {40} saisies, {30} de moins.",
    '2020-01-09',
    [year(2019), year(2018), year(2019)],
  ],
]);

checkDated('a participle behind a comma says when what was counted happened', [
  [
    'fr',
    'Les secours ont compté {70} morts et {300} blessés, dont {12} grièvement, dans {90} incendies de forêt, survenus du 5 au 11 mai 2019 dans le nord.',
    '2019-05-14',
    Array(4).fill('2019-05-05/2019-05-11'),
  ],
]);

checkDated('the same year that is pointed at is the one just named', [
  [
    'fr',
    'Le port a grandi en 2021, recevant {70} navires en mai de cette même année.',
    '2024-07-24',
    ['2021-05-01/2021-05-31'],
  ],
  [
    'en',
    'The port grew in 2021, receiving {70} ships in May of that same year.',
    '2024-07-24',
    ['2021-05-01/2021-05-31'],
  ],
]);

checkDated('two dashes part the first day of a stretch from its last', [
  [
    'en',
    'A total of {70} ships came in between June 10—the start of the season—and August 4.',
    '2024-09-24',
    ['2024-06-10/2024-08-04'],
  ],
]);

checkDated(
  'what was done to so many on a day is of that day, though its verb is one of asking as well',
  [
    [
      'fr',
      'La police a interpellé, lundi vers 21 h, {12} hommes.',
      '2014-06-10',
      ['2014-06-09/2014-06-09'],
    ],
    [
      'fr',
      'La police a interpellé lundi soir {12} hommes.',
      '2014-06-10',
      ['2014-06-09/2014-06-09'],
    ],
    ['fr', 'La députée a interpellé, lundi, le ministre sur {12} puits.', '2014-06-10', [null]],
  ],
);

checkDated('« plus de » before a number starts no change', [
  [
    'fr',
    'En 2013, {700} barques ont coulé. Plus de {1 400} marins ont pris part l’année dernière à {6} sorties.',
    '2014-06-10',
    [year(2013), year(2013), year(2013)],
  ],
]);

checkDated('new cases of a year are no bulletin of the day that they are told on', [
  [
    'en',
    'The mayor said on Monday that {700} new cases were registered in 2013 and that judges heard {800}.',
    '2014-06-10',
    [year(2013), year(2013)],
  ],
  [
    'en',
    'The ministry reported on Monday {12} new cases.',
    '2014-06-10',
    ['2014-06-09/2014-06-09'],
  ],
]);

checkDated('a month may be the subject of its clause, or what is sold in it', [
  [
    'fr',
    'Durant les onze premiers mois de l’année dernière, le port a reçu {648} cuves ; décembre en a ajouté {90}.',
    '2020-01-30',
    ['2019-01-01/2019-11-30', '2019-12-01/2019-12-31'],
  ],
  [
    'en',
    'Deliveries reached {648} crates in the first half. August sales, at {90} crates, were up {+4 %}.',
    '2023-09-28',
    ['2023-01-01/2023-06-30', '2023-08-01/2023-08-31', '2023-08-01/2023-08-31'],
  ],
]);

checkDated('a year that was told says nothing of a clause set against its own', [
  [
    'ar',
    'وبلغ العجز برسم سنة 2023 نحو {90 DH}، بينما وصلت المداخيل من فاتح يناير إلى 30 شتنبر {648 DH}.',
    '2024-10-08',
    [year(2023), '2024-01-01/2024-09-30'],
  ],
]);

checkDated('a part of a year in brackets behind the like part of a later one is not gone on with', [
  [
    'fr',
    'Le port a reçu {648} cuves au T3-23 ({512} au T3-22). Il comptait {90} pilotes à fin septembre.',
    '2023-11-30',
    ['2023-07-01/2023-09-30', '2022-07-01/2022-09-30', '2023-09-30/2023-09-30'],
  ],
]);

checkDated('a change before a colon is of no time at which its thing stood lower', [
  [
    'fr',
    'Le déficit s’est creusé en 2018. Il augmente de {+12 DH} : il était de {30 DH} en 2017, il atteint {42 DH} en 2018.',
    '2019-02-06',
    [`~${year(2018)}`, year(2017), year(2018)],
  ],
]);
