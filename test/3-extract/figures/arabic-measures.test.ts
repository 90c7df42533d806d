import { checkBriefs, checkMeasures } from './read.ts';

checkMeasures('each sum of a list is of what it is said to concern', [
  [
    'ar',
    'تتوزع هذه المبالغ على 30 مليون درهم، تهم صيانة الطرق، و12 مليون درهم، تهم أرصفة الموانئ.',
    ['صيانة الطرق', 'أرصفة الموانئ'],
  ],
  ['ar', 'بلغ مجموع المبالغ 30 مليون درهم، تهم 14 جماعة.', ['مجموع المبالغ', 'جماعة']],
]);

checkMeasures('where a growth is shown is not what has grown', [
  [
    'ar',
    'أن القدرة المركبة سجلت نموا مهما، على مستوى مختلف الأقاليم، إذ بلغت 340 ميغاواط.',
    ['القدرة المركبة'],
  ],
]);

checkMeasures('what is paid in a year is not the year, nor what another clause counts', [
  [
    'ar',
    'أحدث 640 منصب شغل، موضحا أنه لم يساهم المكتب إلا بـ70 مليون درهم في السنة.',
    ['إحداث منصب شغل', null],
  ],
]);

checkMeasures('a verbal noun that no lexicon has is told without its preposition', [
  ['ar', 'اتهم التقرير الشركات بمراكمة أرباح وصلت إلى 40 مليون درهم.', ['مراكمة أرباح']],
]);

checkBriefs('an age that tells who is meant is no figure', [
  ['ar', 'سجل المركز 30 مترشحا لا يزيد سنهم عن أربعين سنة.', ['30 candidate']],
  ['ar', 'سجل المركز 30 مترشحا يتجاوز سنهم 16 سنة.', ['30 candidate']],
]);

checkMeasures('words that say that it too has moved, and by what, are not what has', [
  ['ar', 'وتراجعت قروض السكن، التي نمت هي الأخرى بنسبة 7 في المائة.', ['قروض السكن']],
  ['ar', 'تراجعت واردات القمح بنسبة 20 في المائة متأثرة بوفرة المحصول.', ['واردات القمح']],
  ['ar', 'تراجع النشاط، وكذا المجهود المالي الذي بلغ 32 مليون درهم.', ['المجهود المالي']],
  ['ar', 'ارتفعت القروض بنسبة 8 في المائة مند بداية العام.', ['القروض']],
]);

checkMeasures('a relative that does not agree with a growth is of what has grown', [
  ['ar', 'تعود النتيجة إلى التحسن الملحوظ في المداخيل التي بلغت 5 ملايير درهم.', ['المداخيل']],
  ['ar', 'أشاد بالزيادة الكبيرة التي بلغت 5 ملايير درهم.', ['الزيادة']],
]);

checkMeasures('a rate that is recorded is a level of what records it', [
  [
    'ar',
    'بلغت الحقينة 8 مليارات متر مكعب، مسجلة بذلك معدل ملء نسبته 57 في المائة.',
    ['الحقينة', 'معدل ملء, الحقينة'],
  ],
]);

checkMeasures('"the latter" is what was named last', [
  [
    'ar',
    'كشف التقرير عن مستوى قياسي في الديون المتعثرة، حيث بلغت هذه الأخيرة 79 مليار درهم.',
    ['الديون المتعثرة'],
  ],
  [
    'ar',
    'وبخصوص مداخيل المدينة، أوضح العمدة أن هذه الأخيرة ارتفعت إلى 9 ملايين درهم.',
    ['مداخيل المدينة'],
  ],
  ['ar', 'تحسنت القروض، حيث بلغت الدفعة الأخيرة 79 مليون درهم.', ['الدفعة الأخيرة']],
]);

checkMeasures('the name of a body that something is for ends where what it tells of is led to', [
  [
    'ar',
    'كشفت الهيئة السامية للتتبع عن مؤشر الأسعار، حيث سجل خلال سنة 2023 ارتفاعا قدره 6 في المائة.',
    ['مؤشر الأسعار, ارتفاعا'],
  ],
  ['ar', 'كشفت الوكالة الوطنية للري عن مخزون الآبار، الذي بلغ 6 في المائة.', ['مخزون الآبار']],
]);

checkMeasures('what a fire came over is told by a verb', [
  ['ar', 'شهدت الغابة 15 حريقا أتى على 53 هكتارا.', ['حريقا', 'حريقا']],
]);

checkMeasures('what stands instead of a number is set against it, and measured by none', [
  [
    'ar',
    'ارتفعت الضريبة على المنتجات بنسبة 13% عوضًا عن 8%. وارتفعت الأثمان بنسبة 2% بدلا من 3%.',
    ['الضريبة على المنتجات', 'الضريبة على المنتجات', 'الأثمان', 'الأثمان'],
  ],
]);

checkMeasures('the next answers to one question are of those who were asked', [
  [
    'ar',
    'تتوقع 55 في المائة من الأسر تراجعه و36 في المائة استقراره، في حين ترجح 9 في المائة تحسنه.',
    ['الأسر', 'الأسر, استقراره', 'الأسر, تحسنه'],
  ],
  [
    'ar',
    'صرحت 58% من الأسر بتغطية مصاريفها، بينما اضطرت 39% إلى الاقتراض، و3% فقط تمكنت من الادخار.',
    ['صرحت الأسر بتغطية مصاريفها', 'الأسر, اضطرت إلى الاقتراض', 'الأسر تمكنت من الادخار'],
  ],
  [
    'ar',
    'أشارت 58% من الأسر إلى أن مداخيلها تغطي مصاريفها، وبلغت نسبة الادخار 4%.',
    ['أشارت الأسر مداخيلها تغطي مصاريفها', 'نسبة الادخار'],
  ],
]);

