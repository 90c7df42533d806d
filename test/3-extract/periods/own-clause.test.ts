import { checkDated, year } from './dated.ts';

checkDated('what goes on now, in a clause of its own, dates nothing before it and ends no time', [
  [
    'ar',
    'سجل المكتب {8} حرائق يوم 19 يونيو 2025. وبلغت المساحة {20} هكتارا، حيث تستمر إلى الآن عمليات الإخماد. وبلغت الخسائر {3} هكتارات في الغرب.',
    '2025-06-21',
    ['2025-06-19/2025-06-19', '~2025-06-19/2025-06-19', '~2025-06-19/2025-06-19'],
  ],
  // Told of now itself.
  [
    'ar',
    'سجل المكتب {8} حرائق يوم 19 يونيو 2025. وتضم الغابة إلى الآن {20} فرقة.',
    '2025-06-21',
    ['2025-06-19/2025-06-19', null],
  ],
]);

checkDated('a number takes no time of what is told next', [
  [
    'ar',
    'تضم المحكمة {206} قضاة و{382} موظفا، مشيرة إلى أنه، منذ سنة 1998، يتم توظيف {20} مستشارا.',
    '2012-01-23',
    [null, null, '1998-01-01/2012-01-23'],
  ],
  ['ar', 'أنجزت المحكمة {382} ملفا، منذ سنة 1998.', '2012-01-23', ['1998-01-01/2012-01-23']],
]);

checkDated('what operations of a time have come to is of that time', [
  [
    'ar',
    'أسفرت العمليات التي باشرتها الفرق خلال دجنبر الماضي، عن توقيف {515} شخصا. ومكنت العمليات من حجز {70} سيارة.',
    '2017-01-10',
    ['2016-12-01/2016-12-31', '~2016-12-01/2016-12-31'],
  ],
  // Which of them it is, and no time of what it has.
  ['ar', 'الفرقة التي باشرت عملها خلال دجنبر الماضي، تضم {515} شرطيا.', '2017-01-10', [null]],
]);

checkDated('«حينما» opens what is told of the base, «المذكورة» takes up the time spoken of', [
  [
    'ar',
    'وصل {829} مهاجرا ما بين فاتح يناير و14 شتنبر 2023، بانخفاض بنسبة {+56 %} مقارنة مع نفس الفترة من السنة الماضية، حينما وصل {884} مهاجرا.',
    '2023-09-20',
    ['2023-01-01/2023-09-14', '2023-01-01/2023-09-14', '2022-01-01/2022-09-14'],
  ],
  [
    'ar',
    'وصل {300} مهاجر بين يناير و28 فبراير 2022. وخلال الفترة المذكورة من السنة الجارية وصل {188} مهاجرا.',
    '2022-03-04',
    ['2022-01-01/2022-02-28', '2022-01-01/2022-02-28'],
  ],
]);

checkDated('the month that a note of one’s own came out in is not what it tells of', [
  [
    'ar',
    'بلغت المداخيل {80 DH} خلال الأشهر التسعة الأولى من سنة 2023. وأوضحت المديرية، في مذكرتها حول الظرفية برسم شهر نونبر 2023، أن المداخيل ارتفعت بنسبة {+33 %}.',
    '2023-11-23',
    ['2023-01-01/2023-09-30', '~2023-01-01/2023-09-30'],
  ],
  [
    'ar',
    'بلغت المداخيل {80 DH} سنة 2022. وأوضحت المديرية أن المداخيل ارتفعت برسم شهر نونبر 2023 بنسبة {+33 %}.',
    '2023-11-23',
    [year(2022), '2023-11-01/2023-11-30'],
  ],
]);

checkDated('a time that "to" and a number follow is of what moved, and of nothing before it', [
  [
    'ar',
    'كان عدد المتدربات يبلغ سنة 2008 ما مجموعه {735} وسجل تراجعا في العام الموالي إلى {452} ليعاود الارتفاع سنة 2011 إلى {622}.',
    '2012-06-20',
    [year(2008), year(2009), year(2011)],
  ],
  [
    'fr',
    'On comptait en 2008 quelque {735} puits et leur nombre a reculé l’année suivante à {452}.',
    '2012-06-20',
    [year(2008), year(2009)],
  ],
  [
    'ar',
    'انتقل عدد المتدربات سنة 2015 من {735} متدربة في سنة 2012 إلى {622} متدربة.',
    '2016-06-20',
    [year(2012), year(2015)],
  ],
]);

