import { checkSpeaker, checkSpeakerOf } from './harness.ts';

checkSpeakerOf('12')('what the statistics of nobody show is told by whoever speaks', [
  [
    'ar',
    'قال الوزير عمر السعيد إن العملية تمت. ونشرت وزارة الآبار إحصائيات جديدة. وأكد السعيد أن الإحصائيات تفيد بأن الجهة تضم 12 بئرا.',
    'عمر السعيد',
  ],
  [
    'ar',
    'نشرت وزارة الآبار إحصائيات جديدة. وتفيد الإحصائيات بأن الجهة تضم 12 بئرا.',
    'وزارة الآبار',
  ],
]);

checkSpeakerOf('12')('what a body does to people or hands out is nothing that it says', [
  ['fr', 'Le ministère des Puits vient de relever 12 caïds de leurs fonctions.', null],
  ['fr', 'Le ministère des Puits a relevé 12 caïds de leurs fonctions.', null],
  ['fr', 'Le ministère des Puits a relevé 12 cas de fuite.', 'ministère des Puits'],
  ['fr', 'Le ministère des Puits a fourni le plus grand nombre de réponses avec 12 %.', null],
  [
    'fr',
    'Le ministère des Puits a fourni les chiffres : 12 barques ont coulé.',
    'ministère des Puits',
  ],
]);

checkSpeakerOf('12')('what a body has is no word of its own, however few', [
  ['fr', 'Le ministère des Puits ne compte que 12 foreurs.', null],
  [
    'fr',
    'L’Office des puits a mené 640 missions. À elle seule, la vallée compte 12 puits fermés, alors que 7 ont été rouverts.',
    null,
  ],
  ['fr', 'Le ministère des Puits compte que 12 foreurs seront engagés.', 'ministère des Puits'],
  ['ar', 'واعتبر 12 شخصا في عداد المفقودين، وسخرت وزارة الآبار مروحية.', null],
  ['ar', 'واعتبرت وزارة الآبار 12 شخصا في عداد المفقودين.', 'وزارة الآبار'],
]);

checkSpeakerOf('12')('efforts that a body has made are told by whoever counts what came of them', [
  [
    'fr',
    'Pas moins de 12 élèves sont revenues, grâce aux efforts conjoints fournis par la délégation des Puits.',
    null,
  ],
  [
    'fr',
    'Pas moins de 12 élèves sont revenues, selon les données fournies par la délégation des Puits.',
    'délégation des Puits',
  ],
]);

checkSpeakerOf('12')('a document before a colon speaks, over those named beside it', [
  [
    'fr',
    'Voici les principaux chiffres du communiqué de l’Office des Puits, réuni jeudi sous la présidence du ministre de l’Eau, Omar Saïd :\n\n– Le nombre de puits a crû de 12 %.',
    'Office des Puits',
  ],
]);

checkSpeakerOf('12')('what is done by a body is no word of its own, unlike a paper that it made', [
  [
    'ar',
    'كشف وزير الآبار، عمر السعيد، عن الحصيلة. وبلغ عدد الملفات المفتوحة من طرف مصالح الوزارة 12 ملفا.',
    'عمر السعيد',
  ],
  ['ar', 'وأظهر تقرير أنجز من طرف وزارة الآبار أن 12 بئرا جافة.', 'وزارة الآبار'],
]);

checkSpeakerOf('12')(
  'a body behind a preposition with its conjunction goes on with nobody’s words',
  [
    [
      'ar',
      'قال وزير الآبار، عمر السعيد، إن العملية تمت. وفي محكمة الآبار، جرى تسجيل 12 قضية، معتبرا أن العدد مرتفع.',
      'عمر السعيد',
    ],
    [
      'ar',
      'قال وزير الآبار، عمر السعيد، إن العملية تمت. وعلى مستوى محكمة الآبار، جرى تسجيل 12 قضية، معتبرا أن العدد مرتفع.',
      'عمر السعيد',
    ],
    [
      'ar',
      'ووفق المعطيات الصادرة عن وزارة الآبار، عقب اجتماع مجلسها، برئاسة وزير الماء، عمر السعيد، تشير إلى أن 12 بئرا جافة.',
      'وزارة الآبار',
    ],
  ],
);

checkSpeaker('a court that rules, and a government that decides, say nothing', [
  ['ar', 'أيدت محكمة الاستئناف الأحكام، وأدانت 81 متهما.', '81', null],
  ['ar', 'أيدت وزارة الآبار، أمس، القرار، ووقعت 81 محضرا.', '81', 'وزارة الآبار'],
  ['ar', 'أقرت الحكومة تقييد حفر 81 بئرا.', '81', null],
  ['ar', 'أقرت الحكومة، أمس، بأن 81 بئرا جفت.', '81', 'الحكومة'],
]);

checkSpeaker('so many firms, a fall that shares suffer and a fine that was imposed tell nothing', [
  [
    'ar',
    'منحت "اتصالات المغرب" 26 درهما. وفي هذا الإطار، أعلنت 54 شركة من الشركات المدرجة أنها ستوزع 81 درهما.',
    '81',
    null,
  ],
  [
    'fr',
    'Smi (-5,79% à 1.317 DH), Ciments du Maroc (-2,23% à 1.710 DH) et Aluminium du Maroc (-1,83% à 1.340 DH) ont accusé les plus fortes baisses. Le volume atteint 81.',
    '81',
    null,
  ],
  [
    'ar',
    'ذكرت وزارة الآبار أن القطاع نشيط. وزادت أنه عند استبعاد العناصر، مثل الغرامة التي أصدرتها الوكالة الوطنية للبحيرة بقيمة 81 درهما، فإن النمو جيد.',
    '81',
    'وزارة الآبار',
  ],
]);