checkMeasures('a change is of what has moved, and its cause has a size of its own', [
  [
    'ar',
    'تراجعت الواردات من الخشب بنسبة 13 في المائة نتيجة تراجع مشتريات الأرز بنسبة 61 في المائة.',
    ['الواردات من الخشب', 'تراجع مشتريات الأرز'],
  ],
  ['ar', 'تراجعت الواردات بسبب ارتفاع أسعار القمح بـ3 في المائة.', ['ارتفاع أسعار القمح']],
  ['ar', 'تراجعت الواردات بسبب ارتفاع الأسعار إلى 30 مليون درهم.', ['الواردات']],
]);

checkMeasures('a participle behind a comma puts the noun before it at its number', [
  ['ar', 'أعاد الحزب قيمة الدعم الإضافي، البالغة 3 ملايين درهم.', ['قيمة الدعم الإضافي']],
  ['ar', 'أودع الحزب مصاريف الحملة، والبالغة حوالي 30 مليون درهم.', ['مصاريف الحملة']],
]);

checkMeasures('what a sum does not take in is told without the words that leave it out', [
  [
    'ar',
    'بلغت المداخيل 680 مليون درهم، دون احتساب حصة الجماعة التي تناهز 220 مليون درهم.',
    ['المداخيل', 'حصة الجماعة'],
  ],
]);

checkMeasures('who pays a part of a cost is not the cost', [
  [
    'ar',
    'أفادت الإدارة أن كلفة المشروعين تبلغ 180 مليون درهم يساهم في تمويلها المجلس.',
    ['كلفة المشروعين'],
  ],
]);

checkMeasures('an adverb is no part of what is measured, nor is a limit', [
  ['ar', 'بلغت نسبة الحرفيين الذين اجتازوا فعليا امتحانات الصباغة 88%.', ['نسبة الحرفيين']],
  ['ar', 'لم يتعد العجز سقف 30 مليون درهم.', ['العجز']],
]);

checkMeasures('money that is given as something is of what it is given as', [
  ['ar', 'كما تم صرف مبلغ 20 مليون درهم كدعم إضافي.', ['دعم إضافي']],
  ['ar', 'خصصت الدولة 40 مليون درهم سنة 2010، كدعم للفلاحين.', ['دعم للفلاحين']],
  ['ar', 'بلغت النفقات 30 مليون درهم كما أكد الوزير.', ['النفقات']],
]);

checkMeasures('a deed that tells who was harmed is told once', [
  ['ar', 'خلف الانهيار 19 قتيلا وإصابة 125 بجروح.', ['قتيلا', 'إصابة بجروح']],
  ['ar', 'أدى الانهيار إلى مصرع 4 أشخاص وإصابة 12.', ['مصرع أشخاص', 'إصابة أشخاص']],
]);

checkMeasures('numbers in brackets behind places are of what is dealt out among them', [
  [
    'ar',
    'وتتوزع حالات الإصابة بين جهات الرباط سلا (13) وفاس مكناس (2).',
    ['حالات الإصابة', 'حالات الإصابة, فاس مكناس'],
  ],
]);

checkMeasures('what a verbal noun brings about is a movement, however its verb is written', [
  ['ar', 'أبرز الوزير تسجيل تراجع بنسبة 30 في المائة في أعداد الخيول.', ['تراجع في أعداد الخيول']],
  [
    'ar',
    'وأشار المكتب إلى تسجيل تراجع مهم في أعداد الخيول بنسبة تقارب 30 في المائة.',
    ['تراجع مهم في أعداد الخيول'],
  ],
  ['ar', 'وأفاد المكتب بأن عدد الخيول تراجع بنسبة 30 في المائة.', ['عدد الخيول']],
]);

checkMeasures('what "that is" leads to is of the number before it, with no comma as well', [
  [
    'ar',
    'بلغت كلفة السقي 2 في المائة من الناتج الداخلي أي 19,5 مليار درهم.',
    ['كلفة السقي, من الناتج الداخلي', 'كلفة السقي'],
  ],
]);

checkMeasures('a verb of becoming leads to the one that gives the level', [
  ['ar', 'كلفة الدعم المخصص للتلاميذ باتت تفوق 4 ملايير درهم.', ['كلفة الدعم المخصص للتلاميذ']],
  ['ar', 'أصبحت الكلفة 4 ملايير درهم.', ['الكلفة']],
]);

checkMeasures('what a sentence announces behind its conjunction is what it measures', [
  ['ar', 'وبالنسبة لمداخيل المرسى، فقد بلغت 97 مليون درهم.', ['مداخيل المرسى']],
  ['ar', 'وبالنسبة إلى مداخيل المرسى، فقد بلغت 97 مليون درهم.', ['مداخيل المرسى']],
]);

checkMeasures('what a noun has is of it', [
  [
    'ar',
    'وتمثل الشركات ذات المسؤولية المحدودة 64 في المائة من المقاولات.',
    ['الشركات ذات المسؤولية المحدودة, من المقاولات'],
  ],
  ['ar', 'وبلغت نسبة النساء ذات الدخل القار 23 في المائة.', ['نسبة النساء ذات الدخل القار']],
  // What the same sources say is no thing of theirs.
  ['ar', 'وأضافت ذات المصادر أن المحاصيل تضررت على 12 هكتارا.', ['المحاصيل تضررت']],
]);

checkMeasures('what is written like a verb is a noun behind what announces a topic', [
  ['ar', 'وفيما يخص نقل البضائع، فقد سجل نموا بنسبة 5 في المائة.', ['نقل البضائع, نموا']],
]);

checkBriefs('a negation written together with its verb bounds', [
  [
    'ar',
    'لايتجاوز عدد المراكز 40 مركزا، ولايقل عدد الأطباء عن 30 طبيبا.',
    ['<=40 centre', '>=30 doctor'],
  ],
]);

checkBriefs('what women did is not what is counted', [
  ['ar', 'من بين 13 امرأة، استفادت 9 نساء، و7 تعرضن للسرقة.', ['13 woman', '9 woman', '7 woman']],
  ['ar', 'وبلغ الإنتاج 9 أطنان من القطن.', ['9 t']],
]);

