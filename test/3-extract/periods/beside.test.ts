import { describe, expect, it } from 'vitest';
import { type Case, checkDated, dated, year } from './dated.ts';

describe('a list that its time closes', () => {
  it.each<Case>([
    [
      'fr',
      'Les ventes ont baissé de {4 %} à Safi et de {3 %} à Taza en septembre 2025.',
      ['2025-09-01/2025-09-30', '2025-09-01/2025-09-30'],
    ],
    [
      'fr',
      'Les ventes ont baissé de {2 %} à Safi, de {3 %} à Taza et de {4 %} à Azrou en 2024.',
      [year(2024), year(2024), year(2024)],
    ],
  ])('is of it, each item with its place: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-04')).toEqual(expected);
  });

  it.each<Case>([
    [
      'fr',
      '{261} dossiers sur {972} ont été vus en 2015 et {252} des {1401} plaintes en 2016.',
      [year(2015), year(2015), year(2016), year(2016)],
    ],
    [
      'en',
      'In 2015 they read {261} files; they read {252} of the {1401} complaints in 2016.',
      [year(2015), year(2016), year(2016)],
    ],
    [
      'ar',
      'عولج {261} ملفا سنة 2015 و{252} من أصل {1401} شكاية سنة 2016.',
      [year(2015), year(2016), year(2016)],
    ],
  ])('is of it with the whole that a part is out of: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2018-11-04')).toEqual(expected);
  });
});

describe('the number right behind a time', () => {
  it.each<Case>([
    [
      'ar',
      'بلغ حجم السلع التي تم حجزها سنة 2023، {2021} سلعة، مقابل {1821} مادة في سنة 2022.',
      [year(2023), year(2022)],
    ],
    [
      'fr',
      'Le port a servi {17} chalutiers en 2018, en hausse de {6 %} par rapport à 2017, dont {11} à quai.',
      [year(2018), year(2018), year(2018)],
    ],
  ])('is of it: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2024-11-04')).toEqual(expected);
  });
});

describe('the end of a change whose start alone has a time', () => {
  it('is of the time that is spoken of', () => {
    const text =
      'Le port comptait {70} quais au troisième trimestre de 2018. Par rapport au troisième trimestre de 2017, le taux a baissé, passant de {9 %} à {8 %}.';
    const [then, now] = ['2017-07-01/2017-09-30', '2018-07-01/2018-09-30'];
    expect(dated('fr', text)).toEqual([now, then, `~${now}`]);
  });
});

describe('a draft budget', () => {
  it.each<Case>([
    [
      'fr',
      'Le projet de loi de finances (PLF) 2019 est connu. Les dépenses sont arrêtées à {137 DH}.',
      [`~${year(2019)}`],
    ],
    [
      'fr',
      'Le projet de loi de finances 2019, que le ministre doit présenter lundi prochain, prévoit {3 %} de croissance.',
      [year(2019)],
    ],
  ])('is of its year: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2018-10-20')).toEqual(expected);
  });
});

describe('a month in which something was said', () => {
  it.each<Case>([
    ['fr', 'En juillet, le port avait annoncé que {300} quais étaient à louer.', [null]],
    ['en', 'In July, the port said that {300} docks were to let.', [null]],
    ['en', 'In July, the port rented out {300} docks.', ['2012-07-01/2012-07-31']],
  ])('is of the saying: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2012-10-08')).toEqual(expected);
  });
});

describe('a text without a day', () => {
  it.each<Case>([
    [
      'ar',
      'بلغت المساحة {65} هكتارا هذه السنة، مقابل {48} هكتارا في سنة 2010. وينتظر إنتاج {300} طن مع حلول سنة 2030.',
      [null, year(2010), year(2030)],
    ],
    [
      'fr',
      'La récolte a atteint {65} tonnes cette année, contre {48} tonnes en 2010. Le but est de {300} tonnes à l’horizon 2030.',
      [null, year(2010), year(2030)],
    ],
  ])('is not of the year of a goal: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'fr',
      'Après les pluies de décembre 2022, celles de ce mois de janvier ont porté le stock à {51} au 19 janvier courant.',
      ['2023-01-19/2023-01-19'],
    ],
  ])('is of the year after a month later than its own: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });

  it('has no Monday in "two"', () => {
    expect(
      dated('ar', 'مثل {123} معتقلا، بينهم {9} قاصرين اثنين، أمام المحكمة.', '2025-10-01'),
    ).toEqual([null, null]);
  });
});

