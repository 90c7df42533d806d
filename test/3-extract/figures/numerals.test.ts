import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { briefs, checkBriefs } from './read.ts';

const CASES: [Language, string, string[]][] = [
  ['ar', 'أحصت الجماعة إحدى وعشرين شكاية.', ['21 complaint']],
  ['ar', 'أحصت الجماعة أحد وثلاثين بئرا.', ['31 well']],
  ['fr', 'Le ratio de catégorie 1 à 13,5 % dépasse celui de la commune.', ['13.5 percent']],
  ['fr', 'Des taux de 3 à 5 % ont été retenus.', ['3..5 percent']],
  ['fr', 'La commune compte 12.480 personnes.', ['12480 person']],
  ['fr', 'Les filles sont au nombre de 103,567.', ['103567 woman']],
  [
    'fr',
    'Le port a reçu 3 450 conteneurs, soit 7,25 % de la capacité.',
    ['3450 container', '7.25 percent'],
  ],
  ['fr', 'Le chantier a coûté 2.638,05 dirhams.', ['2638.05 MAD']],
  ['fr', 'Un budget de deux millions et demi de dirhams.', ['2500000 MAD']],
  ['fr', 'Ils étaient quatre-vingt-dix-sept personnes.', ['97 person']],
  ['fr', 'Septante-deux plaintes ont été classées.', ['72 complaint']],
  ['fr', 'Le fonds dispose de 5 milliards et 100 millions de dirhams.', ['5100000000 MAD']],
  [
    'fr',
    'Une dette de 7,613 millions de dirhams et une aide de 1,25 milliard de dirhams.',
    ['7613000 MAD', '1250000000 MAD'],
  ],
  ['fr', 'Le fonds dispose de 5 milliards 600 mille dirhams.', ['5000600000 MAD']],
  ['fr', 'Le fonds gère mille milliards de dirhams.', ['1000000000000 MAD']],
  ['ar', 'يدير الصندوق ألف مليار درهم.', ['1000000000000 MAD']],
  // An article before the hundred that a scale word is multiplied by, and one before a hundred that rounds nothing.
  ['ar', 'تخطت الديون عتبة المائة مليار درهم.', ['>100000000000 MAD']],
  ['ar', 'فاق عدد الزوار المئة ألف زائر.', ['>100000 visitor']],
  ['ar', 'بلغت النسبة 5 في المائة، أي مليون طن.', ['5 percent', '1000000 t']],
  ['en', 'The fund runs a thousand billion dirhams.', ['1000000000000 MAD']],
  ['fr', 'Une dette de 4 MMDH et un prêt de 350 MDH.', ['4000000000 MAD', '350000000 MAD']],
  ['fr', 'La saisie porte sur 1.043 million de comprimés.', ['1043000 pill']],
  ['fr', 'La taxe rapporte neuf milliards de centimes.', ['90000000 MAD']],
  ['ar', 'تم تسجيل 31 ألفا و412 قضية.', ['31412 case']],
  ['ar', 'استفاد منها مليوني شخص.', ['2000000 person']],
  ['ar', 'بلغت الكلفة ثلاثة ملايير ونصف المليار درهم.', ['3500000000 MAD']],
  ['ar', 'حجزت المصالح ١٢٫٥ طن من المواد.', ['12.5 t']],
  ['ar', 'أدت الأسرة 210 دراهم و25 سنتيما.', ['210.25 MAD']],
  ['ar', 'خمسة وعشرون ألفا وثلاثمائة شخص.', ['25300 person']],
  ['fr', 'Elle compte plus de 1, 813 million d’élèves.', ['>1813000 pupil']],
  ['fr', 'Le fonds gère 23, 4 milliards de dirhams.', ['23400000000 MAD']],
  [
    'fr',
    'Il en a vendu 12, 15 et 20 millions de sacs.',
    ['12000000 bag', '15000000 bag', '20000000 bag'],
  ],
  ['ar', 'حجز كيلوغرام واحد و990 غراما.', ['1.99 kg']],
  ['ar', 'هطل 47 ملم وما يصل إلى 170 ملم.', ['47 mm', '<=170 mm']],
  ['ar', 'باع 12 و15 و20 مليون كيس.', ['12000000 bag', '15000000 bag', '20000000 bag']],
  ['ar', 'بلغت نسبة النمو ناقص 4 في المائة.', ['-4 percent']],
  [
    'en',
    'It cost $12 billion after the 6.8 magnitude quake.',
    ['12000000000 USD', '6.8 magnitude'],
  ],
  ['en', 'It hit 50.4℃ in August.', ['50.4 Cel']],
  ['en', 'The plan covers 42 thousand and 800 families.', ['42800 household']],
  ['en', 'It cost half a million dollars.', ['500000 USD']],
  ['en', 'Output grew by 6½ percent and prices by 1¼%.', ['6.5 percent', '1.25 percent']],
  ['fr', 'Le déficit est de 3 ½ pour cent du PIB.', ['3.5 percent']],
  // A version is no amount.
  ['fr', 'Le plan Industrie 4.0 est prêt, une école 2.0 ouvre.', []],
  ['en', 'It is a 4.0 plant, and the mean is 4.0 percent.', ['4 percent']],
  // A group that a share of all makes is no amount, unlike what tops one; a coefficient is no percentage.
  ['en', 'Spending fell by 2 percent among the richest 20 percent in towns.', ['2 percent']],
  ['en', 'Sales that top 20 percent are rare.', ['>20 percent']],
  [
    'en',
    'The rate fell to 1.7 percent, while the Gini coefficient dropped to 0.385.',
    ['1.7 percent', '0.385 point'],
  ],
  [
    'fr',
    'Le taux est revenu à 1,7 %, tandis que l’indice de Gini a reculé à 0,385.',
    ['1.7 percent', '0.385 point'],
  ],
  [
    'fr',
    'Le taux a reculé de 1,7 %, et l’indice de la laine de 0,3.',
    ['1.7 percent', '0.3 percent'],
  ],
  ['en', 'Loans came to 1,089 billion dirhams, up 4.2%.', ['1089000000000 MAD', '4.2 percent']],
  [
    'en',
    'It cost 2,164 million dirhams after 1,5 billion dirhams.',
    ['2164000 MAD', '1500000000 MAD'],
  ],
  ['en', 'Two hundred and twelve people were counted.', ['212 person']],
  ['ar', 'ديون الجماعة 65 مليون درهم و310 آلاف و45.', ['65310045 MAD']],
  ['fr', 'Le mur a coûté 6 millions de dirhams et 140 mille.', ['6140000 MAD']],
  ['en', 'The wall cost 6 million dirhams and 140 thousand.', ['6140000 MAD']],
  ['ar', 'قدم المجلس 6 ملايين درهم و140 ألف محفظة.', ['6000000 MAD', '140000 bag']],
  ['ar', 'النساجون كثيرون (2,4 مليون و61.5%).', ['2400000 1', '61.5 percent']],
  ['ar', 'سجل المركز 2,415 مليون شخص بنسبة 61.5% من السكان.', ['2415000 person', '61.5 percent']],
  ['ar', 'سجل المركز 2,410 مليون شخص.', ['2410000 person']],
  ['ar', 'صرف المركز 2,410 مليون درهم.', ['2410000000 MAD']],
  [
    'ar',
    'بلغ الرصيد ناقص 7,461 مليون درهم والاحتياطي 48,300 مليون درهم.',
    ['-7461000000 MAD', '48300000000 MAD'],
  ],
  [
    'ar',
    'بلغ الرصيد 7,461 مليون درهم والاحتياطي 48,312 مليون درهم.',
    ['7461000 MAD', '48312000 MAD'],
  ],
];