checkBriefs('she comes, and no two girls', [
  ['ar', 'فتأتي جهة فاس أولى بنسبة 36 في المائة.', ['36 percent']],
  ['ar', 'وأنقذت الوقاية المدنية فتاتي دوار بعيد.', ['2 woman']],
]);

checkBriefs('wage earners are no measures, and who complains or is sought is a person', [
  [
    'ar',
    'وارتفع عدد الأجراء إلى 347 ألفا. واتخذت الحكومة 12 إجراء.',
    ['347000 worker', '12 measure'],
  ],
  [
    'ar',
    'وتوصلت المؤسسة بطلبات من 388 مشتكيا، وأوقفت الشرطة 66 مبحوثا عنه.',
    ['388 person', '66 suspect'],
  ],
]);

checkMeasures('in how many cases a sum is so high is not what it is', [
  ['ar', 'ويصل الدعم في بعض الحالات إلى 1200 درهم.', ['الدعم']],
]);

checkMeasures('a noun that is written like its verb is one in the accusative as well', [
  ['ar', 'وأقرت الدولة دعما شهريا يصل إلى 1200 درهم.', ['دعما']],
  ['ar', 'وبلغت مصاريف الأندية التي تتلقى دعما 30 درهما.', ['مصاريف الأندية']],
]);

checkMeasures('«أم» that opens the name of a river is no "or"', [
  ['ar', 'بلغت حقينة أم الربيع 420 مليون متر مكعب.', ['حقينة أم الربيع']],
  [
    'ar',
    'نسبة الملء تتباين بين 13 % بحوض أم الربيع و57 % بحوض تانسيفت.',
    ['نسبة الملء', 'نسبة الملء بحوض تانسيفت'],
  ],
]);

checkMeasures('by how much a thing has shrunk is no name of it', [
  [
    'ar',
    'أفادت الوزارة بأن العجز سجل تقلصا بواقع 7 مليارات درهم، حيث بلغ 21 مليار درهم، مقابل 28 مليار درهم.',
    ['العجز, تقلصا', 'العجز', 'العجز'],
  ],
]);

checkMeasures('a growth that its place has seen is of what it is in', [
  ['ar', 'شهد ميناء طنجة زيادة في عدد المسافرين بنسبة 6 %.', ['زيادة في عدد المسافرين']],
  ['ar', 'عرفت الطرق تراجعا كبيرا في عدد القتلى بنسبة 6 %.', ['تراجعا كبيرا في عدد القتلى']],
  // A growth alone is of the subject.
  ['ar', 'شهد عدد المسافرين زيادة بنسبة 6 %.', ['عدد المسافرين, زيادة']],
]);

checkMeasures('what has achieved a growth is what was told before', [
  ['ar', 'بلغت كمية السردين 70 طنا، محققة نموا بنسبة 6 %.', ['كمية السردين', 'كمية السردين, نموا']],
  [
    'ar',
    'بلغ عدد المسافرين 70 مسافرا، محققا ارتفاعا بنسبة 6 %.',
    ['عدد المسافرين', 'عدد المسافرين, ارتفاعا'],
  ],
]);

checkMeasures('what is said behind a comma is no aside: its subject stands before the next one', [
  [
    'ar',
    'أفاد المكتب بارتفاع نسبته 2 في المائة، مضيفا أن صادرات الزرابي، انخفضت ب 3 في المائة.',
    ['ارتفاع', 'صادرات الزرابي'],
  ],
]);

checkMeasures('a credit is a sum like others', [
  ['ar', 'أما مصاريف الإقامة فقد خصص لها اعتماد يصل إلى 60 درهما.', ['اعتماد, مصاريف الإقامة']],
  ['ar', 'واعتمادا على المعطيات بلغ العدد 300 حالة.', ['حالة']],
]);
checkMeasures('what a sentence announces goes before what the one before has measured', [
  [
    'ar',
    'ارتفعت صادرات الصوف بنسبة 2 في المائة. وفيما يخص الخشب، فقد ارتفع بنسبة 4 في المائة.',
    ['صادرات الصوف', 'الخشب'],
  ],
]);

checkMeasures('those whom a relative clause describes are counted, and not where they were', [
  ['ar', 'إن عدد المسافرين الذين نزلوا بفنادق طنجة بلغ 70 مسافرا.', ['عدد المسافرين']],
  ['ar', 'حوض سبو بمخزون يناهز 70 طنا.', ['مخزون, حوض سبو']],
]);

checkMeasures('what is set against a number is of none of the parts that a bracket tells of it', [
  [
    'ar',
    'بلغ معدل الأمية 18% (12% في المدن و33% في القرى) مقابل 20% سنة 2009.',
    ['معدل الأمية', 'معدل الأمية, في المدن', 'معدل الأمية, في القرى', 'معدل الأمية'],
  ],
  [
    'fr',
    "Le taux d'illettrisme a atteint 18 % (12 % en ville et 33 % à la campagne) contre 20 % en 2009.",
    [
      "taux d'illettrisme",
      "taux d'illettrisme, en ville",
      "taux d'illettrisme, à la campagne",
      "taux d'illettrisme",
    ],
  ],
  [
    'en',
    'The illiteracy rate reached 18% (12% in towns and 33% in villages) against 20% in 2009.',
    [
      'illiteracy rate',
      'illiteracy rate, in towns',
      'illiteracy rate, in villages',
      'illiteracy rate',
    ],
  ],
]);

checkMeasures('«كما» opens a clause of its own, with or without a comma', [
  ['ar', 'سيغطي البرنامج 1200 ضيعة كما سيتم بناء 50 سدا.', ['ضيعة', 'بناء سدا']],
]);

checkMeasures('what a sum was taken out of is not what it was spent on', [
  ['ar', 'بلغت النفقات 16 مليون درهم من أصل غلاف يصل إلى 84 مليون درهم.', ['النفقات', 'النفقات']],
]);

