import { checkDated, year } from './dated.ts';

checkDated('a term of no known days keeps its figure from the time beside it', [
  [
    'fr',
    'Les prises croîtraient cette année de {+3 %} et se stabiliseraient autour de {2 %} à moyen terme.',
    '2024-03-01',
    [year(2024), null],
  ],
  [
    'fr',
    'Les barques neuves, livrées lors des prochains mois, auront {50} rames.',
    '2024-05-14',
    [null],
  ],
  ['fr', 'Le mois prochain, {30} puits seront creusés.', '2024-05-14', ['2024-06-01/2024-06-30']],
]);

checkDated('a level is read off on the day that it is told to, a sum is not', [
  ['fr', 'Le lac affiche, à ce jour, un taux de remplissage de {63 %}.', '2024-03-01', day()],
  ['en', 'The dam stands to date at a filling rate of {63 %}.', '2024-03-01', day()],
  ['ar', 'تبلغ نسبة ملء البحيرة إلى حدود اليوم {63 %}.', '2024-03-01', day()],
  ['fr', 'Le programme a touché à ce jour {300} bénéficiaires.', '2024-03-01', [null]],
]);

function day(): readonly string[] {
  return ['2024-03-01/2024-03-01'];
}

checkDated('what has been done already is of no time that the text has told', [
  [
    'fr',
    'En 2022, {300} puits ont été creusés. La région a déjà équipé {13} puits. {9} lacs ont déjà été curés.',
    null,
    [year(2022), null, null],
  ],
]);

checkDated('what comes every year is of no day that the sentence names', [
  [
    'fr',
    'Le pays célèbre aujourd’hui la journée de la mer, qui tue chaque année {300} pêcheurs.',
    '2024-03-01',
    [null],
  ],
  [
    'ar',
    'يخلد المغرب اليوم الجمعة فاتح مارس يوم البحر، إذ تسجل سنويا {300} حالة غرق.',
    '2024-03-01',
    [null],
  ],
  [
    'en',
    'The country marks today the day of the sea, which kills {300} fishermen each year.',
    '2024-03-01',
    [null],
  ],
  [
    'fr',
    'Le port a reçu dimanche, par gros temps, {300} barques.',
    '2024-03-01',
    ['2024-02-25/2024-02-25'],
  ],
]);

checkDated('the summer by the names that the press gives it', [
  ['fr', '{50} feux depuis le début de la période estivale de 2023.', '2023-07-25', open()],
  ['en', '{50} fires since the start of the summer season of 2023.', '2023-07-25', open()],
  ['ar', 'سجل {50} حريقا منذ بداية الموسم الصيفي 2023.', '2023-07-25', open()],
  ['ar', 'سجل {50} حريقا خلال فصل الصيف من سنة 2023.', null, ['2023-06-01/2023-08-31']],
]);

function open(): readonly string[] {
  return ['2023-06-01/2023-07-25'];
}

checkDated('a newspaper may be called by a word of time', [
  [
    'fr',
    'À fin mars 2021, le lac comptait {7} barques. Selon Aujourd’hui le Maroc, on y a pêché {70} thons.',
    '2021-06-28',
    ['2021-03-31/2021-03-31', '~2021-01-01/2021-03-31'],
  ],
  ['fr', 'En 2020, {7} puits. Aujourd’hui le lac compte {70} barques.', null, [year(2020), null]],
]);

checkDated('a day of the week tells the year of its day', [
  [
    'fr',
    'Le salon ouvrira samedi 18 mai avec {300} stands.',
    '2024-05-14',
    ['2024-05-18/2024-05-18'],
  ],
  [
    'fr',
    'Dimanche 26 mai 2024, la digue a cédé. Lundi 27 mai, {300} barques ont coulé.',
    '2024-05-26',
    ['2024-05-27/2024-05-27'],
  ],
  ['fr', 'Vendredi 17 mai, {300} barques ont coulé.', '2024-05-14', ['2024-05-17/2024-05-17']],
  ['fr', 'Le 17 mai, {300} barques ont coulé.', '2024-05-14', ['2023-05-17/2023-05-17']],
]);

checkDated('a year that a verb of one thing follows is no count', [
  [
    'fr',
    'En 2024, {300} noyades. 2025 continue de livrer de tristes chiffres, avec {70} noyades entre janvier et mai.',
    null,
    [year(2024), '2025-01-01/2025-05-31'],
  ],
]);

checkDated('so many accidents in a place are no year', [
  [
    'en',
    '{34} people died in 1999 traffic accidents in towns during the week of 06-12 May.',
    '2024-05-14',
    ['2024-05-06/2024-05-12'],
  ],
  ['en', 'In 1999 traffic accidents killed {34} people.', '2024-05-14', [year(1999)]],
]);

