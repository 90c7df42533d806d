import { checkDated, year } from './dated.ts';

checkDated('"since then" counts from what was just told', [
  [
    'fr',
    'Entre 2014 et 2017, {300} puits ont été creusés. Depuis, {40} autres l’ont été.',
    '2018-12-05',
    ['2014-01-01/2017-12-31', '2018-01-01/2018-12-05'],
  ],
  [
    'fr',
    'La ligne a ouvert le 3 mai 2022. Depuis lors, {300} voyageurs l’ont prise.',
    '2023-02-15',
    ['2022-05-03/2023-02-15'],
  ],
  [
    'en',
    'The ferry service was launched in May 2022. Since then, {300} people have used it.',
    '2023-02-15',
    ['2022-05-01/2023-02-15'],
  ],
  [
    'en',
    'The quake of 8 September 2022 killed {70} people. Since then, {300} homes were rebuilt.',
    '2023-02-15',
    ['2022-09-08/2022-09-08', '2022-09-08/2023-02-15'],
  ],
  [
    'ar',
    'انطلقت العملية في 3 ماي 2022. ومنذ ذلك الحين استفادت {300} أسرة.',
    '2023-02-15',
    ['2022-05-03/2023-02-15'],
  ],
  [
    'ar',
    'رمم {300} منزل بين 2012 و2017. ومنذ ذلك الوقت رمم {40} منزلا.',
    '2018-12-05',
    ['2012-01-01/2017-12-31', '2018-01-01/2018-12-05'],
  ],
  [
    'ar',
    'انطلقت الحملة يوم 28 يناير 2021، وبلغ عدد المستفيدين منذ ذلك التاريخ {300} شخص.',
    '2021-04-07',
    ['2021-01-28/2021-04-07'],
  ],
  // Nothing was told before, or only what was said in the news of the day.
  ['fr', 'Depuis, {40} puits ont été creusés.', '2018-12-05', [null]],
  [
    'fr',
    'Le ministre en a parlé lundi au Parlement. Depuis, {40} plaintes ont été déposées.',
    '2018-12-05',
    [null],
  ],
]);

checkDated('what is counted since a launch or an event is so since its date', [
  [
    'fr',
    'Le portail, mis en ligne en juin 2024, a reçu {300} plaintes depuis sa création.',
    '2025-05-12',
    ['/2025-05-12'],
  ],
  [
    'fr',
    'Le portail, lancé en juin 2024, a reçu {300} plaintes depuis sa création.',
    '2025-05-12',
    ['2024-06-01/2025-05-12'],
  ],
  [
    'fr',
    'Mise en service en juin 2024, la ligne a transporté {300} voyageurs depuis son ouverture.',
    '2025-05-12',
    ['2024-06-01/2025-05-12'],
  ],
  ['ar', 'منذ فيضانات 7 شتنبر 2024 استفادت {300} أسرة.', '2025-05-12', ['2024-09-07/2025-05-12']],
  ['ar', 'منذ زلزال شتنبر 2023 رمم {300} منزل.', '2025-05-12', ['2023-09-01/2025-05-12']],
]);

checkDated('what has run since a day does so until the one that its sentence names', [
  [
    'fr',
    'À fin mai, {300} plaintes avaient été déposées depuis le début de l’année.',
    '2024-08-01',
    ['2024-01-01/2024-05-31'],
  ],
  [
    'fr',
    'Au 30 juin, l’office comptait {300} détenus. Les plaintes reçues à cette date depuis janvier étaient {40}.',
    '2024-08-01',
    ['2024-06-30/2024-06-30', '2024-01-01/2024-06-30'],
  ],
  [
    'en',
    'In all, {300} wells were dug between May 2022 and June 2024, including {40} since January.',
    '2024-08-01',
    ['2022-05-01/2024-06-30', '2024-01-01/2024-06-30'],
  ],
  [
    'ar',
    'إلى غاية نهاية ماي، أودعت {300} شكاية منذ بداية السنة.',
    '2024-08-01',
    ['2024-01-01/2024-05-31'],
  ],
  // Each figure has a time of its own.
  [
    'fr',
    'Au 30 juin, l’office comptait {300} agents, et depuis janvier {40} plaintes ont été déposées.',
    '2024-08-01',
    ['2024-06-30/2024-06-30', '2024-01-01/2024-08-01'],
  ],
  ['fr', 'Depuis 2015, {300} ponts ont été bâtis.', '2024-08-01', ['2015-01-01/2024-08-01']],
]);