checkMeasures('what shows a growth before it has moved', [
  [
    'ar',
    'عرفت مبيعات الصوف ارتفاعا كبيرا، حيث انتقلت من 27 طنا إلى 37 طنا.',
    ['مبيعات الصوف', 'مبيعات الصوف'],
  ],
  [
    'ar',
    'سجلت مبيعات الصوف تحسنا ملحوظا، إذ ارتفعت من 27 طنا إلى 37 طنا.',
    ['مبيعات الصوف', 'مبيعات الصوف'],
  ],
]);

checkMeasures('a base told by the first word of its noun is of the same', [
  ['ar', 'سجلت المصالح 50 قضية سرقة مقابل 70 قضية.', ['قضية سرقة', 'قضية سرقة']],
]);

checkMeasures('the next of two moves is of the place or group that follows or leads to it', [
  [
    'ar',
    'ارتفع معدل الأمية من 8 في المائة إلى 10 في المائة بالمدن ومن 11 في المائة إلى 13 في المائة بالقرى.',
    ['معدل الأمية', 'معدل الأمية', 'معدل الأمية بالقرى', 'معدل الأمية بالقرى'],
  ],
  [
    'ar',
    'تراجع معدل الأمية من 20 في المائة إلى 18 في المائة، وانتقل بالنسبة للرجال من 12 في المائة إلى 11 في المائة، واستقر لدى النساء في 25 في المائة.',
    [
      'معدل الأمية',
      'معدل الأمية',
      'معدل الأمية, بالنسبة للرجال',
      'معدل الأمية, بالنسبة للرجال',
      'معدل الأمية, لدى النساء',
    ],
  ],
  // The cause and the time of a rate are no group, nor is the word "rate" itself.
  ['ar', 'بلغ معدل الملء 100 في المائة بفضل الأمطار.', ['معدل الملء']],
  [
    'ar',
    'جعل معدل الأمية على المستوى الوطني يستقر في نسبة 9 في المائة.',
    ['معدل الأمية على المستوى الوطني'],
  ],
  [
    'ar',
    'انتقل معدل الأمية من 20 في المائة إلى 18 في المائة حسب الوزارة.',
    ['معدل الأمية', 'معدل الأمية'],
  ],
]);

checkMeasures('adverbs, topics and times are no part of what is measured', [
  ['ar', 'وهكذا تمت برمجة إنجاز قرابة 1.3 جيغاواط سنويا.', ['برمجة إنجاز']],
  [
    'ar',
    'هم الارتفاع أساسا سد الوحدة الذي انتقل من 40 في المائة إلى 60 في المائة.',
    ['سد الوحدة', 'سد الوحدة'],
  ],
  ['ar', 'كشف عن توقعات الوزارة بشأن إنتاج التمور التي تصل إلى 98 ألف طن.', ['إنتاج التمور']],
  [
    'ar',
    'بلغت نسبة النجاح 43 في المائة، مقابل 46 في المائة في دورة 2022.',
    ['نسبة النجاح', 'نسبة النجاح'],
  ],
]);

checkMeasures('the known name of a body is read whole', [
  ['ar', 'حقق المكتب الوطني للسكك الحديدية رقم معاملات بلغ 40 مليون درهم.', ['رقم معاملات']],
  ['ar', 'عالجت المديرية العامة للأمن الوطني 300 قضية.', ['معالجة قضية']],
]);

checkMeasures('a relative clause whose object is its antecedent has no amount', [
  ['ar', 'ارتفعت القروض التي منحتها الأبناك الصغرى إلى 60 مليون درهم.', ['القروض']],
  ['ar', 'تقلصت المساحة التي زرعها الفلاحون إلى 30 ألف هكتار.', ['المساحة']],
]);

checkMeasures('a growth behind its cause is of what stands behind it', [
  [
    'ar',
    'زادت الصادرات 8 في المائة مدعومة بارتفاع 10 في المائة في صادرات الزيوت.',
    ['الصادرات', 'ارتفاع في صادرات الزيوت'],
  ],
  [
    'ar',
    'يلاحظ انخفاض في القروض، وهو يعكس تراجعا بنسبة 10 في المائة على مستوى تسهيلات الخزينة.',
    ['تراجعا على مستوى تسهيلات الخزينة'],
  ],
]);

checkMeasures('the adjective of a growth is nothing that grows', [
  [
    'ar',
    'سجلت الواردات ارتفاعا قويا لحجم المحروقات بنسبة 16 بالمائة لتصل إلى 1380 طن.',
    ['ارتفاعا قويا لحجم المحروقات', 'حجم المحروقات'],
  ],
  [
    'ar',
    'بلغ عدد المنخرطين 41 ألف منخرط، مسجلا بذلك تراجعا سنويا طفيفا قدر ب 3 في المائة.',
    ['عدد المنخرطين', 'عدد المنخرطين'],
  ],
]);

checkMeasures('an amount in all, or put at so much, is of what it is paid for', [
  ['ar', 'اقتنى المجلس حافلات بقيمة إجمالية 38 مليون درهم.', ['قيمة إجمالية, حافلات']],
  [
    'ar',
    'بلغت العائدات 25 مليون درهم، وهو ما يمثل زيادة مقدرة ب 51 في المائة مقارنة مع 2019.',
    ['العائدات', 'العائدات, زيادة'],
  ],
]);

checkMeasures('what money comes in as is what it measures', [
  ['ar', 'استطاع الميناء تحقيق 93 مليون درهم كمداخيل صافية.', ['مداخيل صافية']],
]);

checkMeasures('an amount and the same in brackets are of the whole behind them', [
  [
    'ar',
    'استوردت الشركة أزيد من 75 مليون درهم (7 ملايين دولار) من الصوف.',
    ['استيراد الصوف', 'الصوف'],
  ],
  ['fr', 'La firme a vendu pour 75 tonnes (750 quintaux) de laine.', ['laine', 'laine']],
]);