checkDated('the total of a day that something is set against is of that day', [
  [
    'ar',
    'بلغت النسبة اليوم {64 %}، مقابل {27 %} خلال الفترة نفسها من السنة الماضية (06 فبراير 2025)، حين لم يتجاوز المجموع {672}.',
    '2026-02-06',
    ['2026-02-06/2026-02-06', '2025-02-06/2025-02-06', '2025-02-06/2025-02-06'],
  ],
  [
    'ar',
    'سجلت {122} حالة يوم 6 فبراير 2025، ليصل المجموع إلى {672}.',
    '2025-02-07',
    ['2025-02-06/2025-02-06', null],
  ],
]);

checkDated('mosques and convicts are counted on a day', [
  ['ar', 'يبلغ عدد المساجد بالإقليم حاليا {403} مسجدا.', '2024-12-24', ['2024-12-24/2024-12-24']],
  [
    'ar',
    'ضم السجن إلى حدود نهاية العام الماضي {73} محكوما.',
    '2024-12-24',
    ['2023-12-31/2023-12-31'],
  ],
  [
    'ar',
    'صوت المجلس على {73} قرارا إلى حدود نهاية العام الماضي.',
    '2024-12-24',
    ['2023-01-01/2023-12-31'],
  ],
]);

checkDated('those whom a verb right before their number tells of came in over a time', [
  ['ar', 'استفاد {13} سجينا من التكوين إلى غاية متم سنة 2017.', '2018-06-11', [year(2017)]],
  ['ar', 'ضم السجن {13} سجينا إلى غاية متم سنة 2017.', '2018-06-11', ['2017-12-31/2017-12-31']],
]);

checkDated(
  'a report that comes with the draft of a budget does not tell of the year of the draft',
  [
    [
      'ar',
      'بلغ الدين {608} مليارا متم مارس 2015. ووصلت الفوائد، حسب التقرير المرفق بمشروع قانون المالية لسنة 2016، إلى {17} مليارا.',
      '2015-10-30',
      ['2015-03-31/2015-03-31', '~2015-01-01/2015-03-31'],
    ],
    [
      'fr',
      'Le rapport annexé au projet de loi de finances 2016 recense {225} offices.',
      '2015-10-30',
      [null],
    ],
    ['fr', 'Le projet de loi de finances 2016 prévoit {225} postes.', '2015-10-30', [year(2016)]],
  ],
);

checkDated(
  'what was introduced in a year, or in the law of its finances, says nothing of what came of it',
  [
    [
      'fr',
      'Le budget de 2024 a été voté. La taxe, introduite dans la loi de finances 2019, a rapporté {40 DH}.',
      '2024-12-20',
      ['~2024-01-01/2024-12-31'],
    ],
    [
      'fr',
      'Le budget de 2024 a été voté. La taxe, introduite en 2019, a rapporté {40 DH}.',
      '2024-12-20',
      ['~2024-01-01/2024-12-31'],
    ],
    ['fr', 'La loi de finances 2019 prévoit {40 DH}.', '2024-12-20', ['2019-01-01/2019-12-31']],
  ],
);

checkDated('a year that "et" opens the next clause with is of that clause', [
  [
    'fr',
    'La caisse a dépensé en 2023 {40 DH} et en 2024 elle a joué le même rôle.',
    '2024-12-20',
    ['2023-01-01/2023-12-31'],
  ],
  [
    'fr',
    'La caisse a dépensé {40 DH} en 2023 et {50 DH} en 2024.',
    '2024-12-20',
    ['2023-01-01/2023-12-31', '2024-01-01/2024-12-31'],
  ],
]);

checkDated('the decimals of a number open no clause', [
  [
    'fr',
    'La caisse a dépensé en 2023 {27,4 DH} et en 2024 elle a joué le même rôle.',
    '2024-12-20',
    ['2023-01-01/2023-12-31'],
  ],
]);

