import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

describe('a day named with its day of the week tells the year of a text without a date', () => {
  it.each<Case>([
    [
      'fr',
      'Jeudi 21 janvier, le maire a parlé. En 2020, {70} barques ont coulé. L’an dernier, {9} ponts ont cédé.',
      [year(2020), year(2020)],
    ],
    [
      'ar',
      'قال العمدة، يوم الخميس 21 يناير، إن {70} قاربا غرقت سنة 2020. وسقطت {9} قناطر خلال السنة الماضية.',
      [year(2020), year(2020)],
    ],
    [
      'en',
      'On Thursday, January 21, the mayor spoke. In 2020, {70} boats sank. Last year {9} bridges fell.',
      [year(2020), year(2020)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a year told whole beside the one before it is the last year of a text without a date', () => {
  it.each<Case>([
    [
      'fr',
      'Le port a reçu {70} barques en 2014, contre {60} en 2013. L’année dernière, {9} quais ont fermé.',
      [year(2014), year(2013), year(2014)],
    ],
    [
      'ar',
      'استقبل الميناء {70} قاربا سنة 2014، مقابل {60} سنة 2013. وأغلقت {9} أرصفة خلال السنة الماضية.',
      [year(2014), year(2013), year(2014)],
    ],
    [
      'en',
      'The port received {70} boats in 2014, against {60} in 2013. Last year {9} quays closed.',
      [year(2014), year(2013), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
  it.each<Case>([
    [
      'fr',
      'Le taux est monté à {9 %} en 2014 contre {8 %} en 2013. L’an dernier, {70} ports ont fermé, et {60} cette année.',
      [year(2014), year(2013), year(2014), year(2015)],
    ],
    [
      'en',
      'The rate rose to {9 %} in 2014 from {8 %} in 2013. Last year {70} ports closed, and {60} this year.',
      [year(2014), year(2013), year(2014), year(2015)],
    ],
    [
      'ar',
      'ارتفع المعدل إلى {9 %} سنة 2014 مقابل {8 %} سنة 2013. وأغلق {70} ميناء السنة الماضية، و{60} هذه السنة.',
      [year(2014), year(2013), year(2014), year(2015)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what no calendar fixes is not given the year it is set beside', () => {
  it.each<Case>([
    [
      'fr',
      'Cette saison, {70} clubs jouent, contre {60} en 2020. {9} ont un stade.',
      [null, year(2020), null],
    ],
    [
      'ar',
      'بلغ العدد هذا الموسم {70} ناديا، وكان في سنة 2020 {60} ناديا. ولدى {9} أندية ملعب.',
      [null, year(2020), null],
    ],
    [
      'en',
      'This season {70} clubs play, against {60} in 2020. {9} have a ground.',
      [null, year(2020), null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a full date is of the time that a text without a date speaks from', () => {
  it.each<Case>([
    [
      'fr',
      'Réunis le 12 janvier 2017, les élus ont compté {70} navires l’an dernier.',
      [year(2016)],
    ],
    ['en', 'Meeting on January 12, 2017, they counted {70} ships last year.', [year(2016)]],
    [
      'ar',
      'الرباط – 5 مارس 2017. استقبل الميناء السنة الماضية {70} سفينة. وفي شهر يناير استقبل {9} سفن.',
      [year(2016), '2017-01-01/2017-01-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the season set beside the only one that a text names is the next', () => {
  it.each<Case>([
    [
      'fr',
      'La récolte d’olives est de {70} quintaux cette campagne agricole, contre {60} en 2014-2015.',
      ['2015-09-01/2016-08-31', '2014-09-01/2015-08-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a birth or a founding gives no year to what else a text tells', () => {
  it.each<Case>([
    ['fr', 'En mai, {70} barques ont coulé. Le pilote, né en 1968, a été blessé.', [null]],
    ['ar', 'غرق {70} قاربا في ماي. وأصيب الربان، المزداد سنة 1968، بجروح.', [null]],
    ['en', 'In May, {70} boats sank. The pilot, born in 1968, was hurt.', [null]],
    ['fr', 'Fondé en 1968, le club a formé {70} nageurs l’an dernier.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

checkDated('what is joined to a rule is one as well', [
  [
    'fr',
    'En 2021, le port a pêché {70} requins. Chaque année, la filière produit {30} filets et emploie {20} pêcheurs.',
    '2022-03-12',
    [year(2021), null, null],
  ],
  [
    'fr',
    'En 2021, le port a pêché {70} requins. Bon an mal an, il reçoit {30} navires.',
    '2022-03-12',
    [year(2021), null],
  ],
  [
    'ar',
    'صدر الميناء سنة 2021 ما مجموعه {70} حاوية. ويحقق القطاع رقم معاملات سنوي يناهز {30 DH} ويوفر {20} منصبا.',
    '2022-03-12',
    [year(2021), null, null],
  ],
  [
    'en',
    'In 2021 the port shipped {70} crates. Every year the trade makes {30} nets and employs {20} fishermen.',
    '2022-03-12',
    [year(2021), null, null],
  ],
  // What was done once.
  [
    'fr',
    'En 2021, le port a pêché {70} requins. Chaque année, il reçoit {30} navires, et {20} quais ont été rénovés.',
    '2022-03-12',
    [year(2021), null, `~${year(2021)}`],
  ],
]);

checkDated('what a number is raised to is of no time where what was added is of none', [
  [
    'en',
    'Last year the crop fell to {70} tonnes. The plan has brought {30} farms, raising the number to {90}.',
    '2017-04-23',
    [year(2016), null, null],
  ],
  [
    'en',
    'In 2016 the plan brought {30} farms, raising the number to {90}.',
    '2017-04-23',
    [year(2016), year(2016)],
  ],
]);

checkDated('what a budget sets aside is of its year, also in a text without a date', [
  [
    'fr',
    'Le projet de loi de finances 2019 table sur une croissance de {~3 %}. Une enveloppe de {16 DH} sera affectée au port.',
    null,
    [year(2019), `~${year(2019)}`],
  ],
  [
    'ar',
    'صادق المجلس الحكومي على مشروع قانون المالية لسنة 2019. وستخصص ميزانية قدرها {16 DH} للميناء.',
    null,
    [`~${year(2019)}`],
  ],
  [
    'en',
    'The government council adopted the 2019 draft finance law on Thursday. A budget of {16 DH} will be allocated to the port.',
    null,
    [`~${year(2019)}`],
  ],
  // Those who are counted now.
  [
    'fr',
    'Le projet de loi de finances 2019 prévoit {~26} postes. Le nombre des chômeurs dépasse {12}.',
    null,
    [year(2019), null],
  ],
  [
    'fr',
    'Le bilan de l’année 2019 fait état de {26} postes. Le port comptait {12} chômeurs.',
    null,
    [year(2019), `~${year(2019)}`],
  ],
]);

checkDated('what each year brings on average is of no day that the text tells of', [
  [
    'en',
    'A boat sank on Wednesday with {7} sailors. An average of {70} wrecks and {30} rescues have been recorded annually.',
    '2024-08-05',
    ['2024-07-31/2024-07-31', null, null],
  ],
  [
    'fr',
    'Une barque a coulé mercredi avec {7} marins. Une moyenne de {70} naufrages et {30} sauvetages sont enregistrés chaque année.',
    '2024-08-05',
    ['2024-07-31/2024-07-31', null, null],
  ],
]);

checkDated('a text that tells of a year and the one behind it is of that one', [
  [
    'ar',
    'بلغ عدد الزوار {576} سنة 2015 ثم {633} في العام الذي يليه. واستقبل المتحف {98} في يناير من العام الجاري.',
    null,
    [year(2015), year(2016), '2016-01-01/2016-01-31'],
  ],
  [
    'fr',
    'Le musée a reçu {576} visiteurs en 2015 et {633} l’année suivante. En janvier de cette année, il en a reçu {98}.',
    null,
    [year(2015), year(2016), '2016-01-01/2016-01-31'],
  ],
]);

checkDated('"this year" is that of the law that a text names', [
  [
    'fr',
    'La loi de finances 2019 est en vigueur. Les dépenses ont atteint cette année {40 DH}.',
    null,
    [year(2019)],
  ],
]);

checkDated('a vote is not of the year behind the one that it is set against', [
  [
    'fr',
    'Aux élections du 8 mai, {70} listes sont en lice, contre {60} en 2015.',
    null,
    [null, year(2015)],
  ],
  [
    'en',
    'Catches rose by {4 %} from 2015. On May 8, {70} boats were out.',
    null,
    [`~${year(2016)}`, '2016-05-08/2016-05-08'],
  ],
]);

checkDated('a season of crops is called by the year that it ends in', [
  ['fr', 'La récolte de la saison 2018 a donné {70} tonnes.', null, ['2017-09-01/2018-08-31']],
  ['fr', 'Le club a joué {70} matchs lors de la saison 2018.', null, ['2018-09-01/2019-08-31']],
]);

checkDated('what something is an improvement over is of its own year', [
  [
    'en',
    'Turnout was {45 %}, an improvement over the {37 %} turnout in 2007.',
    null,
    [null, year(2007)],
  ],
]);

checkDated('an opening base with its own year says nothing of the time that its sentence tells', [
  [
    'en',
    'After a drop in 2014, sales rose in the first seven months of 2015. They hit {90 DH} between January and July. A pier opens in 2017.',
    null,
    ['2015-01-01/2015-07-31'],
  ],
  [
    'ar',
    'بعد تراجع سنة 2014، ارتفعت المبيعات خلال الأشهر السبعة الأولى من سنة 2015. وبلغت {90 DH} بين يناير ويوليوز. وسيفتح رصيف سنة 2017.',
    null,
    ['2015-01-01/2015-07-31'],
  ],
  [
    'fr',
    'Après une baisse en 2014, les ventes ont repris au cours des neuf premiers mois de 2015. Elles ont atteint {90 DH} entre janvier et septembre. Un quai ouvrira en 2017.',
    null,
    ['2015-01-01/2015-09-30'],
  ],
]);

checkDated('what is general or a sum of days names no time', [
  [
    'ar',
    'بلغ عدد القوارب {300} عند متم شتنبر 2025. وترسو {20} قاربا، أي {24 %} من المجموع العام.',
    '2025-11-05',
    ['2025-01-01/2025-09-30', '~2025-01-01/2025-09-30', '~2025-01-01/2025-09-30'],
  ],
  ['ar', 'يوفر الميناء {51} يوما، أي {13 %} من مجموع أيام العمل.', '2022-01-20', [null, null]],
]);

checkDated('the day on which something ended dates nothing that it brought', [
  ['fr', 'La campagne s’est achevée lundi sur un bilan de {320} puits.', '2025-09-17', [null]],
  ['fr', 'Le salon a pris fin dimanche avec {320} exposants.', '2025-09-17', [null]],
  ['fr', 'La police a saisi lundi {320} barques.', '2025-09-17', ['2025-09-15/2025-09-15']],
]);

checkDated(
  'the year of a parliament is none of the calendar, and «الأول» before a number opens no part of one',
  [
    ['ar', 'أجابت الحكومة عن {6290} سؤالا خلال هذه السنة التشريعية.', '2023-08-03', [null]],
    ['ar', 'أجابت الحكومة عن {6290} سؤالا خلال هذه السنة.', '2023-08-03', [year(2023)]],
    ['ar', 'يضم الباب الأول ثلاثة فصول. وتم استرجاع {28 DH}.', '2024-12-13', [null]],
  ],
);
checkDated('a sum that was received is no price', [
  [
    'fr',
    'En 2023, le ministère a soutenu les clubs. Ils ont reçu une enveloppe de {50 DH}.',
    '2023-12-20',
    [`~${year(2023)}`],
  ],
  [
    'fr',
    'En 2023, le ministère a soutenu les clubs. Le stade a une enveloppe de {50 DH}.',
    '2023-12-20',
    [null],
  ],
]);

checkDated('what "has been" in a text of a year that still runs has been in it', [
  [
    'en',
    'The police have seized {9} boats in 2018. They have stopped {300} cars.',
    '2018-12-20',
    [year(2018), `~${year(2018)}`],
  ],
  [
    'en',
    'The police seized {9} boats in 2018. They have stopped {300} cars.',
    '2019-02-20',
    [year(2018), null],
  ],
]);

checkDated('what is told by the year with a stroke is of no time', [
  ['en', 'Sales rose by {+9 %} in 2022. The trade earns {20 DH}/year.', null, [year(2022), null]],
  [
    'fr',
    'Les ventes ont crû de {+9 %} en 2022. La filière rapporte {20 DH}/an.',
    null,
    [year(2022), null],
  ],
]);

checkDated('the polls to which voters head are still to come', [
  [
    'en',
    'Voters head to the polls on Friday with {300} lists.',
    '2016-10-06',
    ['2016-10-07/2016-10-07'],
  ],
  [
    'en',
    'Voters headed to the polls on Friday with {300} lists.',
    '2016-10-10',
    ['2016-10-07/2016-10-07'],
  ],
]);

checkDated('the day on which a feast is held is not of what is told of it', [
  [
    'fr',
    'Près de {700} stands sont prêts pour l’Aïd al-Adha, célébré mercredi. La demande est de {300}.',
    '2013-10-15',
    [null, null],
  ],
  [
    'en',
    'Some {700} stands are ready for Eid al-Adha, celebrated on Wednesday.',
    '2013-10-15',
    [null],
  ],
  // Counted on the day.
  [
    'fr',
    'À l’occasion de l’Aïd, le port a reçu {700} bateaux mercredi.',
    '2013-10-15',
    ['2013-10-09/2013-10-09'],
  ],
]);

checkDated('a number whose verb is in the future is of no time that is over', [
  [
    'fr',
    'L’office a relogé {12} familles en 2015. Quelque {310} autres familles vont bénéficier du projet.',
    null,
    [year(2015), null],
  ],
  [
    'fr',
    'L’office a bâti {12} écoles en 2015. {310} classes seront construites.',
    null,
    [year(2015), null],
  ],
  [
    'en',
    'The office built {12} schools in 2015. {310} more schools are to be built.',
    null,
    [year(2015), null],
  ],
  // A goal that stands behind it is no verb.
  [
    'fr',
    'L’office a bâti {12} écoles en 2015. Il a rénové {310} centres sur un objectif de {400}.',
    null,
    [year(2015), `~${year(2015)}`, null],
  ],
  // How many expect something do so already.
  [
    'fr',
    'L’office a sondé {12} familles en 2015. {31 %} des familles s’attendent à une baisse.',
    null,
    [year(2015), `~${year(2015)}`],
  ],
]);

checkDated('what a rule of each year has grown to was measured in the time that is told of', [
  [
    'fr',
    'Le port a reçu {70} bateaux en 2022. Il a réalisé un chiffre d’affaires annuel de {9 DH}, en hausse de {+6 %}.',
    null,
    [year(2022), `~${year(2022)}`, `~${year(2022)}`],
  ],
  [
    'fr',
    'Le port a reçu {70} bateaux en 2022. Il a un chiffre d’affaires annuel de {9 DH}, et emploie 6 agents.',
    null,
    [year(2022), null],
  ],
  [
    'en',
    'The port sold {70} boats in 2022. It is the first in Africa, with annual production exceeding {900} boats.',
    null,
    [year(2022), null],
  ],
]);

checkDated('one price and the next that is joined to it are of no time', [
  [
    'ar',
    'استفادت {50} أسرة سنة 2018. وقال الوزير إن أتعاب الخبراء تحدد في {250 DH} للمحاكم، و{200 DH} للموثقين.',
    null,
    [year(2018), null, null],
  ],
]);

checkDated('a text says which year is its own, or sets the year before beside "this year"', [
  [
    'fr',
    'Depuis le début de l’année en cours (2023), {40} affaires ont été traitées, contre {35} l’an dernier. Le budget 2024 sera voté.',
    null,
    ['2023-01-01/', year(2022)],
  ],
  [
    'en',
    'Some {40} cases were handled this year (2023), against {35} last year.',
    null,
    [year(2023), year(2022)],
  ],
  [
    'fr',
    'L’année dernière (2022), {40} affaires ont été traitées. Cette année, {35} le sont.',
    null,
    [year(2022), year(2023)],
  ],
  [
    'ar',
    'ينتظر أن يبلغ النمو {4 %} خلال 2026. وسيتراجع التضخم من {2 %} خلال 2024 إلى {1 %} هذه السنة.',
    null,
    [year(2026), year(2024), year(2025)],
  ],
]);

checkDated(
  'a part of the latest year that the same part of this year is told beside puts a text into the next',
  [
    [
      'fr',
      'Le prix est passé de {648 DH} en octobre 2021 à {700 DH} en octobre dernier. À fin octobre, {90} barques ont été vendues.',
      null,
      ['2021-10-01/2021-10-31', '2022-10-01/2022-10-31', '2022-01-01/2022-10-31'],
    ],
    [
      'fr',
      'Le port a {648} grues au troisième trimestre de cette année, contre {600} au troisième trimestre de 2021. L’an dernier, {70} grues ont rouillé.',
      null,
      ['2022-07-01/2022-09-30', '2021-07-01/2021-09-30', year(2021)],
    ],
    [
      'ar',
      'انتقل الثمن من {648} في الفصل الثالث من سنة 2021، إلى {700} في الفصل نفسه من السنة الجارية. وغرق {90} قاربا السنة الماضية.',
      null,
      ['2021-07-01/2021-09-30', '2022-07-01/2022-09-30', year(2021)],
    ],
    [
      'en',
      'The price rose from {648 DH} in October 2021 to {700 DH} last October. Last year {90} boats were sold.',
      null,
      ['2021-10-01/2021-10-31', '2022-10-01/2022-10-31', year(2021)],
    ],
  ],
);

checkDated('the day of the daily bulletin that a text without a date is taken from is its own', [
  [
    'fr',
    'À ce jour, le taux de remplissage est de {64 %}. Il était de {57 %} à la même période de 2017. Dans sa situation journalière du 21 mars 2018, l’office a relevé {48 %} à Sbata.',
    null,
    ['2018-03-21/2018-03-21', '2017-03-21/2017-03-21', '2018-03-21/2018-03-21'],
  ],
  [
    'ar',
    'بلغت نسبة ملء السدود {64 %} حتى اليوم. وكانت {57 %} في الفترة نفسها من سنة 2017. وجاء في النشرة اليومية ليوم 21 مارس 2018 أنها بلغت {48 %} في سباتة.',
    null,
    ['2018-03-21/2018-03-21', '2017-03-21/2017-03-21', '2018-03-21/2018-03-21'],
  ],
  [
    'en',
    'The dams have reached a filling rate of {64 %} to date. The rate was {57 %} in the same period of 2017. In its daily bulletin of March 21, 2018, the office found {48 %} in Sbata.',
    null,
    ['2018-03-21/2018-03-21', '2017-03-21/2017-03-21', '2018-03-21/2018-03-21'],
  ],
]);

checkDated(
  'the year that a draft is for, however its title names it, is none that a text without a date is of',
  [
    [
      'fr',
      'Présentant le projet de budget sectoriel de son département au titre de l’année 2026, la ministre a dit que {648} barques ont été réparées à fin octobre dernier. En 2025, {30} ont coulé.',
      null,
      ['2025-01-01/2025-10-31', year(2025)],
    ],
    [
      'ar',
      'قدمت الوزيرة مشروع الميزانية القطاعية لوزارتها المكلفة بالصيد برسم سنة 2026، وقالت إن {648} قاربا أصلحت إلى متم أكتوبر الماضي. وغرق {30} سنة 2025.',
      null,
      ['2025-01-01/2025-10-31', year(2025)],
    ],
  ],
);