checkMeasures('what leads to one of several is not of its name', [
  ['ar', 'حقق الإنتاج ارتفاعا، ولا سيما قطاع النسيج (زائد 20 في المائة).', ['قطاع النسيج']],
]);

checkBriefs('a verb that exceeds a multiple compares no number of the clause behind it', [
  [
    'ar',
    'بفضل المبيعات التي فاقت الضعف حيث انتقلت من 3 ملايين درهم إلى حوالي 6 ملايين درهم.',
    ['3000000 MAD', '~6000000 MAD'],
  ],
]);

checkBriefs('so many that expect something foresee nothing of what follows', [
  [
    'ar',
    'في حين 10 في المائة ترجح تحسن المعيشة، ليستقر المؤشر في 41 نقطة.',
    ['10 percent', '41 point'],
  ],
]);

checkMeasures('a time between two commas may stand between a verb and the growth that it shows', [
  [
    'ar',
    'أفاد المرصد بأن حجم مبيعات الصوف سجل، خلال النصف الأول من سنة 2023، ارتفاعا بنسبة 86 في المئة.',
    ['حجم مبيعات الصوف, ارتفاعا'],
  ],
]);

checkMeasures('"such as" and "above all" only lead to what is measured', [
  ['ar', 'حجزت المصالح كميات مهمة، في مقدمتها الصوف الذي بلغ 12 طنا.', ['الصوف']],
  ['ar', 'ارتفعت أسعار المدن، على غرار وجدة (3 في المائة).', ['أسعار المدن']],
]);

checkMeasures('a rate that somebody has is no part of their name', [
  [
    'ar',
    'استحوذ ميناء الجرف على نسبة 47 في المائة. واستحوذت تعاونية النخيل على نسبة 12 في المائة.',
    ['نسبة, ميناء الجرف', 'نسبة, تعاونية النخيل'],
  ],
]);

checkMeasures('a striking growth is that of the noun before, and so is one whose rate follows', [
  [
    'ar',
    'سجلت مبيعات الزرابي خلال سنة 2025 نموا لافتا بنسبة 11 في المائة.',
    ['مبيعات الزرابي, نموا لافتا'],
  ],
  ['ar', 'سجلت مبيعات الزرابي زيادة نسبتها 11 في المائة.', ['مبيعات الزرابي, زيادة']],
]);

checkMeasures('two adjectives tell one thing of a noun', [
  ['ar', 'بلغت قروض متوسطة وطويلة الأجل 62 مليون درهم.', ['قروض متوسطة وطويلة الأجل']],
]);

checkMeasures('from one week to the next is no thing that moves', [
  [
    'ar',
    'في ما يتعلق بالحجم الأسبوعي للمبيعات، فانتقل من أسبوع إلى آخر من 9 ملايين درهم إلى 8 ملايين درهم.',
    ['الحجم الأسبوعي للمبيعات', 'الحجم الأسبوعي للمبيعات'],
  ],
]);

checkBriefs('a letter stands for millions before its currency', [
  ['ar', 'بلغت ميزانية السوق 153,4م.درهم، وطول السور 12 م.', ['153400000 MAD', '12 m']],
  ['ar', 'كلف السور 12 م درهم و3 م.د.', ['12000000 MAD', '3000000 MAD']],
]);

checkMeasures('a growth printed with its vowel mark is read like one without', [
  ['ar', 'سجلت مبيعات الزرابي نمواً بنسبة 11 في المائة.', ['مبيعات الزرابي, نمواً']],
  ['ar', 'سجلت مبيعات الزرابي تراجعاً لافتاً بنسبة 11 في المائة.', ['مبيعات الزرابي, تراجعاً لافتاً']],
]);

checkMeasures('what is written like a register records where a subject stands before it', [
  ['ar', 'وذكر أن نشاط الصباغة سجل فائضا وصلت قيمته إلى 15 مليون درهم.', ['فائضا']],
  ['ar', 'وذكر أن حوض الزيت سجل 15 مليون متر مكعب.', ['حوض الزيت']],
  ['ar', 'بلغ عدد الصباغين في سجل الحرفيين 40 صباغا.', ['عدد الصباغين في سجل الحرفيين']],
]);

checkMeasures('how a thing stays, or in what order, is not the thing', [
  ['ar', 'ظلت نسبة المردودية مستقرة، إذ لم تتجاوز 45 في المائة.', ['نسبة المردودية']],
  ['ar', 'وسجلت نسبة المردودية استقرارا عند 60 في المائة.', ['نسبة المردودية']],
  ['ar', 'بلغت مبيعات الصوف والجلد تواليا 11 و6 ملايين درهم.', ['مبيعات الصوف', 'الجلد']],
]);

checkMeasures('the adjective of a time with its year is told with it', [
  [
    'ar',
    'ارتفعت نفقات الدباغة إلى متم شهر دجنبر 2018 الماضي بنسبة 4 في المائة.',
    ['نفقات الدباغة'],
  ],
]);

checkMeasures('what somebody says may announce what it is of', [
  [
    'ar',
    'وأوضح المكتب أنه في ما يتعلق بمداخيل الدباغة، فقد بلغت 51 مليون درهم.',
    ['مداخيل الدباغة'],
  ],
]);

checkMeasures('what widens is told by its verbal noun', [
  ['ar', 'أظهرت بيانات المكتب اتساع عجز الدباغة بنسبة 19 في المائة.', ['اتساع عجز الدباغة']],
]);

checkMeasures(
  'a participle or an adverb that leads to what comes with a change is no thing measured',
  [
    [
      'ar',
      'سجلت الوزارة ارتفاع مداخيل الدباغة ب 19 في المائة مقرونة بارتفاع نفقات الحياكة ب 4 في المائة.',
      ['ارتفاع مداخيل الدباغة', 'ارتفاع نفقات الحياكة'],
    ],
    ['ar', 'وتشمل هذه المشاريع خصوصا حفر بئر بطول 14 كيلومترا.', ['طول, حفر بئر']],
  ],
);

