import { expect, it } from 'vitest';
import { checkBriefs, checkMeasures, checkTold, read } from './read.ts';

checkTold('the subject of the next clause is none of what was counted before it', [
  [
    'fr',
    'Le tissage gagne 400 postes et la poterie recule de 70.',
    ['400 job | postes, tissage', '70 job | poterie'],
  ],
  [
    'ar',
    'زاد عدد النساجين بـ40 نساجا وانخفض عدد الخزافين بـ12 خزافا.',
    ['40 نساجا | عدد النساجين', '12 خزافا | عدد الخزافين'],
  ],
  ['ar', 'أوقف الحراس 36 شخصا وأحيلوا على العدالة.', ['36 person | شخصا وأحيلوا على العدالة']],
  [
    'en',
    'There are 120 mills and their weavers are about 2 million.',
    ['120 factory | mills', '2000000 artisan | weavers'],
  ],
  [
    'fr',
    'Les moulins sont 460 et leurs tisserands sont environ 12.000.',
    ['460 press | moulins', '12000 artisan | tisserands'],
  ],
]);

checkTold('who does it is counted, and not whom it is done to', [
  [
    'fr',
    'Le fonds recense 4.000 apprentis dans les ateliers, encadrés par plus de 299 tisserands.',
    ['4000 trainee | apprentis dans les ateliers', '299 artisan | tisserands'],
  ],
  [
    'ar',
    'ويتابع 4000 متدرب تكوينهم، مؤطرين من طرف نحو 299 أستاذا.',
    ['4000 trainee | متابعة متدرب تكوينهم', '299 teacher | أستاذا'],
  ],
  ['fr', 'Les ateliers, estimés à 40, ferment.', ['40 workshop | ateliers']],
]);

checkTold('who has spoken before a colon is no item of a list', [
  [
    'fr',
    'Le nombre total de nuitées atteint 9 millions, a indiqué la ministre, Amina Tazi : 3,6 millions au nord et 2 millions au sud.',
    [
      '9000000 night | nombre total de nuitées',
      '3600000 night | nuitées au nord',
      '2000000 night | nuitées, au sud',
    ],
  ],
]);

checkTold('"en" takes up what was counted before its own subject', [
  [
    'fr',
    'Les 46 ateliers forment 2.000 apprentis et 7 fermes en logent 700.',
    [
      '46 workshop | ateliers',
      '2000 trainee | apprentis',
      '7 farm | fermes',
      '700 trainee | apprentis, fermes',
    ],
  ],
]);

checkTold('bare numbers are of the whole that their sentence opens with', [
  [
    'fr',
    'Il y a 40 blessés dans 12 accidents. Parmi les apprentis, 14 ont été soignés.',
    ['40 injured | blessés', '12 accident | accidents', '14 trainee | apprentis soignés'],
  ],
  [
    'en',
    'The fund has 90 mills. Among the weavers, 14 have left and 3 were hurt.',
    ['90 factory | mills', '14 artisan | weavers', '3 artisan | weavers were hurt'],
  ],
  [
    'ar',
    'ووقعت 12 حادثة. ومن بين المصابين، 14 إصاباتهم خطيرة.',
    ['12 accident | وقعت حادثة', '14 injured | المصابين إصاباتهم خطيرة'],
  ],
  ['fr', 'Parmi les mesures, la ligue a retenu 12 puits.', ['12 well | puits retenus']],
]);

checkTold('the part of a note is told with its face', [
  [
    'fr',
    'La part de la coupure de 50 DH est passée de 4 % à 8 % et celle de 20 DH de 6 % à 7 %.',
    [
      '4 percent | part de la coupure de 50 DH',
      '8 percent | part de la coupure de 50 DH',
      '6 percent | part de la coupure, 20 DH',
      '7 percent | part de la coupure, 20 DH',
    ],
  ],
  [
    'ar',
    'وانتقلت حصة فئة 50 درهما من 4% إلى 8%.',
    ['4 percent | حصة فئة 50 درهما', '8 percent | حصة فئة 50 درهما'],
  ],
  [
    'fr',
    'La part de l’aide est passée de 4 % à 8 % et celle de 100 DH manque.',
    ['4 percent | part de l’aide', '8 percent | part de l’aide', '100 MAD | part de l’aide manque'],
  ],
]);

