import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated as marked, year } from './dated.ts';

/** Whether a time is carried from another sentence is not asked here. */
const dated = (...told: Parameters<typeof marked>) =>
  marked(...told).map((one) => one?.replace('~', '') ?? null);

const MAY = '2022-05-01/2022-05-31';

describe('the year of a level that a share is set against', () => {
  it.each<Case>([
    ['en', 'In May 2022, the port landed {900} boxes, or {64 %} of the 2018 tonnage.', [MAY, MAY]],
    ['en', 'In May 2022, visits stood at {900}, equivalent to {64 %} of 2018 figures.', [MAY, MAY]],
    ['en', 'In May 2022, the airline recovered {64 %} of its activity of 2018.', [MAY]],
    [
      'fr',
      'En mai 2022, le port a reçu {900} caisses, soit {64 %} du tonnage de 2018.',
      [MAY, MAY],
    ],
    ['fr', 'En mai 2022, la gare a retrouvé {64 %} de son activité de 2018.', [MAY]],
    ['ar', 'في ماي 2022 عالج الميناء {900} صندوق، أي {64 %} من حجم سنة 2018.', [MAY, MAY]],
    ['ar', 'في ماي 2022 استرجعت المحطة {64 %} من حجمها المسجل سنة 2018.', [MAY]],
  ])('is none of the share’s: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-07-04')).toEqual(expected);
  });

  it.each<Case>([
    ['en', 'Shipments to Asia made up {64 %} of the 2018 tonnage.', [year(2018)]],
    ['fr', 'L’Asie a absorbé {64 %} du volume de 2018.', [year(2018)]],
    ['ar', 'واستحوذت آسيا على {64 %} من حجم سنة 2018.', [year(2018)]],
  ])('is that of a part of it: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-07-04')).toEqual(expected);
  });
});

describe('a year that names what is set beside part of the next', () => {
  const FIRST = '2022-01-01/2022-08-31';

  it.each<Case>([
    [
      'fr',
      'On a dénombré {31} naufrages durant les huit premiers mois de 2022. Le bilan des naufrages 2021 était de {40} morts, soit une baisse de {+20 %}. Safi en compte {7}.',
      [FIRST, year(2021), FIRST, FIRST],
    ],
    [
      'en',
      'There were {31} wrecks in the first eight months of 2022. The toll of the 2021 wrecks was {40} dead. Safi counted {7} wrecks.',
      [FIRST, year(2021), FIRST],
    ],
    [
      'ar',
      'سُجل {31} غرقا خلال الثمانية أشهر الأولى من سنة 2022. وأضاف أن خسائر حوادث 2021 قُدرت بنحو {40} مليونا. وسجلت آسفي {7} حوادث.',
      [FIRST, year(2021), FIRST],
    ],
  ])('is not gone on with: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-09-04')).toEqual(expected);
  });

  it('is where the sentence is of that year', () => {
    const text =
      'Il y a eu {31} naufrages durant les huit premiers mois de 2022. En 2021, {40} bateaux ont coulé. Safi en a perdu {7}.';
    expect(dated('fr', text, '2022-09-04')).toEqual([FIRST, year(2021), year(2021)]);
  });
});

describe('a number in a bracket behind what is counted since a year', () => {
  it('is none where nothing changed', () => {
    const text = 'The office has heard {300} people since 2011 ({500} calls).';
    expect(dated('en', text, '2020-02-01')[1]).toBe('2011-01-01/2020-02-01');
  });
});

describe('what was counted a year before the day of a stock', () => {
  it.each<Case>([
    [
      'fr',
      'La dette a atteint {80 milliards de dirhams} à fin mai 2022. Les dépôts sont de {14 milliards de dirhams}, contre {9 milliards} un an auparavant.',
      ['2022-05-31/2022-05-31', '2022-05-31/2022-05-31', '2021-05-31/2021-05-31'],
    ],
    [
      'en',
      'Debt stood at {80 billion dirhams} at the end of May 2022. Deposits amounted to {14 billion dirhams}, compared to {9 billion dirhams} a year earlier.',
      ['2022-05-31/2022-05-31', '2022-05-31/2022-05-31', '2021-05-31/2021-05-31'],
    ],
    [
      'ar',
      'بلغت المديونية {80 مليار درهم} عند متم ماي 2022. وبلغت الودائع {14 مليار درهم} مقابل {9 ملايير درهم} قبل سنة.',
      ['2022-05-31/2022-05-31', '2022-05-31/2022-05-31', '2021-05-31/2021-05-31'],
    ],
  ])('is of that day: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-07-01')).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'At the end of May 2022, exports were {14 billion dirhams}, compared to {9 billion dirhams} a year earlier.',
      ['2022-01-01/2022-05-31', '2021-01-01/2021-05-31'],
    ],
    [
      'fr',
      'La dette a atteint {80 milliards de dirhams} à fin mai 2022. Le déficit est de {14 milliards de dirhams}, contre {9 milliards} un an auparavant.',
      ['2022-05-31/2022-05-31', '2022-01-01/2022-05-31', '2021-01-01/2021-05-31'],
    ],
  ])('is of the months until then for a flow: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-07-01')).toEqual(expected);
  });
});

