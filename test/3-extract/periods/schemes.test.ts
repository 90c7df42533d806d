import { checkDated } from './dated.ts';

checkDated('the years of a plan are those of what it is to bring', [
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

checkDated('a goal of a plan is of its years', [
  // A goal of the plan itself.
  [
    'fr',
    'Le contrat-programme 2013-2017 vise un objectif de {6 %}.',
    null,
    ['2013-01-01/2017-12-31'],
  ],
]);

checkDated('what was in force in a year is of that year', [
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

checkDated('what a thing told of in passing has done since its opening is of that thing alone', [
  [
    'fr',
    'Le ministre a visité une conserverie, qui a permis depuis son ouverture en 2012 la création de {140} emplois. Les pêcheurs ont reçu {12 DH}.',
    null,
    ['2012-01-01/', null],
  ],
  // Unlike what the text is about.
  [
    'fr',
    'Depuis son ouverture en 2012, la conserverie a créé {140} emplois. Les pêcheurs ont reçu {12 DH}.',
    null,
    ['2012-01-01/', '~2012-01-01/'],
  ],
]);

checkDated('what is told at the end of a season is of all of it', [
  [
    'fr',
    'À la fin de la campagne agricole 2015-2016, les producteurs sont optimistes. Ils ont vendu {300} sacs, pour {12 DH}.',
    null,
    ['~2015-09-01/2016-08-31', '~2015-09-01/2016-08-31'],
  ],
]);