describe('a number is read exactly, however it is written', () => {
  it.each(CASES)('%s: %s', (language, text, want) => {
    expect(briefs(language, text)).toEqual(want);
  });
});

describe('a dot before three zeros parts thousands, and so does one before a scale word', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Le parc couvre 27.000 km2. Le lac contient 4.265 millions de mètres cubes.',
      ['27000 km2', '4265000000 m3'],
    ],
    ['fr', 'Le lac contient 4.265 millions de mètres cubes.', ['4265000 m3']],
  ])('%s: %s', (language, text, want) => {
    expect(briefs(language, text)).toEqual(want);
  });
});

describe('"par deux fois" says how often something was done', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Le maire a repoussé par trois fois le vote.', []],
    ['fr', 'Le loyer a été multiplié par trois fois le tarif.', ['3 times']],
    ['fr', 'Le loyer dépasse trois fois le tarif.', ['>3 times']],
  ])('%s: %s', (language, text, want) => {
    expect(briefs(language, text)).toEqual(want);
  });
});

describe('what is excepted from a denial keeps its bound', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Les dons n’étaient que d’un peu plus de 21 dirhams.', ['>21 MAD']],
    ['fr', 'Les dons ne valaient qu’un peu moins de 21 dirhams.', ['<21 MAD']],
    ['fr', 'Les dons n’ont pas valu plus de 21 dirhams.', ['<=21 MAD']],
  ])('%s: %s', (language, text, want) => {
    expect(briefs(language, text)).toEqual(want);
  });
});

