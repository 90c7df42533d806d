import { checkDated } from './dated.ts';

checkDated('the part of a year that was just named is "this" one', [
  [
    'fr',
    'Le port a gagné {+12 %} au deuxième trimestre 2023. Au terme de ce trimestre, {18} quais étaient pleins.',
    '2023-07-05',
    ['2023-04-01/2023-06-30', '2023-04-01/2023-06-30'],
  ],
]);

checkDated('a text that compares with an earlier part of a year is of that year', [
  [
    'fr',
    'Au quatrième trimestre, les ventes ont reculé de {+21 %}, après {4 %} au troisième trimestre 2016.',
    null,
    ['2016-10-01/2016-12-31', '2016-07-01/2016-09-30'],
  ],
  [
    'fr',
    'En février, les ventes ont reculé de {+21 %} par rapport à janvier 2024.',
    null,
    ['2024-02-01/2024-02-29'],
  ],
  [
    'en',
    'In October sales rose {+3 %} compared with the same month in 2018.',
    null,
    ['2019-10-01/2019-10-31'],
  ],
]);

checkDated('a text of unknown day is of the year after the one it is set beside', [
  [
    'fr',
    'Au premier semestre de l’année en cours, {300} barques ont coulé, par rapport à la même période de 2024.',
    null,
    ['2025-01-01/2025-06-30'],
  ],
  [
    'ar',
    'وبلغ العدد {300} قارب في الربع الأول من السنة الجارية، بعدما بلغ {280} في الربع الأول من 2016، مقابل {250} في 2015.',
    null,
    ['2016-01-01/2016-03-31', '2016-01-01/2016-03-31', '2015-01-01/2015-12-31'],
  ],
  [
    'fr',
    'Du premier trimestre 2007 à fin mars dernier, {300} barques ont coulé.',
    null,
    ['2007-01-01/2008-03-31'],
  ],
]);

checkDated('what has a base of the year before is of this one', [
  [
    'fr',
    'La flotte a coûté {300 DH}, contre {280 DH} au premier trimestre 2015.',
    '2016-05-02',
    ['~2016-01-01/2016-03-31', '2015-01-01/2015-03-31'],
  ],
  [
    'fr',
    'La flotte a coûté {300 DH}, contre {280 DH} au premier trimestre 2015.',
    '2019-05-02',
    [null, '2015-01-01/2015-03-31'],
  ],
]);

checkDated('a preposition that its noun governs compares nothing', [
  [
    'fr',
    'Quelque {300} barques saisies : tel est le bilan de la lutte contre la fraude en 2018.',
    null,
    ['2018-01-01/2018-12-31'],
  ],
]);

checkDated('where a text stays', [
  [
    'fr',
    'Sur les deux premiers mois de 2023, {300} barques ont coulé. Depuis le début de l’année, {40} quais ont fermé. Il y a eu {12} noyés.',
    null,
    ['2023-01-01/2023-02-28', '2023-01-01/2023-02-28', '~2023-01-01/2023-02-28'],
  ],
  [
    'ar',
    'قدمت المديرية معالم حصيلة سنة 2019 وبرنامج عملها برسم سنة 2020.\nوأنقذ الحراس {300} بحار.',
    null,
    ['~2019-01-01/2019-12-31'],
  ],
  [
    'en',
    'The guards saved 12 sailors in 2019. They freed {300} boats, according to figures carried by local media on Wednesday.',
    null,
    ['~2019-01-01/2019-12-31'],
  ],
]);

checkDated('the same date of another year, where no day was named, is that of writing', [
  [
    'fr',
    'La réserve est pleine à {50 %}, contre {70 %} à la même date l’année dernière. Elle a {12} vannes.',
    '2022-07-06',
    ['~2022-07-06/2022-07-06', '2021-07-06/2021-07-06', null],
  ],
  [
    'ar',
    'وبلغت الحقينة {50 %}، مقابل {70 %} في التاريخ نفسه من السنة الماضية.',
    '2022-07-06',
    ['~2022-07-06/2022-07-06', '2021-07-06/2021-07-06'],
  ],
]);

checkDated('the end of a year that is over', [
  [
    'en',
    'The fleet lost {69 DH} in 2022, against {70 DH} in 2021. Last year it had {40} boats, the council said at the end of December 2022.',
    null,
    ['2022-01-01/2022-12-31', '2021-01-01/2021-12-31', '2022-01-01/2022-12-31'],
  ],
]);

checkDated('a year that opens a quotation', [
  [
    'fr',
    '«2016 a été faste pour le port». Il a reçu {300} barques.',
    null,
    ['~2016-01-01/2016-12-31'],
  ],
]);

checkDated('the year of a part is not that of the whole', [
  [
    'ar',
    'تم التوقيع على اتفاقية لإنجاز {129} سدا، منها {46} سنة 2022، وذلك بغلاف مالي يبلغ {4 ملايين درهم} خلال الفترة بين 2022 و2024.',
    null,
    ['2022-01-01/2024-12-31', '2022-01-01/2022-12-31', '2022-01-01/2024-12-31'],
  ],
]);

checkDated('those who are somewhere on a day are counted on it', [
  ['ar', 'يتواجد بالسجون، إلى غاية 31 دجنبر 2023، {300} معتقلا.', null, ['2023-12-31/2023-12-31']],
]);

checkDated('a budget to come goes on where it is shared out', [
  [
    'fr',
    'Puits : un budget de {2 milliards DH} en 2022\nCe montant est réparti entre le fonctionnement, avec {248 millions DH}, et les forages. Un puits coûte {300 DH}.',
    '2021-11-04',
    ['2022-01-01/2022-12-31', '~2022-01-01/2022-12-31', null],
  ],
]);

checkDated('a growth of one year is no habit, and a year before that is one', [
  [
    'ar',
    'بلغت الودائع في أكتوبر 2025 {300 درهم}، محققة نموا سنويا بنسبة {7 في المائة}، مقابل {280 درهم} عام قبل ذلك.',
    null,
    ['2025-10-01/2025-10-31', '2025-10-01/2025-10-31', '2024-10-01/2024-10-31'],
  ],
]);

checkDated('an undated text is of the year that its operation is named with', [
  [
    'fr',
    "Opération Passage 2025 : l'affluence reste forte\nÀ la date du 4 août, {300} barques avaient accosté. Depuis le coup d'envoi de l'opération, le 10 juin, {280} voiles ont été vues.",
    null,
    ['2025-08-04/2025-08-04', '2025-06-10/'],
  ],
  // A cup or a plan is named by the year that it is for.
  [
    'fr',
    'Coupe du monde 2030 : les travaux avancent\nÀ la date du 4 août, {300} barques avaient accosté.',
    null,
    [null],
  ],
]);
