import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { dated, year } from './dated.ts';

type Written = readonly [Language, string, string | null, readonly (string | null)[]];

describe('a month or a half without its year is of the one before the text was written', () => {
  it.each<Written>([
    [
      'fr',
      'Le port a reçu {300} bateaux entre janvier et décembre.',
      '2024-01-26',
      ['2023-01-01/2023-12-31'],
    ],
    [
      'ar',
      'استقبل الميناء {300} قاربا ما بين يناير ونونبر.',
      '2024-02-10',
      ['2023-01-01/2023-11-30'],
    ],
    // A summer's count may run.
    [
      'en',
      'The port has taken in {300} boats in the June to September season.',
      '2024-07-15',
      ['2024-06-01/2024-09-30'],
    ],
    [
      'en',
      'Compared with June 2019, arrivals went up. In June alone {340} ships came, the statement said.',
      '2023-07-11',
      ['2023-06-01/2023-06-30'],
    ],
    [
      'en',
      'In March 2020 the agency counted {25} firms. At the end of March there were {36} subscribers.',
      '2023-07-19',
      ['2020-03-01/2020-03-31', '2023-03-31/2023-03-31'],
    ],
    [
      'fr',
      'Les ventes ont atteint {36} tonnes à fin octobre. La loi sera votée en octobre 2026.',
      '2025-11-28',
      ['2025-01-01/2025-10-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what comes each year is aimed at for its term, and a share told when the term is over for its year', () => {
  it.each<Written>([
    [
      'en',
      'It hopes to welcome {26 million} a year by 2030.',
      '2023-07-11',
      ['2030-01-01/2030-12-31'],
    ],
    [
      'fr',
      'Le pays veut former {2.000} médecins par an à l’horizon 2030.',
      '2023-07-11',
      ['2030-01-01/2030-12-31'],
    ],
    [
      'ar',
      'تطمح الوزارة إلى استقبال {26 مليون} سائح سنويا في أفق 2030.',
      '2023-07-11',
      ['2030-01-01/2030-12-31'],
    ],
    [
      'en',
      'Wind power accounted for {16 %} of the mix by 2022.',
      '2023-07-11',
      ['2022-01-01/2022-12-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what a sentence tells of a base, or of the time before it, is of that time', () => {
  it.each<Written>([
    [
      'en',
      'In 2022, output fell {62 percent} from the previous year’s crop ({10 million} tonnes).',
      '2023-07-11',
      ['2022-01-01/2022-12-31', '2021-01-01/2021-12-31'],
    ],
    [
      'fr',
      'La pêche progresse de {0,8 %} par rapport à 2018, année où la mer avait donné {587} tonnes, payées {2 millions} de dirhams.',
      '2020-02-01',
      [null, '2018-01-01/2018-12-31', null],
    ],
    [
      'ar',
      'بلغت الإصابات {31 ألف} حالة سنة 2014، مقابل {29 ألف} حالة لسنة 2013، أي بزيادة {2000} حالة.',
      '2015-02-01',
      ['2014-01-01/2014-12-31', '2013-01-01/2013-12-31', '2014-01-01/2014-12-31'],
    ],
    [
      'fr',
      'On a relevé {31.000} cas en 2014, contre {29.000} cas pour l’année 2013, soit {2.000} cas de plus.',
      '2015-02-01',
      ['2014-01-01/2014-12-31', '2013-01-01/2013-12-31', '2014-01-01/2014-12-31'],
    ],
    [
      'en',
      'The ranking takes {one} point from its 2023 score of {38} points.',
      '2025-02-11',
      ['2023-01-01/2023-12-31', '2023-01-01/2023-12-31'],
    ],
    [
      'ar',
      'وعن موسم 2021-2022، بلغت الصادرات {773} طنا، بزيادة {18 في المائة} عن الفترة ذاتها من الموسم 2020-2021.',
      '2023-07-14',
      ['2021-09-01/2022-08-31', '2021-09-01/2022-08-31'],
    ],
    [
      'ar',
      'بلغ المخزون {64} مليون متر، مقابل {27} مليونا خلال الفترة نفسها من السنة الماضية (6 فبراير 2025)، حين لم يتجاوز الحجم {46} مليونا.',
      '2026-02-07',
      [null, '2025-02-06/2025-02-06', '2025-02-06/2025-02-06'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('the level of something is a base only right before a time', () => {
  it.each<Written>([
    [
      'en',
      'The level of storage as of December 6 stands at {40}%.',
      '2024-12-10',
      ['2024-12-06/2024-12-06'],
    ],
    ['en', 'Sales reached {40} tonnes, above the level of 2019.', '2024-12-10', [null]],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a clause of its own takes no time from what is told next or before', () => {
  it.each<Written>([
    [
      'fr',
      'Le marché était de {461} milliards de dollars en 2014, quand les importations s’élevaient à {900} milliards de dollars.',
      '2020-02-01',
      ['2014-01-01/2014-12-31', '2014-01-01/2014-12-31'],
    ],
    [
      'fr',
      'Le ministre a rappelé, le 24 mars, que {30.000} cas sont recensés chaque année.',
      '2016-03-25',
      [null],
    ],
    [
      'en',
      'Poaching has grown to nearly {300} incidents annually, and offences surged from September 12 to 22.',
      '2016-10-25',
      [null],
    ],
    [
      'ar',
      'نبه البنك إلى أن التلوث يزداد منذ سنة 2000، وأنه يكلف المملكة كل سنة {10 مليارات درهم}.',
      '2016-10-25',
      [null],
    ],
    [
      'ar',
      'وأوضح أن المنظومة تشمل {3,9 مليون} أسرة، وأن الغلاف المرصود بلغ {41 مليار درهم} برسم السنة الجارية.',
      '2026-01-16',
      [null, '2026-01-01/2026-12-31'],
    ],
    [
      'ar',
      'بلغ إنتاج الزيت {120 ألف} طن ومن المرتقب أن يرتفع خلال الموسم المقبل بنحو {30 في المائة}.',
      '2026-01-16',
      [null, null],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('the ends of a change, and the level that it came to', () => {
  it.each<Written>([
    [
      'ar',
      'سجل عدد السجناء زيادة بنسبة {6%} ما بين متم سنة 2022 ومتم أكتوبر 2023.',
      '2023-12-01',
      ['2022-12-31/2023-10-31'],
    ],
    [
      'fr',
      'La population a progressé, entre les premiers trimestres de 2017 et 2018, de {0,8 %} à {12.154.000} personnes.',
      '2018-12-01',
      ['2017-01-01/2018-03-31', '2018-01-01/2018-03-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a whole whose parts each have their time is of all of them', () => {
  it.each<Written>([
    [
      'fr',
      'Au total, {450} plaintes ont été classées ({200} en 2022 et {250} en 2023).',
      '2024-01-16',
      ['2022-01-01/2023-12-31', '2022-01-01/2022-12-31', '2023-01-01/2023-12-31'],
    ],
    [
      'ar',
      'استفاد من البرنامج {450} مهاجرا، منهم {200} سنة 2014 و{250} سنة 2016.',
      '2024-01-16',
      ['2014-01-01/2016-12-31', '2014-01-01/2014-12-31', '2016-01-01/2016-12-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('an event or an edition dates nothing', () => {
  it.each<Written>([
    [
      'en',
      'At the summit held in Rabat last October, the minister announced a plan to give {240 million dirhams} to startups.',
      '2025-01-14',
      [null],
    ],
    [
      'fr',
      'Dans son édition du 10 juin, le quotidien rapporte que {39.708} prisonniers attendent un procès.',
      '2022-06-14',
      [null],
    ],
    [
      'fr',
      'Dans son édition du week-end (10 et 11 juin), le quotidien rapporte que {39.708} prisonniers attendent un procès.',
      '2022-06-14',
      [null],
    ],
    [
      'ar',
      'يقارب عدد السكان {34 مليونا}، حسب الإحصاء المعلنة نتائجه بداية 2015.',
      '2015-09-07',
      [null],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a stock is of the day that it was counted on', () => {
  it.each<Written>([
    [
      'ar',
      'وصل عدد النزلاء إلى {82.400} سجينا متم شهر شتنبر 2017.',
      '2017-11-11',
      ['2017-09-30/2017-09-30'],
    ],
    [
      'fr',
      'L’encours des crédits bancaires s’établit à {872 milliards de dirhams} à fin mai 2019, en hausse de {4,4 %}.',
      '2019-07-14',
      ['2019-05-31/2019-05-31', '2019-05-31/2019-05-31'],
    ],
    [
      'en',
      'Internet subscriptions rose by {52 percent} to reach {680,000} at the end of March 2023.',
      '2023-07-14',
      ['2023-03-31/2023-03-31', '2023-03-31/2023-03-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('times that only their words fix', () => {
  it.each<Written>([
    [
      'fr',
      'Pendant l’enquête (2 janvier - 10 mars 2019), le taux a atteint {54 %}.',
      '2019-05-01',
      ['2019-01-02/2019-03-10'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('the time of a report goes on through its paragraphs', () => {
  it.each<Written>([
    [
      'fr',
      'Voici les incendies depuis le début de l’année et jusqu’au 5 octobre 2023. On y compte {395} feux. C’est plus que la moyenne des dix dernières années. L’Oriental compte {57} feux.',
      null,
      ['~2023-01-01/2023-10-05', '~2023-01-01/2023-10-05'],
    ],
    [
      'fr',
      'Le directeur, rapporte le quotidien dans son numéro de ce jeudi 29 mars, a parlé de {13} puits.',
      '2012-03-30',
      [null],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what another time is compared with, or is exceeded by, dates nothing of the time spoken of', () => {
  it.each<Written>([
    [
      'fr',
      'On a compté {40} puits depuis le début de l’année. Elle a reçu {94} plaintes, dont {8} lettres, contre {62} l’an passé.',
      '2019-09-19',
      [
        '2019-01-01/2019-09-19',
        '~2019-01-01/2019-09-19',
        '~2019-01-01/2019-09-19',
        '2018-01-01/2018-12-31',
      ],
    ],
    [
      'fr',
      'On a compté {40} puits en 2019. Elle a reçu {94} plaintes, soit {50} % de plus que les {62} de l’an passé.',
      '2019-09-19',
      [
        '2019-01-01/2019-12-31',
        '~2019-01-01/2019-12-31',
        '~2019-01-01/2019-12-31',
        '2018-01-01/2018-12-31',
      ],
    ],
    [
      'en',
      'In 2019 the port had {94} ships, against {62} last year.',
      '2019-09-19',
      ['2019-01-01/2019-12-31', '2018-01-01/2018-12-31'],
    ],
    [
      'en',
      'The port had {94} ships in 2024, {35}% ahead of 2019. That tops the 2018 figures by {40}%.',
      '2025-01-09',
      ['2024-01-01/2024-12-31', '2024-01-01/2024-12-31', '~2024-01-01/2024-12-31'],
    ],
    [
      'fr',
      'Le port a reçu {94} navires en 2024. Cela dépasse de {35} % l’année 2019. Le total dépasse 2018 de {12} %.',
      '2025-01-09',
      ['2024-01-01/2024-12-31', '~2024-01-01/2024-12-31', '~2024-01-01/2024-12-31'],
    ],
    [
      'ar',
      'استقبل الميناء في سنة 2024 ما مجموعه {94} سفينة. وتفوق الحصيلة، حسب البلاغ، أرقام 2019 بنسبة {35}%.',
      '2025-01-09',
      ['2024-01-01/2024-12-31', '~2024-01-01/2024-12-31'],
    ],
    ['ar', 'تجاوز الإنتاج {30} طنا سنة 2019.', '2025-01-09', ['2019-01-01/2019-12-31']],
    [
      'fr',
      'Le club obtient une note de {37} en 2024 ; comparativement avec 2018, il a perdu {26} places.',
      '2025-02-03',
      ['2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
    ],
    [
      'fr',
      'L’olive a connu en 2025 une croissance de {4} %, après la contraction de 2024, qui avait été de {6} %.',
      '2026-01-27',
      ['2025-01-01/2025-12-31', '2024-01-01/2024-12-31'],
    ],
    [
      'fr',
      'Les ports vont bien en 2025. La croissance attendue est de {4} %, contre {3} % l’année précédente.',
      '2026-01-27',
      ['~2025-01-01/2025-12-31', '2024-01-01/2024-12-31'],
    ],
    [
      'ar',
      'بلغت نسبة الملء {35%} حتى أمس الخميس. وكانت النسبة المسجلة إلى غاية 10 نونبر الجاري تصل خلال الفترة نفسها من السنة الماضية إلى 44%. ويتصدر سد الغربال القائمة بنسبة {42%}.',
      '2016-11-11',
      ['2016-11-10/2016-11-10', '~2016-11-10/2016-11-10'],
    ],
    [
      'fr',
      'L’encours a baissé de {7 DH} en novembre 2022. Si l’on compare avec la même période de l’année précédente, il a gagné {5%}.',
      '2022-12-30',
      ['2022-11-01/2022-11-30', '~2022-11-01/2022-11-30'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('each end of a change, and each number of a pair, is of its own time', () => {
  it.each<Written>([
    [
      'fr',
      'Le nombre de puits est passé de {30} à {40} entre le deuxième trimestre de 2016 et celui de 2017.',
      '2017-08-07',
      ['2016-04-01/2016-06-30', '2017-04-01/2017-06-30'],
    ],
    [
      'fr',
      'La caisse a traité {30} dossiers en 2021 contre {20} en 2020, et la recette a suivi à {317} dirhams en 2021 contre {165} dirhams en 2020.',
      '2022-01-10',
      [
        '2021-01-01/2021-12-31',
        '2020-01-01/2020-12-31',
        '2021-01-01/2021-12-31',
        '2020-01-01/2020-12-31',
      ],
    ],
    [
      'en',
      'Sales totaled {94} tons in 2023, a {12} percent increase from the previous year’s {84} tons.',
      '2024-02-20',
      ['2023-01-01/2023-12-31', '2023-01-01/2023-12-31', '2022-01-01/2022-12-31'],
    ],
    [
      'en',
      'The port grew in the first 11 months of 2024. Imports saw a rise of {5%} from a year earlier to {689 tons}.',
      '2024-12-20',
      ['~2024-01-01/2024-11-30', '~2024-01-01/2024-11-30'],
    ],
    [
      'ar',
      'سجل المكتب سنة 2018 ما مجموعه {80} ملفا، مقابل {85} ملفا سنة 2017؛ أي على التوالي {16} و{22} مليون درهم.',
      '2019-03-20',
      [
        '2018-01-01/2018-12-31',
        '2017-01-01/2017-12-31',
        '2018-01-01/2018-12-31',
        '2017-01-01/2017-12-31',
      ],
    ],
    [
      'fr',
      'Entre 2016-2017 et 2020-2021, le nombre d’élèves a augmenté de {12%}.',
      '2022-02-10',
      ['2016-09-01/2021-08-31'],
    ],
    [
      'fr',
      'Les recettes sont passées de {2 MDH} à fin mai 2016 à {6 MDH} à fin mai 2017.',
      '2017-06-20',
      ['2016-01-01/2016-05-31', '2017-01-01/2017-05-31'],
    ],
    [
      'fr',
      'Au premier trimestre 2024, le taux s’est aggravé en un an. Il est passé de {12%} à {13%}.',
      '2024-05-03',
      ['~2023-01-01/2023-03-31', '~2024-01-01/2024-03-31'],
    ],
    [
      'en',
      'Annually {30} come. In the first quarter of 2024 the rate went from {12%} to {13%}.',
      '2024-05-03',
      [null, null, '2024-01-01/2024-03-31'],
    ],
    [
      'en',
      'By the end of September 2024, {67} were signed, up from {66} at the same time last year.',
      '2024-10-14',
      ['2024-01-01/2024-09-30', '2023-01-01/2023-09-30'],
    ],
    [
      'ar',
      'انتقلت الواردات من {437 DH} في الأشهر الثلاثة الأولى من سنة 2017 إلى {471 DH} في الفترة نفسها من العام الماضي.',
      '2019-01-05',
      ['2017-01-01/2017-03-31', '2018-01-01/2018-03-31'],
    ],
    [
      'ar',
      'فقدت المدينة {76} منصبا بين الفصل الأول من السنة الماضية والفصل نفسه من السنة الجارية.',
      '2024-05-04',
      ['2023-01-01/2024-03-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what is counted at the end of a time is of that day, what came in of the time itself', () => {
  it.each<Written>([
    [
      'fr',
      'Les réserves ont battu un record à la fin de l’année 2025, dépassant {440} millions de dirhams.',
      '2026-01-27',
      ['2025-12-31/2025-12-31'],
    ],
    [
      'fr',
      'La ville a reçu {94} touristes à la fin de l’année 2025.',
      '2026-01-27',
      ['2025-01-01/2025-12-31'],
    ],
    [
      'en',
      'The town wants to draw {94} tourists by 2026. It met {98%} of the 2019 requests.',
      '2024-02-20',
      ['2026-01-01/2026-12-31', '2019-01-01/2019-12-31'],
    ],
    [
      'ar',
      'بلغ عدد الأسر التي تستفيد من الدعم مع نهاية أبريل 2025، يضيف الوزير، {400} أسرة.',
      '2025-07-10',
      ['2025-01-01/2025-04-30'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('years and their parts, in whatever words and figures', () => {
  it.each<Written>([
    [
      'fr',
      '« 2016 a été faste », dit la mairie. La ville a ouvert {30} puits.',
      null,
      ['~2016-01-01/2016-12-31'],
    ],
    [
      'fr',
      'La ville a reçu {94} plaintes en 2018, dont {40} de janvier à mars et {51} d’avril à juin. La mairie en a classé {36} %.',
      '2019-03-01',
      [
        '2018-01-01/2018-12-31',
        '2018-01-01/2018-03-31',
        '2018-04-01/2018-06-30',
        '~2018-01-01/2018-12-31',
      ],
    ],
    [
      'ar',
      'غرق {12} قاربا في الثالث عشر من ماي 2024، و{14} قاربا منذ فاتح شتنبر 2023 إلى 11 فبراير 2024.',
      '2024-06-20',
      ['2024-05-13/2024-05-13', '2023-09-01/2024-02-11'],
    ],
    [
      'ar',
      'صادقت الجماعة خلال الدورة العادية لشهر أكتوبر 2025 على ميزانية السنة المالية 2026 التي فاقت {220} درهما.',
      '2025-10-02',
      ['2026-01-01/2026-12-31'],
    ],
    [
      'fr',
      'Au cours des trois premiers trimestres de 2011, {30} navires sont venus, contre {40} au premier trimestre 2010.',
      null,
      ['2011-01-01/2011-09-30', '2010-01-01/2010-03-31'],
    ],
    [
      'ar',
      'خلال الفصول الثلاثة الأولى من سنة 2011 قدمت {30} سفينة.',
      null,
      ['2011-01-01/2011-09-30'],
    ],
    [
      'en',
      'In the first three quarters of 2011, {30} ships came.',
      null,
      ['2011-01-01/2011-09-30'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a day in a name, a report’s month and “would-be” date nothing else', () => {
  it.each<Written>([
    [
      'fr',
      'Le total est le double de celui annoncé en 2016 ({25} puits).',
      '2018-02-28',
      ['2016-01-01/2016-12-31'],
    ],
    [
      'fr',
      'Le barrage du 9 avril 1947 retient {99} millions de m3. La rue du 16 novembre a {40} puits.',
      '2022-01-10',
      [null, null],
    ],
    [
      'fr',
      'Les dix premiers mois de 2021 ont vu {30} navires. Les autres étaient {40}, ressort-il des statistiques d’octobre 2021 publiées par le port.',
      '2021-11-30',
      ['2021-01-01/2021-10-31', '~2021-01-01/2021-10-31'],
    ],
    [
      'en',
      'The patrol led, on August 1, to the rescue of {183} would-be migrants.',
      '2020-08-03',
      ['2020-08-01/2020-08-01'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a year behind «عن» is what an amount is of, and a base only behind a change or a share', () => {
  it.each<Written>([
    [
      'ar',
      'أعادت الجمعيات {14} مليون درهم عن سنة 2021، و{9} ملايين درهم عن سنة 2022.',
      '2024-02-01',
      ['2021-01-01/2021-12-31', '2022-01-01/2022-12-31'],
    ],
    [
      'ar',
      'باعت التعاونية {300} طن سنة 2022، أي {40} طنا إضافيا عن سنة 2021.',
      '2023-02-01',
      ['2022-01-01/2022-12-31', '2022-01-01/2022-12-31'],
    ],
    [
      'ar',
      'باعت التعاونية {300} طن سنة 2022، بزيادة {7%} عن سنة 2021.',
      '2023-02-01',
      ['2022-01-01/2022-12-31', '2022-01-01/2022-12-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a year that an act is named by is none of what was done', () => {
  it.each<Written>([
    [
      'ar',
      'عرض الوكيل، في افتتاح السنة القضائية 2025، عمل المحاكم خلال سنة 2024. وقال إن الملفات بلغت {640} ملفا.',
      '2025-01-20',
      ['~2024-01-01/2024-12-31'],
    ],
    [
      'en',
      'At the opening of the judicial year 2025, he told of the work done in 2024. He counted {640} files.',
      '2025-01-20',
      ['~2024-01-01/2024-12-31'],
    ],
    [
      'ar',
      'خلال السنة القضائية 2025، عالجت المحكمة {640} ملفا.',
      '2026-01-20',
      ['2025-01-01/2025-12-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what a time that is exceeded had reached', () => {
  it.each<Written>([
    [
      'en',
      'Sales reached {640} tonnes to the end of May 2024, exceeding the 2019 figure, which was {610} tonnes.',
      '2024-06-10',
      ['2024-01-01/2024-05-31', '2019-01-01/2019-12-31'],
    ],
    [
      'en',
      'Sales reached {640} tonnes to the end of May 2024, exceeding the 2019 level of {610} tonnes.',
      '2024-06-10',
      ['2024-01-01/2024-05-31', '2019-01-01/2019-12-31'],
    ],
    [
      'ar',
      'بلغت المبيعات {640} طنا إلى متم ماي 2024، متجاوزة ما سجل في سنة 2019 كاملة، وهو {610} أطنان.',
      '2024-06-10',
      ['2024-01-01/2024-05-31', '2019-01-01/2019-12-31'],
    ],
    [
      'en',
      'Sales reached {640} tonnes in 2024, exceeding the 2019 figure, which was a surprise to {30} dealers.',
      '2025-06-10',
      ['2024-01-01/2024-12-31', '2024-01-01/2024-12-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('what a body has or employs is counted on its day', () => {
  it.each<Written>([
    [
      'fr',
      'À fin mai 2024, la régie exploitait {64} navettes.',
      '2024-06-10',
      ['2024-05-31/2024-05-31'],
    ],
    [
      'fr',
      'À fin mai 2024, la régie avait vendu {64} navettes.',
      '2024-06-10',
      ['2024-01-01/2024-05-31'],
    ],
    [
      'en',
      'By the end of May 2024, the mill employed {64} weavers.',
      '2024-06-10',
      ['2024-05-31/2024-05-31'],
    ],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a day between what happened and "the agency said"', () => {
  it.each<Written>([
    [
      'en',
      'Guards found {64} crates in the cellars of the old mill on Monday, the Mill Office said, freeing {3} mules.',
      '2024-06-12',
      ['2024-06-10/2024-06-10', '2024-06-10/2024-06-10'],
    ],
    ['en', 'On Monday, the Mill Office said guards had found {64} crates.', '2024-06-12', [null]],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('an English school or farming year is told behind its year', () => {
  it.each<Written>([
    ['en', 'In the 2023 school year, {64} units opened.', '2024-09-20', ['2023-09-01/2024-08-31']],
    [
      'en',
      'At the start of the 2022 academic year, {64} units opened.',
      '2024-09-20',
      ['2022-09-01/2022-09-01'],
    ],
    [
      'en',
      'During the 2023 crop year, {64} mills opened.',
      '2024-09-20',
      ['2022-09-01/2023-08-31'],
    ],
    ['en', 'In the 2023 fiscal year, {64} mills opened.', '2024-09-20', ['2023-01-01/2023-12-31']],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('a text that names no year but that of an origin is not of that year', () => {
  it.each<Written>([
    ['fr', 'Depuis 1994, la digue a cédé. Cette année, {64} vannes ont servi.', null, [null]],
    ['fr', 'En 1994, la digue a cédé. Cette année, {64} vannes ont servi.', null, [year(1994)]],
    ['en', 'This year, {64} teams came, the most since its debut in 1994.', null, [null]],
  ])('%s: %s', (lang, text, written, expected) => {
    expect(dated(lang, text, written)).toEqual(expected);
  });
});

describe('days that run over the end of the year that a sentence names begin in it', () => {
  it.each<Written>([
    [
      'fr',
      'La foire (SALON-2025) a reçu {152} bateaux entre le 21 décembre et le 6 janvier.',
      '2026-01-10',
      ['2025-12-21/2026-01-06'],
    ],
    [
      'en',
      'In 2023, {152} boats came from November to January.',
      '2024-03-10',
      ['2023-11-01/2024-01-31'],
    ],
    [
      'ar',
      'في سنة 2023 استقبل الميناء {152} قاربا ما بين نونبر ويناير.',
      '2024-03-10',
      ['2023-11-01/2024-01-31'],
    ],
  ])('%s: %s', (lang, text, written, periods) => {
    expect(dated(lang, text, written)).toEqual(periods);
  });
});