checkDated('a bulletin is of its day: its 24 hours, what is counted then, no total', [
  ['fr', 'En 24 heures, {40} cas ont été relevés.', '2021-02-03', ['2021-02-03/2021-02-03']],
  ['en', 'In 24 hours, {40} cases were found.', '2021-02-03', ['2021-02-03/2021-02-03']],
  ['ar', 'خلال 24 ساعة، سجلت {40} إصابة.', '2021-02-03', ['2021-02-03/2021-02-03']],
  // a length, not the last hours
  ['fr', 'Le navire a fait le trajet en 24 heures avec {40} passagers.', '2021-02-03', [null]],
  [
    'fr',
    'On relève {40} cas au cours des dernières 24 heures. Le total est de {300} depuis mars 2020. Les cas actifs sont au nombre de {70}.',
    '2021-08-10',
    ['2021-08-10/2021-08-10', '2020-03-01/2021-08-10', '~2021-08-10/2021-08-10'],
  ],
  [
    'en',
    'The past 24 hours brought {40} cases. The total since the start of the crisis in March 2020 now stands at {300}. There are {70} active cases.',
    '2021-08-10',
    ['2021-08-10/2021-08-10', '2020-03-01/2021-08-10', '~2021-08-10/2021-08-10'],
  ],
  [
    'ar',
    'سجلت {40} إصابة خلال الـ24 ساعة الماضية. وبلغ المجموع {300} منذ مارس 2020. ويبلغ مجموع الحالات النشطة {70}.',
    '2021-08-10',
    ['2021-08-10/2021-08-10', '2020-03-01/2021-08-10', '~2021-08-10/2021-08-10'],
  ],
]);

checkDated('a stretch of days may tell its hours', [
  [
    'fr',
    'Entre lundi à 18 h et mardi à la même heure, {40} cas ont été relevés. Le cumul est de {300}.',
    '2022-01-19',
    ['2022-01-17/2022-01-18', null],
  ],
  [
    'fr',
    'Du lundi 10 janvier à 8h30 au vendredi 14 janvier à midi, {40} étals ont été visités. {12} ont fermé.',
    '2022-01-19',
    ['2022-01-10/2022-01-14', '~2022-01-10/2022-01-14'],
  ],
  [
    'en',
    'Between 4 p.m. on Monday and 4 p.m. on Tuesday, {40} cases were found.',
    '2022-01-19',
    ['2022-01-17/2022-01-18'],
  ],
  [
    'en',
    'From Monday, January 10 at 8 a.m. to Friday, January 14 at 6 pm, {40} shops were visited.',
    '2022-01-19',
    ['2022-01-10/2022-01-14'],
  ],
  [
    'ar',
    'من الاثنين 10 يناير على الساعة 8 إلى الجمعة 14 يناير على الساعة السادسة مساء، زرنا {40} متجرا.',
    '2022-01-19',
    ['2022-01-10/2022-01-14'],
  ],
  // the hours of one day
  [
    'en',
    'From 9 a.m. to 6 p.m. on Monday, {40} people voted.',
    '2022-01-19',
    ['2022-01-17/2022-01-17'],
  ],
]);