describe('what is counted to date', () => {
  const toDate = '2022-01-01/2022-10-06';
  it.each<Case>([
    [
      'fr',
      'Lancé en janvier dernier, le plan a servi à ce jour {80} ports. Il a formé {9} pilotes.',
      [toDate, `~${toDate}`],
    ],
    [
      'fr',
      'Le plan, dont {4} ports\n\nLancé en janvier dernier, le plan a servi {80} ports à ce jour.',
      [null, toDate],
    ],
    ['ar', 'الخطة التي انطلقت في يناير 2022 شملت إلى حدود الآن {80} ميناء.', [toDate]],
    ['en', 'Launched in January 2022, the plan has served {80} ports so far.', [toDate]],
    ['fr', 'Le plan a servi à ce jour {80} ports.', [null]],
  ])('is counted since its start: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-10-06')).toEqual(expected);
  });

  it('is of the day of writing where it is of this day', () => {
    expect(dated('fr', 'Ce jour, {3} barques sont rentrées.', '2022-10-06')).toEqual([
      '2022-10-06/2022-10-06',
    ]);
  });
});

describe('the time of a text', () => {
  it.each<Case>([
    [
      'fr',
      'L’indice a gagné {17 %} entre janvier et février 2023. Il avait gagné {10 %} au mois de février 2023. La hausse est de {20 %} pour le poisson.',
      ['2023-01-01/2023-02-28', '2023-02-01/2023-02-28', '~2023-02-01/2023-02-28'],
    ],
    [
      'fr',
      'La ville a adopté son budget au titre de l’année 2024, qui s’élève à {892 DH}. Une enveloppe de {606 DH} ira aux ports.',
      [year(2024), `~${year(2024)}`],
    ],
    ['ar', 'أعلن الوزير، ليلة الأربعاء الخميس، أن الحزب حصل على {97} مقعدا.', [null]],
    [
      'ar',
      'أصيب {125} شخصا في 2018 حادثة سير خلال الأسبوع الممتد من 21 إلى 27 أكتوبر 2023.',
      ['2023-10-21/2023-10-27'],
    ],
    ['ar', 'تقطن الأسر بـ2014 دوارا تابعا لـ{241} جماعة.', [null]],
    ['ar', 'وصل صبيب الوادي إلى 1900 متر مكعب في الثانية، وأنقذ {13} راكبا.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-11-02')).toEqual(expected);
  });

  it('of an earlier one goes on with what says its number otherwise', () => {
    const text =
      'Les ports avaient {57 %} au 27 mars 2017. À la même période de 2016, ils avaient {9} grues, soit un taux de {62 %}.';
    expect(dated('fr', text)).toEqual([
      '2017-03-27/2017-03-27',
      '2016-03-27/2016-03-27',
      '2016-03-27/2016-03-27',
    ]);
  });
});

describe('two times that a text sets apart', () => {
  const [now, then] = ['2010-10-01/2010-12-31', '2009-10-01/2009-12-31'];
  it.each<Case>([
    [
      'fr',
      'Au quatrième trimestre 2010, la pêche a gagné {2 %} au lieu de {8 %} une année plus tôt. Les mines ont gagné {4 %} au lieu de {5 %}.',
      [now, then, `~${now}`, `~${then}`],
    ],
    [
      'fr',
      'Au quatrième trimestre 2010, la pêche a gagné {2 %} au lieu de {8 %} une année plus tôt. La hausse est de {6 %} au lieu de {4 %} pour les mines et {9 %} contre {3 %} pour les quais.',
      [now, then, `~${now}`, `~${then}`, `~${now}`, `~${then}`],
    ],
  ])('stay apart in what follows: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'Compared with 2022, the data for 2024 show a {40 %} fall, with a further {30 %} drop in 2023.',
      [year(2024), year(2023)],
    ],
    [
      'en',
      'The total of 2024 is lower than in 2022, a year that marked a high of {22} fires.',
      [year(2022)],
    ],
    ['fr', 'C’est moins qu’en 2022, une année qui a connu {300} feux.', [year(2022)]],
  ])('date what is told of each: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2024-11-02')).toEqual(expected);
  });

  it('do not give way to a wider one that dates nothing', () => {
    const text =
      'Au premier trimestre 2023, {45 %} des familles ont emprunté. Les prix montent cette année. Le loyer pèse sur {85 %} d’entre elles.';
    const quarter = '2023-01-01/2023-03-31';
    expect(dated('fr', text, '2023-04-13')).toEqual([quarter, `~${quarter}`]);
  });
});

