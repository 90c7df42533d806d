import { checkDated, year } from './dated.ts';

const quarter = '2025-04-01/2025-06-30';

checkDated('the time of what something is like is not its own, nor what the text goes on with', [
  [
    'fr',
    'Les quais sont restés pleins au deuxième trimestre 2025. Le port a reçu {70} navires, un nombre proche de celui relevé au deuxième trimestre 2024. Il a réparé {9} grues.',
    '2025-09-10',
    [`~${quarter}`, `~${quarter}`],
  ],
  [
    'ar',
    'ظلت الأرصفة مكتظة خلال الربع الثاني من سنة 2025. واستقبل الميناء {70} سفينة، وهو عدد مماثل لما استقبله خلال الربع الثاني من سنة 2024. وأصلح {9} رافعات.',
    '2025-09-10',
    [`~${quarter}`, `~${quarter}`],
  ],
  [
    'en',
    'Quays stayed full in the second quarter of 2025. The port received {70} ships, close to the number seen in the second quarter of 2024. It repaired {9} cranes.',
    '2025-09-10',
    [`~${quarter}`, `~${quarter}`],
  ],
  ['en', 'The port received {70} ships in 2024, in line with its 2019 level.', null, [year(2024)]],
  [
    'fr',
    'Le port a vendu {648} barques en 2023. Il en a réparé {90}, comme en 2019.',
    '2024-03-01',
    [year(2023), `~${year(2023)}`],
  ],
  [
    'ar',
    'باع الميناء {648} قاربا سنة 2023. وأصلح {90}، تماما كما في سنة 2019.',
    '2024-03-01',
    [year(2023), `~${year(2023)}`],
  ],
  [
    'en',
    'The port sold {648} boats in 2023. It repaired {90}, just as in 2019.',
    '2024-03-01',
    [year(2023), `~${year(2023)}`],
  ],
  // What is like something else has its time.
  ['fr', 'Une grue semblable aux autres a servi à {70} navires en 2024.', null, [year(2024)]],
  ['fr', 'Un port proche de Tiznit a reçu {70} navires en 2024.', null, [year(2024)]],
  ['ar', 'استقبل ميناء قريب من أكادير {70} سفينة سنة 2024.', null, [year(2024)]],
  ['en', 'A port close to Tiznit received {70} ships in 2024.', null, [year(2024)]],
]);

checkDated('the mean of what was paid for so much of what is sold is of a time, a price of none', [
  [
    'fr',
    'Les ventes ont repris au deuxième trimestre 2025. La marge moyenne a été de {2 DH} le litre.',
    '2025-09-10',
    [`~${quarter}`],
  ],
  [
    'en',
    'Sales resumed in the second quarter of 2025. The average margin was {2 DH} per litre.',
    '2025-09-10',
    [`~${quarter}`],
  ],
  [
    'fr',
    'Les ventes ont repris au deuxième trimestre 2025. Le gasoil est cédé à {9 DH} le litre.',
    '2025-09-10',
    [null],
  ],
]);

checkDated('a change in brackets behind what something is like is its own', [
  [
    'fr',
    'En 2019, les prises ont été proches de celles de l’année précédente ({+0,4 %}).',
    null,
    ['2019-01-01/2019-12-31'],
  ],
  [
    'en',
    'In 2019, the catch was similar to that of the previous year ({+0.4 %}).',
    null,
    ['2019-01-01/2019-12-31'],
  ],
  // The number of what it is like.
  [
    'en',
    'In 2019, the catch was similar to that of the previous year ({300}).',
    null,
    ['2018-01-01/2018-12-31'],
  ],
]);

checkDated('the time of a rate that is the same again is not that of the figure before it', [
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2024. وأصلح ربعها، وهي النسبة نفسها المسجلة سنة 2019، كما شيد {9} أرصفة.',
    null,
    [year(2024), `~${year(2024)}`],
  ],
  [
    'ar',
    'استقبل الميناء {70} سفينة سنة 2024. وبلغت الحمولة {12 %}، وهي نفس النسبة التي سجلت سنة 2019.',
    null,
    [year(2024), `~${year(2024)}`],
  ],
]);

checkDated('"the same as in the quarter before" is of its own time', [
  [
    'fr',
    'Au deuxième trimestre 2023, {67 %} des grues ont servi à Agadir, {86 %} à Safi (même taux que le trimestre précédent) et {87 %} à Nador.',
    '2023-09-10',
    ['2023-04-01/2023-06-30', '2023-04-01/2023-06-30', '2023-04-01/2023-06-30'],
  ],
]);

checkDated('what was so already in an earlier year is of that year, and nothing else is', [
  [
    'fr',
    'Les prises ont reculé de {+4 %} sur les dix premiers mois de 2024. Les ventes ont augmenté de {+32 %}, confirmant une tendance déjà observée en 2023 ({+21 %}). Les achats ont baissé de {+7 %}.',
    '2024-12-05',
    ['2024-01-01/2024-10-31', '~2024-01-01/2024-10-31', year(2023), '~2024-01-01/2024-10-31'],
  ],
  [
    'en',
    'Catches fell by {+4 %} in the first half of 2024. Sales rose by {+32 %}, confirming a trend already observed in 2023 ({+21 %}).',
    '2024-12-05',
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30', year(2023)],
  ],
  // With its auxiliary it is a verb, whose number has the time.
  ['fr', 'Le port avait déjà réparé en 2023 {7} grues.', '2024-12-05', [year(2023)]],
]);

checkDated('what is on the level of a year, or below it, is of its own time', [
  [
    'ar',
    'بلغت نسبة الملء خلال سنة 2023 {40 %}، وهي في نفس مستوى النسبة المسجلة سنة 2019، وبلغت الحصة {7 %}.',
    null,
    [year(2023), year(2023)],
  ],
  [
    'ar',
    'بلغت نسبة الملء خلال سنة 2023 {40 %}، في حين بلغت الحصة {7 %}، وهي حصة تقل عن الحصة المسجلة سنة 2022، حيث بلغت آنذاك {9 %}.',
    null,
    [year(2023), year(2023), year(2022)],
  ],
  [
    'ar',
    'سجل ما لا يقل عن {40} قتيلا سنة 2019 وما يزيد عن {30} جريحا سنة 2018.',
    null,
    [year(2019), year(2018)],
  ],
]);