checkDated('what is set beside the same time a year before', [
  [
    'fr',
    'Au 30 juin 2024, on comptait {300} détenus. Un an plus tôt, on en recensait {280}.',
    '2024-08-01',
    ['2024-06-30/2024-06-30', '2023-06-30/2023-06-30'],
  ],
  [
    'en',
    'As of June 30, 2024, it had {300} inmates. A year earlier, the figure was {280}.',
    '2024-08-01',
    ['2024-06-30/2024-06-30', '2023-06-30/2023-06-30'],
  ],
  // What came in until a day did so until the same day of the year before.
  [
    'fr',
    'Au 30 juin 2024, on avait reçu {300} plaintes. Un an plus tôt, on en avait reçu {280}.',
    '2024-08-01',
    ['2024-01-01/2024-06-30', '2023-01-01/2023-06-30'],
  ],
  [
    'en',
    'Police took apart {112} networks in 2017. A year earlier, they had broken up {98}.',
    '2018-01-31',
    [year(2017), year(2016)],
  ],
  [
    'en',
    'Prices rose {+0.4 %} month-on-month in May 2022, and {6 %} from a year earlier.',
    '2022-07-28',
    ['2022-05-01/2022-05-31', '2022-05-01/2022-05-31'],
  ],
  [
    'fr',
    'Au premier trimestre 2025, {300} ponts ont été bâtis. L’an dernier, sur la même période, {280} l’avaient été.',
    '2025-08-22',
    ['2025-01-01/2025-03-31', '2024-01-01/2024-03-31'],
  ],
  [
    'en',
    'In the first half of 2022, {300} bridges were built. In 2019, over the same period, {280} were.',
    '2022-08-22',
    ['2022-01-01/2022-06-30', '2019-01-01/2019-06-30'],
  ],
  [
    'ar',
    'شيد {300} جسر خلال النصف الأول من 2022. وفي سنة 2019، خلال الفترة نفسها، شيد {280} جسرا.',
    '2022-08-22',
    ['2022-01-01/2022-06-30', '2019-01-01/2019-06-30'],
  ],
]);

checkDated('what had not been seen since is of another time', [
  [
    'fr',
    'Avec {300} bateaux, le port, qui n’avait plus connu de hausse à deux chiffres depuis l’année 2010, fait mieux.',
    '2018-01-22',
    [null],
  ],
  [
    'fr',
    'Le port compte {300} bateaux, ce qui n’était plus arrivé depuis 2010.',
    '2018-01-22',
    [null],
  ],
  ['en', 'The port has {300} boats, as it had not seen since 2010.', '2018-01-22', [null]],
  ['ar', 'يضم الميناء {300} قارب، وهو رقم لم يعرفه منذ سنة 2010.', '2018-01-22', [null]],
  [
    'fr',
    'Depuis 2010, le port n’avait plus de grue et {300} bateaux sont partis.',
    '2018-01-22',
    ['2010-01-01/2018-01-22'],
  ],
]);

checkDated('what is watched is no day before', [
  [
    'fr',
    'La police a agi dimanche. Grâce à la veille informatique, {300} fraudes ont été vues.',
    '2022-06-28',
    [null],
  ],
  [
    'fr',
    'La police a agi dimanche. La veille, {300} fraudes ont été vues.',
    '2022-06-28',
    ['2022-06-25/2022-06-25'],
  ],
]);

checkDated(
  'what has come since an event that nobody dates is up to the day of writing, and so are its parts',
  [
    [
      'fr',
      'On a arrêté {20} passeurs lundi. Le total depuis la proclamation du couvre-feu est de {90}. Ils se répartissent entre Fès ({50}) et Salé ({40}).',
      '2021-03-10',
      ['2021-03-08/2021-03-08', '/2021-03-10', '~/2021-03-10', '~/2021-03-10'],
    ],
    [
      'ar',
      'أوقفت الشرطة {20} مهربا أمس. وبلغ مجموع الموقوفين منذ إعلان حظر التجول {90} مهربا. ويتوزعون بين فاس ({50}) وسلا ({40}).',
      '2021-03-10',
      ['2021-03-09/2021-03-09', '/2021-03-10', '~/2021-03-10', '~/2021-03-10'],
    ],
    // The parts of what was told last.
    [
      'fr',
      'Depuis la proclamation du couvre-feu, on a arrêté {90} passeurs. Lundi, la police en a arrêté {20}. Ils se répartissent entre Fès ({15}) et Salé ({5}).',
      '2021-03-10',
      ['/2021-03-10', '2021-03-08/2021-03-08', '~2021-03-08/2021-03-08', '~2021-03-08/2021-03-08'],
    ],
  ],
);

checkDated('a rate by a day is of that day, whatever campaign has begun', [
  // What lies there on the day.
  [
    'fr',
    'La campagne de collecte a démarré le 1er juin. Au 20 juillet, le taux de remplissage est de {31 %}.',
    '2023-07-24',
    ['2023-07-20/2023-07-20'],
  ],
]);