checkTold('the next of a list is of the count before, over its growth', [
  ['ar', 'بلغت البطالة 13% والفقر 4 بالمائة.', ['13 percent | البطالة', '4 percent | الفقر']],
]);

checkTold('a pronoun for a rate takes the group behind its figure', [
  [
    'fr',
    'Le taux de grève recule. Il atteint 20 % chez les tisserands et 37 % chez les potiers.',
    [
      '20 percent | taux de grève, chez les tisserands',
      '37 percent | taux de grève, chez les potiers',
    ],
  ],
  ['fr', 'Le taux de grève recule. Il atteint 20 % en 2021.', ['20 percent | taux de grève']],
]);

checkTold('goods keep the country that they go to or come from', [
  [
    'fr',
    "Les exportations de tapis vers l'Italie valent 4 millions de dirhams.",
    ["4000000 MAD | exportations de tapis vers l'Italie"],
  ],
  ['en', 'Imports from Spain fell by 4%.', ['4 percent | Imports from Spain']],
  ['ar', 'بلغت صادرات الزرابي نحو إيطاليا 40 طنا.', ['40 t | صادرات الزرابي نحو إيطاليا']],
  ['fr', "Les tapis voyagent vers l'Italie et pèsent 40 tonnes.", ['40 t | tapis']],
  [
    'en',
    'Exports rose from MAD 3 billion to MAD 4 billion.',
    ['3000000000 MAD | Exports', '4000000000 MAD | Exports'],
  ],
]);

checkTold('money that is given to something is told by what it is for', [
  [
    'fr',
    'Le plan consacre 5 milliards de dirhams aux salaires et 3 milliards aux écoles.',
    ['5000000000 MAD | salaires', '3000000000 MAD | écoles'],
  ],
  ['en', 'The bill allocates MAD 12 billion to education.', ['12000000000 MAD | education']],
  ['ar', 'خصص المجلس 12 مليون درهم للمدارس القروية.', ['12000000 MAD | للمدارس القروية']],
  [
    'fr',
    'Les chantiers valent 28 millions de dirhams, avec 20 millions pour les ponts.',
    ['28000000 MAD | chantiers', '20000000 MAD | chantiers, pour les ponts'],
  ],
  ['fr', 'Le moulin a coûté 3 millions de dirhams à la commune.', ['3000000 MAD | moulin']],
]);

checkTold('a steady rate is of its group, and a change of its respect', [
  [
    'ar',
    'تراجعت نسبة الفقر لدى الرجال إلى 9 بالمائة، فيما ظل لدى النساء مستقرا في 12 بالمائة.',
    ['9 percent | نسبة الفقر لدى الرجال', '12 percent | نسبة الفقر, لدى النساء'],
  ],
  [
    'ar',
    'تراجعت المبيعات بنسبة 13 بالمائة من حيث الحجم و18 بالمائة من حيث القيمة.',
    ['13 percent | المبيعات', '18 percent | المبيعات حيث القيمة'],
  ],
]);

checkTold('so many who got so long, behind a term told in the same way, are no range', [
  [
    'fr',
    'Deux meneurs sont condamnés à 20 ans, et neuf à 12 ans.',
    ['2 meneurs | meneurs condamnés', '20 a | meneurs', '9 meneurs | meneurs', '12 a | meneurs'],
  ],
  [
    'en',
    'Two smugglers were sentenced to 20 years and nine to 12 years.',
    [
      '2 smuggler | smugglers sentenced',
      '20 a | smugglers',
      '9 smuggler | smugglers',
      '12 a | smugglers',
    ],
  ],
  // A range of terms, which nobody stands before.
  ['fr', 'Les juges donnent neuf à 12 ans de prison.', ['null a | prison']],
]);

