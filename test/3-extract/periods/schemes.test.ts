import { checkDated } from './dated.ts';

checkDated('the years of a plan are not those of the share that has been carried out', [
  ['fr', 'La commune a déjà réalisé {65 %} de son plan d’action 2021-2026.', null, [null]],
  ['ar', 'أنجزت الجماعة {65 %} من برنامج العمل 2021-2026.', null, [null]],
  ['ar', 'بلغت نسبة تنفيذ مخطط التنمية 2021-2026 نحو {40 %}.', null, [null]],
  ['en', 'The town has carried out {65 %} of its 2021-2026 action plan.', null, [null]],
  // What the plan itself is to cost.
  [
    'fr',
    'Le plan d’action 2021-2026 prévoit {40 DH} pour les routes.',
    null,
    ['2021-01-01/2026-12-31'],
  ],
]);

checkDated('what is granted for a year under a contract of several is of that year', [
  [
    'fr',
    'L’État versera {90 DH} au titre de l’année 2023. L’Agence en recevra {40 DH} dans le cadre du contrat-programme 2021-2026.',
    null,
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
  [
    'ar',
    'ستصرف الدولة {90 DH} برسم السنة المالية 2023. وستحصل الوكالة على {40 DH} في إطار عقد البرنامج 2021-2026.',
    null,
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
  [
    'en',
    'The state will pay {90 DH} for fiscal year 2023. The agency will get {40 DH} as part of the 2021-2026 contract.',
    null,
    ['2023-01-01/2023-12-31', '~2023-01-01/2023-12-31'],
  ],
  // No year was told of before.
  [
    'en',
    'The agency got {40 DH} as part of the 2021-2026 contract.',
    null,
    ['2021-01-01/2026-12-31'],
  ],
]);

checkDated(
  'a goal that a change is set beside is of the time of the change, whatever plan has set it',
  [
    [
      'fr',
      'En 2014, le fret a crû de {7 %}, contre un objectif de {6 %} fixé par le contrat-programme 2013-2017.',
      null,
      ['2014-01-01/2014-12-31', '2014-01-01/2014-12-31'],
    ],
    [
      'fr',
      'Voici les résultats de l’année 2014. Le fret a crû de {7 %} contre un objectif de {6 %} inscrit au contrat-programme 2013-2017.',
      null,
      ['~2014-01-01/2014-12-31', '~2014-01-01/2014-12-31'],
    ],
    // A goal of the plan itself.
    [
      'fr',
      'Le contrat-programme 2013-2017 vise un objectif de {6 %}.',
      null,
      ['2013-01-01/2017-12-31'],
    ],
  ],
);

checkDated('the year of the rules that accounts are drawn up by dates none of them', [
  [
    'fr',
    'Au premier semestre 2024, les ventes sont de {70 DH}. Selon les normes comptables en vigueur en 2022, elles ont crû de {8 %}.',
    null,
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
  [
    'en',
    'In the first half of 2024, sales were {70 DH}. Under the accounting rules in force in 2022, they rose {8 %}.',
    null,
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
  [
    'ar',
    'في النصف الأول من 2024 بلغت المبيعات {70 DH}. ووفق القواعد المحاسبية المعمول بها سنة 2022، ارتفعت بنسبة {8 %}.',
    null,
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
  // What is itself in force in a year.
  ['fr', 'Le tarif en vigueur en 2022 était de {70 DH}.', null, ['2022-01-01/2022-12-31']],
]);

checkDated('the first year of a plan is not all of its years', [
  [
    'fr',
    "L'année 2010 s'est bien terminée. Les ventes ont atteint {40} puits. La recette a progressé de {53 %} et c'est encourageant parce que c'est la première année de notre contrat programme 2010-2015.",
    '2011-02-05',
    ['~2010-01-01/2010-12-31', '~2010-01-01/2010-12-31'],
  ],
  [
    'fr',
    'Le contrat programme 2010-2015 prévoit {33} puits.',
    '2011-02-05',
    ['2010-01-01/2015-12-31'],
  ],
]);