describe('how a level came about, and shares of each', () => {
  it.each<Case>([
    [
      'fr',
      'Les ventes ont crû de {4 %} en 2022. Le thé pèse {36 %} après une hausse de {+17 %}.',
      3,
    ],
    ['en', 'Sales rose {4 %} in 2022. Tea has a {36 %} share after an increase of {+17 %}.', 3],
    [
      'ar',
      'سجلت المبيعات نموا بنسبة {4 %} سنة 2022. وجاء الشاي أولا بحصة {36 %} بعد زيادة بلغت {+17 %}.',
      3,
    ],
    ['fr', 'Les ventes ont crû de {4 %} en 2022. Le thé et le riz ont obtenu {10 %} chacun.', 2],
    ['ar', 'سجلت المبيعات نموا بنسبة {4 %} سنة 2022. ونال الشاي والأرز {10 %} لكل منهما.', 2],
  ] as unknown as Case[])('are of its time: %s: %s', (lang, text, count) => {
    expect(dated(lang, text, '2023-02-01')).toEqual(
      Array.from({ length: count as unknown as number }, () => year(2022)),
    );
  });

  it.each<Case>([
    [
      'fr',
      'Les ventes ont crû de {+4 %} en 2022, après une hausse de {+17 %}.',
      [year(2022), null],
    ],
    [
      'fr',
      'En 2022, {3} cours ont eu lieu. Les élèves paient {500 DH} chacun.',
      [year(2022), null],
    ],
  ])('but not a change before another, nor a rule: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-02-01')).toEqual(expected);
  });
});

describe('words of time', () => {
  it.each<Case>([
    [
      'en',
      'On May 3, they seized {6 tons}. One day before, officers found {80 kilos}.',
      ['2022-05-03/2022-05-03', '2022-05-02/2022-05-02'],
    ],
    [
      'fr',
      'Le 3 mai, ils ont saisi {6 tonnes}. Un jour plus tôt, on a trouvé {80 kilos}.',
      ['2022-05-03/2022-05-03', '2022-05-02/2022-05-02'],
    ],
    [
      'ar',
      'وفي 3 ماي حجزت الجمارك {6 أطنان}. وقبل ذلك بيوم عثرت على {80 كيلوغراما}.',
      ['2022-05-03/2022-05-03', '2022-05-02/2022-05-02'],
    ],
    [
      'fr',
      'Le 3 mai, ils ont saisi {6 tonnes}. Un jour avant l’Aïd, on a trouvé {80 kilos}.',
      ['2022-05-03/2022-05-03', '2022-05-03/2022-05-03'],
    ],
    ['ar', 'بلغ عدد المنخرطين {300} منخرط إلى متم 2021.', ['2021-12-31/2021-12-31']],
    ['ar', 'وأشار إلى أن صادرات 2021 ارتفعت بنسبة {30 %}.', [year(2021)]],
    ['ar', 'ارتفعت القضايا إلى {2021} قضية.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-05-20')).toEqual(expected);
  });
});

checkDated('an apposition is of the time of the number before it', [
  [
    'en',
    'In 2023, {900} pupils came, compared to {800} pupils in 2022, a percentage of {97 %}.',
    '2023-06-20',
    [year(2023), year(2022), year(2022)],
  ],
  // A rise is what the first has risen by.
  [
    'en',
    'In 2023, {900} pupils came, compared to {800} pupils in 2022, an increase of {+12 %}.',
    '2023-06-20',
    [year(2023), year(2022), year(2023)],
  ],
]);

checkDated('what brackets behind a base hold', [
  [
    'fr',
    'Le port a une part de {34 %} au premier trimestre 2019, en hausse par rapport au dernier trimestre de 2018 ({33 %}).',
    '2019-06-12',
    ['2019-01-01/2019-03-31', '2018-10-01/2018-12-31'],
  ],
  // By how much something that is no rate has changed.
  [
    'fr',
    'Le port a reçu {34} navires au premier trimestre 2019, en hausse par rapport au dernier trimestre de 2018 ({3 %}).',
    '2019-06-12',
    ['2019-01-01/2019-03-31', '2019-01-01/2019-03-31'],
  ],
]);

checkDated('a time in brackets dates nothing behind them', [
  [
    'fr',
    'Le nombre de clients est passé de {34} en 2021 à {46} en 2022 ({38} en 2019, avant la crise), avec des recettes en hausse de {+42 %}.',
    '2023-04-14',
    [
      '2021-01-01/2021-12-31',
      '2022-01-01/2022-12-31',
      '2019-01-01/2019-12-31',
      '2022-01-01/2022-12-31',
    ],
  ],
]);

checkDated('a rate beside sums that two ends of months set apart is of these days', [
  [
    'fr',
    'À fin mars 2018, le déficit est de {105 DH} contre {10 DH} à fin mars 2017, et le taux de couverture se situe à {58 %} contre {59 %}.',
    '2018-05-25',
    [
      '2018-01-01/2018-03-31',
      '2017-01-01/2017-03-31',
      '2018-03-31/2018-03-31',
      '~2017-03-31/2017-03-31',
    ],
  ],
]);