checkDated('what is earned and spent abroad is of the months until its day, power of the day', [
  ['en', 'The travel balance reached {12 DH} at the end of February 2023.', null, flow()],
  ['en', 'The excess balance of trade reached {12 DH} at the end of February 2023.', null, flow()],
  [
    'en',
    'The balance of loans reached {12 DH} at the end of February 2023.',
    null,
    ['2023-02-28/2023-02-28'],
  ],
  [
    'fr',
    'La puissance installée a atteint {70} moulins à fin février 2023.',
    null,
    ['2023-02-28/2023-02-28'],
  ],
]);

function flow(): readonly string[] {
  return ['2023-01-01/2023-02-28'];
}

checkDated('what an economy is to grow by until the end of a year is of that year', [
  ['fr', 'La croissance devrait atteindre {~3 %} d’ici la fin 2026.', '2026-03-12', [year(2026)]],
  ['ar', 'ينتظر أن يبلغ نمو الاقتصاد {~3 %} بحلول نهاية سنة 2026.', '2026-03-12', [year(2026)]],
  ['en', 'The economy is expected to grow {~3 %} by the end of 2026.', '2026-03-12', [year(2026)]],
  [
    'fr',
    'Le déficit de l’usine sera réduit de {+3 %} d’ici la fin 2026.',
    '2026-03-12',
    ['/2026-12-31'],
  ],
]);

checkDated('when something will come to its end is no time of what it is now', [
  [
    'fr',
    'Le prêt du port s’élève à {15 DH} et sera entièrement remboursé en 2030. Il emploie {120} pêcheurs.',
    '2023-04-20',
    [null, null],
  ],
  ['ar', 'يبلغ قرض الميناء {15 DH}، وسيسدد كليا سنة 2030. ويشغل {120} بحارا.', null, [null, null]],
  [
    'en',
    'The port’s loan stands at {15 DH} and will be fully repaid in 2030. It has {120} fishermen.',
    '2023-04-20',
    [null, null],
  ],
  ['fr', 'Le prêt de {15 DH}, remboursable jusqu’en 2028, a payé la jetée.', '2023-04-20', [null]],
  [
    'fr',
    'Le remboursement du prêt s’étend jusqu’en 2035. Celui du phare atteint {9 DH}.',
    null,
    [null],
  ],
  ['ar', 'يمتد سداد أكبر قرض إلى حدود 2035. ويصل قرض الميناء إلى {9 DH}.', null, [null]],
  // What is paid back then, or was.
  ['ar', 'سيسدد الميناء {20 DH} سنة 2026.', '2023-04-20', [year(2026)]],
  ['fr', 'Le port a remboursé {20 DH} en 2022.', '2023-04-20', [year(2022)]],
]);

checkDated('what is said of now beside the goal of a plan is not told of that goal', [
  [
    'ar',
    'وأوضحت الوزارة خلال لقاء خصص لإعداد الاستراتيجية الوطنية للماء في أفق 2030، أن نسبة الربط تبلغ {97 %}.',
    null,
    [null],
  ],
  [
    'fr',
    'Lors d’un atelier consacré au plan de la mer à l’horizon 2030, le ministre a indiqué que le taux est de {62 %}.',
    null,
    [null],
  ],
  [
    'en',
    'At a workshop on the plan to save the lake by 2030, the minister said that the rate stands at {62 %}.',
    null,
    [null],
  ],
  // Told of what is to come.
  [
    'fr',
    'À l’horizon 2030, le ministre a indiqué que {52 %} des navires seront neufs.',
    null,
    [year(2030)],
  ],
  ['fr', 'À l’horizon 2030, {52 %} des navires seront neufs.', null, [year(2030)]],
]);

checkDated('a time that no calendar knows takes none from the text before', [
  [
    'fr',
    'En 2022, la flotte avait {300} bus. À terme, elle en aura {900}.',
    '2023-05-05',
    [year(2022), null],
  ],
  [
    'fr',
    'En 2022, la chambre a tenu {40} séances. Au cours de cette législature, elle a voté {300} textes.',
    '2023-05-05',
    [year(2022), null],
  ],
  [
    'ar',
    'في سنة 2022 عقد المجلس {40} جلسة. وقد يبلغ عدد الأعضاء {300} في المستقبل المنظور.',
    '2023-05-05',
    [year(2022), null],
  ],
  [
    'ar',
    'في سنة 2022 عقد المجلس {40} جلسة. وخلال الولاية التشريعية الحالية صودق على {300} نص.',
    '2023-05-05',
    [year(2022), null],
  ],
  [
    'en',
    'In 2022, the fleet had {300} buses. It may reach {900} in the foreseeable future.',
    '2023-05-05',
    [year(2022), null],
  ],
  // A deposit for a term.
  [
    'fr',
    'En 2022, la caisse a reçu {300 DH}, dont {90 DH} de dépôts à terme des ménages.',
    '2023-05-05',
    [year(2022), year(2022)],
  ],
]);

