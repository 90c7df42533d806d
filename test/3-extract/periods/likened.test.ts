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