describe('what a work takes or a court may give is a length of time, and no age', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Le chantier prendra sept à 10 ans.', ['7..10 a']],
    ['fr', 'Les braconniers encourent deux à 5 ans.', ['2..5 a']],
    ['en', 'The poachers face two to 10 years.', ['2..10 a']],
    ['ar', 'ستتطلب الأشغال ما بين 3 و5 سنوات.', ['3..5 a']],
    ['fr', 'Le centre prend en charge les enfants de 3 à 5 ans.', []],
    ['en', 'The centre is for children aged 3 to 5 years.', []],
  ])('%s: %s', (language, text, want) => {
    expect(briefs(language, text)).toEqual(want);
  });
});

checkBriefs('a slip in the word for a million is one', [
  ['ar', 'بلغ الدعم 8 ملايير و 993 ميلون درهم.', ['8993000000 MAD']],
]);

checkBriefs('a measure in words before its noun is told, unless it is known', [
  ['en', 'It was built on an eight-hectare site.', ['8 ha']],
  ['en', 'The three tonnes were burnt.', []],
  ['ar', 'بلغ دعم غاز بوتان 300 درهم.', ['300 MAD']],
]);

checkBriefs('a number without its conjunction, before what is counted', [
  ['ar', 'أحصى التقرير 52 ألفا 73 مدانا.', ['52073 convict']],
  ['ar', 'وأحصى 52 ألفا و73 مدانا.', ['52073 convict']],
]);

checkBriefs('a fifth of a group is none of five', [
  ['ar', 'تشكل النساء خمس أرباب المقاولات.', []],
  ['ar', 'وأصيب خمس نساء.', ['5 woman']],
]);

checkBriefs('a number behind the verb that follows a count is no year', [
  ['ar', 'قبلت اللجنة 1350 ورفضت 1998.', ['1350 1', '1998 1']],
  ['ar', 'سجلت الوزارة 1350 حالة سنة 1998.', ['1350 case']],
]);

checkBriefs('a negation holds for "by more than" behind the subject of its verb of movement', [
  [
    'ar',
    'لم ترتفع قروض الأسر التي تمنحها البنوك بالوسط القروي بأزيد من 4 في المائة.',
    ['<=4 percent'],
  ],
  ['ar', 'لم ترتفع خلال 2024 قروض الأسر بأكثر من 4 في المائة.', ['<=4 percent']],
  ['ar', 'ارتفعت قروض الأسر خلال السنة الماضية بأكثر من 4 في المائة.', ['>4 percent']],
]);

