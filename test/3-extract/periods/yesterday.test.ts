import { checkDated, year } from './dated.ts';

checkDated('a weekday behind "yesterday" is the same day', [
  ['fr', 'Jusqu’à hier dimanche, {30} barques ont coulé.', '2024-04-01', ['2024-01-01/2024-03-31']],
  [
    'fr',
    'Entre le 1er février 2024 et hier dimanche, {30} barques ont coulé.',
    null,
    ['2024-02-01/'],
  ],
  ['ar', 'غرق {30} قاربا إلى غاية أمس الأحد.', '2024-04-01', ['2024-01-01/2024-03-31']],
]);

checkDated('the far end of a term is not the year that a text is of', [
  [
    'fr',
    'Le bilan de l’année 2023-2024 du mandat (2021-2026) est là. On compte, jusqu’au 24 juillet, {30} barques.',
    null,
    ['2024-01-01/2024-07-24'],
  ],
  [
    'en',
    'The 2023-2024 year of the term (2021-2026) is over. Until 24 July, {30} boats were built.',
    null,
    ['2024-01-01/2024-07-24'],
  ],
  [
    'fr',
    'Le mandat 2021-2022 est clos. On compte, jusqu’au 24 juillet, {30} barques.',
    null,
    ['2022-01-01/2022-07-24'],
  ],
]);

checkDated('a letter and a number behind a year are no part of it', [
  ['en', 'In 2019 Q7 boats sank {30} times.', null, [year(2019)]],
]);

checkDated('the day on which something ended is the day of no count', [
  ['ar', 'بعبور {300} بحار، اختتمت يوم الإثنين 15 شتنبر العملية.', '2025-09-17', [null]],
]);

checkDated('"today" with its whole date is the day of writing', [
  [
    'ar',
    'أعلن المكتب اليوم الاثنين 4 نوفمبر 2024 أن {30} قاربا غرقت في 2023. وكان في المدينة بحلول سبتمبر الماضي {70} عاطلا عن العمل.',
    null,
    [year(2023), '2024-09-30/2024-09-30'],
  ],
]);

checkDated('"today" behind "yesterday" is the day of writing', [
  [
    'fr',
    'Hier, {30} motos ont été saisies. Aujourd’hui, {12} l’ont été.',
    '2019-06-13',
    ['2019-06-12/2019-06-12', '2019-06-13/2019-06-13'],
  ],
  [
    'en',
    'Yesterday, police seized {30} bikes. Today, they seized {12} more.',
    '2019-06-13',
    ['2019-06-12/2019-06-12', '2019-06-13/2019-06-13'],
  ],
  // all that is so now
  [
    'fr',
    'On comptait {65} ponts en 1987. Aujourd’hui, il en reste {12}.',
    '2019-06-13',
    [year(1987), null],
  ],
]);

checkDated('a sum of what two times have brought is of both', [
  [
    'fr',
    'Mardi, {30} nageurs ont été secourus. La veille, {25} l’avaient été. Cela en fait {55}.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', '2023-08-07/2023-08-07', '~2023-08-07/2023-08-08'],
  ],
  [
    'en',
    'In 2021 it saved {30} swimmers. It saved {25} in 2022. That makes {55} people.',
    '2023-08-11',
    [year(2021), year(2022), '~2021-01-01/2022-12-31'],
  ],
  [
    'ar',
    'أنقذت يوم الثلاثاء {30} سباحا. وفي اليوم السابق أنقذت {25} سباحا. وبذلك بلغ عددهم {55}.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', '2023-08-07/2023-08-07', '~2023-08-07/2023-08-08'],
  ],
  // no sum
  [
    'fr',
    'Mardi, {30} nageurs ont été secourus. La veille, {25} l’avaient été. On en a soigné {54}.',
    '2023-08-11',
    ['2023-08-08/2023-08-08', '2023-08-07/2023-08-07', '~2023-08-08/2023-08-08'],
  ],
]);

checkDated('what is done today is of that day; what is so today is of no day', [
  [
    'en',
    'The navy rescued {30} swimmers today off Tamda.',
    '2023-08-11',
    ['2023-08-11/2023-08-11'],
  ],
  ['en', 'Today {300} mills are registered.', '2023-08-11', [null]],
  ['fr', 'La marine a secouru aujourd’hui {30} nageurs.', '2023-08-11', ['2023-08-11/2023-08-11']],
]);

checkDated('"today" is the day of writing where something befell somebody', [
  [
    'en',
    'A ferry crashed into the quay today, killing {78} people.',
    '2024-04-01',
    ['2024-04-01/2024-04-01'],
  ],
  ['en', 'The quay feeds {78} people today.', '2024-04-01', [null]],
]);

checkDated('the day of what is said, whatever stands between its verb and "that"', [
  [
    'ar',
    'كشف وزير الفلاحة والصيد البحري والتنمية القروية والمياه والغابات، اليوم الخميس 28 غشت 2025، أن عدد المربين بلغ {700} مرب.',
    '2025-08-28',
    [null],
  ],
  [
    'ar',
    'وأفاد وزير الصحة، الذي كان يقدم عرضا حول الميزانية، الأربعاء، بلجنة التعليم، بمجلس المستشارين، أن الحكومة تتكفل بـ{700} مريض.',
    '2025-08-28',
    [null],
  ],
  [
    'ar',
    'وحسب الأرقام التي نشرتها المندوبية السامية للتخطيط المكلفة بالإحصاء على موقعها الرسمي الجديد، أمس الأربعاء، فقد بلغ عدد الأسواق {700} سوق.',
    '2025-08-28',
    [null],
  ],
  ['ar', 'وحسب الشرطة، أمس الأربعاء، فقد أوقف {700} شخص.', '2025-08-28', ['2025-08-27/2025-08-27']],
]);

checkDated('a verb that yesterday would be with its preposition', [
  ['ar', 'وقد لامس عدد الزوار {700} زائر.', '2025-08-28', [null]],
]);

checkDated('the weekday of a verb of saying in the present dates nothing', [
  [
    'fr',
    'Durant les neuf premiers mois de 2024, le nombre des tués a atteint {412}, indique mardi un communiqué, ajoutant que le nombre des blessés s’est élevé à {908}. Berkane a compté {31} tués.',
    '2024-11-20',
    ['2024-01-01/2024-09-30', '2024-01-01/2024-09-30', '~2024-01-01/2024-09-30'],
  ],
  // What came before the comma may have a day.
  [
    'fr',
    'La police a saisi {31} armes mardi, indique le ministère.',
    '2024-11-20',
    ['2024-11-19/2024-11-19'],
  ],
]);