checkDated(
  'an earlier time that closes the subject is of the things counted, where a clause has its own',
  [
    ['en', 'In 2021, {300} carts built in 2013 were recalled.', '2022-06-10', [year(2021)]],
    [
      'fr',
      'En 2021, {300} charrettes bâties en 2013 ont été rappelées.',
      '2022-06-10',
      [year(2021)],
    ],
    [
      'en',
      'As of May 3, {6} files opened between 2006 and 2012 remain open.',
      '2022-06-10',
      ['2022-05-03/2022-05-03'],
    ],
    // A part of the year.
    ['en', 'In 2021, {300} visits in May were free.', '2022-06-10', ['2021-05-01/2021-05-31']],
  ],
);

checkDated('when something was announced is not when it was opened', [
  ['en', 'The town opened {12} sites announced in 2019.', '2023-02-14', [year(2019)]],
]);

checkDated(
  'the bracket behind what a rate is set against tells that rate, the first of its sentence too',
  [
    [
      'en',
      'The forecast for 2023 is higher than the growth in 2022 ({2.1 %}).',
      '2023-02-14',
      [year(2022)],
    ],
  ],
);

checkDated('the time at which it was set how something is dates nothing', [
  ['en', 'The fund paid {300} clubs, as agreed by the panel in 2012.', '2019-12-25', [null]],
  ['fr', 'Le fonds a payé {300} clubs, comme décidé par le comité en 2012.', '2019-12-25', [null]],
]);

checkDated('days right behind a verb that is no act are those of the verb', [
  [
    'fr',
    'Le guichet mis en place par la commune a enregistré du 2 au 5 janvier {300} dossiers.',
    '2024-01-09',
    ['2024-01-02/2024-01-05'],
  ],
]);

checkDated('the time of what is announced beside a number is not its own', [
  [
    'ar',
    'وزعت التعاونية {500} خلية نحل، معلنة عن إطلاق شطر آخر من البرنامج نهاية شهر أكتوبر.',
    '2022-10-20',
    [null],
  ],
  [
    'fr',
    "La coopérative a distribué {500} ruches, annonçant le lancement d'une autre tranche fin octobre.",
    '2022-10-20',
    [null],
  ],
  [
    'en',
    'The cooperative has handed out {500} hives, announcing the start of another phase in November.',
    '2022-10-20',
    [null],
  ],
  [
    'fr',
    'La coopérative a distribué {500} ruches fin octobre, annonçant une autre tranche.',
    '2022-11-20',
    ['2022-01-01/2022-10-31'],
  ],
]);
checkDated('the time of a verb that a conjunction ties on is not of the figure before', [
  [
    'en',
    'Growth should rebound in 2015 to {~4 %} and remain strong in 2016.',
    '2015-02-23',
    ['2015-01-01/2015-12-31'],
  ],
  [
    'en',
    'Growth should rebound in 2015 to {~4 %} and remain strong in the medium term.',
    '2015-02-23',
    ['2015-01-01/2015-12-31'],
  ],
  [
    'fr',
    'La croissance devrait remonter en 2015 à {~4 %} et rester forte en 2016.',
    '2015-02-23',
    ['2015-01-01/2015-12-31'],
  ],
  // What comes after a time is of no time that is told.
  [
    'en',
    'The plan adds {300} wells by 2020 and a further {600} thereafter.',
    '2016-02-23',
    ['/2020-12-31', null],
  ],
]);

checkDated('the year before is that before what a fall has come to', [
  [
    'en',
    'The rate was {37 %} in 2023, above the {36 %} noted in 2022, though the other fell to {73 %} from {75 %} the previous year.',
    '2024-05-12',
    [
      '2023-01-01/2023-12-31',
      '2022-01-01/2022-12-31',
      '2023-01-01/2023-12-31',
      '2022-01-01/2022-12-31',
    ],
  ],
]);

checkDated('stocks stand at a day', [
  ['en', 'As of December 2013, stocks were {17 DH}.', '2014-05-12', ['2013-12-31/2013-12-31']],
]);

