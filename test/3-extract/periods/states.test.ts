import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const group = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, expected) => {
      expect(dated(lang, text)).toEqual(expected);
    });
  });

group('what a law, a limit or a penalty says is of no time spoken of', [
  ['fr', 'En 2014, {7} ponts ont cédé. Le fraudeur encourt {90 DH}.', [year(2014), null]],
  [
    'fr',
    'En 2014, {7} ponts ont cédé. Trois visas, soit {30} feuilles, sont exigés.',
    [year(2014), `~${year(2014)}`],
  ],
  ['fr', 'En 2014, {7} ponts ont cédé. Le prix du sel reste fixé à {90 DH}.', [year(2014), null]],
  ['ar', 'سنة 2014 انهارت {7} قناطر. وتصل العقوبة في حالة العود إلى {90 DH}.', [year(2014), null]],
  ['ar', 'سنة 2014 انهارت {7} قناطر. ويباع كيس الملح بـ{90 DH}.', [year(2014), null]],
  ['en', 'In 2014, {7} bridges fell. A convoy may not exceed {30} lorries.', [year(2014), null]],
  ['en', 'In 2014, {7} bridges fell. Salt retails for {90 DH}.', [year(2014), null]],
]);

group('what someone has fixed or has reached in a time is of it', [
  [
    'fr',
    'En 2014, {7} ponts ont cédé. Le maire limite le chantier et ouvre {30} quais.',
    [year(2014), `~${year(2014)}`],
  ],
  [
    'fr',
    'En 2014, {7} ponts ont cédé. La capacité est passée à {30} lits.',
    [year(2014), `~${year(2014)}`],
  ],
  [
    'ar',
    'سنة 2014 انهارت {7} قناطر. وبلغت الطاقة الاستيعابية {30} سريرا.',
    [year(2014), `~${year(2014)}`],
  ],
  ['ar', 'سنة 2014 انهارت {7} قناطر. وحددت الوزارة {30} موقعا.', [year(2014), `~${year(2014)}`]],
  [
    'en',
    'In 2014, {7} bridges fell. The ministry caps posts and shut {30} quays.',
    [year(2014), `~${year(2014)}`],
  ],
]);

group('a capacity is of no day, how many there are is of the day of a count', [
  [
    'fr',
    'Au 15 mars 2014, le port compte {76} quais. Il comprend {9} docks. Il peut accueillir {300} navires.',
    ['2014-03-15/2014-03-15', '~2014-03-15/2014-03-15', null],
  ],
  [
    'ar',
    'إلى غاية 15 مارس 2014 بلغ عدد السجناء {76} سجينا. ويضم الميناء {9} مخازن. وتبلغ طاقته الاستيعابية {300} سفينة.',
    ['2014-03-15/2014-03-15', '~2014-03-15/2014-03-15', null],
  ],
  [
    'en',
    'As of March 15, 2014, the port counted {76} quays. It comprises {9} docks. It can accommodate {300} ships.',
    ['2014-03-15/2014-03-15', '~2014-03-15/2014-03-15', null],
  ],
  ['fr', 'Deux ports ouvriront en 2016, d’une capacité de {300} navires.', [null]],
  ['fr', 'Deux ports ouvriront en 2016, avec {300} navires.', [year(2016)]],
]);

group('what a body is made of is no part of its account, unless of a school year', [
  [
    'fr',
    'En 2014, {7} cas ont été jugés. La cour se compose de {12} chambres.',
    [year(2014), null],
  ],
  [
    'fr',
    'En 2014, {7} cas ont été jugés. Le bilan comprend {12} renvois.',
    [year(2014), `~${year(2014)}`],
  ],
  [
    'fr',
    'En 2014, {7} cas ont été jugés. La cour comprend {12 %} de femmes.',
    [year(2014), `~${year(2014)}`],
  ],
  ['ar', 'سنة 2014 حكم في {7} قضايا. وتتكون المحكمة من {12} غرفة.', [year(2014), null]],
  ['ar', 'سنة 2014 حكم في {7} قضايا. وكانت المحكمة تضم {12} غرفة.', [year(2014), `~${year(2014)}`]],
  ['ar', 'سنة 2014 حكم في {7} قضايا. وتضم المحكمة {12} منهم.', [year(2014), `~${year(2014)}`]],
  [
    'ar',
    'خلال الموسم الدراسي 2014-2015 فتحت {7} مدارس. وتضم الجهة {12} ثانوية.',
    ['2014-09-01/2015-08-31', '~2014-09-01/2015-08-31'],
  ],
  [
    'en',
    'In 2014, {7} cases were heard. The court is made up of {12} chambers.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} cases were heard. Fees vanished at the kingdom’s {12} courts.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} cases were heard. The report comprises {12} others.',
    [year(2014), `~${year(2014)}`],
  ],
]);