checkBriefs('a count that "and" is glued to is no year among counts', [
  // Glued to its letter in a list of counts, what could be a year is one of them.
  [
    'ar',
    'غرست جماعة تافوغالت 3040 شجرة، متبوعة بجماعة عين الصفا بـ2517، تليها رسلان بـ1932، ثم لعثامنة بـ1872.',
    ['3040 tree', '2517 tree', '1932 tree', '1872 tree'],
  ],
  ['ar', 'غرست الجماعة 3040 شجرة في 1932.', ['3040 tree']],
  [
    'ar',
    'نجح 7908 تلاميذ، منهم 1049 بميزة حسن جدا و2033 على ميزة حسن و4826 بدون ميزة.',
    ['7908 pupil', '1049 pupil', '2033 pupil', '4826 pupil'],
  ],
  ['ar', 'انتقل العدد من 300 تلميذ إلى 400 تلميذ بين سنتي 2019 و2023.', ['300 pupil', '400 pupil']],
]);

checkBriefs('a comma is of decimals before millions where the text has it so elsewhere', [
  [
    'ar',
    'بلغ المعدل 12,7 %، مع ارتفاع عدد العاطلين من 1,342 مليون إلى 1,460 مليون شخص.',
    ['12.7 percent', '1342000 person', '1460000 person'],
  ],
  // A comma that may be of thousands.
  ['ar', 'بلغت الخسائر 1,460 مليون درهم.', ['1460000000 MAD']],
]);

checkBriefs('from which percentage to which behind a class of age is no range', [
  [
    'ar',
    'ارتفعت النسبة لدى من تتراوح أعمارهم بين 25 و34 سنة من 21 % إلى 23 %.',
    ['21 percent', '23 percent'],
  ],
  ['ar', 'تتراوح النسبة من 21 % إلى 23 %.', ['21..23 percent']],
]);

checkBriefs('a class of age goes on from the last', [
  ['ar', 'الأشخاص بين 25 و34 سنة (20 %)، و35 و44 سنة (7 %).', ['20 percent', '7 percent']],
]);

checkBriefs('a sign may stand behind a percentage that its mark opens', [
  [
    'ar',
    'انخفض عدد الحوادث بنسبة %9,5-، وارتفع عدد الجرحى بنسبة %4+.',
    ['-9.5 percent', '4 percent'],
  ],
  ['ar', 'تتراوح النسبة ما بين %5-%10.', ['5..10 percent']],
]);

checkBriefs('a round number of thousands is as many', [
  ['fr', 'Les figuiers couvrent une centaine de milliers d’hectares.', ['~100000 ha']],
  ['fr', 'Le club a vendu une dizaine de milliers de cartes.', ['~10000 card']],
  ['fr', 'Des centaines de milliers de cartes ont été vendues.', []],
]);

checkBriefs('the last thousands may stand off a number whose others have dots', [
  ['fr', 'Le scrutin a attiré 3.412 508 électeurs.', ['3412508 voter']],
  ['fr', 'Le scrutin a attiré 3.412 électeurs, 508 candidats.', ['3412 voter', '508 candidate']],
]);

checkBriefs('a share behind a stroke is no part of an address', [
  ['fr', 'La liste arrive en tête (2.310 sièges/13,4%).', ['2310 seat', '13.4 percent']],
  ['fr', 'Il est suivi d’autres listes (MAT/2.310 sièges).', ['2310 seat']],
]);

checkBriefs('what is divided in so many parts is not divided by them', [
  ['fr', 'La facture a été divisée par trois.', ['3 times']],
  ['fr', 'La prime est divisée en trois tranches.', []],
]);

checkBriefs('"minus" behind a verb is the sign of the number', [
  ['en', 'Wool growth averaged minus 0.4 percent.', ['-0.4 percent']],
  ['en', 'Wool growth hit minus 7 percent.', ['-7 percent']],
]);

checkBriefs('what a conjunction opens closes on no number behind it', [
  ['en', 'Yarn prices were flat in May and up 3.6% in June.', ['3.6 percent']],
  ['en', 'Weavers aged 40 and up got 300 looms.', ['300 looms']],
]);

checkBriefs('a hyphen may stand off the digits before its unit', [
  ['en', 'Work began on the 64 -km road.', ['64 km']],
]);