describe('a time that is no time of the figures', () => {
  it.each<Case>([
    ['fr', 'La gratuité du vendredi a profité à {350} élèves.', [null]],
    ['fr', 'Le musée, gratuit le mercredi, a reçu {350} élèves.', [null]],
    ['fr', 'Dans la nuit du vendredi, {350} barques ont coulé.', ['2025-11-14/2025-11-14']],
    [
      'ar',
      'كشفت الوزيرة، رئيسة المجلس الأول للآبار، أمس الاثنين بمجلس الآبار، أن {350} بئرا جفت.',
      [null],
    ],
    ['en', 'She told the upper house this week, adding that {350} mills had closed.', [null]],
    ['fr', 'La session, close mardi, a vu {350} questions.', [null]],
    ['ar', 'أوضحت المديرية، في مذكرتها لشهر نونبر الجاري، أن {350} بئرا جفت.', [null]],
    ['ar', 'في مستوى لم يتم بلوغه منذ شهر مايو 2012، جفت {350} بئرا.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-20')).toEqual(expected);
  });
});

describe('months that the text has named', () => {
  const ten = '2025-01-01/2025-10-31';
  it.each<Case>([
    [
      'en',
      '{350} wells dried up in the first ten months of 2025. {12} were sealed over those ten months.',
      [ten, ten],
    ],
    [
      'fr',
      '{350} puits ont tari durant les dix premiers mois de 2025. Sur ces 10 mois, {12} ont été comblés.',
      [ten, ten],
    ],
    [
      'ar',
      'جفت {350} بئرا خلال الأشهر العشرة الأولى من سنة 2025. وخلال الأشهر العشرة ذاتها ردمت {12} بئرا.',
      [ten, ten],
    ],
  ])('are named again: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-20')).toEqual(expected);
  });
});

describe('a time told from another', () => {
  it.each<Case>([
    ['en', 'It sold {350} boats since it went live last June.', ['2025-06-01/2025-11-20']],
    [
      'fr',
      'Depuis l’entrée en vigueur de la loi, en août 2025, {350} puits ont été vus.',
      ['2025-08-01/2025-11-20'],
    ],
    [
      'fr',
      'La part est de {12 %} à fin 2024, contre {14 %} douze mois plus tôt.',
      ['2024-12-31/2024-12-31', year(2023)],
    ],
    [
      'en',
      'The share was {12 %} at the end of 2024, against {14 %} twelve months earlier.',
      ['2024-12-31/2024-12-31', year(2023)],
    ],
    [
      'ar',
      'بلغ المؤشر {12 %} في الفصل الثالث من سنة 2025، بعد {14 %} في الفصل الذي سبقه.',
      ['2025-07-01/2025-09-30', '2025-04-01/2025-06-30'],
    ],
    ['ar', 'كانت النسبة {12 %} في مثل هذا اليوم من السنة الماضية.', ['2024-11-20/2024-11-20']],
    ['fr', 'L’agence a ouvert l’an dernier {350} dossiers.', [year(2024)]],
    [
      'fr',
      'Elle a {12} agents, et rappelle qu’en 2023 il y avait {350} puits.',
      [null, year(2023)],
    ],
    ['en', 'The kingdom’s 2024 cereals harvest fell to {350} tonnes.', [year(2024)]],
    ['fr', 'Au 31 décembre 2006, {350} personnes étaient couvertes.', ['2006-12-31/2006-12-31']],
    [
      'en',
      'Sales top last year’s pace\nThey reached {350} boats in the first ten months of the year.',
      ['2025-01-01/2025-10-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-20')).toEqual(expected);
  });
});