checkMeasures('what holds so much is measured by its capacity', [
  ['ar', 'أنجزت الوكالة سد الغدير بسعة 67 مليون متر مكعب.', ['سعة, سد الغدير']],
]);

checkMeasures('what goes on is the subject, and not its verb', [
  [
    'ar',
    'تستمر مداخيل الدباغة في الارتفاع؛ فقد حققت رقما قياسيا ناهز 103 ملايين درهم.',
    ['مداخيل الدباغة'],
  ],
]);

checkMeasures('the conjunction is no letter of a noun that no lexicon has', [
  [
    'ar',
    'بلغت رسوم الدباغة 12 مليون درهم واستهلاكات الحياكة 4 ملايين درهم.',
    ['رسوم الدباغة', 'استهلاكات الحياكة'],
  ],
  [
    'ar',
    'تراجع العجز وتفاقم نزيف الرصيد ونزيف المخزون بقيمة 12 مليون درهم.',
    ['قيمة, نزيف المخزون'],
  ],
  // Its own letter.
  ['ar', 'بلغت ودائع الحرفيين 12 مليون درهم.', ['ودائع الحرفيين']],
]);

checkMeasures('what an amount is for is no whole that it is a part of', [
  [
    'ar',
    'عبأت الجماعة غلافا إجماليا بقيمة 30 مليون درهم من أجل صيانة القناطر.',
    ['قيمة, غلافا إجماليا'],
  ],
  ['ar', 'باع المعمل 40 مليون درهم من الزرابي.', ['الزرابي']],
]);

checkMeasures('whoever publishes the figures between two commas is no subject', [
  [
    'ar',
    'وعرفت مبيعات الزرابي، حسب الأرقام التي نشرها المكتب أمس، انخفاضا ب 6 في المائة.',
    ['مبيعات الزرابي, انخفاضا'],
  ],
]);

checkMeasures('a dash in the name of a region parts nothing', [
  [
    'ar',
    'ارتفع إنتاج الجوز بجهة طنجة - تطوان - الحسيمة إلى 17 ألف طن.',
    ['إنتاج الجوز بجهة طنجة - تطوان - الحسيمة'],
  ],
  [
    'ar',
    'ارتفع عدد المعامل بجهة سوس – ماسة، خلال سنة، إلى 300 معمل.',
    ['عدد المعامل بجهة سوس – ماسة'],
  ],
]);

checkMeasures('a result is a noun where its adjective or its owner makes it one', [
  ['ar', 'حققت الشركة نتيجة صافية بلغت 4 ملايين درهم.', ['نتيجة صافية']],
  ['ar', 'عرفت نتيجة الاستغلال انخفاضا ب 6 في المائة.', ['نتيجة الاستغلال, انخفاضا']],
]);

checkMeasures('for how many years in a row something has moved is no subject', [
  ['ar', 'سجل معدل الهدر ارتفاعا للسنة الثالثة على التوالي، إذ بلغ 9 في المائة.', ['معدل الهدر']],
]);

checkMeasures('words that compare the next number are no part of what stands before', [
  [
    'ar',
    'نقلت الشاحنة 41 طنا من الملح و11 كلغ من الزعفران وما يزيد عن 36 كيسا.',
    ['الملح', 'الزعفران', 'كيسا'],
  ],
  ['ar', 'تنجز الجماعة مابين 40 و50 ورشة.', ['ورشة']],
]);

checkMeasures('whoever says so has no share', [
  [
    'ar',
    'وأوضح المسؤول الجهوي أن 20 في المائة من الأسر، وهم الأكثر فقرا، لا يصلهم إلا 14 في المائة من الماء.',
    ['الأسر', 'الماء'],
  ],
]);

checkMeasures('a clause that takes a count up by a pronoun tells of another', [
  ['ar', 'سجل المكتب 640 طلبا أنجز منها 310 طلبات.', ['طلبا', 'إنجاز طلبات']],
  ['ar', 'شهد الميناء 14 سباقا يشارك فيها نحو 310 بحارة.', ['سباقا', 'مشاركة بحارة']],
  ['ar', 'سجل المكتب 640 طلبا أنجزت خلال الموسم.', ['طلبا أنجزت خلال الموسم']],
]);

checkMeasures('a count ends before the rate that goes with it', [
  ['ar', 'سجل المكتب 640 طلبا بنسبة إنجاز بلغت 94 في المائة.', ['طلبا', 'نسبة إنجاز']],
]);

checkMeasures('for each of them is of what is measured', [
  ['ar', 'معدل الاستهلاك السنوي لكل ضيعة يصل إلى 640 درهما.', ['معدل الاستهلاك السنوي لكل ضيعة']],
]);

checkMeasures('a subject behind its verb goes on over the nouns that are joined to it', [
  ['ar', 'وانخفضت الأبقار والإبل بنحو 30 في المائة.', ['الأبقار والإبل']],
  ['ar', 'بلغت المداخيل 30 مليون درهم والنفقات 20 مليون درهم.', ['المداخيل', 'النفقات']],
]);

checkMeasures('what may have come about is told of its subject', [
  ['ar', 'قالت الوزارة إن عدد الغرقى قد يكون بلغ 34 حالة.', ['عدد الغرقى']],
  ['ar', 'قالت الوزارة إن كلفة الأشغال قد تكون تجاوزت 34 مليون درهم.', ['كلفة الأشغال']],
]);

checkMeasures('what there is most of belongs to whoever has most of it', [
  ['ar', 'أكد الوزير أن الأسر الأكثر فقرا تستفيد من 16 في المائة منه.', ['الأسر الأكثر فقرا']],
  ['ar', 'أكد الوزير أن الفئات الأكثر يسرا تستفيد من 31 في المائة منه.', ['الفئات الأكثر يسرا']],
  ['ar', 'أكد الوزير أن الأسر الأقل دخلا تستفيد من 16 في المائة منه.', ['الأسر الأقل دخلا']],
]);