checkDated('a year between an adjective and its noun; a year that a comma parts from its end', [
  [
    'en',
    'Sowing of the crop is under way. The aggregate 2004 wool output is put at {847} tonnes.',
    '2005-10-22',
    ['2004-01-01/2004-12-31'],
  ],
  ['en', 'Total 2003 production was {90} carts.', '2005-10-22', ['2003-01-01/2003-12-31']],
  [
    'en',
    'For the current fiscal year, ending June 30, 2025, loans came to {18 DH}.',
    '2025-07-05',
    ['2024-07-01/2025-06-30'],
  ],
  // A count of carts.
  ['en', 'The port counted 2004 wool carts and {90} mules.', '2005-10-22', [null]],
]);

checkDated('what is to come in a clause of its own is of no time that is over', [
  [
    'fr',
    'Le cabinet table sur un gain de {~4 %} pour l’année 2026. Le taux de vacance est estimé à {1 %} à fin août 2025, tandis que le déficit devrait s’établir à {~3 %} du budget.',
    '2025-10-21',
    [year(2026), '2025-08-31/2025-08-31', `~${year(2026)}`],
  ],
]);

checkDated('a time that opens a clause joined on behind a comma is of that clause', [
  [
    'ar',
    'بلغت الحالات {43} حالة، وفي سنة 2008 بلغ عددها {65} حالة.',
    '2009-11-26',
    [null, '2008-01-01/2008-12-31'],
  ],
  [
    'en',
    'The cases came to {43}, and in 2008 they came to {65}.',
    '2009-11-26',
    [null, '2008-01-01/2008-12-31'],
  ],
  // It closes the sentence, and is of all that stands before.
  [
    'ar',
    'بلغت الحالات {43} حالة، والشكايات {65} شكاية، في سنة 2008.',
    '2009-11-26',
    ['2008-01-01/2008-12-31', '2008-01-01/2008-12-31'],
  ],
]);

checkDated('a clause that sets one time against another dates nothing before it', [
  [
    'ar',
    'ارتفعت نسبة العزوبة إلى {10.5} في المائة، في الوقت الذي سجلت سنة 2008 ما قدره {9.9} في المائة.',
    '2010-02-18',
    [null, '2008-01-01/2008-12-31'],
  ],
  [
    'ar',
    'ارتفعت المبيعات خلال سنة 2023 بنسبة {7} في المائة، مقارن مع سنة 2022، بفضل نمو الطلب بنسبة {2} في المائة.',
    '2024-02-18',
    ['2023-01-01/2023-12-31', '2023-01-01/2023-12-31'],
  ],
]);

checkDated('what came in is of all the year at the end of which another clause counts a stock', [
  [
    'ar',
    'بلغ معدل الاعتقال {37}% بنهاية سنة 2023، بينما ألغت المحاكم {150} برقية بحث.',
    '2025-03-08',
    ['2023-12-31/2023-12-31', '2023-01-01/2023-12-31'],
  ],
  [
    'ar',
    'بلغ عدد السجناء {370} سجينا بنهاية سنة 2023، من بينهم {15} امرأة.',
    '2025-03-08',
    ['2023-12-31/2023-12-31', '2023-12-31/2023-12-31'],
  ],
]);

checkDated('the day on which numbers were presented is the day of none', [
  [
    'ar',
    'وتتوزع الورشات، حسب المعطيات التي تم تقديمها، الخميس 4 يناير 2024، على {103} ورشات.',
    '2024-01-10',
    [null],
  ],
]);

checkDated('a day behind the name of whoever said so is when they did', [
  [
    'ar',
    'نقل {152} نساجا إلى الوادي، حسب ما قاله الناطق الرسمي باسم الجمعية، كريم العلوي، يوم الخميس 19 شتنبر 2024.',
    null,
    [null],
  ],
]);

checkDated('whoever goes on speaking is back from what was so a year before', [
  [
    'fr',
    'Le port a compté {300} voiles en 2019. Le maire a noté {40} vols, alors que 2018 en avait vu {62}, ajoutant que {11} barques ont été saisies.',
    '2020-02-01',
    [year(2019), `~${year(2019)}`, year(2018), `~${year(2019)}`],
  ],
  [
    'ar',
    'سجل الميناء {300} قارب سنة 2019. وسجل العمدة {40} سرقة، في حين عرفت سنة 2018 تسجيل {62} سرقة، مضيفا أنه تم حجز {11} زورقا.',
    '2020-02-01',
    [year(2019), `~${year(2019)}`, year(2018), `~${year(2019)}`],
  ],
  [
    'en',
    'The port counted {300} sails in 2019. The mayor noted {40} thefts, while 2018 had seen {62}, adding that {11} boats were seized.',
    '2020-02-01',
    [year(2019), `~${year(2019)}`, year(2018), `~${year(2019)}`],
  ],
]);

