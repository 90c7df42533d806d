import { checkDated, year } from './dated.ts';

checkDated('what comes after a time that is told is of no time told, unless its own is', [
  [
    'en',
    'The gap is projected at {~4.7 %} in 2025 before narrowing to {~3.8 %}.',
    '2025-03-10',
    [year(2025), null],
  ],
  [
    'fr',
    'Le déficit serait de {~4,7 %} en 2025 avant de revenir à {~3,8 %}.',
    '2025-03-10',
    [year(2025), null],
  ],
  ['ar', 'بلغ العجز {4,7 %} سنة 2024 قبل أن يتراجع إلى {3,8 %}.', '2025-03-10', [year(2024), null]],
  // All of it within the year that opens the sentence.
  [
    'en',
    'In 2024, the rate peaked at {6 %} before falling to {4 %}.',
    '2025-03-10',
    [year(2024), year(2024)],
  ],
  [
    'en',
    'The gap is projected at {~4.7 %} in 2025 before narrowing to {~3.8 %} in 2026.',
    '2025-03-10',
    [year(2025), year(2026)],
  ],
]);

checkDated('the second end of a change is not of the time of the first, "only" before it or not', [
  ['en', 'The share of wind fell from {31 %} in 2012 to only {22 %}.', null, [year(2012), null]],
  ['fr', 'La part est passée de {31 %} en 2012 à seulement {22 %}.', null, [year(2012), null]],
]);

checkDated('a month of this year that is still to come is of this year', [
  [
    'en',
    'They expect to open {~12} kennels by August 2025, and {~9} more by October of this year.',
    '2025-07-10',
    ['/2025-08-31', '/2025-10-31'],
  ],
]);

checkDated('what is expected in a year is of it, behind another year', [
  [
    'en',
    'The bank sees growth of {~3.1 %} by the end of 2025, with a rebound to {~4.2 %} expected in 2026.',
    '2025-07-10',
    [year(2025), year(2026)],
  ],
]);

checkDated('a bracket tells of the plan before it, whose years are not those of the next', [
  [
    'en',
    'It runs under the 2020-2027 herd programme ({90 DH}) and the 2020-2050 wool plan ({310 DH}).',
    '2025-07-10',
    ['2020-01-01/2027-12-31', '2020-01-01/2050-12-31'],
  ],
]);

checkDated('what is said at a meeting on a plan of several years is of now', [
  [
    'en',
    'During a meeting on the herd programme 2020-2027, she said that the wells held {900} frogs.',
    '2025-07-10',
    [null],
  ],
  [
    'fr',
    'Lors d’une réunion sur le programme 2020-2027, il a précisé que la ferme a {900} brebis.',
    '2025-07-10',
    [null],
  ],
  [
    'fr',
    'Présentant le programme 2020-2027, il a précisé que {900} brebis seront vaccinées.',
    '2025-07-10',
    ['2020-01-01/2027-12-31'],
  ],
]);

checkDated('what has been added since a month says nothing of what is told next', [
  [
    'en',
    'Some {700} barns are rebuilt, another {50} since May. In total, {90} herders were paid.',
    '2025-07-10',
    [null, '2025-05-01/2025-07-10', null],
  ],
]);

checkDated('what is set against a year before is of the year after it', [
  [
    'en',
    'Sales came to {30 DH} at the end of February 2025. Those of wool have reached {3 DH}, compared to {1 DH} a year earlier.',
    '2025-04-10',
    ['2025-01-01/2025-02-28', '~2025-01-01/2025-02-28', '2024-01-01/2024-02-29'],
  ],
  [
    'en',
    'The bank predicts a rate of {~2.8 %}, down from {3.4 %} in 2024.',
    '2025-06-26',
    [`~${year(2025)}`, year(2024)],
  ],
  // Whatever year is foreseen, it need not be the one after a base that is further back.
  [
    'en',
    'The bank predicts a rate of {~2.8 %}, down from {3.4 %} in 2021.',
    '2025-06-26',
    [null, year(2021)],
  ],
]);

checkDated('what is new in a daily bulletin is of its day, though it comes after "after"', [
  [
    'fr',
    'Le ministère a annoncé lundi {300} nouveaux cas. Le total a atteint {7.000} cas, après {4} nouveaux décès.',
    '2021-06-07',
    ['2021-06-07/2021-06-07', null, '~2021-06-07/2021-06-07'],
  ],
  [
    'ar',
    'أعلنت الوزارة اليوم الاثنين {300} إصابة جديدة. وبلغ العدد الإجمالي {7.000}، بعد {4} وفيات جديدة.',
    '2021-06-07',
    ['2021-06-07/2021-06-07', null, '~2021-06-07/2021-06-07'],
  ],
  [
    'en',
    'The ministry announced {300} new cases on Monday. The total reached {7.000} cases, after {4} new deaths.',
    '2021-06-07',
    ['2021-06-07/2021-06-07', null, '~2021-06-07/2021-06-07'],
  ],
]);

checkDated('the year after is told of what is foreseen as well', [
  [
    'fr',
    'Les ventes atteindraient {~30 DH} en 2022 et {~70 DH} l’année d’après.',
    '2022-06-29',
    [year(2022), year(2023)],
  ],
  [
    'ar',
    'من المتوقع أن تبلغ المبيعات {~30 DH} سنة 2022 و{~70 DH} في السنة الموالية.',
    '2022-06-29',
    [year(2022), year(2023)],
  ],
  [
    'en',
    'Sales are expected to reach {~30 DH} this year, and {~70 DH} the year after.',
    '2022-06-29',
    [year(2022), year(2023)],
  ],
]);

checkDated('a plan goes on with the year that the one after is told from', [
  [
    'en',
    'Exports are expected to reach {~30 DH} this year, and {~70 DH} the year after. Imports are expected to reach {~90 DH}.',
    '2022-06-29',
    [year(2022), year(2023), `~${year(2022)}`],
  ],
  [
    'fr',
    'Les ventes devraient atteindre {~30 DH} cette année et {~70 DH} l’année d’après. Les achats devraient atteindre {~90 DH}.',
    '2022-06-29',
    [year(2022), year(2023), `~${year(2022)}`],
  ],
]);
