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
