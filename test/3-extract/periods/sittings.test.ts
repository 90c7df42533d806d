import { checkDated } from './dated.ts';

checkDated('beside the year of a budget, the month of a session only says when it met', [
  [
    'ar',
    'صادق المجلس في دورة فبراير 2022 على تعديل ميزانية 2022 لرصد {40 DH} للطرق.',
    null,
    ['2022-01-01/2022-12-31'],
  ],
  [
    'fr',
    'La session de mai 2022 a validé le budget 2022 modifié, qui réserve {40 DH} aux routes.',
    null,
    ['2022-01-01/2022-12-31'],
  ],
  [
    'en',
    'At its May 2022 session, the council amended the 2022 budget to set aside {40 DH} for roads.',
    null,
    ['2022-01-01/2022-12-31'],
  ],
  // No budget.
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
