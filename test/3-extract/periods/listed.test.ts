import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const EACH = [year(2021), year(2022), year(2023)];
const NINE = ['2024-01-01/2024-09-30', '2024-07-01/2024-09-30'];

describe.each<[string, string | null, readonly Case[]]>([
  [
    'as many years as numbers in a row: one for each',
    null,
    [
      ['fr', 'Le port a reçu {70}, {60} et {50} navires en 2021, 2022 et 2023.', EACH],
      [
        'fr',
        'Le port a reçu {70}, {60} et {50} navires respectivement en 2021, 2022 et 2023.',
        EACH,
      ],
      ['en', 'The port received {70}, {60} and {50} ships in 2021, 2022 and 2023.', EACH],
      [
        'ar',
        'استقبل الميناء {70} سفينة و{60} سفينة و{50} سفينة على التوالي سنوات 2021 و2022 و2023.',
        EACH,
      ],
      ['ar', 'استقبل الميناء {70} و{60} و{50} سفينة سنوات ٢٠٢١ و٢٠٢٢ و٢٠٢٣.', EACH],
      ['ar', 'استقبل الميناء سنوات 2021 و2022 و2023، على التوالي، {70} و{60} و{50} سفينة.', EACH],
    ],
  ],
  [
    'years listed for one number, or with more numbers than years, are one stretch',
    null,
    [
      ['en', 'In 2021, 2022, and 2023, the school trained {70} nurses.', ['2021-01-01/2023-12-31']],
      ['fr', 'Le port a reçu {70} navires en 2021, 2022 et 2023.', ['2021-01-01/2023-12-31']],
      [
        'fr',
        'Le port a reçu {70} et {60} navires en 2021, 2022 et 2023.',
        ['2021-01-01/2023-12-31', '2021-01-01/2023-12-31'],
      ],
    ],
  ],
  [
    'what a base was worth is of the time of the base',
    null,
    [
      [
        'fr',
        'Les ventes ont atteint {9} tonnes en 2024, contre {8} tonnes pour une valeur de {70 DH} en 2023.',
        [year(2024), year(2023), year(2023)],
      ],
    ],
  ],
  [
    'a second year follows its number behind "and"',
    null,
    [['ar', 'استقبل الميناء {38} سفينة سنة 2018 و{102} سنة 2017.', [year(2018), year(2017)]]],
  ],
  [
    'as of a month is from January to its end',
    '2024-10-12',
    [['en', 'The port had received {70} ships as of September.', ['2024-01-01/2024-09-30']]],
  ],
  [
    'a term to come is not what the same period echoes',
    '2024-10-12',
    [
      [
        'fr',
        'Le port vise {70} navires en 2030. Il en a reçu {9} en 2024, soit {5} de plus que sur la même période.',
        [year(2030), year(2024), year(2024)],
      ],
      [
        'en',
        'The goal is {70} ships by 2030. In the same period, {9} quays will open.',
        ['2030-01-01/2030-12-31', null],
      ],
    ],
  ],
  [
    'a quarter told behind a length is of its year',
    null,
    [
      [
        'fr',
        'Au cours des neuf premiers mois de 2024, {70} navires sont venus. Au troisième trimestre, {9} ont coulé.',
        NINE,
      ],
      [
        'en',
        'Over the first nine months of 2024, {70} ships came; {9} in the third quarter.',
        NINE,
      ],
    ],
  ],
  [
    'what was seen a year before is told back in brackets; what is exceeded dates nothing',
    null,
    [
      [
        'fr',
        'Le port a reçu {70} navires en 2024. Le taux était celui observé un an plus tôt ({9 %}).',
        [year(2024), year(2023)],
      ],
      ['en', 'Sales exceeded those of 2019 by {9 %} in 2024.', [year(2024)]],
    ],
  ],
])('%s', (_, published, cases) => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, published)).toEqual(expected);
  });
});

checkDated('times behind numbers that "respectively" leads', [
  [
    'ar',
    'استقبل الميناء على التوالي {300} و{280} قاربا سنتي 2014 و2015.',
    null,
    [year(2014), year(2015)],
  ],
  // Each is of one place.
  [
    'fr',
    'Le port a reçu respectivement {300} et {280} barques à Fès et Safi en 2014 et 2015.',
    null,
    ['2014-01-01/2015-12-31', '2014-01-01/2015-12-31'],
  ],
]);

checkDated('a number with a time of its own is no sum of those behind it', [
  [
    'en',
    'The port received {30} boats in 2014, {20} in 2015 and {10} in 2016.',
    null,
    [year(2014), year(2015), year(2016)],
  ],
  [
    'fr',
    'Le port a reçu {30} barques en 2014, {20} en 2015 et {10} en 2016.',
    null,
    [year(2014), year(2015), year(2016)],
  ],
  [
    'ar',
    'استقبل الميناء {30} قاربا سنة 2014 و{20} سنة 2015 و{10} سنة 2016.',
    null,
    [year(2014), year(2015), year(2016)],
  ],
  // A sum of its parts.
  [
    'fr',
    'Le port a reçu {30} barques ({20} en 2015 et {10} en 2016).',
    null,
    ['2015-01-01/2016-12-31', year(2015), year(2016)],
  ],
]);

