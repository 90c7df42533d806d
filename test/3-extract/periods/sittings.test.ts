import { checkDated, year } from './dated.ts';

checkDated('what a session has voted is of its month, where no budget is told of', [
  ['fr', 'La session de mai 2022 a voté {40} conventions.', null, ['2022-05-01/2022-05-31']],
  // A meeting that is held each quarter.
  [
    'ar',
    'خلال اجتماعه الفصلي الأول لسنة 2025، خفض المجلس السعر بـ{40 DH}.',
    null,
    ['2025-01-01/2025-12-31'],
  ],
]);

checkDated('a session of exams is of its month, a session of a council is when it met', [
  [
    'en',
    'Results of the exams, session of June 2022. A total of {300} pupils passed.',
    '2022-06-20',
    ['~2022-06-01/2022-06-30'],
  ],
  [
    'en',
    'At its plenary session in June 2022, the council noted a gap. Morocco has {300} libraries.',
    '2022-06-20',
    [null],
  ],
]);

checkDated('the year in which a world day has its theme is not that of what is told on it', [
  [
    'ar',
    'بلغ عدد البحارة {300} سنة 2017. وبمناسبة اليوم العالمي للبحر الذي يحتفل به هذه السنة تحت شعار «بحر للجميع»، قالت المندوبية إن {12 %} منهم نساء.',
    '2018-06-12',
    [year(2017), `~${year(2017)}`],
  ],
  [
    'fr',
    'Il y avait {300} marins en 2017. À l’occasion de la Journée mondiale de la mer, célébrée cette année sous le thème « La mer à tous », {12 %} sont des femmes.',
    '2018-06-12',
    [year(2017), `~${year(2017)}`],
  ],
  // A fair that is held under a theme draws its own.
  [
    'fr',
    'Organisé cette année sous le thème « La mer à tous », le salon a reçu {300} visiteurs.',
    '2018-06-12',
    [year(2018)],
  ],
]);

checkDated(
  'exams of a session that a year alone tells are of that year, and what a council is told at its own is not',
  [
    [
      'ar',
      'بلغ عدد الناجحين برسم الدورة العادية 2023 ما مجموعه {300} تلميذ، وتغيب {40} مترشحا.',
      '2024-06-24',
      [year(2023), year(2023)],
    ],
    [
      'fr',
      'Le nombre d’admis de la session ordinaire 2023 a atteint {300} élèves.',
      '2024-06-24',
      [year(2023)],
    ],
    [
      'fr',
      'Les résultats de la session ordinaire de juin 2023 sont connus : {300} candidats sont reçus.',
      '2023-06-30',
      ['2023-06-01/2023-06-30'],
    ],
    [
      'fr',
      'Le conseil, réuni en session ordinaire de juin 2023, compte {30} élus.',
      '2023-06-30',
      [null],
    ],
    [
      'ar',
      'قال رئيس المجلس خلال الدورة العادية لشهر ماي 2023 إن عدد السكان يبلغ {300} نسمة.',
      '2024-06-24',
      [null],
    ],
  ],
);

checkDated('a session of parliament that a month or a season calls by its name lasts for months', [
  ['fr', 'Les députés ont voté {40} lois durant la session d’octobre 2022.', '2023-03-01', [null]],
  [
    'fr',
    'Les députés ont voté {40} lois, contre {30} lors de la session d’avril dernier.',
    '2023-03-01',
    [null, null],
  ],
  ['en', 'Deputies passed {40} bills during the October session of 2022.', '2023-03-01', [null]],
  ['ar', 'صادق النواب على {40} قانونا خلال دورة أكتوبر 2022.', '2023-03-01', [null]],
  // A town's council meets in it.
  [
    'fr',
    'Le conseil communal a voté {40} conventions lors de la session d’octobre 2022.',
    '2023-03-01',
    ['2022-10-01/2022-10-31'],
  ],
  [
    'fr',
    'La Chambre a adopté {40} lois au titre de l’année législative 2021-2022.',
    '2022-09-01',
    [null],
  ],
]);

checkDated('the same week is that of the day just named', [
  [
    'fr',
    'Le 5 mars, {7} barques ont été saisies. La même semaine, {3} l’ont été à Asilah.',
    '2021-03-20',
    ['2021-03-05/2021-03-05', '2021-03-01/2021-03-07'],
  ],
  [
    'en',
    'On March 5, {7} boats were seized. In the same week, {3} were seized in Asilah.',
    '2021-03-20',
    ['2021-03-05/2021-03-05', '2021-03-01/2021-03-07'],
  ],
]);

checkDated('the accounts that a meeting votes on are of their own year', [
  [
    'fr',
    'Le conseil a adopté, lors de sa session de février, le bilan de 2023, avec des dépenses de {30 DH}.',
    '2024-03-10',
    [year(2023)],
  ],
  [
    'ar',
    'صادق المجلس، في دورة فبراير، على حصيلة سنة 2023، مع مصاريف قدرها {30 DH}.',
    '2024-03-10',
    [year(2023)],
  ],
  [
    'en',
    'The council approved, at its February session, the 2023 accounts, with a surplus of {30 DH}.',
    '2024-03-10',
    [year(2023)],
  ],
]);

checkDated('which of a year’s meetings it was dates nothing that it decided', [
  [
    'fr',
    'L’office garde sa taxe à {3} %, à l’issue de sa troisième réunion trimestrielle au titre de l’année 2023.',
    '2023-09-27',
    [null],
  ],
  [
    'ar',
    'أبقى المكتب رسمه في {3} في المائة، عقب اجتماعه الفصلي الثالث برسم سنة 2023.',
    '2023-09-27',
    [null],
  ],
]);

checkDated('a session of exams is a time, and a council that sits is none', [
  [
    'ar',
    'وصل عدد الناجحين، في الدورة العادية برسم يونيو 2017، إلى {300}. وبلغت النسبة {50 %}.',
    null,
    ['2017-06-01/2017-06-30', '~2017-06-01/2017-06-30'],
  ],
  [
    'ar',
    'وصل عدد الناجحين، في الدورة العادية برسم سنة 2017، إلى {300}.',
    null,
    ['2017-01-01/2017-12-31'],
  ],
  [
    'fr',
    'Le conseil communal, réuni en session ordinaire de mai 2017, a voté {12} points. Trois candidats y étaient.',
    null,
    [null],
  ],
]);