checkDated('"since its launch" counts from when the text has told that it was', [
  [
    'fr',
    'La bourse, entrée en service en mars 2023, a reçu {45} offres depuis son lancement.',
    '2025-12-20',
    ['2023-03-01/2025-12-20'],
  ],
  // A month in which nothing began.
  [
    'fr',
    'Le port a vendu la jetée en mars 2023. Depuis son lancement, la bourse a reçu {45} offres.',
    '2025-12-20',
    ['/2025-12-20'],
  ],
]);

checkDated('"this year" is the one that the text names', [
  [
    'en',
    'Traffic rose by {+8 %} in the first half of 2018. The port expects {10} ships this year.',
    null,
    ['2018-01-01/2018-06-30', year(2018)],
  ],
]);

checkDated('what is counted since the start of a year that was just told is of that year', [
  [
    'ar',
    'مقارنة بعام 2024، الذي شهد منذ بدايته إلى غاية متم يونيو بيع {70} سفينة، بيعت {90} سفينة هذه السنة.',
    '2025-11-05',
    ['2024-01-01/2024-06-30', year(2025)],
  ],
  [
    'ar',
    'وشهدت سنة 2023 منذ مطلعها وحتى نهاية غشت بيع {70} سفينة.',
    '2025-11-05',
    ['2023-01-01/2023-08-31'],
  ],
  [
    'fr',
    'L’année 2023 a été rude : depuis son début jusqu’à fin septembre, on a vendu {70} navires.',
    '2025-11-05',
    ['2023-01-01/2023-09-30'],
  ],
  [
    'en',
    '2023 was rough: since its beginning until the end of May, {70} ships were sold.',
    '2025-11-05',
    ['2023-01-01/2023-05-31'],
  ],
  // The start is named with its year.
  [
    'fr',
    'Depuis le début de l’année 2024 jusqu’à fin septembre, on a vendu {70} navires.',
    '2025-11-05',
    ['2024-01-01/2024-09-30'],
  ],
  // No year is told.
  [
    'fr',
    'Depuis son début jusqu’à fin septembre, la saison a vu {70} navires.',
    '2025-11-05',
    ['/2025-09-30'],
  ],
]);

checkDated('a count bears the year that something is since', [
  [
    'ar',
    'يبلغ عدد سكان القرية {300} نسمة، بزيادة {70} نسمة منذ إحصاء 2014.',
    '2018-12-05',
    [null, '2014-01-01/2018-12-05'],
  ],
  [
    'fr',
    'La vallée a gagné {300} habitants depuis le recensement 2014.',
    '2018-12-05',
    ['2014-01-01/2018-12-05'],
  ],
]);

checkDated('a month and a later day of the year after', [
  ['ar', 'من شتنبر إلى الخامس من يناير غرس {300} شجرة.', '2018-01-07', ['2017-09-01/2018-01-05']],
  [
    'fr',
    'De septembre au 5 janvier, {300} arbres ont été plantés.',
    '2018-01-07',
    ['2017-09-01/2018-01-05'],
  ],
  [
    'en',
    'From September to January 5, they planted {300} trees.',
    '2018-01-07',
    ['2017-09-01/2018-01-05'],
  ],
]);

checkDated('what has added up since the start of a year does so until the day counted up to', [
  // The start of a year is known.
  [
    'fr',
    'Du début de l’année jusqu’au 12 mars, {300} couples ont déposé un dossier.',
    '2024-03-20',
    ['2024-01-01/2024-03-12'],
  ],
  [
    'en',
    'From the beginning of the year until March 12, the chamber received {300} opinions.',
    '2024-03-20',
    ['2024-01-01/2024-03-12'],
  ],
]);

checkDated('a start and an end that one sentence tells apart make one time, in either order', [
  [
    'fr',
    'Depuis sa fondation en 2003, le musée a acquis {300} toiles jusqu’à fin 2018.',
    null,
    ['2003-01-01/2018-12-31'],
  ],
  [
    'fr',
    'Jusqu’à fin 2018, le musée avait acquis {300} toiles depuis sa fondation en 2003.',
    null,
    ['2003-01-01/2018-12-31'],
  ],
  [
    'ar',
    'منذ تأسيس المتحف سنة 2003 تم اقتناء {300} لوحة إلى غاية متم سنة 2018.',
    null,
    ['2003-01-01/2018-12-31'],
  ],
  [
    'ar',
    'إلى غاية متم سنة 2018، اقتنى المتحف {300} لوحة منذ تأسيسه سنة 2003.',
    null,
    ['2003-01-01/2018-12-31'],
  ],
  [
    'en',
    'Since the museum was founded in 2003, it had bought {300} paintings by the end of 2018.',
    null,
    ['2003-01-01/2018-12-31'],
  ],
  // Another sentence starts no time.
  [
    'fr',
    'Le musée achète des toiles depuis 2003. Jusqu’à fin 2018, il a reçu {300} visiteurs.',
    null,
    ['2018-01-01/2018-12-31'],
  ],
]);

