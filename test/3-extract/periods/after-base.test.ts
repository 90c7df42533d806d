import { checkDated, year } from './dated.ts';

checkDated('a change whose one time is the year it is set against is of the year after', [
  [
    'fr',
    'Les noyades ont reculé de {+6 %} par rapport à 2022, avec {70} cas recensés. Les plages surveillées en ont compté {9}.',
    '2023-12-22',
    [`~${year(2023)}`, `~${year(2023)}`, `~${year(2023)}`],
  ],
  [
    'fr',
    "Le port a reçu {70} navires, en hausse de {+4 %} par rapport à l'année 2022.",
    '2024-05-30',
    [`~${year(2023)}`, `~${year(2023)}`],
  ],
  [
    'ar',
    'سجلت الوكالة {70} حريقا، بانخفاض قدره {+8 %} مقارنة مع سنة 2022. وأتلفت الحرائق {9} ضيعات.',
    '2024-02-10',
    [`~${year(2023)}`, `~${year(2023)}`, `~${year(2023)}`],
  ],
  [
    'ar',
    'بلغ عدد الحرائق {70} حريقا، بزيادة {+8 %} عن سنة 2022.',
    null,
    [`~${year(2023)}`, `~${year(2023)}`],
  ],
  [
    'en',
    'Shipwrecks fell by {+12 %} from 2022. Rescuers saved {70} sailors.',
    '2024-03-05',
    [`~${year(2023)}`, `~${year(2023)}`],
  ],
  [
    'en',
    'The number of divers rose by {+9 %} compared to 2017, to {70}.',
    null,
    [`~${year(2018)}`, `~${year(2018)}`],
  ],
]);

checkDated('a change is of no year where the year before is further back or another time is told', [
  ['en', 'The number of divers rose by {+9 %} compared to 2019.', '2022-12-20', [null]],
  ['fr', 'Le nombre de plongeurs a progressé de {+6 %} par rapport à 2019.', null, [null]],
  ['fr', 'Les noyades ont reculé de {+6 %} par rapport à 2022.', '2023-06-20', [null]],
  ['fr', 'Les noyades ont reculé de {+6 %} par rapport à 2022.', '2024-09-20', [null]],
  [
    'fr',
    'En mai, les noyades ont reculé de {+6 %} par rapport à 2022.',
    '2023-12-20',
    ['2023-05-01/2023-05-31'],
  ],
  [
    'en',
    'Divers were up {+9 %} compared to 2022. Until the end of October 2023, {70} had come. In November, {9} came.',
    '2023-12-20',
    [null, '2023-01-01/2023-10-31', '2023-11-01/2023-11-30'],
  ],
  [
    'fr',
    'Le nombre de puits baisse depuis plus de vingt ans. Il a reculé de {+6 %} par rapport à 1999.',
    null,
    [null],
  ],
  ['ar', 'ستنخفض الحرائق بنسبة {+8 %} مقارنة مع سنة 2022.', '2024-02-10', [null]],
]);

checkDated('the bracket behind a base year is of it, though no other time is told', [
  [
    'fr',
    'Les ventes ont augmenté de {+4 %} par rapport à 2021 ({790 DH}).',
    null,
    [`~${year(2022)}`, year(2021)],
  ],
]);

checkDated('what something was then is a base', [
  [
    'fr',
    'Fin 2009, la vallée compte {300} potiers. Le métier est resté tel par rapport à ce qu’il était en 2008: {48 %} des potiers vivent en ville.',
    '2010-04-16',
    ['2009-12-31/2009-12-31', '~2009-12-31/2009-12-31'],
  ],
]);

checkDated('no vote is held each year', [
  [
    'fr',
    'Le nombre des inscrits a augmenté de {+14 %} par rapport aux élections législatives de 2016.',
    null,
    [null],
  ],
  [
    'fr',
    'Le nombre des accidents a augmenté de {+14 %} par rapport à 2016.',
    null,
    ['~2017-01-01/2017-12-31'],
  ],
]);

checkDated('a day is set beside no year', [
  [
    'fr',
    'Le navire a livré {9} barques le 18 octobre. Au total, {300} barques ont été livrées, en recul de {+12 %} par rapport à 2020.',
    '2021-12-23',
    ['2021-10-18/2021-10-18', '~2021-01-01/2021-12-31', '~2021-01-01/2021-12-31'],
  ],
]);