checkTold('shares in brackets are of what their holders have together', [
  // What they have lost is no whole that they make up.
  [
    'fr',
    'Tiznit (12 %) et Figuig (7 %) ont perdu 19 % de leurs puits.',
    ['12 percent | null', '7 percent | null', '19 percent | puits'],
  ],
]);

checkMeasures('a verb that opens its clause is no part of what it says something of', [
  ['ar', 'وسجل القطاع الفندقي تراجعا بنسبة 9 في المائة.', ['القطاع الفندقي, تراجعا']],
  ['ar', 'وأكد أن المؤشر سجل خلال أبريل ارتفاعا بـ0,3 في المائة.', ['المؤشر, ارتفاعا']],
  ['ar', 'وتباطأت صناعة الخزف إلى 3 في المائة.', ['صناعة الخزف']],
  ['ar', 'وشكل الحرفيون 60 في المائة.', ['الحرفيون']],
  ['ar', 'وتباع الخابية بـ40 درهما.', ['الخابية']],
  // What falls from one value to another, no fall of so much.
  ['ar', 'تراجع معدل الأمية من 30 إلى 28 في المائة.', ['معدل الأمية', 'معدل الأمية']],
  ['ar', 'ولا يزال 6 صناع بالورشة.', ['صناع بالورشة']],
  ['ar', 'تراجع سعر الحليب بـ3 في المائة.', ['تراجع سعر الحليب']],
  // The register, a shape, and nouns that are written like verbs.
  ['ar', 'وأكدت أن دعم المواد الأولية كلف 40 مليار درهم.', ['دعم المواد الأولية']],
  ['ar', 'وارتفع بيع الخشب بنسبة 3 في المائة.', ['بيع الخشب']],
  ['ar', 'تحسنت جودة سجل التجار بنسبة 3 في المائة.', ['جودة سجل التجار']],
  ['ar', 'وزعت المنحة على شكل 12 قسيمة.', ['قسيمة']],
]);

checkMeasures('growth beside another rate, or that moves itself, is that of the economy', [
  ['ar', 'بلغ التضخم 2 في المائة، فيما بلغ النمو 4 في المائة.', ['التضخم', 'النمو']],
  ['ar', 'تقلص العجز إلى 4 ملايير درهم، وتسارع النمو إلى 3 في المائة.', ['العجز', 'النمو']],
  [
    'fr',
    'Le chômage est de 9 %, alors que la croissance a atteint 3 %.',
    ['chômage', 'croissance'],
  ],
  ['en', 'Inflation fell to 1%, while growth reached 3%.', ['Inflation', 'growth']],
  // That of the amount told before.
  [
    'fr',
    'Les ventes ont atteint 20 millions de dirhams, la croissance a été de 4 %.',
    ['ventes', 'ventes, croissance'],
  ],
  ['en', 'Sales reached MAD 20 million and growth reached 4%.', ['Sales', 'Sales, growth']],
]);

checkMeasures('what only leads to a size is no part of what moves by it', [
  ['ar', 'ارتفع عدد الصناع بمقدار 138 صانعا.', ['عدد الصناع']],
  ['ar', 'خفض المجلس ثمن التذكرة بمقدار 3 دراهم.', ['ثمن التذكرة']],
  ['ar', 'ارتفعت مبيعات الخزف بمعدل 40 في المائة.', ['مبيعات الخزف']],
  ['ar', 'ارتفعت المداخيل بنسبة سنوية تبلغ 3 في المائة.', ['المداخيل']],
  ['ar', 'سجلت الجماعة ارتفاعا بمعدل 40 في المائة في مبيعات الخزف.', ['ارتفاعا في مبيعات الخزف']],
  // How, and from where.
  [
    'ar',
    'يرتقب أن يتسارع النمو إلى 3 في المائة ارتباطا بتحسن المحصول. وقد بلغ 2 في المائة.',
    ['النمو', 'النمو'],
  ],
  ['ar', 'رفع ثمن التذكرة إلى 4 دراهم، صعودا من 3 دراهم.', ['ثمن التذكرة', 'ثمن التذكرة']],
  ['ar', 'ومن المقرر إحداث مركز بقيمة 3 ملايين درهم.', ['قيمة, إحداث مركز']],
  // A rate of something.
  ['ar', 'بلغ معدل النجاح 40 في المائة.', ['معدل النجاح']],
]);