describe('months to come are of no year', () => {
  it.each<Case>([
    ['fr', 'Pour les 12 prochains mois, {12 %} des foyers attendent une hausse.', [null]],
    ['en', 'Over the next twelve months, {12 %} of homes expect a rise.', [null]],
    ['fr', 'Le mois prochain, {350} puits seront vus.', ['2025-12-01/2025-12-31']],
    ['en', 'Next month {350} wells will be seen.', ['2025-12-01/2025-12-31']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-20')).toEqual(expected);
  });
});

describe('a text of unknown date', () => {
  it('is news of the last day that it names with its weekday', () => {
    const text =
      'Since October of last year, {350} wells have dried up. On Monday, December 30, 2024, she said so.';
    expect(dated('en', text)).toEqual(['2023-10-01/2024-12-30']);
  });
});

describe('what is compared has its own time', () => {
  it.each<Case>([
    [
      'en',
      'The rate fell to {12 %} in February, lower than January’s rate of {14 %}.',
      ['2025-02-01/2025-02-28', '2025-01-01/2025-01-31'],
    ],
    ['en', 'A fall of {12 %} is due to prices, compared to those it charged in 2022.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2025-11-20')).toEqual(expected);
  });
});

describe('what has come to pass since the year began', () => {
  it.each<Case>([
    [
      'fr',
      'La police a arrêté {300} fraudeurs entre le 1er janvier et le 15 mai. Depuis le début de 2025, {40} ateliers ont fermé.',
      ['2025-01-01/2025-05-15', '2025-01-01/2025-05-15'],
    ],
    ['fr', 'Depuis le début de 2025, {40} ateliers ont fermé.', ['2025-01-01/2025-05-19']],
  ])(
    'runs to the end of the account that is being given, or to now: %s: %s',
    (lang, text, expected) => {
      expect(dated(lang, text, '2025-05-19')).toEqual(expected);
    },
  );
});

describe('"this year" in a text of unknown date', () => {
  it.each<Case>([
    [
      'fr',
      'Le port recevra {26} millions de dirhams cette année, et {29} millions en 2026.',
      [year(2025), year(2026)],
    ],
    [
      'ar',
      'سيحصل الميناء على {26} مليون درهم هذا العام، ومن المنتظر أن يصبح المبلغ {29} مليون درهم في عام 2026.',
      [year(2025), year(2026)],
    ],
  ])(
    'is the one before a year told next to it with a number of its own: %s: %s',
    (lang, text, expected) => {
      expect(dated(lang, text, null)).toEqual(expected);
    },
  );

  it('is the latest year where the year before that is told as well', () => {
    const text =
      'The port served {20} more trawlers this year, for {421} in all in 2023, compared with {401} in 2022.';
    expect(dated('en', text, null)).toEqual([year(2023), year(2023), year(2022)]);
  });
});

describe('the time of what is told around its words', () => {
  it.each<[...Case, string?]>([
    [
      'fr',
      'Les juges ont rendu {70} arrêts entre le 8 août dernier, jour de la nouvelle loi, et la fin 2025.',
      ['2025-08-08/2025-12-31'],
      '2026-01-15',
    ],
    [
      'fr',
      'À l’ouverture de l’année judiciaire 2026, le président a compté {70} arrêts.',
      [null],
      '2026-01-15',
    ],
    [
      'fr',
      'Lundi 28 octobre, a fait savoir la police, {70} barques ont coulé.',
      ['2019-10-28/2019-10-28'],
      '2019-10-30',
    ],
    [
      'en',
      'The head of the port told reporters last month that demand stands at {70} boats.',
      [null],
      '2012-04-03',
    ],
    [
      'ar',
      'سجل الميناء في عام 2024، منذ مطلع العام حتى نهاية شتنبر، غرق {70} قاربا.',
      ['2024-01-01/2024-09-30'],
      '2025-11-05',
    ],
    [
      'ar',
      'عرفت الأشهر الثمانية الماضية من عام 2025 غرق {70} قاربا.',
      ['2025-01-01/2025-08-31'],
      '2025-11-05',
    ],
    [
      'fr',
      'Le port a compté {70} barques entre le 1er juillet 2024 et le 30 juin 2025, dont {47 %} de bois.',
      ['2024-07-01/2025-06-30', '2024-07-01/2025-06-30'],
    ],
    [
      'fr',
      'Le port a compté {70} barques entre le 1er juillet 2024 et le 30 juin dernier.',
      ['2024-07-01/2025-06-30'],
    ],
    [
      'ar',
      'سجل الميناء غرق {70} قاربا ما بين فاتح يوليوز 2024 و30 يونيو الماضي.',
      ['2024-07-01/2025-06-30'],
    ],
    [
      'en',
      'The port counted {70} boats between July 1, 2024 and June 30.',
      ['2024-07-01/2025-06-30'],
    ],
    [
      'fr',
      'À la date du 20 juillet 2023, le cumul de pluie n’était que de {24 %}.',
      ['2023-07-20/2023-07-20'],
    ],
    [
      'fr',
      'À fin septembre 2021, le parc de noms de domaine compte {70} adresses de plus.',
      ['2021-09-30/2021-09-30'],
    ],
    ['ar', 'قبل الميناء {70} طلبا خلال سنة 2024، مقابل رفض {9} طلبات.', [year(2024), year(2024)]],
    [
      'fr',
      'Les femmes sont {46 %} des aidés, et les jeunes {54 %}, pour une moyenne de {300} par mois en 2025.',
      [null, null, year(2025)],
    ],
  ])('%s: %s', (lang, text, expected, published) => {
    expect(dated(lang, text, published)).toEqual(expected);
  });
});