checkDated('a text on a time that is over does not go on with one that it looks out to', [
  [
    'fr',
    'Le port a reçu {320} navires en 2024. Quelque {~370} navires sont attendus en 2025. Le chiffre d’affaires a atteint {54 DH}.',
    '2025-04-02',
    [year(2024), year(2025), `~${year(2024)}`],
  ],
  [
    'ar',
    'استقبل الميناء {320} سفينة سنة 2024. ويتوقع الميناء استقبال {~370} سفينة خلال سنة 2025. ووصل رقم الأعمال إلى {54 DH}.',
    '2025-04-02',
    [year(2024), year(2025), `~${year(2024)}`],
  ],
  // A text that begins with it does.
  [
    'fr',
    'Quelque {~370} navires sont attendus en 2025. Les recettes seraient de {~54 DH}.',
    '2025-04-02',
    [year(2025), `~${year(2025)}`],
  ],
]);

checkDated('the end of a decade is no year that is named before it', [
  [
    'en',
    'The firm aims at {17 DH} by 2026 and {26 DH} by the decade’s end.',
    '2024-05-13',
    ['2026-01-01/2026-12-31', null],
  ],
]);

checkDated('who expects something is asked now, whenever it may come', [
  [
    'ar',
    'سجل المؤشر {46 نقطة} خلال الفصل الأول من سنة 2025. أما بخصوص تطور الطلب خلال 12 شهرا المقبلة، فتتوقع {25 %} من الأسر تراجعه و{39 %} استقراره.',
    '2025-04-20',
    ['2025-01-01/2025-03-31', '~2025-01-01/2025-03-31', '~2025-01-01/2025-03-31'],
  ],
]);

checkDated('"before the end of" sets a term as "by" does', [
  [
    'en',
    '{524} clinics will be ready before the end of April 2025.',
    '2024-08-17',
    ['/2025-04-30'],
  ],
]);

checkDated('what is aimed at for a year is of it, and what falls until then is not', [
  ['en', 'The ministry will build {20} dams by 2027.', '2024-05-13', [year(2027)]],
  ['fr', 'Le plan prévoit {400} bus d’ici 2028.', '2024-05-13', [year(2028)]],
  ['ar', 'يرتقب إنجاز {12} سدا بحلول 2027.', '2024-05-13', [year(2027)]],
  [
    'fr',
    'L’office vise une baisse de {33 %} des fuites d’ici 2026.',
    '2024-05-13',
    ['/2026-12-31'],
  ],
]);

checkDated('a forecast that opens an undated text goes on with its time', [
  [
    'fr',
    'Plus de {~800} élèves devraient s’inscrire en 2024-2025. Les écoles devraient accueillir {~600} élèves.',
    null,
    ['2024-09-01/2025-08-31', '~2024-09-01/2025-08-31'],
  ],
]);

checkDated('what is to be reached before a year comes is of that year', [
  [
    'ar',
    'تمثل الطاقة الريحية {46 %} اليوم، في أفق رفعها إلى {52 %} قبل حلول سنة 2030.',
    '2025-11-05',
    ['2025-11-05/2025-11-05', year(2030)],
  ],
]);

const SECOND_HALF = ['2024-07-01/2024-12-31'];

checkDated(
  'a part of the year told in the future is the one to come, and "this year" is no other',
  [
    ['fr', 'La ville livrera {300} puits au second semestre.', '2024-05-15', SECOND_HALF],
    [
      'fr',
      'La ville livrera {300} puits au second semestre de l’année en cours.',
      '2024-05-15',
      SECOND_HALF,
    ],
    [
      'en',
      'The city will deliver {300} wells in the second half of this year.',
      '2024-05-15',
      SECOND_HALF,
    ],
    [
      'en',
      'The city will deliver {300} wells in the second half of the year.',
      '2024-05-15',
      SECOND_HALF,
    ],
    [
      'ar',
      'ستحفر المدينة {300} بئر خلال النصف الثاني من السنة الجارية.',
      '2024-05-15',
      SECOND_HALF,
    ],
    [
      'fr',
      'La ville accueillera {300} athlètes en septembre.',
      '2024-05-15',
      ['2024-09-01/2024-09-30'],
    ],
    [
      'fr',
      'La ville a livré {300} puits au second semestre.',
      '2024-05-15',
      ['2023-07-01/2023-12-31'],
    ],
    [
      'fr',
      'Les ventes du quatrième trimestre de cette année ont atteint {300 DH}.',
      '2024-01-04',
      ['2023-10-01/2023-12-31'],
    ],
  ],
);