checkDated('the years of a sum that is told next are of the sum alone', [
  [
    'fr',
    'La santé aura {300} postes en 2023. La police en aura {70}, portant le total des créations sur la période 2017-2023 à {900} postes.',
    '2023-10-20',
    [year(2023), `~${year(2023)}`, '2017-01-01/2023-12-31'],
  ],
  [
    'ar',
    'أحدثت الصحة {300} منصب سنة 2023. وأحدثت الشرطة {70}، ليصل مجموع المناصب خلال الفترة 2017-2023 إلى {900} منصب.',
    '2024-01-20',
    [year(2023), `~${year(2023)}`, '2017-01-01/2023-12-31'],
  ],
  [
    'en',
    'Health created {300} posts in 2023. The police created {70}, bringing the total for the 2017-2023 period to {900} posts.',
    '2024-01-20',
    [year(2023), `~${year(2023)}`, '2017-01-01/2023-12-31'],
  ],
]);

checkDated('an open time that a comma sets off at the end is of all that is joined before it', [
  [
    'fr',
    'La police a saisi {300} barques, et démantelé {70} réseaux, depuis début 2021.',
    '2021-11-04',
    ['2021-01-01/2021-11-04', '2021-01-01/2021-11-04'],
  ],
  [
    'ar',
    'حجزت الشرطة {300} قارب، وفككت {70} شبكة، منذ بداية سنة 2021.',
    '2021-11-04',
    ['2021-01-01/2021-11-04', '2021-01-01/2021-11-04'],
  ],
  [
    'en',
    'Police seized {300} boats, and broke up {70} networks, since the start of 2021.',
    '2021-11-04',
    ['2021-01-01/2021-11-04', '2021-01-01/2021-11-04'],
  ],
]);

checkDated('a list of deeds has the open time that a comma sets off behind it', [
  [
    'fr',
    'La brigade a saisi {300} barques, arrêté {70} passeurs et fermé {9} quais, depuis le début de 2021.',
    '2021-11-04',
    ['2021-01-01/2021-11-04', '2021-01-01/2021-11-04', '2021-01-01/2021-11-04'],
  ],
  [
    'en',
    'The brigade seized {300} boats, arrested {70} smugglers and closed {9} quays, since the start of 2021.',
    '2021-11-04',
    ['2021-01-01/2021-11-04', '2021-01-01/2021-11-04', '2021-01-01/2021-11-04'],
  ],
]);

checkDated('a day that a bracket tells of what stands before it dates nothing behind', [
  [
    'fr',
    "Le 12 avril (clôture de l'appel le 30 avril), {70} dossiers étaient déposés.",
    '2024-05-12',
    ['2024-04-12/2024-04-12'],
  ],
  [
    'ar',
    'وضخ الصندوق، ليوم 7 غشت (تاريخ الأداء 8 غشت)، مبلغا قدره {70 DH}.',
    '2024-08-30',
    ['2024-08-07/2024-08-07'],
  ],
  [
    'en',
    'On April 12 (the deadline was April 30), {70} files had been lodged.',
    '2024-05-12',
    ['2024-04-12/2024-04-12'],
  ],
]);

checkDated('what a colon opens is of the budget that was handed over, not of that day', [
  [
    'fr',
    "La Chambre a reçu le budget 2025 lundi : il s'élève à {70 DH}.",
    '2024-10-22',
    [year(2025)],
  ],
  ['ar', 'قدم الوزير ميزانية 2025 يوم الاثنين: تبلغ {70 DH}.', '2024-10-22', [year(2025)]],
  [
    'en',
    'The chamber received the draft 2025 budget on Monday: it comes to {70 DH}.',
    '2024-10-22',
    [year(2025)],
  ],
]);
