import { checkDated } from './dated.ts';

checkDated('the week before is told from the working days just named', [
  [
    'fr',
    'La bourse a échangé {648 DH} entre le 6 et le 10 mai, contre {512 DH} la semaine précédente.',
    '2024-05-11',
    ['2024-05-06/2024-05-10', '2024-04-29/2024-05-05'],
  ],
  [
    'en',
    'From 6 to 10 May, the market traded {648 DH}, against {512 DH} the previous week.',
    '2024-05-20',
    ['2024-05-06/2024-05-10', '2024-04-29/2024-05-05'],
  ],
  [
    'ar',
    'بلغت المبادلات {648 DH} ما بين 6 و10 ماي، مقابل {512 DH} في الأسبوع السابق.',
    '2024-05-20',
    ['2024-05-06/2024-05-10', '2024-04-29/2024-05-05'],
  ],
  // Days of two weeks are of none.
  [
    'fr',
    'La bourse a échangé {648 DH} entre le 9 et le 14 mai, contre {512 DH} la semaine précédente.',
    '2024-05-15',
    ['2024-05-09/2024-05-14', null],
  ],
]);

checkDated('the second half of a month starts on the sixteenth, its last week ends with it', [
  [
    'fr',
    'Le port a reçu {648} cargos pendant la seconde quinzaine de juin et {90} pendant la dernière semaine de juin.',
    '2021-07-16',
    ['2021-06-16/2021-06-30', '2021-06-24/2021-06-30'],
  ],
]);

checkDated(
  '"au cours de cette semaine" is the week that was told, "cette semaine" that of writing',
  [
    [
      'fr',
      'Durant la semaine du 22 au 28 juin, le port a reçu {648} cuves. Au 23 juin, il comptait {90} pilotes. {512} cuves ont été vendues au cours de cette semaine.',
      '2023-06-30',
      ['2023-06-22/2023-06-28', '2023-06-23/2023-06-23', '2023-06-22/2023-06-28'],
    ],
    [
      'fr',
      'Durant la semaine du 15 au 21 juin, le port a reçu {648} cuves. Cette semaine, {512} cuves ont été vendues.',
      '2023-06-30',
      ['2023-06-15/2023-06-21', '2023-06-26/2023-07-02'],
    ],
  ],
);

checkDated('a week whose days are told next is no week told before', [
  [
    'ar',
    'سجلت {70} حادثة، طيلة الأسبوع الممتد من 22 إلى 28 يناير الجاري.',
    '2024-01-31',
    ['2024-01-22/2024-01-28'],
  ],
  [
    'ar',
    'انعقد المعرض من 22 إلى 28 يناير. وسجلت {70} زيارة طيلة الأسبوع.',
    '2024-01-31',
    ['2024-01-22/2024-01-28'],
  ],
]);
