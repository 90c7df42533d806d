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