checkBriefs('an apostrophe may part thousands, and a stroke two counts', [
  ['en', "The mill has 4'000 weavers and 1'234'567 looms.", ['4000 artisan', '1234567 looms']],
  ['fr', 'Le moulin a 4’000 puits (30 permis/21 fermes).', ['4000 well', '30 permit', '21 farm']],
  ['en', "It opened at 5'30.", ['5 1', '30 1']],
]);

checkBriefs('some of whom somebody has are counted', [
  ['en', 'The boat carried four of his weavers.', ['4 artisan']],
  ['fr', 'La commune a fermé trois de ses écoles.', ['3 school']],
]);

checkBriefs('one and its half multiply what follows, and a half or a quarter of a point is told', [
  ['en', 'It planted one and a half million trees.', ['1500000 tree']],
  ['en', 'More than one and a half billion dirhams was spent.', ['>1500000000 MAD']],
  ['fr', 'La banque a relevé son taux d’un demi-point.', ['0.5 percentage_point']],
  ['en', 'The bank cut its rate by half a percentage point.', ['0.5 percentage_point']],
  ['ar', 'رفع البنك سعر الفائدة بربع نقطة.', ['0.25 percentage_point']],
  ['ar', 'بلغ التضخم سالب 0,4 في المائة.', ['-0.4 percent']],
]);

checkBriefs('an age is none of a term, whatever is told of whose it is', [
  ['en', 'The 34-year-old was jailed for 10 years.', ['10 a']],
  ['ar', 'الشاب البالغ 34 عاما أودع السجن.', []],
  ['ar', 'المدة البالغة 34 سنة طويلة.', ['34 a']],
]);

checkBriefs('two articles of a law count nothing', [
  ['ar', 'تنص المادتان 3 و4 على ذلك.', []],
  ['ar', 'ينص الفصلان 3 و4 على ذلك.', []],
]);

checkBriefs('the preposition of a verb of growing tells what it goes beyond', [
  ['ar', 'تزيد قيمة المحجوزات عن 300 مليون درهم.', ['>300000000 MAD']],
  ['ar', 'لا تزيد القيمة المصرح بها عن 300 مليون درهم.', ['<=300000000 MAD']],
  ['ar', 'زاد عدد العدائين المسجلين على 83 عداء.', ['>83 athlete']],
  ['ar', 'وتزيد قيمة المحجوزات عن 300 مليون درهم.', ['>300000000 MAD']],
  ['ar', 'زاد الطلب على 83 منتوجا.', ['83 product']],
  ['ar', 'زادت الصادرات بنسبة 10 في المائة.', ['10 percent']],
]);

checkBriefs('a prison term ranges', [
  ['ar', 'ينص القانون على الحبس من سنة إلى ثلاث سنوات.', ['1..3 a']],
  ['ar', 'ينص القانون على السجن من سنتين إلى خمس سنوات.', ['2..5 a']],
]);

checkBriefs(
  'a capital M is so many million behind decimals and before what is measured or counted',
  [
    ['fr', 'Les réserves atteignent 438 M de m3.', ['438000000 m3']],
    ['fr', 'Le parc mobile s’établit à 16,7 M, en hausse de 26 %.', ['16700000 1', '26 percent']],
    [
      'fr',
      'Le port a vu 2,1 M de touristes et 1,9 M de MRE.',
      ['2100000 tourist', '1900000 national'],
    ],
    [
      'fr',
      'Les nuitées ont atteint 15,4 M, contre 13 M en 2022.',
      ['15400000 night', '13000000 night'],
    ],
    ['fr', 'La digue mesure 2,5 M de haut.', []],
    ['fr', 'Il a reçu 16,5 M de DH. Le 16 M. Berrada est parti.', ['16500000 MAD']],
    [
      'en',
      'Arrivals reached 17.4M in 2024, up from 14.5M in 2023.',
      ['17400000 arrival', '14500000 arrival'],
    ],
    ['en', 'The lakes hold 6.1B m3.', ['6100000000 m3']],
    ['en', 'The lakes hold 1.5m cubic meters.', ['1500000 m3']],
    ['en', 'The waves are 4.5m high.', ['4.5 m']],
  ],
);