group('a standing fact whose part follows is one all the same', [
  [
    'fr',
    'En 2014, {7} marins ont débarqué. Le port en emploie {5} dont {2} à terre.',
    [year(2014), null, null],
  ],
]);

group('what is joined to a standing fact or a promise is one as well', [
  [
    'fr',
    'En 2014, {7} cas ont été jugés. Le musée offre {30} salles et {9} ateliers.',
    [year(2014), null, null],
  ],
  [
    'en',
    'In 2014, {7} cases were heard. The court has {12} rooms and {9} clerks.',
    [year(2014), null, null],
  ],
  [
    'en',
    'In 2014, {7} cases were heard. The court has {12} rooms and {9} clerks were sacked.',
    [year(2014), null, `~${year(2014)}`],
  ],
  [
    'fr',
    'En 2014, {7} ponts ont cédé. La ville versera {30 DH} à chaque pêcheur du port, et {90 DH} pour les barques.',
    [year(2014), null, null],
  ],
  [
    'ar',
    'سنة 2014 انهارت {7} قناطر. وستصرف المدينة {30 DH} لكل صياد بالميناء، و{90 DH} للقوارب.',
    [year(2014), null, null],
  ],
]);

group('what something has cost is of the time spoken of', [
  ['fr', 'En 2014, {7} ponts ont cédé. La crue a coûté {90 DH}.', [year(2014), `~${year(2014)}`]],
  ['ar', 'سنة 2014 انهارت {7} قناطر. وكلف الفيضان {90 DH}.', [year(2014), `~${year(2014)}`]],
]);

group('what a clause tells with the account of a time stands by itself', [
  [
    'fr',
    'Le chantier a livré {43} navires entre 2014 et 2016, et emploie {40} ouvriers.',
    ['2014-01-01/2016-12-31', null],
  ],
  [
    'en',
    'The yard built {43} ships from 2014 to 2016 and employs {40} workers.',
    ['2014-01-01/2016-12-31', null],
  ],
  [
    'ar',
    'أنجز الورش {43} سفينة ما بين 2014 و2016، ويشغل {40} عاملا.',
    ['2014-01-01/2016-12-31', null],
  ],
  [
    'en',
    'The yard built {43} ships from 2014 to 2016 and hired {40} workers.',
    ['2014-01-01/2016-12-31', '2014-01-01/2016-12-31'],
  ],
]);

group('what a place or a body has at any time is of no time spoken of', [
  [
    'en',
    'In 2014, {7} bridges fell. Dawn broke in the city of {300} inhabitants.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} bridges fell. The vale, home to {300} people, lies low.',
    [year(2014), null],
  ],
  ['fr', 'En 2014, {7} ponts ont cédé. La ville de {300} habitants dort.', [year(2014), null]],
  [
    'ar',
    'سنة 2014 انهارت {7} قناطر. وتقع البلدة التي يقطنها {300} نسمة في السهل.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} bridges fell. The city of Fez mended {30} quays.',
    [year(2014), `~${year(2014)}`],
  ],
]);

group('when something began is not when what came of it was', [
  ['en', 'The inquiry started in March 2014 after a tip. It found {30} boats.', [null]],
  [
    'en',
    'In March 2014, {7} bridges fell. It found {30} boats.',
    ['2014-03-01/2014-03-31', '~2014-03-01/2014-03-31'],
  ],
]);

checkDated(
  'what is so in a relative clause is of the time spoken of, though its sentence ends on a base',
  [
    [
      'fr',
      'Agadir a reçu {34} navires à fin novembre 2020. Safi, qui représente {32 %} du trafic, en a reçu {27}, en hausse de {+1 %} par rapport à fin novembre 2019.',
      '2020-12-20',
      Array.from({ length: 4 }, (_, i) => `${i ? '~' : ''}2020-01-01/2020-11-30`),
    ],
  ],
);