checkTold('those from another of the places that were told before are none of its kind', [
  // Others, who are counted.
  [
    'ar',
    'تضم القافلة 12 طبيبا من المغرب و15 من الممرضين.',
    ['12 doctor | طبيبا من المغرب', '15 nurse | الممرضين'],
  ],
]);

checkTold('the number of others that a conjunction goes on with is announced for the next', [
  [
    'ar',
    'أفادت السلطات بأن عدد القتلى 8 وعدد المصابين 42.',
    ['8 death | عدد القتلى', '42 injured | عدد المصابين'],
  ],
  ['fr', 'La commune chiffre à 900 le nombre de puits.', ['900 well | puits']],
]);

checkMeasures('what a verb leads to is no part of its subject', [
  [
    'ar',
    'أسفرت الحملة الأمنية عن توقيف 10 أشخاص قبل الحفل و31 شخصا بعد انتهائه.',
    ['توقيف أشخاص', 'توقيف شخصا'],
  ],
  ['ar', 'ومكنت عمليات التدخل من إغاثة 200 راع.', ['إغاثة راع']],
  ['ar', 'أسفرت التحريات عن حجز كمية ناهزت 25 كيلوغراما.', ['حجز كمية']],
  ['ar', 'أعلنت السلطات إجلاء 40 أسرة من مساكنها.', ['إجلاء أسرة من مساكنها']],
  // What a subject is of.
  ['ar', 'ارتفع عدد عمليات الحجز بنسبة 4 في المائة.', ['عدد عمليات الحجز']],
]);

checkMeasures('a count goes on behind its bound', [
  ['ar', 'لقي 14 شخصا على الأقل مصرعهم في حادثة.', ['لقي شخصا مصرعهم في حادثة']],
  ['ar', 'تعرضت 40 امرأة على الأقل للعنف.', ['تعرضت امرأة للعنف']],
  ['ar', 'أصيب 40 شخصا على الأقل حسب الوزارة.', ['إصابة شخصا']],
]);

checkTold('amounts that a whole is divided between are two', [
  [
    'ar',
    'رصدت الجهة 20 مليون درهم موزعة بين 8 ملايين درهم للآبار و12 مليون درهم للطرق.',
    ['20000000 MAD | null', '8000000 MAD | للآبار', '12000000 MAD | للطرق'],
  ],
]);

it('what a noun of several words names is no change', () => {
  const text = 'قال المكتب إن عدد المصابين بفيروس نقص المناعة البشرية بلغ 34 ألف شخص.';
  expect(read('ar', text).figures.map(({ role }) => role)).toEqual(['level']);
});

checkTold('two others are of those counted before', [
  [
    'ar',
    'غرق 12 صيادا فيما توفي اثنان آخران في المستشفى.',
    ['12 fisher | غرق صيادا', '2 fisher | وفاة آخران في المستشفى'],
  ],
]);

checkTold('whom a disaster has taken from are told by what it took', [
  [
    'fr',
    'La crue avait coûté la vie à neuf tisserands et fait 41 blessés.',
    ['9 artisan | tisserands coûté la vie', '41 injured | blessés'],
  ],
]);

checkTold(
  'a relative clause without an object, or with more than can be told, is told by its verb',
  [
    [
      'en',
      'The number of weavers who died trying to leave the mill rose to 18.',
      ['18 artisan | number of weavers who died'],
    ],
    ['fr', 'Le PPS a remporté en fin de compte 27 sièges.', ['27 seat | sièges, PPS']],
  ],
);

it('a number behind a class of age that no age comes to is of the next class', () => {
  const { figures } = read('ar', 'يوجد 300 صباغ، 117 منهم أقل من 16 سنة و6879 ما بين 16 و17 سنة.');
  expect(figures.map(({ surface }) => surface)).toEqual(['300', '117', '6879']);
});