checkDated('what has moved since a year stood at the first of two ends in that year', [
  [
    'fr',
    'Depuis 2014, le taux est passé de {63 %} à {57 %}.',
    '2018-12-05',
    [year(2014), '2014-01-01/2018-12-05'],
  ],
  [
    'en',
    'The rate has fallen since 2014, from {63 %} to {57 %}.',
    '2018-12-05',
    [year(2014), '2014-01-01/2018-12-05'],
  ],
  [
    'ar',
    'تراجعت النسبة منذ 2014 من {63 %} إلى {57 %}.',
    '2018-12-05',
    [year(2014), '2014-01-01/2018-12-05'],
  ],
  // A text that speaks of a later year has come to the second in it.
  [
    'fr',
    'En 2017, {300} puits étaient ouverts. Le taux a reculé depuis 2014, passant de {63 %} à {57 %}.',
    '2018-12-05',
    [year(2017), year(2014), `~${year(2017)}`],
  ],
  [
    'ar',
    'كان {300} بئر مفتوحا سنة 2017. وتراجعت النسبة منذ 2014 من {63 %} إلى {57 %}.',
    '2018-12-05',
    [year(2017), year(2014), `~${year(2017)}`],
  ],
  // Two counts that are no ends of one move have both come since.
  [
    'fr',
    'Depuis 2014, {63} puits et {57} lacs ont tari.',
    '2018-12-05',
    ['2014-01-01/2018-12-05', '2014-01-01/2018-12-05'],
  ],
]);

checkDated('a last year that is counted from a day is its twelve months', [
  [
    'fr',
    'Au cours de la dernière année, à compter du 8 avril 2016, {300} puits ont été creusés.',
    '2017-05-17',
    ['2016-04-08/2017-04-07'],
  ],
  [
    'en',
    'Over the past year, starting from March 1, 2016, {300} wells were dug.',
    '2017-05-17',
    ['2016-03-01/2017-02-28'],
  ],
  [
    'ar',
    'حفرت {300} بئر خلال السنة الأخيرة، ابتداء من 8 أبريل 2016.',
    '2017-05-17',
    ['2016-04-08/2017-04-07'],
  ],
  // Its own year alone.
  [
    'en',
    'Over the last year, {300} wells were dug. From March 1, 2016, tolls apply.',
    '2017-05-17',
    [year(2016)],
  ],
]);

checkDated('a share and its amount have one time', [
  [
    'fr',
    'La taxe valait {7 %} du budget en 2021, pour atteindre {9 %}, soit {4} millions de dirhams, en 2022.',
    '2023-08-11',
    [year(2021), year(2022), year(2022)],
  ],
  [
    'en',
    'The levy was {7%} of the budget in 2021, rising to {9%} or nearly {4} million dirhams in 2022.',
    '2023-08-11',
    [year(2021), year(2022), year(2022)],
  ],
  [
    'ar',
    'مثلت الرسوم {7 %} سنة 2021، لترتفع إلى {9 %} أو قرابة {4} ملايين درهم سنة 2022.',
    '2023-08-11',
    [year(2021), year(2022), year(2022)],
  ],
  // a number of its own
  [
    'en',
    'The levy was {7%} in 2021 and the mill got {4} million dirhams in 2022.',
    '2023-08-11',
    [year(2021), year(2022)],
  ],
]);

checkDated('what a yearly report tells is not of the day of the news before it', [
  [
    'en',
    'Customs seized {30} carpets on Tuesday.\n\nThe annual report of the customs says {400} carpets were seized.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', null],
  ],
  [
    'fr',
    'La douane a saisi {30} tapis mardi.\n\nSelon le rapport annuel de la douane, {400} tapis ont été saisis.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', null],
  ],
  [
    'ar',
    'حجزت الجمارك {30} زربية يوم الثلاثاء.\n\nوأفاد التقرير السنوي للجمارك بأنها حجزت {400} زربية.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', null],
  ],
  // more of that day
  [
    'en',
    'Customs seized {30} carpets on Tuesday.\n\nOfficers also seized {4} looms.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', '~2023-08-08/2023-08-08'],
  ],
]);