checkBriefs('a comma right behind a year is of a list', [
  [
    'ar',
    'سجلت الوزارة 300 إصابة سنة 2024،54 في المائة منها بالمدن.',
    ['300 infection', '54 percent'],
  ],
  ['ar', 'بلغ المعدل 12،5 في المائة.', ['12.5 percent']],
]);

checkBriefs('a headline has the currency of the amount told in full, whichever has the scale', [
  [
    'fr',
    'Le déficit atteint 55,5 milliards\n\nIl s’établit à 55,5 MMDH.',
    ['55500000000 MAD', '55500000000 MAD'],
  ],
  ['ar', 'عجز يناهز 75 مليار\n\nبلغ العجز 75 مليار سنتيم.', ['~750000000 MAD', '750000000 MAD']],
]);

checkBriefs('which round it is, is no part of the number behind', [
  ['ar', 'استقطب دور الـ16 227.680 متفرجا.', ['227680 spectator']],
  ['ar', 'استفاد من البرنامج الـ12 000 شاب.', ['12000 youth']],
]);
checkBriefs(
  'a letter drawn out leaves the next its hamza, so that a dual of a thousand is no article',
  [
    ['ar', 'يتعلق الأمر بـألفي شخص بفاس.', ['2000 person']],
    ['ar', 'خصصت الجماعة غلافا قدر بـألفي درهم.', ['2000 MAD']],
  ],
);

checkBriefs('"odd" tied to a number rounds it, before a unit, a scale and a noun', [
  ['en', 'The fire took 640-odd hectares.', ['~640 ha']],
  ['en', 'It drew thirty-odd thousand people and 25-odd buses.', ['~30000 person', '~25 bus']],
]);

checkBriefs('decimals leave no rest, and an amount that opens on its currency closes on no other', [
  ['en', 'It cost £3.6 million and 648,000 Swiss francs.', ['3600000 GBP', '648000 CHF']],
  ['en', 'It cost £3 million and 648,000 Swiss francs.', ['3000000 GBP', '648000 CHF']],
  ['en', 'It cost £3 million and 648,000.', ['3648000 GBP']],
  ['fr', 'Il a coûté 3,6 millions d’euros et 648.000 dirhams.', ['3600000 EUR', '648000 MAD']],
]);

checkBriefs('compound times of months and years are one, in the unit that leads', [
  ['fr', 'Les réserves couvrent 6 mois et 12 jours d’importations.', ['6.4 mo']],
  ['en', 'Reserves cover 6 months and 12 days of imports.', ['6.4 mo']],
  ['ar', 'تغطي الاحتياطيات 6 أشهر و12 يوما من الواردات.', ['6.4 mo']],
  ['fr', 'Il a écopé de deux ans et six mois de prison.', ['2.5 a']],
  ['fr', 'Ils ont écopé respectivement de deux ans et six mois de prison.', ['2 a', '6 mo']],
  ['fr', 'La peine est de deux ans et 648 jours de prison.', ['2 a', '648 d']],
]);

checkBriefs('decimals that a space parts from their comma, before a percentage', [
  ['ar', 'لم تتجاوز نسبة التأطير 12, 5 % بالجهة.', ['<=12.5 percent']],
  ['fr', 'Le taux est de 49, 74 %, contre 31, 5 % avant.', ['49.74 percent', '31.5 percent']],
  ['fr', 'Les taux sont de 12, 15 et 20 %.', ['12 percent', '15 percent', '20 percent']],
  ['ar', 'بلغت النسب 12, 5 و20 %.', ['12 percent', '5 percent', '20 percent']],
  ['fr', 'Sur les 30, 15 % des élèves sont absents.', ['30 percent', '15 percent']],
]);

checkBriefs('a scale that only says of what size a number told in full is', [
  ['ar', 'يبلغ عدد السكان 36.648.330 مليون نسمة.', ['36648330 person']],
  ['fr', "Le pays compte 36.648.330 millions d'habitants.", ['36648330 person']],
  ['ar', 'بلغت الكلفة 36.648.330 مليون درهم.', ['36648330000000 MAD']],
]);