checkMeasures(
  'a number told without a verb, and a noun that is set apart, are subjects of their own',
  [
    ['ar', 'بلغ عدد الورشات 40 ورشة، وعدد النساجين 648 شخصا.', ['عدد الورشات', 'عدد النساجين']],
    [
      'ar',
      'بلغ عدد الورشات 40 ورشة، أما قيمة المبيعات فقدرت بـ648 مليون درهم.',
      ['عدد الورشات', 'قيمة المبيعات'],
    ],
    [
      'ar',
      'بلغ عدد الورشات 40 ورشة، فيما بلغت المبيعات 648 مليون درهم.',
      ['عدد الورشات', 'المبيعات'],
    ],
  ],
);

checkMeasures('whoever comes next in a list has a share of the same', [
  [
    'ar',
    'تأتي فاس بنسبة 37% من إجمالي المبيعات، تليها سلا بنسبة 26%، وتطوان بنسبة 6%.',
    ['إجمالي المبيعات', 'إجمالي المبيعات, سلا', 'إجمالي المبيعات, تطوان'],
  ],
]);

checkMeasures('money that is set aside is for what it supports, or is given as', [
  ['ar', 'خصص المجلس 40 مليون درهم لدعم هذه الورشات.', ['دعم هذه الورشات']],
  ['ar', 'تم تخصيص 40 مليون درهم كمنح للنساجين.', ['منح للنساجين']],
]);

checkMeasures('how something stays is not what it is', [
  [
    'ar',
    'قارب النمو الاقتصادي 3 في المائة، ويرتقب أن يظل محدودا في 2,1 في المائة.',
    ['النمو الاقتصادي', 'النمو الاقتصادي'],
  ],
]);

checkMeasures('a rate that rises from one value to another is told without its rise', [
  [
    'ar',
    'ونجم ذلك عن ارتفاع معدل الفقر من 13,4 في المائة إلى 14 في المائة.',
    ['معدل الفقر', 'معدل الفقر'],
  ],
]);

checkMeasures('a participle keeps the preposition that takes its noun up, an age its "and over"', [
  ['ar', 'وبلغت المبالغ المتحصل عليها 648 درهما.', ['المبالغ المتحصل عليها']],
  [
    'ar',
    'ووصل عدد السكان البالغين 15 سنة وما فوق 648 ألف نسمة.',
    ['عدد السكان البالغين 15 سنة وما فوق'],
  ],
]);

checkMeasures('a rate that moves somewhere is the one told before, of there', [
  [
    'ar',
    'بلغ معدل البطالة 13.6%. وارتفع بالوسط القروي من 7% إلى 7.4%. وانخفض لدى النساء إلى 20%.',
    [
      'معدل البطالة',
      'معدل البطالة, بالوسط القروي',
      'معدل البطالة, بالوسط القروي',
      'معدل البطالة, لدى النساء',
    ],
  ],
]);

checkMeasures('what comes near a number is a verb, no boat, where no boat can stand', [
  ['ar', 'أكد أن عدد الزوار قارب 2 مليون زائر.', ['عدد الزوار']],
  ['ar', 'وقارب عدد الزوار 2 مليون زائر.', ['عدد الزوار']],
]);

checkMeasures('in which respect a participle is meant stays with it', [
  ['ar', 'أوضح أن نسبة المتعاقدين فلاحيا تراجعت لتستقر عند 31%.', ['نسبة المتعاقدين فلاحيا']],
]);

checkMeasures('a relative clause of two verbs between commas is an aside', [
  [
    'ar',
    'ارتفعت حصيلة العاصفة، التي هبت أمس وحدد مركزها بالساحل، إلى 14 قتيلا.',
    ['حصيلة العاصفة'],
  ],
]);

checkMeasures('an amount that tells a percentage otherwise is no rate', [
  [
    'ar',
    'بلغت نسبة ملء الصهريج 60 في المائة، أي ما يعادل 40 متر مكعب.',
    ['نسبة ملء الصهريج', 'ملء الصهريج'],
  ],
  ['ar', 'بلغت نسبة الغش 4 في المائة، أي 30 تلميذا.', ['نسبة الغش', 'تلميذا']],
]);

checkMeasures('how much stronger something is, and what it enjoys, are not measured', [
  ['ar', 'وزاد الإنتاج بكثير ليبلغ 40 طنا.', ['الإنتاج']],
  ['ar', 'باتت الورشات تتمتع بتكاليف شحن تبلغ 42 سنتيما.', ['تكاليف شحن']],
]);

checkMeasures('an account between commas parts no subject from its share', [
  [
    'ar',
    'وتشكل النساجات، حسب بلاغ للغرفة، 51 بالمائة من مجموع الصناع.',
    ['النساجات, من مجموع الصناع'],
  ],
  ['fr', 'La laine représente, selon l’Office, 51 % des ventes.', ['laine, des ventes']],
]);

checkMeasures('growth alone is that of all, whatever the sentence before is of', [
  ['ar', 'بلغ التضخم 2 بالمئة. ومن المتوقع أن يبلغ النمو 3 بالمئة.', ['التضخم', 'النمو']],
]);

checkMeasures('an article glued to digits is left out of the noun before it', [
  ['ar', 'بلغت مساحة الحدائق الـ16 نحو 40 هكتارا.', ['مساحة الحدائق', 'مساحة الحدائق']],
]);

checkMeasures('how something was, and when, is not what is measured', [
  ['ar', 'كان الموسم استثنائيا، حيث سجل زيادة بنسبة 44 في المائة.', ['الموسم, زيادة']],
  ['ar', 'ومديونية الورشة مؤخرا والتي وصلت إلى 61 مليون درهم ثقيلة.', ['مديونية الورشة']],
  ['ar', 'وبلغت واردات الجارة ليبيا 40 طنا.', ['واردات الجارة ليبيا']],
  [
    'ar',
    'ارتفع عدد الزوار من اليابان وكوريا والبرازيل، على التوالي، بنسب 4 في المائة و3 في المائة و5 في المائة.',
    ['عدد الزوار من اليابان', 'كوريا', 'البرازيل'],
  ],
]);

