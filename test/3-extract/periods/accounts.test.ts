import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

const quarter = '2022-07-01/2022-09-30';
const school = '2025-09-01/2026-08-31';

describe('a stretch of time may open with the day of what happened', () => {
  it.each<Case>([
    [
      'fr',
      'Depuis l’entrée en vigueur de la loi sur les bacs le 8 septembre et jusqu’à la fin de l’année 2025, les juges ont rendu {70} arrêts.',
      ['2025-09-08/2025-12-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what has run until now is of the time since its start', () => {
  it.each<Case>([
    ['fr', 'De septembre à nos jours, le port a reçu {70} barques.', ['2023-09-01/2024-01-22']],
    ['en', 'From September to date, the port drew {70} boats.', ['2023-09-01/2024-01-22']],
    ['ar', 'بلغت الواردات، من شتنبر إلى اليوم، {70} طنا.', ['2023-09-01/2024-01-22']],
    ['fr', 'Jusqu’ici cette année, {70} barques sont entrées.', ['2024-01-01/2024-01-22']],
    ['en', 'So far this year, {70} boats have come.', ['2024-01-01/2024-01-22']],
    ['ar', 'دخل الميناء إلى غاية اليوم {70} قاربا.', ['/2024-01-22']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2024-01-22')).toEqual(expected);
  });
});

describe('this year is the school year for pupils, and for schools once the text names it', () => {
  it.each<Case>([
    [
      'fr',
      '{70} élèves retrouvent cette année leur classe. {9} filles s’y ajoutent.',
      [school, `~${school}`],
    ],
    ['ar', 'التحق {70} تلميذا هذه السنة بأقسامهم. وانضمت {9} فتيات.', [school, `~${school}`]],
    ['en', 'Some {70} pupils returned to class this year, {9} of them girls.', [school, school]],
    ['en', 'The current academic season covers {70} families.', [school]],
    ['fr', 'La rentrée scolaire 2025-2026 a débuté. On ouvre cette année {9} écoles.', [school]],
    ['fr', 'On a bâti cette année {9} ponts.', [year(2025)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-09-08')).toEqual(expected);
  });
});

describe('a quarter is carried through its account', () => {
  it.each<Case>([
    [
      'fr',
      'Après un début bien maigre, l’activité a repris au troisième trimestre 2022, avec une progression de {3 %}, au lieu de {2 %} à la même période de l’année passée. La valeur ajoutée se serait accrue de {4 %}. Le stock a reculé de {1 %} pour le deuxième trimestre consécutif.',
      [quarter, '2021-07-01/2021-09-30', `~${quarter}`, `~${quarter}`],
    ],
    [
      'en',
      'Output picked up in the third quarter of 2022. It rose {4 %} for a second consecutive quarter, against {2 %} in the previous quarter.',
      [`~${quarter}`, '2022-04-01/2022-06-30'],
    ],
    [
      'ar',
      'تراجع مستوى ثقة الأسر خلال الفصل الثالث من سنة 2022. وبلغ المؤشر {70} نقطة مقابل {90} نقطة خلال الفصل السابق و{80} نقطة خلال نفس الفصل من السنة الماضية. وصرحت {9 %} من الأسر بأن الأسعار ارتفعت خلال 12 شهرا الأخيرة.',
      [`~${quarter}`, '2022-04-01/2022-06-30', '2021-07-01/2021-09-30', `~${quarter}`],
    ],
    [
      'fr',
      'La confiance a reculé au troisième trimestre 2022. {9 %} des ménages disent que les prix ont monté au cours des 12 derniers mois. {4 %} sont sereins.',
      [`~${quarter}`, `~${quarter}`],
    ],
    [
      'en',
      'Confidence fell in the third quarter of 2022. {9 %} of households said prices had risen over the past 12 months.',
      [`~${quarter}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a number after « last year » counts what follows', () => {
  it.each<Case>([
    ['fr', 'On a saisi l’année dernière {70} barques.', [year(2013)]],
    ['en', 'Officers seized last year {70} boats.', [year(2013)]],
    ['ar', 'حجزت المصالح خلال السنة الماضية {70} قاربا.', [year(2013)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-05-05')).toEqual(expected);
  });
});

describe('a period further on dates a figure of its own clause alone', () => {
  it.each<Case>([
    [
      'fr',
      'Le stock vaut {70 DH}, a-t-il noté en rappelant qu’il valait {90 DH} en 2013.',
      [null, year(2013)],
    ],
    [
      'en',
      'The office put at {70} the number of boats and at {9} that of ports in 2013.',
      [year(2013), year(2013)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-05-05')).toEqual(expected);
  });
});

describe('a rate and a deficit are no ends of a change', () => {
  it.each<Case>([
    [
      'fr',
      'Le budget de l’exercice 2014, adopté mardi, table sur un taux de {4 %} et un déficit à {3 %}.',
      [year(2014), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('where no day is known, a text tells which year the last was', () => {
  it.each<Case>([
    [
      'fr',
      'L’an dernier, on a saisi {70} barques, soit {9 %} par rapport à 2013. En 2014, {4} ports ont ouvert.',
      [year(2014), year(2014), year(2014)],
    ],
    [
      'ar',
      'وصلت القوارب خلال السنة الماضية إلى {70} قاربا، بزيادة {9 %} مقارنة بسنة 2013. وفتحت سنة 2014 موانئ أخرى.',
      [year(2014), year(2014)],
    ],
    [
      'fr',
      'Pour cette campagne, la récolte est de {70} quintaux. Le blé a gagné {9 %} en 2014.',
      ['2013-09-01/2014-08-31', year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

checkDated('the year of the law that something comes from is not that of its yield', [
  [
    'fr',
    'Les dépenses ont atteint {200 DH} à fin juin 2022. Les recettes ont atteint {150 DH}, dont {4 DH} au titre de la taxe instaurée par la loi de finances 2022.',
    null,
    ['2022-01-01/2022-06-30', '~2022-01-01/2022-06-30', '~2022-01-01/2022-06-30'],
  ],
  [
    'en',
    'Spending came to {200 DH} by the end of June 2022. Receipts reached {150 DH}, of which {4 DH} came from the tax introduced by the 2022 finance bill.',
    null,
    ['2022-01-01/2022-06-30', '~2022-01-01/2022-06-30', '~2022-01-01/2022-06-30'],
  ],
  // What the law itself allots.
  [
    'fr',
    'Les crédits alloués par la loi de finances 2022 s’élèvent à {40 DH}.',
    '2021-11-02',
    [year(2022)],
  ],
]);

checkDated('what is presented on a day is of its own year', [
  [
    'fr',
    'La maire a présenté, ce mercredi, le budget 2026, qui s’élève à {70 DH}.',
    '2025-11-27',
    [year(2026)],
  ],
  [
    'ar',
    'قدمت العمدة أمام لجنة المالية بالمجلس يوم الأربعاء مشروع ميزانية المدينة برسم سنة 2026، والتي بلغت {70 DH}.',
    '2025-11-27',
    [year(2026)],
  ],
  // What is told of the day itself.
  [
    'fr',
    'La maire a présenté le budget 2026 ce mercredi à {70} élus.',
    '2025-11-27',
    ['2025-11-26/2025-11-26'],
  ],
]);

checkDated('a stretch of years that is added behind the number says nothing of it', [
  [
    'fr',
    'Le port dresse son bilan de 2025. Il a sauvé {95 %} des barques, confirmant une embellie continue au cours des neuf dernières années. {7} ont coulé.',
    '2025-12-18',
    [`~${year(2025)}`, `~${year(2025)}`],
  ],
  [
    'en',
    'The port tells of its year 2025. It saved {95 %} of the boats, confirming a trend seen by all over the past nine years. {7} sank.',
    '2025-12-18',
    [`~${year(2025)}`, `~${year(2025)}`],
  ],
  [
    'fr',
    'Le port dresse son bilan de 2025. {300} barques ont coulé, au cours des neuf dernières années.',
    '2025-12-18',
    [null],
  ],
]);

checkDated('the bracket behind a number closes what is told of it; wages come in a time', [
  [
    'ar',
    'بلغت النفقات {300 DH} حتى نهاية أكتوبر، وتشمل كلفة السلع ({200 DH}) وخدمة الدين ({40 DH}).',
    '2025-11-10',
    ['2025-01-01/2025-10-31', '2025-01-01/2025-10-31', '2025-01-01/2025-10-31'],
  ],
  [
    'fr',
    'À fin août 2023, l’intérêt de la dette s’est alourdi pour se fixer à {26 DH}, et les salaires des fonctionnaires à {40 DH}. La dette était de {300 DH}.',
    '2023-09-13',
    ['2023-01-01/2023-08-31', '2023-01-01/2023-08-31', '~2023-08-31/2023-08-31'],
  ],
]);

checkDated('a yearly report that opens a text is of the year that it soon names', [
  [
    'en',
    'The navy has issued its annual report. It seized {300} boats, a {+75 %} rise compared to the previous year. In 2020, it rescued {40} sailors.',
    null,
    [`~${year(2020)}`, `~${year(2020)}`, year(2020)],
  ],
  // No account of a year.
  [
    'en',
    'The navy has issued a report. It seized {300} boats. In 2020, it rescued {40} sailors.',
    null,
    [null, year(2020)],
  ],
]);

checkDated('figures that a sentence behind says are those of a report', [
  [
    'en',
    'The ministry said the gap reached {40 DH}. The figures came in its report on the accounts at the end of September.',
    '2020-10-16',
    ['~2020-01-01/2020-09-30'],
  ],
  // A day that more figures are of is no account of those before.
  [
    'en',
    'The ministry said the gap reached {40 DH}. Its report puts the debt at {90 DH} at the end of September.',
    '2020-10-16',
    [null, '2020-09-30/2020-09-30'],
  ],
]);

checkDated('the month of a note is the one that it came out in', [
  [
    'fr',
    'La pêche a baissé à fin novembre 2021. La direction, dans sa note de conjoncture de janvier 2022, l’explique par un repli des ventes de {+6 %}.',
    null,
    ['~2021-01-01/2021-11-30'],
  ],
  [
    'ar',
    'تراجع الصيد مع متم نونبر 2021. وعزت المديرية، في مذكرتها حول الظرفية لشهر يناير 2022، ذلك إلى انخفاض المبيعات بـ{+6 %}.',
    null,
    ['~2021-01-01/2021-11-30'],
  ],
  // A bulletin of a month tells of it.
  [
    'fr',
    'La direction, dans son bulletin de janvier 2022, fait état d’un repli des ventes de {+6 %}.',
    null,
    ['2022-01-01/2022-01-31'],
  ],
]);

checkDated('figures that rose in a time are no account of it', [
  [
    'en',
    'After a drop in 2014, landing figures rose in the first half of 2015 by {+7 %}.',
    '2015-09-20',
    ['2015-01-01/2015-06-30'],
  ],
]);

checkDated('when a forecast was made is not what it is of', [
  [
    'en',
    'The port kept its fee at {7 %} and confirmed its forecast from March that landings should rise.',
    '2019-06-18',
    [null],
  ],
]);

checkDated('the day of a paper that is named in a bracket is not what is told', [
  [
    'en',
    'Lenders gave the port {30 DH} (Wells Daily, 7 January 2022). This takes the fleet to {9}.',
    '2024-03-15',
    [null, null],
  ],
  // … unlike a day that stands there alone.
  [
    'en',
    'Lenders gave the port {30 DH} (7 January 2022).',
    '2024-03-15',
    ['2022-01-07/2022-01-07'],
  ],
]);

checkDated('a day behind the place of writing is not what is told, whatever mark is missing', [
  ['en', 'Rabat, Nov 27 The navy rescued {56} sailors.', '2023-11-27', [null]],
  ['en', 'Rabat, Nov 28 (AAPS) The navy rescued {56} sailors.', '2023-11-27', [null]],
  [
    'en',
    'In Rabat, on Nov 27 the navy rescued {56} sailors.',
    '2023-11-28',
    ['2023-11-27/2023-11-27'],
  ],
]);

checkDated('a text that has gone on to recent months is not of what it names next', [
  [
    'en',
    'Police seized {5} boats. In recent months, raids have been on the rise. They foiled {54} raids in the first eight months of 2023.',
    '2023-10-14',
    [null, '2023-01-01/2023-08-31'],
  ],
  [
    'en',
    'Police seized {5} boats. They foiled {54} raids in the first eight months of 2023.',
    '2023-10-14',
    ['~2023-01-01/2023-08-31', '2023-01-01/2023-08-31'],
  ],
]);

checkDated('"the above-mentioned period" is the one just named', [
  [
    'en',
    'In 2022, exports grew by {+12 %}. The raids made during the above-mentioned period led to {58} arrests.',
    '2024-05-15',
    ['2022-01-01/2022-12-31', '2022-01-01/2022-12-31'],
  ],
]);

checkDated('so many months run to the end of one', [
  [
    'en',
    'The ratio fell to {43 %} in the 12 months to end-June.',
    '2024-05-15',
    ['2022-07-01/2023-06-30'],
  ],
]);

describe('what a relative clause says has come out tells no time where one is spoken of', () => {
  const quarters = '2023-01-01/2023-09-30';
  it.each<Case>([
    [
      'fr',
      'La pêche a rapporté {300 DH} à fin septembre 2023. Elle a gagné {20 DH}, indique l’office, qui vient de publier la note d’août 2023. Le thon a rapporté {9 DH}.',
      [quarters, `~${quarters}`, `~${quarters}`],
    ],
    [
      'fr',
      'Les prix ont perdu {+3 %}, indique l’office, qui vient de publier l’indice de mai 2023.',
      ['2023-05-01/2023-05-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-10-17')).toEqual(expected);
  });
});

describe('deposits « à terme » are of no time to come', () => {
  it.each<Case>([
    [
      'fr',
      'En mars 2021, l’épargne a gagné {+1 %} et les comptes à terme, {+2 %}. Les prêts ont gagné {+3 %}.',
      ['2021-03-01/2021-03-31', '2021-03-01/2021-03-31', '~2021-03-01/2021-03-31'],
    ],
    [
      'fr',
      'En mars 2021, la banque a visé {300} agences, à terme, {400}.',
      ['2021-03-01/2021-03-31', null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is to be noted is no level that something came to', () => {
  it.each<Case>([
    [
      'fr',
      'Le port a gagné {45} postes entre le premier trimestre de 2016 et la même période de 2017. Il est à noter que {33} postes ont été ouverts.',
      ['2016-01-01/2017-03-31', '~2016-01-01/2017-03-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the level of a month is what something is set against', () => {
  it.each<Case>([
    [
      'fr',
      'En mai 2024, la masse a gagné {+4 %}. Les avoirs ont gagné {+5 %} après être revenus à leur niveau du mois d’avril 2023.',
      ['2024-05-01/2024-05-31', '~2024-05-01/2024-05-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

checkDated('what is told at a debate is not of the year of the budget, however long its owner is', [
  [
    'ar',
    'وأكد سمير الغيثي، بمناسبة تقديم الميزانية الفرعية لوزارة التجهيز والنقل واللوجستيك والماء برسم سنة 2016، أن عدد السدود بلغ {70} سدا.',
    '2015-11-04',
    [null],
  ],
]);

checkDated('the mark that a site stores before a year is the one behind it', [
  [
    'ar',
    'فككت الشرطة {250} شبكة منذ سنة .2004 مشيرة إلى الحصيلة.',
    '2010-11-10',
    ['2004-01-01/2010-11-10'],
  ],
  ['ar', 'بلغت المبيعات {25} طنا سنة ,2009 حسب المكتب.', '2010-11-10', ['2009-01-01/2009-12-31']],
]);

checkDated('the last months of a year, without a number, are no days that one can tell', [
  ['ar', 'حجزت الشرطة {43} طنا خلال الأشهر الأخيرة من سنة 2010.', '2011-11-10', [null]],
  [
    'ar',
    'حجزت الشرطة {43} طنا خلال الأشهر الثمانية الماضية من سنة 2010.',
    '2010-11-10',
    ['2010-01-01/2010-08-31'],
  ],
]);

checkDated('the last months of a year that is over end it', [
  [
    'fr',
    'Durant les trois derniers mois de 2023, {350} bateaux ont accosté.',
    '2024-07-15',
    ['2023-10-01/2023-12-31'],
  ],
  [
    'fr',
    'Au cours des deux derniers mois de l’année dernière, {350} bateaux ont accosté.',
    '2024-07-15',
    ['2023-11-01/2023-12-31'],
  ],
  [
    'en',
    '{350} boats docked in the last three months of 2023.',
    '2024-07-15',
    ['2023-10-01/2023-12-31'],
  ],
  [
    'ar',
    'رست {350} سفينة خلال الأشهر الثلاثة الأخيرة من سنة 2023.',
    null,
    ['2023-10-01/2023-12-31'],
  ],
]);

checkDated('the start of the year until a day of one that is over is of that year', [
  [
    'fr',
    'Du début de l’année à fin mai 2023, {350} bateaux ont accosté.',
    '2024-07-15',
    ['2023-01-01/2023-05-31'],
  ],
  [
    'fr',
    'Du début de l’année à fin mai, {350} bateaux ont accosté.',
    '2024-07-15',
    ['2024-01-01/2024-05-31'],
  ],
]);

checkDated('a quarter may have its number in Roman figures', [
  ['fr', 'Au IIIe trimestre 2023, {350} bateaux ont accosté.', null, ['2023-07-01/2023-09-30']],
]);

checkDated('a number with its scale behind a month is an amount, and no day of it', [
  [
    'fr',
    'Les ventes ont atteint en juin {5} milliards de dirhams.',
    '2024-07-15',
    ['2024-06-01/2024-06-30'],
  ],
]);

checkDated('the words that lead to a time may stand behind a conjunction or name it otherwise', [
  ['fr', 'Les ventes ont augmenté de {+5 %} au courant de 2023.', '2024-07-15', [year(2023)]],
  ['ar', 'خلال الثلاثي الثاني من 2023، بلغت المبيعات {5} أطنان.', null, ['2023-04-01/2023-06-30']],
  ['ar', 'وبحلول نهاية 2030 ستبلغ المبيعات {5} أطنان.', '2024-07-15', ['/2030-12-31']],
]);

checkDated('when an account came out dates nothing, whatever stands between its year and that', [
  [
    'fr',
    'Selon le rapport 2022 publié en 2023, {430} navires ont été accueillis.',
    null,
    [year(2022)],
  ],
  ['ar', 'حسب تقرير سنة 2022 الصادر في مارس 2023، استقبل الميناء {430} سفينة.', null, [year(2022)]],
  [
    'ar',
    'حسب التقرير السنوي 2022 المنشور سنة 2023، استقبل الميناء {430} سفينة.',
    null,
    [year(2022)],
  ],
]);

checkDated('the year that an account is set against is not its own', [
  [
    'fr',
    'Selon le rapport annuel de la banque, {9074} fraudes ont été relevées. Le taux a atteint {79 %}, contre {80 %} en 2017.',
    null,
    [null, null, year(2017)],
  ],
  [
    'fr',
    'Selon le rapport annuel de la banque, {9074} fraudes ont été relevées. En 2017, le taux a atteint {79 %}.',
    null,
    [`~${year(2017)}`, year(2017)],
  ],
]);