checkDated('a change that each of several shows is no rule', [
  [
    'fr',
    'Les ventes ont augmenté de {+8 %} au premier semestre 2024. Agadir et Safi ont enregistré chacune une hausse de {+19 %}.',
    '2024-08-05',
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
]);

checkDated('what somebody holds of a body is of no quarter', [
  [
    'en',
    'In the first quarter of 2024, profit rose {4%}. The mill, which is {53%} controlled by the crown, with weavers owning {22%}, is in Salé.',
    '2024-04-20',
    ['2024-01-01/2024-03-31', null, null],
  ],
  [
    'fr',
    'Au premier trimestre 2024, le profit a augmenté de {4 %}. La filature est détenue à {53 %} par la ville.',
    '2024-04-20',
    ['2024-01-01/2024-03-31', null],
  ],
]);

checkDated('a noun that is written like a verb of having tells of no state', [
  [
    'en',
    'Sales rose by {+8 %} in the first half of 2024. There was a rise of {+3 %} for flats, {+2 %} for houses and {+9 %} for villas.',
    '2024-08-05',
    Array.from({ length: 4 }, (_, i) => `${i > 0 ? '~' : ''}2024-01-01/2024-06-30`),
  ],
]);

group('how many live in a country, or come in years, is of no time spoken of', [
  [
    'fr',
    'En 2014, {7} ponts ont cédé. Le sel part dans un pays de {30 millions} d’habitants.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} bridges fell. Salt goes abroad, to a country of {30 million} people.',
    [year(2014), null],
  ],
  [
    'fr',
    'En 2014, {7} ponts ont cédé. Le port a ouvert {30} quais en dix ans.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} bridges fell. The port trained its staff in {30} sessions over five years.',
    [year(2014), null],
  ],
  [
    'en',
    'In 2014, {7} bridges fell. The port trained its staff in {30} sessions.',
    [year(2014), `~${year(2014)}`],
  ],
]);

checkDated('costs that grew to so much did so in the time spoken of', [
  [
    'en',
    'In the first half of 2024, sales rose {8%}. Running costs increased {4%} to {3 million dirhams}.',
    '2024-08-05',
    ['2024-01-01/2024-06-30', '~2024-01-01/2024-06-30', '~2024-01-01/2024-06-30'],
  ],
]);

checkDated('how many live somewhere is so whatever happened there on a day', [
  [
    'fr',
    'Une crue a emporté {7} ponts vendredi. Près de {648} personnes vivent dans la vallée.',
    '2014-06-10',
    ['2014-06-06/2014-06-06', null],
  ],
  [
    'en',
    'A flood swept away {7} bridges on Friday. Nearly {648} people live in the valley.',
    '2014-06-10',
    ['2014-06-06/2014-06-06', null],
  ],
  [
    'ar',
    'جرف السيل {7} قناطر يوم الجمعة الماضي. ويعيش في الوادي {648} شخصا.',
    '2014-06-10',
    ['2014-06-06/2014-06-06', null],
  ],
]);

group('the items of a list stand as its first does', [
  [
    'en',
    'Between 5 and 9 May 2014, {7} bridges fell. The fleet is made up of {250} old vessels, {220} trawlers and {83} canoes.',
    ['2014-05-05/2014-05-09', null, null, null],
  ],
  [
    'fr',
    'Du 5 au 9 mai 2014, {7} ponts ont cédé. La flotte se compose de {250} barques, {220} chalutiers et {83} canots.',
    ['2014-05-05/2014-05-09', null, null, null],
  ],
]);

checkDated("a share of the world's reserves is held whatever the time spoken of", [
  [
    'fr',
    'Les ventes ont dépassé {300} barques en 2022. Le pays détient {75 %} des réserves mondiales.',
    '2023-06-29',
    [year(2022), null],
  ],
  [
    'ar',
    'تجاوزت المبيعات {300} قارب سنة 2022. وتحتضن البلاد {75 %} من الاحتياطي العالمي.',
    '2023-06-29',
    [year(2022), null],
  ],
  [
    'en',
    "Sales exceeded {300} boats in 2022. The country holds {75 %} of the world's reserves.",
    '2023-06-29',
    [year(2022), null],
  ],
]);

group('a capacity is of no day that its sentence counts on, nor of either end of a change', [
  [
    'fr',
    'Le puits du Nord, d’une capacité de {90} seaux, en contient {40} au 5 mai 2014.',
    [null, '2014-05-05/2014-05-05'],
  ],
  [
    'fr',
    'Le taux passe de {13 %} en 2014 à {14 %} en 2015, sur une capacité de {90} seaux.',
    [year(2014), year(2015), null],
  ],
]);

checkDated('what a place can hold is of no day', [
  ['ar', 'تجرى المباريات ما بين 5 و9 ماي 2023. الملعب الكبير: سعته {300} مقعد.', null, [null]],
  [
    'fr',
    'Au 5 mai 2023, le taux est de {40 %}. Le barrage peut retenir {300} tonnes.',
    null,
    ['2023-05-05/2023-05-05', null],
  ],
]);