checkMeasures('how large something is goes with what is named before it', [
  ['ar', 'شيدت الجماعة ملعبا سعته 18 ألف مقعد.', ['سعته, ملعبا']],
  ['ar', 'الملعب الكبير : سعته 40 ألف مقعد.', ['سعته, الملعب الكبير']],
  ['ar', 'افتتح المسرح، الذي تبلغ سعته 900 مقعد.', ['سعته, المسرح']],
  ['ar', 'نفق الجبل طوله 4 كيلومترات وعمقه 12 مترا.', ['طوله, نفق الجبل', 'عمقه, نفق الجبل']],
  ['ar', 'العارضون، وعددهم 40 شخصا، غادروا المكان.', ['العارضون']],
  ['ar', 'غادر العارضون، البالغ عددهم 40 شخصا.', ['العارضون']],
  ['ar', 'غادر الحرفيون البالغ عددهم 40 شخصا.', ['الحرفيون']],
]);

checkMeasures('the participle that gives the number is no part of what it is of', [
  [
    'ar',
    'احتساب مداخيل الكراء البالغة 29 مليون درهم وسداد الديون البالغة 9 ملايين درهم.',
    ['احتساب مداخيل الكراء', 'سداد الديون'],
  ],
]);

checkMeasures('those who are counted are told with what they did and where', [
  ['ar', 'التحق بالمدارس 40 ألف تلميذ.', ['التحاق تلميذ بالمدارس']],
  ['ar', 'استفاد من الدعم 40 فلاحا.', ['استفادة فلاحا من الدعم']],
  ['ar', 'سجل بالمستشفى 40 حالة.', ['حالة']],
  ['ar', 'وقعت مشاجرة، أوقف على إثرها 12 شخصا.', ['إيقاف شخصا']],
  ['ar', 'فتحت قضايا توبع في إطارها 12 شخصا.', ['متابعة شخصا']],
  ['ar', 'قامت الوزارة بتعبئة 29 باخرة.', ['تعبئة باخرة']],
]);

checkMeasures('what goes on to fall is what reaches a level', [
  ['ar', 'استمرت أسعار الصوف في التراجع، حيث استقرت في 165 دولارا للطن.', ['أسعار الصوف للطن']],
  ['ar', 'تحدث الوزير عن التراجع، حيث بلغ 12 في المائة.', ['التراجع']],
]);

checkMeasures('no verb or adverb stands for what is measured', [
  ['ar', 'هامش الربح لدى الباعة كثيرا ما يتعدى 50 في المائة.', ['هامش الربح لدى الباعة']],
  ['ar', 'بلغ العجز 45 في المائة قياسا إلى الموسم السابق.', ['العجز']],
  ['ar', 'أفاد المصدر بأنها نمت بنسبة 18 في المائة.', [null]],
  [
    'ar',
    'تركزت المساحات المتضررة في الشمال بأكثر من 90 في المائة.',
    ['المساحات المتضررة في الشمال'],
  ],
]);

checkMeasures('what is done to those who are counted is told by its verbal noun', [
  ['ar', 'تعيين 4 مديرين وصيانة 12 طريقا.', ['تعيين مديرين', 'صيانة طريقا']],
  ['ar', 'شارك في الزراعة 40 فلاحا.', ['مشاركة فلاحا في الزراعة']],
  ['ar', 'سجلت الزراعة 40 فلاحا.', ['فلاحا']],
  ['ar', 'بلغ عدد مراكز تكوين الأساتذة 40 مركزا.', ['عدد مراكز تكوين الأساتذة']],
]);

checkMeasures('a growth in what something has is told with what has it', [
  [
    'ar',
    'سجل ميزان الخدمات ارتفاعا في فائضه بنسبة 19 في المائة.',
    ['ارتفاعا في فائضه, ميزان الخدمات'],
  ],
  ['ar', 'شهد القطاع زيادة في المفرغات بنسبة 4 في المائة.', ['زيادة في المفرغات']],
]);

checkMeasures('a second relative is of the noun of the first', [
  ['ar', 'المشروع الذي تنجزه الشركة والذي سيكلف 40 مليون درهم.', ['المشروع']],
  ['ar', 'تراجعت المبيعات التي كانت مرتفعة والصادرات، والتي بلغت 40 طنا.', ['الصادرات']],
]);

checkBriefs('so many to each of two is no rate', [
  ['ar', 'تتوفر القريتان على 62 رأسا لكل منهما.', ['62 head']],
  ['ar', 'إحداث 15 داخلية.', ['15 boarding_school']],
]);

checkMeasures('a part of the whole economy is of what a verbal noun moves', [
  [
    'ar',
    'ساهم البرنامج في تقليص عجز المطاحن من 7 في المائة من الناتج الداخلي الخام سنة 2020 إلى 3 في المائة سنة 2024.',
    ['عجز المطاحن, من الناتج الداخلي الخام', 'عجز المطاحن, من الناتج الداخلي الخام'],
  ],
  ['ar', 'همت زيادة الأجور 30 في المائة من الموظفين.', ['الموظفين']],
]);

checkMeasures('how many someone is behind another size is told of those counted', [
  ['ar', 'قاعة سعتها 40 مقعدا وعددها 12.', ['سعتها, قاعة', 'مقعدا']],
  ['ar', 'نفق طوله 4 كيلومترات وعددهم 12 عاملا.', ['طوله, نفق', 'عاملا']],
]);

checkMeasures('what came out was issued, and what somebody sends abroad is exported', [
  ['ar', 'صدرت 300 رخصة صيد هذه السنة.', ['صدور رخصة صيد']],
  ['ar', 'صدرت أزيد من 300 رخصة بناء.', ['صدور رخصة بناء']],
  ['ar', 'صدرت الشركة 12 ألف سيارة إلى أوروبا.', ['تصدير سيارة إلى أوروبا']],
]);
