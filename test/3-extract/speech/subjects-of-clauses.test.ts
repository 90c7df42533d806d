import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('whoever has more to say says it right behind their name', [
  ['ar', 'وزادت الوزيرة، أن الحكومة تحفر 648 بئرا.', 'الوزيرة'],
  ['ar', 'وزاد وزير الآبار سمير الزاكي أن الحكومة تحفر 648 بئرا.', 'سمير الزاكي'],
  ['ar', 'زادت وزارة الآبار الدعم شرط أن يبلغ 648 درهما.', null],
  ['ar', 'زاد عدد الآبار في الوزارة إلى أن بلغ 648 بئرا.', null],
  ['ar', 'وزادت ميزانية الوزارة منذ أن تولى الوزير الحقيبة بنحو 648 درهما.', null],
]);

check('what a clause opens on is the subject of its verb, and nobody who was named before', [
  [
    'ar',
    'أكدت الوزيرة ليلى الزاكي أن البئر جفت. وتابعت في جلسة حضرها رئيس مجلس النواب، اليوم السبت، أن الإنتاج الوطني يتوقع أن ينمو بـ648 طنا.',
    'ليلى الزاكي',
  ],
  ['ar', 'أضاف أن مكتب الصرف يتوقع أن تنمو الصادرات بـ648 طنا.', 'مكتب الصرف'],
]);

check('of what a clause goes on with it is expected by nobody', [
  ['ar', 'المحطة التي أعطى الملك انطلاقتها، والتي يتوقع أن تكلف 648 درهما.', null],
  ['ar', 'أكد بنك المغرب، الذي يتوقع أن تنمو الصادرات بـ648 طنا، أن الوضع جيد.', 'بنك المغرب'],
]);

check('a rank, and what came after a meeting, are no words', [
  ['ar', 'حزب الآبار جاء في المركز الثاني بـ648 مقعدا، ثم حزب السدود.', null],
  ['ar', 'جاء في بلاغ لوزارة الآبار أن 648 بئرا جفت.', 'وزارة الآبار'],
  ['ar', 'قال سمير الزاكي، وزير الآبار، عقب نهاية مجلس الحكومة، أن 648 بئرا جفت.', 'سمير الزاكي'],
  ['ar', 'عقب وزير الآبار على المتدخلين بأن 648 بئرا جفت.', 'وزير الآبار'],
]);

check(
  'whoever a participle goes on with has an office behind the name, and no object of theirs speaks',
  [
    [
      'fr',
      'Samir Zerrad, maire de Zagora, a critiqué le gouvernement, affirmant que 648 puits manquent.',
      'Samir Zerrad',
    ],
    [
      'fr',
      'La ministre des Puits, Salma Berrada, a saisi le Conseil de la concurrence, précisant que 648 cas sont ouverts.',
      'Salma Berrada',
    ],
    [
      'fr',
      'Réuni hier, le Conseil de la concurrence, saisi par le ministre des Puits, a rendu son avis, précisant que 648 cas sont ouverts.',
      'Conseil de la concurrence',
    ],
  ],
);

check('those whom a body meets do not speak for it, some of them no more than all', [
  [
    'ar',
    'عقدت وزارة الآبار اجتماعا مع بعض نقابات القطاع، أعلنت خلاله عن 648 بئرا.',
    'وزارة الآبار',
  ],
  ['ar', 'قالت بعض النقابات إن 648 بئرا جفت.', 'النقابات'],
]);

check(
  'a report of activities is of the body that it names, and "its report" of the one named before',
  [
    [
      'ar',
      'أحصى تقرير أنشطة المندوبية العامة لإدارة السجون ما مجموعه 648 سجينا.',
      'المندوبية العامة لإدارة السجون',
    ],
    [
      'fr',
      'C’est l’un des défis de l’Office des puits. D’après son rapport, 648 puits sont à sec.',
      'Office des puits',
    ],
    [
      'fr',
      'C’est l’un des défis du ministère des Ports, devant l’Office des puits. D’après son rapport, 648 puits sont à sec.',
      'rapport',
    ],
  ],
);

check('whoever something is expected by has foreseen it', [
  ['en', 'Growth is expected by the government to reach 648 tonnes.', 'government'],
  ['en', 'Output was forecast by the Water Office to reach 648 tonnes.', 'Water Office'],
  ['en', 'The plan expected by the government would cost 648 dirhams.', null],
]);

check('one person whom nobody names is no office that spoke before', [
  [
    'ar',
    'قال وزير الصحة إن المستشفى جاهز. وأفادت ممرضة لم ترد ذكر اسمها أن القسم يستقبل 648 حالة.',
    null,
  ],
  [
    'en',
    'The Health Ministry said beds were added. "We move 648 patients a day," a nurse said, asking not to be named.',
    null,
  ],
  [
    'fr',
    'Le ministre de la Santé a annoncé des lits. Un policier affirme que 648 cas sont ouverts.',
    null,
  ],
]);

check('whoever spoke while they did something else is who stands before it', [
  [
    'en',
    "Government spokesman Samir Zerrad, speaking after Thursday's cabinet meeting, said 648 wells are dry.",
    'Samir Zerrad',
  ],
  [
    'en',
    'Prices rose, hurting farmers, the Water Office said, and 648 wells are dry.',
    'Water Office',
  ],
  [
    'en',
    'After the minister left, leaving the hall, the Water Office said 648 wells are dry.',
    'Water Office',
  ],
]);

check('what there is none of says nothing', [
  [
    'en',
    'The Wells League denounced a bargain. Berlin has no authority to close 648 wells, it said.',
    'Wells League',
  ],
  [
    'fr',
    'La Ligue des puits a dénoncé un accord. Aucune agence ne peut fermer 648 puits, a-t-elle dit.',
    'Ligue des puits',
  ],
]);

check('whose absence is held to be something holds nothing', [
  [
    'ar',
    'أكد مدير الآبار سمير الزاكي أن البئر جفت. واعتبر غياب وزير السدود عن مناقشة 648 ملفا طعنة.',
    'سمير الزاكي',
  ],
  ['ar', 'واعتبرت مصالح وزارة الآبار أن 648 حالة عادية.', 'مصالح وزارة الآبار'],
  ['ar', 'وانتقد أمس وزير الآبار غياب 648 نائبا.', 'وزير الآبار'],
]);

check('behind the last answer of an interview that marks them the outlet goes on', [
  [
    'fr',
    'Le directeur de l’Office des puits, Samir Zerrad, nous a reçus.\nQue ferez-vous ?\n— Nous creuserons.\nQuand cela ?\n— Je ne peux pas le dire.\nDans un communiqué, la Ligue des lacs reconnaît que 648 puits sont à sec.',
    'Ligue des lacs',
  ],
  [
    'fr',
    'Le directeur de l’Office des puits, Samir Zerrad, nous a reçus.\nQue ferez-vous ?\n— Nous creuserons.\nQuand cela ?\n— Je ne peux pas le dire.\nNous avons fermé 648 puits.',
    'Samir Zerrad',
  ],
]);

check('several whom nobody knows have no name behind their comma', [
  ['en', 'The town has 648 residents, Human Rights Watch says.', 'Human Rights Watch'],
  [
    'en',
    'The authorities silence critics, Human Rights Watch (HRW) said of 648 cases.',
    'Human Rights Watch (HRW)',
  ],
  ['fr', 'Le bourg a 648 habitants, Human Rights Watch l’a dit.', 'Human Rights Watch'],
]);