checkDated('a French noun that ends like a future is none behind "de"', [
  ['fr', 'La douane a saisi {30 kg} de chira mardi.', '2023-08-11', ['2023-08-08/2023-08-08']],
  ['fr', 'Le port ouvrira mardi avec {30} grues.', '2023-08-11', ['2023-08-15/2023-08-15']],
]);

checkDated('a rate is not the growth of as many percent that a later sentence dates', [
  [
    'en',
    'The levy stays at {3 %}. Wool prices had a growth of {+3 %} in 2021.',
    '2023-08-11',
    [null, year(2021)],
  ],
  [
    'en',
    'Wool prices up {+3 %}. Wool prices rose {+3 %} in 2021.',
    '2023-08-11',
    ['~2021-01-01/2021-12-31', year(2021)],
  ],
]);

checkDated('a sum since a start beside what a year has added leaves the year spoken of', [
  [
    'fr',
    'En 2017, {300} bateaux ont été contrôlés. On a saisi {12} filets, portant à {70} ceux retirés depuis le 1er juillet 2016. Les équipes ont mené {40} sorties.',
    '2018-02-15',
    [year(2017), `~${year(2017)}`, '2016-07-01/2018-02-15', `~${year(2017)}`],
  ],
]);

checkDated('the first since a year are not of the years since', [
  [
    'fr',
    'Plus de {300} pêcheurs sont appelés aux premières élections régionales depuis la Constitution de 2011.',
    '2015-09-04',
    [null],
  ],
  ['ar', 'يشارك {300} صياد في أول مسابقة تنظم منذ سنة 2011.', '2015-09-04', [null]],
]);

checkDated('the year that a change is since, told with its own number, is of that number', [
  [
    'fr',
    'Le port compte {9320} barques, soit une hausse de {+1210} depuis 2014, où leur nombre s’établissait à {8110}.',
    '2024-06-20',
    [null, null, year(2014)],
  ],
  [
    'en',
    'The port has {932} boats, an increase of {+121} since 2014, when it had {811}.',
    '2024-06-20',
    [null, null, year(2014)],
  ],
  // Without that number the change is since then.
  ['fr', 'Une hausse de {+1210} barques depuis 2014.', '2024-06-20', ['2014-01-01/2024-06-20']],
]);

checkDated('"dès" says in which time, "depuis" since which', [
  ['fr', 'Dès 2013, la couverture a atteint {98 %}.', '2024-12-30', [year(2013)]],
  ['fr', 'Depuis 2013, la couverture a atteint {98 %}.', '2024-12-30', ['2013-01-01/2024-12-30']],
  [
    'fr',
    'L’aide profitera à {300} élèves dès janvier, a dit le ministre.',
    '2024-11-27',
    ['2025-01-01/2025-01-31'],
  ],
]);

checkDated('"since" as it is often misspelt', [
  [
    'ar',
    'ارتفعت المبيعات ب{+8 %} مند بداية السنة الجارية.',
    '2023-05-10',
    ['2023-01-01/2023-05-10'],
  ],
]);

checkDated('a start that no calendar knows has the end that stands behind it', [
  [
    'fr',
    'Il a traité {1200} questions sur {3000} depuis le début de la législature jusqu’au 30 juin.',
    '2021-12-10',
    ['/2021-06-30', '/2021-06-30'],
  ],
  [
    'fr',
    'Il a reçu {3000} questions depuis le début de la législature.',
    '2021-12-10',
    ['/2021-12-10'],
  ],
]);