checkDated('a number whose verb is in the future is of the time to come that the verb has', [
  ['fr', '{300} puits seront creusés le mois prochain.', '2024-05-15', ['2024-06-01/2024-06-30']],
  ['en', '{300} wells will be dug next month.', '2024-05-15', ['2024-06-01/2024-06-30']],
  ['fr', '{300} puits seront livrés l’année prochaine.', '2024-05-15', [year(2025)]],
  ['fr', '{300} puits seront livrés en septembre.', '2024-05-15', ['2024-09-01/2024-09-30']],
  ['en', '{300} wells will be delivered in September.', '2024-05-15', ['2024-09-01/2024-09-30']],
  ['ar', 'سيتم تسليم {300} بئر في شتنبر.', '2024-05-15', ['2024-09-01/2024-09-30']],
]);

checkDated(
  'what is foreseen behind the comma of a month that its clause ends with says nothing of it',
  [
    [
      'fr',
      'Le taux est revenu à {5 %} en août, moins que prévu.',
      '2023-09-28',
      ['2023-08-01/2023-08-31'],
    ],
    [
      'en',
      'The rate fell to {5 %} in August, less than expected.',
      '2023-09-28',
      ['2023-08-01/2023-08-31'],
    ],
    [
      'ar',
      'تراجع المعدل إلى {5 %} في غشت، أي أقل من المتوسط المتوقع.',
      '2023-09-28',
      ['2023-08-01/2023-08-31'],
    ],
    // A month that opens its clause.
    [
      'fr',
      'Et en novembre, le port recevra {70} navires.',
      '2023-09-28',
      ['2023-11-01/2023-11-30'],
    ],
    [
      'fr',
      'Au mois de novembre, le port recevra {70} navires.',
      '2023-09-28',
      ['2023-11-01/2023-11-30'],
    ],
    [
      'en',
      'In November, the port will receive {70} ships.',
      '2023-09-28',
      ['2023-11-01/2023-11-30'],
    ],
  ],
);

checkDated('a goal is not gone on with', [
  [
    'en',
    'The port handled {14} ships in 2023. It aims for {26} by 2030. It hired {7} sailors.',
    '2024-05-15',
    [year(2023), year(2030), `~${year(2023)}`],
  ],
]);

checkDated('the first of a year, of which nobody tells how much, is of no days', [
  ['fr', '{40} tapis ont été vendus durant les premiers mois de 2012.', '2013-09-20', [null]],
  [
    'fr',
    '{40} tapis vendus durant les premières semaines de l’année en cours.',
    '2013-09-20',
    [null],
  ],
  ['ar', 'بيعت {40} زربية خلال الأشهر الأولى من السنة الجارية.', '2013-09-20', [null]],
  ['en', 'They sold {40} rugs in the first months of 2012.', '2013-09-20', [null]],
  ['fr', 'Début 2012, {40} tapis ont été vendus.', '2013-09-20', [null]],
  [
    'fr',
    'Au début de l’année 2012, il y avait {40} détenus.',
    '2013-09-20',
    ['2012-01-01/2012-01-01'],
  ],
]);

checkDated(
  'what comes before something of a year is not of it, and a part of the year that opens a sentence is',
  [
    [
      'fr',
      'Le gain moyen entre 2003 et 2009, soit avant le choc de 2010, était de {3 %}.',
      '2013-09-20',
      ['2003-01-01/2009-12-31'],
    ],
    [
      'fr',
      'En 2012, le cercle prévoit une hausse de {2,4 %} au premier trimestre.',
      '2012-01-25',
      ['2012-01-01/2012-03-31'],
    ],
    ['fr', 'Après la crise de 2010, {40} puits ont été forés.', '2013-09-20', [null]],
  ],
);

checkDated('a budget is of its year, whatever it is called', [
  [
    'ar',
    'يهدف مشروع موازنة 2018 لتحقيق معدل نمو بنسبة {3,2 في المائة}. وقدرت الموازنة النفقات ب{215 مليار درهم}.',
    '2017-11-17',
    ['2018-01-01/2018-12-31', '~2018-01-01/2018-12-31'],
  ],
]);