checkDated('all nouns of how something moves tell a change of their time', [
  [
    'fr',
    'Il en résulte une aggravation du déficit de {30 %} et une baisse du taux de {58 %} à fin avril 2004 à {50 %} une année plus tard.',
    '2005-06-01',
    ['2005-01-01/2005-04-30', '2004-04-30/2004-04-30', '2005-04-30/2005-04-30'],
  ],
]);

checkDated('what is set beside a month of the year before is of the last such month', [
  [
    'fr',
    'Les ventes ont bondi de {+14 %}, à {300} barques, contre {260} en octobre de l’année précédente.',
    '2024-11-05',
    ['~2024-10-01/2024-10-31', '~2024-10-01/2024-10-31', '2023-10-01/2023-10-31'],
  ],
  [
    'fr',
    'Les ventes ont bondi de {+14 %}, atteignant {300} barques, contre {260} en octobre 2023.',
    '2024-11-05',
    ['~2024-10-01/2024-10-31', '~2024-10-01/2024-10-31', '2023-10-01/2023-10-31'],
  ],
]);

checkDated('what a sentence opens on setting it beside dates the base that names no time', [
  [
    'fr',
    'En juillet 2012, les ventes ont atteint {32} barques. Par rapport à juin, elles ont crû de {+20 %}, à {32} barques, contre {27} barques.',
    '2012-08-20',
    [
      '2012-07-01/2012-07-31',
      '~2012-07-01/2012-07-31',
      '~2012-07-01/2012-07-31',
      '2012-06-01/2012-06-30',
    ],
  ],
  [
    'ar',
    'بلغت المبيعات في نهاية يوليوز 2012 {32 DH}. وبالمقارنة مع شهر يونيو، ارتفعت بنسبة {+20 %} لتصل إلى {32 DH} مقابل {27 DH}.',
    '2012-08-20',
    [
      '2012-01-01/2012-07-31',
      '~2012-01-01/2012-07-31',
      '~2012-01-01/2012-07-31',
      '2012-01-01/2012-06-30',
    ],
  ],
]);

checkDated('groups that two numbers between commas are told of are of one time', [
  [
    'ar',
    'بلغ المعدل {9 %}، في سنة 2011، مقابل {10 %}، في سنة 2010، ويرتفع إلى {13 %}، في المدن، مقابل {4 %}، في القرى.',
    '2012-05-06',
    [year(2011), year(2010), year(2011), year(2011)],
  ],
]);

checkDated('what another is set against may have its time before it', [
  [
    'ar',
    'بلغ المعدل {4 %} السنة الجارية، بعدما بلغ السنة الماضية {6 %}.',
    '2023-01-20',
    [year(2023), year(2022)],
  ],
  // Of what stands before the word that sets them against each other.
  ['ar', 'بلغ المعدل السنة الماضية {4 %}، مقابل {6 %}.', '2023-01-20', [year(2022), null]],
]);

checkDated('a share in brackets right behind a base is of the base', [
  [
    'fr',
    'Au premier trimestre 2023, la croissance est de {2,1 %}, en hausse par rapport au trimestre précédent ({1,8 %}).',
    '2023-06-15',
    ['2023-01-01/2023-03-31', '2022-10-01/2022-12-31'],
  ],
  [
    'ar',
    'بلغ النمو {2,1 %} سنة 2023، بارتفاع مقارنة مع السنة السابقة ({1,8 %}).',
    '2024-06-15',
    [year(2023), year(2022)],
  ],
  [
    'en',
    'In 2023, growth was {2.1 %}, up from the previous year ({1.8 %}).',
    '2024-06-15',
    [year(2023), year(2022)],
  ],
  // The change since then.
  [
    'fr',
    'En 2023, le port a reçu {70} navires, en hausse par rapport à 2022 ({+12 %}).',
    '2024-06-15',
    [year(2023), year(2023)],
  ],
]);

checkDated('what the same thing was before is of the time behind it alone', [
  ['ar', 'بلغت الحصة {21 في المائة}، وكانت {16 في المائة} سنة 2014.', null, [null, year(2014)]],
  [
    'ar',
    'بلغت الحصة {21 في المائة}، وكانت في حدود {16 في المائة} سنة 2014.',
    null,
    [null, year(2014)],
  ],
  ['fr', 'La part a atteint {21 %}, et elle était de {16 %} en 2014.', null, [null, year(2014)]],
  // Nor of a time that the text goes on to.
  [
    'ar',
    'بلغت الحصة {21 في المائة}، وكانت {16 في المائة} سنة 2014. وحددتها مذكرة عن سنة 2023 في {13 في المائة}.',
    null,
    [null, year(2014), year(2023)],
  ],
  [
    'fr',
    'La récolte a atteint {300 tonnes}, et les ventes étaient de {200 tonnes} en 2014.',
    null,
    [year(2014), year(2014)],
  ],
]);
