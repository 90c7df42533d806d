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
