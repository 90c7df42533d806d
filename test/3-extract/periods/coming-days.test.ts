import { checkDated } from './dated.ts';

checkDated('days that something is scheduled for lie ahead', [
  [
    'fr',
    'Un rattrapage est programmé du 2 au 8 décembre pour {648} écoliers.',
    '2024-11-12',
    ['2024-12-02/2024-12-08'],
  ],
  [
    'en',
    'A second round is scheduled from 2 to 8 December for {648} pupils.',
    '2024-11-12',
    ['2024-12-02/2024-12-08'],
  ],
  [
    'ar',
    'ومن المقرر أن تنظم حملة من 2 إلى 8 دجنبر لفائدة {648} تلميذا.',
    '2024-11-12',
    ['2024-12-02/2024-12-08'],
  ],
]);

checkDated('a part of the day of writing is that day', [
  [
    'en',
    'This morning, {648} people were still in tents.',
    '2022-07-14',
    ['2022-07-14/2022-07-14'],
  ],
]);

checkDated('what would be so in a month or a quarter that runs or is about to is of the next one', [
  [
    'fr',
    'Son besoin pour décembre serait de {~11 DH}. En octobre, il était de {9 DH}.',
    '2023-11-17',
    ['2023-12-01/2023-12-31', '2023-10-01/2023-10-31'],
  ],
  [
    'fr',
    'Au seul premier trimestre, la pêche progresserait de {~3 %}.',
    '2025-01-15',
    ['2025-01-01/2025-03-31'],
  ],
  // would have been so by now
  [
    'fr',
    'Au quatrième trimestre, la pêche aurait progressé de {~3 %}.',
    '2025-01-15',
    ['2024-10-01/2024-12-31'],
  ],
]);