it('how long a loan runs is no figure', () => {
  const { figures } = read('ar', 'بلغت الفائدة على سندات لأجل 5 سنوات 4 في المائة.');
  expect(figures.map(({ surface }) => surface)).toEqual(['4 في المائة']);
});

checkBriefs('a unit of time that dates a number is not its own', [
  [
    'ar',
    'انتقل المخزون من 4.648 يوم 6 فبراير 2024 إلى 10.712,4 مليون متر مكعب يوم 6 فبراير 2025.',
    ['4648000000 m3', '10712400000 m3'],
  ],
  ['ar', 'ارتفع عدد الآبار إلى 648 يوم 6 فبراير 2024.', ['648 well']],
  [
    'ar',
    'غطت الصادرات 61,2 في المائة من الواردات مقابل 64,8 سنة قبل ذلك.',
    ['61.2 percent', '64.8 percent'],
  ],
  ['ar', 'دامت الأشغال 648 يوما.', ['648 d']],
]);

checkBriefs('what was counted on the same day is no rate', [
  ['ar', 'بلغ المخزون 648 متر مكعب في اليوم نفسه من السنة الجارية.', ['648 m3']],
  ['ar', 'بلغ المخزون 648 متر مكعب في اليوم ذاته من السنة الجارية.', ['648 m3']],
  ['ar', 'تضخ المحطة 648 متر مكعب في اليوم الواحد.', ['648 متر مكعب في اليوم']],
]);

checkBriefs('those whose number is told are no amount of money', [
  [
    'ar',
    'يدعم الصندوق من يقل دخلهم عن 3.000 درهم، وعددهم في حدود 64 ألفا.',
    ['<3000 MAD', '~64000 1'],
  ],
  ['ar', 'أوقف الحراس صيادين بالميناء. وبلغ عددهم سبعة وثلاثين.', ['37 1']],
  ['ar', 'أوقف الحراس 48 مهاجرا بالميناء. وبلغ عددهم سبعة وثلاثين.', ['48 migrant', '37 migrant']],
]);

checkBriefs('the most that may be paid is of the money before', [
  ['ar', 'يمنح الصندوق 600 درهم كحد أدنى و2.400 كحد أقصى لكل أسرة.', ['>=600 MAD', '<=2400 MAD']],
]);

checkBriefs('further kinds of a list are told in the millions of the first', [
  [
    'ar',
    'يضم القطيع 12,4 مليون رأس من الأغنام، و6,48 من الماعز، و2,1 من الأبقار.',
    ['12400000 head', '6480000 head', '2100000 animal'],
  ],
  ['ar', 'يضم القطيع 12,4 مليون رأس من الأغنام، و648 من الإبل.', ['12400000 head', '648 head']],
]);

checkBriefs('the same was done to others of those that are dealt with', [
  [
    'ar',
    'توصلت اللجنة بـ648 طلبا، قبل منها نحو خمسين ورفض ثمانون.',
    ['648 request', '~50 request', '80 request'],
  ],
]);

checkBriefs('what each of those counted has is no rate', [
  ['ar', 'حصلت 3 هيئات على مقعدين لكل منها.', ['3 establishment', '2 seat']],
  ['ar', 'تسلمت الجماعات شاحنتين لكل جماعة.', ['2 لكل جماعة']],
]);

checkBriefs('points by which one leads another are told', [
  ['ar', 'ينفرد الفريق بالصدارة بفارق ثلاث نقاط عن مطارده.', ['3 point']],
]);

checkTold('heads are of the animals that their item of a list opens with', [
  [
    'ar',
    '- الأغنام: ارتفع العدد من 6,48 ملايين رأس إلى 7,2 ملايين رأس.',
    ['6480000 head | الأغنام', '7200000 head | الأغنام'],
  ],
  ['fr', '- Bovins : leur nombre est passé à 6,48 millions de têtes.', ['6480000 head | Bovins']],
  ['en', '- Cattle: their number fell to 6.48 million head.', ['6480000 head | Cattle']],
]);