checkDated('the start of this year puts the month counted up to into it', [
  [
    'en',
    'The port opened {19} quays in 2017, and {8} quays since the start of this year until early October.',
    '2018-10-15',
    [year(2017), '2018-01-01/2018-10-01'],
  ],
]);
checkDated(
  'since when something beside the figures has been what it is, which the text does not go on with',
  [
    [
      'fr',
      'En 2024, la ville a reçu {300} plaintes. Elle compte {40} avis sur le site, ouvert depuis juin. Les vols ont reculé de {+9 %}.',
      '2024-12-20',
      [year(2024), '2024-06-01/2024-12-20', `~${year(2024)}`],
    ],
    [
      'fr',
      'En 2024, la ville a reçu {300} plaintes. Depuis juin, elle a eu {40} avis. Les vols ont reculé de {+9 %}.',
      '2024-12-20',
      [year(2024), '2024-06-01/2024-12-20', '~2024-06-01/2024-12-20'],
    ],
  ],
);

checkDated('how many there have been "since" then dates nothing', [
  [
    'en',
    'This is the second vote since the adoption of the 2011 charter. A total of {300} lists were filed.',
    '2016-10-06',
    [null],
  ],
  [
    'fr',
    'C’est le deuxième scrutin depuis 2011. Au total, {300} listes ont été déposées.',
    '2016-10-06',
    [null],
  ],
  ['fr', 'Depuis 2011, le fonds a aidé {300} clubs.', '2016-10-06', ['2011-01-01/2016-10-06']],
]);

checkDated('what has been counted since a law began nothing', [
  [
    'en',
    'This is the second vote since the adoption of the 2011 charter. Some {92} clubs have come since the start of the campaign.',
    '2016-10-06',
    ['/2016-10-06'],
  ],
]);

checkDated('since when something has not been done counts nothing behind its comma', [
  [
    'ar',
    'لم تنفذ السلطات العقوبة منذ سنة 1993، كما يوجد بالسجون {70} أجنبيا.',
    '2015-06-05',
    [null],
  ],
  ['fr', 'On n’a exécuté personne depuis 1993, et {70} condamnés attendent.', '2015-06-05', [null]],
  [
    'ar',
    'سجل الميناء منذ سنة 2013، رغم الأشغال، {70} حادثة.',
    '2015-06-05',
    ['2013-01-01/2015-06-05'],
  ],
]);

checkDated('a start and the end that a comma parts from it', [
  [
    'ar',
    'وصل عدد المشاريع المنجزة، منذ انطلاق البرنامج سنة 2005، إلى يوليوز 2009، {700} مشروع.',
    '2009-09-20',
    ['2005-01-01/2009-07-31'],
  ],
]);

checkDated('since when a trend has gone on dates no change of one year', [
  [
    'fr',
    'À fin mars 2017, le parc compte {2} lignes. Les autres poursuivent une tendance baissière depuis 2010, avec une baisse annuelle de {+5 %} par rapport à mars 2016.',
    '2017-05-08',
    ['2017-03-31/2017-03-31', '~2017-03-31/2017-03-31'],
  ],
]);

checkDated('since the start of a stretch of which both ends are told: that stretch', [
  [
    'fr',
    'Du 20 mars au 10 juin, période du confinement, {70} cafés ont fermé. Depuis le début du confinement, {9} marchés ont rouvert.',
    '2020-08-20',
    ['2020-03-20/2020-06-10', '2020-03-20/2020-06-10'],
  ],
  [
    'fr',
    "L'opération Marhaba, du 5 juin au 10 août, a mobilisé {70} navires. Depuis le début de l'opération, {9} canots sont venus.",
    '2025-09-20',
    ['2025-06-05/2025-08-10', '2025-06-05/2025-08-10'],
  ],
  [
    'fr',
    'Du 5 au 10 mai, la campagne a touché {70} villages. Depuis le début de la campagne, {900} villages ont été visités.',
    '2025-06-20',
    ['2025-05-05/2025-05-10', '/2025-06-20'],
  ],
]);

checkDated('an acronym in brackets stands between a launch and its date', [
  [
    'en',
    '{300} wells have been dug since the launch of the Wells Plan (WP) in 2014.',
    '2019-12-20',
    ['2014-01-01/2019-12-20'],
  ],
]);

checkDated('what has run from a time until now ends on the day of writing', [
  [
    'fr',
    'Depuis septembre dernier jusqu’à maintenant, {300} puits ont été creusés.',
    '2023-02-15',
    ['2022-09-01/2023-02-15'],
  ],
  [
    'ar',
    'حفرت منذ شهر شتنبر الماضي حتى الآن {300} بئر. وحفر المكتب {40} بئرا.',
    '2023-02-15',
    ['2022-09-01/2023-02-15', '~2022-09-01/2023-02-15'],
  ],
  [
    'en',
    'Since last September until now, {300} wells have been dug.',
    '2023-02-15',
    ['2022-09-01/2023-02-15'],
  ],
]);