checkDated('"respectively" gives each its year, however far before its numbers the years stand', [
  [
    'en',
    'Revenue in 2023 and 2024 reached {MAD 948 million} and {MAD 996 million}, respectively.',
    '2025-11-11',
    [year(2023), year(2024)],
  ],
  [
    'fr',
    'La région a présenté les budgets des années 2023 et 2024, qui s’élèveraient, respectivement, à {948 MDH} et {996 MDH}.',
    '2021-11-11',
    [year(2023), year(2024)],
  ],
]);

checkDated('what a plan is set against the year before is of the plan', [
  [
    'fr',
    'La région a voté un budget de {903 MDH} au titre de l’année 2022. Il augmente de {+14,4 %} par rapport à celui de 2021.',
    '2021-11-11',
    [year(2022), `~${year(2022)}`],
  ],
  [
    'fr',
    'La région a voté un budget de {903 MDH} au titre de l’année 2022. Il augmente de {+14,4 %} par rapport à celui de 2019.',
    '2021-11-11',
    [year(2022), null],
  ],
]);

checkDated('months in a row are one stretch, and months apart are no time in one', [
  [
    'ar',
    'استقبل الميناء {70} قاربا خلال أشهر يوليوز وغشت وشتنبر من سنة 2022.',
    null,
    ['2022-07-01/2022-09-30'],
  ],
  [
    'fr',
    'Le port a reçu {70} navires en juillet, août et septembre 2022.',
    null,
    ['2022-07-01/2022-09-30'],
  ],
  ['ar', 'استقبل الميناء {70} قاربا في المتوسط خلال أشهر يناير وأبريل وماي.', '2022-11-03', [null]],
  ['fr', 'Le port a reçu {70} navires en janvier, avril et mai 2022.', null, [null]],
]);

checkDated('two months that "between" leads to reach as far as one', [
  [
    'ar',
    'تجاوز السعر {600 DH} للطن خلال الفترة ما بين شهري شتنبر ونونبر من السنة الماضية.',
    '2022-02-10',
    ['2021-09-01/2021-11-30'],
  ],
]);

checkDated(
  'rates that have come so far by the day of a bulletin are of that day, the first as well',
  [
    [
      'en',
      'On May 14, the filling rate was {52 %}. The three dams have reached {86 %}, {78 %} and {66 %} respectively.',
      '2024-05-15',
      [
        '2024-05-14/2024-05-14',
        '~2024-05-14/2024-05-14',
        '~2024-05-14/2024-05-14',
        '~2024-05-14/2024-05-14',
      ],
    ],
  ],
);

checkDated(
  'parts of a year in a row are told together, and one by one where as many numbers stand beside them',
  [
    [
      'fr',
      'Les ventes ont crû de {+9 %}, {+8 %} et {+7 %} aux premier, deuxième et troisième trimestres 2023.',
      null,
      ['2023-01-01/2023-03-31', '2023-04-01/2023-06-30', '2023-07-01/2023-09-30'],
    ],
    [
      'fr',
      'Au cours des premier et deuxième trimestres 2023, le port a reçu {648} cargos.',
      null,
      ['2023-01-01/2023-06-30'],
    ],
    [
      'fr',
      'Les ventes ont crû de {+9 %} et {+8 %} respectivement au premier et au deuxième trimestre 2023.',
      null,
      ['2023-01-01/2023-03-31', '2023-04-01/2023-06-30'],
    ],
    [
      'en',
      'Sales grew by {+9 %} and {+8 %} in the first and second halves of 2023, respectively.',
      null,
      ['2023-01-01/2023-06-30', '2023-07-01/2023-12-31'],
    ],
    [
      'ar',
      'ارتفعت المبيعات بنسبة {+9 %} و{+8 %} على التوالي خلال الفصلين الأول والثاني من سنة 2023.',
      null,
      ['2023-01-01/2023-03-31', '2023-04-01/2023-06-30'],
    ],
    // from the one to the other
    [
      'fr',
      'Entre le premier et le deuxième trimestre 2023, les ventes ont crû de {+9 %}.',
      null,
      ['2023-04-01/2023-06-30'],
    ],
  ],
);

checkDated('a list of years before its verb gives each number behind it its own', [
  [
    'fr',
    'Aux régates de 2011, 2016 et 2021, le club a aligné respectivement {648}, {512} et {390} voiliers.',
    null,
    [year(2011), year(2016), year(2021)],
  ],
]);

checkDated('a comma before "and" parts no row of numbers from its years', [
  [
    'en',
    'Exports came to {24 DH}, {37 DH}, and {39 DH} in 2020, 2021, and 2022.',
    null,
    [year(2020), year(2021), year(2022)],
  ],
]);