checkBriefs('a hyphen between a whole number and a decimal makes a range', [
  ['ar', 'أثمان الجملة: البصل 5؛ البطاطس 4-4,5.', ['5 1', '4..4.5 1']],
]);

checkBriefs('zero is a number where a noun follows', [
  ['ar', 'سجلت الجهة صفر وفاة و648 إصابة.', ['0 death', '648 infection']],
  ['ar', 'يبدأ شهر صفر يوم الأحد.', []],
]);

checkBriefs('hectares, ares and centiares add up', [
  ['ar', 'اقتني عقار مساحته هكتاران و20 آرا.', ['2.2 ha']],
  ['ar', 'مساحته 3 هكتارات و20 آرا و15 سنتيارا.', ['3.2015 ha']],
  ['fr', 'Un terrain de 3 hectares 20 ares et 15 centiares.', ['3.2015 ha']],
  ['ar', 'بلغ المقياس ملمترين بطنجة و48 ملمترا بتطوان.', ['2 mm', '48 mm']],
]);

checkBriefs('"autres" stands between a number and its scale', [
  [
    'fr',
    'La vallée a livré 15 millions de tonnes en 2022 et 5 autres millions de tonnes en 2026.',
    ['15000000 t', '5000000 t'],
  ],
  ['fr', 'Le maire a ouvert 5 autres écoles.', ['5 school']],
]);

checkBriefs('a dash that opens a line before a count is a bullet, before a rate a sign', [
  ['fr', 'Le jury comprend :\n-17 femmes\n-31 hommes', ['17 woman', '31 man']],
  ['fr', 'Évolution :\n-17 % en mars', ['-17 percent']],
]);

checkBriefs('an age bracket with a hyphen is one as well', [
  ['en', 'Jobless people number 648 among the 15-24 age-bracket.', ['648 person']],
]);

checkBriefs('a dash that another closes on a word is a bracket and no sign', [
  [
    'fr',
    'Le port emploie 640 dockers de plus -410 à Nador et 230 à Agadir-, selon la régie.',
    ['640 dock_worker', '410 dock_worker', '230 dock_worker'],
  ],
  [
    'fr',
    'La régie a 640 agents - 62 % à Nador et 38 % à Agadir - et en veut 700.',
    ['640 official', '62 percent', '38 percent', '700 official'],
  ],
  [
    'ar',
    'كسب المرفأ 64 ألف زبون -41 ألفا بالناظور و23 ألفا بأكادير- هذه السنة.',
    ['64000 client', '41000 client', '23000 client'],
  ],
  ['fr', 'Le solde recule de -3,2 % à Nador- et de -4 % à Agadir.', ['-3.2 percent', '-4 percent']],
]);

checkBriefs('a number goes on behind its point where a percentage or a range shows it', [
  ['fr', 'Le quota passera de 3. 450 à 7.200 sacs.', ['3450 bag', '7200 bag']],
  ['ar', 'ارتفع عدد الزوار بنسبة 17. 4 في المائة، حسب البلدية.', ['17.4 percent']],
  ['ar', 'بلغ عدد الغرقى 14. 6 في المائة منهم أطفال.', ['14 drowned', '6 percent']],
  ['fr', 'Leur nombre est de 14. 6 % des élus sont absents.', ['14 1', '6 percent']],
]);

checkBriefs('digits in brackets repeat their words behind "autres" too', [
  ['fr', 'Douze autres (12) communes ont suivi.', ['12 commune']],
  ['en', 'Twelve other (12) communes followed.', ['12 commune']],
  ['fr', 'Douze autres (7 %) ont suivi.', ['12 person', '7 percent']],
]);

checkBriefs('behind a day and a comma so many of what follows are counted', [
  ['fr', 'Du 3 au 9 mai, 2018 accidents ont fait 12 morts.', ['2018 accident', '12 death']],
  ['fr', 'Le 9 mai, 2018 a été oublié par 12 communes.', ['12 commune']],
]);