describe('the same month of a year and « last » is of the year after', () => {
  it.each<Case>([
    [
      'fr',
      'Le port a vendu {70} barques à fin octobre 2020. Il en a prêté {9} à fin octobre dernier.',
      ['2020-01-01/2020-10-31', '2020-01-01/2020-10-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a lead before the time that its note is of', () => {
  it.each<Case>([
    [
      'fr',
      'Le port prospère. Le trafic s’accroît de {+17 %} et les quais de {+8 %}. Ils avaient {70} grues au premier semestre 2020.',
      ['~2020-01-01/2020-06-30', '~2020-01-01/2020-06-30', '2020-01-01/2020-06-30'],
    ],
    // Two times, none of which the lead is sure to be of.
    [
      'fr',
      '{70} élèves sont revenus. Il en est parti {33} en 2021-2022, puis {29} en 2022-2023.',
      [null, '2021-09-01/2022-08-31', '2022-09-01/2023-08-31'],
    ],
    ['fr', '{70} barques pêchent à Safi. En 2020, {9} ont coulé.', [null, year(2020)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what a note tells is of the time that it speaks of', () => {
  it.each<Case>([
    [
      'fr',
      'Le trafic a crû de {2 %} à fin novembre 2023. Cela tient à la hausse des thoniers de {5 %}, explique le port dans sa note sur les quais de janvier 2024.',
      ['2023-01-01/2023-11-30', '~2023-01-01/2023-11-30'],
    ],
    [
      'en',
      'In the second quarter of 2022, {70} boats sank. The port has created {9} jobs.',
      ['2022-04-01/2022-06-30', '~2022-04-01/2022-06-30'],
    ],
    [
      'fr',
      'Au quatrième trimestre 2019, {70} barques ont coulé. Il y eut {9} noyés lors de ce trimestre.',
      ['2019-10-01/2019-12-31', '2019-10-01/2019-12-31'],
    ],
    [
      'fr',
      'Selon l’enquête, menée entre février et juillet 2019, {70} barques sont vieilles.',
      ['2019-02-01/2019-07-31'],
    ],
    [
      'fr',
      'Le port a reçu {5 %} de moins en 2023, avant de reprendre de janvier à fin avril 2024 à {13 DH}.',
      [year(2023), '2024-01-01/2024-04-30'],
    ],
    [
      'fr',
      'Le port a gagné {6 DH} à fin mars 2023. Il avait {23 DH}, contre une perte du quai de {1 DH} à fin mars 2022.',
      ['2023-01-01/2023-03-31', '~2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    ],
    [
      'fr',
      'Le port a gagné {6 DH} en 2023, contre {5 DH} en 2022, soit une hausse de {+20 %}, la plus forte des cinq dernières années.',
      [year(2023), year(2022), year(2023)],
    ],
    [
      'ar',
      'دخل الميناء شهر فبراير بهدوء، وفي نشرة اليوم الجمعة 6 فبراير سجل {70} قاربا.',
      ['2026-02-06/2026-02-06'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, lang === 'ar' ? '2026-02-06' : null)).toEqual(expected);
  });
});

describe('a term that is over is what came until then', () => {
  it.each<[...Case, string?]>([
    [
      'en',
      'Sales rose to {35 DH} by the end of April 2023.',
      ['2023-01-01/2023-04-30'],
      '2023-06-01',
    ],
    [
      'en',
      'The port had {70} boats by the end of December.',
      ['2024-01-01/2024-12-31'],
      '2025-01-10',
    ],
    ['en', 'Sales will reach {35 DH} by the end of April 2023.', ['/2023-04-30'], '2023-01-05'],
  ])('%s: %s', (lang, text, expected, published) => {
    expect(dated(lang, text, published)).toEqual(expected);
  });
});

describe('a year that something is called by', () => {
  it.each<Case>([
    ['en', 'Some {70} of the houses damaged by the 2023 earthquake stand.', [null]],
    ['en', 'The country spent {5 DH} on the 2030 World Cup.', [null]],
    ['en', 'Exams 2023: {70} passed this year, compared with last year.', [year(2023)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the years that a whole text tells of', () => {
  it.each<Case>([
    [
      'fr',
      'Le plan a bâti {70} quais durant la période allant de 2019 à 2022. Quelque {9} ports en profitent.',
      ['2019-01-01/2022-12-31', '~2019-01-01/2022-12-31'],
    ],
    [
      'ar',
      'استفاد {70} صيادا من البرنامج خلال الفترة ما بين 2005 و2011. وكلفت المشاريع {9 DH}.',
      ['2005-01-01/2011-12-31', '~2005-01-01/2011-12-31'],
    ],
    // The ends of a change, and a stretch beside another time.
    [
      'fr',
      'Le budget est passé de {12 DH} à {25 DH} entre 2016 et 2019. On a compté {9} troupes.',
      [year(2016), year(2019), null],
    ],
    [
      'fr',
      'Le plan a bâti {70} quais entre 2019 et 2022. En 2023, il en a bâti {9}. Il y a {5} grues.',
      ['2019-01-01/2022-12-31', year(2023), '~2023-01-01/2023-12-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the year of which something is the double', () => {
  it.each<Case>([
    ['fr', 'On a pêché {70 t} de sel, soit le double de 2019.', [null]],
    ['ar', 'بلغ الإنتاج {70 طنا}، أي ضعف إنتاج سنة 2019.', [null]],
    ['en', 'Output reached {70 t}, twice that of 2019.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

checkDated('a time of what is added to a clause is of nothing before it', [
  [
    'fr',
    'Il a rappelé le forage de {30} puits, outre le lancement, cette année, de {2} barrages.',
    '2026-02-10',
    [null, '2026-01-01/2026-12-31'],
  ],
  [
    'en',
    'He recalled the drilling of {30} wells, in addition to the launch this year of {2} dams.',
    '2026-02-10',
    [null, '2026-01-01/2026-12-31'],
  ],
  [
    'fr',
    'Outre {30} puits forés cette année, il compte {40} barrages.',
    '2026-02-10',
    ['2026-01-01/2026-12-31', '2026-01-01/2026-12-31'],
  ],
]);

checkDated('a time of what is added to a number is of nothing behind it', [
  [
    'ar',
    'أحصت الوزارة {60} رأسا، إضافة إلى {30} ولادة بين دجنبر 2024 ومارس 2025، كما أحصت {14} بئرا.',
    null,
    ['2024-12-01/2025-03-31', '2024-12-01/2025-03-31', null],
  ],
]);

checkDated('a time that closes the clause on those whose number is told dates the number', [
  ['ar', 'قال الوزير إن عدد الشكايات التي راجت سنة 2022، بلغ {670} شكاية.', null, [year(2022)]],
  ['ar', 'قال الوزير إن الحريق الذي شب سنة 2022، خلف {12} جريحا.', null, [null]],
]);

checkDated('a share of all that there were of something then is of then', [
  [
    'ar',
    'أصدرت الوزارة {762} رخصة، أي {86 %} من مجموع الطلبات المسجلة سنة 2024.',
    null,
    [year(2024), year(2024)],
  ],
  ['ar', 'سجل المطار {762} رحلة، أي {86 %} من مستوى الرحلات سنة 2019.', null, [null, null]],
]);

describe('two joined counts behind an end', () => {
  it.each<Case>([
    [
      'fr',
      'Le fonds compte {34.000} tisserands à fin 2021, avec {812} recrues et {415} départs en 2021.',
      ['2021-12-31/2021-12-31', year(2021), year(2021)],
    ],
    [
      'en',
      'The guild had {34,000} weavers at the end of 2021, with {812} recruits and {415} leavers in 2021.',
      ['2021-12-31/2021-12-31', year(2021), year(2021)],
    ],
  ])('are of the time behind them: %s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-11-04')).toEqual(expected);
  });
});