checkDated('what a move comes to by its horizon, behind a comma, is of the horizon', [
  [
    'fr',
    'Dans son rapport 2022, la régie prévoit que la flotte croîtra de {2,6 %} à l’horizon 2024, pour atteindre {990} barques.',
    '2023-05-18',
    [year(2024), year(2024)],
  ],
  [
    'en',
    'In its 2022 report the board expects the fleet to grow by {2.6 %} by 2024, to reach {990} boats.',
    '2023-05-18',
    [year(2024), year(2024)],
  ],
  [
    'ar',
    'توقع المكتب في تقريره لسنة 2022 أن يرتفع عدد القوارب بنسبة {2,6 في المائة} في أفق سنة 2024، ليبلغ عدد القوارب {990} قاربا.',
    '2023-05-18',
    [year(2024), year(2024)],
  ],
]);

checkDated('a move that a sentence turns from has its own time, whatever it is called', [
  [
    'fr',
    'Le rapport (2022) recense {9.720} barques. Après une diminution entre 2019 et 2020 ({-1,6 %}), la tendance s’est inversée.',
    null,
    [year(2022), '2019-01-01/2020-12-31'],
  ],
]);

checkDated('what a plan that extends to a year costs is of the time until then', [
  ['ar', 'تقود البلدة برنامجا يمتد إلى 2030 بقيمة {96 DH}.', null, ['/2030-12-31']],
]);

checkDated('what may start from a month starts in the next, and a year ago is not told from it', [
  [
    'fr',
    'Les tisserands pourraient manquer de laine à partir de décembre. Le stock est de {11 %}, contre {23 %} il y a un an.',
    '2023-11-20',
    [null, null],
  ],
  [
    'en',
    'Weavers may face cuts from December. The stock stands at {11 %}, against {23 %} a year ago.',
    '2023-11-20',
    [null, null],
  ],
  [
    'ar',
    'قد يواجه النساجون خصاصا ابتداء من شهر دجنبر. ولا يتجاوز المخزون {11 %}، مقابل {23 %} قبل سنة.',
    '2023-11-20',
    [null, null],
  ],
  // What has started by then did so in the month before.
  [
    'ar',
    'وقد بدأ العمل بالسعر الجديد ابتداء من شهر أكتوبر. وبيعت {648} قنينة.',
    '2023-11-20',
    ['~2023-10-01/2023-11-20'],
  ],
]);

checkDated('what will start from a month starts in the next', [
  ['fr', 'Le ticket coûtera {5 DH} à partir de septembre.', '2023-07-20', ['2023-09-01/']],
  ['ar', 'سيباع {648} كتابا ابتداء من شهر شتنبر.', '2023-07-20', ['2023-09-01/']],
]);

checkDated('what is to be done before the end of a year is of the time until then', [
  [
    'fr',
    'La société livrera {648} bancs avant la fin de l’année 2027.',
    '2025-03-18',
    ['/2027-12-31'],
  ],
  [
    'fr',
    'Sans pluie avant la fin du mois, la récolte tomberait à {~648} tonnes.',
    '2025-03-18',
    [null],
  ],
]);

checkDated('what has come in until a day since a launch of years before has no known start', [
  [
    'fr',
    'Le programme a été lancé par le ministère en 2004. Jusqu’en septembre 2025, {648} familles ont été relogées.',
    '2025-10-10',
    ['/2025-09-30'],
  ],
  [
    'fr',
    'Jusqu’en septembre 2025, {648} familles ont été relogées.',
    '2025-10-10',
    ['2025-01-01/2025-09-30'],
  ],
]);

checkDated('the second half is of the year of the first', [
  [
    'en',
    'It will open {22} stations in the first half of next year and another {35} in the second.',
    '2023-11-08',
    ['2024-01-01/2024-06-30', '2024-07-01/2024-12-31'],
  ],
]);

checkDated('what a plan has done until a day has come in since the plan began', [
  [
    'fr',
    'Le programme de lutte contre les disparités 2017-2023 a avancé. Jusqu’à fin 2019, {648} routes ont été construites.',
    '2025-01-20',
    ['/2019-12-31'],
  ],
  [
    'ar',
    'برنامج 2017-2021 لتقليص الفوارق: أنجز منه إلى غاية متم 2019 {648} مشروعا.',
    null,
    ['/2019-12-31'],
  ],
]);

checkDated('an end that no calendar fixes is of all that is listed before it', [
  [
    'ar',
    'حجزت {70} سيارة سنة 2024. وتم حجز {40} طنا من السكر، و{9} أطنان من الشاي، إلى جانب {5} قوارب حتى الأشهر الأولى من العام الحالي.',
    '2025-11-04',
    [year(2024), null, null, null],
  ],
]);