checkDated('since a month is told from the day of writing, whatever year was told before', [
  [
    'fr',
    'En 2023, {430} noyades ont été signalées. Depuis janvier, la ville en a recensé {120}.',
    '2024-05-16',
    [year(2023), '2024-01-01/2024-05-16'],
  ],
  [
    'ar',
    'بلغت المبيعات {430} سيارة سنة 2023. ومنذ يناير، بيعت {120} سيارة.',
    '2024-05-16',
    [year(2023), '2024-01-01/2024-05-16'],
  ],
  [
    'en',
    'In 2023, {430} drownings were reported. Since January, {120} have been recorded.',
    '2024-05-16',
    [year(2023), '2024-01-01/2024-05-16'],
  ],
]);

checkDated('what a count came to by a day is no year', [
  [
    'ar',
    'وصلت حصيلة العاصفة من اليوم الأحد إلى {2022} شخص.',
    '2023-09-10',
    ['2023-09-10/2023-09-10'],
  ],
]);

checkDated('what still goes on is of no time that has run since', [
  [
    'fr',
    'L’agence a creusé {42} puits depuis juin. Un élu a affirmé que {17} champs étaient toujours arrosés.',
    '2023-11-20',
    ['2023-06-01/2023-11-20', '~2023-11-20/2023-11-20'],
  ],
  [
    'en',
    'The agency has dug {42} wells since June. A member said that {17} fields were still being watered.',
    '2023-11-20',
    ['2023-06-01/2023-11-20', null],
  ],
  [
    'ar',
    'حفرت الوكالة {42} بئرا منذ يونيو. وقال مستشار إن {17} حقلا ما زالت تسقى بالماء.',
    '2023-11-20',
    ['2023-06-01/2023-11-20', null],
  ],
]);

checkDated('what has come since a day "is now" so until now', [
  [
    'en',
    'The index fell on Thursday. Its gain since January 1 is now {9 %}.',
    '2024-06-14',
    ['2024-01-01/2024-06-14'],
  ],
]);

checkDated('a forecast in the next sentence starts nothing "as of" a month of this one', [
  [
    'en',
    'The stock is put at {648} DH as of June 2018. The report forecasts a fall.',
    '2018-12-07',
    ['2018-06-30/2018-06-30'],
  ],
]);

checkDated('what is told since a disaster counts from its day', [
  [
    'fr',
    'Le séisme du 8 septembre 2023 a fait {41} morts. {648} permis ont été accordés depuis la catastrophe.',
    '2024-11-26',
    ['2023-09-08/2023-09-08', '2023-09-08/2024-11-26'],
  ],
  [
    'en',
    'The earthquake of September 8, 2023 killed {41}. Since the disaster, {648} permits have been granted.',
    '2024-11-26',
    ['2023-09-08/2023-09-08', '2023-09-08/2024-11-26'],
  ],
  [
    'ar',
    'خلف زلزال 8 شتنبر 2023 وفاة {41} شخصا. ومنذ الكارثة، منحت {648} رخصة.',
    '2024-11-26',
    ['2023-09-08/2023-09-08', '2023-09-08/2024-11-26'],
  ],
  // of which the text tells no day
  ['fr', 'Depuis le séisme, {648} permis ont été accordés.', '2024-11-26', [null]],
]);

checkDated('a change in a period that runs from one month to another is of all of it', [
  [
    'fr',
    'Les prêts ont augmenté de {+4 %} durant la période allant de mars 2023 à mars 2024.',
    '2024-05-17',
    ['2023-03-01/2024-03-31'],
  ],
  [
    'en',
    'Loans rose by {+4 %} during the period from March 2023 to March 2024.',
    '2024-05-17',
    ['2023-03-01/2024-03-31'],
  ],
  // the March of each year
  [
    'fr',
    'Les prêts ont augmenté de {+4 %} entre mars 2023 et mars 2024.',
    '2024-05-17',
    ['2024-03-01/2024-03-31'],
  ],
]);
